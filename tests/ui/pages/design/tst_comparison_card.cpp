#include "tests/support/test_program.h"
#include "tests/support/windows/changes_tab.h"

#include <QComboBox>
#include <QtTest>

namespace tst_comparison_card {
using namespace person;

/// The other tabs have their own.
void assumeAtJoint(ChangesPanel* panel, int choice) {
  panel->findChild<QComboBox*>(QStringLiteral("policyAtJoint"))->setCurrentIndex(choice);
}

bool assumeRates(QWidget* page, const QStringList& rates) {
  bool done = true;
  for (int i = 0; i < rates.size(); ++i)
    done = done && type(page, qPrintable(QStringLiteral("assumedRate%1").arg(i + 1)), rates.at(i));
  return done;
}

class ComparisonCardTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aSignedChangeKeepsWhatItWasComparedUnder() {
    TestStudy test;
    ChangesTab shown(test);
    QWidget* page = shown.page();
    ChangesPanel* panel = shown.panel();
    QVERIFY(draftAddition(page));
    QVERIFY(assumeRates(page, {QStringLiteral("0.05"), QStringLiteral("0.1"), QStringLiteral("0.17"),
                               QStringLiteral("0.3")}));
    assumeAtJoint(panel, 1); // reduces the dose
    const QString drafted = panel->document()->html;
    const QString rates = QStringLiteral("1×10⁷: 0.05; 2×10⁷: 0.1; 3.5×10⁷: 0.17; 5×10⁷: 0.3");
    const QString policy = QStringLiteral("after AT-JOINT, reduce the dose");
    QVERIFY2(drafted.contains(rates) && drafted.contains(policy),
             qPrintable(textOf(page, "comparisonBasis")));
    QVERIFY(sign(page));
    QVERIFY(!isShown(page, "assumedRate1") && !isShown(panel, "policyAtJoint"));
    QVERIFY(textOf(page, "comparisonBasis").contains(rates));

    const RowId signedChange = test.study().designChanges.back().id;
    panel->openRow(0); // a draft again, compared under something else
    QVERIFY(type(page, "assumedRate1", QStringLiteral("0.2")));
    assumeAtJoint(panel, 2);
    panel->openRow(signedChange);
    QVERIFY(textOf(page, "comparisonBasis").contains(rates));
    QVERIFY(panel->document()->html.contains(rates) && panel->document()->html.contains(policy));
  }

  void theRatesAreTakenBackAndBroughtBack() {
    TestStudy test;
    QVERIFY(test.commands().saveToxicityScenarios({{0, QStringLiteral("mild"), {0.01, 0.02, 0.05}}}));
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QCOMPARE(textOf(page, "assumedRate1"), QStringLiteral("0.01")); // the first scenario's
    QVERIFY(!isShown(page, "assumedRatesDiscard"));
    QVERIFY(type(page, "assumedRate1", QStringLiteral("0.2")));
    QCOMPARE(textOf(page, "assumedRatesDraft"), QStringLiteral("Not saved"));
    QVERIFY(click(page, "assumedRatesDiscard"));
    QCOMPARE(textOf(page, "assumedRate1"), QStringLiteral("0.01"));
    QCOMPARE(textOf(page, "comparedScenario"), QStringLiteral("mild"));
    QVERIFY(click(page, "assumedRatesBringBack"));
    QCOMPARE(textOf(page, "assumedRate1"), QStringLiteral("0.2"));
  }

  void aChangeSignedWithoutRatesSaysSo() {
    TestStudy test;
    ChangesTab shown(test);
    QWidget* page = shown.page();
    QVERIFY(type(page, "planned", QStringLiteral("24")));
    QVERIFY(type(page, "justification", why));
    QVERIFY(sign(page));
    QVERIFY(textOf(page, "comparisonNotes").contains(QStringLiteral("is not compared")));
    QVERIFY(shown.panel()->document()->html.contains(QStringLiteral("is not compared")));
  }
};

COHORTDESK_TEST(ComparisonCardTest, QApplication)
} // namespace tst_comparison_card
#include "tst_comparison_card.moc"
