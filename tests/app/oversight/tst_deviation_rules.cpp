#include "app/oversight/deviation_rules.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

Q_DECLARE_METATYPE(DeviationNote)

namespace tst_deviation_rules {
const QDate today{2026, 3, 31};

DeviationNote typed() {
  DeviationNote note;
  note.subjectId = 1;
  note.date = {2026, 3, 10};
  note.what = QStringLiteral("Blood of day 7 was not cooled");
  return note;
}

DeviationNote derived() {
  DeviationNote note = typed();
  note.origin = QStringLiteral("1/A6");
  note.important = false;
  return note;
}

class TestDeviationRules : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatMayBeSaid_data() {
    QTest::addColumn<DeviationNote>("note");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* name, DeviationNote note, auto change, const char* refused) {
      change(note);
      QTest::newRow(name) << note << QString::fromLatin1(refused);
    };
    row(
        "typed", typed(), [](DeviationNote&) {}, "");
    row(
        "of nobody", typed(), [](DeviationNote& note) { note.subjectId = 0; }, "");
    row(
        "nothing happened", typed(), [](DeviationNote& note) { note.what = QStringLiteral(" "); },
        "REQUIRED what");
    row(
        "of somebody unknown", typed(), [](DeviationNote& note) { note.subjectId = 99; },
        "MISSING subjectId");
    row(
        "today", typed(), [](DeviationNote& note) { note.date = today; }, "");
    row(
        "tomorrow", typed(), [](DeviationNote& note) { note.date = today.addDays(1); }, "DATE date");
    row(
        "no day", typed(), [](DeviationNote& note) { note.date = {}; }, "DATE date");
    row(
        "before consent", typed(),
        [](DeviationNote& note) {
          note.date = {2025, 12, 1};
        },
        "");
    row(
        "reported on the day", typed(), [](DeviationNote& note) { note.toEthics = note.date; }, "");
    row(
        "reported before", typed(), [](DeviationNote& note) { note.toEthics = note.date.addDays(-1); },
        "DATE toEthics");
    row(
        "reported tomorrow", typed(), [](DeviationNote& note) { note.toSponsor = today.addDays(1); },
        "DATE toSponsor");
    row(
        "explained", derived(), [](DeviationNote&) {}, "");
    row(
        "explained by nothing", derived(), [](DeviationNote& note) { note.important.reset(); },
        "REQUIRED important");
    row(
        "explained by an action", derived(),
        [](DeviationNote& note) {
          note.important.reset();
          note.action = QStringLiteral("Scales were checked");
        },
        "");
  }
  void whatMayBeSaid() {
    QFETCH(DeviationNote, note);
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001"));
    const auto refused = mayRecordDeviation(b, note, today);
    const QString said = refused ? QString(refused->rule + u' ' + refused->field) : QString();
    QTEST(said, "refused");
    if (refused) QVERIFY(!refused->message.isEmpty());
  }

  void onlyTheTypedOnesAreTakenBack() {
    QVERIFY(!mayVoidDeviation(typed()));
    QCOMPARE(mayVoidDeviation(derived())->rule, QStringLiteral("DERIVED"));
  }
};

COHORTDESK_TEST(TestDeviationRules, QCoreApplication)
} // namespace tst_deviation_rules
#include "tst_deviation_rules.moc"
