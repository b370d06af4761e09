#include "db/sqlite/in_thread.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/audit/audit_story.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/widgets/wait_dialog.h"

#include <QAbstractButton>
#include <QFile>
#include <QtTest>

namespace tst_verify_bar {
using namespace person;
using namespace audit_story;

/// The study is checked when somebody asks for it.
class VerifyBarTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { waitForThreadsByDialog(); }
  void cleanupTestCase() { setWaitForThread({}); }

  void aSoundStudyIsSaidToBeSo() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    QCOMPARE(page->findChild<QAbstractButton*>(QStringLiteral("verifyNow"))->accessibleName(),
             QStringLiteral("Verify the study file now"));
    QVERIFY(!isShown(page, "verifyAnswer"));
    QVERIFY(click(page, "verifyNow"));
    QVERIFY2(textOf(page, "verifyAnswer").startsWith(QStringLiteral("Verified at ")),
             qPrintable(textOf(page, "verifyAnswer")));
    QVERIFY(!WaitDialog::present());
  }

  void whyItCannotBeCheckedIsSaid() {
    Story story;
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    const QString elsewhere = story.test.path() + QStringLiteral(".elsewhere");
    QVERIFY(QFile::rename(story.test.path(), elsewhere));
    QVERIFY(click(page, "verifyNow"));
    QVERIFY2(textOf(page, "verifyAnswer").contains(QStringLiteral("was moved")),
             qPrintable(textOf(page, "verifyAnswer")));
    QVERIFY(QFile::rename(elsewhere, story.test.path()));
    QVERIFY(click(page, "verifyNow"));
    QVERIFY(textOf(page, "verifyAnswer").startsWith(QStringLiteral("Verified at ")));
  }
};

COHORTDESK_TEST(VerifyBarTest, QApplication)
} // namespace tst_verify_bar
#include "tst_verify_bar.moc"
