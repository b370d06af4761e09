#pragma once
#include "app/base/refusal.h"
#include "app/dosing/subject_status.h"
#include "app/protocol/protocol.h"
#include "app/study/subject.h"

struct Study;

/// Where a treated subject's DLT window stands on a day.
struct WindowState {
  DltWindow window;
  QDate dayZero;
  int day = 0;    ///< on the day asked for; day 0 = infusion
  QDate earliest; ///< date of the earliest assessment
  QDate latest;   ///< date of the latest
  SubjectStatus status = SubjectStatus::InWindow;
  std::optional<int> decidedOnDay; ///< day of the assessment that decided
  std::optional<int> dltOnsetDay;  ///< dltDay() of the DLT
  bool due = false;                ///< in the window, undecided, earliest ≤ today ≤ latest
  bool overdue = false;            ///< undecided after the latest day
  bool lateAssessment = false;     ///< decided by an assessment after the latest day: a protocol deviation
  bool operator==(const WindowState&) const = default;
};

/// Day count of a date, site calendar: 0 on the infusion date.
int dayOf(const Study& study, const Infusion& infusion, QDate date);

/// The window of an assigned subject: by level as it was when the subject was assigned (4.4), and for
/// accelerated titration by being the first evaluable one there.
DltWindow windowOf(const Study& study, const Subject& subject);

/// Nobody before the assigned subject at its level counts, in order of infusion: with accelerated titration
/// the window of the first one is theirs, and the windows of those behind rest on how they count.
bool isFirstAtLevel(const Study& study, const Subject& subject);

/// On which days the safety assessment is made: "14–28", or "28" where the design leaves one day only.
QString assessmentDays(const DltWindow& window);

/// State of a subject that has been infused; nullopt before infusion.
std::optional<WindowState> windowState(const Study& study, const Subject& subject, QDate today);

/// The same window on another day.
WindowState onDay(WindowState state, QDate today);

/// How a subject counts. Assigned and not infused yet counts as InWindow.
/// T: the assessment in force says DLT and its event began, or became worse, between the infusion and A2's
/// last day (a transcribed one without event counts as it says). N: it says no DLT, made on or after the
/// earliest day. X: not evaluable.
SubjectStatus statusOf(const Study& study, const Subject& subject);

/// An event marked as a possible DLT, with a dltDay(), of a subject who does not count as a DLT. It is judged
/// by a DLT assessment, or by taking the mark off with a reason, whenever it was entered.
bool hasMarkedDlt(const Study& study, const Subject& subject);

/// May this assessment be recorded, whatever the DLT worksheet says? Day rules of section 3: before the
/// earliest day only a DLT (or not evaluable); DLT needs an event of the subject with a dltDay(); not
/// evaluable needs its cause. Fields: date, outcome, eventId, cause, followUpEnded, reason.
std::optional<Refusal> mayAssess(const Study& study, const Subject& subject, const DltAssessment& assessment,
                                 QDate today);

/// The event that makes the subject count as a DLT, by the latest signed assessment that names one; 0 where
/// the subject does not count as one.
RowId dltEvent(const Study& study, const Subject& subject);
