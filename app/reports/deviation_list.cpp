#include "app/reports/deviation_list.h"

#include "app/dosing/dlt_window.h"
#include "app/reports/deviation_words.h"
#include "app/reports/treatment_words.h"
#include "app/study/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Deviations)
};

using Lines = std::vector<DeviationLine>;

QString decisionName(const Decision& decision) {
  return Text::tr("Decision %1").arg(decision.number);
}

/// The kept ones for which `isWanted` holds.
template <class Wanted>
Lines kept(const Study& study, const QString& who, Wanted isWanted) {
  Lines lines;
  for (const Deviation& deviation : study.deviations) {
    if (!isWanted(deviation)) continue;
    const DeviationWords words = deviationWords(study, deviation);
    lines.push_back({deviation.date, deviation.act, deviation.rule, deviation.subjectId, deviation.decisionId,
                     who, words.what, words.why});
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

void addSeen(Lines& lines, const Study& study, const Subject& subject, QDate today) {
  const auto add = [&](QDate date, DeviatingAct act, const QString& rule, const QString& what) {
    lines.push_back({date, act, rule, subject.id, 0, subject.label(), what, {}});
  };
  if (!subject.infusion) return;
  const QDate dayZero = siteDate(study, subject.infusion->startedAt);
  for (const InfusionFlag& flag : infusionFlags(study, subject))
    add(dayZero, DeviatingAct::Infused, flag.rule, flag.words);
  const auto state = windowState(study, subject, today);
  if (!state) return;
  const QString window = QStringLiteral("WINDOW");
  const auto late = state->lateAssessment ? assessedLateOn(subject, *state) : std::nullopt;
  if (late)
    add(*late, DeviatingAct::Assessed, window,
        Text::tr("late assessment, after day %1").arg(state->window.latest));
  if (state->overdue)
    add(state->latest, DeviatingAct::Assessed, window,
        Text::tr("assessment overdue since %1").arg(state->latest.toString(Qt::ISODate)));
}

Lines oldestFirst(Lines lines) {
  std::stable_sort(lines.begin(), lines.end(),
                   [](const DeviationLine& a, const DeviationLine& b) { return a.date < b.date; });
  return lines;
}
} // namespace

Lines deviationsOf(const Study& study, const Subject& subject, QDate today) {
  Lines lines = kept(study, subject.label(),
                     [&](const Deviation& deviation) { return deviation.subjectId == subject.id; });
  addSeen(lines, study, subject, today);
  return oldestFirst(std::move(lines));
}

Lines deviationsOf(const Study& study, const Decision& decision) {
  return kept(study, decisionName(decision),
              [&](const Deviation& deviation) { return deviation.decisionId == decision.id; });
}

Lines deviationsOf(const Study& study, QDate today) {
  Lines all;
  const auto add = [&](const Lines& lines) { all.insert(all.end(), lines.begin(), lines.end()); };
  for (const Decision& decision : study.decisions)
    add(deviationsOf(study, decision));
  for (const Subject& subject : study.subjects)
    add(deviationsOf(study, subject, today));
  return oldestFirst(std::move(all));
}

QString deviationText(const DeviationLine& line) {
  if (line.why.isEmpty()) return line.what;
  return joinSentences({Text::tr("%1.").arg(line.what), line.why});
}
