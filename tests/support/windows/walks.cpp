#include "tests/support/windows/walks.h"

#include "tests/support/windows/person.h"
#include "tests/support/windows/walked_windows.h"
#include "ui/pages/page.h"
#include "ui/shell/start/create_study_screen.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace walks {
namespace {
void lookAtPage(MainWindow& window, const PageEntry& entry, const Look& look) {
  QCoreApplication::processEvents();
  look(window, entry.title);
  for (auto* tabs : window.workspace()->page(entry.id)->findChildren<QTabWidget*>())
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      QCoreApplication::processEvents();
      look(window, entry.title + QStringLiteral(" › ") + tabs->tabText(tab));
    }
}

/// A window of which a state is looked at when something is done on a page.
class States {
 public:
  States(OpenWindow& open, const Look& look) : m_open(open), m_look(look) {}

  bool today() {
    QWidget* page = at(PageId::Today);
    DueItem told;
    told.kind = DueKind::Accounts;
    workspace().page(PageId::Today)->openTask(told);
    return person::isShown(page, "acknowledgeAccounts") && seen("notices of accounts");
  }
  bool screening() {
    const Study& study = m_open.window.session()->study();
    QWidget* page = at(PageId::Screening, study.subject(m_open.subject)->screening().id);
    seen("a screening");
    return person::type(page, "survivalWeeks", QStringLiteral("31")) && seen("a screening, edited") &&
           person::click(page, "backToList") && person::click(page, "newSubject") && seen("a consent") &&
           calendarOf(page);
  }
  bool assessment() {
    QWidget* page = at(PageId::Subjects, m_open.subject);
    QTest::keyClick(&m_open.window, Qt::Key_4, Qt::AltModifier);
    for (const char* name : {"dltOutcomeNoDlt", "dltOutcomeDlt", "dltOutcomeNotEvaluable"}) {
      auto* outcome = page->findChild<QAbstractButton*>(QLatin1String(name));
      if (!outcome || !outcome->isVisible()) return false;
      outcome->setChecked(true);
      seen(name);
    }
    return true;
  }
  bool identity() {
    QWidget* page = at(PageId::Subjects, m_open.subject);
    QTest::keyClick(&m_open.window, Qt::Key_5, Qt::AltModifier);
    return person::click(page, "showIdentity") && seen("an identity");
  }
  bool meeting() {
    QWidget* page = at(PageId::Decisions);
    for (const char* name : {"prepareMeeting", "addAttendee", "addAction", "addCirculation"})
      if (!person::click(page, name)) return false;
    return seen("a meeting");
  }
  bool finding() {
    QTest::keyClick(&m_open.window, Qt::Key_F, Qt::ControlModifier);
    return seen("finding on a page");
  }

 private:
  Workspace& workspace() { return *m_open.window.workspace(); }
  QWidget* at(PageId page, RowId row = 0) {
    workspace().openPage(page, row);
    return workspace().page(page);
  }
  bool seen(const char* state) {
    QCoreApplication::processEvents();
    m_look(m_open.window, QLatin1String(state));
    return true;
  }
  bool calendarOf(QWidget* page) {
    for (auto* open : page->findChildren<QAction*>(QStringLiteral("openCalendar"))) {
      const auto* edit = qobject_cast<QWidget*>(open->parent());
      if (!edit || !edit->isVisible() || !edit->isEnabled()) continue;
      open->trigger();
      QCoreApplication::processEvents();
      QWidget* calendar = QApplication::activePopupWidget();
      if (!calendar) return false;
      m_look(*calendar, QStringLiteral("a calendar"));
      return calendar->close();
    }
    return false;
  }

  OpenWindow& m_open;
  const Look& m_look;
};
} // namespace

bool pages(Language language, const Look& look) {
  OpenWindow open;
  if (!open.signIn()) return false;
  open.window.switchLanguage(language);
  for (const PageEntry& entry : pageRegistry()) {
    open.window.workspace()->openPage(entry.id, entry.id == PageId::Subjects ? open.subject : 0);
    lookAtPage(open.window, entry, look);
  }
  SignedWindow waiting;
  if (!waiting.signIn()) return false;
  for (const PageEntry& entry : pageRegistry()) {
    if (entry.id != PageId::Decisions && entry.id != PageId::Design && entry.id != PageId::Study) continue;
    waiting.window.workspace()->openPage(entry.id, entry.id == PageId::Decisions ? 1 : 0);
    lookAtPage(waiting.window, entry, look);
  }
  return true;
}

bool states(Language language, const Look& look) {
  OpenWindow open;
  if (!open.signIn()) return false;
  open.window.switchLanguage(language);
  States of(open, look);
  return of.today() && of.screening() && of.assessment() && of.identity() && of.meeting() && of.finding();
}

bool wizard(Language language, const Look& look) {
  useLanguage(language);
  const QTemporaryDir folder;
  CreateStudyScreen screen(systemClock);
  screen.resize(1366, 768);
  screen.show();
  const auto step = [&](const char* number) {
    QCoreApplication::processEvents();
    look(screen, QLatin1String(number));
    return true;
  };
  const QString password = QStringLiteral("copper lantern under eleven willows");
  return step("1") && person::type(&screen, "siteName", QStringLiteral("Site 01")) &&
         person::type(&screen, "timeZone", QStringLiteral("Asia/Shanghai")) &&
         person::type(&screen, "studyPath", folder.filePath(QStringLiteral("first.study"))) &&
         person::click(&screen, "createNext") && step("2") &&
         person::type(&screen, "userName", QStringLiteral("Prof. Li")) &&
         person::type(&screen, "newLogin", QStringLiteral("li")) &&
         person::type(&screen, "newPassword", password) && person::type(&screen, "newAgain", password) &&
         person::click(&screen, "createNext") && person::click(&screen, "addExclusion") && step("3");
}

void eachInEachLanguage() {
  QTest::addColumn<Walk>("walk");
  QTest::addColumn<Language>("language");
  const std::pair<const char*, Walk> all[] = {
      {"pages", pages}, {"states", states}, {"wizard", wizard}, {"dialogs", dialogs}};
  for (const auto& [name, walk] : all)
    for (const Language language : {Language::English, Language::Chinese})
      QTest::addRow("%s, %s", name, language == Language::English ? "English" : "Chinese")
          << walk << language;
}
} // namespace walks
