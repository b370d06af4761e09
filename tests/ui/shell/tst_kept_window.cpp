// What somebody arranged is there when the program is opened again.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/language.h"

#include <QScreen>
#include <QTabWidget>

namespace tst_kept_window {
class KeptWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { useLanguage(Language::English); }

  void theFirstWindowLiesWithinTheScreen_data() {
    QTest::addColumn<QRect>("available");
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QRect(0, 0, 2560, 1400) << QSize(1366, 768);
    QTest::newRow("laptop, panel below") << QRect(0, 0, 1366, 740) << QSize(1358, 700);
    QTest::newRow("laptop, panel above") << QRect(0, 28, 1366, 740) << QSize(1358, 700);
    QTest::newRow("1280 × 720") << QRect(0, 0, 1280, 720) << QSize(1272, 680);
    QTest::newRow("2560 × 1440 at scale 2") << QRect(0, 0, 1280, 720) << QSize(1272, 680);
  }
  void theFirstWindowLiesWithinTheScreen() {
    QFETCH(QRect, available);
    QFETCH(QSize, size);
    QCOMPARE(firstWindowSize(available), size);
  }

  void theFirstWindowIsThatLarge() {
    ShellWindow::forgetWhatIsKept();
    const MainWindow window;
    QCOMPARE(window.size(), firstWindowSize(window.screen()->availableGeometry()));
  }

  void sizePageAndTabAreAsTheyWere() {
    ShellWindow open;
    QVERIFY(open.signIn());
    open.window.resize(1300, 740);
    QVERIFY(open.openStudyTab(2));
    open.window.workspace()->openPage(PageId::Safety);
    auto* safety = open.window.findChild<QTabWidget*>(u"safetyTabs"_qs);
    safety->setCurrentIndex(1);
    QVERIFY(open.window.close());

    SignInWindow next(open.study);
    QCOMPARE(next.window.size(), QSize(1300, 740));
    QVERIFY(next.signIn());
    QCOMPARE(next.window.workspace()->currentPage(), PageId::Safety);
    QCOMPARE(next.window.findChild<QTabWidget*>(u"safetyTabs"_qs)->currentIndex(), 1);
    next.window.workspace()->openPage(PageId::Study);
    QCOMPARE(next.window.findChild<QTabWidget*>(u"studyTabs"_qs)->currentIndex(), 2);
  }

  void theSizeOfTheTypeIsAsItWas() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QTest::keyClick(&open.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(zoom(), 110);
    QVERIFY(open.window.close());
    followDesktop(*qApp); // as the next start does it
    QCOMPARE(QApplication::font().pointSizeF(), desktop().pointSize * 1.1);
    keepZoom(100);
    followDesktop(*qApp);
  }

  /// Nothing of a study is among it: who uses the computer after them finds no subject.
  void noSubjectIsKept() {
    ShellWindow open;
    QVERIFY(open.signIn());
    for (const PageEntry& page : pageRegistry())
      open.window.workspace()->openPage(page.id);
    QVERIFY(open.window.close());
    const QSettings settings;
    for (const QString& key : settings.allKeys())
      if (key.startsWith(u"kept/"_qs))
        QVERIFY2(!settings.value(key).toString().contains(u"SCR"_qs), qPrintable(key));
  }
};

COHORTDESK_TEST(KeptWindowTest, CohortDeskApplication)
} // namespace tst_kept_window
#include "tst_kept_window.moc"
