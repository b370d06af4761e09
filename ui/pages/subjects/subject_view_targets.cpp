#include "app/dosing/worksheet.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "ui/fields/field.h"
#include "ui/fields/record_inputs.h"
#include "ui/pages/subjects/record_panels.h"
#include "ui/pages/subjects/subject_view.h"
#include "ui/pages/tasks.h"
#include "ui/widgets/reading_order.h"

#include <QTabWidget>

/// The record behind a mark of the timeline: in a form here, or on the page where it is kept.
void SubjectView::openRecord(const SubjectTimeline::Mark& mark) {
  switch (mark.kind) {
  case TimelineKind::Consent:
  case TimelineKind::Eligible:
  case TimelineKind::ScreenFailure:
    Q_EMIT pageRequested(PageId::Screening, mark.record);
    return;
  case TimelineKind::Assigned:
    Q_EMIT pageRequested(PageId::Cohorts, 0);
    return;
  case TimelineKind::Sample:
    Q_EMIT taskRequested(
        {DueKind::Visit, Urgency::Open, m_subjectId, {}, {}, {}, {}, m_subjectId, mark.visit});
    return;
  case TimelineKind::Infusion:
    return openTab(Infusion);
  case TimelineKind::Assessment:
    return openTab(Assessment);
  case TimelineKind::Event:
    return openForm(Events, m_events, mark.record);
  case TimelineKind::Response:
    return openForm(Response, m_responses, mark.record);
  case TimelineKind::FollowUp:
    return openForm(FollowUp, m_followUps, mark.record);
  }
}

void SubjectView::openTab(Tab tab) {
  m_tabs->setCurrentIndex(tab);
  focusFirstInput(m_tabs->currentWidget());
}

/// `panel`: there once the tab is made.
void SubjectView::openForm(Tab tab, RecordsPanel* const& panel, RowId record) {
  makeTab(tab);
  panel->form()->edit(record);
  openTab(tab);
}

namespace {
/// The event that a row of one of its parts belongs to; 0 = none of this subject.
RowId eventOfPart(const Subject& subject, const QString& table, RowId row) {
  for (const AdverseEvent& event : subject.events)
    if (table == u"event_grade" ? byId(event.course, row) != nullptr : byId(event.reports, row) != nullptr)
      return event.id;
  return 0;
}
} // namespace

void SubjectView::turnTo(const QString& table, RowId row) {
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  if (table == u"adverse_event") return openForm(Events, m_events, row);
  if (table == u"event_grade" || table == u"safety_report")
    return openForm(Events, m_events, eventOfPart(*subject, table, row));
  if (const SaeReport* report = table == u"sae_report" ? byId(m_session.study().saeReports, row) : nullptr)
    return openForm(Events, m_events, report->eventId);
  if (table == u"response_assessment") return openForm(Response, m_responses, row);
  if (table == u"follow_up") return openForm(FollowUp, m_followUps, row);
  if (table == u"dlt_assessment" || table == u"dlt_answer") return openTab(Assessment);
  if (table == u"bedside_entry") return openTab(Bedside);
  openTab(Infusion);
}

void SubjectView::turnToWhatIsDue() {
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  const auto state = ::windowState(m_session.study(), *subject, m_session.today());
  const auto [event, reportDue] = firstOpenReport(*subject);
  const bool pressing = event != 0 && reportDue <= m_session.now().addDays(1);
  Tab tab = Timeline;
  if (subject->assignment && !subject->infusion) tab = Infusion;
  if (event != 0) tab = Events;
  if (state && (state->due || state->overdue) && !pressing) tab = Assessment;
  if (state && hasUnjudgedDlt(m_session.study(), *subject, m_session.today())) tab = Assessment;
  m_tabs->setCurrentIndex(tab);
  if (tab == Events) m_events->form()->edit(event);
}

void SubjectView::turnTo(DueKind kind) {
  if (kind == DueKind::SeriousEvent || kind == DueKind::SafetyReport) {
    m_tabs->setCurrentIndex(Events);
    const Subject* subject = m_session.study().subject(m_subjectId);
    if (subject) m_events->form()->edit(firstOpenReport(*subject).first);
    const QString input =
        kind == DueKind::SafetyReport ? inputOf(&SafetyReport::to) : inputOf(&AdverseEvent::awareAt);
    auto* wanted = m_events->findChild<QWidget*>(input);
    if (wanted && wanted->isVisibleTo(this) && wanted->isEnabled()) return moveFocus(wanted);
  } else if (kind == DueKind::GradeToConfirm) {
    m_tabs->setCurrentIndex(Bedside);
  } else if (kind == DueKind::Infusion) {
    m_tabs->setCurrentIndex(Infusion);
  } else if (kind == DueKind::Response) {
    m_tabs->setCurrentIndex(Response);
  } else {
    m_tabs->setCurrentIndex(Assessment);
  }
  focusFirstInput(m_tabs->currentWidget());
}

/// The serious event whose report is due first, and when; *now* where nobody has started its clock. 0 = none.
std::pair<RowId, QDateTime> SubjectView::firstOpenReport(const Subject& subject) const {
  std::pair<RowId, QDateTime> first;
  for (const AdverseEvent& event : subject.events)
    for (const ReportDue& due : reportsDue(m_session.study(), subject, event)) {
      if (!due.dueAt && due.limit.from == ReportLimit::From::Sponsor) continue; // after the sponsor's own
      const QDateTime at = due.dueAt.value_or(m_session.now());
      if (!due.sentAt && (first.first == 0 || at < first.second)) first = {event.id, at};
    }
  return first;
}
