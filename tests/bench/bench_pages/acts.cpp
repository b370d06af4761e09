#include "tests/bench/bench_pages/acts.h"

#include "db/session/open_study.h"
#include "tests/bench/bench_pages/figures.h"
#include "tests/bench/bench_pages/turns.h"
#include "tests/bench/bench_pages/walk.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/wait_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
const Subject& inTheMiddle(const StudySession& session) {
  return session.study().subjects.at(session.study().subjects.size() / 2);
}

void settle(Turns& turns) {
  turns.untilIdle([] {});
}

void jump(QTableView& grid, Turns& turns, Figures& figures, const QString& plane) {
  constexpr int jumps = 50;
  QRandomGenerator random(1);
  double longest = 0;
  const double cpu = cpuMilliseconds();
  for (int i = 0; i < jumps; ++i) {
    const Cost cost = turns.untilIdle([&] {
      grid.verticalScrollBar()->setValue(random.bounded(grid.verticalScrollBar()->maximum() + 1));
      grid.horizontalScrollBar()->setValue(random.bounded(grid.horizontalScrollBar()->maximum() + 1));
    });
    longest = std::max(longest, cost.done);
  }
  figures.say(QStringLiteral("%1: longest of %2 jumps").arg(plane).arg(jumps),
              {longest, longest, (cpuMilliseconds() - cpu) / jumps});
}

void typeInto(QLineEdit& edit, const QString& text) {
  edit.setText(text.chopped(1));
  QTest::keyClick(&edit, text.back().toLatin1());
}
} // namespace

void saveEvent(StudySession& session) {
  const Subject& subject = inTheMiddle(session);
  AdverseEvent event;
  event.term = QStringLiteral("Headache");
  event.grade = 1;
  event.onset = siteDate(session.study(), subject.infusion->startedAt).addDays(2);
  if (const auto saved = session.commands().saveAdverseEvent(subject.id, event, {}); !saved)
    qFatal("%s", qPrintable(saved.error().message));
}

void measureSaves(Workspace& workspace, StudySession& session, const std::vector<PageEntry>& pages,
                  Turns& turns, Figures& figures) {
  figures.begin(QStringLiteral("An event saved, ms"), {QStringLiteral("saved"), QStringLiteral("idle"),
                                                       QStringLiteral("block"), QStringLiteral("CPU")});
  for (const PageEntry& page : pages) {
    goTo(workspace, page.id);
    settle(turns);
    double saved = 0;
    const Cost cost = turns.untilIdle([&] {
      QElapsedTimer timer;
      timer.start();
      saveEvent(session);
      saved = milliseconds(timer);
    });
    figures.say(QStringLiteral("with %1 open").arg(page.title), {saved, cost.done, cost.longest, cost.cpu});
  }
}

void measurePageActs(Workspace& workspace, const StudySession& session, Turns& turns, Figures& figures) {
  figures.begin(QStringLiteral("On a page, ms"),
                {QStringLiteral("idle"), QStringLiteral("block"), QStringLiteral("CPU")});
  const auto say = [&](const QString& what, const std::function<void()>& act) {
    const Cost cost = turns.untilIdle(act);
    figures.say(what, {cost.done, cost.longest, cost.cpu});
  };
  workspace.openPage(PageId::Subjects, inTheMiddle(session).id);
  constexpr int responseTab = 5;
  workspace.findChild<QTabWidget*>(QStringLiteral("subjectTabs"))->setCurrentIndex(responseTab);
  settle(turns);
  say(QStringLiteral("a key in a response"), [&] {
    QTest::keyClick(workspace.findChild<QLineEdit*>(QStringLiteral("responsePlatelets")), Qt::Key_1);
  });
  goTo(workspace, PageId::Measurements);
  settle(turns);
  auto* plane = workspace.findChild<QComboBox*>(QStringLiteral("measurementPlane"));
  auto* grid = workspace.findChild<QTableView*>(QStringLiteral("measurementGrid"));
  for (int i = plane->count() - 1; i >= 0; --i) {
    say(QStringLiteral("turn to “%1”").arg(plane->itemText(i)), [&] { plane->setCurrentIndex(i); });
    jump(*grid, turns, figures, plane->currentText());
  }
}

void measureFilters(Workspace& workspace, const StudySession& session, Turns& turns, Figures& figures) {
  figures.begin(
      QStringLiteral("The audit trail filtered, ms"),
      {QStringLiteral("complete"), QStringLiteral("block"), QStringLiteral("CPU"), QStringLiteral("lines")});
  goTo(workspace, PageId::Audit);
  settle(turns);
  const QWidget& page = *workspace.page(PageId::Audit);
  const auto& trail = page.findChild<AuditModel*>()->trail();
  const auto measure = [&](const char* input, const QString& text, const QString& what) {
    auto& edit = *page.findChild<QLineEdit*>(QLatin1String(input));
    const AuditFilter before = trail.filter();
    const auto isDone = [&] { return !(trail.filter() == before) && trail.isComplete(); };
    const Cost cost = turns.until([&] { typeInto(edit, text); }, isDone);
    figures.say(what, {cost.done, cost.longest, cost.cpu, static_cast<double>(trail.size())});
    if (edit.completer()) edit.completer()->popup()->hide();
    turns.until([&] { page.findChild<QAbstractButton*>(QStringLiteral("auditClear"))->click(); },
                [&] { return trail.filter() == AuditFilter() && trail.isComplete(); });
  };
  measure("auditSubject", inTheMiddle(session).label(), QStringLiteral("by a subject"));
  measure("auditText", QStringLiteral("recovered without"), QStringLiteral("by a text"));
}

void measureCare(Workspace& workspace, StudySession& session, Turns& turns, Figures& figures) {
  figures.begin(QStringLiteral("The file, ms"),
                {QStringLiteral("done"), QStringLiteral("block"), QStringLiteral("CPU")});
  const Cost verified = turns.untilIdle([&] {
    const auto faults =
        whileWaiting(&workspace, [&](const Progress& progress) { return session.verifyCopy(progress); });
    if (!faults || !faults->empty()) qFatal("the journal does not verify");
  });
  figures.say(QStringLiteral("verified"), {verified.done, verified.longest, verified.cpu});
  const QDateTime before = session.lastBackup();
  QTimer& timer = StudySessionAccess::of(session).backupTimer;
  QObject::connect(&timer, &QTimer::timeout, &timer, [&timer] { timer.start(30min); });
  const Cost made = turns.until([&] { timer.start(0); }, [&] { return session.lastBackup() != before; });
  figures.say(QStringLiteral("the backup of the half hour"), {made.done, made.longest, made.cpu});
}
