// Ctrl+F finds on the page, Ctrl+K in the study, Esc leaves.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/treated_window.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/go_to_dialog.h"
#include "ui/widgets/language.h"

#include <QLineEdit>

namespace tst_find {
struct Treated : TreatedWindow {
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
  }
  /// Ctrl+K, the words, Enter. Shortcuts are the active window's: a dialog before this one may have taken
  /// that.
  void goTo(const QString& words) {
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
    person::whenAsked("goToDialog", [words](QWidget* dialog) {
      auto* line = dialog->findChild<QLineEdit*>(u"goToWords"_qs);
      // The pages that nobody has opened are made meanwhile, this one last.
      QTRY_VERIFY(dialog->window()->parentWidget()->findChild<QTabWidget*>(u"studyTabs"_qs));
      QCoreApplication::processEvents();
      QTest::keyClicks(line, words);
      QTest::keyClick(line, Qt::Key_Return);
    });
    press(Qt::Key_K, Qt::ControlModifier);
  }
};

class FindTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { useLanguage(Language::English); }

  void aPagesOwnFieldIsFoundFirst() {
    Treated open;
    for (const auto& [page, field] : {std::pair{PageId::Subjects, u"subjectFilter"_qs},
                                      {PageId::Screening, u"screeningFilter"_qs},
                                      {PageId::Audit, u"auditText"_qs},
                                      {PageId::Safety, u"eventText"_qs},
                                      {PageId::Monitoring, u"queryFind"_qs}}) {
      open.workspace().openPage(page);
      open.workspace().findChild<QWidget*>(u"lock"_qs)->setFocus();
      const bool shown = person::isShown(&open.window, qPrintable(field));
      open.press(Qt::Key_F, Qt::ControlModifier);
      QVERIFY2(!shown || open.window.focusWidget()->objectName() == field, qPrintable(field));
    }
  }

  void whatAPageShowsIsFoundAndFramed() {
    Treated open;
    open.workspace().openPage(PageId::Cohorts);
    QWidget* before = open.window.focusWidget();
    open.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(open.window.focusWidget()->objectName(), u"findWords"_qs);
    QTest::keyClicks(open.window.focusWidget(), u"s-001"_qs); // whatever the case
    const auto* bar = open.window.findChild<FindBar*>();
    QVERIFY(bar->hits() > 0);
    QVERIFY(person::textOf(&open.window, "findCount").startsWith(u"1 of "_qs));
    QVERIFY(open.window.findChild<QWidget*>(u"foundMark"_qs));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(person::textOf(&open.window, "findCount").startsWith(QString::number(bar->hits())));
    QTest::keyClicks(open.window.focusWidget(), u"xyz"_qs);
    QCOMPARE(person::textOf(&open.window, "findCount"), u"Not on this page"_qs);
    open.press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(!open.window.findChild<QWidget*>(u"foundMark"_qs));
    QCOMPARE(open.window.focusWidget(), before);
  }

  void cellsOfTablesAreFound() {
    Treated open;
    open.workspace().openPage(PageId::Audit);
    open.press(Qt::Key_F, Qt::ControlModifier);
    open.press(Qt::Key_F, Qt::ControlModifier); // from the page's own field
    QCOMPARE(open.window.focusWidget()->objectName(), u"findWords"_qs);
    QTest::keyClicks(open.window.focusWidget(), u"S-001"_qs);
    QVERIFY(open.window.findChild<FindBar*>()->hits() > 0);
    open.workspace().openPage(PageId::Today); // leaves the bar
    QVERIFY(!open.window.findChild<FindBar*>()->isVisible());
  }

  void aNumberLeadsToItsSubject() {
    Treated open;
    open.goTo(u"subject s-001"_qs);
    QCOMPARE(open.workspace().currentPage(), PageId::Subjects);
    QCOMPARE(open.workspace().page(PageId::Subjects)->rowInFront(), open.subject);
    open.goTo(u"screening scr-001"_qs);
    QCOMPARE(open.workspace().currentPage(), PageId::Screening);
    QVERIFY(open.workspace().page(PageId::Screening)->rowInFront() != 0);
  }

  void pagesTabsAndActionsAreFound() {
    Treated open;
    open.goTo(u"decisions"_qs);
    QCOMPARE(open.workspace().currentPage(), PageId::Decisions);
    open.goTo(u"safety heat"_qs);
    QCOMPARE(open.workspace().currentPage(), PageId::Safety);
    QCOMPARE(open.window.findChild<QTabWidget*>(u"safetyTabs"_qs)->currentIndex(), 3);
    open.goTo(u"lock"_qs);
    QVERIFY(open.window.isLocked());
  }

  /// The pages that say so have tabs, and no other has.
  void everyPageWithTabsIsKnown() {
    Treated open;
    for (const PageEntry& page : pageRegistry())
      QVERIFY2(page.hasTabs == (open.workspace().page(page.id)->findChild<QTabWidget*>() != nullptr),
               qPrintable(page.name));
  }

  void whatIsNotListedIsSaid() {
    std::vector<Target> targets;
    for (int number = 1; number <= 41; ++number)
      targets.push_back({u"Subject S-%1"_qs.arg(number, 3, 10, QChar(u'0')), [] {}});
    GoToDialog dialog(targets);
    dialog.show();
    const auto note = [&] {
      return person::isShown(&dialog, "goToNote") ? person::textOf(&dialog, "goToNote") : QString();
    };
    QVERIFY2(note().contains(u"first 40 of 41"_qs), qPrintable(note()));
    auto* line = dialog.findChild<QLineEdit*>(u"goToWords"_qs);
    QTest::keyClicks(line, u"s-04"_qs);
    QCOMPARE(note(), QString()); // S-040 and S-041
    QTest::keyClicks(line, u"x"_qs);
    QVERIFY(note().startsWith(u"Nothing"_qs));
  }

  void escLeavesAndOpensNothing() {
    Treated open;
    person::whenAsked("goToDialog", [](QWidget* dialog) {
      QTest::keyClick(dialog->findChild<QLineEdit*>(u"goToWords"_qs), Qt::Key_Escape);
    });
    open.press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(open.workspace().currentPage(), PageId::Today);
    QVERIFY(!QApplication::activeModalWidget());
    open.press(Qt::Key_Escape); // nothing to leave
    QCOMPARE(open.workspace().currentPage(), PageId::Today);
  }
};

COHORTDESK_TEST(FindTest, CohortDeskApplication)
} // namespace tst_find
#include "tst_find.moc"
