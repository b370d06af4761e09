#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"
#include "app/study/subject.h"

struct Study;

/// Planned CAR-NK cells for a weight: level × weight (kg).
double plannedCells(const DoseLevel& level, double weightKg);

/// Doses and volumes that differ by a smaller share are one, whatever binary fractions make of 6.3e8 / 7e8.
inline constexpr double negligible = 1e-9;

/// A number of cells against the planned one.
struct DoseDeviation {
  double percent = 0;  ///< (given − planned) / planned · 100
  bool outside = true; ///< |deviation| above the tolerance; exactly the tolerance is within it
  bool operator==(const DoseDeviation&) const = default;
};
/// Outside, by 0 percent, where nothing is planned.
DoseDeviation deviationOf(double planned, double given, double tolerancePercent);

/// What was given against what was planned.
struct DoseCheck {
  double planned = 0;          ///< cells
  double perKg = 0;            ///< infused cells per kg
  double deviationPercent = 0; ///< (infused − planned) / planned · 100
  bool deviates = false;       ///< infusion not completed, or |deviation| above A6
  bool operator==(const DoseCheck&) const = default;
};
DoseCheck checkDose(const Protocol& protocol, int level, const Infusion& infusion);

/// A8: results older than the limit on the infusion date. False where the date of the results is not known or
/// A8 is off.
bool screeningTooOld(const Study& study, const Subject& subject);

/// RANGE (field weightKg) where nobody weighs that.
std::optional<Refusal> refuseWeight(double kg);

/// Can the assigned subject have been infused so? ASSIGNED; RANGE (fields weightKg, infusedCells); DATE
/// (field startedAt): before consent or assignment, in the future (`now` is UTC), after an assessment of the
/// DLT window or of response, after death; DATE (field endedAt): before the start, in the future; those of
/// mayGive(). Whether a new infusion may take place is mayInfuse()'s to say.
std::optional<Refusal> mayRecordInfusion(const Study& study, const Subject& subject, const Infusion& infusion,
                                         const QDateTime& now);

/// 1e7, 1×10^7, 1x10^7, 10000000, 1×10⁷ → cells; the number before the power as readNumber() takes it.
/// Refused (DOSE) otherwise, or when not above zero.
Result<double> parseCells(const QString& text, const QString& field);

/// "1×10⁷", "7.15×10⁸": at most three significant digits.
QString formatCells(double cells);
