// The caret stands where the task begins, Tab goes as one reads, and another language changes neither.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/treated_window.h"
#include "ui/shell/bars.h"
#include "ui/widgets/language.h"
#include "ui/widgets/reading_order.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace tst_focus {
struct Treated : TreatedWindow {
  QString focused() const { return window.focusWidget() ? window.focusWidget()->objectName() : QString(); }
};

class FocusTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { useLanguage(Language::English); }

  void everyPageBeginsInThePage() {
    Treated open;
    const auto isInside = [&](PageId page) {
      QWidget* focus = open.window.focusWidget();
      return focus && open.workspace().page(page)->isAncestorOf(focus) && focus->isVisible();
    };
    QVERIFY(isInside(open.workspace().currentPage())); // after the sign-in
    for (const PageEntry& page : pageRegistry()) {
      open.workspace().topBar()->findChild<QWidget*>(u"lock"_qs)->setFocus();
      open.workspace().openPage(page.id);
      QVERIFY2(isInside(page.id), qPrintable(page.name + u": " + open.focused()));
    }
  }

  void whoComesForASubjectStandsInItsForm() {
    Treated open;
    open.workspace().openPage(PageId::Subjects);
    QCOMPARE(open.focused(), u"subjectFilter"_qs);
    auto* tabs = open.window.findChild<QTabWidget*>(u"subjectTabs"_qs);
    open.workspace().openPage(PageId::Subjects, open.subject);
    QVERIFY2(tabs->isAncestorOf(open.window.focusWidget()), qPrintable(open.focused()));
  }

  void aTabBeginsInItsFirstInput() {
    Treated open;
    open.workspace().openPage(PageId::Subjects, open.subject);
    auto* tabs = open.window.findChild<QTabWidget*>(u"subjectTabs"_qs);
    open.workspace().topBar()->findChild<QWidget*>(u"lock"_qs)->setFocus();
    QTest::keyClick(open.window.focusWidget(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(open.focused(), u"eventTerm"_qs);
    tabs->tabBar()->setFocus();
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    QVERIFY(tabs->tabBar()->hasFocus()); // somebody looks for a tab
    QCOMPARE(tabs->currentWidget()->objectName(), u"assessmentTab"_qs);
  }

  void aNewSubjectIsBegunFromAnyPage() {
    Treated open;
    for (const PageEntry& page : pageRegistry()) {
      open.workspace().openPage(page.id);
      QTest::keyClick(open.window.focusWidget(), Qt::Key_N, Qt::ControlModifier);
      QCOMPARE(open.focused(), u"newName"_qs);
      QCOMPARE(open.workspace().currentPage(), PageId::Screening);
      QTest::keyClick(open.window.focusWidget(), Qt::Key_Escape);
    }
  }

  void tabGoesFromTopBarToRailToPageToLanguage() {
    Treated open;
    for (const PageEntry& page : pageRegistry()) {
      open.workspace().openPage(page.id);
      open.workspace().topBar()->findChild<QWidget*>(u"lock"_qs)->setFocus();
      QStringList parts;
      const auto partOf = [&](QWidget* focus) {
        for (const char* part : {"topBar", "rail", "statusLine"})
          if (open.window.findChild<QWidget*>(QLatin1String(part))->isAncestorOf(focus))
            return QString::fromLatin1(part);
        return u"page"_qs;
      };
      const QWidget* first = open.window.focusWidget();
      for (int steps = 0; steps < 400; ++steps) {
        const QString part = partOf(open.window.focusWidget());
        if (parts.isEmpty() || parts.last() != part) parts << part;
        QTest::keyClick(open.window.focusWidget(), Qt::Key_Tab);
        if (open.window.focusWidget() == first) break;
      }
      const QStringList read{u"topBar"_qs, u"rail"_qs, u"page"_qs, u"statusLine"_qs, u"topBar"_qs};
      QVERIFY2(parts == read || parts + QStringList{u"topBar"_qs} == read,
               qPrintable(page.name + u": " + parts.join(u' ')));
    }
  }

  /// What is made later, in between, is reached in between.
  void readingOrderIsThatOfTheLayout() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* last = new QLineEdit;
    column->addWidget(last);
    auto* grid = new QGridLayout;
    column->insertLayout(0, grid);
    auto* right = new QLineEdit;
    auto* left = new QLineEdit;
    auto* below = new QLineEdit;
    grid->addWidget(below, 1, 0);
    grid->addWidget(right, 0, 1);
    grid->addWidget(left, 0, 0);
    const std::vector<QWidget*> read{left, right, below, last};
    QCOMPARE(readingOrder(&window), read);
    right->hide();
    QCOMPARE(besideInReadingOrder(&window, left, true), below);
    below->setEnabled(false);
    QCOMPARE(besideInReadingOrder(&window, below, true), last);
    QCOMPARE(besideInReadingOrder(&window, right, true), last);
    QCOMPARE(besideInReadingOrder(&window, left, false), last);
    QCOMPARE(firstInput(&window), left);
  }

  void theCaretDoesNotLeaveThePageWhenItsButtonIsSwitchedOff() {
    Treated open;
    open.workspace().openPage(PageId::Subjects, open.subject);
    QWidget* page = open.workspace().page(PageId::Subjects);
    QWidget* casebook = page->findChild<QWidget*>(u"casebook"_qs);
    casebook->setFocus();
    casebook->setEnabled(false);
    QVERIFY(page->isAncestorOf(open.window.focusWidget()));
    QWidget* filter = page->findChild<QWidget*>(u"subjectFilter"_qs);
    filter->setFocus();
    filter->hide();
    QVERIFY(page->isAncestorOf(open.window.focusWidget()));
  }

  void anotherLanguageKeepsPageTabRowAndFocus() {
    Treated open;
    open.workspace().openPage(PageId::Subjects, open.subject);
    QVERIFY(person::openTab(&open.window, "subjectTabs", u"Adverse"_qs));
    QVERIFY(person::type(&open.window, "eventTerm", u"Half a te"_qs));
    open.window.findChild<QWidget*>(u"eventTerm"_qs)->setFocus();
    open.window.switchLanguage(Language::Chinese);
    QCOMPARE(open.workspace().currentPage(), PageId::Subjects);
    auto* tabs = open.window.findChild<QTabWidget*>(u"subjectTabs"_qs);
    QCOMPARE(tabs->currentWidget()->objectName(), u"eventsTab"_qs);
    QCOMPARE(open.workspace().page(PageId::Subjects)->rowInFront(), open.subject);
    QCOMPARE(open.focused(), u"eventTerm"_qs);
    QCOMPARE(person::textOf(&open.window, "eventTerm"), u"Half a te"_qs);
    open.workspace().openPage(PageId::Screening, 1);
    const RowId screening = open.workspace().page(PageId::Screening)->rowInFront();
    open.window.switchLanguage(Language::English);
    QCOMPARE(open.workspace().page(PageId::Screening)->rowInFront(), screening);
  }

  void anotherLanguageKeepsTheFormOfANewSubject() {
    Treated open;
    open.workspace().openPage(PageId::Screening);
    QVERIFY(person::click(&open.window, "newSubject"));
    QVERIFY(person::type(&open.window, "newName", u"Half a na"_qs));
    QVERIFY(person::type(&open.window, "consentDate", u"2026-01"_qs));
    open.window.findChild<QWidget*>(u"consentDate"_qs)->setFocus();
    open.window.switchLanguage(Language::Chinese);
    QCOMPARE(open.workspace().currentPage(), PageId::Screening);
    QVERIFY(person::isShown(&open.window, "newName"));
    QCOMPARE(person::textOf(&open.window, "newName"), u"Half a na"_qs);
    QCOMPARE(person::textOf(&open.window, "consentDate"), u"2026-01"_qs);
    QCOMPARE(open.focused(), u"consentDate"_qs);
  }

  void escapeLeavesADetailForItsList() {
    Treated open;
    open.workspace().openPage(PageId::Screening, 1);
    Page* page = open.workspace().page(PageId::Screening);
    QCOMPARE(page->rowInFront(), RowId(1));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Escape);
    QCOMPARE(page->rowInFront(), RowId(0));
    QCOMPARE(open.focused(), u"screeningTable"_qs);
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Escape); // nothing to leave
    QCOMPARE(open.focused(), u"screeningTable"_qs);
  }

  void anotherLanguageKeepsWhichMeasurementsAreShown() {
    Treated open;
    open.workspace().openPage(PageId::Measurements);
    const auto choice = [&](const char* name) {
      return open.window.findChild<QComboBox*>(QLatin1String(name));
    };
    choice("measurementPlane")->setCurrentIndex(2);
    choice("measurementPlace")->setCurrentIndex(3);
    auto* grid = open.window.findChild<QTableView*>(u"measurementGrid"_qs);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 2));
    QTest::keyClick(grid, Qt::Key_Return); // the focus is in the editor
    open.window.switchLanguage(Language::Chinese);
    QCOMPARE(choice("measurementPlane")->currentIndex(), 2);
    QCOMPARE(choice("measurementPlace")->currentIndex(), 3);
    grid = open.window.findChild<QTableView*>(u"measurementGrid"_qs);
    QCOMPARE(grid->currentIndex(), grid->model()->index(0, 2));
    QCOMPARE(open.focused(), u"measurementGrid"_qs);
  }

  void anotherLanguageKeepsFiltersAndTheChosenLine() {
    Treated open;
    open.workspace().openPage(PageId::Safety);
    QVERIFY(person::openTab(&open.window, "safetyTabs", u"Events"_qs));
    open.window.findChild<QAbstractButton*>(u"eventSeriousOnly"_qs)->setChecked(true);
    open.window.findChild<QLineEdit*>(u"eventText"_qs)->setText(u"fever"_qs);
    open.window.switchLanguage(Language::Chinese);
    QVERIFY(open.window.findChild<QAbstractButton*>(u"eventSeriousOnly"_qs)->isChecked());
    QCOMPARE(person::textOf(&open.window, "eventText"), u"fever"_qs);

    open.workspace().openPage(PageId::Audit);
    const auto lines = [&] { return open.window.findChild<QTableView*>(u"auditTable"_qs); };
    const int all = lines()->model()->rowCount();
    QVERIFY(person::type(&open.window, "auditSubject", u"S-001"_qs));
    QTRY_VERIFY(lines()->model()->rowCount() < all);
    const int found = lines()->model()->rowCount();
    lines()->selectRow(1);
    const QString number = lines()->currentIndex().siblingAtColumn(0).data().toString();
    open.window.switchLanguage(Language::English);
    QCOMPARE(lines()->model()->rowCount(), found);
    QCOMPARE(lines()->currentIndex().siblingAtColumn(0).data().toString(), number);
    QVERIFY(person::textOf(&open.window, "auditDetail").contains(number));
  }

  void anotherLanguageKeepsTheChoicesOfOtherPages() {
    Treated open;
    open.workspace().openPage(PageId::Safety);
    QVERIFY(person::openTab(&open.window, "safetyTabs", u"Events"_qs));
    open.window.findChild<QAbstractButton*>(u"eventSeriousOnly"_qs)->setChecked(true);
    open.window.findChild<QLineEdit*>(u"eventText"_qs)->setText(u"fever"_qs);
    open.workspace().openPage(PageId::Measurements);
    open.window.findChild<QComboBox*>(u"measurementPlane"_qs)->setCurrentIndex(2);
    open.workspace().openPage(PageId::Today);
    open.window.switchLanguage(Language::Chinese);
    open.window.switchLanguage(Language::English); // nobody has been on them meanwhile
    open.workspace().openPage(PageId::Safety);
    QVERIFY(open.window.findChild<QAbstractButton*>(u"eventSeriousOnly"_qs)->isChecked());
    QCOMPARE(person::textOf(&open.window, "eventText"), u"fever"_qs);
    open.workspace().openPage(PageId::Measurements);
    QCOMPARE(open.window.findChild<QComboBox*>(u"measurementPlane"_qs)->currentIndex(), 2);
  }

  /// Whoever wants to see it says so, each time.
  void anotherLanguageHidesAnIdentity() {
    Treated open;
    open.workspace().openPage(PageId::Subjects, open.subject);
    QVERIFY(person::openTab(&open.window, "subjectTabs", u"Identity"_qs));
    QVERIFY(person::click(&open.window, "showIdentity"));
    QVERIFY(person::isShown(&open.window, "identityName"));
    open.window.switchLanguage(Language::Chinese);
    QCOMPARE(open.window.findChild<QTabWidget*>(u"subjectTabs"_qs)->currentWidget()->objectName(),
             u"identityTab"_qs);
    QVERIFY(!person::isShown(&open.window, "identityName"));
  }

  void theSameLanguageChangesNothing() {
    Treated open;
    const QPointer<Workspace> before = open.window.workspace();
    open.window.switchLanguage(Language::English);
    QCOMPARE(open.window.workspace(), before.data());
  }

  void theCaretComesBackAfterTheLock() {
    Treated open;
    QVERIFY(open.workspace().page(PageId::Subjects));
    open.workspace().openPage(PageId::Subjects);
    open.window.lock();
    QVERIFY(person::type(&open.window, "unlockPassword", TestStudy::testPassword()));
    QVERIFY(person::click(&open.window, "unlock"));
    QTRY_COMPARE(open.focused(), u"subjectFilter"_qs);
  }
};

COHORTDESK_TEST(FocusTest, CohortDeskApplication)
} // namespace tst_focus
#include "tst_focus.moc"
