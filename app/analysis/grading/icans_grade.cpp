#include "app/analysis/grading/icans_grade.h"

namespace {
constexpr std::array consciousnessSteps{
    WorstFinding::Step{0, QT_TRANSLATE_NOOP("Analysis", "awake")},
    WorstFinding::Step{1, QT_TRANSLATE_NOOP("Analysis", "awakens spontaneously")},
    WorstFinding::Step{2, QT_TRANSLATE_NOOP("Analysis", "awakens to voice")},
    WorstFinding::Step{3, QT_TRANSLATE_NOOP("Analysis", "awakens to touch only")},
    WorstFinding::Step{4, QT_TRANSLATE_NOOP("Analysis", "cannot be woken")}};
constexpr std::array seizureSteps{
    WorstFinding::Step{0, QT_TRANSLATE_NOOP("Analysis", "no seizure")},
    WorstFinding::Step{3, QT_TRANSLATE_NOOP("Analysis", "seizure that resolved")},
    WorstFinding::Step{4, QT_TRANSLATE_NOOP("Analysis", "prolonged or repeated seizure")}};
constexpr std::array motorSteps{WorstFinding::Step{0, QT_TRANSLATE_NOOP("Analysis", "no focal weakness")},
                                WorstFinding::Step{4, QT_TRANSLATE_NOOP("Analysis", "deep focal weakness")}};
constexpr std::array pressureSteps{
    WorstFinding::Step{0, QT_TRANSLATE_NOOP("Analysis", "no raised intracranial pressure")},
    WorstFinding::Step{3, QT_TRANSLATE_NOOP("Analysis", "focal oedema of the brain")},
    WorstFinding::Step{4, QT_TRANSLATE_NOOP("Analysis", "diffuse oedema or raised intracranial pressure")}};

int gradeOfPoints(int ice) {
  if (ice >= 10) return 0;
  if (ice >= 7) return 1;
  return ice >= 3 ? 2 : 3;
}

void addUnable(WorstFinding& worst, const std::optional<Consciousness>& consciousness) {
  if (!consciousness)
    worst.found(4, AnalysisText::tr("ICE not possible; consciousness not recorded, taken as unarousable"));
  else if (*consciousness == Consciousness::Unarousable)
    worst.found(4, AnalysisText::tr("ICE not possible"));
  else
    worst.found(3, AnalysisText::tr("ICE not possible though awake or roused"));
}

void addPoints(WorstFinding& worst, const IceScore& ice) {
  const int grade = gradeOfPoints(ice.most); // at least
  if (ice.least == ice.most)
    worst.found(grade, AnalysisText::tr("ICE %1 of 10").arg(ice.most));
  else if (grade > 0)
    worst.found(grade, AnalysisText::tr("ICE at most %1 of 10").arg(ice.most));
  worst.notRecorded(gradeOfPoints(ice.least), AnalysisText::tr("ICE"));
}
} // namespace

IceScore iceScore(const BedsideEntry& entry) {
  IceScore score{0, 0, entry.iceUnable.value_or(false)};
  const auto add = [&](const std::optional<int>& points, int most) {
    score.least += points.value_or(0);
    score.most += points.value_or(most);
  };
  add(entry.iceOrientation, 4);
  add(entry.iceNaming, 3);
  add(entry.iceCommand, 1);
  add(entry.iceWriting, 1);
  add(entry.iceAttention, 1);
  return score;
}

GradeVerdict gradeIcans(const IceScore& ice, const BedsideEntry& entry) {
  WorstFinding worst;
  if (ice.unable)
    addUnable(worst, entry.consciousness);
  else
    addPoints(worst, ice);
  worst.add(entry.consciousness, consciousnessSteps, AnalysisText::tr("consciousness"));
  worst.add(entry.seizure, seizureSteps, AnalysisText::tr("seizure"));
  worst.add(entry.motorWeakness, motorSteps, AnalysisText::tr("motor findings"));
  worst.add(entry.pressure, pressureSteps, AnalysisText::tr("intracranial pressure"));
  return worst.verdict(AnalysisText::tr("ICANS (ASTCT 2019)"));
}
