#include "ui/pages/subjects/subjects_model.h"

#include "ui/pages/subjects/subjects_text.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <tuple>
namespace {
SubjectRow rowOfSubject(const Study& study, const Subject& subject, QDate today) {
  SubjectRow row;
  row.subjectId = subject.id;
  row.label = subject.label();
  row.screening = subject.screening().number;
  if (!subject.assignment) {
    row.state =
        subject.screening().failure ? SubjectsText::tr("screen failure") : SubjectsText::tr("screening");
    return row;
  }
  row.level = subject.assignment->level;
  row.status = SubjectStatus::InWindow;
  row.state = SubjectsText::tr("assigned, not infused");
  const auto state = windowState(study, subject, today);
  if (!state) return row;
  row.status = state->status;
  row.state = statusShape(state->status) + QStringLiteral(" ") + windowWords(*state);
  row.flagged = state->overdue || state->lateAssessment;
  return row;
}
} // namespace

std::vector<SubjectRow> subjectRows(const Study& study, QDate today) {
  std::vector<SubjectRow> rows;
  rows.reserve(study.subjects.size());
  for (const Subject& subject : study.subjects)
    rows.push_back(rowOfSubject(study, subject, today));
  const auto before = [](const SubjectRow& a, const SubjectRow& b) {
    if ((a.level > 0) != (b.level > 0)) return a.level > 0;
    return a.level > 0 ? a.label < b.label : a.subjectId > b.subjectId;
  };
  std::stable_sort(rows.begin(), rows.end(), before);
  return rows;
}

void SubjectsModel::show(std::vector<SubjectRow> rows) {
  if (rows == m_rows) return; // keeps selection and scroll position
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int SubjectsModel::rowOf(RowId subjectId) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const SubjectRow& row) { return row.subjectId == subjectId; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SubjectsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SubjectsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubjectsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SubjectRow& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == SubjectIdRole) return row.subjectId;
  if (role == Qt::ForegroundRole && index.column() == State) {
    if (row.flagged) return Theme::current().warning;
    return row.status ? statusColour(*row.status) : Theme::current().muted;
  }
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
  case Label:
    return row.label;
  case Screening:
    return row.screening;
  case Level:
    return row.level > 0 ? QStringLiteral("L%1").arg(row.level) : QString();
  case State:
    return row.state;
  default:
    return {};
  }
}

QVariant SubjectsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
    return QAbstractTableModel::headerData(section, orientation, role);
  const QString titles[] = {tr("Subject"), tr("Screening"), tr("Level"), tr("Status")};
  return titles[section];
}
