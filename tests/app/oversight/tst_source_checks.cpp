// What there is to check against source, how far that has come, and what a decision waits for.
#include "app/escalation/decision_options.h"
#include "app/oversight/source_checks.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_source_checks {
using Kinds = std::vector<Checked>;

/// One subject at L1, infused, with an event, assessed, and two visits.
Study checkedStudy() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15}).event({2026, 1, 17}, 1);
  builder.assessed({2026, 1, 29}, DltOutcome::NoDlt);
  builder.last().measuredVisits = {QStringLiteral("D7"), QStringLiteral("D1")};
  return builder.study();
}

void check(Subject& subject, const CheckItem& item, bool holds = true) {
  SourceCheck made;
  made.id = static_cast<RowId>(subject.checks.size()) + 1;
  made.item = item;
  made.holds = holds;
  subject.checks.push_back(made);
}

void checkAll(Study& study) {
  for (Subject& subject : study.subjects)
    for (const CheckItem& item : itemsToCheck(study, subject))
      check(subject, item);
}

Kinds kindsOf(const std::vector<CheckItem>& items) {
  Kinds kinds;
  for (const CheckItem& item : items)
    kinds.push_back(item.what);
  return kinds;
}

QString ruleOfRefusal(const std::optional<Refusal>& refused) {
  return refused ? refused->rule : QString();
}

class TestSourceChecks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatThereIsToCheck() {
    const Study study = checkedStudy();
    const Subject& subject = study.subjects.front();
    const std::vector<CheckItem> items = itemsToCheck(study, subject);
    const Kinds all{Checked::Consent,         Checked::Eligibility, Checked::Dose,
                    Checked::Event,           Checked::Assessment,  Checked::MeasurementVisit,
                    Checked::MeasurementVisit};
    QVERIFY(kindsOf(items) == all);
    QCOMPARE(items[0].row, subject.screening().id);
    QCOMPARE(items[2].row, RowId(0));
    QCOMPARE(items[3].row, subject.events.front().id);
    QCOMPARE(items[5].visit, QStringLiteral("D1")); // in the plan's order
    QCOMPARE(items[6].visit, QStringLiteral("D7"));
  }

  void nothingAnsweredIsNoEligibility() {
    StudyBuilder builder;
    builder.screened(QStringLiteral("SCR-001"), {}, 40);
    const Study& study = builder.study();
    QVERIFY(kindsOf(itemsToCheck(study, study.subjects.front())) == Kinds{Checked::Consent});
  }

  void theLastCheckOfARecordCounts() {
    Study study = checkedStudy();
    Subject& subject = study.subjects.front();
    const CheckItem dose{Checked::Dose, subject.id, 0, {}};
    QVERIFY(!checkOf(subject, dose) && !isChecked(subject, dose));
    check(subject, dose, false);
    QVERIFY(checkOf(subject, dose) && !isChecked(subject, dose));
    QCOMPARE(changedSinceChecked(study, subject).size(), std::size_t(1));
    check(subject, dose);
    QVERIFY(isChecked(subject, dose));
    QVERIFY(changedSinceChecked(study, subject).empty());
    // A record that was voided since is nothing to check any more.
    check(subject, {Checked::Event, subject.id, 4711, {}}, false);
    QVERIFY(changedSinceChecked(study, subject).empty());
  }

  void counts() {
    Study study = checkedStudy();
    Subject& subject = study.subjects.front();
    QVERIFY((checkedOf(study) == CheckedOf{0, 7}));
    check(subject, {Checked::Dose, subject.id, 0, {}});
    check(subject, {Checked::Consent, subject.id, subject.screening().id, {}}, false);
    QVERIFY((checkedOf(study) == CheckedOf{1, 7}));
    QCOMPARE(checkedText(checkedOf(study)), QStringLiteral("1 of 7 checked against source"));
    subject.assignment.reset(); // nobody whom a decision rests on
    QVERIFY((checkedOf(study) == CheckedOf{0, 0}));
    QVERIFY((checkedOf(study, subject) == CheckedOf{1, 7}));
  }

  void mayBeChecked_data() {
    QTest::addColumn<int>("what");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<QString>("visit");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* id, Checked what, RowId record, const char* visit, const char* rule) {
      QTest::newRow(id) << static_cast<int>(what) << record << QString::fromLatin1(visit)
                        << QString::fromLatin1(rule);
    };
    row("a visit", Checked::MeasurementVisit, 0, "D7", "");
    row("a visit without values", Checked::MeasurementVisit, 0, "D3", "MISSING");
    row("the dose, holds", Checked::Dose, 0, "", "CHECKED");
    row("a dose has no row", Checked::Dose, 1, "", "MISSING");
    row("an event that is not there", Checked::Event, 4711, "", "MISSING");
  }
  void mayBeChecked() {
    QFETCH(int, what);
    QFETCH(qint64, row);
    QFETCH(QString, visit);
    QFETCH(QString, rule);
    Study study = checkedStudy();
    Subject& subject = study.subjects.front();
    check(subject, {Checked::Dose, subject.id, 0, {}});
    const CheckItem item{static_cast<Checked>(what), subject.id, row, visit};
    QCOMPARE(ruleOfRefusal(mayCheck(study, {item})), rule);
    QCOMPARE(ruleOfRefusal(mayCheck(study, {{item.what, 4711, row, visit}})), QStringLiteral("MISSING"));
  }

  void noneChosenIsRefusedAndAChangedOneMayBeCheckedAgain() {
    Study study = checkedStudy();
    Subject& subject = study.subjects.front();
    QCOMPARE(ruleOfRefusal(mayCheck(study, {})), QStringLiteral("REQUIRED"));
    const CheckItem dose{Checked::Dose, subject.id, 0, {}};
    check(subject, dose, false);
    QCOMPARE(ruleOfRefusal(mayCheck(study, {dose})), QString());
  }

  void aDecisionNeedsWhatTheSiteSays_data() {
    QTest::addColumn<QList<int>>("wanted");
    QTest::addColumn<QList<int>>("missing");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* id, const QList<int>& wanted, const QList<int>& missing,
                        const char* rule) {
      QTest::newRow(id) << wanted << missing << QString::fromLatin1(rule);
    };
    const int consent = static_cast<int>(Checked::Consent);
    const int dose = static_cast<int>(Checked::Dose);
    const int visit = static_cast<int>(Checked::MeasurementVisit);
    row("nothing asked, nothing checked", {}, {consent, dose, visit}, "");
    row("asked and checked", {consent, dose, visit}, {}, "");
    row("one is missing", {consent, dose}, {dose}, "SOURCE-CHECK");
    row("another is missing", {consent}, {dose}, "");
    row("visits", {visit}, {visit}, "SOURCE-CHECK");
  }
  void aDecisionNeedsWhatTheSiteSays() {
    QFETCH(QList<int>, wanted);
    QFETCH(QList<int>, missing);
    QFETCH(QString, rule);
    Study study = checkedStudy();
    for (const int kind : wanted)
      study.site.checkedBeforeDecision.insert(static_cast<Checked>(kind));
    checkAll(study);
    std::erase_if(study.subjects.front().checks, [&](const SourceCheck& check) {
      return missing.contains(static_cast<int>(check.item.what));
    });
    QCOMPARE(ruleOfRefusal(refuseUnchecked(study)), rule);
  }

  void theRefusalNamesWhatIsMissingAndStopsTheDecision() {
    Study study = checkedStudy();
    study.site.checkedBeforeDecision = {Checked::Dose, Checked::Event};
    checkAll(study);
    const QDate today(2026, 1, 29);
    Decision draft;
    draft.kind = DecisionKind::Escalate;
    draft.toLevel = 2;
    draft.places = 3;
    QCOMPARE(ruleOfRefusal(mayDecide(standingOf(study, today), draft)), QString());
    study.subjects.front().checks.front().holds = false; // of the consent: not asked for
    QCOMPARE(ruleOfRefusal(mayDecide(standingOf(study, today), draft)), QString());
    for (SourceCheck& each : study.subjects.front().checks)
      if (each.item.what == Checked::Event) each.holds = false;
    const auto refused = mayDecide(standingOf(study, today), draft);
    QCOMPARE(ruleOfRefusal(refused), QStringLiteral("SOURCE-CHECK"));
    QCOMPARE(refused->field, QStringLiteral("kind"));
    QVERIFY2(refused->message.contains(QStringLiteral("S-001, adverse event: ")) &&
                 refused->message.contains(QStringLiteral("2026-01-17")),
             qPrintable(refused->message));
  }
};

COHORTDESK_TEST(TestSourceChecks, QCoreApplication)
} // namespace tst_source_checks
#include "tst_source_checks.moc"
