#include "ui/pages/subjects/record/subject_form.h"

#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

const Subject* SubjectForm::subject() const {
  return study().subject(m_subjectId);
}

SubjectForm::SubjectForm(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {}

QString SubjectForm::draftKey(const QString& name) const {
  return QStringLiteral("subject/%1/%2").arg(m_subjectId).arg(name);
}

bool SubjectForm::mayEnter() const {
  return may(m_session.user().role, Action::EnterSubject) && !lockOn(study(), m_subjectId);
}

QHBoxLayout* SubjectForm::makeFoot(const QString& name, QAnyStringView submitName,
                                   const QString& submitText) {
  m_submit = primaryButton(submitName, submitText);
  m_message = new MessageLine(name + QStringLiteral("Message"));
  connect(m_submit, &QPushButton::clicked, this, &SubjectForm::submit);
  auto* line = new DraftLine(name);
  m_draft = new FormDraft(
      this, m_session, line, [this] { return draftKey(draftName()); },
      [this]() -> std::optional<QByteArray> {
        if (!subject()) return std::nullopt;
        return isEdited() ? typedInput(this) : QByteArray();
      },
      [this](const QByteArray& typed) { put(typed); });
  auto* foot = tightLine(8);
  addAll(foot, {m_submit, line});
  foot->addWidget(m_message, 1);
  foot->addStretch();
  return foot;
}

void SubjectForm::tabThrough(const std::vector<Field*>& fields) {
  for (std::size_t i = 0; i < fields.size(); ++i)
    setTabOrder(fields[i]->input(), i + 1 < fields.size() ? fields[i + 1]->input() : m_submit);
}

void SubjectForm::allowEntry(bool allowed) {
  const bool isLocked = m_lock.show(*m_message, study(), m_subjectId);
  for (Field* field : findChildren<Field*>())
    setReadOnly(field, !allowed || isLocked);
  m_submit->setEnabled(allowed && !isLocked && isEdited());
}

void SubjectForm::showDay(DateField& date, const Subject& subject) const {
  const auto typed = date.date();
  if (typed && subject.infusion)
    date.setMessage(tr("Day %1 after the infusion.").arg(dayText(dayOf(study(), *subject.infusion, *typed))));
  else if (date.tone() != Field::Tone::Error)
    date.setMessage({});
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
  submitByEnter(this, m_submit);
}

bool SubjectForm::isEdited() const {
  return subject() && typedInput(this) != m_clean;
}

void SubjectForm::open(RowId subjectId) {
  if (subjectId == m_subjectId) return refresh();
  keepDraft();
  left();
  m_subjectId = subjectId;
  for (Field* field : findChildren<Field*>())
    field->setMessage({}); // what followed from the subject before
  if (subject()) fillAnew();
}

void SubjectForm::refresh() {
  if (!subject()) return;
  if (!isEdited()) return fillAnew();
  showLive(*subject());
  m_draft->follow();
}

void SubjectForm::put(const QByteArray& typed) {
  m_filling = true;
  clearRefusal(this);
  fill(*subject());
  m_clean = typedInput(this);
  prepareFor(typed);
  restoreInput(this, typed);
  m_filling = false;
  showLive(*subject());
}

void SubjectForm::changed() {
  if (m_filling || !subject()) return;
  m_message->say({});
  showLive(*subject());
  m_draft->follow();
}

void SubjectForm::saved(const QString& sentence) {
  m_draft->startAnew();
  m_message->say(sentence, Field::Tone::Good);
  Q_EMIT done();
}

std::optional<RowId> SubjectForm::saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
                                         const QMap<QString, QString>& inputs, const QString& sentence) {
  if (!subject() || !checkFields(this)) return std::nullopt;
  const auto result = withReason(this, command);
  if (!result) {
    showRefused(result.error(), inputs);
    return std::nullopt;
  }
  saved(sentence);
  return *result;
}

void SubjectForm::showRefused(Refusal refusal, const QMap<QString, QString>& names) {
  refusal.field = names.value(refusal.field);
  showRefusal(this, refusal);
}

void SubjectForm::say(const QString& sentence) {
  m_message->say(sentence);
}

FormGrid::FormGrid(QWidget* form, int columns) : m_grid(tightGrid(form, 24, 4)), m_columns(columns) {
  for (int column = 0; column < columns; ++column)
    m_grid->setColumnStretch(column, 1);
}

void FormGrid::addLine(std::initializer_list<Cell> cells) {
  int column = 0;
  for (const Cell& cell : cells) {
    m_grid->addWidget(cell.field, m_row, column, 1, cell.columns, Qt::AlignTop);
    column += cell.columns;
  }
  ++m_row;
}

void FormGrid::addLine(QWidget* across) {
  m_grid->addWidget(across, m_row++, 0, 1, m_columns);
}

void FormGrid::addLine(QLayout* across) {
  m_grid->addLayout(across, m_row++, 0, 1, m_columns);
}

void FormGrid::end() {
  m_grid->setRowStretch(m_row, 1);
}
