#include "app/reports/efficacy_json.h"

#include "app/reports/efficacy_words.h"

#include <QJsonArray>

namespace {
QJsonValue json(const std::optional<double>& value) {
  return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue json(const std::optional<QDate>& date) {
  return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

/// As in the study file.
QString diagnosisId(Diagnosis diagnosis) {
  static const QStringList ids{QStringLiteral("aml"),   QStringLiteral("b-all"),
                               QStringLiteral("t-all"), QStringLiteral("b-lbl"),
                               QStringLiteral("t-lbl"), QStringLiteral("mixed-phenotype"),
                               QStringLiteral("other")};
  return ids.at(static_cast<int>(diagnosis));
}

QJsonValue json(const std::optional<Diagnosis>& diagnosis) {
  return diagnosis ? QJsonValue(diagnosisId(*diagnosis)) : QJsonValue();
}

QJsonObject json(const Rate& rate) {
  const auto interval = rate.interval();
  return {{QStringLiteral("count"), rate.count},
          {QStringLiteral("n"), rate.n},
          {QStringLiteral("share"), json(rate.share())},
          {QStringLiteral("lower"), interval ? QJsonValue(interval->lower) : QJsonValue()},
          {QStringLiteral("upper"), interval ? QJsonValue(interval->upper) : QJsonValue()}};
}

QJsonObject json(const SurvivalCurve& curve) {
  QJsonArray steps;
  for (const SurvivalStep& step : curve.steps)
    steps.append(QJsonObject{{QStringLiteral("day"), step.time},
                             {QStringLiteral("atRisk"), step.atRisk},
                             {QStringLiteral("events"), step.events},
                             {QStringLiteral("survival"), step.survival},
                             {QStringLiteral("standardError"), step.standardError},
                             {QStringLiteral("lower"), json(step.lower)},
                             {QStringLiteral("upper"), json(step.upper)}});
  return {{QStringLiteral("n"), curve.subjects()},
          {QStringLiteral("events"), curve.events()},
          {QStringLiteral("median"), json(curve.median.time)},
          {QStringLiteral("medianLower"), json(curve.median.lower)},
          {QStringLiteral("medianUpper"), json(curve.median.upper)},
          {QStringLiteral("steps"), steps}};
}

QJsonObject json(const EfficacyGroup& group) {
  QJsonObject best;
  for (const Response response : rankedResponses)
    best.insert(responseId(response), group.count(response));
  QJsonObject object{{QStringLiteral("subjects"), group.subjects},
                     {QStringLiteral("assessed"), group.assessed},
                     {QStringLiteral("notEvaluable"), group.notEvaluable},
                     {QStringLiteral("best"), best},
                     {QStringLiteral("orr"), json(group.overall)},
                     {QStringLiteral("cr"), json(group.complete)},
                     {QStringLiteral("crc"), json(group.composite)},
                     {QStringLiteral("mrdNegative"), json(group.mrdNegative)},
                     {QStringLiteral("mrdAssessed"), group.mrdAssessed},
                     {QStringLiteral("medianFollowUp"), json(group.followUp.front().time)}};
  for (const Endpoint endpoint : endpoints)
    object.insert(endpointId(endpoint), json(group.curve(endpoint)));
  if (group.kind == EfficacyGroup::Kind::Level) object.insert(QStringLiteral("level"), group.level);
  if (group.kind == EfficacyGroup::Kind::Disease)
    object.insert(QStringLiteral("disease"), json(group.diagnosis));
  return object;
}

QJsonValue json(const std::optional<EndpointTime>& time) {
  if (!time) return {};
  return QJsonObject{{QStringLiteral("from"), time->from.toString(Qt::ISODate)},
                     {QStringLiteral("until"), time->until.toString(Qt::ISODate)},
                     {QStringLiteral("days"), time->days()},
                     {QStringLiteral("event"), time->event}};
}

QJsonObject json(const EfficacySubject& subject) {
  QJsonObject object{
      {QStringLiteral("subject"), subject.subject},
      {QStringLiteral("level"), subject.level},
      {QStringLiteral("disease"), json(subject.diagnosis)},
      {QStringLiteral("infused"), subject.infused.toString(Qt::ISODate)},
      {QStringLiteral("best"), subject.best ? QJsonValue(responseId(*subject.best)) : QJsonValue()},
      {QStringLiteral("mrdNegative"), subject.mrdAssessed ? QJsonValue(subject.mrdNegative) : QJsonValue()},
      {QStringLiteral("died"), json(subject.died)},
      {QStringLiteral("lastContact"), subject.lastContact.toString(Qt::ISODate)}};
  for (const Endpoint endpoint : endpoints)
    object.insert(endpointId(endpoint), json(subject.time(endpoint)));
  return object;
}

QJsonObject json(const WaterfallBar& bar) {
  return {{QStringLiteral("subject"), bar.subject},
          {QStringLiteral("baseline"), bar.baseline},
          {QStringLiteral("lowest"), bar.lowest},
          {QStringLiteral("belowLimit"), bar.belowLimit},
          {QStringLiteral("changePercent"), bar.change()}};
}

template <class Values>
QJsonArray list(const Values& values) {
  QJsonArray array;
  for (const auto& value : values)
    array.append(json(value));
  return array;
}
} // namespace

QJsonObject toJson(const EfficacyReport& report, const WaterfallSeries& waterfall) {
  return {{QStringLiteral("on"), report.on.toString(Qt::ISODate)},
          {QStringLiteral("groups"), list(report.groups)},
          {QStringLiteral("subjects"), list(report.subjects)},
          {QStringLiteral("waterfall"), list(waterfall.bars)}};
}
