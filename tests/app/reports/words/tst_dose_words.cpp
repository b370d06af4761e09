// How a dose is told: each factor with where it comes from, and who checked the bag in time.
#include "app/dosing/product.h"
#include "app/reports/words/dose_words.h"
#include "tests/support/product_study.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_dose_words {
using Change = std::function<void(Bag&)>;

/// Somebody who was infused on 15 January at the start, the bag of the issue, and 12.4 mL of it.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    portion = portionOfBag(1, 12.4, builder.last().infusion->startedAt);
  }
  GivenBagWords words(CellBasis basis) { return givenBagWords(builder, builder.last(), bag, portion, basis); }

  StudyBuilder builder;
  Bag bag = bagOfLot(1, QStringLiteral("B-01"));
  Portion portion;
};

class TestDoseWords : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eachFactorSaysWhereItComesFrom_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<CellBasis>("basis");
    QTest::addColumn<QString>("sources");
    QTest::addColumn<bool>("mixed");
    const Change count = [](Bag& bag) { bag.thawCellsPerMl = 4e7; };
    const Change viability = [](Bag& bag) { bag.thawViability = 80; };
    const Change car = [](Bag& bag) { bag.thawCar = 50; };
    const auto all = [=](Bag& bag) {
      for (const Change& change : {count, viability, car})
        change(bag);
    };
    row("label", Change([](Bag&) {}), CellBasis::ViableCar,
        QStringLiteral("cells/mL (label), viability (label), CAR-positive (label)"), false);
    row("after thaw", Change(all), CellBasis::ViableCar,
        QStringLiteral("cells/mL (after thaw), viability (after thaw), CAR-positive (after thaw)"), false);
    row("count after thaw", count, CellBasis::ViableCar,
        QStringLiteral("cells/mL (after thaw), viability (label), CAR-positive (label)"), true);
    row("viability after thaw", viability, CellBasis::ViableCar,
        QStringLiteral("cells/mL (label), viability (after thaw), CAR-positive (label)"), true);
    row("CAR after thaw", car, CellBasis::ViableCar,
        QStringLiteral("cells/mL (label), viability (label), CAR-positive (after thaw)"), true);
    row("viable, CAR after thaw is not asked for", car, CellBasis::Viable,
        QStringLiteral("cells/mL (label), viability (label)"), false);
    row("viable, count after thaw", count, CellBasis::Viable,
        QStringLiteral("cells/mL (after thaw), viability (label)"), true);
    row("all, viability is not asked for", viability, CellBasis::All, QStringLiteral("cells/mL (label)"),
        false);
    row("all, count after thaw", count, CellBasis::All, QStringLiteral("cells/mL (after thaw)"), false);
  }
  void eachFactorSaysWhereItComesFrom() {
    QFETCH(Change, change);
    QFETCH(CellBasis, basis);
    QFETCH(bool, mixed);
    Case c;
    change(c.bag);
    QTEST(factorSourceWords(c.bag, basis), "sources");
    QCOMPARE(isMixed(c.bag, basis), mixed);
    QCOMPARE(c.words(basis).mixed, mixed ? mixedWords() : QString());
  }

  void theDoseIsToldWithItsSources() {
    Case c;
    c.bag.thawViability = 46;
    QCOMPARE(c.words(CellBasis::ViableCar).dose,
             u"12.4 mL × 5×10⁷ cells/mL (label) × 46 % viable (after thaw) × 61 % CAR-positive (label) = "
             "1.74×10⁸ cells"_qs);
    QVERIFY(mixedWords().contains(QStringLiteral("assumption")));
  }

  void aCheckAfterTheStartIsSaidToBeLate() {
    Case c;
    QCOMPARE(c.words(CellBasis::All).checks, QStringLiteral("not checked"));
    const RowId id = c.builder.last().id;
    c.bag.checks = {{1, id, 1, QStringLiteral("Li Wei"), c.portion.startedAt.addSecs(59)},
                    {2, id, 2, QStringLiteral("Zhang Min"), c.portion.startedAt.addSecs(60)},
                    {3, 999, 3, QStringLiteral("Wu Di"), c.portion.startedAt}};
    const QStringList checks = c.words(CellBasis::All).checks.split(QStringLiteral(", "));
    QCOMPARE(checks.size(), 2);
    QVERIFY(checks[0].startsWith(QStringLiteral("Li Wei")) && !checks[0].contains(u'('));
    QVERIFY(checks[1].startsWith(QStringLiteral("Zhang Min")) &&
            checks[1].endsWith(QStringLiteral("(after the start: does not count)")));
  }
};

COHORTDESK_TEST(TestDoseWords, QCoreApplication)
} // namespace tst_dose_words
#include "tst_dose_words.moc"
