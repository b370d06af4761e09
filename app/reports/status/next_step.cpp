#include "app/reports/paper/reports_text.h"
#include "app/reports/status/due_list.h"

#include <algorithm>
#include <iterator>

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

namespace {
/// What is done about it, in the order of DueKind; %1: whose it is.
constexpr const char* acts[] = {QT_TRANSLATE_NOOP("Reports", "Assess %1"),
                                QT_TRANSLATE_NOOP("Reports", "Assess %1"),
                                QT_TRANSLATE_NOOP("Reports", "Take the decision at %1"),
                                QT_TRANSLATE_NOOP("Reports", "Agreement to %1"),
                                QT_TRANSLATE_NOOP("Reports", "Agreement to %1"),
                                QT_TRANSLATE_NOOP("Reports", "Minutes of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Agreed actions of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Draft the change"),
                                QT_TRANSLATE_NOOP("Reports", "Infuse %1"),
                                QT_TRANSLATE_NOOP("Reports", "Screening of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Screening of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Assess %1"),
                                QT_TRANSLATE_NOOP("Reports", "Serious event of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Serious event of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Bedside of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Assess %1"),
                                QT_TRANSLATE_NOOP("Reports", "DLT worksheet of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Assess %1"),
                                QT_TRANSLATE_NOOP("Reports", "Assign %1"),
                                QT_TRANSLATE_NOOP("Reports", "Screening of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Visit of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Visit of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Response of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Look at %1"),
                                QT_TRANSLATE_NOOP("Reports", "Queries of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Check %1 again"),
                                QT_TRANSLATE_NOOP("Reports", "Consent of %1"),
                                QT_TRANSLATE_NOOP("Reports", "Read the notices")};
static_assert(std::size(acts) == static_cast<std::size_t>(DueKind::Accounts) + 1);
} // namespace

QString actWords(const DueItem& due) {
  const QString act = ReportsText::tr(acts[static_cast<std::size_t>(due.kind)]);
  return act.contains(u"%1"_qs) ? act.arg(due.who) : act;
}
