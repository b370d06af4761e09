#include "ui/pages/tasks.h"

#include "app/study/study.h"
#include "ui/widgets/reading_order.h"

#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <iterator>

namespace {
constexpr std::pair<DueKind, PageId> pagesOfTasks[] = {{DueKind::UnjudgedDlt, PageId::Subjects},
                                                       {DueKind::DltReaders, PageId::Subjects},
                                                       {DueKind::DltAhead, PageId::Subjects},
                                                       {DueKind::AssessmentChanged, PageId::Subjects},
                                                       {DueKind::SafetyAssessment, PageId::Subjects},
                                                       {DueKind::Infusion, PageId::Subjects},
                                                       {DueKind::UnsignedAssessment, PageId::Subjects},
                                                       {DueKind::SeriousEvent, PageId::Subjects},
                                                       {DueKind::SafetyReport, PageId::Subjects},
                                                       {DueKind::GradeToConfirm, PageId::Subjects},
                                                       {DueKind::Response, PageId::Subjects},
                                                       {DueKind::Decision, PageId::Decisions},
                                                       {DueKind::SponsorAgreement, PageId::Decisions},
                                                       {DueKind::Circulation, PageId::Decisions},
                                                       {DueKind::MeetingAction, PageId::Decisions},
                                                       {DueKind::DesignAgreement, PageId::Design},
                                                       {DueKind::SecondEdition, PageId::Design},
                                                       {DueKind::Eligibility, PageId::Screening},
                                                       {DueKind::MissingScreening, PageId::Screening},
                                                       {DueKind::ScreeningExpires, PageId::Screening},
                                                       {DueKind::Place, PageId::Cohorts},
                                                       {DueKind::Visit, PageId::Measurements},
                                                       {DueKind::MissedVisit, PageId::Measurements},
                                                       {DueKind::HeldLot, PageId::Product},
                                                       {DueKind::Query, PageId::Monitoring},
                                                       {DueKind::CheckChanged, PageId::Monitoring},
                                                       {DueKind::SignAgain, PageId::SiteFile},
                                                       {DueKind::Accounts, PageId::Today}};
static_assert(std::size(pagesOfTasks) == static_cast<std::size_t>(DueKind::Accounts) + 1);
} // namespace

PageId pageOf(DueKind kind) {
  const auto* found = std::find_if(std::begin(pagesOfTasks), std::end(pagesOfTasks),
                                   [&](const auto& task) { return task.first == kind; });
  return found->second;
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
