// What may be given of which bag, of a new infusion and by a correction.
#include "tests/app/dosing/given_case.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_give {
using namespace given_case;

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
      c.infusion.startedAt = c.portion().startedAt = c.at("00:30");
    });
    addRow("expired before a bag that begins the day after", "LOT-EXPIRED bag", [](Case& c) {
      c.lot().expiry = zero;
      c.portion().startedAt = c.at("00:30").addDays(1);
    });
    addRow("nobody checked", "BAG-CHECK bag", [](Case& c) { c.bag().checks.clear(); });
    addRow("one person checked", "BAG-CHECK bag", [](Case& c) { c.bag().checks.pop_back(); });
    addRow("one person twice", "BAG-CHECK bag", [](Case& c) { c.bag().checks.back().userId = 1; });
    addRow("for another subject", "BAG-CHECK bag", [](Case& c) { c.bag().checks.back().subjectId = 999; });
    addRow("checked in the minute of the start", "",
           [](Case& c) { c.bag().checks.back().at = c.at("10:00").addSecs(59); });
    addRow("checked in the minute after", "BAG-CHECK bag",
           [](Case& c) { c.bag().checks.back().at = c.at("10:01"); });
    addRow("checked before its own start, not that of the infusion", "", [](Case& c) {
      c.bag().checks.back().at = c.at("10:30");
      c.portion().startedAt = c.at("10:30");
    });
    addRow("a third person checked in time", "", [](Case& c) {
      c.bag().checks.back().at = c.at("10:01");
      c.check(3);
    });
    addRow("without bags", "", [](Case& c) {
      c.infusion.portions.clear();
      c.lot().hold = LotHold::Recall;
    });
  }
  void itMayBeGivenNow() {
    QFETCH(Change, change);
    Case c;
    change(c);
    QTEST(said(mayAdd(c.builder, c.subject(), c.infusion)), "expected");
  }

  /// Of an infusion that is saved, only what is added is asked.
  void aCorrectionMayAdd_data() {
    columns();
    const auto recall = [](Case& c) { c.lot().hold = LotHold::Recall; };
    addRow("nothing, of a lot that is held since", "", recall);
    addRow("to a volume", "", [recall](Case& c) {
      recall(c);
      c.portion().volumeMl = 13;
    });
    addRow("nothing, the start is before the checks now", "",
           [](Case& c) { c.portion().startedAt = c.at("08:00"); });
    addRow("a second bag", "", [](Case& c) { c.add(2); });
    addRow("a second bag, recall", "LOT-HELD bag", [recall](Case& c) {
      recall(c);
      c.add(2);
    });
    addRow("a second bag, not released", "LOT-RELEASE bag", [](Case& c) {
      c.lot().releasedAt.reset();
      c.add(2);
    });
    addRow("a second bag, expired", "LOT-EXPIRED bag", [](Case& c) {
      c.lot().expiry = zero.addDays(-1);
      c.add(2);
    });
    addRow("a second bag, checked by one", "BAG-CHECK bag", [](Case& c) {
      c.builder.study().bags.back().checks.pop_back();
      c.add(2);
    });
    addRow("a second bag, checked after it began", "BAG-CHECK bag", [](Case& c) {
      c.builder.study().bags.back().checks.back().at = c.at("11:01");
      c.add(2);
    });
    addRow("more of the same bag, recall", "LOT-HELD bag", [recall](Case& c) {
      recall(c);
      c.add(1);
    });
    addRow("another bag in its place", "BAG-CHECK bag", [](Case& c) {
      c.builder.study().bags.back().checks.clear();
      c.portion().bagId = 2;
    });
    addRow("the bag of a typed total", "LOT-EXPIRED bag", [](Case& c) {
      c.subject().infusion->portions.clear();
      c.lot().expiry = zero.addDays(-1);
    });
  }
  void aCorrectionMayAdd() {
    QFETCH(Change, change);
    Case c;
    c.save();
    change(c);
    QTEST(said(mayAdd(c.builder, c.subject(), c.infusion)), "expected");
  }

  void onePersonChecksOnce() {
    Case c;
    QCOMPARE(said(mayCheckBag(c.builder, c.bag(), c.subject(), 1)), QStringLiteral("BAG-CHECK login"));
    QCOMPARE(said(mayCheckBag(c.builder, c.bag(), c.subject(), 3)), QString());
    c.bag().subjectId = 999;
    QCOMPARE(said(mayCheckBag(c.builder, c.bag(), c.subject(), 3)), QStringLiteral("BAG-SUBJECT bag"));
  }
};

COHORTDESK_TEST(TestMayGive, QCoreApplication)
} // namespace tst_may_give
#include "tst_may_give.moc"
