// How reading a ward's log grows with it, and what one step costs the rules: a standing that goes on with who
// changed, beside one that is worked out anew, after both were found to say the same.
#include "app/protocol/protocol_reader.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/changed_design.h"
#include "tests/support/files/small_log.h"
#include "tests/support/happening.h"
#include "tests/support/product_of.h"
#include "tests/support/same_standing.h"

#include <QTimeZone>
#include <cstdio>
#include <ctime>

namespace {
double secondsSince(std::clock_t begin) { // of this process: other work on the machine does not count
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Ten infused on a day; a twelfth has a DLT. A decision for every so many.
SmallLog logOf(int infused, int places) {
  SmallLog log;
  const auto decide = [&](const char* what, QDate day) {
    log.decisions += QStringLiteral("%2,%1,%2T15:30,%2T16:30,wet-ink; ")
                         .arg(QLatin1String(what), day.toString(Qt::ISODate));
  };
  for (int i = 0; i < infused; ++i) {
    const int level = std::min(3, 1 + (i + 2) / 3);
    const QDate day = QDate(2026, 1, 15).addDays(i < 7 ? 30 * (level - 1) : 100 + i / 10);
    if (i == 1) decide("1,ESCALATE,2,3", day.addDays(-1));
    if (i == 4) decide("2,ESCALATE,3,3", day.addDays(-1));
    if (i >= 7 && (i - 7) % places == 0)
      decide(qPrintable(QStringLiteral("3,COMPLETE,3,%1").arg(places)), day.addDays(-1));
    const char* outcome = i > 20 && i % 12 == 0 ? "DLT" : "NO_DLT";
    log.infusions += QStringLiteral("%1 L%2 %3; ").arg(i + 1).arg(level).arg(day.toString(Qt::ISODate));
    log.assessments += QStringLiteral("%1 %2 %3; ")
                           .arg(i + 1)
                           .arg(day.addDays(28).toString(Qt::ISODate), QLatin1String(outcome));
  }
  return log;
}

void measureLog(int infused, int places) {
  Protocol protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
  protocol.design.plannedSubjects = infused;
  protocol.design.completingAtOnce = 0;
  const EditedLog folder = logOf(infused, places).written();
  const std::clock_t begin = std::clock();
  const auto log = readWardLog(folder.path(), protocol, QTimeZone("Asia/Shanghai"));
  if (!log) qFatal("the log was refused: %s", qPrintable(log.error().front().message));
  std::printf("%6d infused, %5zu decisions, %5zu deviations %8.2f s\n", infused,
              log->records.decisions.size(), log->records.deviations.size(), secondsSince(begin));
  std::fflush(stdout);
}

void compare(const Study& study, int steps) {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const QString difference = differenceAlong(study, seed, steps);
    if (!difference.isEmpty()) qFatal("%s", qPrintable(difference));
  }
}

RowId treat(Subject& subject, const Study& study, QDate day, int number) {
  Assignment assignment;
  assignment.subjectNumber = QStringLiteral("S-%1").arg(number + 1, 5, 10, QLatin1Char('0'));
  assignment.level = 3;
  assignment.date = day;
  assignment.screeningId = subject.screening().id;
  assignment.decisionId = study.decisions.back().id;
  subject.assignment = assignment;
  subject.infusion = infusionOf(QDateTime(day, QTime(number % 10, 0), Qt::UTC), 70, 3.5e9);
  return subject.id;
}

RowId assess(Subject& subject, int number) {
  DltAssessment assessment;
  assessment.id = number + 1;
  assessment.date = subject.assignment->date.addDays(28);
  assessment.outcome = number > 20 && number % 12 == 0 ? DltOutcome::Dlt : DltOutcome::NoDlt;
  assessment.signature = Signature{};
  assessment.signature->method = SignatureMethod::Transcribed; // a DLT without its event
  subject.assessments = {assessment};
  return subject.id;
}

/// A trial as it goes: one after the other is assigned and infused in places of one decision, and assessed
/// when thirty more have come; a twelfth has a DLT. Every hundredth standing is worked out anew, too.
void measureSteps(int people) {
  StudyBuilder builder;
  Study& study = builder.study() = eligiblePeople(people);
  study.protocol.design.plannedSubjects = people;
  study.protocol.design.completingAtOnce = 0;
  builder.decided({2026, 1, 10}, DecisionKind::Complete, 3, 3, people);
  Standing standing = standingOf(study, {2026, 1, 10});
  double after = 0;
  double anew = 0;
  for (int i = 0; i < people + 30; ++i) {
    const QDate day = QDate(2026, 1, 15).addDays(i / 10);
    std::set<RowId> changed;
    if (i < people) changed.insert(treat(study.subjects[static_cast<std::size_t>(i)], study, day, i));
    if (i >= 30) changed.insert(assess(study.subjects[static_cast<std::size_t>(i - 30)], i - 30));
    std::clock_t begin = std::clock();
    standing = standingAfter(std::move(standing), changed, day);
    after += secondsSince(begin);
    if (i % 100 != 0) continue;
    begin = std::clock();
    const Standing whole = standingOf(study, day);
    anew += 100 * secondsSince(begin);
    if (whole.counts().all != standing.counts().all || !(whole.places() == standing.places()))
      qFatal("step %d: the two differ", i);
  }
  std::printf("%6d people: %8.2f s gone on with, %8.2f s anew at each step\n", people, after, anew);
  std::fflush(stdout);
}
} // namespace

int main() {
  compare(eligiblePeople(18), 60);
  compare(eligiblePeople(60), 240);
  compare(changed(eligiblePeople(24), {2026, 2, 1},
                  [](DoseDesign& design) {
                    design.levels[1].firstSubject = {14, 28};
                  }),
          120);
  for (const int people : {459, 1802, 10000})
    measureSteps(people);
  for (const int infused : {459, 901, 1802, 3604, 10000})
    measureLog(infused, infused);
  for (const int infused : {100, 200, 400, 800})
    measureLog(infused, 3);
  return 0;
}
