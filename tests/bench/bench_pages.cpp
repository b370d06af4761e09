// A study of N people, made through the commands, in the window of the program: every page and tab, a save
// with each page open, filters of the audit trail, the check, the backup of the half hour, closing. Prints
// what each cost, and its ratio to the last run.
#include "tests/bench/bench_pages/acts.h"
#include "tests/bench/bench_pages/figures.h"
#include "tests/bench/bench_pages/trial.h"
#include "tests/bench/bench_pages/turns.h"
#include "tests/bench/bench_pages/walk.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

namespace {
struct Request {
  int people = 18;
  QString study;
  QString last;
  bool onlyMake = false;
  QStringList skipped;
};

Request requestOf(const QApplication& application) {
  QCommandLineParser parser;
  parser.addOptions(
      {{QStringLiteral("subjects"), QStringLiteral("people in the study"), QStringLiteral("N"),
        QStringLiteral("18")},
       {QStringLiteral("study"), QStringLiteral("made where there is none; stays as it is"),
        QStringLiteral("FILE")},
       {QStringLiteral("last"), QStringLiteral("figures to compare with"), QStringLiteral("FILE")},
       {QStringLiteral("make"), QStringLiteral("makes the study, no more")},
       {QStringLiteral("skip"), QStringLiteral("a page that is not opened, by its title"),
        QStringLiteral("PAGE")}});
  parser.addHelpOption();
  parser.process(application);
  const QString people = parser.value(QStringLiteral("subjects"));
  const QDir folder(QCoreApplication::applicationDirPath());
  const auto given = [&](const char* name, const QString& otherwise) {
    const QString value = parser.value(QLatin1String(name));
    return value.isEmpty() ? folder.filePath(otherwise) : value;
  };
  return {people.toInt(), given("study", QStringLiteral("pages-%1.study").arg(people)),
          given("last", QStringLiteral("pages-%1.json").arg(people)), parser.isSet(QStringLiteral("make")),
          parser.values(QStringLiteral("skip"))};
}

/// In a process of its own: what it takes is not in the memory that is measured.
void makeOnce(const Request& request) {
  if (QFileInfo::exists(request.study)) return;
  const QStringList arguments{QStringLiteral("--make"), QStringLiteral("--subjects"),
                              QString::number(request.people), QStringLiteral("--study"), request.study};
  if (QProcess::execute(QCoreApplication::applicationFilePath(), arguments) != 0) qFatal("no study was made");
}

/// A study that the run may change.
QString copyOf(const QString& study, const QTemporaryDir& folder) {
  const QString copy = folder.filePath(QStringLiteral("trial.study"));
  for (const char* ending : {"", ".checksum"})
    if (!QFile::copy(study + QLatin1String(ending), copy + QLatin1String(ending)))
      qFatal("%s cannot be read", qPrintable(study));
  return copy;
}

std::unique_ptr<StudySession> opened(const QString& path, Turns& turns, Figures& figures) {
  figures.begin(QStringLiteral("Before a window, ms"),
                {QStringLiteral("done"), QStringLiteral("CPU"), QStringLiteral("MB")});
  std::unique_ptr<StudySession> session;
  const auto say = [&](const QString& what, const std::function<void()>& act) {
    const Cost cost = turns.until(act, [] { return true; });
    figures.say(what, {cost.done, cost.cpu, residentMegabytes()});
  };
  say(QStringLiteral("opened, checked, read"), [&] {
    auto made = StudyFile::open(path, trialInvestigator(), trialClock());
    if (!made) qFatal("%s", qPrintable(made.error().message));
    session = std::move(*made);
  });
  say(QStringLiteral("an event saved"), [&] { saveEvent(*session); });
  return session;
}

/// Each place twice: as nobody has seen it yet, and once more after all others.
void measurePlaces(MainWindow& window, std::unique_ptr<StudySession> session,
                   const std::vector<PageEntry>& pages, Turns& turns, Figures& figures) {
  struct Visited {
    QString name;
    Cost first;
    Cost again;
    double memory = 0;
    double widgets = 0;
  };
  std::vector<Visited> places;
  const auto visited = [&](const QString& name, const Cost& first) {
    places.push_back(
        {name, first, {}, residentMegabytes(), static_cast<double>(QApplication::allWidgets().size())});
  };
  const Cost entered =
      turns.untilPainted([&] { window.enter(std::move(session)); },
                         [&]() -> QWidget* { return window.workspace()->page(PageId::Today); });
  visited(QStringLiteral("the window, with Today"), entered);
  walk(*window.workspace(), *window.session(), pages, [&](const Spot& place) {
    visited(place.name, turns.untilPainted(place.go, place.shown));
    std::fputc('.', stderr);
  });
  std::size_t next = 1;
  walk(*window.workspace(), *window.session(), pages,
       [&](const Spot& place) { places.at(next++).again = turns.untilPainted(place.go, place.shown); });
  std::fputc('\n', stderr);
  figures.begin(QStringLiteral("Page or tab, ms"),
                {QStringLiteral("first"), QStringLiteral("again"), QStringLiteral("block"),
                 QStringLiteral("CPU"), QStringLiteral("MB"), QStringLiteral("widgets")});
  for (const Visited& place : places)
    figures.say(place.name,
                {place.first.done, place.again.done, std::max(place.first.longest, place.again.longest),
                 place.first.cpu, place.memory, place.widgets});
}

void measureClosing(MainWindow& window, Turns& turns, Figures& figures) {
  const Cost closed = turns.untilIdle([&] { window.close(); });
  figures.say(QStringLiteral("closed, with a backup"), {closed.done, closed.longest, closed.cpu});
}

void measure(const Request& request) {
  const QTemporaryDir scratch;
  Figures figures(readFigures(request.last));
  Turns turns;
  auto session = opened(copyOf(request.study, scratch), turns, figures);
  std::printf("%lld journal lines\n", static_cast<long long>(session->journalHead().sequence));
  MainWindow window(trialClock());
  window.show();
  auto pages = pageRegistry();
  std::erase_if(pages, [&](const PageEntry& page) { return request.skipped.contains(page.title); });
  measurePlaces(window, std::move(session), pages, turns, figures);
  Workspace& workspace = *window.workspace();
  StudySession& open = *window.session();
  measurePageActs(workspace, open, turns, figures);
  measureSaves(workspace, open, pages, turns, figures);
  measureFilters(workspace, open, turns, figures);
  measureCare(workspace, open, turns, figures);
  measureClosing(window, turns, figures);
  const QString file = QDir(QCoreApplication::applicationDirPath())
                           .filePath(QStringLiteral("pages-%1.json").arg(request.people));
  if (!writeFigures(file, figures.all())) qFatal("%s cannot be written", qPrintable(file));
}
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  const QTemporaryDir settings;
  // What a person has chosen at this desk is neither measured nor changed.
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  const Request request = requestOf(application);
  if (request.onlyMake) {
    makeTrial(request.study, request.people);
    return 0;
  }
  makeOnce(request);
  setUpApplication(application);
  measure(request);
  return 0;
}
