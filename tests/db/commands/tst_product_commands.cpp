// Lots, bags and what was given of them: one transaction each, reasons for what was saved, and the dose that
// follows its bags.
#include "tests/support/product_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_product_commands {

const QString why = QStringLiteral("read from the label again");

/// Somebody assigned on 2026-01-05; on the next day at ten a lot and a bag, which two people check. It is
/// noon then.
struct Stock {
  Stock() {
    subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    test.setDay(day, QStringLiteral("10:00"));
    lot = test.commands().saveLot(lotOf(QStringLiteral("NK26A01"), day.addDays(-20)), {}).value_or(0);
    bag = test.commands().saveBag(bagOfLot(lot, QStringLiteral("B-01")), {}).value_or(0);
  }
  bool isMade() {
    const bool isChecked = subject != 0 && lot != 0 && bag != 0 && checkTwice(test, bag, subject);
    test.setDay(day, QStringLiteral("12:00"));
    return isChecked;
  }
  Infusion infusion(double ml = 12.4) const {
    const QDateTime start = test.at(day, QStringLiteral("10:20"));
    Infusion given = infusionOf(start, 70, 0);
    given.portions = {portionOfBag(bag, ml, start)};
    return given;
  }
  Result<void> give(const Infusion& given, const QString& reason = {}) {
    return test.commands().saveInfusion(subject, given, reason);
  }
  const Infusion& kept() const { return *test.study().subject(subject)->infusion; }
  const Bag& savedBag() const { return *test.study().bag(bag); }
  const Lot& savedLot() const { return *test.study().lot(lot); }
  bool isSound() { return test.session().verify()->empty(); }

  const QDate day{2026, 1, 6};
  TestStudy test;
  RowId subject = 0;
  RowId lot = 0;
  RowId bag = 0;
};

QString saidOf(const Refusal& refused) {
  return refused.rule + QLatin1Char(' ') + refused.field;
}

class TestProductCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void lotsAreKeptCorrectedAndVoided() {
    Stock s;
    QVERIFY(s.isMade());
    Lot lot = s.savedLot();
    QCOMPARE(lot.tests.size(), 8);
    lot.id = 0;
    QVERIFY(lot == lotOf(QStringLiteral("NK26A01"), s.day.addDays(-20)));
    lot.id = s.lot;
    lot.storage = QStringLiteral("-180 °C");
    QCOMPARE(ruleOf(s.test.commands().saveLot(lot, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().saveLot(lot, why));
    // A test that was never done is taken back; another is filled in.
    lot.tests.remove(CertificateTest::Mycoplasma);
    lot.releaseRemark = QStringLiteral("Mycoplasma follows");
    QVERIFY(s.test.commands().saveLot(lot, why));
    s.test.signInAs(Role::StudyCoordinator);
    QVERIFY(s.savedLot() == lot);
    QCOMPARE(ruleOf(s.test.commands().voidLot(s.lot, why)), QStringLiteral("BAGS"));
    QVERIFY(s.test.commands().voidBag(s.bag, why));
    QCOMPARE(ruleOf(s.test.commands().voidLot(s.lot, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().voidLot(s.lot, why));
    QVERIFY(s.test.study().lots.empty() && s.test.study().bags.empty());
    QVERIFY(s.isSound());
  }

  void fillingInABagWantsNoReason() {
    Stock s;
    QVERIFY(s.isMade());
    Bag bag = s.savedBag();
    bag.subjectId = s.subject;
    bag.receivedAt = s.test.at(s.day, QStringLiteral("08:00"));
    bag.receivedCelsius = -150;
    bag.thawedAt = s.test.at(s.day, QStringLiteral("10:00"));
    bag.thawCelsius = 37;
    bag.thawCellsPerMl = 4.9e7;
    QVERIFY(s.test.commands().saveBag(bag, {}));
    s.test.signInAs(Role::SubInvestigator);
    QVERIFY(s.savedBag() == bag);
    bag.thawCelsius = 36.5;
    QCOMPARE(ruleOf(s.test.commands().saveBag(bag, {})), QStringLiteral("REASON"));
    bag.id = 99;
    QCOMPARE(ruleOf(s.test.commands().saveBag(bag, why)), QStringLiteral("MISSING"));
    QVERIFY(s.isSound());
  }

  void twoPeopleCheck() {
    Stock s;
    const auto check = [&](const Credentials& who) {
      return s.test.commands().checkBag(s.bag, s.subject, who);
    };
    QVERIFY(check(TestStudy::credentials(Role::PrincipalInvestigator)));
    QCOMPARE(saidOf(check(TestStudy::credentials(Role::PrincipalInvestigator)).error()),
             QStringLiteral("BAG-CHECK login"));
    QCOMPARE(ruleOf(check(TestStudy::credentials(Role::Monitor))), QStringLiteral("ROLE"));
    QCOMPARE(ruleOf(check({TestStudy::login(Role::StudyCoordinator), QStringLiteral("wrong")})),
             QStringLiteral("PASSWORD"));
    QVERIFY(check(TestStudy::credentials(Role::StudyCoordinator)));
    const std::vector<BagCheck>& checks = s.savedBag().checks;
    QCOMPARE(checks.size(), std::size_t{2});
    QVERIFY(checks[0].userId != checks[1].userId && checks[0].at == s.test.session().now());
    s.test.setDay(s.day, QStringLiteral("12:00"));
    QVERIFY(s.give(s.infusion()));
    QVERIFY(s.isSound());
  }

  /// Of the bag as it is now, and before it began.
  void otherChecksDoNotCount() {
    Stock s;
    QVERIFY(s.isMade());
    Bag bag = s.savedBag();
    bag.identifier = QStringLiteral("B-10");
    QCOMPARE(ruleOf(s.test.commands().saveBag(bag, {})), QStringLiteral("REASON"));
    QCOMPARE(s.savedBag().checks.size(), std::size_t{2});
    QVERIFY(s.test.commands().saveBag(bag, why));
    QVERIFY(s.savedBag().checks.empty());
    QCOMPARE(saidOf(s.give(s.infusion()).error()), QStringLiteral("BAG-CHECK bag"));
    QVERIFY(checkTwice(s.test, s.bag, s.subject)); // the same two people, at noon
    QCOMPARE(saidOf(s.give(s.infusion()).error()), QStringLiteral("BAG-CHECK bag"));
    Infusion atNoon = s.infusion();
    atNoon.startedAt = atNoon.portions.front().startedAt = s.test.session().now();
    QVERIFY(s.give(atNoon));
    s.test.signInAs(Role::SubInvestigator);
    QCOMPARE(s.savedBag().checks.size(), std::size_t{2});
    QVERIFY(s.isSound());
  }

  void aCorrectionAddsOnlyWhatMayBeGiven() {
    Stock s;
    const auto second = s.test.commands().saveBag(bagOfLot(s.lot, QStringLiteral("B-02")), {});
    QVERIFY(second && s.isMade() && s.give(s.infusion()));
    Infusion more = s.kept();
    more.portions.push_back(portionOfBag(*second, 1, s.test.session().now()));
    QCOMPARE(saidOf(s.give(more, why).error()), QStringLiteral("BAG-CHECK bag"));
    QVERIFY(checkTwice(s.test, *second, s.subject));
    Lot lot = s.savedLot();
    lot.hold = LotHold::Quarantine;
    lot.holdReason = QStringLiteral("temperature alarm");
    QVERIFY(s.test.commands().saveLot(lot, {}));
    QCOMPARE(saidOf(s.give(more, why).error()), QStringLiteral("LOT-HELD bag"));
    QCOMPARE(s.kept().portions.size(), std::size_t{1});
    lot.hold.reset();
    lot.holdReason.clear();
    QVERIFY(s.test.commands().saveLot(lot, why));
    QVERIFY(s.give(more, why));
    QCOMPARE(s.kept().portions.size(), std::size_t{2});
    QVERIFY(s.isSound());
  }

  void theTotalIsThatOfTheBags() {
    Stock s;
    QVERIFY(s.isMade());
    Infusion given = s.infusion();
    given.infusedCells = 5; // whatever a form says
    given.endedAt = given.startedAt.addSecs(900);
    given.premedication = QStringLiteral("paracetamol 1 g");
    given.reaction = QStringLiteral("none");
    given.portions.front().endedAt = given.endedAt;
    given.portions.front().restReason = QStringLiteral("the dose was reached");
    QVERIFY(s.give(given));
    s.test.signInAs(Role::SubInvestigator);
    QVERIFY(s.kept().basis == CellBasis::ViableCar);
    QCOMPARE(s.kept().infusedCells, 3.47944e8);
    QCOMPARE(s.kept().premedication.value_or(QString()), QStringLiteral("paracetamol 1 g"));
    QCOMPARE(s.kept().portions.size(), std::size_t{1});
    QCOMPARE(s.kept().portions.front().restReason, QStringLiteral("the dose was reached"));
    QCOMPARE(ruleOf(s.test.commands().voidBag(s.bag, why)), QStringLiteral("INFUSED"));
    QVERIFY(s.isSound());
  }

  /// Before, the total was typed: it stays, and its basis is not stated.
  void aTypedTotalHasNoBasis() {
    Stock s;
    QVERIFY(s.isMade());
    QVERIFY(s.give(infusionOf(s.test.at(s.day, QStringLiteral("10:20")), 70, 7e8)));
    QVERIFY(!s.kept().basis);
    QCOMPARE(s.kept().infusedCells, 7e8);
    // The bag is told afterwards: a saved total changes.
    QCOMPARE(ruleOf(s.give(s.infusion())), QStringLiteral("REASON"));
    QVERIFY(s.give(s.infusion(), why));
    QCOMPARE(s.kept().infusedCells, 3.47944e8);
    Infusion without = s.kept();
    without.portions.clear();
    without.infusedCells = 7e8;
    QCOMPARE(ruleOf(s.give(without)), QStringLiteral("REASON"));
    QVERIFY(s.give(without, why));
    QVERIFY(!s.kept().basis && s.kept().portions.empty());
    QVERIFY(s.test.commands().voidBag(s.bag, why));
    QVERIFY(s.isSound());
  }

  void severalBagsAddUp() {
    Stock s;
    const auto second = s.test.commands().saveBag(bagOfLot(s.lot, QStringLiteral("B-02")), {});
    QVERIFY(second && checkTwice(s.test, *second, s.subject) && s.isMade());
    Infusion given = s.infusion(20);
    given.portions.push_back(portionOfBag(*second, 5, given.startedAt.addSecs(600)));
    QVERIFY(s.give(given));
    QCOMPARE(s.kept().infusedCells, 25 * 2.806e7);
    given = s.kept();
    given.portions.erase(given.portions.begin());
    QCOMPARE(ruleOf(s.give(given)), QStringLiteral("REASON"));
    QCOMPARE(s.kept().portions.size(), std::size_t{2});
    QVERIFY(s.give(given, why));
    QCOMPARE(s.kept().infusedCells, 5 * 2.806e7);
    QCOMPARE(s.kept().portions.front().bagId, *second);
    given.portions.front().id = 99;
    QCOMPARE(ruleOf(s.give(given, why)), QStringLiteral("MISSING"));
    QVERIFY(s.isSound());
  }

  void aCorrectedBagCorrectsTheDose() {
    Stock s;
    QVERIFY(s.isMade() && s.give(s.infusion()));
    const qint64 before = s.test.session().journalHead().sequence;
    Bag bag = s.savedBag();
    bag.viability = 46;
    QCOMPARE(ruleOf(s.test.commands().saveBag(bag, {})), QStringLiteral("REASON"));
    QCOMPARE(s.kept().infusedCells, 3.47944e8);
    QCOMPARE(s.test.session().journalHead().sequence, before);
    QVERIFY(s.test.commands().saveBag(bag, why));
    QCOMPARE(s.kept().infusedCells, 3.47944e8 / 2);
    QCOMPARE(s.test.session().journalHead().sequence, before + 2); // the bag and the dose
    // What is measured after thaw counts instead, though nothing that was saved changes in the bag.
    bag = s.savedBag();
    bag.thawCar = 30.5;
    QCOMPARE(ruleOf(s.test.commands().saveBag(bag, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().saveBag(bag, why));
    QCOMPARE(s.kept().infusedCells, 3.47944e8 / 4);
    QVERIFY(s.isSound());
  }

  void whatMayNotBeGivenIsRefused() {
    Stock s;
    QVERIFY(s.isMade());
    Lot lot = s.savedLot();
    lot.hold = LotHold::Quarantine;
    lot.holdReason = QStringLiteral("temperature alarm");
    QVERIFY(s.test.commands().saveLot(lot, {}));
    QCOMPARE(saidOf(s.give(s.infusion()).error()), QStringLiteral("LOT-HELD bag"));
    lot.hold.reset();
    lot.holdReason.clear();
    lot.expiry = s.day.addDays(-1);
    QVERIFY(s.test.commands().saveLot(lot, why));
    QCOMPARE(saidOf(s.give(s.infusion()).error()), QStringLiteral("LOT-EXPIRED bag"));
    lot.expiry = s.day;
    QVERIFY(s.test.commands().saveLot(lot, why));
    QCOMPARE(saidOf(s.give(s.infusion(20.1)).error()), QStringLiteral("BAG-VOLUME portionVolume"));
    QVERIFY(s.give(s.infusion()));
    // A recall later holds the lot, and takes nothing from what was given.
    lot = s.savedLot();
    lot.hold = LotHold::Recall;
    lot.holdReason = QStringLiteral("sterility");
    QVERIFY(s.test.commands().saveLot(lot, {}));
    Infusion corrected = s.kept();
    corrected.reaction = QStringLiteral("chills");
    QVERIFY(s.give(corrected));
  }

  void theSiteEntersTheLimits() {
    Stock s;
    Site site = s.test.study().site;
    site.certificate[CertificateTest::Viability] = {LimitRelation::AtLeast, 101, false};
    QCOMPARE(saidOf(s.test.commands().saveSite(site, {}).error()), QStringLiteral("RANGE certificate"));
    site.certificate[CertificateTest::Viability].limit = 70;
    site.thawMinutes = 0;
    QCOMPARE(saidOf(s.test.commands().saveSite(site, {}).error()), QStringLiteral("RANGE thawMinutes"));
    site.thawMinutes = 30;
    QVERIFY(s.test.commands().saveSite(site, {}));
    s.test.signInAs(Role::StudyCoordinator);
    QVERIFY(s.test.study().site == site);
    site.certificate.clear();
    site.thawMinutes.reset();
    QVERIFY(s.test.commands().saveSite(site, why));
    QVERIFY(s.test.study().site == site);
    QVERIFY(s.isSound());
  }
};

COHORTDESK_TEST(TestProductCommands, QCoreApplication)
} // namespace tst_product_commands
#include "tst_product_commands.moc"
