#include "tests/support/decided_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "ui/fields/field.h"
#include "ui/pages/decisions/package_button.h"
#include "ui/widgets/wait_dialog.h"

#include <QAction>
#include <QVBoxLayout>
#include <QtTest>

namespace tst_package_button {
using namespace person;

/// The button in a window of its own, with its message.
class ShownButton : public QWidget {
 public:
  explicit ShownButton(TestStudy& test) {
    auto* layout = new QVBoxLayout(this);
    auto* message = new MessageLine(QStringLiteral("packageMessage"));
    m_button = new PackageButton(test.session(), *message);
    layout->addWidget(m_button);
    layout->addWidget(message);
    QWidget::show();
  }
  PackageButton& button() { return *m_button; }
  bool save(const QString& path) {
    whenAskedForAFile(path);
    auto* action = findChild<QAction*>(QStringLiteral("saveMeetingPackage"));
    if (!action || !m_button->isEnabled()) return false;
    action->trigger();
    return true;
  }

 private:
  PackageButton* m_button = nullptr;
};

class TestPackageButton : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { waitForThreadsByDialog(); } // as the program does

  void asksForACutoffFirst() {
    TestStudy test;
    ShownButton shown(test);
    QVERIFY(!shown.button().isEnabled());
    QVERIFY(!shown.button().toolTip().isEmpty());
    const qint64 line = test.session().journalHead().sequence;
    shown.button().show(line, test.session().now());
    QVERIFY(shown.button().isEnabled());
    QVERIFY(shown.button().toolTip().contains(QString::number(line)));
    shown.button().showNone();
    QVERIFY(!shown.button().isEnabled());
  }

  void savesTheStudyOfTheCutoff() {
    TestStudy test;
    QVERIFY(makeDecided(test));
    const qint64 line = test.session().journalHead().sequence;
    ShownButton shown(test);
    shown.button().show(line, test.session().now());
    const QString first = test.folder() + QStringLiteral("/first.pdf");
    QVERIFY(shown.save(first));
    QCOMPARE(readPdf(first).title,
             QStringLiteral("Package for the review meeting, journal entry %1").arg(line));
    const AuditLine last = test.session().auditTrail().lines(0, 1)->front();
    QCOMPARE(last.action, QStringLiteral("output"));
    QVERIFY(last.changes.front().newValue.contains(QString::number(line)));
    AdverseEvent event = test.study().subjects.front().events.front();
    event.grade = 3;
    QVERIFY(test.commands().saveAdverseEvent(1, event, QStringLiteral("Copied wrongly")));
    const QString second = test.folder() + QStringLiteral("/second.pdf");
    QVERIFY(shown.save(second));
    QVERIFY(contentOf(second) == contentOf(first));
  }

  void whatIsRefusedIsSaid() {
    TestStudy test;
    ShownButton shown(test);
    shown.button().show(test.session().journalHead().sequence + 1000, test.session().now());
    auto* action = shown.findChild<QAction*>(QStringLiteral("saveMeetingPackage"));
    QVERIFY(action);
    action->trigger();
    QVERIFY(!textOf(&shown, "packageMessage").isEmpty());
  }
};
COHORTDESK_TEST(TestPackageButton, QApplication)
} // namespace tst_package_button
#include "tst_package_button.moc"
