#include "ui/pages/decisions/opinion_card.h"

#include "app/reports/outlook/second_opinion_report.h"
#include "app/study/study.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

OpinionCard::OpinionCard(QWidget* parent)
    : Card(tr("Second opinion: advisory, no rule of the protocol"), parent) {
  m_opinion = new Paragraph(QStringLiteral("opinionSentence"));
  m_comparison = new Paragraph(QStringLiteral("opinionComparison"));
  m_basis = new Paragraph(QStringLiteral("opinionCardBasis"), TextRole::Muted);
  for (QLabel* label : {m_opinion, m_comparison, m_basis}) {
    label->setToolTip(opinionSources().join(u'\n'));
    body()->addWidget(label);
  }
}

void OpinionCard::showOpinionOf(const Standing& standing) {
  const SecondOpinionChoice& choice = standing.study().site.secondOpinion;
  if (!choice.shown) return hide();
  const OpinionReport report = opinionReport(standing.design(), standing.course(), choice);
  const OpinionLine* line = report.at(standing.recommendation().decidingLevel);
  setVisible(line != nullptr);
  if (!line) return;
  m_opinion->setText(opinionSentence(*line, report.top));
  m_comparison->setText(comparisonText(*line));
  m_basis->setText(opinionBasis(choice));
}

namespace {
constexpr int doseColumn = 3;
constexpr int widestDose = 100; ///< pixels; the note of a deviation wraps below the dose
} // namespace

CohortTable::CohortTable(QWidget* parent)
    : WholeTable(QStringLiteral("decisionData"), tr("The data"), parent) {
  setColumnCount(8);
  setHorizontalHeaderLabels({tr("Subject"), tr("Diagnosis"), tr("CD7"), tr("Cells/kg"), tr("Window, day"),
                             tr("Assessment"), tr("Worst event"), tr("Counts as")});
  horizontalHeader()->setStretchLastSection(false); // what room there is, the worst event gets
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setSectionResizeMode(doseColumn, QHeaderView::Fixed);
  horizontalHeader()->setSectionResizeMode(6, QHeaderView::Stretch);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void CohortTable::show(const std::vector<CohortRow>& rows) {
  const Theme& theme = Theme::current();
  setRowCount(static_cast<int>(rows.size()));
  for (int i = 0; i < rowCount(); ++i) {
    const CohortRow& row = rows[static_cast<std::size_t>(i)];
    const QString dose = row.doseNote.isEmpty()
                             ? row.infusedPerKg
                             : row.infusedPerKg % QChar(QChar::LineSeparator) % row.doseNote;
    const QString counts = statusShape(row.status) % u' ' % statusWord(row.status);
    const QStringList cells{row.number, row.diagnosis,  row.cd7,   dose,
                            row.window, row.assessment, row.worst, counts};
    for (int column = 0; column < cells.size(); ++column)
      setItem(i, column, new QTableWidgetItem(cells[column]));
    item(i, 7)->setForeground(statusColour(row.status));
    if (row.late) item(i, 5)->setForeground(theme.warning);
  }
  const int wanted = std::max(sizeHintForColumn(doseColumn), horizontalHeader()->sectionSizeHint(doseColumn));
  setColumnWidth(doseColumn, std::min(wanted, widestDose));
  showEveryRow();
}
