#include "app/protocol/protocol_parts.h"

#include "app/protocol/json_text.h"
#include "app/protocol/protocol_text.h"

#include <QJsonArray>
#include <QSet>

namespace {
const QString measurementsRoot = QStringLiteral("/measurements");

tl::unexpected<Refusal> refuseInMeasurements(const QString& path, const QString& message) {
  return refuse(QStringLiteral("PROTOCOL"), message, measurementsRoot + path);
}

ValueRange rangeIn(const QJsonObject& json) {
  return {optionalNumberAt(json, "low"), optionalNumberAt(json, "high")};
}

Visit visitIn(const QJsonObject& json) {
  Visit visit;
  visit.id = textAt(json, "id");
  visit.name = bilingualIn(json);
  visit.earliest = intAt(json, "earliest");
  visit.latest = intAt(json, "latest");
  visit.nominal = numberAt(json, "nominal");
  return visit;
}

Analyte analyteIn(const QJsonObject& json) {
  Analyte analyte;
  analyte.id = textAt(json, "id");
  analyte.name = bilingualIn(json);
  analyte.group = bilingualAt(json, "group");
  analyte.kind = ofCode<AnalyteKind>(textAt(json, "kind")).value_or(AnalyteKind{});
  analyte.unit = textAt(json, "unit");
  for (const auto& specimen : json.value(QLatin1String("specimens")).toArray())
    analyte.specimens.push_back(ofCode<Specimen>(specimen.toString()).value_or(Specimen{}));
  analyte.lloq = optionalNumberAt(json, "lloq");
  const QJsonObject reference = objectAt(json, "reference");
  const bool bySex = reference.contains(QLatin1String("men"));
  analyte.referenceMen = rangeIn(bySex ? objectAt(reference, "men") : reference);
  analyte.referenceWomen = rangeIn(bySex ? objectAt(reference, "women") : reference);
  analyte.possible = rangeIn(objectAt(json, "possible"));
  analyte.plausible = rangeIn(objectAt(json, "plausible"));
  return analyte;
}

bool isTurned(const ValueRange& range) {
  return range.low && range.high && *range.low > *range.high;
}

Result<std::vector<Visit>> readVisits(const QJsonArray& json) {
  std::vector<Visit> visits;
  QSet<QString> ids;
  for (qsizetype i = 0; i < json.size(); ++i) {
    const QString path = QStringLiteral("/visits/%1").arg(i);
    const Visit visit = visitIn(json.at(i).toObject());
    if (ids.contains(visit.id))
      return refuseInMeasurements(path + QStringLiteral("/id"),
                                  ProtocolText::tr("“%1” is there twice.").arg(visit.id));
    if (visit.earliest > visit.latest)
      return refuseInMeasurements(path + QStringLiteral("/earliest"),
                                  ProtocolText::tr("The earliest day (%1) is after the latest (%2).")
                                      .arg(visit.earliest)
                                      .arg(visit.latest));
    if (!visits.empty() && visit.nominal <= visits.back().nominal)
      return refuseInMeasurements(path + QStringLiteral("/nominal"),
                                  ProtocolText::tr("Visits stand in the order of time."));
    ids.insert(visit.id);
    visits.push_back(visit);
  }
  return visits;
}

Result<std::vector<Analyte>> readAnalytes(const QJsonArray& json) {
  std::vector<Analyte> analytes;
  QSet<QString> ids;
  for (qsizetype i = 0; i < json.size(); ++i) {
    const QString path = QStringLiteral("/analytes/%1").arg(i);
    const Analyte analyte = analyteIn(json.at(i).toObject());
    if (ids.contains(analyte.id))
      return refuseInMeasurements(path + QStringLiteral("/id"),
                                  ProtocolText::tr("“%1” is there twice.").arg(analyte.id));
    for (const ValueRange& range :
         {analyte.referenceMen, analyte.referenceWomen, analyte.possible, analyte.plausible})
      if (isTurned(range))
        return refuseInMeasurements(
            path, ProtocolText::tr("The lower end of a range (%1) is above its upper end (%2).")
                      .arg(*range.low)
                      .arg(*range.high));
    ids.insert(analyte.id);
    analytes.push_back(analyte);
  }
  return analytes;
}
} // namespace

Result<MeasurementPlan> readMeasurementPlan(const QJsonObject& json) {
  MeasurementPlan plan;
  plan.assumption = bilingualIn(json);
  plan.why = {textAt(json, "whyEn"), textAt(json, "whyZh")};
  plan.minimumAdjustedR2 = optionalNumberAt(json, "minimumAdjustedR2").value_or(plan.minimumAdjustedR2);
  for (QString* text : {&plan.assumption.en, &plan.assumption.zh})
    text->replace(QLatin1String("{minimumAdjustedR2}"), QString::number(plan.minimumAdjustedR2));
  if (auto wrong = keep(readVisits(json.value(QLatin1String("visits")).toArray()), plan.visits))
    return tl::unexpected(*wrong);
  if (auto wrong = keep(readAnalytes(json.value(QLatin1String("analytes")).toArray()), plan.analytes))
    return tl::unexpected(*wrong);
  return plan;
}

namespace {
/// The ids of the visits at which response is assessed, each one of `measured`.
Result<QStringList> readResponseVisits(const QJsonArray& json, const MeasurementPlan& measured) {
  QStringList ids;
  for (const auto& visit : json) {
    const QString id = visit.toString();
    if (!measured.visit(id) || ids.contains(id))
      return refuse(QStringLiteral("PROTOCOL"),
                    ProtocolText::tr("“%1” is no visit of the file, or is there twice.").arg(id),
                    QStringLiteral("/response/visits/%1").arg(ids.size()));
    ids << id;
  }
  return ids;
}

BilingualText visitNames(const QStringList& ids, const MeasurementPlan& measured) {
  QStringList en;
  QStringList zh;
  for (const QString& id : ids) {
    en << measured.visit(id)->name.en;
    zh << measured.visit(id)->name.zh;
  }
  return {en.join(QStringLiteral(", ")), zh.join(u'、')};
}
} // namespace

Result<ResponsePlan> readResponsePlan(const QJsonObject& json, const MeasurementPlan& measured) {
  ResponsePlan plan;
  if (json.isEmpty()) return plan;
  if (auto wrong =
          keep(readResponseVisits(json.value(QLatin1String("visits")).toArray(), measured), plan.visits))
    return tl::unexpected(*wrong);
  plan.assumption = bilingualIn(json);
  plan.why = {textAt(json, "whyEn"), textAt(json, "whyZh")};
  plan.amlMrdBelow = numberAt(json, "amlMrdBelow");
  plan.allMrdBelow = numberAt(json, "allMrdBelow");
  for (QString* text : {&plan.assumption.en, &plan.assumption.zh})
    text->replace(QLatin1String("{amlMrdBelow}"), QString::number(plan.amlMrdBelow))
        .replace(QLatin1String("{allMrdBelow}"), QString::number(plan.allMrdBelow));
  const BilingualText names = visitNames(plan.visits, measured);
  plan.assumption.en.replace(QLatin1String("{visits}"), names.en);
  plan.assumption.zh.replace(QLatin1String("{visits}"), names.zh);
  return plan;
}

namespace {
tl::unexpected<Refusal> refuseInSafety(const QString& path, const QString& message) {
  return refuse(QStringLiteral("PROTOCOL"), message, QStringLiteral("/safety") + path);
}

QString worded(QString text, const SafetyPlan& plan) {
  return text.replace(QLatin1String("{sponsorHours}"), QString::number(plan.sponsorHours))
      .replace(QLatin1String("{authoritySevereDays}"), QString::number(plan.authoritySevereDays))
      .replace(QLatin1String("{authorityDays}"), QString::number(plan.authorityDays))
      .replace(QLatin1String("{authorityFollowUpDays}"), QString::number(plan.authorityFollowUpDays));
}

BilingualText worded(const BilingualText& text, const SafetyPlan& plan) {
  return {worded(text.en, plan), worded(text.zh, plan)};
}

Result<std::vector<EventTerm>> readTerms(const QJsonArray& json) {
  std::vector<EventTerm> terms;
  QSet<QString> names;
  for (qsizetype i = 0; i < json.size(); ++i) {
    const QJsonObject each = json.at(i).toObject();
    EventTerm term;
    term.name = bilingualIn(each);
    term.organClass = bilingualAt(each, "soc");
    const QString name = term.name.en.toCaseFolded();
    if (names.contains(name))
      return refuseInSafety(QStringLiteral("/expected/%1/en").arg(i),
                            ProtocolText::tr("“%1” is there twice.").arg(term.name.en));
    names.insert(name);
    terms.push_back(std::move(term));
  }
  return terms;
}
} // namespace

Result<SafetyPlan> readSafetyPlan(const QJsonObject& json) {
  SafetyPlan plan;
  if (json.isEmpty()) return plan;
  plan.sponsorHours = intAt(json, "sponsorHours");
  plan.authoritySevereDays = intAt(json, "authoritySevereDays");
  plan.authorityDays = intAt(json, "authorityDays");
  plan.authorityFollowUpDays = intAt(json, "authorityFollowUpDays");
  if (plan.authoritySevereDays > plan.authorityDays)
    return refuseInSafety(
        QStringLiteral("/authoritySevereDays"),
        ProtocolText::tr("A fatal or life-threatening event cannot have more days (%1) than others (%2).")
            .arg(plan.authoritySevereDays)
            .arg(plan.authorityDays));
  plan.assumption = worded(bilingualIn(json), plan);
  plan.why = worded({textAt(json, "whyEn"), textAt(json, "whyZh")}, plan);
  if (auto wrong = keep(readTerms(json.value(QLatin1String("expected")).toArray()), plan.expected))
    return tl::unexpected(*wrong);
  if (auto wrong = keep(readRecipients(json.value(QLatin1String("recipients")).toArray()), plan.recipients))
    return tl::unexpected(*wrong);
  return plan;
}
