#pragma once
#include "app/escalation/standing.h"
#include "app/study/study.h"
#include "tests/support/happening.h"

#include <QStringList>
#include <algorithm>

/// What a standing says of its whole study, a line for each thing, so that two can be compared.
inline QStringList saidBy(const Standing& standing) {
  const Recommendation& now = standing.recommendation();
  const CourseCounts& counts = standing.counts();
  QStringList said{standing.today().toString(Qt::ISODate), formatCourse(standing.course()), ruleId(now.rule)};
  const auto add = [&](const char* what, std::initializer_list<qint64> numbers) {
    said << QLatin1String(what);
    for (const qint64 number : numbers)
      said.back() += QStringLiteral(" %1").arg(number);
  };
  add("now", {now.decidingLevel, now.level, now.enrol, now.agreement, static_cast<qint64>(now.held.size())});
  add("counts", {counts.highest, counts.completing, counts.subjects, counts.topWithoutPlus.subjects()});
  for (std::size_t i = 0; i < counts.all.size(); ++i)
    add("tally", {counts.all[i].dlts, counts.all[i].cleared, counts.all[i].undecided, counts.all[i].laterDlts,
                  counts.settled[i]});
  for (const auto& cohort : standing.cohorts())
    for (const Subject* subject : cohort)
      add(subject == cohort.front() ? "cohort" : "subject", {subject->id});
  for (const Subject* subject : standing.unjudged())
    add("unjudged", {subject->id});
  for (const OpenSlots& open : standing.places())
    add("places", {open.level, open.places, open.held, open.opened, standing.freeSlots(open.level),
                   standing.slotToFill(open.level).value_or(-1)});
  for (const Decision& decision : standing.study().decisions)
    add("decision", {decision.id, standing.isOvertaken(decision), standing.isInForce(decision),
                     &decision == standing.answering()});
  for (const Subject& subject : standing.study().subjects) {
    if (subject.assignment) add("place", {subject.id, standing.isClosed(*subject.assignment)});
    if (const WindowState* window = standing.window(subject))
      add("window",
          {subject.id, window->window.earliest, window->window.latest, window->day,
           static_cast<qint64>(window->status), window->decidedOnDay.value_or(-1),
           window->dltOnsetDay.value_or(-99), window->due, window->overdue, window->lateAssessment});
  }
  add("needed", {standing.decisionNeeded(), standing.hasEnded()});
  return said;
}

/// The first thing that two standings say otherwise; empty where they say the same.
inline QString differenceOf(const Standing& one, const Standing& other) {
  const QStringList a = saidBy(one);
  const QStringList b = saidBy(other);
  const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (left == a.end() && right == b.end()) return {};
  return QStringLiteral("“%1”, not “%2”")
      .arg(left == a.end() ? QString() : *left, right == b.end() ? QString() : *right);
}

/// So many steps of what happens to a study: what first differs between the standing that goes on with those
/// who changed and the one worked out from everybody; empty where nothing does.
inline QString differenceAlong(const Study& study, unsigned seed, int steps) {
  Happening happening(study, seed);
  Standing standing = standingOf(happening.study(), happening.today());
  for (int step = 0; step < steps; ++step) {
    const std::set<RowId> changed = happening.step();
    standing = standingAfter(std::move(standing), changed, happening.today());
    const QString difference = differenceOf(standing, standingOf(happening.study(), happening.today()));
    if (!difference.isEmpty())
      return QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(difference);
  }
  return {};
}
