#include "ui/pages/design/changes/design_history.h"

#include "app/dosing/dose.h"
#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>

namespace {
enum Column { Number, Date, What, Signed, State, ColumnCount };

constexpr int mostRowsInSight = 5;

TextRole roleOf(TrialState state) {
  switch (state) {
  case TrialState::Running:
    return TextRole::Good;
  case TrialState::Suspended:
    return TextRole::Warning;
  case TrialState::Ended:
    break;
  }
  return TextRole::Error;
}

QString dosesText(const DoseDesign& design) {
  QStringList parts;
  for (int level = 1; level <= design.top(); ++level)
    parts << QStringLiteral("L%1 %2").arg(level).arg(formatCells(design.level(level).cellsPerKg));
  return parts.join(QStringLiteral(" · "));
}
} // namespace

DesignHistory::DesignHistory(QWidget* parent) : Card(tr("Design in force"), parent) {
  m_state = new Paragraph(QStringLiteral("trialState"));
  m_state->setWordWrap(false);
  m_inForce = new Paragraph(QStringLiteral("designInForce"));
  auto* line = tightLine(16);
  line->addWidget(m_state);
  line->addWidget(m_inForce, 1);
  body()->addLayout(line);
  m_table = namedTable("designHistory", tr("Versions and changes of the design"),
                       {tr("Change"), tr("Date"), tr("What changed"), tr("Signed by"), tr("State")});
  stretchColumn(m_table, What);
  body()->addWidget(m_table);
  connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
    if (row >= 0 && row != before) Q_EMIT chosen(m_lines.at(static_cast<std::size_t>(row)).id);
  });
}

void DesignHistory::showInForce(const Study& study) {
  if (study.designs.empty()) return;
  const DesignVersion& version = study.designs.back();
  m_state->setText(trialStateText(version.state));
  setTextRole(m_state, roleOf(version.state));
  m_inForce->setText(
      tr("Version %1 since %2: %3 cells/kg; %n subject(s) planned.", nullptr, version.design.plannedSubjects)
          .arg(version.number)
          .arg(siteDate(study, version.since).toString(Qt::ISODate), dosesText(version.design)));
}

std::vector<DesignHistory::Line> DesignHistory::linesOf(const Standing& standing) {
  const Study& study = standing.study();
  std::vector<Line> lines{{0, {tr("New"), {}, tr("A change to be drafted and compared"), {}, {}}}};
  for (auto change = study.designChanges.rbegin(); change != study.designChanges.rend(); ++change) {
    QStringList names;
    for (const auto& signature : {change->investigator, change->sponsor})
      if (signature) names << signerName(signature->printedName);
    lines.push_back({change->id,
                     {QString::number(change->number), change->date.toString(Qt::ISODate),
                      changeSummary(study, *change), names.join(comma()), changeState(standing, *change)}});
  }
  if (study.designs.empty()) return lines;
  const DesignVersion& first = study.designs.front();
  const QString state = study.designs.size() == 1 ? tr("● version %1, in force") : tr("● version %1");
  lines.push_back({-1,
                   {QStringLiteral("—"),
                    siteDate(study, first.since).toString(Qt::ISODate),
                    tr("As the study began"),
                    {},
                    state.arg(first.number)}});
  return lines;
}

void DesignHistory::fill() {
  m_table->setRowCount(0);
  for (const Line& line : m_lines) {
    addRow(m_table, line.cells);
    for (int column = 0; line.id < 0 && column < ColumnCount; ++column) // nothing of it to be opened
      m_table->item(m_table->rowCount() - 1, column)->setFlags(Qt::ItemIsEnabled);
  }
  m_table->resizeRowsToContents();
  int height = m_table->horizontalHeader()->sizeHint().height() + 4;
  for (int row = 0; row < std::min(m_table->rowCount(), mostRowsInSight); ++row)
    height += m_table->rowHeight(row);
  m_table->setFixedHeight(height);
}

void DesignHistory::show(const Standing& standing, RowId marked) {
  showInForce(standing.study());
  const QSignalBlocker quiet(m_table);
  // Drawn anew only where it differs: the focus stays on its line.
  if (std::vector<Line> lines = linesOf(standing); lines != m_lines) {
    m_lines = std::move(lines);
    fill();
  }
  for (std::size_t i = 0; i < m_lines.size(); ++i)
    if (m_lines[i].id == marked) m_table->setCurrentCell(static_cast<int>(i), Number);
}
