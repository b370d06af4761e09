// The infusion with its bags: scanned, thawed, checked by two people, and the dose that they make.
#include "tests/support/product_study.h"
#include "tests/support/test_program.h"
#include "tests/ui/pages/subjects/typed_subject.h"

#include <QLineEdit>

namespace tst_infusion_bags {
using namespace person;
using namespace typed_subject;

/// Somebody at L1, and a bag of a released lot, on 2026-01-06 at 10:05.
struct Ready {
  Ready() {
    subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    test.setDay({2026, 1, 6}, QStringLiteral("10:05"));
    const auto lot = test.commands().saveLot(lotOf(QStringLiteral("NK26A01"), QDate(2025, 12, 16)), {});
    bag = lot ? test.commands().saveBag(bagOfLot(*lot, QStringLiteral("B-01")), {}).value_or(0) : 0;
  }
  const Bag& savedBag() const { return *test.study().bag(bag); }
  const std::optional<Infusion>& infusion() const { return test.study().subject(subject)->infusion; }

  TestStudy test;
  RowId subject = 0;
  RowId bag = 0;
};

void scan(QWidget* page, const QString& label) {
  auto* line = page->findChild<QLineEdit*>(QStringLiteral("infusionBag"));
  line->setFocus();
  line->clear();
  QTest::keyClicks(line, label);
  QTest::keyClick(line, Qt::Key_Return);
}

bool checkAs(QWidget* page, Role role) {
  whenAskedToSign(TestStudy::credentials(role));
  return click(page, "checkBag0");
}

class TestInfusionBags : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theDoseIsThatOfTheBag() {
    Ready ready;
    QVERIFY(ready.subject != 0 && ready.bag != 0);
    ShownPage<SubjectsPage> shown(ready.test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("Infusion")));
    scan(page, QStringLiteral("B-07"));
    QVERIFY(!textOf(page, "infusionBagMessage").isEmpty());
    scan(page, QStringLiteral("B-01"));
    QCOMPARE(textOf(page, "portionBag0"), QStringLiteral("B-01"));
    QVERIFY(click(page, "thawBag0"));
    QCOMPARE(ready.savedBag().thawedAt, std::optional(ready.test.session().now()));
    QVERIFY(checkAs(page, Role::PrincipalInvestigator));

    ready.test.setDay({2026, 1, 6}, QStringLiteral("12:00"));
    QVERIFY(type(page, "infusionStart", QStringLiteral("2026-01-06 10:20")));
    QVERIFY(type(page, "infusionWeight", QStringLiteral("50")));
    QVERIFY2(textOf(page, "portionVolume0Message").contains(QStringLiteral("17.82")), // 5e8 / 2.806e7
             qPrintable(textOf(page, "portionVolume0Message")));
    QVERIFY(type(page, "portionVolume0", QStringLiteral("17.8")));
    QVERIFY(type(page, "portionStart0", QStringLiteral("2026-01-06 10:20")));
    QVERIFY(type(page, "portionEnd0", QStringLiteral("2026-01-06 10:40")));
    QVERIFY2(textOf(page, "portionBag0Message").contains(QStringLiteral("35 min from thaw")),
             qPrintable(textOf(page, "portionBag0Message")));
    const QString dose = textOf(page, "doseGiven");
    QVERIFY2(dose.contains(QString::fromUtf8(
                 "17.8 mL × 5×10⁷ cells/mL (label) × 92 % viable (label) × 61 % CAR-positive (label)")),
             qPrintable(dose));
    QVERIFY2(dose.contains(QStringLiteral("viable CAR-positive cells")), qPrintable(dose));
    QVERIFY(!type(page, "infusionCells", QStringLiteral("1e8"))); // worked out
    QVERIFY(type(page, "infusionPremedication", QStringLiteral("paracetamol 1 g")));
    QVERIFY(choose(page, "infusionCompleted", yes));
    shown.grab(QStringLiteral("infusion-bags"));

    QVERIFY(click(page, "saveInfusion")); // one person has checked
    QVERIFY2(textOf(page, "portionBag0Message").contains(QStringLiteral("two people")),
             qPrintable(textOf(page, "portionBag0Message")));
    QVERIFY(!ready.infusion());
    QVERIFY(checkAs(page, Role::StudyCoordinator));
    QCOMPARE(ready.savedBag().checks.size(), std::size_t{2});
    QVERIFY2(textOf(page, "portionBag0Message").contains(QStringLiteral("12:00 (after the start")),
             qPrintable(textOf(page, "portionBag0Message")));
    QVERIFY(click(page, "saveInfusion")); // the second too late
    QVERIFY(!ready.infusion());
    for (const char* input : {"infusionStart", "portionStart0", "portionEnd0"})
      QVERIFY(type(page, input, QStringLiteral("2026-01-06 12:00")));
    QVERIFY(click(page, "saveInfusion"));
    QVERIFY2(ready.infusion().has_value(), qPrintable(textOf(page, "infusionMessage")));
    QCOMPARE(ready.infusion()->infusedCells, 17.8 * 2.806e7);
    QVERIFY(ready.infusion()->basis == CellBasis::ViableCar);
    QCOMPARE(ready.infusion()->portions.size(), std::size_t{1});
    QCOMPARE(ready.infusion()->premedication.value_or(QString()), QStringLiteral("paracetamol 1 g"));
    QVERIFY(!ready.infusion()->reaction);
  }

  void aBagThatIsNotForTheSubjectIsNotTaken() {
    Ready ready;
    const RowId other = screenEligible(ready.test, QStringLiteral("Li Na"));
    Bag bag = ready.savedBag();
    bag.subjectId = other;
    QVERIFY(ready.test.commands().saveBag(bag, {}));
    ShownPage<SubjectsPage> shown(ready.test);
    QWidget* page = shown.page();
    QVERIFY(openRow(page, "subjectList", QStringLiteral("S-001")) &&
            openForm(page, QStringLiteral("Infusion")));
    scan(page, QStringLiteral("B-01"));
    QVERIFY2(textOf(page, "infusionBagMessage").contains(QStringLiteral("SCR-002")),
             qPrintable(textOf(page, "infusionBagMessage")));
    QVERIFY(!page->findChild<QLineEdit*>(QStringLiteral("portionBag0")));
  }

  void aBagIsTakenOutAgain() {
    Ready ready;
    ShownPage<SubjectsPage> shown(ready.test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("Infusion")));
    scan(page, QStringLiteral("B-01"));
    scan(page, QStringLiteral("B-01"));
    QVERIFY(!textOf(page, "infusionBagMessage").isEmpty()); // it is there already
    QVERIFY(type(page, "portionVolume0", QStringLiteral("5")));
    QVERIFY(!textOf(page, "infusionCells").isEmpty());
    QVERIFY(click(page, "takeOutBag0"));
    QVERIFY(!page->findChild<QLineEdit*>(QStringLiteral("portionBag0")));
    QCOMPARE(textOf(page, "infusionCells"), QString());
    QVERIFY(type(page, "infusionCells", QStringLiteral("5e8")));
  }

  void whatIsTypedOfABagIsKept() {
    Ready ready;
    {
      ShownPage<SubjectsPage> shown(ready.test);
      QVERIFY(openForm(shown.page(), QStringLiteral("Infusion")));
      scan(shown.page(), QStringLiteral("B-01"));
      QVERIFY(type(shown.page(), "portionVolume0", QStringLiteral("12.x")));
      shown.page()->keepDraft();
    }
    ShownPage<SubjectsPage> again(ready.test);
    QVERIFY(openForm(again.page(), QStringLiteral("Infusion")));
    QCOMPARE(textOf(again.page(), "portionBag0"), QStringLiteral("B-01"));
    QCOMPARE(textOf(again.page(), "portionVolume0"), QStringLiteral("12.x"));
    QVERIFY2(textOf(again.page(), "infusionDraft").contains(QStringLiteral("Draft")),
             qPrintable(textOf(again.page(), "infusionDraft")));
  }

  /// A study without bags has the form of before.
  void withoutBagsTheTotalIsTyped() {
    TestStudy test;
    QVERIFY(screenAndAssign(test, QStringLiteral("Wu Hong"), 1) != 0);
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("Infusion")));
    QVERIFY(!isShown(page, "infusionBag") && !isShown(page, "infusionReaction"));
    QVERIFY(click(page, "infusionMore"));
    QVERIFY(isShown(page, "infusionBag") && isShown(page, "infusionReaction"));
  }
};

COHORTDESK_TEST(TestInfusionBags, QApplication)
} // namespace tst_infusion_bags
#include "tst_infusion_bags.moc"
