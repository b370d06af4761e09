#include "app/analysis/measurements/visits.h"

#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_data_cut {

/// What had been measured by the evening of a day. Infused on 2026-01-15 at 10:20 in Shanghai.
class TestDataCut : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatHadBeenMeasured_data() {
    QTest::addColumn<QString>("visit");
    QTest::addColumn<QDateTime>("takenAt"); ///< UTC
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("kept");
    const QDateTime unknown;
    const QDate dayZero(2026, 1, 15);
    QTest::newRow("no hour: the day before its window") << "D7" << unknown << dayZero.addDays(5) << false;
    QTest::newRow("no hour: the first day of its window") << "D7" << unknown << dayZero.addDays(6) << true;
    QTest::newRow("no hour: long after") << "D7" << unknown << dayZero.addDays(300) << true;
    QTest::newRow("before the infusion") << "SCR" << unknown << dayZero << true;
    const QDateTime late(QDate(2026, 1, 23), QTime(15, 30), Qt::UTC); // 23:30 in Shanghai
    QTest::newRow("taken late: that evening") << "D7" << late << QDate(2026, 1, 23) << true;
    QTest::newRow("taken late: the evening before") << "D7" << late << QDate(2026, 1, 22) << false;
    QTest::newRow("after midnight of the site") << "D7" << late.addSecs(3600) << QDate(2026, 1, 23) << false;
    QTest::newRow("nobody was infused yet") << "D0-PRE" << unknown << dayZero.addDays(-1) << false;
    QTest::newRow("screened, with its hour")
        << "SCR" << QDateTime(QDate(2026, 1, 7), QTime(2, 0), Qt::UTC) << dayZero.addDays(-1) << true;
    QTest::newRow("nobody had consented yet")
        << "SCR" << QDateTime(QDate(2026, 1, 5), QTime(2, 0), Qt::UTC) << QDate(2026, 1, 5) << false;
    QTest::newRow("a visit that the plan no longer has") << "D99" << unknown << dayZero.addDays(99) << false;
  }
  void whatHadBeenMeasured() {
    QFETCH(QString, visit);
    QFETCH(QDateTime, takenAt);
    QFETCH(QDate, on);
    const Study study = StudyBuilder().eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const RowId subject = study.subjects.front().id;
    const std::vector<Measurement> measured{{{subject, visit, QStringLiteral("car-copies"), Specimen::Blood},
                                             MeasuredValue{Reading::Exact, 100}}};
    std::vector<Sampling> samplings{{subject, visit, Specimen::Marrow, QDateTime({2020, 1, 1}, {}, Qt::UTC)}};
    if (takenAt.isValid()) samplings.push_back({subject, visit, Specimen::Blood, takenAt});
    QTEST(!measuredBy(asOf(study, on), measured, samplings, on).empty(), "kept");
  }
};

COHORTDESK_TEST(TestDataCut, QCoreApplication)
} // namespace tst_data_cut
#include "tst_data_cut.moc"
