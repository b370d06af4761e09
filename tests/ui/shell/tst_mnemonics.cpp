// Every letter behind Alt, and every shortcut of the window, does one thing: on each page and each of its
// tabs, in both languages. Two that share one are ambiguous, and Qt then opens neither of them.
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/person.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace tst_mnemonics {
/// A window on a study with a subject who has a serious event, measurements and a response.
struct OpenWindow : InfusedStudy {
  MainWindow window{test.clock()};

  OpenWindow() : InfusedStudy(QDate(2026, 2, 20)) {
    AdverseEvent event;
    event.term = u"Pneumonitis"_qs;
    event.grade = 4;
    event.onset = {2026, 1, 9};
    event.serious = true;
    if (!test.commands().saveAdverseEvent(subject, event, {})) qFatal("not entered");
    test.close();
    window.show();
    window.activateWindow();
    window.showSignIn(test.path());
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
  }
  bool signIn() {
    return person::choose(&window, "login", TestStudy::login(Role::PrincipalInvestigator)) &&
           person::type(&window, "password", TestStudy::testPassword()) && person::click(&window, "signIn");
  }
};

/// What each key of the window does now, by what a person reads.
using Keys = QMultiMap<QString, QString>;

void add(Keys& keys, const QKeySequence& key, const QString& what) {
  if (!key.isEmpty()) keys.insert(key.toString(), what);
}

Keys keysOf(const QWidget& window) {
  Keys keys;
  for (const auto* label : window.findChildren<QLabel*>())
    if (label->isVisible() && label->buddy()) add(keys, QKeySequence::mnemonic(label->text()), label->text());
  for (const auto* button : window.findChildren<QAbstractButton*>())
    if (button->isVisible()) add(keys, button->shortcut(), button->text());
  for (const auto* tabs : window.findChildren<QTabBar*>())
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
      add(keys, QKeySequence::mnemonic(tabs->tabText(tab)), tabs->tabText(tab));
  for (const auto* shortcut : window.findChildren<QShortcut*>()) {
    const auto* of = qobject_cast<const QWidget*>(shortcut->parent());
    if (!of || !of->isVisible() || shortcut->context() == Qt::WidgetShortcut ||
        shortcut->context() == Qt::WidgetWithChildrenShortcut)
      continue;
    for (const QKeySequence& key : shortcut->keys())
      add(keys, key, of->objectName());
  }
  return keys;
}

/// "Alt+E: L&etterhead, Adverse &events", a line a key that does two things.
QStringList clashesOf(const QWidget& window) {
  const Keys keys = keysOf(window);
  QStringList clashes;
  for (const QString& key : keys.uniqueKeys())
    if (keys.count(key) > 1) clashes << key + u": " + QStringList(keys.values(key)).join(u", "_qs);
  return clashes;
}

/// Of the page as it is, and of each tab of its tabs.
QStringList clashesOfPage(const MainWindow& window, const QWidget& page) {
  QStringList clashes = clashesOf(window);
  for (auto* tabs : page.findChildren<QTabWidget*>())
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      QCoreApplication::processEvents();
      for (const QString& clash : clashesOf(window))
        clashes << tabs->tabText(tab) + u" › " + clash;
    }
  clashes.removeDuplicates();
  return clashes;
}

class MnemonicsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyKeyDoesOneThing_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
  }
  void everyKeyDoesOneThing() {
    QFETCH(Language, language);
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.switchLanguage(language);
    QStringList clashes;
    for (const PageEntry& entry : pageRegistry()) {
      Workspace& workspace = *open.window.workspace();
      workspace.openPage(entry.id, entry.id == PageId::Subjects ? open.subject : 0);
      QCoreApplication::processEvents();
      for (const QString& clash : clashesOfPage(open.window, *workspace.page(entry.id)))
        clashes << entry.title + u" › " + clash;
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(u'\n' + clashes.join(u'\n')));
  }

  /// The tabs of a subject have digits, and the pages of the rail have theirs.
  void aDigitOpensTheTabOfTheSubject() {
    OpenWindow open;
    QVERIFY(open.signIn());
    open.window.workspace()->openPage(PageId::Subjects, open.subject);
    QTest::keyClick(&open.window, Qt::Key_6, Qt::AltModifier);
    QCOMPARE(open.window.workspace()->currentPage(), PageId::Subjects);
    QVERIFY(person::isShown(&open.window, "responseDate"));
    QTest::keyClick(&open.window, Qt::Key_6, Qt::ControlModifier);
    QVERIFY(open.window.workspace()->currentPage() != PageId::Subjects);
  }
};

COHORTDESK_TEST(MnemonicsTest, CohortDeskApplication)
} // namespace tst_mnemonics
#include "tst_mnemonics.moc"
