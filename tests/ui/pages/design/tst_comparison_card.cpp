#include "tests/support/person.h"
#include "tests/support/shown_page.h"
#include "tests/support/test_study.h"
#include "ui/pages/design/changes_panel.h"
#include "ui/pages/design/design_page.h"

#include <QComboBox>
#include <QListWidget>
#include <QtTest>

using namespace person;

namespace {
ChangesPanel* openChanges(QWidget* page) {
  if (!openTab(page, "designTabs", QStringLiteral("hanges"))) qFatal("no tab");
  return page->findChild<ChangesPanel*>(QStringLiteral("changesPanel"));
}

/// The other tabs have their own.
void assumeAtJoint(ChangesPanel* panel, int choice) {
  panel->findChild<QComboBox*>(QStringLiteral("policyAtJoint"))->setCurrentIndex(choice);
}

/// 3.5×10⁷ between L2 and L3, with a rate for each dose, and reduction after AT-JOINT.
bool draftAddition(QWidget* page, ChangesPanel* panel) {
  bool done = click(page, "addGroup") && type(page, "cells4", QStringLiteral("3.5e7")) &&
              type(page, "justification", QStringLiteral("The step to the top dose is too wide."));
  const QStringList rates{QStringLiteral("0.05"), QStringLiteral("0.1"), QStringLiteral("0.17"),
                          QStringLiteral("0.3")};
  for (int i = 0; i < rates.size(); ++i)
    done = done && type(page, qPrintable(QStringLiteral("assumedRate%1").arg(i + 1)), rates.at(i));
  assumeAtJoint(panel, 1);
  return done;
}

bool sign(QWidget* page) {
  whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
  return click(page, "signDesignChange");
}
} // namespace

class ComparisonCardTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aSignedChangeKeepsWhatItWasComparedUnder() {
    TestStudy test;
    ShownPage<DesignPage> shown(test);
    QWidget* page = shown.page();
    ChangesPanel* panel = openChanges(page);
    QVERIFY(draftAddition(page, panel));
    const QString drafted = panel->document()->html;
    const QString rates = QStringLiteral("1×10⁷: 0.05; 2×10⁷: 0.1; 3.5×10⁷: 0.17; 5×10⁷: 0.3");
    const QString policy = QStringLiteral("after AT-JOINT, complete one level lower");
    QVERIFY2(drafted.contains(rates) && drafted.contains(policy),
             qPrintable(textOf(page, "comparisonBasis")));
    QVERIFY(sign(page));
    QVERIFY(!isShown(page, "assumedRate1") && !isShown(panel, "policyAtJoint"));
    QVERIFY(textOf(page, "comparisonBasis").contains(rates));

    const RowId signedChange = test.study().designChanges.back().id;
    panel->open(0); // a draft again, compared under something else
    QVERIFY(type(page, "assumedRate1", QStringLiteral("0.2")));
    assumeAtJoint(panel, 2);
    panel->open(signedChange);
    QVERIFY(textOf(page, "comparisonBasis").contains(rates));
    QVERIFY(panel->document()->html.contains(rates) && panel->document()->html.contains(policy));
  }

  void aChangeSignedWithoutRatesSaysSo() {
    TestStudy test;
    ShownPage<DesignPage> shown(test);
    QWidget* page = shown.page();
    ChangesPanel* panel = openChanges(page);
    QVERIFY(type(page, "planned", QStringLiteral("24")));
    QVERIFY(type(page, "justification", QStringLiteral("More data at the top dose.")));
    QVERIFY(sign(page));
    QVERIFY(textOf(page, "comparisonNotes").contains(QStringLiteral("is not compared")));
    QVERIFY(panel->document()->html.contains(QStringLiteral("is not compared")));
  }
};

QTEST_MAIN(ComparisonCardTest)
#include "tst_comparison_card.moc"
