// What may be given of which bag, and what makes the dose.
#include "app/dosing/given_bags.h"
#include "app/dosing/may_give.h"
#include "tests/support/product_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_give {

const QDate zero(2026, 3, 15);

/// Somebody assigned on day −2, and on day 20 what was given on day 0 of a bag that two people checked.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1, 0, zero.addDays(-2));
    Study& study = builder.study();
    study.lots = {lotOf(QStringLiteral("NK26A01"), zero.addDays(-30))};
    study.lots.front().id = 1;
    study.bags = {bagOfLot(1, QStringLiteral("B-01"))};
    bag().id = 1;
    check(1);
    check(2);
    infusion = infusionOf(at("10:00"), 70, 0);
    infusion.portions = {portionOfBag(1, 12.4, at("10:00"))};
  }
  /// On day 0, site time.
  QDateTime at(const char* time) const {
    return QDateTime(zero, QTime::fromString(QLatin1String(time), QStringLiteral("hh:mm")),
                     builder.study().site.timeZone)
        .toUTC();
  }
  void check(RowId person) {
    bag().checks.push_back({person, subject().id, person, QStringLiteral("Li Wei"), at("09:00")});
  }
  Subject& subject() { return builder.study().subjects.front(); }
  Bag& bag() { return builder.study().bags.front(); }
  Lot& lot() { return builder.study().lots.front(); }
  Portion& portion() { return infusion.portions.front(); }
  /// Somebody else was given 1 mL of the bag.
  void giveToAnother() {
    builder.eligible(QStringLiteral("SCR-002")).assigned(1, 0, zero.addDays(-2)).infused(zero);
    builder.last().infusion->portions = {portionOfBag(1, 1, at("11:00"))};
  }

  StudyBuilder builder;
  Infusion infusion;
  QDateTime now = at("10:00").addDays(20);
};
using Change = std::function<void(Case&)>;

/// "RULE field"; empty = it may.
QString said(const std::optional<Refusal>& refused) {
  if (!refused) return {};
  return refused->message.isEmpty() ? QStringLiteral("no message")
                                    : refused->rule + QLatin1Char(' ') + refused->field;
}

void addRow(const char* name, const char* expected, const Change& change) {
  QTest::newRow(name) << change << QString::fromLatin1(expected);
}

void columns() {
  QTest::addColumn<Change>("change");
  QTest::addColumn<QString>("expected");
}

class TestMayGive : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itCanHaveBeenGiven_data() {
    columns();
    addRow("as it should be", "", [](Case&) {});
    addRow("no such bag", "MISSING bag", [](Case& c) { c.portion().bagId = 9; });
    addRow("meant for the subject", "", [](Case& c) { c.bag().subjectId = c.subject().id; });
    addRow("meant for another", "BAG-SUBJECT bag", [](Case& c) { c.bag().subjectId = 999; });
    addRow("given to another", "BAG-SUBJECT bag", [](Case& c) { c.giveToAnother(); });
    addRow("nothing", "BAG-VOLUME portionVolume", [](Case& c) { c.portion().volumeMl = 0; });
    addRow("all of it", "", [](Case& c) { c.portion().volumeMl = 20; });
    addRow("more than it held", "BAG-VOLUME portionVolume", [](Case& c) { c.portion().volumeMl = 20.01; });
    addRow("all of it in two portions", "", [](Case& c) {
      c.portion().volumeMl = 10;
      c.infusion.portions.push_back(c.portion());
    });
    addRow("more than it held in two", "BAG-VOLUME portionVolume", [](Case& c) {
      c.portion().volumeMl = 10.01;
      c.infusion.portions.push_back(c.portion());
    });
    addRow("no start", "REQUIRED portionStart", [](Case& c) { c.portion().startedAt = {}; });
    addRow("before the infusion", "DATE portionStart",
           [](Case& c) { c.portion().startedAt = c.at("09:59"); });
    addRow("in the future", "DATE portionStart", [](Case& c) { c.portion().startedAt = c.now.addSecs(1); });
    addRow("the end in the future", "DATE portionEnd",
           [](Case& c) { c.portion().endedAt = c.now.addSecs(1); });
    addRow("the end before the start", "BAG-THAW portionEnd",
           [](Case& c) { c.portion().endedAt = c.at("09:59"); });
    addRow("the end at the start", "", [](Case& c) { c.portion().endedAt = c.at("10:00"); });
    addRow("thawed at the start", "", [](Case& c) { c.bag().thawedAt = c.at("10:00"); });
    addRow("thawed after the start", "BAG-THAW thawedAt", [](Case& c) { c.bag().thawedAt = c.at("10:01"); });
  }
  void itCanHaveBeenGiven() {
    QFETCH(Change, change);
    Case c;
    change(c);
    QTEST(said(mayGive(c.builder, c.subject(), c.infusion, c.now)), "expected");
  }

  void itMayBeGivenNow_data() {
    columns();
    addRow("as it should be", "", [](Case&) {});
    addRow("the lot is not there", "MISSING bag", [](Case& c) { c.builder.study().lots.clear(); });
    addRow("quarantine", "LOT-HELD bag", [](Case& c) { c.lot().hold = LotHold::Quarantine; });
    addRow("recall", "LOT-HELD bag", [](Case& c) { c.lot().hold = LotHold::Recall; });
    addRow("not released", "LOT-RELEASE bag", [](Case& c) { c.lot().releasedAt.reset(); });
    addRow("released at the start", "", [](Case& c) { c.lot().releasedAt = c.at("10:00"); });
    addRow("released later", "LOT-RELEASE bag", [](Case& c) { c.lot().releasedAt = c.at("10:01"); });
    addRow("its last day", "", [](Case& c) { c.lot().expiry = zero; });
    addRow("expired the day before", "LOT-EXPIRED bag", [](Case& c) { c.lot().expiry = zero.addDays(-1); });
    addRow("expired at the site, not in UTC", "LOT-EXPIRED bag", [](Case& c) {
      c.lot().expiry = zero.addDays(-1);
      c.infusion.startedAt = c.at("00:30");
    });
    addRow("nobody checked", "BAG-CHECK bag", [](Case& c) { c.bag().checks.clear(); });
    addRow("one person checked", "BAG-CHECK bag", [](Case& c) { c.bag().checks.pop_back(); });
    addRow("one person twice", "BAG-CHECK bag", [](Case& c) { c.bag().checks.back().userId = 1; });
    addRow("for another subject", "BAG-CHECK bag", [](Case& c) { c.bag().checks.back().subjectId = 999; });
    addRow("without bags", "", [](Case& c) {
      c.infusion.portions.clear();
      c.lot().hold = LotHold::Recall;
    });
  }
  void itMayBeGivenNow() {
    QFETCH(Change, change);
    Case c;
    change(c);
    QTEST(said(mayGiveNow(c.builder, c.subject(), c.infusion)), "expected");
  }

  void onePersonChecksOnce() {
    Case c;
    QCOMPARE(said(mayCheckBag(c.builder, c.bag(), c.subject(), 1)), QStringLiteral("BAG-CHECK login"));
    QCOMPARE(said(mayCheckBag(c.builder, c.bag(), c.subject(), 3)), QString());
    c.bag().subjectId = 999;
    QCOMPARE(said(mayCheckBag(c.builder, c.bag(), c.subject(), 3)), QStringLiteral("BAG-SUBJECT bag"));
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

COHORTDESK_TEST(TestMayGive, QCoreApplication)
} // namespace tst_may_give
#include "tst_may_give.moc"
