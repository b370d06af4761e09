#include "app/reports/status/status_report.h"

#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/recommendation_sentence.h"
#include "app/reports/words/status_words.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace {
/// For whom the level waits and until when.
QStringList openWindows(const Standing& standing) {
  const int level = standing.recommendation().decidingLevel;
  QStringList lines;
  for (const Subject& subject : standing.study().subjects) {
    if (!subject.assignment || subject.assignment->level != level) continue;
    const WindowState* state = standing.window(subject);
    if (!state || state->status != SubjectStatus::InWindow) continue;
    if (state->overdue)
      lines << ReportsText::tr("%1 is on day %2: its assessment was due until %3.")
                   .arg(subject.label())
                   .arg(state->day)
                   .arg(isoDate(state->latest));
    else if (state->earliest == state->latest)
      lines << ReportsText::tr("%1 is on day %2, assessment on %3.")
                   .arg(subject.label())
                   .arg(state->day)
                   .arg(isoDate(state->latest));
    else
      lines << ReportsText::tr("%1 is on day %2, assessment from %3 to %4.")
                   .arg(subject.label())
                   .arg(state->day)
                   .arg(isoDate(state->earliest), isoDate(state->latest));
  }
  return lines;
}

QString alreadyDecided(const Standing& standing) {
  const Decision* decision = standing.answering();
  if (!decision) return {};
  return ReportsText::tr("Decided on %1 (decision %2).").arg(isoDate(decision->date)).arg(decision->number);
}

void sayNext(StudySentence& sentence, const Standing& standing) {
  const std::vector<OpenSlots>& places = standing.places();
  const TrialState state = standing.study().state();
  const auto open =
      std::find_if(places.begin(), places.end(), [](const OpenSlots& o) { return o.places > 0; });
  if (open != places.end()) {
    sentence.mayTreatNext = true;
    sentence.nextLevel = open->level;
    sentence.places = open->places;
    sentence.nextSubject =
        ReportsText::tr("The next eligible subject may be treated at %1: %n place(s) open.", nullptr,
                        open->places)
            .arg(levelName(standing.design(), open->level));
  } else if (state == TrialState::Suspended) {
    sentence.nextSubject =
        ReportsText::tr("The trial is suspended. Nobody is treated until a change of the design resumes it.");
  } else if (state == TrialState::Ended) {
    sentence.nextSubject =
        ReportsText::tr("The trial has been ended by a change of the design. No further subject is treated.");
  } else if (standing.hasEnded()) {
    sentence.nextSubject =
        ReportsText::tr("The trial has been ended by decision. No further subject is treated.");
  } else if (const auto held = standing.refuseHeld({})) {
    sentence.nextSubject = held->message;
  } else if (!standing.unjudged().empty()) {
    sentence.nextSubject =
        ReportsText::tr("Do not treat the next subject yet: a possible DLT has not been assessed.");
  } else if (sentence.recommendation.enrol > 0) {
    sentence.nextSubject = ReportsText::tr(
        "Do not treat the next subject yet: an effective decision must open the place first.");
  } else {
    sentence.nextSubject = ReportsText::tr("Do not treat the next subject yet: no place is open.");
  }
}
} // namespace

StudySentence studySentence(const Standing& standing) {
  StudySentence sentence;
  sentence.recommendation = standing.recommendation();
  const auto words = recommendationSentence(standing.design(), standing.course(), standing.recommendation());
  QStringList parts{words.explanation};
  parts << openWindows(standing);
  if (const QString decided = alreadyDecided(standing); !decided.isEmpty()) parts << decided;
  sentence.headline = headlineNow(standing);
  sentence.explanation = joinSentences(parts);
  sayNext(sentence, standing);
  return sentence;
}

namespace {
QString eligibilityWord(const SubjectStatusLine& line) {
  switch (line.eligibility) {
  case Eligibility::Eligible:
    return ReportsText::tr("eligible");
  case Eligibility::NotEligible:
    return ReportsText::tr("not eligible: %1").arg(line.failed.join(comma()));
  case Eligibility::Incomplete:
    return ReportsText::tr("incomplete: %1").arg(line.missing.join(comma()));
  }
  return {};
}

QString urgencyWord(Urgency urgency) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "overdue"),
                                    QT_TRANSLATE_NOOP("Reports", "today"),
                                    QT_TRANSLATE_NOOP("Reports", "open")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(urgency)));
}

QStringList cellsOf(const SubjectStatusLine& line) {
  QStringList remarks;
  if (line.cd7 == Cd7Method::Ihc) remarks.append(ReportsText::tr("CD7 by IHC"));
  if (line.lateAssessment) remarks.append(ReportsText::tr("late assessment"));
  if (line.doseDeviation) remarks.append(ReportsText::tr("dose deviation"));
  return {line.screening,
          line.subject.value_or(QString()),
          line.level ? QStringLiteral("L%1").arg(*line.level) : QString(),
          line.day ? QString::number(*line.day) : QString(),
          line.status ? statusWord(*line.status) : QString(),
          eligibilityWord(line),
          remarks.join(comma())};
}

/// Columns as wide as their widest cell, two blanks between them.
QString table(const std::vector<QStringList>& rows) {
  std::vector<qsizetype> widths(static_cast<std::size_t>(rows.front().size()), 0);
  for (const QStringList& row : rows)
    for (std::size_t i = 0; i < widths.size(); ++i)
      widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
  QString text;
  for (const QStringList& row : rows) {
    QString line;
    for (std::size_t i = 0; i < widths.size(); ++i)
      line += row[static_cast<qsizetype>(i)].leftJustified(widths[i] + 2);
    while (line.endsWith(u' '))
      line.chop(1);
    text += line + u'\n';
  }
  return text;
}

QString subjectTable(const std::vector<SubjectStatusLine>& subjects) {
  if (subjects.empty()) return {};
  std::vector<QStringList> rows{{ReportsText::tr("Screening"), ReportsText::tr("Subject"),
                                 ReportsText::tr("Level"), ReportsText::tr("Day"), ReportsText::tr("Status"),
                                 ReportsText::tr("Eligibility"), ReportsText::tr("Remarks")}};
  for (const SubjectStatusLine& line : subjects)
    rows.push_back(cellsOf(line));
  return u'\n' + table(rows);
}

QString decisionTable(const std::vector<DecisionStatusLine>& decisions) {
  if (decisions.empty()) return {};
  std::vector<QStringList> rows;
  rows.reserve(decisions.size());
  for (const DecisionStatusLine& line : decisions)
    rows.push_back({ReportsText::tr("Decision %1").arg(line.number), line.date.toString(Qt::ISODate),
                    line.what, line.state});
  return u'\n' + table(rows);
}

QString deviationTable(const std::vector<DeviationLine>& deviations) {
  if (deviations.empty()) return {};
  std::vector<QStringList> rows;
  rows.reserve(deviations.size());
  for (const DeviationLine& line : deviations)
    rows.push_back({line.date.toString(Qt::ISODate), line.who, deviationText(line)});
  return u'\n' + ReportsText::tr("Deviations:") + u'\n' + table(rows);
}

QString dueTable(const std::vector<DueItem>& due) {
  if (due.empty()) return {};
  std::vector<QStringList> rows;
  rows.reserve(due.size());
  for (const DueItem& item : due)
    rows.push_back({urgencyWord(item.urgency), item.who, item.what});
  return u'\n' + ReportsText::tr("Due:") + u'\n' + table(rows);
}
} // namespace

/// Nothing while all is as the study began.
QString designLine(const StatusReport& report) {
  if (report.designVersion == 1 && report.state == TrialState::Running) return {};
  return ReportsText::tr("Design version %1; the trial is %2")
             .arg(report.designVersion)
             .arg(trialStateName(report.state)) +
         u'\n';
}

QString toText(const StatusReport& report) {
  QStringList places;
  for (const OpenSlots& open : report.openSlots)
    places.append(QStringLiteral("L%1: %2").arg(open.level).arg(open.places));
  const QString course = formatCourse(report.course);
  return ReportsText::tr("On the evening of %1").arg(report.on.toString(Qt::ISODate)) + u'\n' +
         ReportsText::tr("Course: %1")
             .arg(course.isEmpty() ? ReportsText::tr("nobody infused yet") : course) +
         u'\n' + designLine(report) + report.sentence.headline + u' ' + report.sentence.explanation + u'\n' +
         ReportsText::tr("Open places: %1").arg(places.join(comma())) + u'\n' +
         subjectTable(report.subjects) + decisionTable(report.decisions) + deviationTable(report.deviations) +
         dueTable(report.due);
}
