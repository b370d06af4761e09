#include "ui/pages/subjects/treatment/assessment_form.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/reports/words/status_words.h"
#include "app/study/design_versions.h"
#include "app/study/treatment_fields.h"
#include "app/study/user.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/agreement_form.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <algorithm>

namespace {
struct Named {
  DltOutcome outcome;
  const char* name;
};
constexpr std::array<Named, 3> outcomes{{{DltOutcome::NoDlt, "dltOutcomeNoDlt"},
                                         {DltOutcome::Dlt, "dltOutcomeDlt"},
                                         {DltOutcome::NotEvaluable, "dltOutcomeNotEvaluable"}}};
} // namespace

OutcomeChoice::OutcomeChoice(QWidget* parent) : QWidget(parent) {
  setObjectName(inputOf(&DltAssessment::outcome));
  setAccessibleName(tr("Outcome"));
  m_group = new QButtonGroup(this);
  auto* grid = tightGrid(this);
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(12);
  const QString mnemonics[] = {tr("&No DLT"), tr("D&LT"), tr("Not &evaluable")};
  int row = 0;
  for (const auto& [outcome, name] : outcomes) {
    Line& made = line(outcome);
    made.button = named<QRadioButton>(name, mnemonics[row]);
    made.button->setAccessibleName(outcomeName(outcome));
    made.why = wrappedLabel(QString::fromLatin1(name) + QStringLiteral("Why"), TextRole::Muted);
    m_group->addButton(made.button, static_cast<int>(outcome));
    grid->addWidget(made.button, row, 0, Qt::AlignTop);
    grid->addWidget(made.why, row, 1);
    ++row;
  }
  connect(m_group, &QButtonGroup::idToggled, this, [this] { Q_EMIT edited(); });
}

std::optional<DltOutcome> OutcomeChoice::outcome() const {
  const int id = m_group->checkedId();
  return id < 0 ? std::nullopt : std::optional(static_cast<DltOutcome>(id));
}

void OutcomeChoice::clear() {
  m_group->setExclusive(false); // an exclusive group keeps its last choice
  for (QAbstractButton* button : m_group->buttons())
    button->setChecked(false);
  m_group->setExclusive(true);
}

void OutcomeChoice::setRefused(DltOutcome outcome, const QString& why) {
  Line& refused = line(outcome);
  refused.why->setText(why);
  refused.button->setAccessibleDescription(why);
  showEnabled();
}

void OutcomeChoice::setInputEnabled(bool enabled) {
  m_enabled = enabled;
  showEnabled();
}

void OutcomeChoice::showEnabled() {
  for (const Line& each : m_lines)
    each.button->setEnabled(m_enabled && each.why->text().isEmpty());
}

AssessmentForm::AssessmentForm(StudySession& session, QWidget* parent) : SubjectForm(session, parent) {
  auto* columns = tightLine(this, 24);
  columns->addWidget(makeLeft(), 3);
  columns->addWidget(makeDefinition(), 2);
  connect(m_outcome, &OutcomeChoice::edited, this, &AssessmentForm::changed);
  bindHistory<DltAssessment>();
  watchFields();
}

QWidget* AssessmentForm::makeLeft() {
  auto* left = new QWidget;
  auto* layout = tightColumn(left, 8);
  m_today = new Paragraph(QStringLiteral("dltDay"), TextRole::Heading);
  m_window = new Paragraph(QStringLiteral("dltWindow"), TextRole::Muted);
  m_warning = new Paragraph(QStringLiteral("dltWarning"), TextRole::Warning);
  addAll(layout, {m_today, m_window, m_warning, makeSigned(), makeInputs()});
  layout->addStretch(1);
  return left;
}

QWidget* AssessmentForm::makeSigned() {
  auto* card = new Card(tr("What was signed"));
  m_signed = card;
  m_signedOutcome = new Paragraph(QStringLiteral("dltSignedOutcome"), TextRole::Heading);
  m_signedWords = new Paragraph(QStringLiteral("dltSigned"));
  auto* anew = named<QPushButton>("assessAnew", tr("Assess ane&w…"));
  connect(anew, &QPushButton::clicked, this, [this] {
    m_anew = true;
    refresh();
    m_date->input()->setFocus();
  });
  addAll(card->body(), {m_signedOutcome, m_signedWords});
  card->body()->addWidget(anew, 0, Qt::AlignLeft);
  return card;
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

QWidget* AssessmentForm::makeDefinition() {
  auto* side = new QWidget;
  auto* layout = tightColumn(side, 12);
  auto* card = new Card(tr("What counts as a DLT"));
  m_definition = new Paragraph(QStringLiteral("dltDefinition"));
  card->body()->addWidget(m_definition);
  auto* events = new Card(tr("Adverse events of the window"));
  m_windowEvents = new Paragraph(QStringLiteral("dltWindowEvents"));
  events->body()->addWidget(m_windowEvents);
  addAll(layout, {card, events});
  layout->addStretch(1); // a card without it would claim the whole column
  return side;
}

void AssessmentForm::fillEvents(const Subject& subject) {
  QStringList words;
  std::vector<RowId> ids;
  for (const AdverseEvent& event : subject.events) {
    ids.push_back(event.id);
    QString word = tr("%1, onset %2").arg(eventName(study(), event), isoDate(event.onset));
    if (subject.infusion) word += tr(" (day %1)").arg(dayOf(study(), *subject.infusion, event.onset));
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
  fillEvents(subject);
  showWindow(subject);
  showDefinition();
  showWindowEvents(subject);
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
  if (subject.assessments.empty()) return;
  m_signedOutcome->setText(outcomeName(subject.assessments.back().outcome));
  QStringList lines{signedWords(subject, subject.assessments.back())};
  for (auto earlier = subject.assessments.rbegin() + 1; earlier != subject.assessments.rend(); ++earlier)
    lines << tr("Before it: %1. %2").arg(outcomeName(earlier->outcome), signedWords(subject, *earlier));
  m_signedWords->setText(lines.join(u'\n'));
}

/// "Assessed on 2026-01-19 (day 14). Signed by Dr Li Wei, 2026-01-19 09:00 UTC+8."
QString AssessmentForm::signedWords(const Subject& subject, const DltAssessment& assessment) const {
  QStringList sentences{subject.infusion ? tr("Assessed on %1 (day %2).")
                                               .arg(isoDate(assessment.date))
                                               .arg(dayOf(study(), *subject.infusion, assessment.date))
                                         : tr("Assessed on %1.").arg(isoDate(assessment.date))};
  if (const AdverseEvent* event = byId(subject.events, assessment.eventId))
    sentences << tr("The DLT: %1, onset %2.").arg(eventName(study(), *event), isoDate(event->onset));
  if (assessment.cause) sentences << tr("Cause: %1.").arg(causeName(*assessment.cause));
  if (assessment.followUpEnded)
    sentences << tr("Follow-up ended on %1.").arg(isoDate(*assessment.followUpEnded));
  if (!assessment.reason.isEmpty()) sentences << tr("Reason: %1.").arg(assessment.reason);
  sentences << (assessment.signature
                    ? tr("Signed by %1.").arg(signatureText(session().site(), *assessment.signature))
                    : tr("Not signed: it does not count."));
  return joinSentences(sentences);
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
  const bool unjudged = hasUnjudgedDlt(study(), subject);
  m_warning->setText(unjudged
                         ? tr("▲ A possible DLT is not assessed: places at this level and above are held.")
                         : QString());
  m_warning->setVisible(unjudged);
  m_before->setVisible(!subject.assessments.empty());
  if (subject.assessments.empty()) return;
  const DltAssessment& last = subject.assessments.back();
  m_before->setText(tr("Assessed on %1: %2. A new assessment needs a reason and takes its place.")
                        .arg(isoDate(last.date), outcomeName(last.outcome)));
}

/// Beside the definition: what it is to be held against (A2).
void AssessmentForm::showWindowEvents(const Subject& subject) {
  const int last = session().protocol().lastDltOnsetDay;
  QStringList lines;
  int outside = 0;
  for (const AdverseEvent& event : subject.events) {
    const int day = subject.infusion ? dayOf(study(), *subject.infusion, event.onset) : -1;
    if (day < 0 || day > last) {
      ++outside;
      continue;
    }
    const QString words =
        tr("Day %1: %2, %3").arg(QString::number(day), eventName(study(), event), eventDetail(event));
    lines << (event.doseLimiting ? tr("▲ %1").arg(words) : tr("• %1").arg(words));
  }
  if (lines.isEmpty())
    lines << (subject.infusion ? tr("None is recorded with onset from day 0 to day %1.").arg(last)
                               : tr("There is no window before the infusion."));
  if (subject.infusion && outside > 0) lines << tr("%n event(s) began before or after it.", nullptr, outside);
  m_windowEvents->setText(lines.join(u'\n'));
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
    const auto refused = mayAssess(study(), subject, probe, session().today());
    m_outcome->setRefused(outcome, refused && refused->field == QLatin1String("outcome") ? refused->message
                                                                                         : QString());
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
  submitButton()->setEnabled(subject.infusion.has_value());
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
  const auto refused = mayAssess(study(), subject, typed(), session().today());
  if (!refused) return;
  const QString name = inputsByRefusal<DltAssessment>().value(refused->field);
  const bool filled = (name == m_date->name()) || (name == m_event->name() && m_event->index()) ||
                      (name == m_cause->name() && m_cause->index()) ||
                      (name == m_followUpEnded->name() && m_followUpEnded->date());
  if (filled) refuseField(this, {refused->rule, refused->message, name});
}

void AssessmentForm::showDefinition() {
  const DltDefinition& definition = session().site().dltDefinition;
  QStringList lines;
  if (!definition.text.isEmpty()) lines << definition.text;
  for (const QString& item : definition.items)
    lines << tr("• %1").arg(item);
  const bool entered = !lines.isEmpty();
  if (!entered)
    lines << tr(
        "The site has not entered the DLT definition of the signed protocol. The registry record does not "
        "define a DLT (assumption A5): judge by the signed protocol.");
  lines << tr("Onset counts from the infusion to day %1 (assumption A2).")
               .arg(session().protocol().lastDltOnsetDay);
  m_definition->setText(lines.join(u'\n'));
  setTextRole(m_definition, entered ? TextRole::Body : TextRole::Warning);
}

bool AssessmentForm::isReady() {
  clearRefusal(this);
  if (!checkFields(this)) return false;
  if (!m_outcome->outcome()) {
    showRefused({QStringLiteral("WINDOW"), tr("Choose the outcome."), {}}, {});
    return false;
  }
  const auto refused = mayAssess(study(), *subject(), typed(), session().today());
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
  return what + QStringLiteral(".");
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
