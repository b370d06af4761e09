#include "ui/pages/subjects/events/event_form.h"

#include "app/analysis/grading/astct.h"
#include "app/dosing/dlt_period.h"
#include "app/dosing/dlt_window.h"
#include "app/oversight/sae_rules.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "app/safety/event_rules.h"
#include "app/study/fields/event_fields.h"
#include "app/study/words.h"
#include "db/session/stored_measurements.h"
#include "ui/pages/subjects/events/attribution_field.h"
#include "ui/pages/subjects/events/care_inputs.h"
#include "ui/pages/subjects/events/course_inputs.h"
#include "ui/pages/subjects/events/event_fields.h"
#include "ui/pages/subjects/events/report_clocks.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"

namespace {
/// How a refusal names a field of an event, or of a grade that it came to → its input.
QMap<QString, QString> eventInputs() {
  QMap<QString, QString> inputs = inputsByRefusal<AdverseEvent>();
  inputs.insert(inputsByRefusal<GradePoint>());
  return inputs;
}
} // namespace

EventForm::EventForm(StudySession& session, QWidget* parent)
    : ListedRecordForm(session, QStringLiteral("event"),
                       {&Subject::events, &StudyCommands::saveAdverseEvent, &StudyCommands::voidAdverseEvent},
                       parent) {
  m_reports = new ReportClocks(session);
  m_course = new CourseInputs(session);
  connect(m_course, &CourseInputs::takeOutWanted, this, &EventForm::takeOut);
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
  addTimes();
  m_related =
      inputs().add<AttributionField>(&AdverseEvent::dueTo, &Attribution::cells,
                                     tr("&Related to the CAR-NK cells"), study().protocol.attribution);
  m_serious = inputs().add<YesNoField>(&AdverseEvent::serious, tr("Ser&ious"));
  m_seriousFields = makeSerious();
  m_crs = inputs().add<GradeField>(&AdverseEvent::crsGrade, tr("&CRS grade (ASTCT)"));
  m_icans = inputs().add<GradeField>(&AdverseEvent::icansGrade, tr("IC&ANS grade (ASTCT)"));
  m_care = new CareInputs(inputs(), study().protocol.attribution);
  m_comment = inputs().add<TextField>(&AdverseEvent::comment, tr("Co&mment"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newEvent"), tr("&New event"), QStringLiteral("voidEvent"),
                         tr("&Void event…"), m_term->input()}));
  grid.addLine({{m_term, 2}, {m_grade}, {m_dlt}});
  grid.addLine(m_gradeTexts);
  grid.addLine({{m_onset}, {m_end}, {m_related}, {m_serious}});
  grid.addLine(m_seriousFields);
  grid.addLine({{m_crs}, {m_icans}});
  grid.addLine(m_course);
  grid.addLine(m_care);
  grid.addLine({{m_comment, 4}}); // the last one: Enter in it saves
  grid.addLine(makeFoot(QStringLiteral("event"), "saveEvent", tr("&Save event")));
  grid.addLine(m_reports);
  grid.end();
}

void EventForm::addTimes() {
  const QTimeZone zone = study().site.timeZone;
  m_onset = new KnownTimeField(inputOf(&AdverseEvent::onset), tr("&Onset"), zone);
  m_end = new KnownTimeField(inputOf(&AdverseEvent::end), tr("En&d (empty: ongoing)"), zone);
  inputs().add(
      m_onset,
      [this](const AdverseEvent* event) {
        m_onset->setTime(event ? std::optional(onsetOf(*event)) : std::nullopt);
      },
      [this, zone](AdverseEvent& event) {
        if (const auto onset = m_onset->time()) setOnset(event, *onset, zone);
      });
  inputs().add(
      m_end, [this](const AdverseEvent* event) { m_end->setTime(event ? endOf(*event) : std::nullopt); },
      [this, zone](AdverseEvent& event) { setEnd(event, m_end->time(), zone); });
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
  m_serious->setRequired(tr("Serious, yes or no?"));
  m_dlt->setRequired(tr("May it be a DLT, yes or no? The assessment decides."));
}

void EventForm::orderTabs() {
  std::vector<QWidget*> first;
  std::vector<QWidget*> care{m_care->opener()};
  for (const Field* field : inputs().fields())
    if (field != m_comment) (m_care->isAncestorOf(field) ? care : first).push_back(field->input());
  QWidget* before = first.front();
  for (const std::vector<QWidget*>& part :
       {first, m_course->inputs(), care, {m_comment->input(), submitButton()}, m_reports->inputs()})
    for (QWidget* input : part) {
      if (input != before) setTabOrder(before, input);
      before = input;
    }
}

void EventForm::takeTerms() {
  const CtcaeDictionary dictionary = eventDictionary(session());
  m_term->setTerms(dictionary.terms, dictionary.version);
}

void EventForm::fillRecord(const Subject& subject) {
  ListedRecordForm::fillRecord(subject);
  m_course->fill(recordOf(subject));
  m_reports->clearInputs();
}

AdverseEvent EventForm::typedEvent() const {
  AdverseEvent event = typed();
  if (const AdverseEvent* saved = subject() ? recordOf(*subject()) : nullptr) {
    event.related = saved->related;
    event.course = saved->course;
  }
  m_course->takeInto(event);
  event = relatedByScale(std::move(event), study().protocol.attribution);
  if (event.serious) return event;
  event.seriousness = std::nullopt;
  event.awareAt = std::nullopt;
  event.expected = std::nullopt;
  return event;
}

void EventForm::showLive(const Subject& subject) {
  const AdverseEvent* saved = recordOf(subject);
  const AdverseEvent event = typedEvent();
  showHead(saved ? eventName(study(), *saved) : tr("New event"), mayEnter());
  allowEntry(mayEnter());
  m_seriousFields->setVisible(m_serious->answer().value_or(false));
  m_reports->show(subject, event, saved);
  m_course->show(subject.id, saved, mayEnter());
  m_care->show(event);
  showOnset(subject, event);
  showRelated(event, saved);
  showGrade();
  showAstct(event, saved);
}

void EventForm::showAstct(const AdverseEvent& event, const AdverseEvent* saved) {
  for (const auto& [field, syndrome] :
       {std::pair(m_crs, Syndrome::Crs), std::pair(m_icans, Syndrome::Icans)}) {
    const GradeScale scale = scaleOf(syndrome);
    field->setVisible(std::none_of(event.course.begin(), event.course.end(),
                                   [scale](const GradePoint& point) { return point.scale == scale; }));
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

void EventForm::showOnset(const Subject& subject, const AdverseEvent& event) {
  if (m_onset->time() && subject.infusion)
    m_onset->setMessage(onsetWords(*subject.infusion, event));
  else if (m_onset->tone() != Field::Tone::Error)
    m_onset->setMessage({});
}

QString EventForm::onsetWords(const Infusion& infusion, const AdverseEvent& event) const {
  if (const QString reading = dltReading(study(), infusion, event); !reading.isEmpty()) return reading;
  const QString days = onsetDays(study(), infusion, event);
  const int last = session().protocol().lastDltOnsetDay; // A2
  const int first = dayOf(study(), infusion, event.onset);
  const auto day = dltDay(study(), infusion, event);
  if (day && *day != first)
    return tr("Day %1; became worse on day %2, so it can be a DLT (assumption A2).").arg(days).arg(*day);
  if (day) return tr("Day %1 after the infusion.").arg(days);
  if (first <= last) return tr("Day %1: before the infusion.").arg(days);
  return tr("Day %1: after day %2, no DLT (assumption A2).").arg(days).arg(last);
}

void EventForm::showRelated(const AdverseEvent& event, const AdverseEvent* saved) {
  const bool stays = saved && !saved->dueTo.cells;
  m_related->setRequired(stays ? QString() : tr("How is it related to the CAR-NK cells?"));
  m_related->box()->setItemText(0, stays ? relatedWords(study(), *saved) : QStringLiteral("–"));
  if (m_related->tone() == Field::Tone::Error) return;
  m_related->setMessage(!event.dueTo.cells ? QString()
                        : event.related    ? tr("Counts as related.")
                                           : tr("Does not count as related."));
}

void EventForm::propose(RowId eventId, const GradePoint& grade) {
  edit(eventId);
  m_course->propose(grade);
}

void EventForm::proposeNew(Syndrome syndrome, const GradePoint& grade) {
  edit(0);
  if (isEdited()) return say(tr("A new event is being typed: save it, or take back what was typed."));
  m_term->setText(termOf(syndrome));
  m_onset->setTime(grade.since);
  if (syndrome == Syndrome::Crs)
    m_crs->setGrade(grade.grade);
  else if (syndrome == Syndrome::Icans)
    m_icans->setGrade(grade.grade);
  else
    m_course->propose(grade);
}

void EventForm::takeOut(RowId pointId) {
  const AdverseEvent* saved = subject() ? recordOf(*subject()) : nullptr;
  if (!saved) return;
  AdverseEvent changed = *saved;
  std::erase_if(changed.course, [pointId](const GradePoint& point) { return point.id == pointId; });
  const auto taken = withReason(this, [&](const QString& reason) {
    return session().commands().saveAdverseEvent(subjectId(), changed, reason);
  });
  if (!taken) return showRefused(taken.error(), eventInputs());
  m_course->fill(recordOf(*subject()));
  say(tr("The grade is taken out; it stays in the audit trail."));
  Q_EMIT recordChanged();
}

void EventForm::showGrade() {
  const EventTerm* term = m_term->term();
  m_gradeTexts->show(term, m_grade->grade());
  if (m_grade->tone() == Field::Tone::Error) return;
  m_grade->setMessage(hasNoGrade(term, m_grade->grade()) ? tr("The CTCAE has no such grade of this term.")
                                                         : QString());
}

/// And what becomes of its reports.
QString EventForm::voidTitle(const QString& title) const {
  const AdverseEvent* event = byId(subject()->events, shownId());
  const QString reports = event ? whatBecomesOfReports(study(), *event) : QString();
  const QString question = ListedRecordForm::voidTitle(title);
  return reports.isEmpty() ? question : question + u'\n' + reports;
}

void EventForm::submit() {
  const AdverseEvent event = typedEvent();
  const QByteArray report = typedInput(m_reports); // of the event that stays: it is not marked as sent yet
  const QString sentence = tr("Saved: %1.").arg(eventName(study(), event));
  const auto savedId = save(event, sentence, eventInputs());
  if (!savedId || !event.serious) return;
  if (event.id == 0)
    edit(*savedId); // a new serious event stays: its reports come next
  else
    restoreInput(m_reports, report);
  say(sentence);
}
