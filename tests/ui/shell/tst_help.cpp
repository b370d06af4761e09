// The help is found from each page at its place and can be searched; the program says which one it is; a
// study is opened by dropping it.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "tests/support/windows/walked_windows.h"
#include "ui/shell/bars.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QUrl>
#include <algorithm>

namespace tst_help {
QString helpIn(Language language) {
  QFile file(language == Language::Chinese ? u":/help/help_zh.html"_qs : u":/help/help_en.html"_qs);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString keysOf(Language language) {
  const QString help = helpIn(language);
  return help.mid(help.indexOf(u"<a name=\"keys\">"_qs)).replace(u"−"_qs, u"-"_qs);
}

/// What is pressed without Alt and a letter: those are underlined where they work.
QStringList shortcutsOf(const QWidget& window) {
  QStringList keys;
  const auto add = [&](const QKeySequence& key) {
    const QString text = key.toString();
    const bool mnemonic = text.startsWith(u"Alt+"_qs) && text.size() == 5;
    if (!text.isEmpty() && !mnemonic) keys << text;
  };
  for (const auto* shortcut : window.findChildren<QShortcut*>())
    add(shortcut->key()); // the first: others are what a desktop has beside it
  for (const auto* button : window.findChildren<QAbstractButton*>())
    add(button->shortcut());
  for (const auto* action : window.findChildren<QAction*>())
    add(action->shortcut());
  keys.removeDuplicates();
  return keys;
}

bool drop(MainWindow& window, const QString& path) {
  QMimeData carried;
  carried.setUrls({QUrl::fromLocalFile(path)});
  QDragEnterEvent enter({50, 50}, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &enter);
  if (!enter.isAccepted()) return false;
  QDropEvent event(QPointF(50, 50), Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &event);
  return event.isAccepted();
}

class HelpTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { useLanguage(Language::English); }

  void everyPageHasItsPlaceInBothLanguages() {
    for (const Language language : {Language::English, Language::Chinese}) {
      const QString help = helpIn(language);
      QVERIFY(help.contains(u"<a name=\"start\">"_qs));
      for (const PageEntry& page : pageRegistry())
        QVERIFY2(help.contains(u"<a name=\"%1\">"_qs.arg(page.name)), qPrintable(page.name));
    }
  }

  void helpOpensAtThePageAndOnlyOnce() {
    ShellWindow open;
    QVERIFY(open.signIn());
    open.window.workspace()->openPage(PageId::Measurements);
    QTest::keyClick(&open.window, Qt::Key_F1);
    auto* help = open.window.findChild<HelpWindow*>();
    QVERIFY(help && help->isVisible());
    const QScrollBar* bar = help->findChild<QTextBrowser*>()->verticalScrollBar();
    QTRY_VERIFY(bar->value() > 0);
    const int ofMeasurements = bar->value();
    open.window.workspace()->openPage(PageId::Today);
    QTest::keyClick(&open.window, Qt::Key_F1);
    QTRY_VERIFY(bar->value() < ofMeasurements);
    QCOMPARE(open.window.findChildren<HelpWindow*>().size(), 1);
  }

  /// Behind the first of a page, which is that of the page itself.
  void everyTabHasAPlaceOfItsOwn() {
    OpenWindow open;
    QVERIFY(open.signIn());
    Workspace& workspace = *open.window.workspace();
    for (const PageEntry& page : pageRegistry()) {
      workspace.openPage(page.id, page.id == PageId::Subjects ? open.subject : 0);
      for (auto* tabs : workspace.page(page.id)->findChildren<QTabWidget*>())
        for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
          tabs->setCurrentIndex(tab);
          const QStringList places = workspace.helpPlaces();
          QCOMPARE(places.last(), page.name);
          for (const Language language : {Language::English, Language::Chinese}) {
            const QString help = helpIn(language);
            const auto isIn = [&help](const QString& place) {
              return help.contains(u"<a name=\"%1\">"_qs.arg(place));
            };
            QVERIFY2(std::any_of(places.begin(), places.end() - 1, isIn), qPrintable(places.join(u' ')));
          }
        }
    }
  }

  void wordsAreFoundInIt() {
    HelpWindow help;
    help.show();
    help.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&help));
    QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
    auto* words = help.findChild<QLineEdit*>(u"helpWords"_qs);
    QTRY_VERIFY(words->hasFocus());
    QTest::keyClicks(words, u"reporting clocks"_qs);
    const auto* text = help.findChild<QTextBrowser*>(u"helpText"_qs);
    QCOMPARE(text->textCursor().selectedText(), u"reporting clocks"_qs);
    QVERIFY(!text->extraSelections().isEmpty());
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(help.isVisible());
    words->clear();
    QTest::keyClicks(words, u"no such word"_qs);
    QCOMPARE(person::textOf(&help, "helpCount"), u"Not in the help"_qs);
  }

  void everyShortcutIsInIt() {
    ShellWindow open;
    QVERIFY(open.signIn());
    for (const PageEntry& page : pageRegistry())
      open.window.workspace()->openPage(page.id);
    const QMap<QString, QString> told{{u"Alt+Left"_qs, u"Alt+←"_qs},
                                      {u"Alt+Right"_qs, u"Alt+→"_qs},
                                      {u"Alt+Up"_qs, u"Alt+↑"_qs},
                                      {u"Alt+Down"_qs, u"Alt+↓"_qs}};
    for (const Language language : {Language::English, Language::Chinese}) {
      const QString keys = keysOf(language);
      for (const QString& key : shortcutsOf(open.window)) {
        const bool isPage = key.startsWith(u"Ctrl+"_qs) && key.size() == 6 && key.back().isDigit();
        QVERIFY2(isPage || keys.contains(told.value(key, key)), qPrintable(key));
      }
    }
  }

  void theProgramSaysWhichItIs() {
    ShellWindow open;
    QVERIFY(open.signIn());
    QString said;
    person::whenAsked("about", [&](QWidget* dialog) {
      said = person::textOf(dialog, "aboutText");
      QMetaObject::invokeMethod(dialog, "reject");
    });
    Q_EMIT open.window.workspace()->topBar()->aboutRequested();
    QVERIFY(said.contains(QCoreApplication::applicationVersion()));
    for (const QString& part : {u"Commit "_qs, u"edition 2"_qs, u"GNU General Public License"_qs,
                                QString(u"Qt "_qs + QString::fromLatin1(qVersion())), u"SQLite 3."_qs,
                                open.window.session()->study().protocol.version})
      QVERIFY2(said.contains(part), qPrintable(part + u" in " + said));
  }

  void aStudyThatIsDroppedIsOpened() {
    ShellWindow open;
    open.window.showStart();
    QVERIFY(!drop(open.window, u"/home/somebody/table.csv"_qs));
    QVERIFY(drop(open.window, open.study.path()));
    QTRY_VERIFY(person::isShown(&open.window, "password"));
    QVERIFY(open.signIn());
    QVERIFY(drop(open.window, open.study.path())); // that one is open
    QCoreApplication::processEvents();
    QVERIFY(open.window.session());

    TestStudy other;
    other.close();
    bool asked = false;
    person::whenAsked("openOther", [&](QWidget* dialog) { asked = person::click(dialog, "stay"); });
    QVERIFY(drop(open.window, other.path()));
    QTRY_VERIFY(asked && !QApplication::activeModalWidget());
    QVERIFY(open.window.session());
    person::whenAsked("openOther", [](QWidget* dialog) { person::click(dialog, "leave"); });
    QVERIFY(drop(open.window, other.path()));
    QTRY_VERIFY(!open.window.session());
    QVERIFY(person::isShown(&open.window, "password"));
  }

  void whatIsTypedForANewStudyIsNotDroppedOver() {
    ShellWindow open;
    open.window.showCreate();
    QVERIFY(person::type(&open.window, "siteName", u"Site 01"_qs));
    bool asked = false;
    person::whenAsked("studyNotCreated", [&](QWidget* box) { asked = person::click(box, "stay"); });
    QVERIFY(drop(open.window, open.study.path()));
    QTRY_VERIFY(asked && !QApplication::activeModalWidget());
    QCOMPARE(person::textOf(&open.window, "siteName"), u"Site 01"_qs);
  }

  void nothingIsDroppedOnALockedWindow() {
    ShellWindow open;
    QVERIFY(open.signIn());
    open.window.lock();
    QVERIFY(!drop(open.window, open.study.path()));
  }
};

COHORTDESK_TEST(HelpTest, CohortDeskApplication)
} // namespace tst_help
#include "tst_help.moc"
