#pragma once
#include "app/analysis/measurements/noncompartmental.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/measurements/sample_times.h"
#include "app/study/measurement.h"

#include <QJsonObject>
#include <QString>

/// One sample; its time is that of SampleDay.
struct PkSample {
  double time = 0;             ///< days after the start of the infusion
  std::optional<double> value; ///< in the analyte's unit; empty: below the limit of quantification
  bool isActual = false;
  bool above = false; ///< `value` is the upper limit of quantification, and it lies above
  bool operator==(const PkSample&) const = default;
};

/// How many since the infusion.
SampleTimes sampleTimes(const std::vector<PkSample>& samples);

/// One subject's pharmacokinetics.
struct PkSubject {
  QString subject; ///< S-001
  int level = 0;
  std::vector<PkSample> samples; ///< by time
  PkParameters parameters;
  bool reachesDay28 = false; ///< sampled at the visit planned on that day, or later
  bool operator==(const PkSubject&) const = default;

  /// Sampled after the infusion, and nothing there could be quantified.
  bool allBelow() const;
};

/// What the subjects of a dose level have in common; each parameter over those who have it. A geometric mean
/// has no place for those who never had a value that could be quantified: they are counted beside it.
struct PkLevel {
  int level = 0;
  std::optional<GeometricSummary> cmax;
  std::optional<GeometricSummary> aucLast;
  std::optional<GeometricSummary> auc28;
  std::optional<double> tmaxMedian;
  int subjects = 0; ///< sampled after the infusion
  int below = 0;    ///< of them, all below the limit of quantification
  int above = 0;    ///< of them, with a sample above the upper limit: the means are at least what they say
  bool operator==(const PkLevel&) const = default;
};

/// Noncompartmental analysis of an analyte in a specimen. A sample of a visit before the infusion lies before
/// it, whatever else is recorded, and is left out. Values as limitedValue() has them; one above the upper
/// limit of quantification counts as that limit, and says so. The AUC to day 28 needs a sample of the visit
/// planned on that day, or a later one. A half-life needs the adjusted r² of the study's
/// plan.
struct PkReport {
  QString analyte;
  Specimen specimen = Specimen::Blood;
  QString unit;
  AucMethod method = AucMethod::LinearUpLogDown;
  std::vector<PkSubject> subjects; ///< who were infused and sampled, by subject number
  std::vector<PkLevel> levels;
  double minimumAdjustedR2 = 0; ///< of a half-life
  bool operator==(const PkReport&) const = default;
};

/// Of all its subjects.
SampleTimes sampleTimes(const PkReport& report);

/// `measurements`: of this analyte and specimen; `samplings`: of any specimens. The analyte is in the study's
/// plan. Linear in all of them.
PkReport pkReport(const Study& study, const std::vector<Measurement>& measurements,
                  const std::vector<Sampling>& samplings, const Analyte& analyte, Specimen specimen,
                  AucMethod method);

/// The same in two steps, where the measurements of thousands are read bit by bit: each subject of which some
/// are here, then what all of them have in common.
std::vector<PkSubject> pkSubjects(const Study& study, const std::vector<Measurement>& measurements,
                                  const std::vector<Sampling>& samplings, const Analyte& analyte,
                                  Specimen specimen, AucMethod method);
PkReport pkReport(const Study& study, std::vector<PkSubject> subjects, const Analyte& analyte,
                  Specimen specimen, AucMethod method);

QString signOf(Bound bound); ///< ">", "≥"; empty where it is exact

/// Keys: analyte, specimen (its code is given), unit, method (linear-up-log-down | linear),
/// minimumAdjustedR2, sampleTimes (actual, nominal: how many), subjects (subject, level, cmax, cmaxSign: > |
/// ≥, tmax, tlast, clast, clastSign: >, aucLast, auc28, halfLife, noHalfLife: too-few-points | not-falling |
/// poor-fit, adjustedR2, span in half-lives, terminalPoints (of the line, also of one that fits too poorly),
/// allBelowLimit, aboveLimit (samples), sampleTimes), levels (level, subjects, allBelowLimit, aboveLimit
/// (subjects), cmax, aucLast, auc28: n, geometricMean, cvPercent; tmaxMedian). What cannot be told, or does
/// not apply, is null.
QJsonObject toJson(const PkReport& report, const QString& specimenCode);

ChartTable tableOf(const PkReport& report); ///< subject, level, day, value, below_lloq, above_limit, time

/// The words of pharmacokinetics, in the user's language.

/// In place of a half-life: "too few points", "does not fall", "r² 0.61".
QString noHalfLifeShort(const NoHalfLife& why);
/// The same as a sentence; `least`: the adjusted r² that is wanted.
QString noHalfLifeText(const NoHalfLife& why, double least);
/// From which lines half-lives come, in a sentence or two.
QString halfLifeRule(double leastAdjustedR2);

/// "120 (45 %), n = 3, 1 BLQ": of a level's subjects; those who were never quantified beside the mean.
/// `number` writes a number.
QString summaryText(const std::optional<GeometricSummary>& found, const PkLevel& level,
                    QString (*number)(const std::optional<double>&));
/// What "BLQ" and ">" beside a mean mean, in a sentence.
QString summaryRule();
