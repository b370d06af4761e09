#include "tests/support/product_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/product/product_page.h"
#include "ui/pages/tasks.h"

#include <QLineEdit>

namespace tst_product_page {
using namespace person;

const QString number = QStringLiteral("NK26A01");

bool typeLot(QWidget* page) {
  return type(page, "lotNumber", number) && type(page, "lotSource", QStringLiteral("D-17")) &&
         type(page, "lotMade", QStringLiteral("2025-12-16")) &&
         type(page, "lotExpiry", QStringLiteral("2026-04-01"));
}

/// Every test passed, but sterility.
bool judge(QWidget* page) {
  for (int test = 0; test < 8; ++test) {
    const QByteArray verdict = "lotVerdict" + QByteArray::number(test);
    const bool isSterility = static_cast<CertificateTest>(test) == CertificateTest::Sterility;
    if (!choose(page, verdict.constData(),
                isSterility ? QStringLiteral("pending") : QStringLiteral("passed")))
      return false;
  }
  return true;
}

bool release(QWidget* page) {
  return type(page, "lotReleasedAt", QStringLiteral("2026-01-02 10:00")) &&
         type(page, "lotReleasedBy", QStringLiteral("Qiu Lan"));
}

/// A study with that lot, on 2026-01-05.
struct WithLot {
  TestStudy test;
  RowId lot = test.commands().saveLot(lotOf(number, QDate(2025, 12, 16)), {}).value_or(0);
};

class TestProductPage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aLotIsTypedReleasedAndCorrected() {
    TestStudy test;
    ShownPage<ProductPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(!isShown(page, "lotTable"));
    QVERIFY(typeLot(page) && judge(page) && release(page));
    shown.grab(QStringLiteral("product-lot"));
    QVERIFY(click(page, "saveLot"));
    QVERIFY2(textOf(page, "lotReleaseRemarkMessage").contains(QStringLiteral("Sterility")),
             qPrintable(textOf(page, "lotReleaseRemarkMessage")));
    QVERIFY(test.study().lots.empty());
    QVERIFY(type(page, "lotReleaseRemark", QStringLiteral("Gram stain negative")));
    QVERIFY(click(page, "saveLot"));
    QCOMPARE(test.study().lots.size(), std::size_t{1});
    const Lot& lot = test.study().lots.front();
    QCOMPARE(lot.number, number);
    QCOMPARE(lot.made, QDate(2025, 12, 16));
    QVERIFY(lot.tests[CertificateTest::Sterility].verdict == TestVerdict::Pending);
    QCOMPARE(lot.tests.size(), 8);
    QCOMPARE(textOf(page, "lotTitle"), QStringLiteral("New lot")); // one more may follow
    QVERIFY(openRow(page, "lotTable", number));
    QCOMPARE(textOf(page, "lotTitle"), QStringLiteral("Lot NK26A01"));
    QCOMPARE(textOf(page, "lotExpiry"), QStringLiteral("2026-04-01"));
    QVERIFY(type(page, "lotExpiry", QStringLiteral("2026-05-01")));
    whenAskedWhy(QStringLiteral("read from the label again"));
    QVERIFY(click(page, "saveLot"));
    QCOMPARE(test.study().lots.front().expiry, QDate(2026, 5, 1));
  }

  void whoHadAnythingOfALotThatIsRecalledIsNamed() {
    WithLot made;
    TestStudy& test = made.test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    const auto bag = test.commands().saveBag(bagOfLot(made.lot, QStringLiteral("B-01")), {});
    QVERIFY(subject != 0 && bag && checkTwice(test, *bag, subject));
    test.setDay({2026, 1, 6}, QStringLiteral("12:00"));
    Infusion infusion = infusionOf(test.at({2026, 1, 6}, QStringLiteral("10:20")), 50, 0);
    infusion.portions = {portionOfBag(*bag, 17.8, infusion.startedAt)};
    QVERIFY(test.commands().saveInfusion(subject, infusion, {}));
    ShownPage<ProductPage> shown(test);
    QWidget* page = shown.page();
    const QByteArray link = QStringLiteral("heldLot%1Subject%2").arg(made.lot).arg(subject).toLatin1();
    RowId wanted = 0;
    connect(shown.page(), &Page::pageRequested, this, [&wanted](PageId id, RowId row) {
      if (id == PageId::Subjects) wanted = row;
    });
    QVERIFY(openRow(page, "lotTable", number));
    QVERIFY(!isShown(page, "lotHoldReason"));
    QVERIFY(choose(page, "lotHold", QStringLiteral("recall")));
    QVERIFY(click(page, "saveLot"));
    QVERIFY(!textOf(page, "lotHoldReasonMessage").isEmpty());
    QVERIFY(type(page, "lotHoldReason", QStringLiteral("Sterility failed")));
    QVERIFY(click(page, "saveLot"));
    QVERIFY(test.study().lots.front().hold == LotHold::Recall);
    QVERIFY(click(page, link.constData()));
    QCOMPARE(wanted, subject);
    shown.grab(QStringLiteral("product-recall"));
  }

  /// From Today.
  void aLotIsOpened() {
    WithLot made;
    const auto second =
        made.test.commands().saveLot(lotOf(QStringLiteral("NK26A02"), QDate(2025, 12, 16)), {});
    QVERIFY(second.has_value());
    ShownPage<ProductPage> shown(made.test);
    QVERIFY(openTab(shown.page(), "productTabs", QStringLiteral("gs")));
    DueItem due;
    due.kind = DueKind::HeldLot;
    due.row = *second;
    QCOMPARE(pageOf(due.kind), PageId::Product);
    shown.page()->openTask(due);
    QVERIFY(isShown(shown.page(), "lotTitle"));
    QCOMPARE(textOf(shown.page(), "lotTitle"), QStringLiteral("Lot NK26A02"));
  }

  void aBagIsScannedAndCounted() {
    WithLot made;
    ShownPage<ProductPage> shown(made.test);
    QWidget* page = shown.page();
    QVERIFY(openTab(page, "productTabs", QStringLiteral("gs")));
    auto* label = page->findChild<QLineEdit*>(QStringLiteral("bagIdentifier"));
    label->setFocus();
    QTest::keyClicks(label, QStringLiteral("B-01"));
    QTest::keyClick(label, Qt::Key_Return); // as a scanner ends
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("bagLot"));
    QVERIFY(type(page, "bagLot", QStringLiteral("NK")));
    QVERIFY(!textOf(page, "bagLotMessage").isEmpty());
    QVERIFY(type(page, "bagLot", number) && type(page, "bagVolume", QStringLiteral("20")));
    QVERIFY(type(page, "bagCells", QStringLiteral("5×10^7")) && type(page, "bagCar", QStringLiteral("61")));
    QVERIFY(type(page, "bagViability", QStringLiteral("100.1")));
    QVERIFY(click(page, "saveBag"));
    QVERIFY(!textOf(page, "bagViabilityMessage").isEmpty());
    QVERIFY(made.test.study().bags.empty());
    QVERIFY(type(page, "bagViability", QStringLiteral("92")));
    const QString counted = textOf(page, "bagCellsCounted");
    QVERIFY2(counted.contains(QString::fromUtf8("2.81×10⁷")) &&
                 counted.contains(QString::fromUtf8("5.61×10⁸")),
             qPrintable(counted));
    QVERIFY(!counted.contains(QStringLiteral("assumption")));
    QVERIFY(type(page, "bagThawViability", QStringLiteral("80")));
    QVERIFY2(textOf(page, "bagCellsCounted").contains(QStringLiteral("assumption")),
             qPrintable(textOf(page, "bagCellsCounted")));
    QVERIFY(type(page, "bagThawViability", QString()));
    shown.grab(QStringLiteral("product-bag"));
    QVERIFY(click(page, "saveBag"));
    QCOMPARE(made.test.study().bags.size(), std::size_t{1});
    Bag bag = made.test.study().bags.front();
    bag.id = 0;
    QVERIFY(bag == bagOfLot(made.lot, QStringLiteral("B-01")));
  }

  void aBagIsMeantForSomebody() {
    WithLot made;
    const RowId subject = screenAndAssign(made.test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(made.test.commands().saveBag(bagOfLot(made.lot, QStringLiteral("B-01")), {}));
    ShownPage<ProductPage> shown(made.test);
    QWidget* page = shown.page();
    QVERIFY(openTab(page, "productTabs", QStringLiteral("gs")) &&
            openRow(page, "bagTable", QStringLiteral("B-01")));
    QVERIFY(type(page, "bagSubject", QStringLiteral("S-009")));
    QVERIFY(!textOf(page, "bagSubjectMessage").isEmpty());
    QVERIFY(type(page, "bagSubject", QStringLiteral("s-001")) && click(page, "saveBag"));
    QCOMPARE(made.test.study().bags.front().subjectId, subject);
    QCOMPARE(textOf(page, "bagSubject"), QStringLiteral("S-001"));
    whenAskedWhy(QStringLiteral("another study's"));
    QVERIFY(click(page, "voidBag"));
    QVERIFY(made.test.study().bags.empty());
    QCOMPARE(textOf(page, "bagTitle"), QStringLiteral("New bag"));
  }

  void whatIsTypedIsKept() {
    TestStudy test;
    {
      ShownPage<ProductPage> shown(test);
      QVERIFY(typeLot(shown.page()));
      QVERIFY(test.study().lots.empty());
      shown.page()->keepDraft();
    }
    ShownPage<ProductPage> again(test);
    QCOMPARE(textOf(again.page(), "lotNumber"), number);
    QVERIFY2(textOf(again.page(), "lotDraft").contains(QStringLiteral("Draft")),
             qPrintable(textOf(again.page(), "lotDraft")));
    QVERIFY(click(again.page(), "saveLot"));
    QCOMPARE(test.study().lots.size(), std::size_t{1});
    QVERIFY(test.session().draft(QStringLiteral("lot")).isEmpty());
  }

  void aMonitorReads() {
    WithLot made;
    made.test.signInAs(Role::Monitor);
    ShownPage<ProductPage> shown(made.test);
    QVERIFY(openRow(shown.page(), "lotTable", number));
    QCOMPARE(textOf(shown.page(), "lotNumber"), number);
    QVERIFY(!type(shown.page(), "lotStorage", QStringLiteral("-150 °C")));
    QVERIFY(!isShown(shown.page(), "voidLot"));
  }
};

COHORTDESK_TEST(TestProductPage, QApplication)
} // namespace tst_product_page
#include "tst_product_page.moc"
