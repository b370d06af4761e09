// Deviations that are explained and typed; stopping rules that the site enters, and what they hold.
#include "app/reports/safety/deviations.h"
#include "db/session/stored_measurements.h"
#include "tests/support/agreements.h"
#include "tests/support/infused_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/stopping_rules_of.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace tst_conduct_commands {
const QString why = QStringLiteral("read the file again");

/// One subject at L1, infused on 2026-01-05 with a fifth less than planned; today is 2026-01-20.
struct Deviated : InfusedStudy {
  Deviated() : InfusedStudy(QDate(2026, 1, 20)) {
    Infusion less = *test.study().subject(subject)->infusion;
    less.infusedCells *= 0.8;
    if (!test.commands().saveInfusion(subject, less, why)) qFatal("not corrected");
  }
  QString key() const { return QStringLiteral("%1/A6").arg(subject); }
  DeviationNote explanation() const {
    DeviationNote note;
    note.origin = key();
    note.important = true;
    note.cause = QStringLiteral("A bag leaked");
    note.toSponsor = QDate(2026, 1, 7);
    return note;
  }
  std::vector<DeviationLine> log() {
    return deviationLog(test.study(), test.session().today(), *visitRecord(test.session()));
  }
  const DeviationLine* line(const QString& key) {
    m_lines = log();
    return firstThat(m_lines, [&](const DeviationLine& each) { return each.key == key; });
  }

 private:
  std::vector<DeviationLine> m_lines;
};

DeviationNote typedNote() {
  DeviationNote note;
  note.date = {2026, 1, 12};
  note.what = QStringLiteral("The freezer stood open for an hour");
  return note;
}

/// The site's first rule: a headache of grade 3 in one subject.
StoppingRule headaches(int count = 1) {
  return eventRule(StoppingRule::Of::Term, 3, count, 0, QStringLiteral("Headache"));
}

Result<void> enter(TestStudy& test, const std::vector<StoppingRule>& rules, const QString& reason = {}) {
  Site site = test.study().site;
  site.stoppingRules = rules;
  return test.commands().saveSite(site, reason);
}

bool hasHeadache(TestStudy& test, RowId subject) {
  AdverseEvent event;
  event.term = QStringLiteral("Headache");
  event.grade = 3;
  event.onset = test.session().today();
  return test.commands().saveAdverseEvent(subject, event, {}).has_value();
}

Decision drafted(DecisionKind kind, int toLevel = 0, int places = 0) {
  Decision draft;
  draft.kind = kind;
  draft.toLevel = toLevel;
  draft.places = places;
  draft.justification = QStringLiteral("Discussed with the sponsor");
  return draft;
}

class TestConductCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatTheRecordShowsIsExplained() {
    Deviated s;
    QVERIFY(s.line(s.key()) && !s.line(s.key())->note);
    const auto saved = s.test.commands().saveDeviation(s.explanation(), {});
    QVERIFY(saved);
    s.test.signInAs(Role::StudyCoordinator); // as the file has it
    QCOMPARE(s.test.study().deviationNotes.size(), 1U);
    const DeviationNote& note = s.test.study().deviationNotes.front();
    QCOMPARE(note.subjectId, s.subject);
    QCOMPARE(note.date, QDate(2026, 1, 5));
    QVERIFY(note.what.contains(QStringLiteral("A6")));
    QVERIFY(s.line(s.key())->note == note);
    QVERIFY(s.test.session().verify()->empty());
  }

  void oncePerDeviationAndOnlyOfThose() {
    Deviated s;
    const RowId id = s.test.commands().saveDeviation(s.explanation(), {}).value_or(0);
    QVERIFY(id != 0);
    QCOMPARE(ruleOf(s.test.commands().saveDeviation(s.explanation(), {})), QStringLiteral("NUMBER"));
    DeviationNote none = s.explanation();
    none.origin = QStringLiteral("99/A6");
    QCOMPARE(ruleOf(s.test.commands().saveDeviation(none, {})), QStringLiteral("MISSING"));
    none.id = 99;
    QCOMPARE(ruleOf(s.test.commands().saveDeviation(none, {})), QStringLiteral("MISSING"));
    QCOMPARE(ruleOf(s.test.commands().voidDeviation(id, why)), QStringLiteral("DERIVED"));
    QCOMPARE(ruleOf(s.test.commands().voidDeviation(99, why)), QStringLiteral("MISSING"));
  }

  void whatWasSaidChangesWithAReason() {
    Deviated s;
    DeviationNote note = s.explanation();
    note.id = s.test.commands().saveDeviation(note, {}).value_or(0);
    note.action = QStringLiteral("Bags are looked at twice");
    QVERIFY(s.test.commands().saveDeviation(note, {})); // filled in
    note.important = false;
    QCOMPARE(ruleOf(s.test.commands().saveDeviation(note, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().saveDeviation(note, why));
    QCOMPARE(s.test.study().deviationNotes.front().important, std::optional(false));
    note.origin.clear(); // it stays what it is
    note.what = QStringLiteral("Something else");
    QVERIFY(s.test.commands().saveDeviation(note, why));
    QCOMPARE(s.test.study().deviationNotes.front().origin, s.key());
    QVERIFY(s.test.study().deviationNotes.front().what.contains(QStringLiteral("A6")));
  }

  /// Nothing that was said is lost where a correction takes the ground away.
  void whatTheRecordShowsNoMoreStaysInTheLog() {
    Deviated s;
    QVERIFY(s.test.commands().saveDeviation(s.explanation(), {}));
    Infusion planned = *s.test.study().subject(s.subject)->infusion;
    planned.infusedCells /= 0.8;
    QVERIFY(s.test.commands().saveInfusion(s.subject, planned, why));
    const DeviationLine* line = s.line(s.key());
    QVERIFY(line && line->why.contains(QStringLiteral("does not show it any more")));
    QCOMPARE(line->note->cause, QStringLiteral("A bag leaked"));
  }

  void missedVisitsAreDerivedFromWhatIsRecorded() {
    Deviated s;
    const QString day7 = QStringLiteral("%1/visit/D7").arg(s.subject);
    QVERIFY(s.line(day7));
    QCOMPARE(s.line(day7)->date, QDate(2026, 1, 13));                // the last day of its window
    QVERIFY(!s.line(QStringLiteral("%1/visit/D14").arg(s.subject))); // still open
    DeviationNote note = s.explanation();
    note.origin = day7;
    QCOMPARE(ruleOf(s.test.commands().saveDeviation(note, {})), QStringLiteral("DATE")); // reported before
    note.toSponsor.reset();
    QVERIFY(s.test.commands().saveDeviation(note, {}));
    const Sampling late{s.subject, QStringLiteral("D7"), Specimen::Blood, s.test.at({2026, 1, 15})};
    QVERIFY(s.test.commands().saveSamplings({late}, {}));
    QVERIFY(s.line(day7)->what.contains(QStringLiteral("outside its window")));
    QCOMPARE(s.line(day7)->note->cause, QStringLiteral("A bag leaked")); // one deviation, missed or late
  }

  void typedOnesAreCorrectedAndVoided() {
    Deviated s;
    s.test.signInAs(Role::Monitor);
    DeviationNote note = typedNote();
    note.id = s.test.commands().saveDeviation(note, {}).value_or(0);
    QVERIFY(note.id != 0);
    QCOMPARE(s.line({})->who, QStringLiteral("The study"));
    note.subjectId = s.subject;
    note.what += QStringLiteral(" and a half");
    QCOMPARE(ruleOf(s.test.commands().saveDeviation(note, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().saveDeviation(note, why));
    QCOMPARE(s.line({})->who, QStringLiteral("S-001"));
    QCOMPARE(ruleOf(s.test.commands().voidDeviation(note.id, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().voidDeviation(note.id, why));
    QVERIFY(s.test.study().deviationNotes.empty() && !s.line({}));
    QVERIFY(s.test.session().verify()->empty());
  }

  void theSiteEntersItsStoppingRules() {
    TestStudy test;
    QVERIFY(test.study().site.stoppingRules.empty());
    QVERIFY(enter(test, {headaches(), deathRule()}));
    std::vector<StoppingRule> rules = test.study().site.stoppingRules;
    QCOMPARE(rules.size(), 2U);
    const RowId first = rules[0].id;
    const RowId second = rules[1].id;
    rules[0].text.en = QStringLiteral("A severe headache");
    rules[1].count = 2;
    QCOMPARE(ruleOf(enter(test, rules)), QStringLiteral("REASON"));
    QVERIFY(enter(test, rules, why));
    test.signInAs(Role::PrincipalInvestigator);
    const std::vector<StoppingRule>& kept = test.study().site.stoppingRules;
    QCOMPARE(kept[0].id, first); // only its words are others
    QVERIFY(kept[1].id != second && kept[1].count == 2);
    QVERIFY(enter(test, {kept[1]}, why));
    QCOMPARE(test.study().site.stoppingRules.size(), 1U);
    rules[0].id = 99;
    QCOMPARE(ruleOf(enter(test, rules, why)), QStringLiteral("MISSING"));
    StoppingRule wrong = headaches();
    wrong.name.clear();
    QCOMPARE(ruleOf(enter(test, {wrong}, why)), QStringLiteral("REQUIRED"));
    QVERIFY(test.session().verify()->empty());
  }

  void thoseOfAProtocolFileBecomeTheSitesOwn() {
    NewStudy beginning = newTestStudy();
    QJsonObject file = QJsonDocument::fromJson(beginning.protocolJson).object();
    const QByteArray rules =
        R"([{"en": "A related death", "zh": "相关死亡", "about": "related-death", "count": 1}])";
    file.insert(QStringLiteral("stoppingRules"), QJsonDocument::fromJson(rules).array());
    beginning.protocolJson = QJsonDocument(file).toJson();
    TestStudy test(QDate(2026, 1, 5), beginning);
    StoppingRule expected = deathRule();
    expected.id = test.study().site.stoppingRules.front().id;
    QVERIFY(expected.id != 0);
    QVERIFY(test.study().site.stoppingRules == std::vector<StoppingRule>{expected});
    QVERIFY(enter(test, {}, why)); // which it may take out again
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.study().site.stoppingRules.empty());
  }

  void oneThatIsMetHoldsUntilASignedDecisionNamesIt() {
    InfusedStudy s(QDate(2026, 1, 19));
    TestStudy& test = s.test;
    QVERIFY(enter(test, {headaches()}));
    const RowId next = screenEligible(test, QStringLiteral("Li Na"));
    QVERIFY(clear(test, s.subject) && hasHeadache(test, s.subject));
    QCOMPARE(ruleOf(test.commands().assign(next, 2)), QStringLiteral("STOP-RULE"));
    const Decision up = drafted(DecisionKind::Escalate, 2, 3);
    const RowId decision = test.commands().signDecision(up, investigator()).value_or(0);
    QVERIFY(decision != 0);
    QCOMPARE(ruleOf(test.commands().assign(next, 2)),
             QStringLiteral("STOP-RULE")); // the sponsor's is missing
    std::vector<StoppingRule> rules = test.study().site.stoppingRules;
    QCOMPARE(ruleOf(enter(test, {}, why)), QStringLiteral("STOP-RULE")); // nobody takes it out meanwhile
    rules.front().count = 9;
    QCOMPARE(ruleOf(enter(test, rules, why)), QStringLiteral("STOP-RULE"));
    rules.front().count = 1;
    rules.push_back(deathRule());
    QVERIFY(enter(test, rules)); // one more may be entered
    QVERIFY(test.commands().agreeDecision(decision, onLaptop()));
    QVERIFY(test.commands().assign(next, 2));
    QVERIFY(infuse(test, next) && hasHeadache(test, next));
    const RowId third = screenEligible(test, QStringLiteral("Zhao Lan"));
    QCOMPARE(ruleOf(test.commands().assign(third, 2)), QStringLiteral("STOP-RULE")); // one more counts
    const auto goesOn = test.commands().signDecision(drafted(DecisionKind::Continue), investigator());
    QVERIFY(goesOn && test.commands().agreeDecision(*goesOn, onLaptop()));
    QVERIFY(test.commands().assign(third, 2));
  }

  void whatIsNamedIsPartOfWhatIsSigned() {
    InfusedStudy s(QDate(2026, 1, 19));
    TestStudy& test = s.test;
    QVERIFY(enter(test, {headaches()}) && hasHeadache(test, s.subject));
    QVERIFY(test.commands().signDecision(drafted(DecisionKind::Continue), investigator()));
    test.signInAs(Role::StudyCoordinator);
    const Decision& kept = test.study().decisions.front();
    const NamedStop named{test.study().site.stoppingRules.front().id, s.subject,
                          QStringLiteral("Severe events")};
    QVERIFY(kept.stoppingRules == std::vector<NamedStop>{named});
    QVERIFY(kept.goesOnAsBefore() && !kept.investigator->earlierVersion);
    QVERIFY(test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestConductCommands, QCoreApplication)
} // namespace tst_conduct_commands
#include "tst_conduct_commands.moc"
