#include "ui/pages/subjects/events/event_form.h"

#include "app/dosing/dlt_window.h"
#include "app/reports/words/status_words.h"
#include "app/study/treatment_fields.h"
#include "db/session/stored_measurements.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/subjects/events/event_fields.h"
#include "ui/pages/subjects/events/report_clocks.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

EventForm::EventForm(StudySession& session, QWidget* parent)
    : ListedRecordForm(session, QStringLiteral("event"), &Subject::events, &StudyCommands::voidAdverseEvent,
                       parent) {
  makeFields();
  nameRequired();
  layOut();
  orderTabs();
  connect(m_save, &QPushButton::clicked, this, &EventForm::save);
  connect(m_reports, &ReportClocks::done, this, [this] {
    keepDraft(); // the inputs of the report are empty again
    Q_EMIT recordChanged();
  });
  connect(&session, &StudySession::studyChanged, this, &EventForm::takeTerms);
  takeTerms();
  bindHistory<AdverseEvent>();
  watchFields();
}

void EventForm::makeFields() {
  m_term = new TermField(inputOf(&AdverseEvent::term), tr("&Event (CTCAE term)"));
  m_grade = new GradeField(inputOf(&AdverseEvent::grade), tr("CTCAE &grade"));
  m_gradeTexts = new GradeTexts;
  m_onset = new DateField(inputOf(&AdverseEvent::onset), tr("&Onset"));
  m_end = new DateField(inputOf(&AdverseEvent::end), tr("En&d (empty: ongoing)"));
  m_related = new YesNoField(inputOf(&AdverseEvent::related), tr("&Related to the CAR-NK cells"));
  m_serious = new YesNoField(inputOf(&AdverseEvent::serious), tr("Ser&ious"));
  m_seriousFields = new SeriousFields(session().site().timeZone);
  m_dlt = new YesNoField(inputOf(&AdverseEvent::doseLimiting), tr("&Possible DLT"));
  m_crs = new GradeField(inputOf(&AdverseEvent::crsGrade), tr("&CRS grade (ASTCT)"));
  m_icans = new GradeField(inputOf(&AdverseEvent::icansGrade), tr("IC&ANS grade (ASTCT)"));
  m_comment = new TextField(inputOf(&AdverseEvent::comment), tr("Co&mment"));
  m_reports = new ReportClocks(session());
  m_crs->box()->setItemText(0, tr("none"));
  m_icans->box()->setItemText(0, tr("none"));
  m_save = primaryButton("saveEvent", tr("&Save event"));
}

void EventForm::nameRequired() {
  m_term->setRequired(tr("Name the event."));
  m_grade->setRequired(tr("Choose the grade, 1 to 5."));
  m_onset->setRequired(tr("When did it begin?"));
  m_related->setRequired(tr("Related, yes or no?"));
  m_serious->setRequired(tr("Serious, yes or no?"));
  m_dlt->setRequired(tr("May it be a DLT, yes or no? The assessment decides."));
}

void EventForm::layOut() {
  auto* grid = tightGrid(this, 24, 8);
  grid->addLayout(makeHead({QStringLiteral("newEvent"), tr("&New event"), QStringLiteral("voidEvent"),
                            tr("&Void event…"), m_term->input()}),
                  0, 0, 1, 4);
  grid->addWidget(m_term, 1, 0, 1, 2, Qt::AlignTop);
  grid->addWidget(m_grade, 1, 2, Qt::AlignTop);
  grid->addWidget(m_dlt, 1, 3, Qt::AlignTop);
  grid->addWidget(m_gradeTexts, 2, 0, 1, 4);
  grid->addWidget(m_onset, 3, 0, Qt::AlignTop);
  grid->addWidget(m_end, 3, 1, Qt::AlignTop);
  grid->addWidget(m_related, 3, 2, Qt::AlignTop);
  grid->addWidget(m_serious, 3, 3, Qt::AlignTop);
  grid->addWidget(m_seriousFields, 4, 0, 1, 4);
  grid->addWidget(m_crs, 5, 0, Qt::AlignTop);
  grid->addWidget(m_icans, 5, 1, Qt::AlignTop);
  grid->addWidget(m_comment, 5, 2, 1, 2, Qt::AlignTop);
  grid->addLayout(makeFoot(QStringLiteral("event"), m_save), 6, 0, 1, 4);
  grid->addWidget(m_reports, 7, 0, 1, 4);
  for (int column = 0; column < 4; ++column)
    grid->setColumnStretch(column, 1);
  grid->setRowStretch(8, 1);
}

void EventForm::orderTabs() {
  std::vector<QWidget*> order;
  for (Field* field :
       std::initializer_list<Field*>{m_term, m_grade, m_dlt, m_onset, m_end, m_related, m_serious})
    order.push_back(field->input());
  for (QWidget* input : m_seriousFields->inputs())
    order.push_back(input);
  for (Field* field : std::initializer_list<Field*>{m_crs, m_icans, m_comment})
    order.push_back(field->input());
  order.push_back(m_save);
  for (QWidget* input : m_reports->inputs())
    order.push_back(input);
  for (std::size_t i = 1; i < order.size(); ++i)
    setTabOrder(order[i - 1], order[i]);
}

void EventForm::takeTerms() {
  const CtcaeDictionary dictionary = eventDictionary(session());
  m_term->setTerms(dictionary.terms, dictionary.version);
}

void EventForm::fillRecord(const Subject& subject) {
  const AdverseEvent* event = recordOf(subject);
  m_term->setText(event ? event->term : QString());
  m_grade->setGrade(event ? std::optional(event->grade) : std::nullopt);
  m_onset->setDate(event ? std::optional(event->onset) : std::nullopt);
  m_end->setDate(event ? event->end : std::nullopt);
  m_related->setAnswer(event ? std::optional(event->related) : std::nullopt);
  m_serious->setAnswer(event ? std::optional(event->serious) : std::nullopt);
  m_seriousFields->fill(event ? *event : AdverseEvent());
  m_reports->clearInputs();
  m_dlt->setAnswer(event ? std::optional(event->doseLimiting) : std::nullopt);
  m_crs->setGrade(event ? event->crsGrade : std::nullopt);
  m_icans->setGrade(event ? event->icansGrade : std::nullopt);
  m_comment->setText(event ? event->comment : QString());
}

AdverseEvent EventForm::typed() const {
  AdverseEvent event;
  event.id = shownId();
  event.term = m_term->text();
  event.grade = m_grade->grade().value_or(0);
  event.onset = m_onset->date().value_or(QDate());
  event.end = m_end->date();
  event.related = m_related->answer().value_or(false);
  event.serious = m_serious->answer().value_or(false);
  event.doseLimiting = m_dlt->answer().value_or(false);
  event.crsGrade = m_crs->grade();
  event.icansGrade = m_icans->grade();
  event.comment = m_comment->text();
  m_seriousFields->takeInto(event);
  return event;
}

void EventForm::showLive(const Subject& subject) {
  const AdverseEvent* event = recordOf(subject);
  showHead(event ? eventName(*event) : tr("New event"), mayEnter());
  for (Field* field : findChildren<Field*>())
    setReadOnly(field, !mayEnter());
  m_save->setEnabled(mayEnter() && isEdited());
  m_seriousFields->setVisible(m_serious->answer().value_or(false));
  m_reports->show(subject, typed(), event);
  showOnset(subject);
  showGrade();
}

void EventForm::showOnset(const Subject& subject) {
  const auto onset = m_onset->date();
  if (!onset || !subject.infusion) {
    if (m_onset->tone() != Field::Tone::Error) m_onset->setMessage({});
    return;
  }
  const int day = dayOf(study(), *subject.infusion, *onset);
  const int last = session().protocol().lastDltOnsetDay; // A2
  if (day < 0)
    m_onset->setMessage(tr("Day %1: before the infusion.").arg(day));
  else if (day > last)
    m_onset->setMessage(tr("Day %1: after day %2, no DLT (assumption A2).").arg(day).arg(last));
  else
    m_onset->setMessage(tr("Day %1 after the infusion.").arg(day));
}

void EventForm::showGrade() {
  const EventTerm* term = m_term->term();
  m_gradeTexts->show(term, m_grade->grade());
  if (m_grade->tone() == Field::Tone::Error) return;
  m_grade->setMessage(hasNoGrade(term, m_grade->grade()) ? tr("The CTCAE has no such grade of this term.")
                                                         : QString());
}

void EventForm::save() {
  const AdverseEvent event = typed();
  const QByteArray report = typedInput(m_reports); // of the event that stays: it is not marked as sent yet
  const QString sentence = tr("Saved: %1.").arg(eventName(event));
  const auto savedId = saveBy(
      [&](const QString& reason) {
        return session().commands().saveAdverseEvent(subjectId(), event, reason);
      },
      inputsByRefusal<AdverseEvent>(), sentence);
  if (!savedId || !event.serious) return;
  if (event.id == 0)
    edit(*savedId); // a new serious event stays: its reports come next
  else
    restoreInput(m_reports, report);
  say(sentence);
}
