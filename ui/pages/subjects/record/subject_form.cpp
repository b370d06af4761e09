#include "ui/pages/subjects/record/subject_form.h"

#include "app/study/study.h"
#include "db/access/roles.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QLabel>

const Subject* SubjectForm::subject() const {
  return study().subject(m_subjectId);
}

SubjectForm::SubjectForm(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_draft = new FormDraft(
      this, session, [this] { return draftKey(draftName()); },
      [this]() -> std::optional<QByteArray> {
        if (!subject()) return std::nullopt;
        return isEdited() ? typedInput(this) : QByteArray();
      });
}

QString SubjectForm::draftKey(const QString& name) const {
  return QStringLiteral("subject/%1/%2").arg(m_subjectId).arg(name);
}

bool SubjectForm::mayEnter() const {
  return may(m_session.user().role, Action::EnterSubject);
}

QHBoxLayout* SubjectForm::makeFoot(const QString& name, QPushButton* action) {
  m_message = new MessageLine(name + QStringLiteral("Message"));
  m_draftLine = namedLabel(name + QStringLiteral("Draft"), TextRole::Warning);
  m_discard = named<QPushButton>(name + QStringLiteral("Discard"), tr("&Undo what was typed"));
  connect(m_discard, &QPushButton::clicked, this, &SubjectForm::discard);
  auto* foot = tightLine(8);
  addAll(foot, {action, m_discard, m_draftLine});
  foot->addWidget(m_message, 1);
  foot->addStretch();
  return foot;
}

void SubjectForm::bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput) {
  bindAuditHistory(this, columnOfInput, [this, table]() -> std::optional<AuditFilter> {
    const auto row = shownRow();
    if (!row || m_subjectId == 0) return std::nullopt;
    AuditFilter filter;
    filter.subjectId = m_subjectId;
    filter.table = table;
    filter.rowId = *row;
    return filter;
  });
}

void SubjectForm::watchFields() {
  for (auto* field : findChildren<Field*>())
    connect(field, &Field::edited, this, &SubjectForm::changed);
}

bool SubjectForm::isEdited() const {
  return subject() && typedInput(this) != m_clean;
}

void SubjectForm::open(RowId subjectId) {
  if (subjectId == m_subjectId) return refresh();
  keepDraft();
  left();
  m_subjectId = subjectId;
  if (subject()) fillAnew();
}

void SubjectForm::refresh() {
  if (!subject()) return;
  if (!isEdited()) return fillAnew();
  showLive(*subject());
  showDraftLine();
}

void SubjectForm::fillAnew() {
  m_filling = true;
  clearRefusal(this);
  fill(*subject());
  m_clean = typedInput(this);
  const QByteArray draft = m_draft->kept();
  m_restored = !draft.isEmpty();
  if (m_restored) restoreInput(this, draft);
  m_filling = false;
  showLive(*subject());
  showDraftLine();
}

void SubjectForm::changed() {
  if (m_filling || !subject()) return;
  m_message->say({});
  showLive(*subject());
  showDraftLine();
}

void SubjectForm::saved(const QString& sentence) {
  m_draft->clear();
  fillAnew();
  m_message->say(sentence, Field::Tone::Good);
}

void SubjectForm::discard() {
  m_draft->clear();
  fillAnew();
}

void SubjectForm::showDraftLine() {
  const bool edited = isEdited();
  m_draftLine->setText(!edited ? QString() : m_restored ? tr("Draft, not saved") : tr("Not saved"));
  m_draftLine->setVisible(edited);
  m_discard->setVisible(edited);
}

void SubjectForm::showRefused(Refusal refusal, const QMap<QString, QString>& names) {
  refusal.field = names.value(refusal.field);
  showRefusal(this, refusal);
}

void SubjectForm::say(const QString& sentence) {
  m_message->say(sentence);
}
