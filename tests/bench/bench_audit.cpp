// How long the audit trail of a million journal lines takes: to open, to jump about in, to filter; and the
// page that shows it. `bench_audit [LINES]`.
#include "db/access/vault.h"
#include "db/file/file_checksum.h"
#include "db/stores/user_store.h"
#include "tests/bench/long_journal.h"
#include "tests/support/test_study.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>
#include <cstdio>

namespace {
constexpr int subjects = 1000;
constexpr qint64 page = 64;

struct Writer {
  RowId id = 0;
  Vault vault;
};

Writer writerOf(Connection& connection, Role role) {
  const auto user = findUser(connection, TestStudy::login(role));
  return {user->user.id, *Vault::unlock(user->slot, TestStudy::testPassword(), slotOwner(user->user.login))};
}

/// Subjects with adverse events, every second of which was corrected once, by two people in turn.
void fill(const QString& path, int lines) {
  removeChecksum(path); // as the program does before it writes
  Connection connection(path);
  const Writer writers[] = {writerOf(connection, Role::PrincipalInvestigator),
                            writerOf(connection, Role::SubInvestigator)};
  const RowId first = std::get<qint64>(connection.ask(u"SELECT max(id) FROM subject"_qs));
  Journal journal(connection, writers[0].vault.journalKey(), systemClock);
  RowId event = 0;
  for (int written = 0, batch = 0; written < lines; ++batch) {
    const Writer& writer = writers[batch % 2];
    journal.signAs(writer.id, writer.vault.keyPair());
    auto transaction = journal.begin(writer.id, u"adverse-event"_qs, u"read again in the source record"_qs);
    for (int i = 0; i < 10'000 && written < lines; ++i, ++written)
      event = writeEventRow(transaction, written, event, first - written % subjects);
    if (!transaction.commit()) qFatal("a batch was refused");
  }
}

/// Screened subjects of an earlier record.
Study records(const Study& study) {
  Study made;
  made.site = study.site;
  for (int i = 1; i <= subjects; ++i) {
    Screening screening;
    screening.id = i;
    screening.number = QStringLiteral("SCR-%1").arg(i, 5, 10, QLatin1Char('0'));
    screening.consent = {QStringLiteral("1.0"), QDateTime(QDate(2020, 1, 6), QTime(1, 0), Qt::UTC), true};
    Subject subject;
    subject.id = i;
    subject.identity = {QStringLiteral("Subject %1").arg(i), {}, QString::number(i), QDate(1970, 1, 1)};
    subject.screenings = {screening};
    made.subjects.push_back(subject);
  }
  return made;
}

double milliseconds(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const char* what, double taken) {
  std::printf("%-52s %9.1f ms\n", what, taken);
  std::fflush(stdout);
}

void readAt(const StudySession& session, const char* what, qint64 first) {
  QElapsedTimer timer;
  timer.start();
  const AuditTrail trail = session.auditTrail();
  if (trail.lines(first, page)->empty()) qFatal("nothing there");
  say(what, milliseconds(timer));
}

/// First piece: what stands on the screen at once. All: the search while the window is idle. Longest piece:
/// what one turn of the event loop takes.
void filterBy(const StudySession& session, const char* what, const AuditFilter& filter) {
  QElapsedTimer timer;
  timer.start();
  AuditTrail trail = session.auditTrail(filter);
  double first = 0;
  double longest = 0;
  while (!trail.isComplete()) {
    QElapsedTimer piece;
    piece.start();
    if (!trail.searchOn()) qFatal("the file does not answer");
    if (first == 0) first = milliseconds(piece);
    longest = std::max(longest, milliseconds(piece));
  }
  std::printf("filter by %-24s %8lld lines: first %6.1f ms, longest piece %6.1f ms, all %7.1f ms\n", what,
              static_cast<long long>(trail.size()), first, longest, milliseconds(timer));
  std::fflush(stdout);
}

/// The same through the list of the page: in turns with the event loop, until nothing is searched any more.
void filterList(StudySession& session, const char* what, const AuditFilter& filter) {
  AuditModel list(session);
  QElapsedTimer timer;
  timer.start();
  list.show(filter);
  double longest = milliseconds(timer);
  while (list.isSearching()) {
    QElapsedTimer turn;
    turn.start();
    QApplication::processEvents();
    longest = std::max(longest, milliseconds(turn));
  }
  std::printf("list filtered by %-17s %8lld lines: longest turn %6.1f ms, all %7.1f ms\n", what,
              static_cast<long long>(list.trail().size()), longest, milliseconds(timer));
  std::fflush(stdout);
}

void showPage(StudySession& session) {
  applyTheme(*qApp, Theme::light());
  QElapsedTimer timer;
  timer.start();
  AuditPage shown(session);
  shown.resize(1198, 694);
  shown.show();
  shown.refresh();
  QApplication::processEvents();
  say("open the page, painted", milliseconds(timer));
  auto* table = shown.findChild<QTableView*>(QStringLiteral("auditTable"));
  double longest = 0;
  double sum = 0;
  constexpr int steps = 200;
  for (int i = 0; i < steps; ++i) { // all over the trail, every step where nothing is read yet
    timer.start();
    table->verticalScrollBar()->setValue(
        static_cast<int>(qint64(table->verticalScrollBar()->maximum()) * i / steps));
    QApplication::processEvents();
    longest = std::max(longest, milliseconds(timer));
    sum += milliseconds(timer);
  }
  say("one step of scrolling over all of it, mean", sum / steps);
  say("the longest step", longest);
}
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  const int lines = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
  TestStudy test(QDate(2026, 11, 1));
  if (!test.commands().importTranscribed(records(test.study()), QStringLiteral("d"), QStringLiteral("bench")))
    qFatal("no subjects");
  test.close();
  QElapsedTimer timer;
  timer.start();
  fill(test.path(), lines);
  say("write the journal", milliseconds(timer));
  test.setNow(QDateTime::currentDateTimeUtc());
  test.signInAs(Role::PrincipalInvestigator);
  const StudySession& session = test.session();
  const qint64 head = session.journalHead().sequence;
  std::printf("%lld journal lines\n", static_cast<long long>(head));
  readAt(session, "open: the newest lines", 0);
  readAt(session, "jump to the middle", head / 2);
  readAt(session, "jump to the end", head - page);
  AuditFilter filter;
  filter.subjectId = 7;
  filterBy(session, "subject", filter);
  filter = {};
  filter.userId = 2;
  filterBy(session, "person", filter);
  filter = {};
  filter.action = QStringLiteral("output");
  filterBy(session, "action", filter);
  filter = {};
  filter.table = QStringLiteral("adverse_event");
  filter.column = QStringLiteral("term");
  filterBy(session, "field", filter);
  filter.column = QStringLiteral("grade");
  filter.rowId = 5;
  filterBy(session, "field of one row", filter);
  filter = {};
  filter.from = session.now().addSecs(-5);
  filterBy(session, "date", filter);
  filter = {};
  filter.text = QStringLiteral("second look");
  filterBy(session, "text, often", filter);
  filter.text = QStringLiteral("nowhere to be found");
  filterBy(session, "text, never", filter);
  filterList(test.session(), "text, never", filter);
  filter = {};
  filter.subjectId = 7;
  filterList(test.session(), "subject", filter);
  filter = {};
  filter.userId = 2;
  filterList(test.session(), "person", filter);
  showPage(test.session());
  return 0;
}
