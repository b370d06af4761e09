// What may be recorded of a lot and of a bag.
#include "app/dosing/given_bags.h"
#include "app/dosing/may_record_product.h"
#include "tests/support/product_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_record_product {

const QDate today(2026, 3, 15);

/// A study with a lot and its bag, as they are recorded on the day; both are recorded anew.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(today.addDays(-1));
    builder.study().lots = {lot};
    bag.receivedAt = now.addDays(-3);
    builder.study().bags = {bag};
  }
  static Lot recordedLot() {
    Lot lot = lotOf(QStringLiteral("NK26A01"), today.addDays(-30));
    lot.id = 1;
    return lot;
  }
  static Bag recordedBag() {
    Bag bag = bagOfLot(1, QStringLiteral("B-01"));
    bag.id = 1;
    return bag;
  }
  LotTest& test(CertificateTest of) { return lot.tests[of]; }
  /// 12.4 mL were given yesterday.
  void give() {
    Infusion& infusion = *builder.last().infusion;
    infusion.portions = {portionOfBag(1, 12.4, infusion.startedAt)};
    infusion = withWorkedOutDose(builder, infusion);
  }

  StudyBuilder builder;
  Lot lot = recordedLot();
  Bag bag = recordedBag();
  QDateTime now = QDateTime(today, {4, 0}, Qt::UTC);
};
using Change = std::function<void(Case&)>;
using Test = CertificateTest;

/// "RULE field"; empty = it may.
QString saidOf(const std::optional<Refusal>& refused) {
  return refused ? refused->rule + QLatin1Char(' ') + refused->field : QString();
}

void addRow(const char* name, const char* expected, const Change& change) {
  QTest::newRow(name) << change << QString::fromLatin1(expected);
}

void columns() {
  QTest::addColumn<Change>("change");
  QTest::addColumn<QString>("expected");
}

void addReleases() {
  addRow("not released", "", [](Case& c) {
    c.lot.releasedAt.reset();
    c.lot.releasedBy.clear();
  });
  addRow("released, nobody says when", "REQUIRED releasedAt", [](Case& c) { c.lot.releasedAt.reset(); });
  addRow("released, nobody says by whom", "REQUIRED releasedBy", [](Case& c) { c.lot.releasedBy.clear(); });
  addRow("released in the future", "DATE releasedAt", [](Case& c) { c.lot.releasedAt = c.now.addSecs(1); });
  addRow("released before it was made", "DATE releasedAt",
         [](Case& c) { c.lot.releasedAt = c.now.addDays(-31); });
  addRow("a test failed", "LOT-RELEASE hold",
         [](Case& c) { c.test(Test::Endotoxin).verdict = TestVerdict::Failed; });
  addRow("a test failed, the lot is held", "", [](Case& c) {
    c.test(Test::Endotoxin).verdict = TestVerdict::Failed;
    c.lot.hold = LotHold::Recall;
    c.lot.holdReason = QStringLiteral("endotoxin");
  });
  addRow("a test failed, not released", "", [](Case& c) {
    c.test(Test::Endotoxin).verdict = TestVerdict::Failed;
    c.lot.releasedAt.reset();
    c.lot.releasedBy.clear();
  });
  addRow("sterility is pending", "LOT-RELEASE releaseRemark",
         [](Case& c) { c.test(Test::Sterility).verdict = TestVerdict::Pending; });
  addRow("sterility is pending, with a remark", "", [](Case& c) {
    c.test(Test::Sterility).verdict = TestVerdict::Pending;
    c.lot.releaseRemark = QStringLiteral("Gram stain negative");
  });
  addRow("sterility is not recorded", "LOT-RELEASE releaseRemark",
         [](Case& c) { c.lot.tests.remove(Test::Sterility); });
}

class TestMayRecordProduct : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void lots_data() {
    columns();
    addRow("as it should be", "", [](Case&) {});
    addRow("no number", "REQUIRED number", [](Case& c) { c.lot.number = QStringLiteral(" "); });
    addRow("a number that another has", "NUMBER number", [](Case& c) {
      c.lot.id = 0;
      c.lot.number = QStringLiteral("nk26a01 ");
    });
    addRow("not made", "REQUIRED made", [](Case& c) { c.lot.made = {}; });
    addRow("made tomorrow", "DATE made", [](Case& c) { c.lot.made = today.addDays(1); });
    addRow("never expires", "REQUIRED expiry", [](Case& c) { c.lot.expiry = {}; });
    addRow("expires before it was made", "DATE expiry", [](Case& c) { c.lot.expiry = today.addDays(-31); });
    addRow("expires on the day it was made", "", [](Case& c) { c.lot.expiry = c.lot.made; });
    addRow("held, nobody says why", "REQUIRED holdReason", [](Case& c) { c.lot.hold = LotHold::Quarantine; });
    addReleases();
  }
  void lots() {
    QFETCH(Change, change);
    Case c;
    change(c);
    const auto refused = mayRecordLot(c.builder, c.lot, c.now);
    QTEST(saidOf(refused), "expected");
    if (refused) QVERIFY(!refused->message.isEmpty());
  }

  void whatIsPassedKeepsItsLimit_data() {
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("atLeast"); // viability, at least 70 %
    QTest::addColumn<QString>("atMost");  // residual T cells, at most 70 %
    const auto row = [](const char* result, const char* atLeast, const char* atMost) {
      QTest::newRow(result) << QString::fromUtf8(result) << QString::fromLatin1(atLeast)
                            << QString::fromLatin1(atMost);
    };
    row("69.9", "RANGE", "");
    row("70", "", "");
    row("70.1", "", "RANGE");
    row(" 70 % ", "", "");
    row("７０％", "", "");
    row("69,9", "RANGE", "");
    row("< 70", "RANGE", "");
    row("<70 %", "RANGE", "");
    row("≤ 70", "RANGE", "");
    row("<= 70", "RANGE", "");
    row("≤ 70.1", "RANGE", "RANGE");
    row("> 70", "", "RANGE");
    row(">70", "", "RANGE");
    row("≥ 70", "", "RANGE");
    row(">= 69.9", "RANGE", "RANGE");
    row("＞95", "", "RANGE");
    row("< 100", "RANGE", "RANGE"); // where it lies is not said
    row("1,250", "NUMBER", "NUMBER");
    row("< 1,250", "NUMBER", "NUMBER");
    row("60-80", "NUMBER", "NUMBER");
    row("conforms", "NUMBER", "NUMBER");
    row("<", "NUMBER", "NUMBER");
    row("92 EU/mL", "NUMBER", "NUMBER");
    row("", "REQUIRED", "REQUIRED");
    row("  ", "REQUIRED", "REQUIRED");
  }
  void whatIsPassedKeepsItsLimit() {
    QFETCH(QString, result);
    QFETCH(QString, atLeast);
    QFETCH(QString, atMost);
    for (const auto& [test, relation, expected] :
         {std::tuple(Test::Viability, LimitRelation::AtLeast, atLeast),
          std::tuple(Test::ResidualT, LimitRelation::AtMost, atMost)}) {
      Case c;
      c.lot.tests[test] = {result, TestVerdict::Passed};
      QCOMPARE(saidOf(mayRecordLot(c.builder, c.lot, c.now)), QString()); // no limit is entered: free text
      c.builder.study().site.certificate[test] = {relation, 70, false};
      const auto refused = mayRecordLot(c.builder, c.lot, c.now);
      QCOMPARE(refused ? refused->rule : QString(), expected);
      if (refused) QCOMPARE(refused->field, testField(test));
      c.lot.tests[test].verdict = TestVerdict::Pending;
      c.lot.releaseRemark = QStringLiteral("it follows");
      QCOMPARE(saidOf(mayRecordLot(c.builder, c.lot, c.now)), QString());
    }
  }

  void whatCanBeReadInTwoWaysSaysBoth() {
    Case c;
    c.builder.study().site.certificate[Test::Endotoxin] = {LimitRelation::AtMost, 5, false};
    c.lot.tests[Test::Endotoxin] = {QStringLiteral("< 1,250"), TestVerdict::Passed};
    const auto refused = mayRecordLot(c.builder, c.lot, c.now);
    QVERIFY(refused);
    QVERIFY2(refused->message.contains(QStringLiteral("1250")) &&
                 refused->message.contains(QStringLiteral("as 1.25")),
             qPrintable(refused->message));
  }

  void theLimitIsTheSitesOrThatOfTheFile() {
    Case c;
    QVERIFY(!certificateLimit(c.builder, Test::Endotoxin));
    for (CertificateItem& item : c.builder.study().protocol.productPlan.tests)
      if (item.test == Test::Endotoxin) item.limit = 5;
    QCOMPARE(*certificateLimit(c.builder, Test::Endotoxin), (OrganLimit{LimitRelation::AtMost, 5, false}));
    c.builder.study().site.certificate[Test::Endotoxin] = {LimitRelation::AtMost, 2, false};
    QCOMPARE(certificateLimit(c.builder, Test::Endotoxin)->limit, 2.0);
  }

  void bags_data() {
    columns();
    addRow("as it should be", "", [](Case&) {});
    addRow("no label", "REQUIRED identifier", [](Case& c) { c.bag.identifier.clear(); });
    addRow("a label that another has", "NUMBER identifier", [](Case& c) { c.bag.id = 0; });
    addRow("of no lot", "REQUIRED lotId", [](Case& c) { c.bag.lotId = 9; });
    addRow("for nobody in the study", "MISSING subjectId", [](Case& c) { c.bag.subjectId = 9; });
    addRow("empty", "RANGE volumeMl", [](Case& c) { c.bag.volumeMl = 0; });
    addRow("viability 100.1", "RANGE viability", [](Case& c) { c.bag.viability = 100.1; });
    addRow("received in the future", "DATE receivedAt", [](Case& c) { c.bag.receivedAt = c.now.addSecs(1); });
    addRow("thawed in the future", "DATE thawedAt", [](Case& c) { c.bag.thawedAt = c.now.addSecs(1); });
    addRow("thawed before it was received", "DATE thawedAt",
           [](Case& c) { c.bag.thawedAt = c.now.addDays(-4); });
    addRow("-200 °C", "", [](Case& c) { c.bag.receivedCelsius = -200; });
    addRow("-200.1 °C", "RANGE receivedCelsius", [](Case& c) { c.bag.receivedCelsius = -200.1; });
    addRow("60.1 °C", "RANGE thawCelsius", [](Case& c) { c.bag.thawCelsius = 60.1; });
    addRow("given, as it was", "", [](Case& c) { c.give(); });
    addRow("given, it held 12.4 mL", "", [](Case& c) {
      c.give();
      c.bag.volumeMl = 12.4;
    });
    addRow("given, it held less", "BAG-VOLUME volumeMl", [](Case& c) {
      c.give();
      c.bag.volumeMl = 12.3;
    });
    addRow("given, meant for another", "BAG-SUBJECT subjectId", [](Case& c) {
      c.give();
      c.builder.eligible(QStringLiteral("SCR-002"));
      c.bag.subjectId = c.builder.last().id;
    });
    addRow("given, thawed today", "BAG-THAW thawedAt", [](Case& c) {
      c.give();
      c.bag.thawedAt = c.now.addSecs(-60);
    });
    addRow("given, with no cell that counts", "RANGE viability", [](Case& c) {
      c.give();
      c.bag.viability = 0;
    });
  }
  void bags() {
    QFETCH(Change, change);
    Case c;
    change(c);
    const auto refused = mayRecordBag(c.builder, c.bag, c.now);
    QTEST(saidOf(refused), "expected");
    if (refused) QVERIFY(!refused->message.isEmpty());
  }

  void whatIsUsedStays() {
    Case c;
    QCOMPARE(mayVoidLot(c.builder, 1)->rule, QStringLiteral("BAGS"));
    QVERIFY(!mayVoidBag(c.builder, c.bag));
    c.give();
    QCOMPARE(mayVoidBag(c.builder, c.bag)->rule, QStringLiteral("INFUSED"));
    c.builder.study().bags.clear();
    QVERIFY(!mayVoidLot(c.builder, 1));
  }
};

COHORTDESK_TEST(TestMayRecordProduct, QCoreApplication)
} // namespace tst_may_record_product
#include "tst_may_record_product.moc"
