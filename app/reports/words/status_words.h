#pragma once
#include "app/analysis/grading/astct.h"
#include "app/base/code.h"
#include "app/dosing/dlt_window.h"
#include "app/escalation/trial_time.h"
#include "app/study/design_versions.h"

#include <QString>
#include <QStringList>
#include <array>

struct Study;

/// A subject's status in shape and word, the same on screens and on paper: cleared ●, DLT ▲, in window ◔, not
/// evaluable ✕.
QString statusShape(SubjectStatus status);
QString statusWord(SubjectStatus status);
/// As JSON and CSV have them.
template <>
inline constexpr std::array<const char*, 4> codes<SubjectStatus>{"in-window", "cleared", "dlt",
                                                                 "not-evaluable"};

QString trialStateName(TrialState state); ///< "running", "suspended", "ended", in the user's language

/// What is assumed of time, in sentences: accrual, windows, waiting, and what takes no time. Shown beside
/// every duration.
QStringList trialTimeLines(const TrialTime& time);

/// The words of a subject's treatment, in the user's language.
QString outcomeName(DltOutcome outcome);
QString causeName(NotEvaluableCause cause);
/// "G3 febrile neutropenia".
QString eventName(const AdverseEvent& event);
/// "CRS grade 2", "ICANS, ASTCT grade not recorded": empty where the event is neither.
QStringList astctWords(const AdverseEvent& event);
/// In a table's cell: "2", "not recorded"; "–" where the event is not the syndrome.
QString astctCell(const AdverseEvent& event, Syndrome syndrome);
/// "related, serious, CRS grade 2"; what does not apply is left out.
QString eventDetail(const AdverseEvent& event);
/// A departure that the data of an infusion show.
struct InfusionFlag {
  QString rule; ///< A6, A8
  QString words;
  bool operator==(const InfusionFlag&) const = default;
};

/// What the dose gives rise to: "infusion not completed", "dose −14.7 % of planned, more than ±10 %
/// (assumption A6)"; "screening results older than 28 days at infusion (assumption A8)". Empty where nothing
/// deviates.
std::vector<InfusionFlag> infusionFlags(const Study& study, const Subject& subject);
/// "+2.0 %", "−14.7 %" with a minus sign, not a hyphen.
QString signedPercent(double percent);

/// What the cells of a dose were counted as: "basis not stated (A9)" of a count that was entered as one
/// number.
QString cellBasis();
