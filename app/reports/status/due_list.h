#pragma once
#include "app/escalation/standing.h"

#include <QString>
#include <vector>

enum class DueKind {
  UnjudgedDlt,        ///< a possible DLT that nobody has assessed: at once
  SafetyAssessment,   ///< an open DLT window, from its earliest day on
  Decision,           ///< the rule asks for one that does not exist
  SponsorAgreement,   ///< a decision signed by the investigator, not agreed by the sponsor
  DesignAgreement,    ///< a change of the design, likewise
  SecondEdition,      ///< the protocol file is of the first edition: a change is to be drafted
  Infusion,           ///< assigned, not infused
  Eligibility,        ///< judged eligible or not eligible, not signed or not closed as a screen failure
  MissingScreening,   ///< screening incomplete
  UnsignedAssessment, ///< an assessment that counts for nothing until it is signed
  SeriousEvent,       ///< a serious event, and nobody has entered since when the site knows
  SafetyReport        ///< a report of a serious event that is not sent
};

enum class Urgency { Overdue, Today, Open };

/// One thing that waits for somebody, as *Today* and `cohortctl status` list it.
struct DueItem {
  DueKind kind = DueKind::Decision;
  Urgency urgency = Urgency::Open;
  RowId row = 0; ///< subject (UnjudgedDlt, SafetyAssessment, Infusion, UnsignedAssessment, SeriousEvent,
                 ///< SafetyReport), screening, decision, or change of the design
  QString who;   ///< S-003, SCR-008, L2, decision 2
  QString what;  ///< in the user's language
  QDate since;   ///< when it became due
  std::optional<QDate> until; ///< last day, where there is one
  bool operator==(const DueItem&) const = default;
};

/// What is due, overdue or unsigned at a moment; most urgent first. A report of a serious event is overdue
/// from the minute on that its clock names, and *Today* in the 24 hours before.
std::vector<DueItem> dueList(const Standing& standing, const QDateTime& now);
/// The same on the evening of the standing's day.
std::vector<DueItem> dueList(const Standing& standing);
