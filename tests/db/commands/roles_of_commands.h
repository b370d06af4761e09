#pragma once
#include "app/study/user.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_study.h"

#include <functional>

namespace tst_permissions {
/// What is done, by a command or with it, and by whom it may be.
struct Case {
  const char* name;                              ///< of the method; behind a comma what is done with it
  const char* allowed;                           ///< roles by initial: P S C R(epresentative) M A
  std::function<QString(TestStudy&, Role)> rule; ///< rule of the refusal; empty = done
};

const QString why = QStringLiteral("x");

inline Consent consentNow(TestStudy& test) {
  return {QStringLiteral("1.0"), test.session().now(), true};
}

inline SponsorAgreement byHand(Role role) {
  SponsorAgreement agreement;
  agreement.credentials = TestStudy::credentials(role);
  return agreement;
}

inline RecordLock lockOfNobody(bool hard) {
  RecordLock lock;
  lock.subjectId = 999;
  lock.hard = hard;
  lock.reason = why;
  return lock;
}

// The one that makes the password a new one comes last.
const Case commandCases[] = {
    {"registerSubject", "PSC",
     [](TestStudy& test, Role) {
       return ruleOf(
           test.commands().registerSubject({{{}, QStringLiteral("LN"), {}, {}}, {}, consentNow(test), {}}));
     }},
    {"rescreen", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().rescreen(1, consentNow(test))); }},
    {"saveIdentity", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveIdentity(1, {}, why)); }},
    {"saveConsent", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveConsent(1, consentNow(test), why)); }},
    {"saveScreening", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveScreening(1, {}, why)); }},
    {"signEligibility", "PS",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().signEligibility(1, TestStudy::credentials(role)));
     }},
    {"recordScreenFailure", "PSC",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().recordScreenFailure(
           1, {test.session().today(), {QStringLiteral("I3")}, {}}, TestStudy::credentials(role)));
     }},
    {"assign", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().assign(1, 1)); }},
    {"withdrawAssignment", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().withdrawAssignment(1, why)); }},
    {"saveInfusion", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveInfusion(1, {}, {})); }},
    {"saveLot", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().saveLot({}, {})); }},
    {"voidLot", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().voidLot(9, why)); }},
    {"saveBag", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().saveBag({}, {})); }},
    {"voidBag", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().voidBag(9, why)); }},
    {"checkBag", "PSC",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().checkBag(9, 1, TestStudy::credentials(role)));
     }},
    {"saveDeviation", "PSCM",
     [](TestStudy& test, Role) {
       DeviationNote note;
       note.date = test.session().today();
       note.what = why;
       return ruleOf(test.commands().saveDeviation(note, {}));
     }},
    {"voidDeviation", "PSCM",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidDeviation(9, why)); }},
    {"saveDelegation", "PC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveDelegation({}, {})); }},
    {"voidDelegation", "PC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidDelegation(9, why)); }},
    {"saveConsentVersion", "PC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveConsentVersion({}, {})); }},
    {"voidConsentVersion", "PC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidConsentVersion(9, why)); }},
    {"saveSourceLocation", "PC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveSourceLocation({}, {})); }},
    {"voidSourceLocation", "PC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidSourceLocation(9, why)); }},
    {"saveReconsent", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveReconsent({}, {})); }},
    {"voidReconsent", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidReconsent(9, why)); }},
    {"saveAdverseEvent", "PSC",
     [](TestStudy& test, Role) {
       AdverseEvent event;
       event.term = QStringLiteral("Fever");
       event.grade = 1;
       event.onset = test.session().today();
       return ruleOf(test.commands().saveAdverseEvent(1, event, {}));
     }},
    {"voidAdverseEvent", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidAdverseEvent(1, why)); }},
    {"saveResponse", "PS",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveResponse(1, {}, why)); }},
    {"voidResponse", "PS",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidResponse(1, why)); }},
    {"saveFollowUp", "PSC",
     [](TestStudy& test, Role) {
       return ruleOf(
           test.commands().saveFollowUp(1, {0, test.session().today(), VitalStatus::Alive, {}}, {}));
     }},
    {"voidFollowUp", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidFollowUp(1, why)); }},
    {"recordSafetyReport", "PSC",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().recordSafetyReport(999, {0, ReportTo::Sponsor, test.session().now()}));
     }},
    {"voidSafetyReport", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidSafetyReport(999, why)); }},
    {"saveSaeReport", "PSC",
     [](TestStudy& test, Role) {
       SaeReport report;
       report.eventId = 999;
       return ruleOf(test.commands().saveSaeReport(report, {}, {}));
     }},
    {"voidSaeReport", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidSaeReport(999, why)); }},
    {"saveBedside", "PSC",
     [](TestStudy& test, Role) {
       BedsideEntry entry;
       entry.at = test.session().now();
       entry.celsius = 37;
       return ruleOf(test.commands().saveBedside(1, entry, {}));
     }},
    {"voidBedside", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().voidBedside(1, why)); }},
    {"saveMeasurements", "PSC",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().saveMeasurements(
           {{{1, QStringLiteral("SCR"), QStringLiteral("il6"), Specimen::Blood},
             MeasuredValue{Reading::Below, 2}}},
           why));
     }},
    {"saveSamplings", "PSC",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().saveSamplings(
           {{1, QStringLiteral("SCR"), Specimen::Blood, test.session().now()}}, why));
     }},
    {"saveAtVisits", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveAtVisits({}, {}, why)); }},
    {"saveAnswers", "PS",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveAnswers(1, {}, why)); }},
    {"saveAnswers, as a colleague", "PSC",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().saveAnswers(1, {}, why, TestStudy::credentials(Role::SubInvestigator)));
     }},
    {"voidAnswer", "PS", [](TestStudy& test, Role) { return ruleOf(test.commands().voidAnswer(1, why)); }},
    {"assessDlt", "PS",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().assessDlt(1, {}, {}, TestStudy::credentials(role)));
     }},
    {"signDecision", "P",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().signDecision({}, TestStudy::credentials(role)));
     }},
    {"agreeDecision, on this laptop", "R",
     [](TestStudy& test, Role role) { return ruleOf(test.commands().agreeDecision(1, byHand(role))); }},
    {"agreeDecision, on paper", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().agreeDecision(1, wetInk(test))); }},
    {"saveMeeting", "PSCR",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveMeeting({}, {})); }},
    {"voidMeeting", "PSCR",
     [](TestStudy& test, Role) { return ruleOf(test.commands().voidMeeting(1, why)); }},
    {"signDesignChange", "P",
     [](TestStudy& test, Role role) {
       return ruleOf(
           test.commands().signDesignChange(adding(test.study(), 9e7), TestStudy::credentials(role)));
     }},
    {"agreeDesignChange, on this laptop", "R",
     [](TestStudy& test, Role role) { return ruleOf(test.commands().agreeDesignChange(1, byHand(role))); }},
    {"agreeDesignChange, on paper", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().agreeDesignChange(1, wetInk(test))); }},
    {"withdrawDesignChange", "P",
     [](TestStudy& test, Role) { return ruleOf(test.commands().withdrawDesignChange(1, why)); }},
    {"recordIdentityShown", "PSC",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().recordIdentityShown(1, ShownIdentity::Everything));
     }},
    {"saveToxicityScenarios", "PSCR",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().saveToxicityScenarios({{0, QStringLiteral("mild"), {0.1}}}));
     }},
    {"saveSite", "PCA",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveSite(testSite(), why)); }},
    {"loadCtcae", "PCA",
     [](TestStudy& test, Role) {
       EventTerm fever;
       fever.name.en = QStringLiteral("Fever");
       return ruleOf(test.commands().loadCtcae({QStringLiteral("5.0"), {}, {fever}}, why));
     }},
    {"addUser", "PA",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().addUser(
           {0, QStringLiteral("n"), QStringLiteral("N"), Role::Monitor, true}, TestStudy::testPassword()));
     }},
    {"deactivateUser", "PA",
     [](TestStudy& test, Role) { return ruleOf(test.commands().deactivateUser(5, why)); }},
    {"reactivateUser", "PA",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().reactivateUser(5, QStringLiteral("willow-granite-compass-81"), why));
     }},
    {"freeAccount", "PA", [](TestStudy& test, Role) { return ruleOf(test.commands().freeAccount(3)); }},
    {"resetPassword", "PA",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().resetPassword(3, QStringLiteral("willow-granite-compass-81")));
     }},
    {"renewRecoveryCode", "PA",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().renewRecoveryCode(TestStudy::testPassword()));
     }},
    {"acknowledgeAccounts", "P",
     [](TestStudy& test, Role) { return ruleOf(test.commands().acknowledgeAccounts({})); }},
    {"saveDraft", "PSCRMA",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveDraft(QStringLiteral("f"), "x")); }},
    {"keepTyping", "PSCRMA",
     [](TestStudy& test, Role) { return ruleOf(test.commands().keepTyping(QStringLiteral("f"), "x")); }},
    {"recordOutput", "PSCRMA",
     [](TestStudy& test, Role) { return ruleOf(test.commands().recordOutput(QStringLiteral("memo"))); }},
    {"reviewAudit", "PRM",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().reviewAudit(1, {}, TestStudy::credentials(role)));
     }},
    {"openQuery", "PSM", [](TestStudy& test, Role) { return ruleOf(test.commands().openQuery({}, why)); }},
    {"answerQuery", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().answerQuery(9, why)); }},
    {"closeQuery", "PRM", [](TestStudy& test, Role) { return ruleOf(test.commands().closeQuery(9, why)); }},
    {"reopenQuery", "PRM", [](TestStudy& test, Role) { return ruleOf(test.commands().reopenQuery(9, why)); }},
    {"checkSource", "M", [](TestStudy& test, Role) { return ruleOf(test.commands().checkSource({})); }},
    {"withdrawCheck", "M",
     [](TestStudy& test, Role) { return ruleOf(test.commands().withdrawCheck(9, why)); }},
    {"saveEdcEntries", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().saveEdcEntries({})); }},
    {"withdrawEdcEntry", "PSC",
     [](TestStudy& test, Role) { return ruleOf(test.commands().withdrawEdcEntry(9, why)); }},
    {"recordHandOver", "P",
     [](TestStudy& test, Role) { return ruleOf(test.commands().recordHandOver(QStringLiteral("csv"))); }},
    {"lockRecords", "PSCM",
     [](TestStudy& test, Role) { return ruleOf(test.commands().lockRecords(lockOfNobody(false))); }},
    {"lockRecords, hard", "P",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().lockRecords(lockOfNobody(true), TestStudy::credentials(role)));
     }},
    {"mayLockHard", "P",
     [](TestStudy& test, Role role) {
       return ruleOf(test.commands().mayLockHard(TestStudy::credentials(role)));
     }},
    {"liftLock", "PSC", [](TestStudy& test, Role) { return ruleOf(test.commands().liftLock(9, why)); }},
    {"importTranscribed", "PC",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().importTranscribed({}, QStringLiteral("d"), QStringLiteral("log")));
     }},
    {"changePassword", "PSCRMA",
     [](TestStudy& test, Role) {
       return ruleOf(test.commands().changePassword(TestStudy::testPassword(),
                                                    QStringLiteral("copper-meadow-violin-46")));
     }},
};
} // namespace tst_permissions
