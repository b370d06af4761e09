// The rail opens pages, whoever asks: mouse, keys, or the actions that a screen reader, a switch or a voice
// has.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <algorithm>

namespace tst_rail {
QAbstractButton* entryOf(const ShellWindow& open, const QString& page) {
  return open.window.findChild<QAbstractButton*>(u"rail_" + page);
}

QStringList checkedIn(const ShellWindow& open) {
  QStringList checked;
  for (const PageEntry& page : pageRegistry())
    if (entryOf(open, page.name)->isChecked()) checked << page.name;
  return checked;
}

class RailTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { useLanguage(Language::English); }

  void everyAccessibleActionOpensThePage() {
    ShellWindow open;
    QVERIFY(open.signIn());
    Workspace& workspace = *open.window.workspace();
    for (const PageEntry& page : pageRegistry()) {
      QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(entryOf(open, page.name));
      QVERIFY(seen && seen->actionInterface());
      const QStringList actions = seen->actionInterface()->actionNames();
      QVERIFY2(actions.contains(QAccessibleActionInterface::toggleAction()) ||
                   actions.contains(QAccessibleActionInterface::pressAction()),
               qPrintable(actions.join(u' ')));
      for (const QString& action : actions) {
        if (action == QAccessibleActionInterface::setFocusAction()) continue;
        const bool wasToday = page.id == PageId::Today;
        workspace.openPage(wasToday ? PageId::Audit : PageId::Today);
        seen->actionInterface()->doAction(action);
        QTRY_COMPARE(workspace.currentPage(), page.id); // a press is animated
        QCOMPARE(checkedIn(open), QStringList{page.name});
        QVERIFY(workspace.page(page.id)->isVisible());
        QVERIFY(seen->state().checked);
      }
    }
  }

  /// Toggling the page that is open takes nothing away.
  void theOpenPageStaysMarked() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(entryOf(open, u"today"_qs));
    seen->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(checkedIn(open), QStringList{u"today"_qs});
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Today);
  }

  void arrowsGoThroughThePagesAndSpaceGoesIn() {
    ShellWindow open;
    QVERIFY(open.signIn());
    entryOf(open, u"today"_qs)->setFocus();
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Down);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Screening);
    QCOMPARE(open.window.focusWidget(), entryOf(open, u"screening"_qs));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Down);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Cohorts);
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Up);
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Space);
    const QWidget* page = open.window.workspace()->page(PageId::Screening);
    QVERIFY(page->isAncestorOf(open.window.focusWidget()));
  }

  void everyPageHasAKeyOfItsOwn() {
    ShellWindow open;
    QVERIFY(open.signIn());
    for (const PageEntry& page : pageRegistry()) {
      const int digit = Qt::Key_1 + (page.key - 1) % 9;
      const Qt::KeyboardModifiers shift = page.key <= 9 ? Qt::NoModifier : Qt::ShiftModifier;
      QTest::keyClick(&open.window, static_cast<Qt::Key>(digit), Qt::ControlModifier | shift);
      QCOMPARE(open.window.workspace()->currentPage(), page.id);
      QCOMPARE(checkedIn(open), QStringList{page.name});
    }
  }

  /// Hands know them: a page that comes between others takes the next key that is free.
  void aPageKeepsItsKey() {
    const std::pair<PageId, int> known[] = {
        {PageId::Today, 1},        {PageId::Screening, 2},   {PageId::Cohorts, 3},   {PageId::Subjects, 4},
        {PageId::Product, 5},      {PageId::Safety, 6},      {PageId::Decisions, 7}, {PageId::Design, 8},
        {PageId::Measurements, 9}, {PageId::Efficacy, 10},   {PageId::Charts, 11},   {PageId::Audit, 12},
        {PageId::Study, 13},       {PageId::Monitoring, 14}, {PageId::SiteFile, 15}};
    const auto pages = pageRegistry();
    for (const auto& [id, key] : known) {
      const auto found = std::find_if(pages.begin(), pages.end(),
                                      [wanted = id](const PageEntry& page) { return page.id == wanted; });
      QVERIFY(found != pages.end());
      QCOMPARE(found->key, key);
    }
  }
};

COHORTDESK_TEST(RailTest, CohortDeskApplication)
} // namespace tst_rail
#include "tst_rail.moc"
