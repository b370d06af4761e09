#include "tests/screens/screens.h"

#include "app/dosing/dlt_window.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "db/session/stored_measurements.h"
#include "tests/screens/account_screens.h"
#include "tests/screens/camera.h"
#include "tests/screens/demo_words.h"
#include "tests/screens/design_screens.h"
#include "tests/screens/ward_screens.h"
#include "tests/support/windows/walks.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/widgets/desktop.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <algorithm>
#include <array>

namespace {
struct Look {
  const char* name;
  bool dark;
  Language language;
};
constexpr std::array<Look, 4> looks{{{"light-en", false, Language::English},
                                     {"dark-en", true, Language::English},
                                     {"light-zh", false, Language::Chinese},
                                     {"dark-zh", true, Language::Chinese}}};

bool isLook(const QString& name) {
  return std::any_of(looks.begin(), looks.end(),
                     [&name](const Look& look) { return name == QLatin1String(look.name); });
}

/// Shows the window in each look and lets `visit` take the pictures.
template <class Visit>
void inEachLook(QApplication& application, MainWindow& window, Camera& camera, Visit visit) {
  for (const Look& look : looks) {
    if (!camera.wants(QLatin1String(look.name))) continue;
    window.change([&] {
      useLanguage(look.language);
      applyTheme(application, look.dark ? Theme::darkTheme() : Theme::light(), wantedPointSize());
    });
    camera.setLook(QLatin1String(look.name));
    visit();
  }
}

void visitScreens(QApplication& application, MainWindow& window, Camera& camera, const QString& study) {
  inEachLook(application, window, camera, [&] {
    window.showStart();
    camera.shoot(window, QStringLiteral("first-start"));
    window.showSignIn(study); // lists the logins, leaves the file as it is
    camera.shoot(window, QStringLiteral("sign-in"));
  });
}

/// The screening that shows most: one that is not complete, else the newest.
RowId interestingScreening(const Study& study) {
  for (auto subject = study.subjects.rbegin(); subject != study.subjects.rend(); ++subject)
    if (evaluateEligibility(study.protocol, study.site, subject->screening()).overall ==
        Eligibility::Incomplete)
      return subject->screening().id;
  return study.subjects.empty() ? 0 : study.subjects.back().screening().id;
}

/// The subject that shows most: one with a DLT, else the first that was treated.
RowId interestingSubject(const Study& study) {
  RowId treated = 0;
  for (const Subject& subject : study.subjects) {
    if (!subject.infusion) continue;
    if (statusOf(study, subject) == SubjectStatus::Dlt) return subject.id;
    if (treated == 0) treated = subject.id;
  }
  return treated;
}

/// The tabs of the safety page behind its first.
void visitSafety(MainWindow& window, Camera& camera) {
  auto* tabs = window.workspace()->findChild<QTabWidget*>(QStringLiteral("safetyTabs"));
  if (!tabs) return camera.miss(QStringLiteral("safety-table"));
  window.workspace()->openPage(PageId::Safety);
  const char* const names[] = {"safety-table", "safety-serious", "safety-heat-map", "safety-deviations"};
  for (int tab = 1; tab < tabs->count(); ++tab) {
    tabs->setCurrentIndex(tab);
    camera.shootAll(window, QLatin1String(names[tab - 1]));
  }
  tabs->setCurrentIndex(0);
}

/// The tabs of a page that have a picture of their own, by name; an empty name is passed over. Ends at the
/// first.
void visitTabs(MainWindow& window, Camera& camera, PageId page, const char* name,
               std::initializer_list<const char*> pictures) {
  Workspace& workspace = *window.workspace();
  auto* tabs = workspace.findChild<QTabWidget*>(QLatin1String(name));
  if (!tabs) return;
  workspace.openPage(page);
  int index = 0;
  for (const char* picture : pictures) {
    tabs->setCurrentIndex(index++);
    if (*picture != 0) camera.shootAll(window, QLatin1String(picture));
  }
  tabs->setCurrentIndex(0);
}

void visitPages(MainWindow& window, Camera& camera) {
  Workspace& workspace = *window.workspace();
  for (const PageEntry& page : pageRegistry()) {
    workspace.openPage(page.id);
    camera.shootAll(window, page.name);
  }
  visitTabs(window, camera, PageId::Today, "todayTabs", {"", "today-calendar"});
  visitTabs(window, camera, PageId::Measurements, "measurementTabs", {"", "pharmacokinetics", "trends"});
  visitSafety(window, camera);
  visitTabs(window, camera, PageId::Efficacy, "efficacyTabs", {"", "survival", "cd7"});
  visitDesign(window, camera);
  visitTabs(window, camera, PageId::Study, "studyTabs",
            {"", "study-criteria", "study-dlt", "study-assumptions", "study-visits", "study-dictionary",
             "study-people", "study-hand-over"});
  const Study& study = window.session()->study();
  const auto visit = [&](PageId page, RowId row, const QString& name) {
    if (row == 0 || !workspace.page(page)) return;
    workspace.openPage(page, row);
    camera.shootAll(window, name);
  };
  visit(PageId::Screening, interestingScreening(study), QStringLiteral("screening-form"));
  visit(PageId::Subjects, interestingSubject(study), QStringLiteral("subject"));
  visitTabs(window, camera, PageId::Subjects, "subjectTabs",
            {"", "subject-infusion", "subject-events", "subject-assessment", "subject-identity",
             "subject-response", "subject-follow-up"});
  visit(PageId::Decisions, study.decisions.empty() ? 0 : study.decisions.back().id,
        QStringLiteral("decision-signed"));
}

/// Fills in what the decision to be taken now asks for.
bool fillDecision(MainWindow& window) {
  window.workspace()->openPage(PageId::Decisions);
  window.workspace()->page(PageId::Decisions)->openRow(0);
  settle();
  const auto options =
      window.findChildren<QRadioButton*>(QRegularExpression(QStringLiteral("^option[0-9]+$")));
  const auto possible =
      std::find_if(options.begin(), options.end(), [](QRadioButton* option) { return option->isEnabled(); });
  auto* why = window.findChild<QPlainTextEdit*>(QStringLiteral("decisionJustification"));
  if (possible == options.end() || !why) return false;
  (*possible)->click();
  if (why->isVisible()) why->setPlainText(demoReason());
  return true;
}

/// The dialog that signs a decision; cancelled there.
void visitSigning(MainWindow& window, Camera& camera) {
  const bool filled = fillDecision(window);
  auto* sign = window.findChild<QPushButton*>(QStringLiteral("signDecision"));
  camera.shootAsked(window, filled ? sign : nullptr, QStringLiteral("sign-dialog"));
}

/// Dialogs, the steps of the wizard, and what a page shows in a state: of a study made for the walk.
void visitWalks(QWidget& window, Camera& camera) {
  static const QRegularExpression between(QStringLiteral("\\W+"));
  const std::pair<const char*, walks::Walk> all[] = {
      {"wizard", walks::wizard}, {"state", walks::states}, {"dialog", walks::dialogs}};
  for (const auto& [kind, walk] : all) {
    const auto shoot = [&, kind = kind](QWidget& shown, const QString& where) {
      const QString name = QLatin1String(kind) + u'-' + where.toLower().replace(between, QStringLiteral("-"));
      if (shown.windowType() != Qt::Window) return camera.shootWith(window, shown, name);
      shown.resize(window.size());
      camera.shootAll(shown, name);
    };
    if (!walk(languageInUse(), shoot)) camera.miss(QLatin1String(kind));
  }
}

/// The last decision's memo, a checklist, the event table, a casebook and a DLT worksheet, as they are
/// printed.
void printDocuments(MainWindow& window, Camera& camera) {
  if (!camera.printsNow()) return;
  const StudySession& session = *window.session();
  const Study& study = session.study();
  if (!study.decisions.empty())
    camera.print(memoDocument(session.standing(), study.decisions.back(), session.journalHead()),
                 QStringLiteral("memo"));
  const RowId screening = interestingScreening(study);
  if (const auto list = checklistDocument(study, screening, session.today(), session.journalHead()))
    camera.print(*list, QStringLiteral("checklist"));
  camera.print(
      eventTableDocument(study, eventDictionary(session), {}, session.today(), session.journalHead()),
      QStringLiteral("event-table"));
  if (const auto book = casebookDocument(session, interestingSubject(study)))
    camera.print(*book, QStringLiteral("casebook"));
  if (const auto worksheet = worksheetDocument(session, interestingSubject(study)))
    camera.print(*worksheet, QStringLiteral("worksheet"));
}

void visitStudy(QApplication& application, MainWindow& window, Camera& camera, const Credentials& who) {
  inEachLook(application, window, camera, [&] {
    visitPages(window, camera);
    visitSigning(window, camera);
    visitWalks(window, camera);
    printDocuments(window, camera);
  });
  // Last: what it saves is not in the pictures of the audit trail.
  inEachLook(application, window, camera, [&] { visitOpinion(window, camera); });
  const auto subject = prepareWard(*window.session());
  if (!subject) return camera.miss(subject.error().message);
  inEachLook(application, window, camera, [&] { visitWard(window, camera, *subject); });
  const auto quick = prepareAccounts(*window.session(), who);
  if (!quick) return camera.miss(quick.error().message);
  inEachLook(application, window, camera, [&] { visitAccounts(window, camera); });
  window.lock();
  inEachLook(application, window, camera, [&] { camera.shoot(window, QStringLiteral("locked")); });
  const QString study = window.session()->path();
  window.signOut();
  auto session = openAsOlderCopy(study, *quick);
  if (!session) return camera.miss(session.error().message);
  window.enter(std::move(*session));
  inEachLook(application, window, camera, [&] { camera.shoot(window, QStringLiteral("today-older-copy")); });
}
} // namespace

Result<void> renderScreens(QApplication& application, const ScreensRequest& request) {
  const QTemporaryDir scratch;
  // What is chosen for the pictures is not what the person at this desk has chosen.
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
  const QString copy = scratch.filePath(QFileInfo(request.study).fileName());
  for (const QString& look : request.looks)
    if (!isLook(look)) return refuse(QStringLiteral("LOOK"), QStringLiteral("%1 is no look.").arg(look));
  if (!QDir().mkpath(request.folder))
    return refuse(QStringLiteral("FILE"), QStringLiteral("%1 cannot be made.").arg(request.folder));
  if (!QFile::copy(request.study, copy))
    return refuse(QStringLiteral("FILE"), QStringLiteral("%1 cannot be read.").arg(request.study));
  auto session = StudyFile::open(copy, request.who);
  if (!session) return tl::unexpected(session.error());
  if ((*session)->user().passwordBy != 0)
    return refuse(QStringLiteral("OWN-PASSWORD"),
                  QStringLiteral("This user has no password of their own yet."));

  keepZoom(request.zoom);
  Camera camera(request.folder, request.looks);
  MainWindow window;
  window.resize(request.size); // the offscreen platform's screen is smaller
  window.show();
  visitScreens(application, window, camera, request.study);
  window.enter(std::move(*session));
  visitStudy(application, window, camera, request.who);
  if (window.size() != request.size) camera.miss(QStringLiteral("a window of this size"));
  if (const QStringList missed = camera.missed(); !missed.isEmpty())
    return refuse(QStringLiteral("FILE"),
                  QStringLiteral("Could not be shown: %1").arg(missed.join(QLatin1String(", "))));
  return {};
}
