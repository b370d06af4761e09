#include "ui/pages/monitoring/locks_panel.h"

#include "app/base/date_text.h"
#include "app/oversight/record_locks.h"
#include "app/study/fields/monitoring_fields.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/fields/completion.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/record_inputs.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace {
constexpr int leastReason = 180;

QString whoAndWhen(const QString& name, const QDateTime& at, const Study& study) {
  return name + comma() + siteTime(at, study.site.timeZone);
}

QStringList cellsOf(const RecordLock& lock, const QString& what, const Study& study) {
  const QString kind = lock.hard ? LocksPanel::tr("hard") : LocksPanel::tr("soft");
  const QString lifted = lock.liftedAt
                             ? whoAndWhen(lock.liftedBy.value_or(QString()), *lock.liftedAt, study) +
                                   semicolon() + lock.liftedWhy.value_or(QString())
                             : LocksPanel::tr("● in force");
  return {what, kind, lock.reason, whoAndWhen(lock.printedName, lock.at, study), lifted};
}
} // namespace

LocksPanel::LocksPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* what = new Paragraph(
      QStringLiteral("lockMeaning"), TextRole::Muted,
      tr("What is locked takes no change by anybody, and its forms say why. A soft lock is lifted for a "
         "reason "
         "by who enters subjects, a hard one only with the principal investigator's signature."));
  m_none = namedLabel("noLocks", TextRole::Muted);
  m_none->setText(tr("Nothing has been locked yet."));
  m_table = namedTable("locks", tr("Locks"), {tr("What"), tr("Kind"), tr("Why"), tr("Locked"), tr("Lifted")});
  stretchColumn(m_table, 2);
  keepReadable(m_table, 2, leastReason);
  m_lift = named<QPushButton>("liftLock", tr("Li&ft the lock…"));
  connect(m_lift, &QPushButton::clicked, this, &LocksPanel::lift);
  auto* layout = tightColumn(this, 8, 8);
  addAll(layout, {what, m_none});
  layout->addWidget(m_table, 1);
  layout->addWidget(m_lift, 0, Qt::AlignLeft);
  layout->addWidget(makeForm());
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LocksPanel::showActions);
  refresh();
  m_draft->restore();
}

QWidget* LocksPanel::makeForm() {
  m_form = new QWidget;
  m_what = new TextField(QStringLiteral("lockedWhat"), tr("&What (S-001, or the whole study)"));
  m_what->setRequired(tr("Say what is locked: a subject's number, or the whole study."));
  completeWith(m_what, tr("What can be locked"), [this] {
    QStringList words{nameOf(0)};
    for (const Subject& subject : m_session.study().subjects)
      words << subject.label();
    return words;
  });
  m_reason = new TextField(inputOf(&RecordLock::reason), tr("Wh&y"));
  m_reason->setRequired(tr("Say why it is locked."));
  m_lock = primaryButton("lockSoftly", tr("&Lock"));
  m_lockHard = named<QPushButton>("lockHard", tr("Lock &hard, and sign…"));
  m_message = new MessageLine(QStringLiteral("lockMessage"));
  connect(m_lock, &QPushButton::clicked, this, &LocksPanel::lockSoftly);
  connect(m_lockHard, &QPushButton::clicked, this, &LocksPanel::lockHard);
  auto* undo = new DraftLine(QStringLiteral("lock"));
  m_draft = new FormDraft(
      m_form, m_session, undo, QStringLiteral("lock"),
      [this] { return isEdited() ? typedInput(m_form) : QByteArray(); },
      [this](const QByteArray& typed) { put(typed); });
  auto* inputs = tightLine(16);
  inputs->addWidget(m_what);
  inputs->addWidget(m_reason, 1);
  auto* foot = tightLine(8);
  addAll(foot, {m_lock, m_lockHard, undo});
  foot->addWidget(m_message, 1);
  auto* layout = tightColumn(m_form, 4);
  layout->addLayout(inputs);
  layout->addLayout(foot);
  return m_form;
}

QString LocksPanel::nameOf(RowId subjectId) const {
  const Subject* subject = m_session.study().subject(subjectId);
  return subject ? subject->label() : tr("the whole study");
}

std::optional<RowId> LocksPanel::typedWhat() const {
  const auto isTyped = [this](const QString& name) {
    return name.compare(m_what->text(), Qt::CaseInsensitive) == 0;
  };
  if (isTyped(nameOf(0))) return 0;
  const Subject* subject =
      firstThat(m_session.study().subjects, [&](const Subject& each) { return isTyped(each.label()); });
  return subject ? std::optional(subject->id) : std::nullopt;
}

void LocksPanel::refresh() {
  showLocks();
  showActions();
}

void LocksPanel::showLocks() {
  const Study& study = m_session.study();
  const RecordLock* kept = chosen();
  const RowId before = kept ? kept->id : 0;
  m_table->setRowCount(0);
  for (auto lock = study.locks.rbegin(); lock != study.locks.rend(); ++lock) {
    addRow(m_table, cellsOf(*lock, nameOf(lock->subjectId), study));
    const int row = m_table->rowCount() - 1;
    for (int column = 0; column < m_table->columnCount(); ++column)
      m_table->item(row, column)->setData(Qt::UserRole, lock->id);
    if (lock->id == before) m_table->setCurrentCell(row, 0);
  }
  m_none->setVisible(study.locks.empty());
  m_table->setVisible(!study.locks.empty());
  m_lift->setVisible(!study.locks.empty());
}

const RecordLock* LocksPanel::chosen() const {
  const QTableWidgetItem* item = m_table->currentItem();
  return item ? byId(m_session.study().locks, item->data(Qt::UserRole).toLongLong()) : nullptr;
}

void LocksPanel::showActions() {
  const Role role = m_session.user().role;
  const bool enters = may(role, Action::EnterSubject);
  const RecordLock* lock = chosen();
  m_lock->setEnabled(may(role, Action::LockRecords));
  m_lockHard->setEnabled(enters); // the investigator signs, whosever session it is
  m_lift->setEnabled(enters && lock && isInForce(*lock));
  setReadOnly(m_what, !may(role, Action::LockRecords));
  setReadOnly(m_reason, !may(role, Action::LockRecords));
  if (!may(role, Action::LockRecords)) m_message->say(tr("The role “%1” may not lock.").arg(roleName(role)));
}

bool LocksPanel::isEdited() const {
  return typedInput(m_form) != m_clean;
}

void LocksPanel::put(const QByteArray& typed) {
  clearRefusal(m_form);
  m_what->setText({});
  m_reason->setText({});
  m_clean = typedInput(m_form);
  restoreInput(m_form, typed);
  showActions();
}

std::optional<RecordLock> LocksPanel::typed() {
  if (!checkFields(m_form)) return std::nullopt;
  const auto what = typedWhat();
  if (!what) {
    showRefusal(m_form,
                {QStringLiteral("MISSING"), tr("The study has no subject of this number."), m_what->name()});
    return std::nullopt;
  }
  RecordLock lock;
  lock.subjectId = *what;
  lock.reason = m_reason->text();
  return lock;
}

void LocksPanel::setBy(const RecordLock& lock) {
  const QString what = nameOf(lock.subjectId);
  m_draft->startAnew();
  m_message->say(lock.hard ? tr("Locked hard: %1.").arg(what) : tr("Locked: %1.").arg(what),
                 Field::Tone::Good);
}

void LocksPanel::lockSoftly() {
  const auto lock = typed();
  if (!lock) return;
  const auto done = m_session.commands().lockRecords(*lock);
  if (!done) return showRefusal(m_form, {done.error().rule, done.error().message, {}});
  setBy(*lock);
}

void LocksPanel::lockHard() {
  auto lock = typed();
  if (!lock) return;
  lock->hard = true;
  if (const auto refused = mayLock(m_session.study(), *lock))
    return showRefusal(m_form, {refused->rule, refused->message, {}});
  const SignatureRequest request{
      tr("Hard lock"), tr("%1: nobody changes it any more. %2").arg(nameOf(lock->subjectId), lock->reason),
      may(m_session.user().role, Action::LockHard) ? m_session.user().login : QString()};
  const bool done = askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    const auto set = m_session.commands().lockRecords(*lock, who);
    return set ? std::nullopt : std::optional(set.error());
  });
  if (done) setBy(*lock);
}

void LocksPanel::lift() {
  const RecordLock* found = chosen();
  if (!found) return;
  const RecordLock lock = *found;
  const auto why = askReason(this, lockText(m_session.study(), lock));
  if (!why) return;
  const auto command = [&](const Credentials& who) -> std::optional<Refusal> {
    const auto lifted = m_session.commands().liftLock(lock.id, *why, who);
    return lifted ? std::nullopt : std::optional(lifted.error());
  };
  if (lock.hard) {
    const SignatureRequest request{
        tr("Lift a hard lock"), tr("%1: changes are possible again. %2").arg(nameOf(lock.subjectId), *why),
        may(m_session.user().role, Action::LockHard) ? m_session.user().login : QString()};
    if (!askSignature(this, request, command)) return;
  } else if (const auto refused = command({})) {
    return m_message->say(refused->message, Field::Tone::Error);
  }
  m_message->say(tr("Lifted: %1.").arg(nameOf(lock.subjectId)), Field::Tone::Good);
}
