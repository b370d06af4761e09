#include "ui/pages/product/product_form.h"

#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"

#include <QPushButton>

ProductForm::ProductForm(StudySession& session, const QString& kind, Action action, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(kind), m_action(action) {}

QString ProductForm::draftKey(RowId id) const {
  return id == 0 ? m_kind : QStringLiteral("%1/%2").arg(m_kind).arg(id);
}

bool ProductForm::hasDraft(RowId id) const {
  return !m_session.draft(draftKey(id)).isEmpty();
}

bool ProductForm::mayEnter() const {
  return may(m_session.user().role, m_action) && !lockOn(study(), subjectOf(m_id));
}

QHBoxLayout* ProductForm::makeHead(const Head& head) {
  m_title = namedLabel(m_kind + QStringLiteral("Title"), TextRole::Heading);
  m_void = named<QPushButton>(head.voidName, head.voidText);
  m_first = head.first;
  connect(m_void, &QPushButton::clicked, this, &ProductForm::voidShown);
  auto* line = tightLine(8);
  line->addWidget(m_title, 1);
  if (!head.newName.isEmpty()) {
    m_new = addButton(line, head.newName, head.newText);
    connect(m_new, &QPushButton::clicked, this, [this] {
      edit(0);
      m_first->setFocus();
    });
  }
  line->addWidget(m_void);
  return line;
}

void ProductForm::showHead(const QString& title) {
  m_title->setText(title);
  m_lock.show(*m_message, study(), subjectOf(m_id));
  if (m_new) m_new->setVisible(m_id != 0);
  m_void->setVisible(m_id != 0 && mayEnter() && isVoidable());
  for (Field* field : findChildren<Field*>())
    setReadOnly(field, !mayEnter());
  m_submit->setEnabled(mayEnter() && isEdited());
}

QHBoxLayout* ProductForm::makeFoot(QAnyStringView submitName, const QString& submitText,
                                   const QString& draftOf) {
  m_submit = primaryButton(submitName, submitText);
  m_message = new MessageLine(m_kind + QStringLiteral("Message"));
  connect(m_submit, &QPushButton::clicked, this, &ProductForm::submit);
  auto* line = new DraftLine(m_kind, draftOf);
  m_draft = new FormDraft(
      this, m_session, line, [this] { return draftKey(m_id); },
      [this]() -> std::optional<QByteArray> { return isEdited() ? typedInput(this) : QByteArray(); },
      [this](const QByteArray& typed) { put(typed); });
  auto* foot = tightLine(8);
  addAll(foot, {m_submit, line});
  foot->addWidget(m_message, 1);
  foot->addStretch();
  return foot;
}

void ProductForm::bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput) {
  bindAuditHistory(this, columnOfInput, [this, table]() -> std::optional<AuditFilter> {
    if (m_id <= 0) return std::nullopt;
    AuditFilter filter;
    filter.table = table;
    filter.rowId = m_id;
    return filter;
  });
}

void ProductForm::watchFields() {
  for (auto* field : findChildren<Field*>())
    connect(field, &Field::edited, this, &ProductForm::changed);
  submitByEnter(this, m_submit);
  m_draft->restore();
}

bool ProductForm::isEdited() const {
  return typedInput(this) != m_clean;
}

void ProductForm::edit(RowId id) {
  if (id == m_id) return;
  m_draft->keep();
  m_id = id;
  m_draft->restore();
  Q_EMIT recordChanged();
}

void ProductForm::refresh() {
  if (!isEdited()) return m_draft->restore();
  showLive();
  m_draft->follow();
}

void ProductForm::put(const QByteArray& typed) {
  m_filling = true;
  if (m_id != 0 && !isThere(m_id)) m_id = 0; // voided meanwhile
  fill();
  clearRefusal(this); // an input that is emptied asks for what it needs
  m_clean = typedInput(this);
  prepareFor(typed);
  restoreInput(this, typed);
  m_filling = false;
  showLive();
}

void ProductForm::changed() {
  if (m_filling) return;
  m_message->say({});
  showLive();
  m_draft->follow();
}

void ProductForm::saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
                         const QMap<QString, QString>& inputs, const QString& sentence) {
  if (!checkFields(this)) return;
  const auto result = withReason(this, command);
  if (!result) {
    Refusal refused = result.error();
    refused.field = inputs.value(refused.field);
    return showRefusal(this, refused);
  }
  m_draft->startAnew();
  m_message->say(sentence, Field::Tone::Good);
  Q_EMIT recordChanged();
  if (m_id == 0) moveFocus(m_first); // one more may follow
}

void ProductForm::voidShown() {
  const RowId id = m_id;
  const auto voided = withReason(
      this, [&](const QString& reason) { return voidRecord(id, reason); },
      tr("Void: %1").arg(m_title->text()));
  if (!voided) return showRefusal(this, voided.error());
  if (hasDraft(id)) m_session.commands().saveDraft(draftKey(id), {});
  m_id = 0;
  m_draft->restore();
  m_message->say(tr("It is voided and stays in the audit trail."));
  Q_EMIT recordChanged();
}
