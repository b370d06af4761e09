#pragma once
#include "app/reports/decision/decision_memo.h"
#include "app/reports/paper/printed_parts.h"
#include "app/screening/eligibility.h"

#include <QString>

struct Study;

/// One criterion as the checklist prints it.
struct ChecklistLine {
  QString id;
  QString text; ///< of the criterion, as the protocol or the site's list has it
  Verdict verdict = Verdict::NotAssessed;
  QString verdictWord; ///< "met", "absent", "not assessed"; with its shape
  QString value;       ///< what decided, and why
  QStringList missing;
  bool operator==(const ChecklistLine&) const = default;
};

/// What decided, and what is still missing.
QString valueText(const ChecklistLine& line);

/// Everything that the eligibility checklist of one screening says, in the user's language.
struct EligibilityChecklist : PrintedStudy {
  QString screeningNumber;
  QString subjectNumber; ///< empty before assignment on this screening
  QString person;        ///< "woman, 54 years": no direct identifier stands on paper
  QString consent;       ///< "version 1.0, 2026-01-06 09:00 (Asia/Shanghai, UTC+08:00)"
  QDate printedOn;
  std::vector<ChecklistLine> inclusion;
  std::vector<ChecklistLine> exclusion; ///< empty while the site's list is not entered
  QString exclusionNote;                ///< says so plainly, then
  Eligibility overall = Eligibility::Incomplete;
  QString overallText; ///< "Not eligible: I3, I4b"
  QString failure;     ///< the recorded screen failure, if there is one
  bool draft = true;   ///< until signed on what stands there now
  std::vector<PrintedSignature> signatures;
  JournalStamp head;
};

/// nullopt when the study has no such screening.
std::optional<EligibilityChecklist> eligibilityChecklist(const Study& study, RowId screeningId, QDate today,
                                                         const JournalStamp& head);

/// The checklist as HTML for QTextDocument.
QString eligibilityChecklistHtml(const EligibilityChecklist& list);
