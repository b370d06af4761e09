#include "ui/pages/tasks.h"

#include <QAbstractItemView>
#include <QPushButton>

PageId pageOf(DueKind kind) {
  switch (kind) {
  case DueKind::UnjudgedDlt:
  case DueKind::SafetyAssessment:
  case DueKind::Infusion:
  case DueKind::UnsignedAssessment:
  case DueKind::SeriousEvent:
  case DueKind::SafetyReport:
  case DueKind::Response:
    return PageId::Subjects;
  case DueKind::Decision:
  case DueKind::SponsorAgreement:
    return PageId::Decisions;
  case DueKind::DesignAgreement:
  case DueKind::SecondEdition:
    return PageId::Design;
  case DueKind::Eligibility:
  case DueKind::MissingScreening:
  case DueKind::ScreeningExpires:
    return PageId::Screening;
  case DueKind::Place:
    return PageId::Cohorts;
  case DueKind::Visit:
  case DueKind::MissedVisit:
    return PageId::Measurements;
  case DueKind::Accounts:
    return PageId::Today;
  }
  return PageId::Today;
}

void focusFirstInput(QWidget* root) {
  QWidget* button = nullptr;
  for (QWidget* each = root->nextInFocusChain(); each != root; each = each->nextInFocusChain()) {
    if (!root->isAncestorOf(each) || !each->isEnabled() || !each->isVisibleTo(root)) continue;
    if (!(each->focusPolicy() & Qt::TabFocus) || each->property("readOnly").toBool()) continue;
    if (!qobject_cast<QPushButton*>(each) && !qobject_cast<QAbstractItemView*>(each))
      return each->setFocus(Qt::TabFocusReason);
    if (!button) button = each;
  }
  if (button) button->setFocus(Qt::TabFocusReason);
}
