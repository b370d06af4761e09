#include "ui/pages/decisions/cohort_table.h"

#include "app/reports/words/status_words.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <algorithm>

namespace {
enum CohortColumn {
  NumberColumn,
  DiagnosisColumn,
  Cd7Column,
  DoseColumn,
  WindowColumn,
  AssessmentColumn,
  WorstColumn,
  CountsColumn,
  CohortColumns
};
// Pixels of the design. What is wider wraps; the longest word of an event has room.
constexpr int widestDose = 90;
constexpr int widestAssessment = 110;
constexpr int leastWorst = 150;
} // namespace

CohortModel::CohortModel(QObject* parent) : RowsModel(parent) {
  const auto words = [this](QString CohortRow::*member) {
    return [this, member](RowId subject) { return seen(subject).*member; };
  };
  const auto dose = [this](RowId subject) -> QString {
    const CohortRow& row = seen(subject);
    return row.doseNote.isEmpty() ? row.infusedPerKg
                                  : row.infusedPerKg % QChar(QChar::LineSeparator) % row.doseNote;
  };
  const auto counts = [this](RowId subject) -> QString {
    const SubjectStatus status = seen(subject).status;
    return statusShape(status) % u' ' % statusWord(status);
  };
  const auto inFull = [this](RowId subject, int role) -> QVariant {
    if (role != Qt::ToolTipRole) return {};
    const CohortRow& row = seen(subject);
    return typedText::inToolTip(CohortTable::tr("%1: %2, CD7 %3").arg(row.number, row.diagnosis, row.cd7));
  };
  const auto late = coloured(
      [this](RowId subject) { return seen(subject).late ? QVariant(Theme::current().warning) : QVariant(); });
  const auto status =
      coloured([this](RowId subject) -> QVariant { return statusColour(seen(subject).status); });
  setColumns({{CohortTable::tr("Subject"), words(&CohortRow::number), inFull},
              {CohortTable::tr("Diagnosis"), words(&CohortRow::diagnosis)},
              {CohortTable::tr("CD7"), words(&CohortRow::cd7)},
              {CohortTable::tr("Cells/kg"), dose},
              {CohortTable::tr("Window, day"), words(&CohortRow::window)},
              {CohortTable::tr("Assessment"), words(&CohortRow::assessment), late},
              {CohortTable::tr("Worst event"), words(&CohortRow::worst)},
              {CohortTable::tr("Counts as"), counts, status}});
}

void CohortModel::show(std::vector<RowId> subjects, RowOf rowOf) {
  m_rowOf = std::move(rowOf);
  m_seen.clear();
  setRows(std::move(subjects));
}

const CohortRow& CohortModel::seen(RowId subject) const {
  const auto known = m_seen.find(subject);
  return known != m_seen.end() ? known->second : m_seen.emplace(subject, m_rowOf(subject)).first->second;
}

CohortTable::CohortTable(QWidget* parent)
    : WholeView(QStringLiteral("decisionData"), tr("The data"), parent), m_model(new CohortModel(this)) {
  setModel(m_model);
  horizontalHeader()->setStretchLastSection(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // fitColumns()
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CohortTable::show(std::vector<RowId> subjects, CohortModel::RowOf rowOf) {
  m_model->show(std::move(subjects), std::move(rowOf));
  fitColumns();
  showEveryRow();
}

void CohortTable::resizeEvent(QResizeEvent* event) {
  if (event->size().width() != event->oldSize().width()) fitColumns();
  WholeView::resizeEvent(event);
}

int CohortTable::widthOf(int column) const {
  const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
  if (column == DoseColumn) return std::min(wanted, atTypeSize(widestDose));
  return column == AssessmentColumn ? std::min(wanted, atTypeSize(widestAssessment)) : wanted;
}

/// The worst event gets what is left, and never too little: then CD7 goes, and the diagnosis.
void CohortTable::fitColumns() {
  const int least = atTypeSize(leastWorst);
  int always = 0; // what is never hidden, without the worst event
  for (int column = 0; column < CohortColumns; ++column) {
    if (column == WorstColumn || column == Cd7Column || column == DiagnosisColumn) continue;
    setColumnWidth(column, widthOf(column));
    always += columnWidth(column);
  }
  setMinimumWidth(always + least);
  int room = viewport()->width() - always;
  for (const int column : {int(DiagnosisColumn), int(Cd7Column)}) { // in the order in which they stay
    setColumnHidden(column, false);
    const int wanted = widthOf(column);
    setColumnHidden(column, room - wanted < least);
    if (isColumnHidden(column)) continue;
    setColumnWidth(column, wanted);
    room -= wanted;
  }
  setColumnWidth(WorstColumn, std::max(room, least));
}
