#include "tests/faults/filled_study.h"

#include "app/dosing/worksheet.h"
#include "app/escalation/decision_options.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "db/exchange/site_log/site_log.h"
#include "db/session/changed_fields.h"
#include "tests/faults/random_entry.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/meeting_of.h"
#include "tests/support/product_study.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/stopping_rules_of.h"

#include <algorithm>

namespace {
/// A stopping rule that is met, so that the next decision names it, and a deviation that somebody tells of.
bool holdEnrolment(TestStudy& test) {
  Site site = test.study().site;
  site.stoppingRules = {dltRule(1)};
  DeviationNote note;
  note.date = test.session().today();
  note.what = QStringLiteral("A sample was taken a day late");
  return test.commands().saveSite(site, QStringLiteral("As signed")) &&
         test.commands().saveDeviation(note, {});
}

/// Last, for from then on the delegation log and the versions of the consent form rule.
bool keepSiteFile(TestStudy& test) {
  StudyCommands& commands = test.commands();
  const QDate today = test.session().today();
  const User& user = test.session().user();
  return commands.saveReconsent({0, 1, {QStringLiteral("2.0"), test.session().now(), true}}, {}) &&
         commands.saveConsentVersion({0, QStringLiteral("3.0"), today, today, true}, {}) &&
         commands.saveSourceLocation({0, QStringLiteral("Laboratory"), QStringLiteral("The ward's file")},
                                     {}) &&
         commands.saveDelegation({0, user.id, user.name, {DelegatedTask::Data}, today, {}, {}}, {});
}

/// A decision that the sponsor agrees to on paper: the scan is the one attachment there is.
bool decideOnPaper(TestStudy& test) {
  for (const DecisionOption& option : decisionOptions(test.study())) {
    if (option.refused || !option.needsAgreement) continue;
    Decision draft;
    draft.kind = option.kind;
    draft.level = option.level;
    draft.toLevel = option.toLevel;
    draft.places = option.maxPlaces;
    draft.justification = QStringLiteral("As discussed with the sponsor");
    const auto id = test.commands().signDecision(draft, investigator());
    return id && test.commands().agreeDecision(*id, wetInk(test));
  }
  return false;
}

/// A meeting whose minutes were circulated, and one that is only prepared.
bool meet(TestStudy& test) {
  const auto prepared = test.commands().saveMeeting({}, {});
  if (!prepared) return false;
  Meeting meeting = meetingHeld(test.session().now());
  meeting.id = *prepared;
  meeting.circulations = {{0, QStringLiteral("Sponsor"), test.session().now()}};
  return test.commands().saveMeeting(meeting, {}) && test.commands().saveMeeting({}, {});
}

/// A change of the design that became a version, and one that waits.
bool changeDesign(TestStudy& test) {
  const auto planned = [&](int subjects) {
    DesignChange draft = designDraft(test.study());
    draft.design.plannedSubjects = subjects;
    return draft;
  };
  return become(test, planned(40)) && test.commands().signDesignChange(planned(50), investigator());
}

/// Until there are so many. What is entered of them is up to enterSteps().
bool bringSubjects(TestStudy& test, std::size_t subjects) {
  while (test.study().subjects.size() < subjects) {
    const QString token = QStringLiteral("Qx%1z").arg(test.study().subjects.size());
    NewSubject subject;
    subject.identity = {token, token.left(2), QStringLiteral("H-") + token, QDate(1971, 3, 2)};
    subject.consent = {QStringLiteral("1.0"), test.session().now(), true};
    if (!test.commands().registerSubject(subject)) return false;
  }
  return true;
}

bool failSomebody(TestStudy& test) {
  NewSubject subject;
  subject.identity.initials = QStringLiteral("LN");
  subject.consent = {QStringLiteral("1.0"), test.session().now(), true};
  const auto screening = test.commands().registerSubject(subject);
  return screening &&
         test.commands().recordScreenFailure(
             *screening, {test.session().today(), {QStringLiteral("I3")}, QStringLiteral("ECOG 3")},
             TestStudy::credentials(Role::StudyCoordinator));
}

bool followSomebody(TestStudy& test) {
  const std::vector<Subject>& subjects = test.study().subjects;
  const auto infused = std::find_if(subjects.begin(), subjects.end(),
                                    [](const Subject& subject) { return subject.infusion.has_value(); });
  if (infused == subjects.end()) return false;
  const RowId id = infused->id;
  ResponseAssessment response;
  response.date = test.session().today();
  response.reason = QStringLiteral("The marrow could not be read");
  return test.commands().saveResponse(id, response, {}) &&
         test.commands().saveFollowUp(id, {0, test.session().today(), VitalStatus::Alive, {}}, {});
}

/// A limit of the certificate, a lot, a bag that two people checked, and what somebody was given of it.
bool keepProduct(TestStudy& test) {
  StudyCommands& commands = test.commands();
  Site site = test.study().site;
  site.certificate[CertificateTest::Viability] = {LimitRelation::AtLeast, 70, false};
  if (!commands.saveSite(site, QStringLiteral("Entered from the protocol"))) return false;
  const auto& subjects = test.study().subjects;
  const Subject* infused =
      firstThat(subjects, [](const Subject& subject) { return subject.infusion.has_value(); });
  if (!infused) return false;
  const RowId id = infused->id;
  Infusion infusion = *infused->infusion;
  const auto lot =
      commands.saveLot(lotOf(QStringLiteral("NK26A01"), test.session().today().addDays(-20)), {});
  const auto bag = lot ? commands.saveBag(bagOfLot(*lot, QStringLiteral("B-01")), {}) : lot;
  if (!bag || !checkTwice(test, *bag, id)) return false;
  infusion.portions = {portionOfBag(*bag, 10, test.session().now())};
  return commands.saveInfusion(id, infusion, QStringLiteral("The bag was found")).has_value();
}

/// A serious event of somebody who was infused, its report, and that it was sent; and a dictionary.
bool reportSomething(TestStudy& test) {
  AdverseEvent event;
  event.term = QStringLiteral("Sepsis");
  event.grade = 3;
  event.onset = test.session().today();
  event.course = {{0, GradeScale::Ctcae, 4, {KnownTime::To::Day, event.onset, {}}, 0}};
  event.serious = true;
  event.seriousness = Seriousness::Hospitalisation;
  event.awareAt = test.session().now();
  EventTerm sepsis;
  sepsis.name.en = event.term;
  const auto saved = test.commands().saveAdverseEvent(test.study().subjects.front().id, event, {});
  SaeReport report;
  report.eventId = saved.value_or(0);
  report.date = event.onset;
  report.narrative = QStringLiteral("Ventilated");
  return saved &&
         test.commands().saveSaeReport(report, {{0, ReportTo::EthicsCommittee, test.session().now()}}, {}) &&
         test.commands().recordSafetyReport(*saved, {0, ReportTo::Sponsor, test.session().now()}) &&
         test.commands().loadCtcae({QStringLiteral("5.0"), QStringLiteral("ctcae.csv"), {sepsis}},
                                   QStringLiteral("Amendment 2"));
}

/// A night at the bedside of somebody who was infused, and an answer to the DLT worksheet's first line.
bool watchSomebody(TestStudy& test) {
  for (const Subject& subject : test.study().subjects) {
    const auto worksheet = worksheetOf(test.study(), subject, {}, test.session().now());
    if (worksheet.lines.empty() || worksheet.lines.front().items.empty()) continue;
    const ItemVerdict& verdict = worksheet.lines.front().items.front();
    DltAnswer answer;
    answer.eventId = worksheet.lines.front().eventId;
    answer.item = verdict.item;
    answer.definition = worksheet.definition;
    answer.state = verdict.state;
    answer.why = QStringLiteral("By the signed protocol");
    BedsideEntry entry;
    entry.subjectId = subject.id;
    entry.at = subject.infusion->startedAt.addSecs(3600);
    entry.celsius = 37.4;
    return test.commands().saveAnswers(entry.subjectId, {answer}, {}) &&
           test.commands().saveBedside(entry.subjectId, entry, {});
  }
  return false;
}

/// A query that is answered.
bool askSomething(TestStudy& test) {
  Query draft;
  draft.table = QStringLiteral("screening");
  draft.row = test.study().subjects.front().screening().id;
  draft.column = QStringLiteral("ecog");
  const auto id = test.commands().openQuery(draft, QStringLiteral("By whom?"));
  return id && test.commands().answerQuery(*id, QStringLiteral("By the ward's physician"));
}

/// The monitor checks a subject's consent; the subject is locked, and the lock is lifted.
bool overseeSomebody(TestStudy& test) {
  const Subject& subject = test.study().subjects.front();
  const RowId id = subject.id;
  const CheckItem consent{Checked::Consent, id, subject.screening().id, {}};
  test.signInAs(Role::Monitor);
  const bool isChecked = test.commands().checkSource({consent}).has_value();
  test.signInAs(Role::PrincipalInvestigator);
  RecordLock lock;
  lock.subjectId = id;
  lock.reason = QStringLiteral("Monitored");
  const auto locked = isChecked ? test.commands().lockRecords(lock) : Result<RowId>(0);
  return isChecked && locked && test.commands().liftLock(*locked, QStringLiteral("A result came late"));
}

/// A field that was typed into the sponsor's EDC, of the first line that changed one.
bool typeSomething(TestStudy& test) {
  const auto changed = changedFields(test.session(), 0);
  if (!changed || changed->empty()) return false;
  const ChangedField& field = changed->front();
  return test.commands().saveEdcEntries({{0, 0, field.line, field.column, 0, {}, {}}}).has_value();
}

/// Scenarios, one of them changed and one taken out.
bool lookAhead(TestStudy& test) {
  StudyCommands& commands = test.commands();
  if (!commands.saveToxicityScenarios(
          {{0, QStringLiteral("mild"), {0.01, 0.05, 0.1}}, {0, QStringLiteral("steep"), {0.05, 0.25, {}}}}))
    return false;
  auto kept = *test.session().toxicityScenarios();
  kept.pop_back();
  kept.front().rates[2] = 0.15;
  return commands.saveToxicityScenarios(kept).has_value();
}

/// Accounts that others made, one of them acknowledged.
bool manageAccounts(TestStudy& test) {
  for (const char* login : {"added-1", "added-2"})
    if (!test.commands().addUser({0, QLatin1String(login), QStringLiteral("Hu Bin"), Role::Monitor, true},
                                 QStringLiteral("willow-granite-compass-81")))
      return false;
  return test.commands().acknowledgeAccounts({test.study().accountNotices.back().id}).has_value();
}

/// Somebody leaves, and two others take the study's new key over; the administrator is handed it.
bool changeTheKey(TestStudy& test) {
  test.signInAs(Role::Administrator); // has keys from here on
  test.signInAs(Role::PrincipalInvestigator);
  return test.commands().deactivateUser(test.study().users.back().id, QStringLiteral("Left")) &&
         test.commands().reviewAudit(1, QStringLiteral("Nothing to remark"), investigator()) &&
         test.commands().reviewAudit(1, QString(), TestStudy::credentials(Role::Monitor));
}
} // namespace

bool enterSteps(TestStudy& test, int steps, quint32 seed) {
  const auto moment = std::make_shared<QDateTime>(test.session().now());
  RandomEntry entry(test.session(), seed, moment);
  int entered = 0;
  for (int i = 0; i < steps; ++i) {
    const auto done = entry.step([](const Entry&) {});
    test.setNow(*moment);
    entered += done.has_value();
  }
  return entered > steps / 10;
}

bool fillStudy(TestStudy& test, std::size_t subjects) {
  Site site = test.study().site;
  site.limits.clear();
  site.exclusions.clear();
  if (!test.commands().saveSite(site, QStringLiteral("Entered by mistake"))) return false;
  auto log = readWardLog(QStringLiteral(COHORTDESK_FIXTURES "/ward-log"), test.study().protocol,
                         test.study().site.timeZone);
  if (!log) return false;
  log->records.deviations = {{1, DeviatingAct::Infused, {2026, 2, 26}, QStringLiteral("A7"), 3, 0},
                             {2, DeviatingAct::Decided, {2026, 3, 30}, QStringLiteral("PLACES"), 0, 2}};
  return test.commands().importTranscribed(log->records, QString::fromLatin1(log->digest.toHex()),
                                           QStringLiteral("ward-log")) &&
         test.commands().saveAtVisits({}, {}, {}, LabMapping{QStringLiteral("Central lab"), {}, {}}) &&
         holdEnrolment(test) && decideOnPaper(test) && meet(test) && changeDesign(test) &&
         followSomebody(test) && keepProduct(test) && lookAhead(test) && bringSubjects(test, subjects) &&
         enterSteps(test, 60 + static_cast<int>(subjects), 7) && failSomebody(test) &&
         reportSomething(test) && watchSomebody(test) && askSomething(test) && overseeSomebody(test) &&
         typeSomething(test) && keepSiteFile(test) && manageAccounts(test) && changeTheKey(test) &&
         test.commands().changePassword(TestStudy::testPassword(),
                                        TestStudy::testPassword() + QLatin1Char('8'));
}
