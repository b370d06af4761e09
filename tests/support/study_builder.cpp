#include "tests/support/study_builder.h"

#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/protocol/protocol_reader.h"
#include "app/study/study_rules.h"

#include <algorithm>

namespace {
Site shanghaiSite() {
  Site site;
  site.name = QStringLiteral("Ward 7");
  site.letterhead = QStringLiteral("Department of Haematology\nWard 7");
  site.timeZone = QTimeZone("Asia/Shanghai");
  site.limits = {{OrganTest::Creatinine, {LimitRelation::AtMost, 110, false}},
                 {OrganTest::Alt, {LimitRelation::AtMost, 100, false}},
                 {OrganTest::Ast, {LimitRelation::AtMost, 100, false}},
                 {OrganTest::TotalBilirubin, {LimitRelation::AtMost, 34, false}},
                 {OrganTest::Lvef, {LimitRelation::AtLeast, 50, false}},
                 {OrganTest::SpO2, {LimitRelation::AtLeast, 92, false}}};
  site.exclusions = {{1, QStringLiteral("E1"), QStringLiteral("Active infection that is not controlled"),
                      QStringLiteral("未控制的活动性感染")}};
  site.dltDefinition = definitionOfLines(QStringLiteral("As the signed protocol defines it."), {});
  return site;
}
} // namespace

StudyBuilder::StudyBuilder(const QString& protocol) {
  m_study.protocol = protocolByName(protocol).value();
  m_study.site = shanghaiSite();
  m_study.users = {
      {1, QStringLiteral("li"), QStringLiteral("Li Wei"), Role::PrincipalInvestigator, true},
      {2, QStringLiteral("chen"), QStringLiteral("Chen Jing"), Role::SponsorRepresentative, true}};
}

ScreeningEntry StudyBuilder::eligibleEntry() {
  ScreeningEntry entry;
  entry.sex = Sex::Female;
  entry.survivalWeeks = 20;
  entry.ecog = 1;
  entry.diagnosis = Diagnosis::Aml;
  entry.cd7Flow = 88.4;
  RelapsedRefractory& disease = entry.relapsedRefractory;
  disease.branch = RrBranch::EarlyRelapse;
  disease.marrowBlastsPercent = 23;
  disease.marrowInRecovery = false;
  disease.monthsToRelapse = 7;
  disease.targetedDrug = TargetedDrug::Failed;
  entry.venousAccess = true;
  entry.leukapheresisContraindicated = false;
  const auto value = [](double v) { return OrganValue{v, std::nullopt, std::nullopt}; };
  entry.organs = {{OrganTest::Creatinine, value(71)}, {OrganTest::Alt, value(31)},
                  {OrganTest::Ast, value(28)},        {OrganTest::TotalBilirubin, value(11.2)},
                  {OrganTest::Lvef, value(62)},       {OrganTest::SpO2, value(98)}};
  entry.exclusions = {{1, ExclusionAnswer::Absent}};
  entry.understands = true;
  return entry;
}

StudyBuilder& StudyBuilder::screened(const QString& screeningNumber, const ScreeningEntry& entry,
                                     int ageYears, QDate consent) {
  Screening screening;
  screening.id = m_nextId++;
  screening.number = screeningNumber;
  screening.consent = {QStringLiteral("1.0"), QDateTime(consent, {9, 0}, m_study.site.timeZone).toUTC(),
                       true};
  screening.ageYears = ageYears;
  screening.entry = entry;
  Subject subject;
  subject.id = static_cast<RowId>(m_study.subjects.size()) + 1;
  subject.screenings.push_back(screening);
  m_study.subjects.push_back(subject);
  return *this;
}

StudyBuilder& StudyBuilder::eligible(const QString& screeningNumber, QDate consent) {
  screened(screeningNumber, eligibleEntry(), 54, consent);
  last().screenings.back().signatures.push_back(signature(SignatureMeaning::Eligibility, consent));
  return *this;
}

StudyBuilder& StudyBuilder::assigned(int level, RowId decisionId, QDate date) {
  const auto number = 1 + std::count_if(m_study.subjects.begin(), m_study.subjects.end(),
                                        [](const Subject& s) { return s.assignment.has_value(); });
  Assignment assignment;
  assignment.subjectNumber = QStringLiteral("S-%1").arg(number, 3, 10, QLatin1Char('0'));
  assignment.level = level;
  assignment.date = date.isValid() ? date : siteDate(m_study, last().screening().consent.signedAt);
  assignment.screeningId = last().screening().id;
  assignment.decisionId = decisionId;
  last().assignment = assignment;
  return *this;
}

StudyBuilder& StudyBuilder::infused(QDate date, bool completed, QTime at) {
  Infusion infusion;
  infusion.startedAt = QDateTime(date, at, m_study.site.timeZone).toUTC();
  infusion.weightKg = 70;
  infusion.infusedCells = plannedCells(m_study.protocol.design.level(last().assignment->level), 70);
  infusion.completed = completed;
  infusion.batch = QStringLiteral("NK26A01");
  last().infusion = infusion;
  return *this;
}

StudyBuilder& StudyBuilder::event(QDate onset, int grade, bool doseLimiting) {
  AdverseEvent event;
  event.id = m_nextId++;
  event.term = QStringLiteral("Cytokine release syndrome");
  event.grade = grade;
  event.onset = onset;
  event.related = true;
  event.doseLimiting = doseLimiting;
  last().events.push_back(event);
  return *this;
}

StudyBuilder& StudyBuilder::assessed(QDate date, DltOutcome outcome) {
  DltAssessment assessment;
  assessment.id = m_nextId++;
  assessment.date = date;
  assessment.outcome = outcome;
  if (outcome == DltOutcome::Dlt && !last().events.empty()) assessment.eventId = last().events.back().id;
  if (outcome == DltOutcome::NotEvaluable) {
    const bool completed = last().infusion && last().infusion->completed;
    assessment.cause = completed ? NotEvaluableCause::Withdrawal : NotEvaluableCause::InfusionNotCompleted;
    if (completed) assessment.followUpEnded = date;
    assessment.reason = QStringLiteral("withdrew");
  }
  assessment.signature = signature(SignatureMeaning::DltAssessment, date);
  last().assessments.push_back(assessment);
  return *this;
}

StudyBuilder& StudyBuilder::dlt(QDate onset, QDate assessment) {
  return event(onset, 4, true).assessed(assessment, DltOutcome::Dlt);
}

StudyBuilder& StudyBuilder::decided(QDate date, DecisionKind kind, int level, int toLevel, int places,
                                    bool agreement) {
  Decision decision;
  decision.id = m_nextId++;
  decision.number = static_cast<int>(m_study.decisions.size()) + 1;
  decision.date = date;
  decision.kind = kind;
  decision.level = level;
  decision.toLevel = toLevel;
  decision.places = places;
  for (const Subject& subject : m_study.subjects)
    if (subject.assignment) decision.basis.push_back({subject.id, notationOf(statusOf(m_study, subject))});
  decision.needsAgreement = agreement;
  decision.investigator = signature(SignatureMeaning::DecisionInvestigator, date);
  if (agreement) decision.sponsor = signature(SignatureMeaning::DecisionSponsor, date, 2);
  m_study.decisions.push_back(decision);
  return *this;
}

Signature StudyBuilder::signature(SignatureMeaning meaning, QDate date, RowId userId) {
  Signature given;
  given.id = m_nextId++;
  given.meaning = meaning;
  given.method = userId == 2 ? SignatureMethod::WetInk : SignatureMethod::OnLaptop;
  given.userId = userId;
  given.printedName = m_study.user(userId)->name;
  given.at = QDateTime(date, {16, 0}, m_study.site.timeZone).toUTC();
  return given;
}
