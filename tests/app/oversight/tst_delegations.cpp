// The delegation log: which action is which task, whom it refuses on which day, and what may stand in it.
#include "app/oversight/delegations.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

Q_DECLARE_METATYPE(Delegation)

namespace tst_delegations {
const QDate first{2026, 2, 1};
const QDate last{2026, 2, 28};

/// Of the principal investigator, for a month.
Delegation entryOf(RowId userId = 1) {
  Delegation entry;
  entry.id = 1;
  entry.userId = userId;
  entry.name = QStringLiteral("Somebody");
  entry.tasks = {DelegatedTask::Infusion};
  entry.from = first;
  entry.to = last;
  entry.enteredAt = QDateTime(first, QTime(1, 0), Qt::UTC);
  return entry;
}

Study studyWith(std::vector<Delegation> log) {
  StudyBuilder b;
  b.study().siteFile.delegations = std::move(log);
  return b.study();
}

class TestDelegations : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whoIsRefused_data() {
    QTest::addColumn<RowId>("user");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char* name, RowId user, const char* action, QDate day, bool refused) {
      QTest::newRow(name) << user << QString::fromLatin1(action) << day << refused;
    };
    row("the first day", 1, "infusion", first, false);
    row("the last day", 1, "infusion", last, false);
    row("the day after", 1, "infusion", last.addDays(1), true);
    row("the day before the log begins", 1, "infusion", first.addDays(-1), false);
    row("another before the log begins", 2, "infusion", first.addDays(-1), false);
    row("another task", 1, "sign-decision", first, true);
    row("another person", 2, "infusion", first, true);
    row("no delegated task", 2, "deviation", first, false);
    row("oversight", 2, "check-source", first, false);
    row("the sponsor's agreement", 2, "agree-decision", first, false);
    row("the log itself", 2, "delegation", first, false);
  }
  void whoIsRefused() {
    QFETCH(RowId, user);
    QFETCH(QString, action);
    QFETCH(QDate, day);
    const auto said = refuseUndelegated(studyWith({entryOf()}), user, action, day);
    QTEST(said.has_value(), "refused");
    if (!said) return;
    QCOMPARE(said->rule, QStringLiteral("NOT-DELEGATED"));
    QVERIFY(said->message.contains(day.toString(Qt::ISODate)));
  }

  void anEmptyLogRefusesNothing() {
    const Study study = studyWith({});
    QVERIFY(!refuseUndelegated(study, 1, QStringLiteral("infusion"), first));
    QVERIFY(delegationLogText(study, first).contains(QStringLiteral("empty")));
    QVERIFY(delegationLogText(studyWith({entryOf()}), first.addDays(-1)).contains(QStringLiteral("later")));
    QVERIFY(!delegationLogText(studyWith({entryOf()}), first).contains(QStringLiteral("empty")));
  }

  void linesOfAPersonAddUp() {
    Delegation more = entryOf();
    more.id = 2;
    more.tasks = {DelegatedTask::Decisions};
    more.to.reset();
    const std::vector<Delegation> log{entryOf(), more};
    QVERIFY(isDelegated(log, 1, DelegatedTask::Infusion, last));
    QVERIFY(!isDelegated(log, 1, DelegatedTask::Infusion, last.addDays(1)));
    QVERIFY(isDelegated(log, 1, DelegatedTask::Decisions, last.addYears(1)));
  }

  void whoHasNoAccountIsNobodysLine() {
    QVERIFY(!isDelegated({entryOf(0)}, 2, DelegatedTask::Infusion, first));
  }

  void whatMayStandInIt_data() {
    QTest::addColumn<Delegation>("entry");
    QTest::addColumn<RowId>("by");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* name, Delegation entry, auto change, const char* refused, RowId by = 1) {
      change(entry);
      QTest::newRow(name) << entry << by << QString::fromLatin1(refused);
    };
    row(
        "whole", entryOf(), [](Delegation&) {}, "");
    row(
        "without an end", entryOf(), [](Delegation& entry) { entry.to.reset(); }, "");
    row(
        "one day", entryOf(), [](Delegation& entry) { entry.to = entry.from; }, "");
    row(
        "ends before", entryOf(), [](Delegation& entry) { entry.to = entry.from.addDays(-1); }, "DATE to");
    row(
        "no first day", entryOf(), [](Delegation& entry) { entry.from = {}; }, "DATE from");
    row(
        "no task", entryOf(), [](Delegation& entry) { entry.tasks.clear(); }, "REQUIRED tasks");
    row(
        "no account", entryOf(0), [](Delegation&) {}, "");
    row(
        "nobody", entryOf(0), [](Delegation& entry) { entry.name = QStringLiteral(" "); }, "REQUIRED name");
    row(
        "somebody unknown", entryOf(99), [](Delegation&) {}, "MISSING userId");
    row(
        "to oneself", entryOf(2), [](Delegation&) {}, "SELF userId", 2);
    row(
        "by another", entryOf(1), [](Delegation&) {}, "", 2);
  }
  void whatMayStandInIt() {
    QFETCH(Delegation, entry);
    QFETCH(RowId, by);
    const Study study = studyWith({});
    const auto said = mayKeepDelegation(study, entry, *study.user(by));
    const QString refused = said ? QString(said->rule + u' ' + said->field) : QString();
    QTEST(refused, "refused");
  }

  void whatWasWrittenLaterIsSaid() {
    Delegation entry = entryOf();
    QVERIFY(!isBackdated(studyWith({}), entry)); // 09:00 of that day at the site
    entry.enteredAt = entry.enteredAt.addDays(1);
    QVERIFY(isBackdated(studyWith({}), entry));
  }

  void anEarlierEveningDoesNotKnowIt() {
    const Study study = studyWith({entryOf()});
    QVERIFY(asOf(study, first.addDays(-1)).siteFile.delegations.empty());
    QCOMPARE(asOf(study, first).siteFile.delegations.size(), std::size_t(1));
  }
};

COHORTDESK_TEST(TestDelegations, QCoreApplication)
} // namespace tst_delegations
#include "tst_delegations.moc"
