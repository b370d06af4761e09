#include "ui/pages/subjects/record/subject_form.h"

#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

QString SubjectForm::draftKey(const QString& name) const {
  return QStringLiteral("subject/%1/%2").arg(m_subjectId).arg(name);
}

QString SubjectForm::draftKeyOf(RowId /*id*/) const {
  return draftKey(draftName());
}

bool SubjectForm::mayEnter() const {
  return may(session().user().role, Action::EnterSubject) && !lockOn(study(), m_subjectId);
}

void SubjectForm::showDay(DateField& date, const Subject& subject) const {
  const auto typed = date.date();
  if (typed && subject.infusion)
    date.setMessage(tr("Day %1 after the infusion.").arg(dayText(dayOf(study(), *subject.infusion, *typed))));
  else if (date.tone() != Field::Tone::Error)
    date.setMessage({});
}

std::optional<AuditFilter> SubjectForm::savedLines() const {
  const auto row = shownRow();
  if (!row || m_subjectId == 0) return std::nullopt;
  AuditFilter filter;
  filter.subjectId = m_subjectId;
  filter.rowId = *row;
  return filter;
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
