// Any screen: light and dark and the size of the type follow the desktop while the program runs.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/language.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QLabel>
#include <QLineEdit>

namespace tst_look {
void tellTheme(QWidget& window) {
  QEvent changed(QEvent::ThemeChange);
  QCoreApplication::sendEvent(&window, &changed);
}

int topOf(const QWidget& window, const char* name) {
  const auto* widget = window.findChild<QWidget*>(QLatin1String(name));
  return widget ? widget->mapTo(&window, QPoint(0, 0)).y() : -1;
}

class LookTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { useLanguage(Language::English); }
  void cleanup() {
    setDesktopForTests({});
    keepZoom(100);
    followDesktop(*qApp);
  }

  void lightAndDarkAreFollowedWhileItRuns() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QVERIFY(open.openStudyTab(1));
    QVERIFY(!Theme::current().dark);
    setDesktopForTests(Desktop{true, 9.0});
    tellTheme(open.window);
    QTRY_VERIFY(Theme::current().dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Study); // at the same place
    QCOMPARE(open.window.findChild<QTabWidget*>(u"studyTabs"_qs)->currentIndex(), 1);
    setDesktopForTests({}); // as the offscreen desktop has it
    tellTheme(open.window);
    QTRY_VERIFY(!Theme::current().dark);
  }

  void aLockedWindowFollowsAndStaysLocked() {
    ShellWindow open;
    QVERIFY(open.signIn());
    open.window.lock();
    setDesktopForTests(Desktop{true, 9.0});
    tellTheme(open.window);
    QTRY_VERIFY(Theme::current().dark);
    QVERIFY(open.window.isLocked());
    QVERIFY(!open.window.workspace()->isVisible());
  }

  void theSizeOfTheDesktopsTypeIsFollowed() {
    ShellWindow open;
    setDesktopForTests(Desktop{false, 13.5});
    tellTheme(open.window);
    QTRY_COMPARE(QApplication::font().pointSizeF(), 13.5);
    QCOMPARE(atTypeSize(100), 150);
    QCOMPARE(open.window.findChild<QLineEdit*>(u"password"_qs)->font().pointSizeF(), 13.5);
  }

  void keysMakeTheTypeLargerAndSmaller() {
    ShellWindow open;
    QVERIFY(person::type(&open.window, "password", u"half"_qs));
    const double usual = QApplication::font().pointSizeF();
    QTest::keyClick(&open.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.1);
    QCOMPARE(person::textOf(&open.window, "password"), u"half"_qs);
    QTest::keyClick(&open.window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.25);
    QTest::keyClick(&open.window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual * 1.1);
    QTest::keyClick(&open.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    QCOMPARE(zoomBeside(200, 1), 200);
    QCOMPARE(zoomBeside(80, -1), 80);
  }

  /// A title of large type is larger still: no size is fixed.
  void titlesGrowWithTheType() {
    const auto height = [] {
      QLabel title(u"Decision"_qs);
      setTextRole(&title, TextRole::Title);
      title.ensurePolished();
      return title.sizeHint().height();
    };
    const int usual = height();
    keepZoom(200);
    followDesktop(*qApp);
    QVERIFY(height() > usual * 3 / 2);
  }

  void aMessageMovesNothing_data() {
    QTest::addColumn<double>("points");
    for (const double points : {8.1, 9.0, 10.0, 11.25, 12.0, 13.5, 18.0})
      QTest::newRow(qPrintable(QString::number(points))) << points;
  }
  void aMessageMovesNothing() {
    QFETCH(double, points);
    setDesktopForTests(Desktop{false, points});
    followDesktop(*qApp);
    ShellWindow open;
    QCoreApplication::processEvents();
    const int login = topOf(open.window, "login");
    const int button = topOf(open.window, "signIn");
    QVERIFY(login > 0);
    open.window.resize(open.window.width(), open.window.height()); // settled
    QVERIFY(open.signIn(u"not it"_qs));
    QCoreApplication::processEvents();
    QCOMPARE(topOf(open.window, "login"), login);
    QCOMPARE(topOf(open.window, "signIn"), button);
    QVERIFY(person::click(&open.window, "useRecoveryCode")); // another height of the card
    QCoreApplication::processEvents();
    QCOMPARE(topOf(open.window, "login"), login);
  }

  void aWideScreenDoesNotStretchWhatBelongsTogether() {
    QWidget page;
    page.resize(2560, 1300);
    auto* frame = new PageFrame(u"Cohorts"_qs, {}, &page);
    auto* card = new Card(u"L1"_qs);
    frame->content()->addWidget(card);
    page.show();
    QCoreApplication::processEvents();
    QVERIFY(card->width() <= widestContent());
    QVERIFY(card->width() > widestContent() - 100);
    QVERIFY(card->mapTo(&page, QPoint(0, 0)).x() < 50);
  }

  void anEmptyStateStandsAtTheTopLeft() {
    EmptyState empty(u"No subject yet."_qs, u"A subject appears here once consent is recorded."_qs);
    empty.resize(900, 600);
    empty.show();
    QCoreApplication::processEvents();
    for (const auto* label : empty.findChildren<QLabel*>()) {
      QVERIFY(label->y() < 80);
      QCOMPARE(label->x(), 0);
    }
  }
};

COHORTDESK_TEST(LookTest, CohortDeskApplication)
} // namespace tst_look
#include "tst_look.moc"
