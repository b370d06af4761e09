#include "app/reports/safety/deviations.h"

#include "app/analysis/measurements/visits.h"
#include "app/base/date_text.h"
#include "app/dosing/dlt_window.h"
#include "app/oversight/delegations.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviation_steps.h"
#include "app/reports/words/status_words.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <iterator>
#include <limits>

namespace {
using Lines = std::vector<DeviationLine>;

QString decisionName(const Decision& decision) {
  return ReportsText::tr("Decision %1").arg(decision.number);
}

/// What the study keeps and what was said of deviations, found by whose they are: a log of thousands is gone
/// through once, not once for each subject.
struct Held {
  explicit Held(const Study& study) {
    for (const Deviation& deviation : study.deviations) {
      if (deviation.subjectId != 0) ofSubject[deviation.subjectId].push_back(&deviation);
      if (deviation.decisionId != 0) ofDecision[deviation.decisionId].push_back(&deviation);
    }
    for (const DeviationNote& note : study.deviationNotes) {
      if (note.origin.isEmpty())
        typedOf[note.subjectId].push_back(&note);
      else if (!said.contains(note.origin))
        said.insert(note.origin, &note);
    }
  }

  QHash<RowId, std::vector<const Deviation*>> ofSubject;
  QHash<RowId, std::vector<const Deviation*>> ofDecision;
  QHash<RowId, std::vector<const DeviationNote*>> typedOf; ///< 0: the study's
  QHash<QString, const DeviationNote*> said;               ///< by the key of the line that it explains
};

Lines keptLines(const Study& study, const QString& who, const std::vector<const Deviation*>& kept) {
  Lines lines;
  for (const Deviation* deviation : kept) {
    const DeviationWords words = deviationWords(study, *deviation);
    lines.push_back({QStringLiteral("log/%1").arg(deviation->id), deviation->date, deviation->act,
                     deviation->rule, deviation->subjectId, deviation->decisionId, who, words.what,
                     words.why});
  }
  return lines;
}

/// Of the first assessment after the latest day.
std::optional<QDate> assessedLateOn(const Subject& subject, const WindowState& state) {
  std::optional<QDate> first;
  for (const DltAssessment& assessment : subject.assessments)
    if (assessment.signature && assessment.date > state.latest && (!first || assessment.date < *first))
      first = assessment.date;
  return first;
}

/// What the record of one infused subject shows, line by line.
class SeenOf {
 public:
  SeenOf(const Study& study, const Subject& subject, QDate today)
      : m_study(study), m_subject(subject), m_today(today) {}

  void infusion() {
    const QDate dayZero = siteDate(m_study, m_subject.infusion->startedAt);
    for (const InfusionFlag& flag : infusionFlags(m_study, m_subject))
      add(flag.key, dayZero, DeviatingAct::Infused, flag.rule, flag.words);
  }

  /// Overdue, and then late, is one deviation: what was said of it stays.
  void window() {
    const auto state = windowState(m_study, m_subject, m_today);
    if (!state) return;
    const QString rule = QStringLiteral("WINDOW");
    const auto late = state->lateAssessment ? assessedLateOn(m_subject, *state) : std::nullopt;
    if (late)
      add(rule, *late, DeviatingAct::Assessed, rule,
          ReportsText::tr("late assessment, after day %1").arg(state->window.latest));
    if (state->overdue)
      add(rule, state->latest, DeviatingAct::Assessed, rule,
          ReportsText::tr("assessment overdue since %1").arg(state->latest.toString(Qt::ISODate)));
  }

  /// Each is one deviation, whatever is signed after it.
  void assessors() {
    const std::vector<Delegation>& log = m_study.siteFile.delegations;
    for (const DltAssessment& assessment : m_subject.assessments) {
      const auto& made = assessment.signature;
      if (!made || made->userId == 0) continue; // an earlier record names no account
      const QDate day = siteDate(m_study, made->at);
      if (!rulesOn(log, day) || isDelegated(log, made->userId, DelegatedTask::Assessment, day)) continue;
      add(QStringLiteral("DELEGATED/%1").arg(assessment.id), day, DeviatingAct::Assessed,
          QStringLiteral("NOT-DELEGATED"),
          ReportsText::tr("assessed by %1, whom the delegation log does not have for it on that day")
              .arg(made->printedName));
    }
  }

  void visits(const VisitRecord& record) {
    const std::optional<QDate> end = endOfVisits(m_subject);
    const QDate dayZero = siteDate(m_study, m_subject.infusion->startedAt);
    for (const Visit& visit : m_study.protocol.measurements.visits)
      if (visit.latest >= 0 && (!end || plannedDate(visit, dayZero) <= *end)) oneVisit(visit, record);
  }

  Lines lines;

 private:
  void oneVisit(const Visit& visit, const VisitRecord& record) {
    const QString name = visit.name.in(QLocale().name());
    const QString key = QStringLiteral("visit/") + visit.id;
    const auto dates = visitDates(m_study, m_subject, visit);
    if (!dates) return;
    const VisitRecord::Key of{m_subject.id, visit.id};
    const auto taken = record.taken.find(of);
    for (const QDateTime& at : taken == record.taken.end() ? std::vector<QDateTime>() : taken->second) {
      const QDate day = siteDate(m_study, at);
      if (day > m_today || !isOutsideWindow(m_study, m_subject, visit, day)) continue;
      return add(key, day, std::nullopt, QStringLiteral("VISIT"),
                 ReportsText::tr("%1: held outside its window, %2 to %3")
                     .arg(name, isoDate(dates->earliest), isoDate(dates->latest)));
    }
    if (isPast(m_study, m_subject, visit, m_today) && !record.recorded.contains(of))
      add(key, dates->latest, std::nullopt, QStringLiteral("VISIT"),
          ReportsText::tr("%1: missed, nothing is recorded").arg(name));
  }

  void add(const QString& key, QDate date, std::optional<DeviatingAct> act, const QString& rule,
           const QString& what) {
    lines.push_back({QStringLiteral("%1/%2").arg(m_subject.id).arg(key),
                     date,
                     act,
                     rule,
                     m_subject.id,
                     0,
                     m_subject.label(),
                     what,
                     {}});
  }

  const Study& m_study;
  const Subject& m_subject;
  QDate m_today;
};

Lines seenOf(const Study& study, const Subject& subject, QDate today, const VisitRecord* visits) {
  if (!subject.infusion) return {};
  SeenOf seen(study, subject, today);
  seen.infusion();
  seen.window();
  seen.assessors();
  if (visits) seen.visits(*visits);
  return seen.lines;
}

QString whoOf(const Study& study, RowId subjectId) {
  const Subject* subject = study.subject(subjectId);
  return subject ? subject->label() : ReportsText::tr("The study");
}

/// As it was typed, or as it was explained when the record still showed it.
DeviationLine typedLine(const Study& study, const DeviationNote& note) {
  DeviationLine line{{},        note.date, std::nullopt, {}, note.subjectId, 0, whoOf(study, note.subjectId),
                     note.what, {}};
  line.note = note;
  if (note.origin.isEmpty()) return line;
  line.key = note.origin;
  line.why = ReportsText::tr("The record does not show it any more.");
  return line;
}

void explain(Lines& lines, const Held& held) {
  for (DeviationLine& line : lines)
    if (const DeviationNote* note = held.said.value(line.key)) line.note = *note;
}

Lines oldestFirst(Lines lines) {
  std::stable_sort(lines.begin(), lines.end(),
                   [](const DeviationLine& a, const DeviationLine& b) { return a.date < b.date; });
  lines.shrink_to_fit(); // a page keeps them
  return lines;
}

void addTyped(Lines& lines, const Study& study, const Held& held, RowId subjectId) {
  for (const DeviationNote* note : held.typedOf.value(subjectId))
    lines.push_back(typedLine(study, *note));
}

Lines linesOf(const Study& study, const Held& held, const Subject& subject, QDate today,
              const VisitRecord* visits) {
  Lines lines = keptLines(study, subject.label(), held.ofSubject.value(subject.id));
  const Lines seen = seenOf(study, subject, today, visits);
  lines.insert(lines.end(), seen.begin(), seen.end());
  explain(lines, held);
  addTyped(lines, study, held, subject.id);
  return oldestFirst(std::move(lines));
}

Lines linesOf(const Study& study, const Held& held, const Decision& decision) {
  Lines lines = keptLines(study, decisionName(decision), held.ofDecision.value(decision.id));
  explain(lines, held);
  return lines;
}

void append(Lines& all, Lines lines) {
  std::move(lines.begin(), lines.end(), std::back_inserter(all));
}

Lines ofDecisions(const Study& study, const Held& held) {
  Lines lines;
  for (const Decision& decision : study.decisions)
    append(lines, linesOf(study, held, decision));
  return lines;
}
} // namespace

Lines deviationsOf(const Study& study, const Subject& subject, QDate today, const VisitRecord* visits) {
  return linesOf(study, Held(study), subject, today, visits);
}

Lines deviationsOf(const Study& study, const Decision& decision) {
  return linesOf(study, Held(study), decision);
}

Lines deviationsOf(const Study& study, QDate today, const VisitRecord* visits) {
  const Held held(study);
  Lines all = ofDecisions(study, held);
  for (const Subject& subject : study.subjects)
    append(all, linesOf(study, held, subject, today, visits));
  addTyped(all, study, held, 0);
  return oldestFirst(std::move(all));
}

Lines deviationsBetween(const Study& study, RowId first, RowId last, QDate today, const VisitRecord& visits) {
  const Held held(study);
  Lines lines;
  for (const Subject& subject : study.subjects)
    if (subject.id >= first && subject.id <= last)
      append(lines, linesOf(study, held, subject, today, &visits));
  return lines;
}

Lines deviationLog(const Study& study, Lines ofSubjects) {
  const Held held(study);
  Lines all = ofDecisions(study, held);
  append(all, std::move(ofSubjects));
  addTyped(all, study, held, 0);
  QSet<QString> shown;
  for (const DeviationLine& line : all)
    shown.insert(line.key);
  for (const DeviationNote& note : study.deviationNotes)
    if (!note.origin.isEmpty() && !shown.contains(note.origin)) all.push_back(typedLine(study, note));
  return oldestFirst(std::move(all));
}

Lines deviationLog(const Study& study, QDate today, const VisitRecord& visits) {
  constexpr RowId all = std::numeric_limits<RowId>::max();
  return deviationLog(study, deviationsBetween(study, 0, all, today, visits));
}
