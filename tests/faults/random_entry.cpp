#include "tests/faults/random_entry.h"

#include "app/dosing/dose.h"
#include "app/escalation/decision_options.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_study.h"

#include <algorithm>

RandomEntry::RandomEntry(StudySession& session, quint32 seed, std::shared_ptr<QDateTime> moment)
    : m_session(session), m_random(seed), m_moment(std::move(moment)) {}

Result<Entry> RandomEntry::step(const std::function<void(const Entry&)>& announce) {
  m_announce = announce;
  passTime();
  // What moves the trial on comes more often than what corrects it.
  static constexpr Step steps[] = {
      &RandomEntry::registerSubject, &RandomEntry::saveScreening,   &RandomEntry::saveScreening,
      &RandomEntry::signEligibility, &RandomEntry::signEligibility, &RandomEntry::assign,
      &RandomEntry::assign,          &RandomEntry::infuse,          &RandomEntry::infuse,
      &RandomEntry::saveEvent,       &RandomEntry::saveEvent,       &RandomEntry::changeEvent,
      &RandomEntry::measure,         &RandomEntry::sample,          &RandomEntry::assess,
      &RandomEntry::respond,         &RandomEntry::followUp,        &RandomEntry::voidFollowUp,
      &RandomEntry::assess,          &RandomEntry::decide,          &RandomEntry::agree,
      &RandomEntry::saveDraft,       &RandomEntry::saveDraft,       &RandomEntry::saveIdentity,
      &RandomEntry::recordFailure,   &RandomEntry::withdraw,        &RandomEntry::voidEvent,
      &RandomEntry::report,          &RandomEntry::voidReport,      &RandomEntry::loadDictionary,
      &RandomEntry::saveSite,        &RandomEntry::addUser,         &RandomEntry::changeDesign,
      &RandomEntry::changeDesign};
  return (this->*steps[m_random.bounded(int(std::size(steps)))])();
}

void RandomEntry::passTime() {
  const int minutes = m_random.bounded(12) == 0 ? 4 * 24 * 60 : 5 + m_random.bounded(120);
  *m_moment = m_moment->addSecs(60LL * minutes);
}

QString RandomEntry::newToken() {
  return QStringLiteral("T%1").arg(m_random.generate(), 8, 16, QLatin1Char('0'));
}

Result<Entry> RandomEntry::nothingToDo() {
  return refuse(QStringLiteral("NOTHING"), QStringLiteral("There is nothing to do this with yet."));
}

const Subject* RandomEntry::anySubject(const std::function<bool(const Subject&)>& is) {
  std::vector<const Subject*> fitting;
  for (const Subject& subject : study().subjects)
    if (is(subject)) fitting.push_back(&subject);
  if (fitting.empty()) return nullptr;
  return fitting[m_random.bounded(static_cast<quint32>(fitting.size()))];
}

const AdverseEvent* RandomEntry::anyEvent() {
  const Subject* subject = anySubject([](const Subject& one) { return !one.events.empty(); });
  if (!subject) return nullptr;
  return &subject->events[m_random.bounded(static_cast<quint32>(subject->events.size()))];
}

Result<Entry> RandomEntry::registerSubject() {
  const Entry entry{QStringLiteral("subject"), 0, newToken()};
  NewSubject subject;
  subject.identity = {entry.token, entry.token.left(2), QStringLiteral("H-") + entry.token,
                      QDate(1971, 3, 2)};
  subject.sex = Sex::Female;
  subject.consent = {QStringLiteral("1.0"), m_session.now().addSecs(-60), true};
  m_announce(entry);
  return entered(m_session.commands().registerSubject(subject), entry);
}

Result<Entry> RandomEntry::saveIdentity() {
  const Subject* subject = anySubject([](const Subject&) { return true; });
  if (!subject) return nothingToDo();
  Identity identity = subject->identity;
  identity.hospitalNumber = newToken();
  const Entry entry{QStringLiteral("identity"), subject->id, identity.hospitalNumber};
  m_announce(entry);
  return entered(m_session.commands().saveIdentity(subject->id, identity, reason), entry);
}

Result<Entry> RandomEntry::saveScreening() {
  const Subject* subject = anySubject([](const Subject& one) { return !one.assignment; });
  if (!subject) return nothingToDo();
  const RowId id = subject->screening().id;
  ScreeningEntry screening = eligibleEntry(study());
  screening.survivalWeeks = 13 + m_random.bounded(500);
  const Entry entry{QStringLiteral("screening"), id, QString::number(*screening.survivalWeeks, 'f', 0)};
  m_announce(entry);
  return entered(m_session.commands().saveScreening(id, screening, reason), entry);
}

Result<Entry> RandomEntry::signEligibility() {
  const Subject* subject = anySubject([](const Subject& one) {
    return one.screening().signatures.empty() && one.screening().entry.survivalWeeks;
  });
  if (!subject) return nothingToDo();
  const Entry entry{QStringLiteral("eligible"), subject->screening().id, QStringLiteral("1")};
  m_announce(entry);
  return entered(
      m_session.commands().signEligibility(entry.id, TestStudy::credentials(Role::SubInvestigator)), entry);
}

Result<Entry> RandomEntry::recordFailure() {
  const Subject* subject = anySubject([](const Subject& one) { return one.screening().signatures.empty(); });
  if (!subject || m_random.bounded(4) != 0) return nothingToDo();
  const Entry entry{QStringLiteral("failure"), subject->screening().id, newToken()};
  m_announce(entry);
  return entered(m_session.commands().recordScreenFailure(
                     entry.id, {m_session.today(), {QStringLiteral("I3")}, entry.token},
                     TestStudy::credentials(Role::SubInvestigator)),
                 entry);
}

Result<Entry> RandomEntry::assign() {
  const Subject* subject =
      anySubject([](const Subject& one) { return !one.assignment && !one.screening().signatures.empty(); });
  if (!subject) return nothingToDo();
  const int level = 1 + m_random.bounded(study().protocol.design.top());
  const Entry entry{QStringLiteral("assigned"), subject->id, {}};
  m_announce(entry);
  return entered(m_session.commands().assign(subject->id, level), entry);
}

Result<Entry> RandomEntry::withdraw() {
  const Subject* subject = anySubject([](const Subject& one) { return one.assignment && !one.infusion; });
  if (!subject) return nothingToDo();
  const Entry entry{QStringLiteral("assigned"), subject->id, QStringLiteral("-")};
  m_announce(entry);
  return entered(m_session.commands().withdrawAssignment(subject->id, reason), entry);
}

Result<Entry> RandomEntry::infuse() {
  const Subject* subject = anySubject([](const Subject& one) { return one.assignment && !one.infusion; });
  if (!subject) return nothingToDo();
  Infusion infusion;
  infusion.startedAt = m_session.now();
  infusion.weightKg = 50 + m_random.bounded(40);
  infusion.infusedCells =
      plannedCells(study().protocol.design.level(subject->assignment->level), infusion.weightKg);
  infusion.batch = newToken();
  const Entry entry{QStringLiteral("infusion"), subject->id, infusion.batch};
  m_announce(entry);
  return entered(m_session.commands().saveInfusion(subject->id, infusion, reason), entry);
}

Result<Entry> RandomEntry::loadDictionary() {
  const Entry entry{QStringLiteral("dictionary"), 0, newToken()};
  m_announce(entry);
  EventTerm fever;
  fever.name.en = QStringLiteral("Fever");
  fever.grades = {entry.token, entry.token, entry.token, entry.token, QStringLiteral("-")};
  return entered(m_session.commands().loadCtcae({QStringLiteral("5.0"), entry.token, {fever}}, reason),
                 entry);
}

Result<Entry> RandomEntry::measure() {
  const Subject* subject = anySubject([](const Subject&) { return true; });
  if (!subject) return nothingToDo();
  const int value = m_random.bounded(1000000);
  const Entry entry{QStringLiteral("measured"), subject->id, QString::number(value)};
  m_announce(entry);
  const Measurement measurement{measuredCell(subject->id), MeasuredValue{Reading::Exact, double(value)}};
  return entered(m_session.commands().saveMeasurements({measurement}, reason), entry);
}

Result<Entry> RandomEntry::respond() {
  const Subject* subject = anySubject([](const Subject& one) { return one.infusion.has_value(); });
  if (!subject) return nothingToDo();
  ResponseAssessment response;
  response.date = m_session.today();
  response.findings.marrowBlasts = m_random.bounded(100);
  response.reason = newToken();
  const Entry entry{QStringLiteral("response"), 0, response.reason};
  m_announce(entry);
  return entered(m_session.commands().saveResponse(subject->id, response, {}), entry);
}

Result<Entry> RandomEntry::followUp() {
  const Subject* subject = anySubject([](const Subject& one) { return one.assignment.has_value(); });
  if (!subject) return nothingToDo();
  const Entry entry{QStringLiteral("follow-up"), 0, newToken()};
  m_announce(entry);
  const FollowUp known{0, m_session.today(), VitalStatus::Alive, entry.token};
  return entered(m_session.commands().saveFollowUp(subject->id, known, {}), entry);
}

Result<Entry> RandomEntry::voidFollowUp() {
  const Subject* subject = anySubject([](const Subject& one) { return !one.followUps.empty(); });
  if (!subject || m_random.bounded(3) != 0) return nothingToDo();
  const Entry entry{QStringLiteral("follow-up"), subject->followUps.front().id, QStringLiteral("-")};
  m_announce(entry);
  return entered(m_session.commands().voidFollowUp(entry.id, reason), entry);
}

Result<Entry> RandomEntry::sample() {
  const Subject* subject = anySubject([](const Subject& one) { return !one.infusion; });
  if (!subject) return nothingToDo();
  const QDateTime takenAt = m_session.now();
  const Entry entry{QStringLiteral("sampled"), subject->id, takenAt.toString(Qt::ISODate)};
  m_announce(entry);
  const Sampling sampling{subject->id, QStringLiteral("SCR"), Specimen::Marrow, takenAt};
  return entered(m_session.commands().saveSamplings({sampling}, reason), entry);
}

Result<Entry> RandomEntry::assess() {
  const Subject* subject = anySubject([](const Subject& one) { return one.infusion.has_value(); });
  if (!subject) return nothingToDo();
  DltAssessment assessment;
  assessment.date = m_session.today();
  assessment.reason = newToken();
  const Entry entry{QStringLiteral("assessment"), 0, assessment.reason};
  m_announce(entry);
  return entered(m_session.commands().assessDlt(subject->id, assessment, reason,
                                                TestStudy::credentials(Role::PrincipalInvestigator)),
                 entry);
}

Result<Entry> RandomEntry::decide() {
  const std::vector<DecisionOption> options = decisionOptions(study());
  if (options.empty() || !options.front().recommended) return nothingToDo();
  const DecisionOption& best = options.front();
  Decision draft;
  draft.kind = best.kind;
  draft.level = best.level;
  draft.toLevel = best.toLevel;
  draft.places = best.maxPlaces;
  const Entry entry{QStringLiteral("decision"), 0, QStringLiteral("signed")};
  m_announce(entry);
  return entered(
      m_session.commands().signDecision(draft, TestStudy::credentials(Role::PrincipalInvestigator)), entry);
}

Result<Entry> RandomEntry::agree() {
  if (study().decisions.empty() || study().decisions.back().effective()) return nothingToDo();
  const Entry entry{QStringLiteral("decision"), study().decisions.back().id, QStringLiteral("agreed")};
  m_announce(entry);
  SponsorAgreement agreement;
  agreement.credentials = TestStudy::credentials(Role::SponsorRepresentative);
  if (m_random.bounded(2) == 0) {
    agreement.method = SignatureMethod::WetInk;
    agreement.name = QStringLiteral("Dr Chen Jie");
    agreement.signedAt = m_session.now();
    agreement.scanName = QStringLiteral("memo.pdf");
    agreement.scan = QByteArray("%PDF-1.7 ").repeated(20000);
  }
  return entered(m_session.commands().agreeDecision(entry.id, agreement), entry);
}

Result<Entry> RandomEntry::saveSite() {
  Site site = study().site;
  site.letterhead = newToken();
  const int lloq = 1 + m_random.bounded(100); // now and then nothing of the site's own is left in use
  site.assays.clear();
  site.visitWindows.clear();
  if (lloq % 4 != 0) site.assays[QStringLiteral("car-copies")] = {double(lloq), {{}, 1000}, {}};
  if (lloq % 3 != 0) site.visitWindows[QStringLiteral("D7")] = {5 + lloq % 2, 9};
  site.secondOpinion = {lloq % 2 == 0, 0.5, lloq / 100.0, 0.3};
  const Entry entry{QStringLiteral("site"), 0, site.letterhead};
  m_announce(entry);
  return entered(m_session.commands().saveSite(site, reason), entry);
}

Result<Entry> RandomEntry::saveDraft() {
  const Entry entry{QStringLiteral("draft"), 1 + m_random.bounded(3), newToken()};
  m_announce(entry);
  return entered(
      m_session.commands().saveDraft(QStringLiteral("screening/%1").arg(entry.id), entry.token.toUtf8()),
      entry);
}

Result<Entry> RandomEntry::addUser() {
  if (study().users.size() > 12) return nothingToDo();
  const Entry entry{QStringLiteral("user"), 0, newToken()};
  m_announce(entry);
  return entered(m_session.commands().addUser({0, entry.token, entry.token, Role::Monitor, true},
                                              QStringLiteral("willow-granite-compass-81")),
                 entry);
}
