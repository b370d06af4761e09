#pragma once
#include "app/analysis/noncompartmental.h"
#include "app/study/measurement.h"
#include "app/study/study.h"

#include <QJsonObject>

/// One subject's pharmacokinetics.
struct PkSubject {
  QString subject; ///< S-001
  int level = 0;
  std::vector<Concentration> samples; ///< days after the infusion, in the analyte's unit
  PkParameters parameters;
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

/// Noncompartmental analysis of an analyte in a specimen. Times are the visits' nominal ones: the hour of
/// sampling is not recorded. A value above the upper limit of quantification counts as that limit.
struct PkReport {
  QString analyte;
  Specimen specimen = Specimen::Blood;
  QString unit;
  AucMethod method = AucMethod::LinearUpLogDown;
  std::vector<PkSubject> subjects; ///< who were infused and sampled, by subject number
  std::vector<PkLevel> levels;
  bool operator==(const PkReport&) const = default;
};

/// `measurements`: of this analyte and specimen. The analyte is in the study's plan.
PkReport pkReport(const Study& study, const std::vector<Measurement>& measurements, const Analyte& analyte,
                  Specimen specimen, AucMethod method);

/// Keys: analyte, specimen (its code is given), unit, method (linear-up-log-down | linear), subjects
/// (subject, level, cmax, tmax, tlast, clast, aucLast, auc28, halfLife, adjustedR2, terminalPoints), levels
/// (level, cmax, aucLast, auc28: n, geometricMean, cvPercent; tmaxMedian). What cannot be told is null.
QJsonObject toJson(const PkReport& report, const QString& specimenCode);
