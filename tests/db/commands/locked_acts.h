#pragma once
// Every command that a lock refuses, with a call that does something in makeDecided() while nothing is
// locked.
#include "tests/support/agreed_designs.h"
#include "tests/support/decided_study.h"
#include "tests/support/product_study.h"
#include "tests/support/rule_of.h"

#include <functional>

namespace locked_acts {
inline const QString why = QStringLiteral("x");

using Act = std::function<QString(TestStudy&)>; ///< rule of the refusal; empty = done

struct Case {
  const char* name; ///< of the method
  RowId subject;    ///< whose lock refuses it; 0 = only that of the study
  std::function<bool(TestStudy&)> before;
  Act act;
};

inline bool nothing(TestStudy&) {
  return true;
}

inline AdverseEvent eventOf(TestStudy& test, bool serious = false) {
  AdverseEvent event;
  event.term = QStringLiteral("Rash");
  event.grade = 1;
  event.onset = test.session().today();
  event.serious = serious;
  if (serious) event.seriousness = Seriousness::MedicallyImportant;
  if (serious) event.awareAt = test.session().now();
  return event;
}

/// Event 2.
inline bool haveSerious(TestStudy& test) {
  return test.commands().saveAdverseEvent(1, eventOf(test, true), {}) == 2;
}
inline Result<RowId> reportSerious(TestStudy& test) {
  return test.commands().recordSafetyReport(2, {0, ReportTo::Sponsor, test.session().now()});
}

inline Result<RowId> writeSaeReport(TestStudy& test) {
  SaeReport report;
  report.eventId = 2;
  report.date = test.session().today();
  report.narrative = why;
  return test.commands().saveSaeReport(report, {}, {});
}

/// Screening 3, of subject 3, not signed.
inline bool screenThird(TestStudy& test) {
  const Consent consent{QStringLiteral("1.0"), test.session().now(), true};
  const Identity identity{QStringLiteral("Zhao Lei"), QStringLiteral("ZL"), QStringLiteral("H-3"),
                          QDate(1971, 3, 2)};
  const auto screening = test.commands().registerSubject({identity, Sex::Female, consent, {}});
  return screening == 3 && test.commands().saveScreening(3, eligibleEntry(test.study()), {}).has_value();
}

/// Subject 3, eligible; L2 is open.
inline bool openSecond(TestStudy& test) {
  return test.commands().agreeDecision(1, onLaptop()) && screenThird(test) &&
         test.commands().signEligibility(3, investigator());
}
inline bool assignThird(TestStudy& test) {
  return openSecond(test) && test.commands().assign(3, 2);
}
/// Four weeks after the infusion.
inline bool awaitThird(TestStudy& test) {
  if (!assignThird(test) || !infuse(test, 3)) return false;
  test.setDay(test.session().today().addDays(28));
  return true;
}

/// Lot 1, and bag 1 for subject 1.
inline bool haveLot(TestStudy& test) {
  return test.commands().saveLot(lotOf(QStringLiteral("NK25A01"), {2025, 12, 1}), {}) == 1;
}
inline Result<RowId> saveFirstBag(TestStudy& test) {
  Bag bag = bagOfLot(1, QStringLiteral("B-01"));
  bag.subjectId = 1;
  return test.commands().saveBag(bag, {});
}
inline bool haveBag(TestStudy& test) {
  return haveLot(test) && saveFirstBag(test) == 1;
}

inline Result<RowId> respond(TestStudy& test) {
  ResponseAssessment made;
  made.date = test.session().today();
  made.response = Response::NotEvaluable;
  made.reason = why;
  return test.commands().saveResponse(2, made, {});
}
inline Result<RowId> follow(TestStudy& test) {
  return test.commands().saveFollowUp(1, {0, test.session().today(), VitalStatus::Alive, {}}, {});
}
inline Result<RowId> lookAtBedside(TestStudy& test) {
  BedsideEntry entry;
  entry.at = test.session().now();
  entry.celsius = 37;
  return test.commands().saveBedside(2, entry, {});
}

/// Line 1 of the delegation log.
inline Result<RowId> delegate(TestStudy& test) {
  Delegation entry;
  entry.userId = 1;
  entry.tasks = {DelegatedTask::Data};
  entry.from = test.session().today();
  return test.commands().saveDelegation(entry, {});
}

/// Version 1 of the consent form, which nobody signed.
inline Result<RowId> keepVersion(TestStudy& test) {
  return test.commands().saveConsentVersion({0, QStringLiteral("9.0"), test.session().today(), {}, false},
                                            {});
}
/// Line 1 of the source data locations.
inline Result<RowId> keepSource(TestStudy& test) {
  return test.commands().saveSourceLocation({0, QStringLiteral("Laboratory"), why}, {});
}
/// Subject 1 signs another version.
inline Result<RowId> signAgain(TestStudy& test) {
  return test.commands().saveReconsent({0, 1, {QStringLiteral("2.0"), test.session().now(), true}}, {});
}

inline Sampling taken(TestStudy& test) {
  return {2, QStringLiteral("D7"), Specimen::Blood, test.at({2026, 1, 12})};
}
inline Measurement measured() {
  return {{2, QStringLiteral("D7"), QStringLiteral("il6"), Specimen::Blood},
          MeasuredValue{Reading::Exact, 12}};
}
inline bool haveChange(TestStudy& test) {
  return test.commands().signDesignChange(adding(test.study(), 8e7), investigator()) == 1;
}
inline Result<RowId> noteDeviation(TestStudy& test) {
  DeviationNote note;
  note.date = test.session().today();
  note.what = why;
  return test.commands().saveDeviation(note, {});
}
inline Result<RowId> prepareMeeting(TestStudy& test) {
  return test.commands().saveMeeting({}, {});
}
inline bool failFirst(TestStudy& test) {
  return test.commands()
      .recordScreenFailure(1, {test.session().today(), {QStringLiteral("I3")}, {}}, investigator())
      .has_value();
}

// Each does something in makeDecided() after `before`, while nothing is locked.
inline const Case cases[] = {
    {"registerSubject", 0, nothing,
     [](TestStudy& test) {
       const Consent consent{QStringLiteral("1.0"), test.session().now(), true};
       return ruleOf(test.commands().registerSubject({{{}, QStringLiteral("ZL"), {}, {}}, {}, consent, {}}));
     }},
    {"rescreen", 1, failFirst,
     [](TestStudy& test) {
       return ruleOf(test.commands().rescreen(1, {QStringLiteral("1.1"), test.session().now(), true}));
     }},
    {"saveIdentity", 1, nothing,
     [](TestStudy& test) {
       Identity identity = test.study().subject(1)->identity;
       identity.name = QStringLiteral("Wu Ping");
       return ruleOf(test.commands().saveIdentity(1, identity, why));
     }},
    {"saveConsent", 1, nothing,
     [](TestStudy& test) {
       Consent consent = test.study().screening(1)->consent;
       consent.version = QStringLiteral("1.1");
       return ruleOf(test.commands().saveConsent(1, consent, why));
     }},
    {"saveScreening", 1, nothing,
     [](TestStudy& test) {
       ScreeningEntry entry = test.study().screening(1)->entry;
       entry.ecog = 0;
       return ruleOf(test.commands().saveScreening(1, entry, why));
     }},
    {"signEligibility", 3, screenThird,
     [](TestStudy& test) { return ruleOf(test.commands().signEligibility(3, investigator())); }},
    {"recordScreenFailure", 1, nothing,
     [](TestStudy& test) {
       return ruleOf(test.commands().recordScreenFailure(
           1, {test.session().today(), {QStringLiteral("I3")}, {}}, investigator()));
     }},
    {"assign", 3, openSecond, [](TestStudy& test) { return ruleOf(test.commands().assign(3, 2)); }},
    {"withdrawAssignment", 3, assignThird,
     [](TestStudy& test) { return ruleOf(test.commands().withdrawAssignment(3, why)); }},
    {"saveInfusion", 2, nothing,
     [](TestStudy& test) {
       Infusion infusion = *test.study().subject(2)->infusion;
       infusion.batch = QStringLiteral("NK26A02");
       return ruleOf(test.commands().saveInfusion(2, infusion, why));
     }},
    {"saveLot", 0, nothing,
     [](TestStudy& test) {
       return ruleOf(test.commands().saveLot(lotOf(QStringLiteral("NK25A01"), {2025, 12, 1}), {}));
     }},
    {"voidLot", 0, haveLot, [](TestStudy& test) { return ruleOf(test.commands().voidLot(1, why)); }},
    {"saveBag", 1, haveLot, [](TestStudy& test) { return ruleOf(saveFirstBag(test)); }},
    {"voidBag", 1, haveBag, [](TestStudy& test) { return ruleOf(test.commands().voidBag(1, why)); }},
    {"checkBag", 1, haveBag,
     [](TestStudy& test) { return ruleOf(test.commands().checkBag(1, 1, investigator())); }},
    {"saveAdverseEvent", 1, nothing,
     [](TestStudy& test) { return ruleOf(test.commands().saveAdverseEvent(1, eventOf(test), {})); }},
    {"voidAdverseEvent", 1, nothing,
     [](TestStudy& test) { return ruleOf(test.commands().voidAdverseEvent(1, why)); }},
    {"recordSafetyReport", 1, haveSerious, [](TestStudy& test) { return ruleOf(reportSerious(test)); }},
    {"voidSafetyReport", 1, [](TestStudy& test) { return haveSerious(test) && reportSerious(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidSafetyReport(1, why)); }},
    {"saveSaeReport", 1, haveSerious, [](TestStudy& test) { return ruleOf(writeSaeReport(test)); }},
    {"voidSaeReport", 1, [](TestStudy& test) { return haveSerious(test) && writeSaeReport(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidSaeReport(1, why)); }},
    {"saveBedside", 2, nothing, [](TestStudy& test) { return ruleOf(lookAtBedside(test)); }},
    {"voidBedside", 2, [](TestStudy& test) { return lookAtBedside(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidBedside(1, why)); }},
    {"saveDelegation", 0, nothing, [](TestStudy& test) { return ruleOf(delegate(test)); }},
    {"voidDelegation", 0, [](TestStudy& test) { return delegate(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidDelegation(1, why)); }},
    {"saveConsentVersion", 0, nothing, [](TestStudy& test) { return ruleOf(keepVersion(test)); }},
    {"voidConsentVersion", 0, [](TestStudy& test) { return keepVersion(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidConsentVersion(1, why)); }},
    {"saveSourceLocation", 0, nothing, [](TestStudy& test) { return ruleOf(keepSource(test)); }},
    {"voidSourceLocation", 0, [](TestStudy& test) { return keepSource(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidSourceLocation(1, why)); }},
    {"saveReconsent", 1, nothing, [](TestStudy& test) { return ruleOf(signAgain(test)); }},
    {"voidReconsent", 1, [](TestStudy& test) { return signAgain(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidReconsent(1, why)); }},
    {"loadCtcae", 0, nothing,
     [](TestStudy& test) {
       EventTerm fever;
       fever.name.en = QStringLiteral("Fever");
       return ruleOf(test.commands().loadCtcae({QStringLiteral("5.0"), {}, {fever}}, why));
     }},
    {"assessDlt", 3, awaitThird,
     [](TestStudy& test) {
       DltAssessment assessment;
       assessment.date = test.session().today();
       return ruleOf(test.commands().assessDlt(3, assessment, {}, investigator()));
     }},
    {"saveResponse", 2, nothing, [](TestStudy& test) { return ruleOf(respond(test)); }},
    {"voidResponse", 2, [](TestStudy& test) { return respond(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidResponse(1, why)); }},
    {"saveFollowUp", 1, nothing, [](TestStudy& test) { return ruleOf(follow(test)); }},
    {"voidFollowUp", 1, [](TestStudy& test) { return follow(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidFollowUp(1, why)); }},
    {"saveDeviation", 0, nothing, [](TestStudy& test) { return ruleOf(noteDeviation(test)); }},
    {"voidDeviation", 0, [](TestStudy& test) { return noteDeviation(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidDeviation(1, why)); }},
    {"saveMeeting", 0, nothing, [](TestStudy& test) { return ruleOf(prepareMeeting(test)); }},
    {"voidMeeting", 0, [](TestStudy& test) { return prepareMeeting(test) == 1; },
     [](TestStudy& test) { return ruleOf(test.commands().voidMeeting(1, why)); }},
    {"saveSamplings", 2, nothing,
     [](TestStudy& test) { return ruleOf(test.commands().saveSamplings({taken(test)}, {})); }},
    {"saveMeasurements", 2, nothing,
     [](TestStudy& test) { return ruleOf(test.commands().saveMeasurements({measured()}, {})); }},
    {"saveAtVisits", 2, nothing,
     [](TestStudy& test) { return ruleOf(test.commands().saveAtVisits({measured()}, {taken(test)}, {})); }},
    {"signDecision", 0, nothing,
     [](TestStudy& test) {
       Decision draft;
       draft.kind = DecisionKind::Escalate;
       draft.toLevel = 2;
       draft.places = 3;
       return ruleOf(test.commands().signDecision(draft, investigator()));
     }},
    {"agreeDecision", 0, nothing,
     [](TestStudy& test) { return ruleOf(test.commands().agreeDecision(1, onLaptop())); }},
    {"signDesignChange", 0, nothing,
     [](TestStudy& test) {
       return ruleOf(test.commands().signDesignChange(adding(test.study(), 8e7), investigator()));
     }},
    {"agreeDesignChange", 0, haveChange,
     [](TestStudy& test) { return ruleOf(test.commands().agreeDesignChange(1, onLaptop())); }},
    {"withdrawDesignChange", 0, haveChange,
     [](TestStudy& test) { return ruleOf(test.commands().withdrawDesignChange(1, why)); }},
    {"saveToxicityScenarios", 0, nothing,
     [](TestStudy& test) {
       return ruleOf(test.commands().saveToxicityScenarios({{0, QStringLiteral("mild"), {0.01, 0.05, 0.1}}}));
     }},
    {"saveSite", 0, nothing,
     [](TestStudy& test) {
       Site site = test.study().site;
       site.name = QStringLiteral("Another hospital");
       return ruleOf(test.commands().saveSite(site, why));
     }},
};
} // namespace locked_acts
