// Checks against source below the screens: who makes them, what takes them off, what a decision waits for.
#include "app/oversight/source_checks.h"
#include "app/study/codes.h"
#include "tests/support/decided_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <functional>

namespace tst_source_check_commands {
const QString why = QStringLiteral("read again");

/// makeDecided(), with values of subject 2 at a visit; the monitor is signed in.
struct Visited {
  TestStudy test;
  RowId subject = 2;

  bool make() {
    if (!makeDecided(test)) return false;
    AdverseEvent event;
    event.term = QStringLiteral("Rash");
    event.grade = 1;
    event.onset = {2026, 1, 7};
    if (!test.commands().saveAdverseEvent(subject, event, {}) || !measure(12)) return false;
    test.signInAs(Role::Monitor);
    return true;
  }
  bool measure(double il6) {
    const MeasurementCell cell{subject, QStringLiteral("D7"), QStringLiteral("il6"), Specimen::Blood};
    return test.commands().saveMeasurements({{cell, MeasuredValue{Reading::Exact, il6}}}, why).has_value();
  }
  const Subject& person() const { return *test.study().subject(subject); }
  std::vector<CheckItem> items() const { return itemsToCheck(test.study(), person()); }
  CheckItem itemOf(Checked what) const {
    for (const CheckItem& item : items())
      if (item.what == what) return item;
    return {};
  }
  /// The kinds that are not checked.
  QStringList open() const {
    QStringList kinds;
    for (const CheckItem& item : items())
      if (!isChecked(person(), item)) kinds << codeOf(item.what);
    return kinds;
  }
};

bool changeConsent(Visited& study) {
  Consent consent = study.person().screening().consent;
  consent.version = QStringLiteral("1.1");
  return study.test.commands().saveConsent(study.person().screening().id, consent, why).has_value();
}

bool changeEvent(Visited& study) {
  AdverseEvent event = study.person().events.front();
  event.grade = 2;
  return study.test.commands().saveAdverseEvent(study.subject, event, why).has_value();
}

bool changeDose(Visited& study) {
  Infusion infusion = *study.person().infusion;
  infusion.batch = QStringLiteral("NK26A02");
  return study.test.commands().saveInfusion(study.subject, infusion, why).has_value();
}

bool addTime(Visited& study) {
  return study.test.commands()
      .saveSamplings({{study.subject, QStringLiteral("D7"), Specimen::Blood,
                       study.test.at({2026, 1, 12}, QStringLiteral("08:00"))}},
                     {})
      .has_value();
}

class TestSourceCheckCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aSubjectIsCheckedInOneAct() {
    Visited study;
    QVERIFY(study.make());
    QCOMPARE(study.items().size(), std::size_t(6)); // one of each kind
    const qint64 before = study.test.session().journalHead().sequence;
    QVERIFY(study.test.commands().checkSource(study.items()));
    QCOMPARE(study.test.session().journalHead().sequence, before + 6);
    QVERIFY((checkedOf(study.test.study(), study.person()) == CheckedOf{6, 6}));
    const SourceCheck& made = study.person().checks.front();
    QCOMPARE(made.printedName, study.test.session().user().name);
    QCOMPARE(made.at, study.test.session().now());
    const Study saved = study.test.study();
    study.test.signInAs(Role::PrincipalInvestigator); // read anew from the file
    QVERIFY(study.test.study().subject(2)->checks == saved.subject(2)->checks);
    QCOMPARE(study.open(), QStringList());
    QVERIFY(study.test.session().verify()->empty());
  }

  void allOrNone() {
    Visited study;
    QVERIFY(study.make());
    std::vector<CheckItem> items = study.items();
    items.push_back({Checked::Event, study.subject, 4711, {}});
    QCOMPARE(ruleOf(study.test.commands().checkSource(items)), QStringLiteral("MISSING"));
    QVERIFY(study.person().checks.empty());
    QVERIFY(study.test.commands().checkSource({study.itemOf(Checked::Dose)}));
    QCOMPARE(ruleOf(study.test.commands().checkSource(study.items())), QStringLiteral("CHECKED"));
    QCOMPARE(study.person().checks.size(), std::size_t(1));
  }

  void aChangeTakesTheMarkOff_data() {
    using Change = std::function<bool(Visited&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("kind");
    QTest::newRow("consent") << Change(changeConsent) << QStringLiteral("consent");
    QTest::newRow("event") << Change(changeEvent) << QStringLiteral("event");
    QTest::newRow("dose") << Change(changeDose) << QStringLiteral("dose");
    QTest::newRow("value") << Change([](Visited& study) { return study.measure(13); })
                           << QStringLiteral("measurement-visit");
    QTest::newRow("time of sampling") << Change(addTime) << QStringLiteral("measurement-visit");
  }
  void aChangeTakesTheMarkOff() {
    QFETCH(std::function<bool(Visited&)>, change);
    QFETCH(QString, kind);
    Visited study;
    QVERIFY(study.make());
    QVERIFY(study.test.commands().checkSource(study.items()));
    study.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(change(study));
    QCOMPARE(study.open(), QStringList{kind});
    QCOMPARE(changedSinceChecked(study.test.study(), study.person()).size(), std::size_t(1));
    study.test.signInAs(Role::Monitor);
    QCOMPARE(study.open(), QStringList{kind}); // the same as the file tells
    const auto* changed = changedSinceChecked(study.test.study(), study.person()).front();
    QVERIFY(study.test.commands().checkSource({changed->item}));
    QCOMPARE(study.open(), QStringList());
  }

  void whatWasOtherwiseBeforeHoldsAgain() {
    Visited study;
    QVERIFY(study.make());
    QVERIFY(study.test.commands().checkSource(study.items()));
    study.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(study.measure(13));
    QCOMPARE(study.open(), QStringList{QStringLiteral("measurement-visit")});
    QVERIFY(study.measure(12));
    QCOMPARE(study.open(), QStringList());
  }

  void aCheckIsTakenBackForAReason() {
    Visited study;
    QVERIFY(study.make());
    QVERIFY(study.test.commands().checkSource({study.itemOf(Checked::Dose)}));
    const RowId id = study.person().checks.front().id;
    QCOMPARE(ruleOf(study.test.commands().withdrawCheck(id, {})), QStringLiteral("REASON"));
    QVERIFY(study.test.commands().withdrawCheck(id, why));
    QVERIFY(study.person().checks.empty());
    QCOMPARE(ruleOf(study.test.commands().withdrawCheck(id, why)), QStringLiteral("MISSING"));
  }

  void onlyTheMonitorChecks_data() {
    QTest::addColumn<int>("role");
    for (const Role role : {Role::PrincipalInvestigator, Role::SubInvestigator, Role::StudyCoordinator,
                            Role::SponsorRepresentative, Role::Administrator})
      QTest::newRow(qPrintable(codeOf(role))) << static_cast<int>(role);
  }
  void onlyTheMonitorChecks() {
    QFETCH(int, role);
    Visited study;
    QVERIFY(study.make());
    QVERIFY(study.test.commands().checkSource({study.itemOf(Checked::Dose)}));
    study.test.signInAs(static_cast<Role>(role));
    const Study before = study.test.study();
    QCOMPARE(ruleOf(study.test.commands().checkSource({study.itemOf(Checked::Consent)})),
             QStringLiteral("ROLE"));
    QCOMPARE(ruleOf(study.test.commands().withdrawCheck(1, why)), QStringLiteral("ROLE"));
    QVERIFY(study.test.study() == before);
  }

  void aDecisionWaitsForWhatTheSiteAsksFor() {
    Visited study;
    QVERIFY(study.make());
    study.test.signInAs(Role::PrincipalInvestigator);
    Site site = study.test.study().site;
    QVERIFY(site.checkedBeforeDecision.empty()); // the default
    site.checkedBeforeDecision = {Checked::Dose, Checked::Event};
    QVERIFY(study.test.commands().saveSite(site, {}));
    QVERIFY(study.test.study().site.checkedBeforeDecision == site.checkedBeforeDecision);
    Decision draft;
    draft.kind = DecisionKind::Escalate;
    draft.toLevel = 2;
    draft.places = 3;
    const auto sign = [&] { return ruleOf(study.test.commands().signDecision(draft, investigator())); };
    QCOMPARE(sign(), QStringLiteral("SOURCE-CHECK"));
    study.test.signInAs(Role::Monitor);
    QVERIFY(study.test.commands().checkSource({study.itemOf(Checked::Dose), study.itemOf(Checked::Event)}));
    study.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(study.test.study().site.checkedBeforeDecision == site.checkedBeforeDecision);
    QCOMPARE(sign(), QString());
    QVERIFY(changeDose(study));
    QCOMPARE(sign(), QStringLiteral("SOURCE-CHECK"));
    site.checkedBeforeDecision.clear();
    QCOMPARE(ruleOf(study.test.commands().saveSite(site, {})), QStringLiteral("REASON"));
    QVERIFY(study.test.commands().saveSite(site, why));
    QCOMPARE(sign(), QString());
  }
};

COHORTDESK_TEST(TestSourceCheckCommands, QCoreApplication)
} // namespace tst_source_check_commands
#include "tst_source_check_commands.moc"
