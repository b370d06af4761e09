// Which records a decision needs checked: nothing until the site says so, and it is shown.
#include "tests/support/test_program.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"

#include <QCheckBox>

namespace tst_checks_editor {
using namespace person;

class TestChecksEditor : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void noneIsChosenUntilTheSiteChooses() {
    TestStudy test;
    OpenStudyPage open(test, siteTab);
    QVERIFY(textOf(&open.page, "checkedBeforeWords").startsWith(QStringLiteral("None is chosen")));
    QVERIFY(tick(&open.page, "checkedBefore2") && tick(&open.page, "checkedBefore4"));
    QVERIFY(!textOf(&open.page, "checkedBeforeWords").startsWith(QStringLiteral("None is chosen")));
    QVERIFY(click(&open.page, "checksSave"));
    QCOMPARE(textOf(&open.page, "checksSectionMessage"), QStringLiteral("Saved."));
    QVERIFY(
        (test.study().site.checkedBeforeDecision == std::set<Checked>{Checked::Dose, Checked::Assessment}));
    QVERIFY(tick(&open.page, "checkedBefore2", false));
    whenAskedWhy(QStringLiteral("agreed with the sponsor"));
    QVERIFY(click(&open.page, "checksSave"));
    QVERIFY((test.study().site.checkedBeforeDecision == std::set<Checked>{Checked::Assessment}));
  }

  void aMonitorLooks() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenStudyPage open(test, siteTab);
    QVERIFY(!open.page.findChild<QCheckBox*>(QStringLiteral("checkedBefore0"))->isEnabled());
  }
};

COHORTDESK_TEST(TestChecksEditor, QApplication)
} // namespace tst_checks_editor
#include "tst_checks_editor.moc"
