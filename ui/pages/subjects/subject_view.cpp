#include "ui/pages/subjects/subject_view.h"

#include "app/reports/safety/deviations.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "app/study/treatment_fields.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/fields/field.h"
#include "ui/fields/record_inputs.h"
#include "ui/pages/subjects/identity_form.h"
#include "ui/pages/subjects/record_panels.h"
#include "ui/pages/subjects/timeline_panel.h"
#include "ui/pages/subjects/treatment/assessment_form.h"
#include "ui/pages/subjects/treatment/infusion_form.h"
#include "ui/pages/tasks.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/lazy_tab.h"
#include "ui/widgets/next_step.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>

CasebookButton::CasebookButton(StudySession& session, MessageLine& message, QWidget* parent)
    : QPushButton(tr("Casebook"), parent), m_session(session), m_message(message) {
  setObjectName(QStringLiteral("casebook"));
  setMenu(new QMenu(this));
  addOutput(QStringLiteral("previewCasebook"), tr("Pre&view…"), previewDocument);
  addOutput(QStringLiteral("printCasebook"), tr("&Print…"), printDocument);
  addOutput(QStringLiteral("saveCasebook"), tr("Save P&DF…"), savePdf);
  setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B)); // the forms below use up the letters
  setToolTip(tr("Everything that is recorded of this subject, with its audit trail (Ctrl+B)"));
  setEnabled(may(session.user().role, Action::Print));
}

void CasebookButton::addOutput(const QString& name, const QString& text, Output output) {
  QAction* action = menu()->addAction(text);
  action->setObjectName(name);
  connect(action, &QAction::triggered, this, [this, output] { put(output); });
}

void CasebookButton::put(Output output) {
  const Result<PrintDocument> book = casebookDocument(m_session, m_subjectId);
  if (!book) return m_message.say(book.error().message, Field::Tone::Error);
  output(window(), *book, m_session.commands(), m_message);
}

SubjectView::SubjectView(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* infusion = new InfusionForm(session);
  m_events = eventsPanel(session);
  auto* assessment = new AssessmentForm(session);
  m_identity = new IdentityPanel(session);
  m_responses = responsesPanel(session);
  m_followUps = followUpsPanel(session);
  m_forms = {infusion,           m_events->form(),    assessment,
             m_identity->form(), m_responses->form(), m_followUps->form()};
  m_tabs = namedTabs("subjectTabs", tr("Record of the subject"));
  m_tabs->tabBar()->setDrawBase(false);
  auto* layout = tightColumn(this, 6);
  layout->addLayout(makeHead());
  m_next = new NextStep;
  connect(m_next, &NextStep::wanted, this, &SubjectView::taskRequested);
  for (const SubjectForm* form : m_forms)
    connect(form, &SubjectForm::done, this, [this] {
      if (m_next->isVisibleTo(this)) focusFirstInput(m_next);
    });
  addAll(layout, {m_facts, m_flags, m_message, m_next});
  layout->addWidget(m_tabs, 1); // with its place in the window, before its tabs: see addTab()
  m_timeline = new TimelinePanel(session);
  connect(m_timeline, &TimelinePanel::recordRequested, this, &SubjectView::openRecord);
  addTab(m_timeline, QStringLiteral("timelineTab"), tr("&1 Timeline"));
  addTab(infusion, QStringLiteral("infusionTab"), tr("&2 Infusion"));
  addTab(m_events, QStringLiteral("eventsTab"), tr("&3 Adverse events"));
  addTab(assessment, QStringLiteral("assessmentTab"), tr("&4 DLT assessment"));
  addTab(m_identity, QStringLiteral("identityTab"), tr("&5 Identity"));
  addTab(m_responses, QStringLiteral("responseTab"), tr("&6 Response"));
  addTab(m_followUps, QStringLiteral("followUpTab"), tr("&7 Follow-up"));
}

QLayout* SubjectView::makeHead() {
  m_title = new Paragraph(QStringLiteral("subjectTitle"), TextRole::Title);
  m_title->setWordWrap(false);
  m_status = new Paragraph(QStringLiteral("subjectStatus"), TextRole::Heading);
  m_facts = new Paragraph(QStringLiteral("subjectFacts"), TextRole::Muted);
  m_flags = new Paragraph(QStringLiteral("subjectFlags"), TextRole::Warning);
  m_message = new MessageLine(QStringLiteral("subjectMessage"));
  m_casebook = new CasebookButton(m_session, *m_message);
  auto* head = tightLine(16);
  head->addWidget(m_title);
  head->addWidget(m_status, 1);
  head->addWidget(m_casebook);
  return head;
}

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
    m_events->form()->edit(mark.record);
    return openTab(Events);
  case TimelineKind::Response:
    m_responses->form()->edit(mark.record);
    return openTab(Response);
  case TimelineKind::FollowUp:
    m_followUps->form()->edit(mark.record);
    return openTab(FollowUp);
  }
}

void SubjectView::openTab(Tab tab) {
  m_tabs->setCurrentIndex(tab);
  focusFirstInput(m_tabs->currentWidget());
}

/// The content comes last: everything in it is styled anew with each parent that it gets.
void SubjectView::addTab(QWidget* content, const QString& name, const QString& title) {
  auto* inner = new QWidget;
  auto* layout = new QVBoxLayout(inner);
  layout->setContentsMargins(0, 12, 8, 8);
  auto* scroll = scrolling(inner);
  scroll->setObjectName(name);
  m_tabs->addTab(scroll, title);
  layout->addWidget(content);
}

void SubjectView::open(RowId subjectId) {
  if (subjectId != m_subjectId) {
    m_identity->hideIdentity();
    m_message->say({});
  }
  m_subjectId = subjectId;
  m_casebook->setSubject(subjectId);
  for (SubjectForm* form : m_forms)
    form->open(subjectId);
  refresh();
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
  if (state && hasUnjudgedDlt(m_session.study(), *subject)) tab = Assessment;
  if (tab == Events) m_events->form()->edit(event);
  m_tabs->setCurrentIndex(tab);
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
      const QDateTime at = due.dueAt.value_or(m_session.now());
      if (!due.sentAt && (first.first == 0 || at < first.second)) first = {event.id, at};
    }
  return first;
}

void SubjectView::refresh() {
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  for (SubjectForm* form : m_forms)
    form->refresh();
  m_events->show(*subject);
  m_responses->show(*subject);
  m_followUps->show(*subject);
  showHead(*subject);
  m_timeline->show(*subject);
  m_next->show(nextStep(m_session.due(), m_subjectId));
}

void SubjectView::showHead(const Subject& subject) {
  const Study& study = m_session.study();
  const auto state = ::windowState(study, subject, m_session.today());
  m_title->setText(subject.label());
  QPalette colours = m_status->palette();
  colours.setColor(QPalette::WindowText, state ? statusColour(state->status) : Theme::current().muted);
  m_status->setPalette(colours);
  if (state)
    m_status->setText(statusShape(state->status) + QStringLiteral(" ") + stateWords(subject, *state));
  else if (subject.assignment)
    m_status->setText(tr("assigned, not infused yet"));
  else
    m_status->setText(subject.screening().failure ? tr("screen failure") : tr("screening"));

  QStringList facts{subject.screening().number};
  if (const QString person = sexAndAge(subject.screening()); !person.isEmpty()) facts << person;
  if (const auto diagnosis = subject.screening().entry.diagnosis) facts << diagnosisName(*diagnosis);
  if (subject.assignment) facts << levelName(study.protocol.design, subject.assignment->level);
  if (state && state->status == SubjectStatus::InWindow)
    facts << tr("assessment from %1 to %2")
                 .arg(state->earliest.toString(Qt::ISODate), state->latest.toString(Qt::ISODate));
  m_facts->setText(facts.join(QStringLiteral(" · ")));

  QStringList deviations;
  for (const DeviationLine& line : deviationsOf(study, subject, m_session.today()))
    deviations << line.what;
  m_flags->setText(tr("Deviations: %1").arg(deviations.join(semicolon())));
  m_flags->setVisible(!deviations.isEmpty());
}
