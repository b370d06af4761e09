#include "app/reports/paper/reports_text.h"
#include "app/reports/status/due_list.h"

#include <algorithm>

namespace {
/// What somebody can go on with; a notice is read, no step.
bool isStep(const DueItem& due) {
  return due.kind != DueKind::Accounts && due.kind != DueKind::SecondEdition &&
         due.kind != DueKind::MeetingAction && due.kind != DueKind::HeldLot &&
         due.kind != DueKind::MissedVisit && due.kind != DueKind::DltAhead;
}
} // namespace

std::optional<DueItem> nextStep(const std::vector<DueItem>& due, RowId subjectId,
                                const std::set<DueKind>& onThisPage) {
  const auto first = [&](bool ofSubject) {
    return std::find_if(due.begin(), due.end(), [&](const DueItem& item) {
      return isStep(item) && !onThisPage.contains(item.kind) && (!ofSubject || item.subjectId == subjectId);
    });
  };
  const auto own = subjectId == 0 ? due.end() : first(true);
  const auto step = own == due.end() ? first(false) : own;
  return step == due.end() ? std::nullopt : std::optional(*step);
}

QString actWords(const DueItem& due) {
  switch (due.kind) {
  case DueKind::UnjudgedDlt:
  case DueKind::DltReaders:
  case DueKind::AssessmentChanged:
  case DueKind::SafetyAssessment:
  case DueKind::UnsignedAssessment:
    return ReportsText::tr("Assess %1").arg(due.who);
  case DueKind::Decision:
    return ReportsText::tr("Take the decision at %1").arg(due.who);
  case DueKind::SponsorAgreement:
  case DueKind::DesignAgreement:
    return ReportsText::tr("Agreement to %1").arg(due.who);
  case DueKind::SecondEdition:
    return ReportsText::tr("Draft the change");
  case DueKind::Circulation:
    return ReportsText::tr("Minutes of %1").arg(due.who);
  case DueKind::MeetingAction:
    return ReportsText::tr("Agreed actions of %1").arg(due.who);
  case DueKind::Infusion:
    return ReportsText::tr("Infuse %1").arg(due.who);
  case DueKind::Eligibility:
  case DueKind::MissingScreening:
  case DueKind::ScreeningExpires:
    return ReportsText::tr("Screening of %1").arg(due.who);
  case DueKind::SeriousEvent:
  case DueKind::SafetyReport:
    return ReportsText::tr("Serious event of %1").arg(due.who);
  case DueKind::GradeToConfirm:
    return ReportsText::tr("Bedside of %1").arg(due.who);
  case DueKind::DltAhead:
    return ReportsText::tr("DLT worksheet of %1").arg(due.who);
  case DueKind::Place:
    return ReportsText::tr("Assign %1").arg(due.who);
  case DueKind::Visit:
  case DueKind::MissedVisit:
    return ReportsText::tr("Visit of %1").arg(due.who);
  case DueKind::Response:
    return ReportsText::tr("Response of %1").arg(due.who);
  case DueKind::Query:
    return ReportsText::tr("Queries of %1").arg(due.who);
  case DueKind::CheckChanged:
    return ReportsText::tr("Check %1 again").arg(due.who);
  case DueKind::Accounts:
    return ReportsText::tr("Read the notices");
  case DueKind::HeldLot:
    return ReportsText::tr("Look at %1").arg(due.who);
  }
  return {};
}
