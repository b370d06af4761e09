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
/// The one day that is told of a window: of the DLT's onset, else of the assessment that decided, else the
/// day that was asked for.
int dayTold(const WindowState& state);
/// A status with dayTold(), without the shape: "cleared, day 14", "DLT, day 2", "in window, day 12",
/// "overdue, day 29", "cleared, day 29, late".
QString windowWords(const WindowState& state);
/// "died 2026-10-17"; empty of who is not known to be dead.
QString deathWords(const Subject& subject);
/// Both: "DLT, day 9; died 2026-10-17".
QString stateWords(const Subject& subject, const WindowState& state);
/// Where there is room for one of them: after a death the death, which the shape before it does not tell.
QString shortStateWords(const Subject& subject, const WindowState& state);
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
/// "G3 febrile neutropenia": the worst grade, the term in the user's language.
QString eventName(const Study& study, const AdverseEvent& event);
/// The worst grades: "CRS grade 2", "ICANS, ASTCT grade not recorded"; empty where the event is no syndrome.
QStringList astctWords(const AdverseEvent& event);
/// In a table's cell: "2", "not recorded"; "–" where the event is not the syndrome.
QString astctCell(const AdverseEvent& event, Syndrome syndrome);
/// "related, serious, CRS grade 2, grade 3 from 2026-03-14 10:00"; what does not apply is left out.
QString eventDetail(const Study& study, const AdverseEvent& event);
/// A departure that the data of an infusion show.
struct InfusionFlag {
  QString rule; ///< A6, A8, THAW, LOT-EXPIRED …
  QString words;
  QString key = {}; ///< tells it from the others of the infusion, whatever the language
  bool operator==(const InfusionFlag&) const = default;
};

/// What the dose gives rise to: "infusion not completed", "dose 14.7 % below plan, more than ±10 %
/// (assumption A6)"; "screening results older than 28 days at infusion (assumption A8)"; "bag B-01: 45 min
/// from thaw, more than 30"; a bag that should not have been given. Empty where nothing deviates.
std::vector<InfusionFlag> infusionFlags(const Study& study, const Subject& subject);
/// A dose against the planned one, to 0.1 %: "14.7 % below plan", "2.0 % above plan", "as planned".
QString deviationText(double percent);
