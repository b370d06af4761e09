#include "ui/pages/decisions/cohort_table.h"

#include "app/reports/words/status_words.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

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

CohortTable::CohortTable(QWidget* parent)
    : WholeTable(QStringLiteral("decisionData"), tr("The data"), parent) {
  setColumnCount(CohortColumns);
  setHorizontalHeaderLabels({tr("Subject"), tr("Diagnosis"), tr("CD7"), tr("Cells/kg"), tr("Window, day"),
                             tr("Assessment"), tr("Worst event"), tr("Counts as")});
  horizontalHeader()->setStretchLastSection(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // fitColumns()
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CohortTable::show(const std::vector<CohortRow>& rows) {
  fillTable(this, static_cast<int>(rows.size()), [&] {
    for (int row = 0; row < rowCount(); ++row)
      setRow(row, rows[static_cast<std::size_t>(row)]);
  });
  fitColumns();
  showEveryRow();
}

void CohortTable::setRow(int at, const CohortRow& row) {
  const QString dose = row.doseNote.isEmpty() ? row.infusedPerKg
                                              : row.infusedPerKg % QChar(QChar::LineSeparator) % row.doseNote;
  const QString counts = statusShape(row.status) % u' ' % statusWord(row.status);
  const QStringList cells{row.number, row.diagnosis,  row.cd7,   dose,
                          row.window, row.assessment, row.worst, counts};
  for (int column = 0; column < cells.size(); ++column)
    setItem(at, column, new QTableWidgetItem(cells[column]));
  item(at, NumberColumn)
      ->setToolTip(typedText::inToolTip(tr("%1: %2, CD7 %3").arg(row.number, row.diagnosis, row.cd7)));
  item(at, CountsColumn)->setForeground(statusColour(row.status));
  if (row.late) item(at, AssessmentColumn)->setForeground(Theme::current().warning);
}

void CohortTable::resizeEvent(QResizeEvent* event) {
  if (event->size().width() != event->oldSize().width()) fitColumns();
  WholeTable::resizeEvent(event);
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
