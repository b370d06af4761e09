// What bags that were given make: the dose, the minutes from thaw, who had them.
#include "tests/app/dosing/given_case.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_given_bags {
using namespace given_case;

class TestGivenBags : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aCorrectedBagIsAnotherOne_data() {
    QTest::addColumn<std::function<void(Bag&)>>("change");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char* name, bool expected, const std::function<void(Bag&)>& change) {
      QTest::newRow(name) << change << expected;
    };
    add("as it was", false, [](Bag&) {});
    add("its viability", false, [](Bag& bag) { bag.viability = 90; });
    add("its label", true, [](Bag& bag) { bag.identifier = QStringLiteral("B-10"); });
    add("a blank behind its label", false, [](Bag& bag) { bag.identifier += u' '; });
    add("its lot", true, [](Bag& bag) { bag.lotId = 2; });
    add("meant for another", true, [](Bag& bag) { bag.subjectId = 8; });
    add("meant for nobody any more", true, [](Bag& bag) { bag.subjectId = 0; });
  }
  void aCorrectedBagIsAnotherOne() {
    QFETCH(std::function<void(Bag&)>, change);
    Bag before = bagOfLot(1, QStringLiteral("B-01"));
    before.subjectId = 7;
    Bag after = before;
    change(after);
    QTEST(isOtherBag(before, after), "expected");
    before.subjectId = 0; // whom it is meant for is filled in
    after = before;
    after.subjectId = 7;
    QVERIFY(!isOtherBag(before, after));
  }

  void theDoseIsWorkedOutOfTheBags() {
    Case c;
    const Infusion kept = withWorkedOutDose(c.builder, c.infusion);
    QVERIFY(kept.basis == CellBasis::ViableCar);
    QCOMPARE(kept.infusedCells, 3.47944e8); // 12.4 × 5e7 × 92 % × 61 %
    c.infusion.basis = CellBasis::All;      // as it was kept before A9 changed
    QCOMPARE(withWorkedOutDose(c.builder, c.infusion).infusedCells, 6.2e8);
    c.infusion.portions.clear();
    c.infusion.infusedCells = 7e8;
    const Infusion typed = withWorkedOutDose(c.builder, c.infusion);
    QVERIFY(!typed.basis);
    QCOMPARE(typed.infusedCells, 7e8);
  }

  void aCorrectedBagCorrectsTheDose() {
    Case c;
    c.subject().infusion = withWorkedOutDose(c.builder, c.infusion);
    Bag corrected = c.bag();
    QVERIFY(correctedDoses(c.builder, corrected).empty());
    corrected.thawViability = 46;
    const auto doses = correctedDoses(c.builder, corrected);
    QCOMPARE(doses.size(), std::size_t{1});
    QCOMPARE(doses.front().subjectId, c.subject().id);
    QCOMPARE(doses.front().infusion.infusedCells, 3.47944e8 / 2);
    c.subject().infusion->basis.reset(); // a typed total is nobody's to correct
    QVERIFY(correctedDoses(c.builder, corrected).empty());
  }

  void minutesAreCountedFromThaw() {
    Case c;
    QVERIFY(!minutesFromThaw(c.bag(), c.portion()));
    c.bag().thawedAt = c.at("09:40");
    QCOMPARE(*minutesFromThaw(c.bag(), c.portion()), 20); // to the start, where no end is known
    c.portion().endedAt = c.at("10:10").addSecs(59);
    QCOMPARE(*minutesFromThaw(c.bag(), c.portion()), 30);
    QVERIFY(!thawLimit(c.builder));
    c.builder.study().protocol.productPlan.thawMinutes = 60;
    QCOMPARE(*thawLimit(c.builder), 60);
    c.builder.study().site.thawMinutes = 30;
    QCOMPARE(*thawLimit(c.builder), 30);
  }

  void whoWasGivenSomethingIsNamed() {
    Case c;
    QVERIFY(subjectsGiven(c.builder, c.lot()).empty());
    c.giveToAnother();
    QCOMPARE(subjectsGiven(c.builder, c.lot()).size(), std::size_t{1});
    QCOMPARE(subjectsGiven(c.builder, c.bag()).front()->label(), QStringLiteral("S-002"));
  }

  /// A dose whose total was typed names its lot as its batch.
  void whoWasGivenABatchOfTheLotIsNamed_data() {
    QTest::addColumn<QString>("batch");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none") << QString() << false;
    QTest::newRow("the lot's number") << QStringLiteral("NK26A01") << true;
    QTest::newRow("written otherwise") << QStringLiteral(" nk26a01") << true;
    QTest::newRow("another") << QStringLiteral("NK26A011") << false;
  }
  void whoWasGivenABatchOfTheLotIsNamed() {
    QFETCH(QString, batch);
    QFETCH(bool, expected);
    Case c;
    c.giveToAnother();
    Infusion& infusion = *c.builder.last().infusion;
    infusion.portions.clear();
    infusion.batch = batch;
    QCOMPARE(!subjectsGiven(c.builder, c.lot()).empty(), expected);
    infusion.portions = {portionOfBag(9, 1, c.at("11:00"))}; // of a bag of some other lot
    QVERIFY(subjectsGiven(c.builder, c.lot()).empty());
  }

  /// What is dated later is not there yet.
  void asOfADay() {
    Case c;
    c.lot().releasedAt = c.at("10:00");
    c.bag().receivedAt = c.at("08:00");
    QVERIFY(asOf(c.builder, zero).lots.front().releasedAt);
    QCOMPARE(asOf(c.builder, zero).bags.size(), std::size_t{1});
    const Study before = asOf(c.builder, zero.addDays(-1));
    QVERIFY(!before.lots.front().releasedAt);
    QVERIFY(before.bags.empty());
    QVERIFY(asOf(c.builder, zero.addDays(-31)).lots.empty());
  }
};

COHORTDESK_TEST(TestGivenBags, QCoreApplication)
} // namespace tst_given_bags
#include "tst_given_bags.moc"
