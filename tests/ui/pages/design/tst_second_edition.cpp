#include "tests/support/test_program.h"
#include "tests/support/windows/changes_tab.h"

#include <QCheckBox>
#include <QtTest>

namespace tst_second_edition {
using namespace person;

/// A study whose protocol file is of the first edition takes the assumptions of the second over: on the page,
/// by a change that both sign.
class SecondEditionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isOfferedAndProposesThree() {
    TestStudy test(QDate(2026, 1, 5), newStudyOfFirstEdition());
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(isShown(page, "secondEdition"));
    QVERIFY(!isShown(page, "atOnce"));
    QVERIFY(tick(page, "secondEdition"));
    QVERIFY(isShown(page, "atOnce"));
    QCOMPARE(textOf(page, "atOnce"), QStringLiteral("3"));
    const QStringList what = columnOf(page, "designDifferences", 0);
    QVERIFY2(what.size() == 2 && what.first().contains(QStringLiteral("A9 to A12")),
             qPrintable(what.join(u'|')));
    shown.grab(QStringLiteral("second-edition"));
    QVERIFY(tick(page, "secondEdition", false)); // thought better of it
    QVERIFY(!isShown(page, "atOnce"));
    QVERIFY(columnOf(page, "designDifferences", 0).isEmpty());
  }

  void whatIsTypedIsSigned_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("as proposed") << QStringLiteral("3") << 3;
    QTest::newRow("fewer") << QStringLiteral("1") << 1;
    QTest::newRow("no limit") << QStringLiteral("0") << 0;
  }
  void whatIsTypedIsSigned() {
    QFETCH(QString, typed);
    QFETCH(int, atOnce);
    TestStudy test(QDate(2026, 1, 5), newStudyOfFirstEdition());
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(tick(page, "secondEdition") && type(page, "atOnce", typed) && type(page, "justification", why));
    QVERIFY(sign(page));
    QCOMPARE(test.study().protocol.design.edition, 1);
    QVERIFY(agree(page));
    QCOMPARE(test.study().protocol.design.edition, 2);
    QCOMPARE(test.study().protocol.design.completingAtOnce, atOnce);
    QVERIFY(test.study().protocol.assumption(QStringLiteral("A12")));
  }

  void aDraftOfItIsKept() {
    TestStudy test(QDate(2026, 1, 5), newStudyOfFirstEdition());
    {
      ChangesTab shown(test);
      QVERIFY(tick(shown.page(), "secondEdition") && type(shown.page(), "atOnce", QStringLiteral("2")));
      shown.page()->keepDraft();
    }
    ChangesTab again(test);
    QVERIFY(again.page()->findChild<QCheckBox*>(QStringLiteral("secondEdition"))->isChecked());
    QCOMPARE(textOf(again.page(), "atOnce"), QStringLiteral("2"));
  }

  void nothingElseTakesItOver() {
    TestStudy test(QDate(2026, 1, 5), newStudyOfFirstEdition());
    ChangesTab shown(test);
    QVERIFY(draftAddition(shown.page()));
    QVERIFY(sign(shown.page()) && agree(shown.page()));
    QCOMPARE(test.study().protocol.design.top(), 4);
    QCOMPARE(test.study().protocol.design.edition, 1);
    QVERIFY(!test.study().protocol.assumption(QStringLiteral("A10")));
  }
};

COHORTDESK_TEST(SecondEditionTest, QApplication)
} // namespace tst_second_edition
#include "tst_second_edition.moc"
