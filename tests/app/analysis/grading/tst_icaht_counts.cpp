// Days with few neutrophils, from the counts that are there.
#include "app/analysis/grading/icaht_counts.h"
#include "app/analysis/measurements/measured_value.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_icaht_counts {
using Counts = std::vector<NeutrophilCount>;

Measurement count(const char* visit, double value) {
  return {{1, QLatin1String(visit), QStringLiteral("neutrophils"), Specimen::Blood},
          MeasuredValue{Reading::Exact, value}};
}

/// "1:0.4 3:<1 7:>0.2": day and count.
Counts countsOf(const QString& text) {
  Counts counts;
  for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
    const QString value = part.section(u':', 1);
    const double number = QString(value).remove(u'<').remove(u'>').toDouble();
    using Side = LimitedValue::Side;
    const Side side = value.startsWith(u'<')   ? Side::Below
                      : value.startsWith(u'>') ? Side::Above
                                               : Side::Quantified;
    const ValueEnds ends = endsOf({number, side});
    counts.push_back({part.section(u':', 0, 0).toInt(), ends.least, ends.most});
  }
  return counts;
}

class TestIcahtCounts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What the counts show; what lies between and behind them is asked below.
  void days_data() {
    QTest::addColumn<QString>("counts");
    QTest::addColumn<int>("below500");
    QTest::addColumn<int>("below100");
    QTest::addColumn<bool>("never");
    QTest::addColumn<int>("grade");
    row("no count", QString(), 0, 0, false, 0);
    row("none low", u"1:2.0 7:0.51"_qs, 0, 0, false, 0);
    row("a single one is a day", u"1:2.0 3:0.5 7:1.0"_qs, 1, 0, false, 1);
    row("all days between two", u"1:2.0 3:0.5 7:0.4 10:1.0"_qs, 5, 0, false, 1);
    row("6 days", u"1:0.4 6:0.4 7:0.6"_qs, 6, 0, false, 1);
    row("7 days", u"1:0.4 7:0.4 8:0.6"_qs, 7, 0, false, 2);
    row("in two pieces", u"1:0.4 4:0.4 6:0.9 7:0.4 10:0.4 12:2"_qs, 8, 0, false, 2);
    row("14 days", u"1:0.4 14:0.4 20:2"_qs, 14, 0, false, 3);
    row("at 0.1 for a week", u"1:0.1 7:0.1 8:0.2 10:2"_qs, 8, 7, false, 3);
    row("at 0.1 for two weeks", u"1:0.1 14:0.05 15:2"_qs, 14, 14, false, 4);
    row("not above so far", u"0:0.2 3:0.1"_qs, 4, 1, false, 1);
    row("never above", u"0:0.2 28:0.2"_qs, 29, 0, true, 4);
    row("above once", u"0:0.2 14:0.2 21:0.6 28:0.2"_qs, 16, 0, false, 3);
  }
  void days() {
    QFETCH(QString, counts);
    const EarlyNeutropenia found = neutropeniaOf(countsOf(counts), 30).least;
    QTEST(found.daysAtMost500, "below500");
    QTEST(found.daysAtMost100, "below100");
    QTEST(found.neverAbove500, "never");
    QVERIFY(!refuseImpossible(found));
    QTEST(gradeEarlyIcaht(found).grade, "grade");
  }

  void theRange_data() {
    QTest::addColumn<QString>("counts");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("range500");
    QTest::addColumn<QString>("range100");
    QTest::addColumn<QString>("grades");
    QTest::addColumn<QString>("uncounted");
    row("each day", u"0:2 1:0.4 2:0.05 3:2"_qs, 3, u"2–2"_qs, u"1–1"_qs, u"1–1"_qs, "");
    row("behind the last count", u"0:2 1:0.4"_qs, 7, u"1–7"_qs, u"0–6"_qs, u"1–2"_qs, "2–7");
    row("behind a last count that is not low", u"0:2 1:2"_qs, 8, u"0–7"_qs, u"0–7"_qs, u"0–3"_qs, "2–8");
    row("between low ones", u"0:0.4 7:0.4"_qs, 7, u"8–8"_qs, u"0–6"_qs, u"2–2"_qs, "1–6");
    row("between a low one and another", u"0:2 1:0.4 3:2"_qs, 3, u"1–2"_qs, u"0–1"_qs, u"1–1"_qs, "2");
    row("between two that are not low", u"0:2 2:2 3:2 5:2"_qs, 5, u"0–2"_qs, u"0–2"_qs, u"0–1"_qs, "1, 4");
    row("before the first", u"2:2"_qs, 2, u"0–2"_qs, u"0–2"_qs, u"0–1"_qs, "0–1");
    row("up to 14 days", u"0:2 30:2"_qs, 30, u"0–29"_qs, u"0–29"_qs, u"0–4"_qs, "1–29");
    row("never above, perhaps", u"0:0.4 7:0.3"_qs, 30, u"8–31"_qs, u"0–29"_qs, u"2–4"_qs, "1–6, 8–30");
    row("never above: too early to say", u"0:0.4 7:0.3"_qs, 8, u"8–9"_qs, u"0–7"_qs, u"2–3"_qs, "1–6, 8");
    row("below a limit that is higher", u"0:2 1:<1 2:2"_qs, 2, u"0–1"_qs, u"0–1"_qs, u"0–1"_qs, "");
    row("below a limit that is the bound", u"0:2 1:<0.5 2:2"_qs, 2, u"1–1"_qs, u"0–1"_qs, u"1–1"_qs, "");
    row("above a limit that is lower", u"0:2 1:>0.2 2:2"_qs, 2, u"0–1"_qs, u"0–0"_qs, u"0–1"_qs, "");
    row("above the bound", u"0:2 1:>0.5 2:2"_qs, 2, u"0–0"_qs, u"0–0"_qs, u"0–0"_qs, "");
  }
  void theRange() {
    QFETCH(QString, counts);
    QFETCH(int, last);
    QFETCH(QString, uncounted);
    const NeutropeniaDays found = neutropeniaOf(countsOf(counts), last);
    const auto range = [](int least, int most) { return QStringLiteral("%1–%2").arg(least).arg(most); };
    QTEST(range(found.least.daysAtMost500, found.most.daysAtMost500), "range500");
    QTEST(range(found.least.daysAtMost100, found.most.daysAtMost100), "range100");
    const int least = gradeEarlyIcaht(found.least).grade;
    const int most = gradeEarlyIcaht(found.most).grade;
    QTEST(range(least, most), "grades");
    const GradeVerdict verdict = gradeEarlyIcaht(found);
    QCOMPARE(verdict.grade, least);
    QCOMPARE(verdict.missing.isEmpty(), least == most);
    QCOMPARE(verdict.reason.contains(QStringLiteral("Days without a count: %1.").arg(uncounted)),
             !uncounted.isEmpty());
    QCOMPARE(verdict.reason.contains(QStringLiteral("can make it grade %1").arg(most)), least < most);
  }

  void countsAreOfTheDayOfSampling() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const RowId id = builder.last().id;
    std::vector<Measurement> measurements{count("SCR", 3), count("D0-PRE", 0.3), count("D28", 0.2),
                                          count("D3", 0.4), count("D1", 1.1)};
    for (Measurement& each : measurements)
      each.cell.subjectId = id;
    const std::vector<Sampling> samplings{
        {id, QStringLiteral("D3"), Specimen::Blood,
         QDateTime({2026, 1, 19}, {8, 0}, QTimeZone("Asia/Shanghai")).toUTC()}};
    const auto on = [&](QDate day) {
      return neutrophilCounts(builder, builder.last(), measurements, samplings, day);
    };
    QVERIFY(!lastEarlyDay(builder, builder.last(), {2026, 1, 14}));
    QCOMPARE(lastEarlyDay(builder, builder.last(), {2026, 1, 18}), std::optional(3));
    QCOMPARE(lastEarlyDay(builder, builder.last(), {2026, 3, 1}), std::optional(30));
    QCOMPARE(on({2026, 1, 18}), countsOf(u"1:1.1"_qs));
    QCOMPARE(on({2026, 1, 19}), countsOf(u"1:1.1 4:0.4"_qs));
    QCOMPARE(on({2026, 3, 1}), countsOf(u"1:1.1 4:0.4 28:0.2"_qs));
  }
};

COHORTDESK_TEST(TestIcahtCounts, QCoreApplication)
} // namespace tst_icaht_counts
#include "tst_icaht_counts.moc"
