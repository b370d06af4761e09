#include "app/reports/decision/decision_memo.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_later_changes {
const QTimeZone zone("Asia/Shanghai");

QDateTime at(int hour) {
  return QDateTime(QDate(2026, 3, 30), QTime(hour, 0), Qt::UTC);
}

LaterChange change(const QString& field, const QString& before, const QString& after) {
  return {413,
          at(7),
          QStringLiteral("Li Wei"),
          QStringLiteral("S-001"),
          QStringLiteral("Adverse event (Fever)"),
          field,
          before,
          after};
}

MeetingCutoff cutoffWith(std::vector<LaterChange> later) {
  return {412, at(6), std::move(later)};
}

class TestLaterChanges : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void inWords_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* field, const char* before, const char* after,
                        const char* text) {
      QTest::newRow(name) << QString::fromUtf8(field) << QString::fromUtf8(before) << QString::fromUtf8(after)
                          << QString::fromUtf8(text);
    };
    row("changed", "grade", "2", "3",
        "S-001, Adverse event (Fever), grade: 2 → 3 (Li Wei, 2026-03-30 15:00)");
    row("filled in", "end", "", "2026-03-29",
        "S-001, Adverse event (Fever), end: 2026-03-29 (Li Wei, 2026-03-30 15:00)");
    row("taken out", "end", "2026-03-29", "",
        "S-001, Adverse event (Fever), end: 2026-03-29 → empty (Li Wei, 2026-03-30 15:00)");
    row("a new record", "", "", "grade: 2",
        "S-001, Adverse event (Fever): grade: 2 (Li Wei, 2026-03-30 15:00)");
  }
  void inWords() {
    QFETCH(QString, field);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(laterChangeText(change(field, before, after), zone), "text");
  }

  void nothingIsSaidToo() {
    const QStringList lines = cutoffLines(cutoffWith({}), zone, 5);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.front().contains(QStringLiteral("412")));
    QVERIFY(lines.front().contains(QStringLiteral("2026-03-30 14:00")));
  }

  void moreThanADialogHolds() {
    const LaterChange one = change(QStringLiteral("grade"), QStringLiteral("2"), QStringLiteral("3"));
    const QStringList lines = cutoffLines(cutoffWith({one, one, one}), zone, 2);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(2), laterChangeText(one, zone));
    QVERIFY(lines.at(3).contains(QStringLiteral("1")));
  }

  void moreThanAreCounted() {
    const LaterChange one = change(QStringLiteral("grade"), QStringLiteral("2"), QStringLiteral("3"));
    MeetingCutoff cutoff = cutoffWith({one, one, one});
    cutoff.areMore = true;
    const QStringList lines = cutoffLines(cutoff, zone, 2);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.front().startsWith(QStringLiteral("More than 3 change")));
    QCOMPARE(lines.back(), QStringLiteral("and more: the memo names them all"));
  }

  void aMemoNamesThem() {
    const Study study = StudyBuilder()
                            .eligible(QStringLiteral("SCR-001"))
                            .assigned(1)
                            .infused({2026, 1, 15})
                            .assessed({2026, 1, 29}, DltOutcome::NoDlt)
                            .decided({2026, 3, 30}, DecisionKind::Escalate, 1, 2, 3);
    const Standing standing = standingOf(study, {2026, 4, 20});
    const Decision& decision = study.decisions.back();
    const QString without = decisionMemoHtml(decisionMemo(standing, decision, {}));
    QVERIFY(!without.contains(QStringLiteral("cut-off")));
    const QString none = decisionMemoHtml(decisionMemo(standing, decision, {}, cutoffWith({})));
    QVERIFY(none.contains(QStringLiteral("Nothing clinical")));
    const LaterChange one = change(QStringLiteral("grade"), QStringLiteral("2"), QStringLiteral("3"));
    const QString named = decisionMemoHtml(decisionMemo(standing, decision, {}, cutoffWith({one})));
    for (const char* part : {"S-001", "Adverse event (Fever)", "2 → 3", "Li Wei", "2026-03-30 15:00"})
      QVERIFY2(named.contains(QString::fromUtf8(part)), part);
  }
};
COHORTDESK_TEST(TestLaterChanges, QCoreApplication)
} // namespace tst_later_changes
#include "tst_later_changes.moc"
