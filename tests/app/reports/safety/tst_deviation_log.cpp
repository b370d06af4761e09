#include "app/reports/safety/deviation_log.h"

#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_deviation_log {
const QDate today{2026, 1, 20};

/// A fifth less than planned, explained; and what somebody typed.
StudyBuilder explained() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  b.last().infusion->infusedCells *= 0.8;
  DeviationNote note;
  note.id = 1;
  note.origin = QStringLiteral("1/A6");
  note.subjectId = 1;
  note.date = {2026, 1, 15};
  note.what = QStringLiteral("dose");
  note.important = true;
  note.cause = QStringLiteral("A bag <leaked>");
  note.toSponsor = QDate(2026, 1, 16);
  DeviationNote typed;
  typed.id = 2;
  typed.date = {2026, 1, 18};
  typed.what = QStringLiteral("The freezer stood open");
  b.study().deviationNotes = {note, typed};
  return b;
}

class TestDeviationLog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void asATable() {
    const StudyBuilder b = explained();
    const ChartTable table = tableOf(deviationsOf(b, today));
    QCOMPARE(table.columns.join(u' '), QStringLiteral("date who source rule what importance cause action "
                                                      "to_ethics to_sponsor"));
    QCOMPARE(table.rows.size(), 2U);
    QStringList first = table.rows[0];
    QVERIFY(first[4].startsWith(QStringLiteral("dose 20.0 % below plan")));
    first.removeAt(4);
    QCOMPARE(first.join(u'|'),
             QStringLiteral("2026-01-15|S-001|record|A6|important|A bag <leaked>|||2026-01-16"));
    QCOMPARE(table.rows[1].join(u'|'),
             QStringLiteral("2026-01-18|The study|typed||The freezer stood open|||||"));
  }

  void onPaper() {
    const StudyBuilder b = explained();
    const auto lines = deviationsOf(b, today);
    const QString count = deviationCount(lines);
    QVERIFY2(count.contains(QStringLiteral("1 important, 0 minor, 1 not judged")), qPrintable(count));
    const QString page = deviationLogHtml(b, lines, today);
    for (const char* said : {"Deviation log", "S-001", "Cause: A bag &lt;leaked&gt;", "2026-01-16",
                             "not judged", "The freezer stood open", "SHSYXY-CAR-NK-CD7"})
      QVERIFY2(page.contains(QLatin1String(said)), said);
  }

  void anEmptyOneSaysSo() {
    const StudyBuilder b;
    QVERIFY(deviationLogHtml(b, {}, today).contains(QStringLiteral("No deviation is known.")));
    QVERIFY(tableOf(std::vector<DeviationLine>{}).rows.empty());
  }
};

COHORTDESK_TEST(TestDeviationLog, QCoreApplication)
} // namespace tst_deviation_log
#include "tst_deviation_log.moc"
