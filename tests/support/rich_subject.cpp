#include "tests/support/rich_subject.h"

namespace {
QDateTime atSite(const Study& study, QDate day, QTime time) {
  return QDateTime(day, time, study.site.timeZone).toUTC();
}

void addFailedScreening(StudyBuilder& builder) {
  Screening failed = builder.last().screening();
  failed.id = 50;
  failed.number = QStringLiteral("SCR-001");
  failed.consent.version = QStringLiteral("0.9");
  failed.entry.ecog = 3;
  failed.signatures.clear();
  failed.failure = ScreenFailure{{2025, 12, 20}, {QStringLiteral("I3")}, QStringLiteral("too weak to walk")};
  builder.last().screenings.insert(builder.last().screenings.begin(), failed);
}

void addEvents(StudyBuilder& builder) {
  const Study& study = builder.study();
  builder.event({2026, 1, 17}, 4);
  AdverseEvent& event = builder.last().events.back();
  event.serious = true;
  event.seriousness = Seriousness::LifeThreatening;
  event.awareAt = atSite(study, {2026, 1, 17}, {9, 0});
  event.expected = false;
  event.end = QDate(2026, 1, 21);
  event.crsGrade = 4;
  event.icansGrade = 1;
  event.comment = QStringLiteral("tocilizumab twice");
  event.reports = {{1, ReportTo::Sponsor, atSite(study, {2026, 1, 19}, {9, 0})}};
  builder.event({2026, 1, 30}, 1);
}

void addOutcome(StudyBuilder& builder) {
  ResponseAssessment response;
  response.id = 1;
  response.date = {2026, 2, 12};
  response.visit = QStringLiteral("D28");
  response.findings.marrowBlasts = 3;
  response.findings.mrdPercent = 0.01;
  response.findings.mrdBelow = true;
  response.findings.extramedullary = false;
  response.derived = Response::CompleteRemission;
  response.response = Response::CompleteRemissionIncomplete;
  response.mrdNegative = true;
  response.reason = QStringLiteral("platelets by transfusion");
  response.confirmedBy = 1;
  builder.last().responses = {response};
  builder.last().followUps = {{1, {2026, 3, 1}, VitalStatus::Alive, QStringLiteral("well at home")},
                              {2, {2026, 3, 20}, VitalStatus::Dead, QStringLiteral("progression")}};
}
} // namespace

Study richStudy() {
  StudyBuilder builder;
  SafetyPlan& safety = builder.study().protocol.safety;
  safety.expected = {{{QStringLiteral("Fever"), {}}, {}, {}, {}, {}}};
  builder.eligible(QStringLiteral("SCR-002")).assigned(1).infused({2026, 1, 15});
  builder.last().identity = {QStringLiteral("Zhang Yuhua"), QStringLiteral("ZYH"), QStringLiteral("H-990812"),
                             QDate(1971, 3, 2)};
  addFailedScreening(builder);
  builder.last().infusion->infusedCells *= 0.8;
  addEvents(builder);
  builder.assessed({2026, 1, 29}, DltOutcome::NoDlt);
  builder.last().assessments.back().signature->earlierVersion = true;
  addOutcome(builder);
  builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  return builder.study();
}

CasebookRecord richRecord(const Study& study, int lines) {
  const RowId subject = study.subjects.back().id;
  const auto value = [&](const char* visit, const char* analyte, double number) {
    return Measurement{{subject, QLatin1String(visit), QLatin1String(analyte), Specimen::Blood},
                       MeasuredValue{Reading::Exact, number}};
  };
  CasebookRecord record;
  record.measurements = {value("D7", "alt", 31), value("SCR", "alt", 120), value("SCR", "wbc", 2.1),
                         value("gone", "unheard", 7)};
  record.measurements.push_back({{subject, QStringLiteral("D1"), QStringLiteral("alt"), {}}, std::nullopt});
  record.samplings = {
      {subject, QStringLiteral("D0-POST"), Specimen::Blood, atSite(study, {2026, 1, 15}, {12, 20})}};
  BedsideEntry seen;
  seen.id = 1;
  seen.subjectId = subject;
  seen.at = seen.enteredAt = atSite(study, {2026, 1, 17}, {2, 10}).toUTC();
  seen.celsius = 38.4;
  seen.oxygen = Oxygen::LowFlow;
  record.bedside = {seen};
  const QDateTime first(QDate(2026, 1, 6), QTime(9, 0), study.site.timeZone);
  for (int i = 0; i < lines; ++i)
    record.trail.push_back(
        {100 + i,
         first.addDays(i / 100).addSecs(i),
         QStringLiteral("Li Wei"),
         {QStringLiteral("Screening entered")},
         {QStringLiteral("ECOG: 1 → 2"), QStringLiteral("CD7 by flow cytometry (%): 71 → 88.4")},
         QStringLiteral("read again in the source record")});
  return record;
}

QDateTime richNow() {
  return {QDate(2026, 4, 1), QTime(2, 0), Qt::UTC};
}
