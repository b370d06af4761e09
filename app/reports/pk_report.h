#pragma once
#include "app/analysis/noncompartmental.h"
#include "app/study/measurement.h"
#include "app/study/sampling.h"
#include "app/study/study.h"

#include <QJsonObject>

/// One sample. Its time is the actual one where the hour of sampling is recorded, else the visit's nominal
/// one.
struct PkSample {
  double time = 0;             ///< days after the start of the infusion
  std::optional<double> value; ///< in the analyte's unit; empty: below the limit of quantification
  bool isActual = false;
  bool operator==(const PkSample&) const = default;
};

/// How many samples since the infusion stand at which kind of time.
struct SampleTimes {
  int actual = 0;
  int nominal = 0;
  bool operator==(const SampleTimes&) const = default;
};
SampleTimes sampleTimes(const std::vector<PkSample>& samples);

/// One subject's pharmacokinetics.
struct PkSubject {
  QString subject; ///< S-001
  int level = 0;
  std::vector<PkSample> samples; ///< by time
  PkParameters parameters;
  bool reachesDay28 = false; ///< sampled at the visit planned on that day, or later
  bool operator==(const PkSubject&) const = default;
};

/// What the subjects of a dose level have in common; each parameter over those who have it.
struct PkLevel {
  int level = 0;
  std::optional<GeometricSummary> cmax;
  std::optional<GeometricSummary> aucLast;
  std::optional<GeometricSummary> auc28;
  std::optional<double> tmaxMedian;
  bool operator==(const PkLevel&) const = default;
};

/// Noncompartmental analysis of an analyte in a specimen. A sample of a visit before the infusion lies before
/// it, whatever else is recorded, and is left out. A value above the upper limit of quantification counts as
/// that limit. The AUC to day 28 needs a sample of the visit planned on that day, or a later one.
struct PkReport {
  QString analyte;
  Specimen specimen = Specimen::Blood;
  QString unit;
  AucMethod method = AucMethod::LinearUpLogDown;
  std::vector<PkSubject> subjects; ///< who were infused and sampled, by subject number
  std::vector<PkLevel> levels;
  bool operator==(const PkReport&) const = default;
};

/// Of all its subjects.
SampleTimes sampleTimes(const PkReport& report);

/// "Samples at actual times: 5, at nominal times: 2."
QString sentence(const SampleTimes& times);

/// 7.02 → "7 d 0 h 29 min": days after the infusion as a person reads them.
QString daysAndHours(double days);

/// `measurements`: of this analyte and specimen; `samplings`: of any specimens. The analyte is in the study's
/// plan.
PkReport pkReport(const Study& study, const std::vector<Measurement>& measurements,
                  const std::vector<Sampling>& samplings, const Analyte& analyte, Specimen specimen,
                  AucMethod method);

/// Keys: analyte, specimen (its code is given), unit, method (linear-up-log-down | linear), sampleTimes
/// (actual, nominal: how many), subjects (subject, level, cmax, tmax, tlast, clast, aucLast, auc28, halfLife,
/// adjustedR2, terminalPoints, sampleTimes), levels (level, cmax, aucLast, auc28: n, geometricMean,
/// cvPercent; tmaxMedian). What cannot be told is null.
QJsonObject toJson(const PkReport& report, const QString& specimenCode);
