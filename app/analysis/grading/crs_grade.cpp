#include "app/analysis/grading/crs_grade.h"

#include "app/base/number_text.h"

#include <algorithm>

namespace {
constexpr double feverFrom = 38.0; // °C

constexpr std::array pressorSteps{
    WorstFinding::Step{0, QT_TRANSLATE_NOOP("Analysis", "no vasopressor")},
    WorstFinding::Step{3, QT_TRANSLATE_NOOP("Analysis", "one vasopressor")},
    WorstFinding::Step{4, QT_TRANSLATE_NOOP("Analysis", "several vasopressors")}};
constexpr std::array hypotensionSteps{WorstFinding::Step{0, QT_TRANSLATE_NOOP("Analysis", "no hypotension")},
                                      WorstFinding::Step{2, QT_TRANSLATE_NOOP("Analysis", "hypotension")}};
constexpr std::array oxygenSteps{
    WorstFinding::Step{0, QT_TRANSLATE_NOOP("Analysis", "no oxygen")},
    WorstFinding::Step{2, QT_TRANSLATE_NOOP("Analysis", "oxygen at low flow")},
    WorstFinding::Step{3, QT_TRANSLATE_NOOP("Analysis", "oxygen at high flow")},
    WorstFinding::Step{4, QT_TRANSLATE_NOOP("Analysis", "oxygen by positive pressure")}};

/// Circulation and oxygen, which grade 2 to 4 rest on. A vasopressor is a hypotension of a higher grade.
WorstFinding supportOf(const BedsideEntry& entry) {
  WorstFinding worst;
  worst.add(entry.hypotension, hypotensionSteps, AnalysisText::tr("hypotension"));
  worst.add(entry.pressors, pressorSteps, AnalysisText::tr("vasopressors"));
  worst.add(entry.oxygen, oxygenSteps, AnalysisText::tr("oxygen"));
  return worst;
}

/// Whether there is a fever is not known: no grade, but what it would be with one.
GradeVerdict withoutTemperature(const BedsideEntry& entry) {
  const GradeVerdict support = supportOf(entry).verdict({});
  return {0,
          AnalysisText::tr("No temperature is recorded: with a fever, CRS (ASTCT 2019) of at least grade %1.")
              .arg(std::max(support.grade, 1)),
          QStringList(AnalysisText::tr("temperature")) + support.missing, support.grade};
}
} // namespace

bool isFever(const BedsideEntry& entry) {
  return entry.celsius && *entry.celsius >= feverFrom;
}

GradeVerdict gradeCrs(const BedsideEntry& entry, bool feverBefore) {
  if (!entry.celsius && !feverBefore) return withoutTemperature(entry);
  const QString celsius = formatNumber(entry.celsius);
  WorstFinding worst = supportOf(entry);
  if (isFever(entry)) {
    worst.found(1, AnalysisText::tr("fever"));
    return worst.verdict(AnalysisText::tr("CRS (ASTCT 2019) at %1 °C").arg(celsius));
  }
  if (!feverBefore)
    return {0, AnalysisText::tr("No CRS (ASTCT 2019) without a fever: %1 °C.").arg(celsius), {}};
  if (!entry.celsius) worst.notRecorded(1, AnalysisText::tr("temperature"));
  return worst.verdict(AnalysisText::tr("CRS (ASTCT 2019) after an earlier fever"));
}
