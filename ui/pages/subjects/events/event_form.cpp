#include "ui/pages/subjects/events/event_form.h"

#include "app/analysis/grading/astct.h"
#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/words/status_words.h"
#include "app/study/treatment_fields.h"
#include "app/study/words.h"
#include "db/session/stored_measurements.h"
#include "ui/pages/subjects/events/event_fields.h"
#include "ui/pages/subjects/events/report_clocks.h"
#include "ui/widgets/layout.h"

EventForm::EventForm(StudySession& session, QWidget* parent)
    : ListedRecordForm(session, QStringLiteral("event"),
                       {&Subject::events, &StudyCommands::saveAdverseEvent, &StudyCommands::voidAdverseEvent},
                       parent) {
  m_reports = new ReportClocks(session);
  layOut();
  nameRequired();
  orderTabs();
  connect(m_reports, &ReportClocks::done, this, [this] {
    keepDraft(); // the inputs of the report are empty again
    Q_EMIT recordChanged();
  });
  connect(&session, &StudySession::studyChanged, this, &EventForm::takeTerms);
  takeTerms();
  bindHistory<AdverseEvent>();
  watchFields();
}

void EventForm::layOut() {
  m_term = inputs().add<TermField>(&AdverseEvent::term, tr("&Event (CTCAE term)"));
  m_grade = inputs().add<GradeField>(&AdverseEvent::grade, tr("CTCAE &grade"));
  m_dlt = inputs().add<YesNoField>(&AdverseEvent::doseLimiting, tr("&Possible DLT"));
  m_gradeTexts = new GradeTexts;
  m_onset = inputs().add<DateField>(&AdverseEvent::onset, tr("&Onset"));
  auto* end = inputs().add<DateField>(&AdverseEvent::end, tr("En&d (empty: ongoing)"));
  m_related = inputs().add<YesNoField>(&AdverseEvent::related, tr("&Related to the CAR-NK cells"));
  m_serious = inputs().add<YesNoField>(&AdverseEvent::serious, tr("Ser&ious"));
  m_seriousFields = makeSerious();
  m_crs = inputs().add<GradeField>(&AdverseEvent::crsGrade, tr("&CRS grade (ASTCT)"));
  m_icans = inputs().add<GradeField>(&AdverseEvent::icansGrade, tr("IC&ANS grade (ASTCT)"));
  auto* comment = inputs().add<TextField>(&AdverseEvent::comment, tr("Co&mment"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newEvent"), tr("&New event"), QStringLiteral("voidEvent"),
                         tr("&Void event…"), m_term->input()}));
  grid.addLine({{m_term, 2}, {m_grade}, {m_dlt}});
  grid.addLine(m_gradeTexts);
  grid.addLine({{m_onset}, {end}, {m_related}, {m_serious}});
  grid.addLine(m_seriousFields);
  grid.addLine({{m_crs}, {m_icans}, {comment, 2}});
  grid.addLine(makeFoot(QStringLiteral("event"), "saveEvent", tr("&Save event")));
  grid.addLine(m_reports);
  grid.end();
}

QWidget* EventForm::makeSerious() {
  auto* why =
      inputs().add<ChoiceField>(&AdverseEvent::seriousness, tr("W&hy serious (the gravest that applies)"));
  QStringList names;
  for (int i = 0; i <= static_cast<int>(Seriousness::MedicallyImportant); ++i)
    names << seriousnessName(static_cast<Seriousness>(i));
  why->setChoices(names);
  auto* awareAt = inputs().add<DateTimeField>(&AdverseEvent::awareAt, tr("Site aware since, site &time"),
                                              study().site.timeZone);
  // By the investigator's brochure.
  auto* expected = inputs().add<YesNoField>(&AdverseEvent::expected, tr("E&xpected (brochure)"));
  auto* fields = new QWidget;
  FormGrid(fields, 4).addLine({{why, 2}, {awareAt}, {expected}});
  return fields;
}

void EventForm::nameRequired() {
  m_term->setRequired(tr("Name the event."));
  m_grade->setRequired(tr("Choose the grade, 1 to 5."));
  m_onset->setRequired(tr("When did it begin?"));
  m_related->setRequired(tr("Related, yes or no?"));
  m_serious->setRequired(tr("Serious, yes or no?"));
  m_dlt->setRequired(tr("May it be a DLT, yes or no? The assessment decides."));
}

void EventForm::orderTabs() {
  tabThrough(inputs().fields());
  QWidget* before = submitButton();
  for (QWidget* input : m_reports->inputs()) {
    setTabOrder(before, input);
    before = input;
  }
}

void EventForm::takeTerms() {
  const CtcaeDictionary dictionary = eventDictionary(session());
  m_term->setTerms(dictionary.terms, dictionary.version);
}

void EventForm::fillRecord(const Subject& subject) {
  ListedRecordForm::fillRecord(subject);
  m_reports->clearInputs();
}

AdverseEvent EventForm::typedEvent() const {
  AdverseEvent event = typed();
  if (event.serious) return event;
  event.seriousness = std::nullopt;
  event.awareAt = std::nullopt;
  event.expected = std::nullopt;
  return event;
}

void EventForm::showLive(const Subject& subject) {
  const AdverseEvent* event = recordOf(subject);
  showHead(event ? eventName(study(), *event) : tr("New event"), mayEnter());
  allowEntry(mayEnter());
  m_seriousFields->setVisible(m_serious->answer().value_or(false));
  m_reports->show(subject, typedEvent(), event);
  showOnset(subject);
  showGrade();
  showAstct(event);
}

void EventForm::showAstct(const AdverseEvent* saved) {
  const AdverseEvent event = typedEvent();
  for (const auto& [field, syndrome] :
       {std::pair(m_crs, Syndrome::Crs), std::pair(m_icans, Syndrome::Icans)}) {
    const bool lacks = lacksAstctGrade(event, syndrome);
    const bool stays = saved && lacksAstctGrade(*saved, syndrome);
    const QString asked = tr("Choose the ASTCT grade, 1 to 5.");
    field->setRequired(lacks && !stays ? asked : QString());
    field->box()->setItemText(0, isSyndrome(event, syndrome) ? tr("not recorded") : tr("none"));
    if (field->tone() != Field::Tone::Error)
      field->setMessage(lacks && !stays ? asked : QString());
    else if (!lacks)
      field->setMessage({});
  }
}

void EventForm::showOnset(const Subject& subject) {
  showDay(*m_onset, subject);
  const auto onset = m_onset->date();
  if (!onset || !subject.infusion) return;
  const int day = dayOf(study(), *subject.infusion, *onset);
  const int last = session().protocol().lastDltOnsetDay; // A2
  if (day < 0)
    m_onset->setMessage(tr("Day %1: before the infusion.").arg(dayText(day)));
  else if (day > last)
    m_onset->setMessage(tr("Day %1: after day %2, no DLT (assumption A2).").arg(day).arg(last));
}

void EventForm::showGrade() {
  const EventTerm* term = m_term->term();
  m_gradeTexts->show(term, m_grade->grade());
  if (m_grade->tone() == Field::Tone::Error) return;
  m_grade->setMessage(hasNoGrade(term, m_grade->grade()) ? tr("The CTCAE has no such grade of this term.")
                                                         : QString());
}

void EventForm::submit() {
  const AdverseEvent event = typedEvent();
  const QByteArray report = typedInput(m_reports); // of the event that stays: it is not marked as sent yet
  const QString sentence = tr("Saved: %1.").arg(eventName(study(), event));
  const auto savedId = save(event, sentence);
  if (!savedId || !event.serious) return;
  if (event.id == 0)
    edit(*savedId); // a new serious event stays: its reports come next
  else
    restoreInput(m_reports, report);
  say(sentence);
}
