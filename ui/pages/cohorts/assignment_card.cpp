#include "ui/pages/cohorts/assignment_card.h"

#include "app/escalation/may_treat.h"
#include "app/escalation/standing.h"
#include "app/oversight/record_locks.h"
#include "app/reports/words/decision_words.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/user.h"
#include "db/session/study_session.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/cohorts/cohorts_text.h"
#include "ui/pages/tasks.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/next_step.h"

#include <QListWidget>
#include <algorithm>

namespace {
/// The latest signature on the eligibility as it stands.
const Signature* standingSignature(const Screening& screening) {
  const auto found = std::find_if(
      screening.signatures.rbegin(), screening.signatures.rend(), [](const Signature& signature) {
        return signature.meaning == SignatureMeaning::Eligibility && !signature.earlierVersion;
      });
  return found == screening.signatures.rend() ? nullptr : &*found;
}
} // namespace

std::vector<WaitingSubject> waitingForPlace(const Study& study) {
  std::vector<std::pair<QDateTime, WaitingSubject>> waiting;
  for (const Subject& subject : study.subjects) {
    const Screening& screening = subject.screening();
    if (subject.assignment || screening.failure) continue;
    const Signature* signature = standingSignature(screening);
    // Cheap conditions first: judging thousands of screen failures would be felt.
    if (!signature ||
        evaluateEligibility(study.protocol, study.site, screening).overall != Eligibility::Eligible)
      continue;
    const QString date = siteDate(study, signature->at).toString(Qt::ISODate);
    waiting.push_back({signature->at,
                       {subject.id, CohortsText::tr("%1, eligible, signed %2").arg(screening.number, date)}});
  }
  std::stable_sort(waiting.begin(), waiting.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<WaitingSubject> lines;
  lines.reserve(waiting.size());
  for (auto& [signedAt, line] : waiting)
    lines.push_back(std::move(line));
  return lines;
}

std::vector<WaitingSubject> waitingForInfusion(const Study& study) {
  std::vector<WaitingSubject> lines;
  for (const Subject* subject : inOrderOfInfusion(study)) {
    if (subject->infusion) continue;
    const Assignment& place = *subject->assignment;
    lines.push_back({subject->id, CohortsText::tr("%1 (%2) at L%3, assigned %4")
                                      .arg(place.subjectNumber, subject->screening().number)
                                      .arg(place.level)
                                      .arg(place.date.toString(Qt::ISODate))});
  }
  return lines;
}

namespace {
QListWidget* subjectList(const QString& name, const QString& accessibleName) {
  auto* list = named<QListWidget>(name);
  list->setAccessibleName(accessibleName);
  list->setTabKeyNavigation(false);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setTextElideMode(Qt::ElideRight);
  return list;
}

RowId chosen(const QListWidget* list) {
  const QListWidgetItem* item = list->currentItem();
  return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void fill(QListWidget* list, const std::vector<WaitingSubject>& subjects) {
  const RowId before = chosen(list);
  list->clear();
  for (const WaitingSubject& subject : subjects) {
    auto* item = new QListWidgetItem(subject.label, list);
    item->setSizeHint({0, atTypeSize(24)});
    item->setToolTip(typedText::inToolTip(subject.label));
    item->setData(Qt::UserRole, subject.subjectId);
    if (subject.subjectId == before) list->setCurrentItem(item);
  }
  if (list->currentRow() < 0) list->setCurrentRow(0);
  // As high as its lines, up to eight; more scroll.
  const int lines = std::clamp(list->count(), 1, 8);
  list->setFixedHeight(lines * std::max(atTypeSize(24), list->sizeHintForRow(0)) + 2 * list->frameWidth());
}

/// Where the next subject most likely goes: an open level, else the one that the rule speaks of.
int likelyLevel(const Standing& standing) {
  const auto& places = standing.places();
  const auto open =
      std::find_if(places.begin(), places.end(), [](const OpenSlots& p) { return p.places > 0; });
  if (open != places.end()) return open->level;
  return standing.recommendation().decidingLevel;
}
} // namespace

AssignmentCard::AssignmentCard(StudySession& session, QWidget* parent)
    : Card(tr("Waiting for a place"), parent), m_session(session) {
  addWaiting();
  addAssigned();
  m_message = new MessageLine(QStringLiteral("assignMessage"));
  body()->addWidget(m_message);
  m_next = new NextStep;
  body()->addWidget(m_next);
  body()->addStretch();
  connect(m_next, &NextStep::wanted, this, &AssignmentCard::taskRequested);
}

void AssignmentCard::addWaiting() {
  m_waiting = subjectList(QStringLiteral("waitingSubjects"), tr("Subjects waiting for a place"));
  m_nobodyWaits = new EmptyState(tr("Nobody waits for a place."),
                                 tr("A subject waits here once an investigator has signed the eligibility."));
  m_assignment = new QWidget;
  auto* layout = tightColumn(m_assignment);
  auto* line = new QHBoxLayout;
  m_level = named<ChoiceBox>("assignLevel");
  m_level->setAccessibleName(tr("Dose level"));
  line->addWidget(labelFor(m_level, tr("Dose &level")));
  line->addWidget(m_level, 1);
  layout->addLayout(line);
  m_answer = wrappedLabel("assignAnswer");
  layout->addWidget(m_answer);
  m_assign = primaryButton("assignSubject");
  layout->addWidget(m_assign, 0, Qt::AlignLeft);
  addAll(body(), {m_nobodyWaits, m_waiting, m_assignment});
  connect(m_waiting, &QListWidget::currentRowChanged, this, &AssignmentCard::showAnswer);
  connect(m_level, &QComboBox::currentIndexChanged, this, &AssignmentCard::showAnswer);
  connect(m_assign, &QPushButton::clicked, this, &AssignmentCard::assign);
}

void AssignmentCard::addAssigned() {
  m_withdrawal = new QWidget;
  auto* layout = tightColumn(m_withdrawal, -1, 8);
  m_assigned = subjectList(QStringLiteral("assignedSubjects"), tr("Assigned subjects, not infused yet"));
  addAll(layout, {plainLabel(tr("Assigned, not infused yet"), TextRole::Heading), m_assigned});
  m_withdraw = named<QPushButton>("withdrawAssignment", tr("&Withdraw the assignment…"));
  layout->addWidget(m_withdraw, 0, Qt::AlignLeft);
  body()->addWidget(m_withdrawal);
  connect(m_withdraw, &QPushButton::clicked, this, &AssignmentCard::withdraw);
}

int AssignmentCard::level() const {
  return m_level->currentData().toInt();
}

void AssignmentCard::refresh() {
  const Study& study = m_session.study();
  const auto waiting = waitingForPlace(study);
  const auto assigned = waitingForInfusion(study);
  fill(m_waiting, waiting);
  fill(m_assigned, assigned);
  fillLevels();
  m_nobodyWaits->setVisible(waiting.empty());
  m_waiting->setVisible(!waiting.empty());
  m_assignment->setVisible(!waiting.empty());
  m_withdrawal->setVisible(!assigned.empty());
  m_withdraw->setEnabled(may(m_session.user().role, Action::AssignSubject));
  showAnswer();
  showNext();
}

/// Of who was assigned here, else of the study: what stands on this card is no next step.
void AssignmentCard::showNext() {
  m_next->show(nextStep(m_session.due(), m_justAssigned, {DueKind::Place}));
}

void AssignmentCard::offer(RowId subjectId) {
  for (int row = 0; row < m_waiting->count(); ++row)
    if (m_waiting->item(row)->data(Qt::UserRole).toLongLong() == subjectId) m_waiting->setCurrentRow(row);
  if (m_assign->isVisibleTo(this) && m_assign->isEnabled()) m_assign->setFocus(Qt::TabFocusReason);
}

void AssignmentCard::fillLevels() {
  const Standing& standing = m_session.standing();
  const DoseDesign& design = standing.design();
  // A level that was chosen stays chosen only as long as it can be filled.
  const int before = level();
  const int likely = likelyLevel(standing);
  const bool keep = before > 0 && standing.slotToFill(before).has_value();
  const QSignalBlocker quiet(m_level);
  m_level->clear();
  for (int number = 1; number <= design.top(); ++number)
    m_level->addItem(levelName(design, number), number);
  m_level->setCurrentIndex((keep ? before : likely) - 1);
}

void AssignmentCard::showAnswer() {
  const Subject* subject = m_session.study().subject(chosen(m_waiting));
  if (!subject) return;
  m_assign->setText(tr("&Assign %1 to L%2").arg(typedText::onButton(subject->label())).arg(level()));
  if (!may(m_session.user().role, Action::AssignSubject)) {
    m_assign->setEnabled(false);
    m_answer->setText(tr("Your role, %1, does not assign subjects.").arg(roleName(m_session.user().role)));
    setTextRole(m_answer, TextRole::Muted);
    return;
  }
  auto refused = refuseLocked(m_session.study(), subject->id);
  if (!refused) refused = mayAssign(m_session.standing(), *subject, level());
  // Without a place the button stays: pressing it says why, to those who do not see the line.
  m_answer->setText(refused ? refused->message : tr("A place is open."));
  setTextRole(m_answer, refused ? TextRole::Warning : TextRole::Good);
}

void AssignmentCard::assign() {
  const RowId subjectId = chosen(m_waiting);
  const int to = level();
  const auto number = m_session.commands().assign(subjectId, to);
  if (!number) return m_message->say(number.error().message, Field::Tone::Error);
  m_message->say(tr("%1 is assigned to L%2.").arg(*number).arg(to), Field::Tone::Good);
  m_justAssigned = subjectId;
  showNext();
  if (!m_assign->isVisibleTo(this)) focusFirstInput(m_next); // nobody waits any more: on to the infusion
}

void AssignmentCard::withdraw() {
  const RowId subjectId = chosen(m_assigned);
  const Subject* subject = m_session.study().subject(subjectId);
  if (!subject) return;
  const QString number = subject->label();
  const auto done = withReason(
      this, [&](const QString& reason) { return m_session.commands().withdrawAssignment(subjectId, reason); },
      tr("Withdraw the assignment of %1").arg(number));
  if (done)
    m_message->say(tr("The assignment of %1 is withdrawn; the place is free again.").arg(number),
                   Field::Tone::Good);
  else
    m_message->say(done.error().message, Field::Tone::Error);
}
