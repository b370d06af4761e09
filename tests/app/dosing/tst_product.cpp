#include "app/dosing/dose.h"
#include "app/dosing/product.h"
#include "app/study/codes.h"
#include "tests/support/product_of.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_product {

/// The bag of the issue.
const Bag labelled = bagOf(20, 5e7, 92, 61);
/// 1e7 cells in a millilitre, all of them viable and CAR-positive.
Bag plain(double ml, double perMl = 1e7) {
  return bagOf(ml, perMl, 100, 100);
}
DoseLevel level(double cellsPerKg) {
  DoseLevel level;
  level.cellsPerKg = cellsPerKg;
  return level;
}
using Bags = std::vector<Bag>;
using Volumes = std::vector<double>;
using Change = std::function<void(Bag&)>;

class TestProduct : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void counted_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<double>>("perMl"); // viable CAR-positive, viable, all
    row("as labelled", Change([](Bag&) {}), QList<double>{2.806e7, 4.6e7, 5e7});
    row("counted after thaw", Change([](Bag& bag) { bag.thawCellsPerMl = 4e7; }),
        QList<double>{2.2448e7, 3.68e7, 4e7});
    row("viability after thaw", Change([](Bag& bag) { bag.thawViability = 70; }),
        QList<double>{2.135e7, 3.5e7, 5e7});
    row("CAR after thaw", Change([](Bag& bag) { bag.thawCar = 50; }), QList<double>{2.3e7, 4.6e7, 5e7});
    row("none viable", Change([](Bag& bag) { bag.viability = 0; }), QList<double>{0, 0, 5e7});
    row("none viable after thaw", Change([](Bag& bag) { bag.thawViability = 0; }), QList<double>{0, 0, 5e7});
    row("none CAR-positive", Change([](Bag& bag) { bag.car = 0; }), QList<double>{0, 4.6e7, 5e7});
    row("all viable and CAR-positive", Change([](Bag& bag) { bag.viability = bag.car = 100; }),
        QList<double>{5e7, 5e7, 5e7});
  }
  void counted() {
    QFETCH(Change, change);
    QFETCH(QList<double>, perMl);
    Bag bag = labelled;
    change(bag);
    QCOMPARE((QList<double>{countedPerMl(bag, CellBasis::ViableCar), countedPerMl(bag, CellBasis::Viable),
                            countedPerMl(bag, CellBasis::All)}),
             perMl);
  }

  void plan_data() {
    QTest::addColumn<Bags>("bags");
    QTest::addColumn<Volumes>("perBag");
    QTest::addColumn<double>("volume"); // below 0: none
    QTest::addColumn<double>("perMl");
    QTest::addColumn<double>("missing");
    // 1e6 cells/kg × 50 kg = 5e7 cells, of 1e7 in a millilitre: 5 mL
    row("one bag", Bags{plain(20)}, Volumes{5}, 5.0, 1e7, 0.0);
    row("all of one bag", Bags{plain(5)}, Volumes{5}, 5.0, 1e7, 0.0);
    row("a drop too little", Bags{plain(4.99)}, Volumes{4.99}, 5.0, 1e7, 1e5);
    row("the second is not opened", Bags{plain(5), plain(5)}, Volumes{5, 0}, 5.0, 1e7, 0.0);
    row("the first is emptied before the second", Bags{plain(3), plain(20)}, Volumes{3, 2}, 5.0, 1e7, 0.0);
    row("in their order, not by what they hold", Bags{plain(20), plain(5)}, Volumes{5, 0}, 5.0, 1e7, 0.0);
    row("the second is thinner", Bags{plain(3), plain(6, 5e6)}, Volumes{3, 4}, 7.0, 6e7 / 9, 0.0);
    row("the second is denser", Bags{plain(3), plain(1, 4e7)}, Volumes{3, 0.5}, 3.5, 1.75e7, 0.0);
    row("three, the last not whole", Bags{plain(2), plain(2), plain(2)}, Volumes{2, 2, 1}, 5.0, 1e7, 0.0);
    row("two that hold half", Bags{plain(1), plain(1.5)}, Volumes{1, 1.5}, 5.0, 1e7, 2.5e7);
    row("too little, of two strengths", Bags{plain(1), plain(1, 2e7)}, Volumes{1, 1}, 5 / 1.5, 1.5e7, 2e7);
    row("tenths that add up in decimals only", Bags{plain(0.1, 1e8), plain(0.2, 1e8), plain(0.2, 1e8)},
        Volumes{0.1, 0.2, 0.2}, 0.5, 1e8, 0.0);
    row("one that counts nothing is not given", Bags{bagOf(5, 1e7, 0, 100), plain(5)}, Volumes{0, 5}, 5.0,
        5e6, 0.0);
    row("none counts", Bags{bagOf(5, 1e7, 0, 100)}, Volumes{0}, -1.0, 0.0, 5e7);
    row("no bag", Bags{}, Volumes{}, -1.0, 0.0, 5e7);
  }
  void plan() {
    QFETCH(Bags, bags);
    QFETCH(Volumes, perBag);
    QFETCH(double, volume);
    QFETCH(double, perMl);
    QFETCH(double, missing);
    const DosePlan plan = planDose(level(1e6), 50, bags, CellBasis::ViableCar);
    QCOMPARE(plan.plannedCells, 5e7);
    QCOMPARE(plan.perBag.size(), perBag.size());
    for (std::size_t i = 0; i < perBag.size(); ++i)
      QCOMPARE(plan.perBag[i], perBag[i]);
    QCOMPARE(plan.volumeToGiveMl.has_value(), volume >= 0);
    QCOMPARE(plan.volumeToGiveMl.value_or(volume), volume);
    QCOMPARE(plan.cellsPerMl, perMl);
    QVERIFY2(qAbs(plan.missingCells - missing) < 0.01, qPrintable(QString::number(plan.missingCells)));
    QCOMPARE(plan.enough(), missing == 0);
  }

  /// Level 2, 64.5 kg, volume=20,count=5e7,viability=92,car=61, 12.4 mL given.
  void exampleOfTheIssue() {
    const DosePlan plan = planDose(level(2e7), 64.5, std::vector{labelled}, CellBasis::ViableCar);
    QCOMPARE(plan.plannedCells, 1.29e9);
    QCOMPARE(plan.cellsPerMl, 2.806e7);
    QCOMPARE(*plan.volumeToGiveMl, 1290 / 28.06);
    QCOMPARE(plan.missingCells, 1.29e9 - 5.612e8); // the bag holds 20 mL
    const double given = givenCells(std::vector{std::pair(labelled, portionOf(12.4))}, CellBasis::ViableCar);
    QCOMPARE(given, 3.47944e8);
    const DoseDeviation deviation = deviationOf(plan.plannedCells, given, 10);
    QVERIFY(qAbs(deviation.percent + 73.0276) < 0.0001);
    QVERIFY(deviation.outside);
  }

  void portionsAddUp() {
    const std::vector<std::pair<Bag, Portion>> given{
        {labelled, portionOf(12.4)}, {labelled, portionOf(7.6)}, {plain(5), portionOf(2)}};
    QCOMPARE(givenCells(given, CellBasis::All), 20 * 5e7 + 2e7);
    QCOMPARE(givenCells(given, CellBasis::Viable), 20 * 4.6e7 + 2e7);
    QCOMPARE(givenCells(given, CellBasis::ViableCar), 20 * 2.806e7 + 2e7);
    QCOMPARE(givenCells({}, CellBasis::All), 0.0);
  }

  void deviationOfAComputedDose_data() {
    QTest::addColumn<double>("ml"); // of 20 mL planned
    QTest::addColumn<double>("percent");
    QTest::addColumn<bool>("outside");
    row("as planned", 20.0, 0.0, false);
    row("the tolerance above", 22.0, 10.0, false);
    row("a drop more", 22.01, 10.05, true);
    row("the tolerance below", 18.0, -10.0, false);
    row("a drop less", 17.99, -10.05, true);
    row("nothing", 0.0, -100.0, true);
  }
  void deviationOfAComputedDose() {
    QFETCH(double, ml);
    QFETCH(double, percent);
    QFETCH(bool, outside);
    // Neither 0.7 × 0.3 nor a tenth of it is a binary fraction.
    const Bag bag = bagOf(30, 5e7, 70, 30);
    const double planned = 20 * 1.05e7;
    const DoseDeviation deviation = deviationOf(
        planned, givenCells(std::vector{std::pair(bag, portionOf(ml))}, CellBasis::ViableCar), 10);
    QVERIFY2(qAbs(deviation.percent - percent) < 1e-6, qPrintable(QString::number(deviation.percent)));
    QCOMPARE(deviation.outside, outside);
  }

  void nothingPlannedIsOutside() { QCOMPARE(deviationOf(0, 1e7, 10), (DoseDeviation{0, true})); }

  void bag_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); // empty = such a bag can be
    const auto row = [](const char* name, const char* field, const Change& change) {
      QTest::newRow(name) << change << QString::fromLatin1(field);
    };
    row("as it should be", "", [](Bag&) {});
    row("volume 0", "volumeMl", [](Bag& bag) { bag.volumeMl = 0; });
    row("volume below 0", "volumeMl", [](Bag& bag) { bag.volumeMl = -20; });
    row("volume no number", "volumeMl", [](Bag& bag) { bag.volumeMl = qQNaN(); });
    row("volume 0.1", "", [](Bag& bag) { bag.volumeMl = 0.1; });
    row("volume 10000", "", [](Bag& bag) { bag.volumeMl = 10000; });
    row("volume 10001", "volumeMl", [](Bag& bag) { bag.volumeMl = 10001; });
    row("count 0", "cellsPerMl", [](Bag& bag) { bag.cellsPerMl = 0; });
    row("count below 0", "cellsPerMl", [](Bag& bag) { bag.cellsPerMl = -5e7; });
    row("count no number", "cellsPerMl", [](Bag& bag) { bag.cellsPerMl = qQNaN(); });
    row("count 1e10", "", [](Bag& bag) { bag.cellsPerMl = 1e10; });
    row("count 1.1e10", "cellsPerMl", [](Bag& bag) { bag.cellsPerMl = 1.1e10; });
    row("viability below 0", "viability", [](Bag& bag) { bag.viability = -0.1; });
    row("viability 0", "", [](Bag& bag) { bag.viability = 0; });
    row("viability 100", "", [](Bag& bag) { bag.viability = 100; });
    row("viability 100.1", "viability", [](Bag& bag) { bag.viability = 100.1; });
    row("viability no number", "viability", [](Bag& bag) { bag.viability = qQNaN(); });
    row("CAR below 0", "car", [](Bag& bag) { bag.car = -0.1; });
    row("CAR 0", "", [](Bag& bag) { bag.car = 0; });
    row("CAR 100", "", [](Bag& bag) { bag.car = 100; });
    row("CAR 100.1", "car", [](Bag& bag) { bag.car = 100.1; });
    row("count 0 after thaw", "thawCellsPerMl", [](Bag& bag) { bag.thawCellsPerMl = 0; });
    row("viability 0 after thaw", "", [](Bag& bag) { bag.thawViability = 0; });
    row("viability 100.1 after thaw", "thawViability", [](Bag& bag) { bag.thawViability = 100.1; });
    row("CAR 100 after thaw", "", [](Bag& bag) { bag.thawCar = 100; });
    row("CAR 100.1 after thaw", "thawCar", [](Bag& bag) { bag.thawCar = 100.1; });
  }
  void bag() {
    QFETCH(Change, change);
    QFETCH(QString, field);
    Bag bag = labelled;
    change(bag);
    const auto refused = refuseBag(bag);
    QCOMPARE(refused.has_value(), !field.isEmpty());
    if (!refused) return;
    QCOMPARE(refused->rule, QStringLiteral("RANGE"));
    QCOMPARE(refused->field, field);
    QVERIFY(!refused->message.isEmpty());
  }

  void portion_data() {
    QTest::addColumn<double>("ml");
    QTest::addColumn<bool>("refused");
    row("a drop", 0.01, false);
    row("all of it", 20.0, false);
    row("all of it, added up in binary", 20 + 4e-15, false);
    row("more than it held", 20.01, true);
    row("nothing", 0.0, true);
    row("less than nothing", -1.0, true);
    row("no number", qQNaN(), true);
  }
  void portion() {
    QFETCH(double, ml);
    QFETCH(bool, refused);
    const auto why = refusePortion(labelled, portionOf(ml));
    QCOMPARE(why.has_value(), refused);
    if (!why) return;
    QCOMPARE(why->rule, QStringLiteral("BAG-VOLUME"));
    QCOMPARE(why->field, QStringLiteral("portionVolume"));
    QVERIFY(why->message.contains(QStringLiteral("20 mL")));
  }

  void codesOfTheBasis() {
    QCOMPARE(codeList<CellBasis>().join(u' '), QStringLiteral("viable-car viable all"));
  }
};

COHORTDESK_TEST(TestProduct, QCoreApplication)
} // namespace tst_product
#include "tst_product.moc"
