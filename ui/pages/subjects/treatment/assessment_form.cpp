#include "ui/pages/subjects/treatment/assessment_form.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/dlt_period.h"
#include "app/dosing/worksheet.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/design_versions.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/user.h"
#include "db/session/stored_measurements.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/subjects/treatment/assessment_cards.h"
#include "ui/pages/subjects/treatment/outcome_choice.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <algorithm>

AssessmentForm::AssessmentForm(StudySession& session, QWidget* parent) : SubjectForm(session, parent) {
  auto* layout = tightColumn(this, 8);
  m_today = new Paragraph(QStringLiteral("dltDay"), TextRole::Heading);
  m_window = new Paragraph(QStringLiteral("dltWindow"), TextRole::Muted);
  m_warning = new Paragraph(QStringLiteral("dltWarning"), TextRole::Warning);
  m_changed = new Paragraph(QStringLiteral("dltChanged"), TextRole::Warning);
  m_signed = new SignedAssessmentCard;
  connect(m_signed, &SignedAssessmentCard::anewRequested, this, [this] {
    m_anew = true;
    refresh();
    m_date->input()->setFocus();
  });
  addAll(layout, {m_today, m_window, m_warning, m_changed, m_signed, makeInputs()});
  layout->addStretch(1);
  connect(m_outcome, &OutcomeChoice::edited, this, &AssessmentForm::changed);
  bindHistory<DltAssessment>();
  watchFields();
}

QWidget* AssessmentForm::makeInputs() {
  m_inputs = new QWidget;
  auto* layout = tightColumn(m_inputs, 8);
  m_before = new Paragraph(QStringLiteral("dltBefore"));
  m_date = new DateField(inputOf(&DltAssessment::date), tr("D&ate of the assessment"));
  m_date->setRequired(tr("The date of the assessment is missing."));
  m_outcome = new OutcomeChoice;
  m_event = new ChoiceField(inputOf(&DltAssessment::eventId), tr("E&vent that is the DLT"));
  m_cause = new ChoiceField(inputOf(&DltAssessment::cause), tr("&Cause"));
  QStringList causes;
  for (const auto cause : {NotEvaluableCause::InfusionNotCompleted, NotEvaluableCause::UnrelatedDeath,
                           NotEvaluableCause::Withdrawal, NotEvaluableCause::LostToFollowUp})
    causes << causeName(cause);
  m_cause->setChoices(causes);
  m_followUpEnded = new DateField(inputOf(&DltAssessment::followUpEnded), tr("Follow-up en&ded"));
  m_reason = new TextField(inputOf(&DltAssessment::reason), tr("&Reason"));
  addAll(layout, {m_before, m_date, m_outcome, m_event, m_cause, m_followUpEnded, m_reason});
  layout->addLayout(makeFoot(QStringLiteral("assessment"), "signAssessment", tr("Si&gn assessment…")));
  return m_inputs;
}

void AssessmentForm::fillEvents(const Subject& subject) {
  QStringList words;
  std::vector<RowId> ids;
  for (const AdverseEvent& event : subject.events) {
    ids.push_back(event.id);
    QString word = tr("%1, onset %2").arg(eventName(study(), event), onsetText(study(), event));
    if (subject.infusion) word += tr(" (day %1)").arg(onsetDays(study(), *subject.infusion, event));
    words << word;
  }
  if (ids == m_eventIds && words == m_eventWords) return;
  const RowId chosen = chosenEvent();
  m_eventIds = std::move(ids);
  m_eventWords = words;
  // An event that was entered meanwhile must not turn the choice into another one.
  const QSignalBlocker quiet(m_event);
  m_event->setChoices(words);
  const auto found = std::find(m_eventIds.begin(), m_eventIds.end(), chosen);
  m_event->setIndex(found == m_eventIds.end() ? std::nullopt
                                              : std::optional(static_cast<int>(found - m_eventIds.begin())));
}

RowId AssessmentForm::chosenEvent() const {
  const auto event = m_event->index();
  const bool known = event && *event < static_cast<int>(m_eventIds.size());
  return known ? m_eventIds[static_cast<std::size_t>(*event)] : 0;
}

void AssessmentForm::fill(const Subject& subject) {
  fillEvents(subject);
  m_date->setDate({}); // when somebody assessed is nothing that the clock knows
  m_outcome->clear();
  m_event->setIndex({});
  m_cause->setIndex({});
  m_followUpEnded->setDate({});
  m_reason->setText({});
}

DltAssessment AssessmentForm::typed() const {
  DltAssessment assessment;
  assessment.date = m_date->date().value_or(QDate());
  assessment.outcome = m_outcome->outcome().value_or(DltOutcome::NoDlt);
  assessment.reason = m_reason->text();
  if (assessment.outcome == DltOutcome::Dlt) assessment.eventId = chosenEvent();
  if (assessment.outcome != DltOutcome::NotEvaluable) return assessment;
  assessment.cause = m_cause->choice<NotEvaluableCause>();
  if (assessment.cause != NotEvaluableCause::InfusionNotCompleted)
    assessment.followUpEnded = m_followUpEnded->date();
  return assessment;
}

void AssessmentForm::showLive(const Subject& subject) {
  // What cannot be read now is refused by the command, in words.
  m_worksheet = worksheetNow(session(), subject).value_or(Worksheet());
  fillEvents(subject);
  showWindow(subject);
  showSigned(subject);
  showOutcomes(subject);
  showInputs(subject);
  showWrong(subject);
}

void AssessmentForm::saved(const QString& sentence) {
  m_anew = false;
  SubjectForm::saved(sentence);
}

void AssessmentForm::showSigned(const Subject& subject) {
  const bool shown = !subject.assessments.empty() && !m_anew && !isEdited();
  m_signed->setVisible(shown);
  m_inputs->setVisible(!shown);
  m_signed->show(study(), subject);
}

void AssessmentForm::showWindow(const Subject& subject) {
  const auto state = ::windowState(study(), subject, session().today());
  m_window->setVisible(state.has_value());
  if (!state) {
    m_today->setText(tr("No infusion is recorded yet: there is no window to assess."));
  } else {
    m_today->setText(statusShape(state->status) + u' ' + stateWords(subject, *state));
    const bool oneDay = state->window.earliest == state->window.latest;
    const QString range = oneDay ? tr("on day %1, %2").arg(state->window.latest).arg(isoDate(state->latest))
                                 : tr("from day %1, %2, to day %3, %4")
                                       .arg(state->window.earliest)
                                       .arg(isoDate(state->earliest))
                                       .arg(state->window.latest)
                                       .arg(isoDate(state->latest));
    const bool assumed = levelOf(study(), *subject.assignment).windowAssumed;
    m_window->setText(tr("Safety assessment %1%2. Later ones count and are a protocol deviation.")
                          .arg(range, assumed ? tr(" (assumption A1)") : QString()));
  }
  const bool unjudged = hasUnjudgedDlt(study(), subject, session().today());
  m_warning->setText(unjudged
                         ? tr("▲ A possible DLT is not assessed: places at this level and above are held.")
                         : QString());
  m_warning->setVisible(unjudged);
  m_before->setVisible(!subject.assessments.empty());
  showWords(m_changed, changedWords(session(), subject));
  if (subject.assessments.empty()) return;
  const DltAssessment& last = subject.assessments.back();
  m_before->setText(tr("Assessed on %1: %2. A new assessment needs a reason and takes its place.")
                        .arg(isoDate(last.date), outcomeName(last.outcome)));
}

void AssessmentForm::showOutcomes(const Subject& subject) {
  m_outcome->setInputEnabled(subject.infusion.has_value());
  for (const auto outcome : {DltOutcome::NoDlt, DltOutcome::Dlt, DltOutcome::NotEvaluable}) {
    if (!subject.infusion) { // nothing is left over from the subject before
      m_outcome->setRefused(outcome, {});
      continue;
    }
    DltAssessment probe;
    probe.date = m_date->date().value_or(session().today());
    probe.outcome = outcome;
    const auto refused = mayAssess(study(), subject, probe, m_worksheet, session().today());
    const bool isOfOutcome = refused && (refused->field == QLatin1String("outcome") ||
                                         refused->field == QLatin1String("worksheet"));
    m_outcome->setRefused(outcome, isOfOutcome ? refused->message : QString());
  }
}

void AssessmentForm::showInputs(const Subject& subject) {
  const auto outcome = m_outcome->outcome();
  const bool notEvaluable = outcome == DltOutcome::NotEvaluable;
  const bool again = !subject.assessments.empty();
  m_event->setVisible(outcome == DltOutcome::Dlt);
  m_event->setRequired(m_eventIds.empty() ? tr("Record the adverse event first, under Adverse events.")
                                          : tr("Choose the adverse event that is the DLT."));
  m_cause->setVisible(notEvaluable);
  m_cause->setRequired(tr("Choose why the subject is not evaluable."));
  const bool ended = notEvaluable &&
                     m_cause->choice<NotEvaluableCause>().value_or(NotEvaluableCause::InfusionNotCompleted) !=
                         NotEvaluableCause::InfusionNotCompleted;
  m_followUpEnded->setVisible(ended);
  m_followUpEnded->setRequired(tr("The day on which follow-up ended is missing."));
  m_reason->setVisible(notEvaluable || again);
  m_reason->setRequired(again
                            ? tr("The subject was assessed before: say why this assessment takes its place.")
                            : tr("The reason is missing."));
  for (Field* field : std::initializer_list<Field*>{m_date, m_event, m_cause, m_followUpEnded, m_reason})
    field->setEnabled(subject.infusion.has_value());
  allowEntry(true); // whoever signs it
  submitButton()->setEnabled(subject.infusion.has_value() && !lockOn(study(), subject.id));
}

void AssessmentForm::showWrong(const Subject& subject) {
  const auto date = m_date->date();
  if (!subject.infusion || !date) {
    if (m_date->tone() != Field::Tone::Error) m_date->setMessage({});
    return;
  }
  m_date->setMessage(tr("Day %1").arg(dayText(dayOf(study(), *subject.infusion, *date))));
  if (!m_outcome->outcome()) return;
  // As one types, only what stands there can be wrong; what is missing is asked for on signing.
  const auto refused = mayAssess(study(), subject, typed(), m_worksheet, session().today());
  if (!refused) return;
  const QString name = inputsByRefusal<DltAssessment>().value(refused->field);
  const bool filled = (name == m_date->name()) || (name == m_event->name() && m_event->index()) ||
                      (name == m_cause->name() && m_cause->index()) ||
                      (name == m_followUpEnded->name() && m_followUpEnded->date());
  if (filled) refuseField(this, {refused->rule, refused->message, name});
}

bool AssessmentForm::isReady() {
  clearRefusal(this);
  if (!checkFields(this)) return false;
  if (!m_outcome->outcome()) {
    showRefused({QStringLiteral("WINDOW"), tr("Choose the outcome."), {}}, {});
    return false;
  }
  const auto refused = mayAssess(study(), *subject(), typed(), m_worksheet, session().today());
  if (refused) showRefused(*refused, inputsByRefusal<DltAssessment>());
  return !refused;
}

QString AssessmentForm::whatIsSigned() const {
  const DltAssessment assessment = typed();
  QString what = tr("%1, day %2 (%3): %4")
                     .arg(subject()->label())
                     .arg(dayOf(study(), *subject()->infusion, assessment.date))
                     .arg(isoDate(assessment.date), outcomeName(assessment.outcome));
  if (assessment.outcome == DltOutcome::Dlt) what += tr(": %1").arg(m_event->box()->currentText());
  if (assessment.cause) what += tr(": %1").arg(causeName(*assessment.cause));
  what += QStringLiteral(".");
  if (m_worksheet.lines.empty()) return what;
  return joinSentences({what, tr("Every event of the window was held against the DLT definition, version %1.")
                                  .arg(m_worksheet.definition)});
}

void AssessmentForm::submit() {
  if (!subject() || !isReady()) return;
  const DltAssessment assessment = typed();
  const bool mine = may(session().user().role, Action::AssessDlt);
  const SignatureRequest request{tr("DLT assessment"), whatIsSigned(),
                                 mine ? session().user().login : QString()};
  const auto command = [&](const Credentials& who) -> std::optional<Refusal> {
    const auto result = session().commands().assessDlt(subjectId(), assessment, assessment.reason, who);
    return result ? std::nullopt : std::optional(result.error());
  };
  if (askSignature(this, request, command)) saved(tr("Assessment signed."));
}
