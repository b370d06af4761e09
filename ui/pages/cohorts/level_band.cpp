#include "ui/pages/cohorts/level_band.h"

#include "app/dosing/dose.h"
#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "ui/pages/cohorts/cohorts_text.h"
#include "ui/widgets/status_mark.h"

#include <algorithm>

namespace {
TokenRow tokenOf(const Standing& standing, const Subject& subject) {
  TokenRow token;
  token.subjectId = subject.id;
  token.number = subject.assignment->subjectNumber;
  const WindowState* state = standing.window(subject);
  if (!state) {
    token.state = CohortsText::tr("not infused yet");
    return token;
  }
  token.status = state->status;
  token.state = windowWords(*state);
  token.flagged = state->overdue || state->lateAssessment;
  return token;
}

QString ruleName(const DoseLevel& level) {
  const QString rule = ruleWord(level.rule);
  return level.since > 1 ? CohortsText::tr("%1, since design version %2").arg(rule).arg(level.since) : rule;
}

QString tallyWords(const Tally& tally) {
  QStringList words{CohortsText::tr("%n DLT(s)", nullptr, tally.dlts),
                    CohortsText::tr("%1 cleared").arg(tally.cleared)};
  if (tally.undecided > 0) words << CohortsText::tr("%1 undecided").arg(tally.undecided);
  return words.join(QStringLiteral(" · "));
}

LevelBand::Places placesOf(const Standing& standing, const OpenSlots& open) {
  if (standing.hasEnded()) return LevelBand::Places::Ended;
  if (standing.study().state() == TrialState::Suspended) return LevelBand::Places::Suspended;
  if (open.held) return LevelBand::Places::Held;
  if (open.places > 0) return LevelBand::Places::Open;
  return open.opened ? LevelBand::Places::Full : LevelBand::Places::NotOpened;
}

QString placesWords(LevelBand::Places places, int count) {
  switch (places) {
  case LevelBand::Places::Open:
    return CohortsText::tr("%n place(s) open", nullptr, count);
  case LevelBand::Places::Full:
    return CohortsText::tr("no place open");
  case LevelBand::Places::Held:
    return CohortsText::tr("held");
  case LevelBand::Places::NotOpened:
    return CohortsText::tr("not opened");
  case LevelBand::Places::Suspended:
    return CohortsText::tr("trial suspended");
  case LevelBand::Places::Ended:
    return CohortsText::tr("trial ended");
  }
  return {};
}

/// Who holds this level: a possible DLT, here or below, that nobody has judged.
const Subject* unjudgedUpTo(const Standing& standing, int level) {
  const auto& unjudged = standing.unjudged();
  const auto found = std::find_if(unjudged.begin(), unjudged.end(), [level](const Subject* subject) {
    return subject->assignment && subject->assignment->level <= level;
  });
  return found == unjudged.end() ? nullptr : *found;
}

QString reasonOf(const Standing& standing, LevelBand::Places places, int level) {
  const Recommendation& now = standing.recommendation();
  const QString rule =
      CohortsText::tr("Rule %1 decides at L%2.").arg(ruleId(now.rule)).arg(now.decidingLevel);
  switch (places) {
  case LevelBand::Places::Open:
    return {};
  case LevelBand::Places::Suspended:
  case LevelBand::Places::Ended: {
    const auto stopped = standing.refuseNotRunning({});
    return stopped ? stopped->message : QString();
  }
  case LevelBand::Places::Held:
    if (const Subject* subject = unjudgedUpTo(standing, level))
      return CohortsText::tr("A possible DLT of %1 is not assessed yet.").arg(subject->label());
    return rule;
  case LevelBand::Places::Full:
    return rule;
  case LevelBand::Places::NotOpened:
    return CohortsText::tr("No decision in force opens it. ") + rule;
  }
  return {};
}
} // namespace

QString TokenRow::sentence() const {
  return CohortsText::tr("%1, %2").arg(number, state);
}

std::vector<LevelBand> levelBands(const Standing& standing) {
  const DoseDesign& design = standing.design();
  const Course& course = standing.course();
  std::vector<LevelBand> bands;
  for (const OpenSlots& open : standing.places()) {
    LevelBand band;
    band.level = open.level;
    band.title = CohortsText::tr("L%1 · %2 cells/kg")
                     .arg(open.level)
                     .arg(formatCells(design.level(open.level).cellsPerKg));
    band.rule = ruleName(design.level(open.level));
    band.tally = tallyWords(tallyAt(course, open.level));
    band.places = placesOf(standing, open);
    band.placesText = placesWords(band.places, open.places);
    band.reason = reasonOf(standing, band.places, open.level);
    bands.push_back(band);
  }
  for (std::size_t i = 0; i < course.cohorts.size(); ++i) {
    CohortLine line{course.cohorts[i].completing, course.cohorts[i].continued, {}};
    for (const Subject* subject : standing.cohorts()[i])
      line.tokens.push_back(tokenOf(standing, *subject));
    bands[static_cast<std::size_t>(course.cohorts[i].level - 1)].cohorts.push_back(std::move(line));
  }
  return bands;
}
