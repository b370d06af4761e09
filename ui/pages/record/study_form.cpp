#include "ui/pages/record/study_form.h"

#include "app/study/study.h"
#include "db/session/drafted_forms.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"

#include <QPushButton>

StudyForm::StudyForm(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void StudyForm::edit(RowId id) {
  if (!isOpen() || id == m_id) return;
  keepDraft();
  m_id = id;
  fillAnew();
  Q_EMIT recordChanged();
}

QSet<RowId> StudyForm::drafted(const std::vector<RowId>& ids) const {
  const QSet<QString> forms = draftedForms(m_session);
  QSet<RowId> drafted;
  for (const RowId id : ids)
    if (id != 0 && !forms.isEmpty() && forms.contains(draftKeyOf(id))) drafted << id;
  return drafted;
}

bool StudyForm::isEdited() const {
  return isOpen() && typedInput(this) != m_clean;
}

void StudyForm::refresh() {
  if (!isOpen()) return;
  if (!isEdited()) return fillAnew();
  followInputs();
  m_draft->follow();
}

QHBoxLayout* StudyForm::makeHead(const QString& kind, const Head& head) {
  m_title = namedLabel(kind + QStringLiteral("Title"), TextRole::Heading);
  m_void = named<QPushButton>(head.voidName, head.voidText);
  m_first = head.firstInput;
  connect(m_void, &QPushButton::clicked, this, &StudyForm::voidShown);
  auto* line = tightLine(8);
  line->addWidget(m_title, 1);
  if (!head.newName.isEmpty()) {
    m_new = named<QPushButton>(head.newName, head.newText);
    line->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] {
      edit(0);
      m_first->setFocus();
    });
  }
  line->addWidget(m_void);
  return line;
}

void StudyForm::showHead(const QString& title, bool mayChange) {
  m_title->setText(title);
  if (m_new) m_new->setVisible(m_id != 0);
  m_void->setVisible(m_id != 0 && mayChange && isVoidable());
}

QHBoxLayout* StudyForm::makeFoot(const QString& name, QAnyStringView submitName, const QString& submitText,
                                 const QString& draftOf) {
  m_submit = primaryButton(submitName, submitText);
  m_message = new MessageLine(name + QStringLiteral("Message"));
  connect(m_submit, &QPushButton::clicked, this, &StudyForm::submit);
  auto* line = new DraftLine(name, draftOf);
  m_draft = new FormDraft(
      this, m_session, line, [this] { return draftKeyOf(m_id); },
      [this]() -> std::optional<QByteArray> {
        if (!isOpen()) return std::nullopt;
        return isEdited() ? typedInput(this) : QByteArray();
      },
      [this](const QByteArray& typed) { put(typed); });
  auto* foot = tightLine(8);
  addAll(foot, {m_submit, line});
  foot->addWidget(m_message, 1);
  foot->addStretch();
  return foot;
}

void StudyForm::tabThrough(const std::vector<Field*>& fields) {
  for (std::size_t i = 0; i < fields.size(); ++i)
    setTabOrder(fields[i]->input(), i + 1 < fields.size() ? fields[i + 1]->input() : m_submit);
}

void StudyForm::allowEntry(bool allowed) {
  const bool isLocked = m_lock.show(*m_message, study(), subjectOf(m_id));
  for (Field* field : findChildren<Field*>())
    setReadOnly(field, !allowed || isLocked);
  m_submit->setEnabled(allowed && !isLocked && isEdited());
}

std::optional<AuditFilter> StudyForm::savedLines() const {
  if (m_id <= 0) return std::nullopt; // of what is derived there is no row
  AuditFilter filter;
  filter.rowId = m_id;
  return filter;
}

void StudyForm::bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput) {
  bindAuditHistory(this, columnOfInput, [this, table]() -> std::optional<AuditFilter> {
    auto filter = savedLines();
    if (filter) filter->table = table;
    return filter;
  });
}

void StudyForm::watchFields() {
  for (auto* field : findChildren<Field*>())
    connect(field, &Field::edited, this, &StudyForm::changed);
  submitByEnter(this, m_submit);
}

void StudyForm::put(const QByteArray& typed) {
  m_filling = true;
  if (m_id != 0 && !isThere(m_id)) m_id = 0; // voided meanwhile
  fillInputs();
  clearRefusal(this); // an input that is emptied asks for what it needs
  m_clean = typedInput(this);
  prepareFor(typed);
  restoreInput(this, typed);
  m_filling = false;
  followInputs();
}

void StudyForm::changed() {
  if (m_filling || !isOpen()) return;
  m_message->say({});
  followInputs();
  m_draft->follow();
}

void StudyForm::saved(const QString& sentence) {
  m_draft->startAnew();
  m_message->say(sentence, Field::Tone::Good);
  Q_EMIT done();
  Q_EMIT recordChanged();
  if (m_id == 0 && m_first) moveFocus(m_first); // one more may follow
}

std::optional<RowId> StudyForm::saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
                                       const QMap<QString, QString>& inputs, const QString& sentence) {
  if (!isOpen() || !checkFields(this)) return std::nullopt;
  const auto result = withReason(this, command);
  if (!result) {
    showRefused(result.error(), inputs);
    return std::nullopt;
  }
  saved(sentence);
  return *result;
}

void StudyForm::showRefused(Refusal refusal, const QMap<QString, QString>& names) {
  refusal.field = names.value(refusal.field);
  showRefusal(this, refusal);
}

void StudyForm::say(const QString& sentence) {
  m_message->say(sentence);
}

Result<void> StudyForm::voidRecord(RowId /*id*/, const QString& /*reason*/) {
  return refuse(QStringLiteral("MISSING"), {}); // of a form without that head
}

QString StudyForm::voidTitle(const QString& title) const {
  return tr("Void: %1").arg(title);
}

void StudyForm::voidShown() {
  const RowId id = m_id;
  const auto voided = withReason(
      this, [&](const QString& reason) { return voidRecord(id, reason); }, voidTitle(m_title->text()));
  if (!voided) return showRefused(voided.error(), {});
  if (!m_session.draft(draftKeyOf(id)).isEmpty()) m_session.commands().saveDraft(draftKeyOf(id), {});
  m_id = 0;
  fillAnew();
  say(tr("It is voided and stays in the audit trail."));
  Q_EMIT recordChanged();
}
