#include "ui/pages/tasks.h"

#include "ui/widgets/reading_order.h"

#include <QTabBar>
#include <QTabWidget>

PageId pageOf(DueKind kind) {
  switch (kind) {
  case DueKind::UnjudgedDlt:
  case DueKind::DltReaders:
  case DueKind::DltAhead:
  case DueKind::AssessmentChanged:
  case DueKind::SafetyAssessment:
  case DueKind::Infusion:
  case DueKind::UnsignedAssessment:
  case DueKind::SeriousEvent:
  case DueKind::SafetyReport:
  case DueKind::GradeToConfirm:
  case DueKind::Response:
    return PageId::Subjects;
  case DueKind::Decision:
  case DueKind::SponsorAgreement:
  case DueKind::Circulation:
  case DueKind::MeetingAction:
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
  if (QWidget* first = firstInput(root)) moveFocus(first);
}

void beginInTabs(QWidget* page) {
  for (auto* tabs : page->findChildren<QTabWidget*>())
    QObject::connect(tabs, &QTabWidget::currentChanged, tabs, [tabs] {
      if (tabs->isVisible() && !tabs->tabBar()->hasFocus()) focusFirstInput(tabs->currentWidget());
    });
}
