#include "ui/pages/design/opinion_panel.h"

#include "app/reports/outlook/second_opinion_report.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QTableWidget>

OpinionPanel::OpinionPanel(StudySession& openSession, QWidget* parent) : DesignPanel(openSession, parent) {
  setObjectName(QStringLiteral("opinionPanel"));
  m_off = new EmptyState(tr("The second opinion is turned off."), opinionIsOff());
  m_off->setObjectName(QStringLiteral("opinionOff"));
  m_on = named<QWidget>("opinionOn");
  auto* note = new Paragraph(QStringLiteral("opinionNote"), TextRole::Warning, opinionNote());
  m_basis = new Paragraph(QStringLiteral("opinionBasis"), TextRole::Muted);
  m_nobody = new Paragraph(QStringLiteral("opinionNobody"), TextRole::Body, nobodyEvaluable());
  m_table = new WholeTable(QStringLiteral("opinionTable"), tr("Second opinion, by level"));
  auto* sources =
      new Paragraph(QStringLiteral("opinionSources"), TextRole::Muted, opinionSources().join(u'\n'));
  auto* column = tightColumn(m_on, 8);
  addAll(column, {note, m_basis, m_nobody, m_table, sources});
  auto* layout = tightColumn(this, -1, 12);
  addAll(layout, {m_off, m_on});
  layout->addStretch(1);
}

OpinionReport OpinionPanel::report() const {
  return opinionReport(standing().design(), standing().course(), session().site().secondOpinion);
}

void OpinionPanel::refresh() {
  const bool shown = session().site().secondOpinion.shown;
  m_off->setVisible(!shown);
  m_on->setVisible(shown);
  if (shown) fill(report());
}

void OpinionPanel::fill(const OpinionReport& report) {
  m_basis->setText(opinionCourse(report, session().designVersion()) + u'\n' + opinionBasis(report.choice));
  m_nobody->setVisible(report.lines.empty());
  m_table->setVisible(!report.lines.empty());
  const std::vector<OpinionColumn> columns = opinionColumns(report);
  m_table->setRowCount(0);
  m_table->setColumnCount(static_cast<int>(columns.size()));
  for (const OpinionLine& line : report.lines)
    addRow(m_table, opinionCells(line, report.top));
  for (int column = 0; column < m_table->columnCount(); ++column) {
    const OpinionColumn& head = columns.at(static_cast<std::size_t>(column));
    auto* item = new QTableWidgetItem(head.title);
    item->setToolTip(head.source);
    m_table->setHorizontalHeaderItem(column, item);
    for (int row = 0; row < m_table->rowCount(); ++row)
      m_table->item(row, column)->setToolTip(head.source);
  }
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->showEveryRow();
}

std::optional<PrintDocument> OpinionPanel::document() {
  if (!session().site().secondOpinion.shown) return std::nullopt;
  const OpinionReport shown = report();
  if (shown.lines.empty()) return std::nullopt;
  return secondOpinionDocument(study(), shown, session().designVersion(), session().journalHead());
}
