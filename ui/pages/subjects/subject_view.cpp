#include "ui/pages/subjects/subject_view.h"

#include "app/dosing/dlt_window.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/words/decision_words.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/fields/field.h"
#include "ui/fields/record_inputs.h"
#include "ui/pages/subjects/bedside/bedside_form.h"
#include "ui/pages/subjects/bedside/bedside_panel.h"
#include "ui/pages/subjects/events/event_form.h"
#include "ui/pages/subjects/identity_form.h"
#include "ui/pages/subjects/record_panels.h"
#include "ui/pages/subjects/timeline_panel.h"
#include "ui/pages/subjects/treatment/answer_form.h"
#include "ui/pages/subjects/treatment/assessment_cards.h"
#include "ui/pages/subjects/treatment/assessment_form.h"
#include "ui/pages/subjects/treatment/infusion_form.h"
#include "ui/pages/subjects/treatment/worksheet_panel.h"
#include "ui/pages/tasks.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/lazy_tab.h"
#include "ui/widgets/next_step.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/status_mark.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <utility>

namespace {
QWidget* oneBelowTheOther(std::initializer_list<QWidget*> parts) {
  auto* all = new QWidget;
  addAll(tightColumn(all, 16), parts);
  return all;
}
} // namespace

SubjectView::SubjectView(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_tabs = namedTabs("subjectTabs", tr("Record of the subject"));
  m_tabs->tabBar()->setDrawBase(false);
  auto* layout = tightColumn(this, 6);
  layout->addLayout(makeHead());
  m_next = new NextStep;
  connect(m_next, &NextStep::wanted, this, &SubjectView::taskRequested);
  addAll(layout, {m_facts, m_flags, m_message, m_next});
  layout->addWidget(m_tabs, 1);
  addTabs();
  connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
    makeTab(tab);
    if (tab == Bedside) showBedside();
  });
}

void SubjectView::addTabs() {
  const auto withForm = [this](auto* panel) {
    m_forms.push_back(panel->form());
    return panel;
  };
  addTab(QStringLiteral("timelineTab"), tr("&1 Timeline"), [this] {
    m_timeline = new TimelinePanel(m_session);
    connect(m_timeline, &TimelinePanel::recordRequested, this, &SubjectView::openRecord);
    return m_timeline;
  });
  addTab(QStringLiteral("infusionTab"), tr("&2 Infusion"), [this] {
    m_forms.push_back(new InfusionForm(m_session));
    return m_forms.back();
  });
  addTab(QStringLiteral("eventsTab"), tr("&3 Adverse events"),
         [this, withForm] { return m_events = withForm(eventsPanel(m_session)); });
  addTab(QStringLiteral("assessmentTab"), tr("&4 DLT assessment"), [this, withForm] {
    m_worksheet = withForm(new WorksheetPanel(m_session));
    m_forms.push_back(new AssessmentForm(m_session));
    return oneBelowTheOther({m_worksheet, m_forms.back()});
  });
  addTab(QStringLiteral("identityTab"), tr("&5 Identity"),
         [this, withForm] { return m_identity = withForm(new IdentityPanel(m_session)); });
  addTab(QStringLiteral("responseTab"), tr("&6 Response"),
         [this, withForm] { return m_responses = withForm(responsesPanel(m_session)); });
  addTab(QStringLiteral("followUpTab"), tr("&7 Follow-up"),
         [this, withForm] { return m_followUps = withForm(followUpsPanel(m_session)); });
  addTab(QStringLiteral("bedsideTab"), tr("&8 Bedside"), [this] { return m_bedside = makeBedside(); });
}

void SubjectView::addTab(const QString& name, const QString& title, std::function<QWidget*()> make) {
  auto* inner = new QWidget;
  auto* layout = new QVBoxLayout(inner);
  layout->setContentsMargins(0, 12, 8, 8);
  m_parts.push_back({layout, std::move(make)});
  auto* scroll = scrolling(inner);
  scroll->setObjectName(name);
  m_tabs->addTab(scroll, title);
}

/// The content comes into a tab that stands in the window: everything in it is styled anew with each parent
/// that it gets.
void SubjectView::makeTab(int tab) {
  Part& part = m_parts.at(static_cast<std::size_t>(tab));
  const auto make = std::exchange(part.make, {});
  if (!make) return;
  const std::size_t before = m_forms.size();
  QWidget* content = make();
  part.place->addWidget(content);
  content->setVisible(true); // now, so that the caret can go into it; some have a show of their own
  for (std::size_t i = before; i < m_forms.size(); ++i) {
    connect(m_forms[i], &SubjectForm::done, this, [this] {
      if (m_next->isVisibleTo(this)) focusFirstInput(m_next);
    });
    m_forms[i]->open(m_subjectId);
  }
  if (const Subject* subject = m_session.study().subject(m_subjectId)) showRecords(*subject);
}

/// In the tabs that are made.
void SubjectView::showRecords(const Subject& subject) {
  if (m_timeline) m_timeline->show(subject);
  if (m_events) m_events->show(subject);
  if (m_worksheet) m_worksheet->show(subject);
  if (m_responses) m_responses->show(subject);
  if (m_followUps) m_followUps->show(subject);
}

/// The night asks for one more entry, not for what comes next in the trial: its form leaves the caret there.
BedsidePanel* SubjectView::makeBedside() {
  auto* panel = new BedsidePanel(m_session);
  connect(panel, &BedsidePanel::gradeWanted, this, &SubjectView::confirm);
  return panel;
}

/// In the form of the event, where a person saves it.
void SubjectView::confirm(const GradeToConfirm& grade) {
  // What counts of blood say is said of a day, not of an hour.
  const KnownTime since = grade.entryId == 0
                              ? KnownTime{KnownTime::To::Day, siteDate(m_session.study(), grade.since), {}}
                              : KnownTime{KnownTime::To::Minute, {}, grade.since};
  const GradePoint point{0, scaleOf(grade.syndrome), grade.grade, since, grade.entryId};
  m_tabs->setCurrentIndex(Events);
  auto* form = qobject_cast<EventForm*>(m_events->form());
  if (grade.eventId == 0)
    form->proposeNew(grade.syndrome, point);
  else
    form->propose(grade.eventId, point);
  const QString next = grade.eventId == 0 ? inputOf(&AdverseEvent::grade) : QStringLiteral("saveEvent");
  moveFocus(form->findChild<QWidget*>(next));
}

void SubjectView::showBedside() {
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  m_bedside->form()->open(m_subjectId);
  m_bedside->show(*subject);
}

QLayout* SubjectView::makeHead() {
  m_title = new Paragraph(QStringLiteral("subjectTitle"), TextRole::Title);
  m_title->setWordWrap(false);
  m_status = new Paragraph(QStringLiteral("subjectStatus"), TextRole::Heading);
  m_facts = new Paragraph(QStringLiteral("subjectFacts"), TextRole::Muted);
  m_flags = new Paragraph(QStringLiteral("subjectFlags"), TextRole::Warning);
  m_message = new MessageLine(QStringLiteral("subjectMessage"));
  m_casebook = new OutputButton(QStringLiteral("casebook"), tr("Casebook"), m_session, *m_message,
                                [this] { return casebookDocument(m_session, m_subjectId); });
  m_casebook->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B)); // the forms below use up the letters
  m_casebook->setToolTip(tr("Everything that is recorded of this subject, with its audit trail (Ctrl+B)"));
  auto* head = tightLine(16);
  head->addWidget(m_title);
  head->addWidget(m_status, 1);
  head->addWidget(m_casebook);
  return head;
}

void SubjectView::open(RowId subjectId) {
  if (subjectId != m_subjectId) {
    if (m_identity) m_identity->hideIdentity();
    m_message->say({});
  }
  m_subjectId = subjectId;
  for (SubjectForm* form : m_forms)
    form->open(subjectId);
  refresh();
}

void SubjectView::refresh() {
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  makeTab(m_tabs->currentIndex());
  for (SubjectForm* form : m_forms)
    form->refresh();
  showRecords(*subject);
  if (m_bedside) showBedside();
  showHead(*subject);
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
  QStringList flags;
  if (!deviations.isEmpty()) flags << tr("Deviations: %1").arg(deviations.join(semicolon()));
  if (const QString changed = changedWords(m_session, subject); !changed.isEmpty()) flags << changed;
  m_flags->setText(flags.join(u'\n'));
  m_flags->setVisible(!flags.isEmpty());
}
