#include "app/reports/efficacy/efficacy_series.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/base/json_value.h"
#include "app/reports/efficacy/efficacy.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "app/study/codes.h"
#include "app/study/study.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace {
/// A subject's marrow blasts at one time.
struct Blasts {
  double nominal = 0; ///< days after the infusion
  double percent = 0;
  bool belowLimit = false;
};

bool counts(const Measurement& measurement) {
  return measurement.cell.analyte == blastsAnalyte() && measurement.cell.specimen == Specimen::Marrow &&
         measurement.value;
}

/// What of the study a bar is made from.
struct Record {
  const Subject* subject = nullptr;
  std::vector<const Measurement*> measured;
};

std::map<RowId, Record> recordsOf(const Study& study, const std::vector<Measurement>& measurements) {
  std::map<RowId, Record> records;
  for (const Subject& subject : study.subjects)
    records[subject.id].subject = &subject;
  for (const Measurement& measurement : measurements)
    if (counts(measurement)) records[measurement.cell.subjectId].measured.push_back(&measurement);
  return records;
}

/// Last before the infusion, else screening's; nothing where that one lies below a limit.
std::optional<double> baselineOf(const Subject& subject, const std::vector<Blasts>& values) {
  const Blasts* last = nullptr;
  for (const Blasts& value : values)
    if (value.nominal < 0 && (!last || value.nominal > last->nominal)) last = &value;
  if (last) return last->belowLimit ? std::nullopt : std::optional(last->percent);
  return subject.judgedScreening().entry.relapsedRefractory.marrowBlastsPercent;
}

/// What was measured at visits that began by the day, and what responses were judged by.
std::vector<Blasts> valuesUntil(const Study& study, const EfficacySubject& subject, const Record& record,
                                QDate until) {
  std::vector<Blasts> values;
  const MeasurementPlan& plan = study.protocol.measurements;
  const Analyte* analyte = plan.analyte(blastsAnalyte());
  for (const Measurement* measurement : record.measured) {
    const auto value = limitedValue(*measurement->value, analyte ? *analyte : Analyte());
    const Visit* visit = plan.visit(measurement->cell.visit);
    const auto dates = visit ? visitDates(study, *record.subject, *visit) : std::nullopt;
    if (!value || !dates || dates->earliest > until) continue;
    const bool below = value->side == LimitedValue::Side::Below && value->number > 0;
    values.push_back({visit->nominal, value->number, below});
  }
  for (const ResponseAssessment& assessment : subject.responses)
    if (assessment.findings.marrowBlasts && assessment.date <= until)
      values.push_back(
          {static_cast<double>(subject.day(assessment.date)), *assessment.findings.marrowBlasts, false});
  return values;
}

std::optional<WaterfallBar> barOf(const Study& study, const EfficacySubject& subject, const Record& record,
                                  QDate on) {
  const auto failed = firstFailure(subject);
  const auto values = valuesUntil(study, subject, record, failed ? std::min(*failed, on) : on);
  const auto baseline = baselineOf(*record.subject, values);
  const Blasts* lowest = nullptr;
  for (const Blasts& value : values)
    if (value.nominal > 0 && (!lowest || value.percent < lowest->percent)) lowest = &value;
  if (!baseline || !(*baseline > 0) || !lowest) return std::nullopt;
  return WaterfallBar{subject.subject, subject.level,      *baseline,
                      lowest->percent, lowest->belowLimit, subject.best};
}

/// The last evaluable assessment; nullptr where there is none.
const ResponseAssessment* lastEvaluable(const EfficacySubject& subject) {
  const auto last =
      std::find_if(subject.responses.rbegin(), subject.responses.rend(),
                   [](const ResponseAssessment& one) { return one.response != Response::NotEvaluable; });
  return last == subject.responses.rend() ? nullptr : &*last;
}

/// When a response that nothing has ended was last found.
QDate lastFound(const EfficacySubject& subject) {
  const auto last =
      std::find_if(subject.responses.rbegin(), subject.responses.rend(),
                   [](const ResponseAssessment& one) { return isObjectiveResponse(one.response); });
  return last == subject.responses.rend() ? QDate() : last->date;
}

ResponseBar barOf(const EfficacySubject& subject) {
  ResponseBar bar;
  bar.subject = subject.subject;
  bar.level = subject.level;
  bar.lastDay = subject.day(subject.lastContact);
  bar.died = subject.died.has_value();
  for (const ResponseAssessment& assessment : subject.responses)
    bar.marks.push_back({subject.day(assessment.date), assessment.response});
  if (const auto& response = subject.time(Endpoint::DurationOfResponse)) {
    bar.respondedOn = subject.day(response->from);
    bar.respondedTo = subject.day(response->event ? response->until : lastFound(subject));
    const ResponseAssessment* last = lastEvaluable(subject);
    bar.lasts = !response->event && last && isObjectiveResponse(last->response);
  }
  return bar;
}
} // namespace

WaterfallSeries waterfallSeries(const Study& study, const EfficacyReport& report,
                                const std::vector<Measurement>& blasts) {
  WaterfallSeries series;
  const auto records = recordsOf(study, blasts);
  for (const EfficacySubject& subject : report.subjects) {
    const auto bar = barOf(study, subject, records.at(subject.id), report.on);
    if (bar)
      series.bars.push_back(*bar);
    else
      ++series.without;
  }
  std::stable_sort(series.bars.begin(), series.bars.end(),
                   [](const WaterfallBar& a, const WaterfallBar& b) { return a.change() > b.change(); });
  return series;
}

bool stillHolds(const WaterfallSeries& series, const Study& study, const EfficacyReport& report,
                const std::vector<Measurement>& blasts, const std::set<RowId>& changed) {
  return std::all_of(changed.begin(), changed.end(), [&](RowId id) {
    const EfficacySubject* subject = byId(report.subjects, id);
    if (!subject) return true; // it holds: nor were they in it before
    Record record{study.subject(id), {}};
    for (const Measurement& measurement : blasts)
      if (measurement.cell.subjectId == id && counts(measurement)) record.measured.push_back(&measurement);
    const auto now = barOf(study, *subject, record, report.on);
    const auto before = std::find_if(series.bars.begin(), series.bars.end(), [&](const WaterfallBar& bar) {
      return bar.subject == subject->subject;
    });
    return before == series.bars.end() ? !now : now == *before;
  });
}

ResponseSwimmerSeries responseSwimmerSeries(const EfficacyReport& report) {
  ResponseSwimmerSeries series;
  series.bars.reserve(report.subjects.size());
  for (const EfficacySubject& subject : report.subjects)
    series.bars.push_back(barOf(subject));
  return series;
}

SurvivalSeries survivalSeries(const EfficacyReport& report, Endpoint endpoint, bool byLevel) {
  SurvivalSeries series;
  series.endpoint = endpoint;
  const auto wanted = byLevel ? EfficacyGroup::Kind::Level : EfficacyGroup::Kind::All;
  for (const EfficacyGroup& group : report.groups)
    if (group.kind == wanted && group.curve(endpoint).subjects() > 0)
      series.curves.push_back({groupName(group), group.level, group.curve(endpoint)});
  return series;
}

namespace {
/// As in the study file.
QJsonObject json(const Rate& rate) {
  const auto interval = rate.interval();
  return {{QStringLiteral("count"), rate.count},
          {QStringLiteral("n"), rate.n},
          {QStringLiteral("share"), orNull(rate.share())},
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
                             {QStringLiteral("lower"), orNull(step.lower)},
                             {QStringLiteral("upper"), orNull(step.upper)}});
  return {{QStringLiteral("n"), curve.subjects()},
          {QStringLiteral("events"), curve.events()},
          {QStringLiteral("median"), orNull(curve.median.time)},
          {QStringLiteral("medianLower"), orNull(curve.median.lower)},
          {QStringLiteral("medianUpper"), orNull(curve.median.upper)},
          {QStringLiteral("steps"), steps}};
}

QJsonObject json(const EfficacyGroup& group) {
  QJsonObject best;
  for (const Response response : rankedResponses)
    best.insert(codeOf(response), group.count(response));
  QJsonObject object{{QStringLiteral("subjects"), group.subjects},
                     {QStringLiteral("assessed"), group.assessed},
                     {QStringLiteral("notEvaluable"), group.notEvaluable},
                     {QStringLiteral("best"), best},
                     {QStringLiteral("orr"), json(group.overall)},
                     {QStringLiteral("cr"), json(group.complete)},
                     {QStringLiteral("crc"), json(group.composite)},
                     {QStringLiteral("mrdNegative"), json(group.mrdNegative)},
                     {QStringLiteral("mrdAssessed"), group.mrdAssessed},
                     {QStringLiteral("medianFollowUp"), orNull(group.followUp.front().time)}};
  for (const Endpoint endpoint : endpoints)
    object.insert(codeOf(endpoint), json(group.curve(endpoint)));
  if (group.kind == EfficacyGroup::Kind::Level) object.insert(QStringLiteral("level"), group.level);
  if (group.kind == EfficacyGroup::Kind::Disease)
    object.insert(QStringLiteral("disease"), orNull(group.diagnosis));
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
      {QStringLiteral("disease"), orNull(subject.diagnosis)},
      {QStringLiteral("infused"), subject.infused.toString(Qt::ISODate)},
      {QStringLiteral("best"), orNull(subject.best)},
      {QStringLiteral("mrdNegative"), subject.mrdAssessed ? QJsonValue(subject.mrdNegative) : QJsonValue()},
      {QStringLiteral("died"), orNull(subject.died)},
      {QStringLiteral("lastContact"), subject.lastContact.toString(Qt::ISODate)}};
  for (const Endpoint endpoint : endpoints)
    object.insert(codeOf(endpoint), json(subject.time(endpoint)));
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
