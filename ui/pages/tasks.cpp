#include "ui/pages/tasks.h"

#include "app/study/study.h"
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
  case DueKind::HeldLot:
    return PageId::Product;
  case DueKind::Query:
  case DueKind::CheckChanged:
    return PageId::Monitoring;
  case DueKind::SignAgain:
    return PageId::SiteFile;
  case DueKind::Accounts:
    return PageId::Today;
  }
  return PageId::Today;
}

std::pair<PageId, RowId> placeOf(const Study& study, const Query& field) {
  const QString& table = field.table;
  if (table == u"product_lot" || table == u"lot_test" || table == u"product_bag") return {PageId::Product, 0};
  if (table == u"delegation" || table == u"consent_form" || table == u"reconsent" ||
      table == u"source_location")
    return {PageId::SiteFile, 0};
  const Subject* subject = study.subject(field.subjectId);
  if (!subject) return {PageId::Study, 0};
  if (table == u"screening") return {PageId::Screening, field.row};
  if (table == u"organ_value") return {PageId::Screening, subject->judgedScreening().id};
  return {PageId::Subjects, subject->id};
}

void bringToFront(QWidget* widget) {
  for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
    if (auto* tabs = qobject_cast<QTabWidget*>(around))
      for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->widget(tab)->isAncestorOf(widget)) tabs->setCurrentIndex(tab);
  moveFocus(widget);
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
