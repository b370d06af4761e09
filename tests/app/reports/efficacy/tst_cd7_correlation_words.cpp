#include "app/reports/efficacy/cd7_correlation.h"

#include "tests/app/reports/efficacy/correlated_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_cd7_correlation_words {
using namespace correlated_study;

class TestCd7CorrelationWords : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void wordsNeverWithoutN() {
    StudyBuilder b;
    add(b, 80);
    const Cd7Association one = of(cd7Correlation(b, {}, Cd7Marker::Flow, evening), Cd7Outcome::Crs);
    QCOMPARE(sentenceOf(one.correlation), QStringLiteral("ρ cannot be determined, n = 1. Exploratory."));
    QCOMPARE(sentenceOf(spearman({1, 2, 3}, {1, 3, 2})),
             QStringLiteral("ρ = 0.50, p = 1.000 (exact), n = 3. Exploratory."));
    QCOMPARE(
        sentenceOf(spearman({1, 2, 3, 4}, {1, 2, 4, 3})),
        QStringLiteral("ρ = 0.80 (95 % interval −0.82 to 1.00), p = 0.333 (exact), n = 4. Exploratory."));
    const std::vector<double> rising{1, 2, 3, 4, 5, 6, 7, 8};
    QCOMPARE(sentenceOf(spearman(rising, rising)),
             QStringLiteral("ρ = 1.00, p < 0.001 (exact), n = 8. Exploratory."));
    QVERIFY(describe(one, Cd7Marker::Flow).contains(QStringLiteral("S-001 at L2: CD7 80 %, none.")));
    QVERIFY(
        toText(cd7Correlation(b, {}, Cd7Marker::Flow, evening)).contains(QStringLiteral("not corrected")));
  }

  /// A screen is no place for ten thousand names.
  void ofManyThatAreLeftOutAFewAreNamed() {
    Cd7Association association;
    for (int i = 1; i <= 25; ++i)
      association.leftOut.push_back({QStringLiteral("S-%1").arg(i), Cd7Gap::NoCd7});
    const QString text = leftOutText(association);
    QVERIFY2(text.startsWith(QStringLiteral("25 infused subject(s) left out: S-1 (")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("S-20 (CD7 not measured by this method), 5 more.")),
             qPrintable(text));
    for (int i = 1; i <= 300; ++i)
      association.pairs.push_back({QStringLiteral("S-%1").arg(i), 1, 80, 0});
    const QString told = describe(association, Cd7Marker::Flow);
    QVERIFY(!told.contains(QStringLiteral("S-100 at")) && told.contains(QStringLiteral("S-101 at")));
    QVERIFY(told.contains(QStringLiteral("100 earlier in the data only.")));
  }

  void asJson() {
    StudyBuilder b;
    for (const double cd7 : {71., 80., 90., 95.})
      add(b, cd7);
    grade(b, 2);
    const QJsonObject json = toJson(cd7Correlation(b, {}, Cd7Marker::Flow, evening));
    QCOMPARE(json["marker"], QJsonValue("flow"));
    QCOMPARE(json["exploratory"], QJsonValue(true));
    QCOMPARE(json["corrected"], QJsonValue(false));
    QCOMPARE(json["seed"], QJsonValue(7117175));
    const QJsonObject crs = json["outcomes"][2].toObject();
    QCOMPARE(crs["outcome"], QJsonValue("crs"));
    QCOMPARE(crs["n"], QJsonValue(4));
    QCOMPARE(crs["p"], QJsonValue(0.5)); // R: 12 of 24 orders
    QCOMPARE(crs["source"], QJsonValue("exact"));
    QCOMPARE(crs["pairs"][3]["value"], QJsonValue(2));
    const QJsonObject response = json["outcomes"][0].toObject();
    QVERIFY(response["p"].isNull() && response["rho"].isNull() && response["low"].isNull());
    QCOMPARE(response["leftOut"].toArray().size(), 4);
    QCOMPARE(response["leftOut"][0]["why"], QJsonValue("no-response"));
  }

  void theDataBehindIt() {
    StudyBuilder b;
    add(b, 88.4);
    const ChartTable table = tableOf(of(cd7Correlation(b, {}, Cd7Marker::Flow, evening), Cd7Outcome::Dlt));
    QCOMPARE(table.columns.join(u','), QStringLiteral("subject,level,cd7,outcome,value,sign"));
    QCOMPARE(table.rows.front().join(u','), QStringLiteral("S-001,2,88.4,dlt,0,"));
  }

  void eachOutcomeHasItsWords() {
    QStringList names;
    for (const Cd7Outcome outcome : cd7Outcomes) {
      names << outcomeName(outcome);
      QVERIFY(!outcomeOrder(outcome).isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QStringList gaps;
    for (int gap = 0; gap <= static_cast<int>(Cd7Gap::NotGraded); ++gap)
      gaps << gapName(static_cast<Cd7Gap>(gap));
    QCOMPARE(gaps.removeDuplicates(), 0);
  }
};

COHORTDESK_TEST(TestCd7CorrelationWords, QCoreApplication)
} // namespace tst_cd7_correlation_words
#include "tst_cd7_correlation_words.moc"
