#include "ui/pages/design/rule_panels.h"

#include "app/base/plain_text.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/reports/outlook/second_opinion_report.h"
#include "app/reports/words/decision_words.h"
#include "ui/fields/choice_field.h"
#include "ui/print/report_documents.h"
#include "ui/tables/row_heights.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

namespace {
/// "▶ now" where the level's tally is in this line; empty elsewhere.
QString nowText(const std::vector<PresentTally>& present, const DecisionLines& group,
                const DecisionLine& line) {
  const auto here = std::find_if(present.begin(), present.end(), [&](const PresentTally& tally) {
    return tally.level == group.level && tally.completing == group.completing;
  });
  const bool isNow = here != present.end() && line.covers(here->tally);
  return isNow ? presentText(*here) : QString();
}
} // namespace

DecisionTableModel::DecisionTableModel(QObject* parent) : RowsModel(parent) {
  const auto strong = [](const TableLine& row, int role) {
    return !row.line || !row.first.isEmpty() ? bold(row, role) : QVariant();
  };
  std::vector<RowColumn<TableLine>> columns{{TablePanel::tr("Present tally"), &TableLine::first, strong}};
  for (qsizetype place = 0; const QString& head : decisionTableHeads()) {
    const auto cell = [place](const TableLine& row) {
      return row.line ? decisionTableCells(*row.line).at(place) : QString();
    };
    columns.emplace_back(head, cell, strong);
    ++place;
  }
  setColumns(std::move(columns));
}

Qt::ItemFlags DecisionTableModel::flags(const QModelIndex& index) const {
  const bool heading = index.isValid() && !at(index.row()).line;
  return heading ? Qt::ItemIsEnabled : RowsModel::flags(index);
}

TablePanel::TablePanel(StudySession& openSession, QWidget* parent) : DesignPanel(openSession, parent) {
  setObjectName(QStringLiteral("tablePanel"));
  m_basis = new Paragraph(QStringLiteral("decisionTableBasis"), TextRole::Muted);
  m_notes = new Paragraph(QStringLiteral("decisionTableNotes"), TextRole::Muted);
  m_table = namedView("decisionTable", tr("Decision table"));
  m_model = new DecisionTableModel(this);
  m_table->setModel(m_model);
  keepRowOrder(m_table);     // by level and tally, below the headings of its parts
  stretchColumn(m_table, 3); // what the rule says
  fitRowsInView(m_table);
  m_table->setMinimumHeight(atTypeSize(240));
  auto* layout = tightColumn(this, 8, 12);
  addAll(layout, {m_basis, makeFilter()});
  layout->addWidget(m_table, 1);
  layout->addWidget(m_notes);
}

QWidget* TablePanel::makeFilter() {
  auto* line = new QWidget;
  auto* layout = tightLine(line);
  m_level = named<ChoiceBox>("tableLevel");
  m_level->setAccessibleName(tr("Level"));
  auto* label = labelFor(m_level, tr("&Level"));
  addAll(layout, {label, m_level});
  layout->addStretch(1);
  connect(m_level, &QComboBox::currentIndexChanged, this, &TablePanel::refresh);
  return line;
}

/// Keeps the chosen level where the design still has it.
void TablePanel::nameLevels() {
  const DoseDesign& design = session().protocol().design;
  QStringList names{tr("Every level")};
  for (int level = 1; level <= design.top(); ++level)
    names << levelName(design, level);
  QStringList known;
  for (int i = 0; i < m_level->count(); ++i)
    known << m_level->itemText(i);
  if (known == names) return;
  const QSignalBlocker quiet(m_level);
  const int chosen = std::max(m_level->currentIndex(), 0);
  m_level->clear();
  m_level->addItems(names);
  m_level->setCurrentIndex(chosen < names.size() ? chosen : 0);
}

void TablePanel::refresh() {
  nameLevels();
  const DoseDesign& design = session().protocol().design;
  const Course& course = standing().course();
  const Shown wanted{design, presentTallies(design, course), m_level->currentIndex()};
  const QString at =
      course.cohorts.empty() ? tr("nobody treated yet") : courseTail(formatCourse(course), longestCourse);
  m_basis->setText(joinSentences(decisionTableBasis(study(), session().designVersion())) + u'\n' +
                   tr("▶ marks the present tally of each level; course: %1.").arg(at));
  m_notes->setText(joinSentences(decisionTableNotes(design)));
  if (m_shown == wanted) return;
  fill(wanted);
  m_shown = wanted;
}

void TablePanel::fill(const Shown& wanted) {
  std::vector<TableLine> lines;
  std::vector<int> headings;
  for (const DecisionLines& group : decisionLines(wanted.design)) {
    if (wanted.level != 0 && group.level != wanted.level) continue;
    headings.push_back(static_cast<int>(lines.size()));
    lines.push_back({levelsTitle(wanted.design, {group.level}, group.completing), {}});
    for (const DecisionLine& line : group.lines)
      lines.push_back({nowText(wanted.present, group, line), line});
  }
  m_table->clearSpans();
  m_model->show(std::move(lines));
  for (const int row : headings)
    m_table->setSpan(row, 0, 1, m_model->columnCount());
}

std::optional<PrintDocument> TablePanel::document() {
  return decisionTableDocument(study(), session().designVersion(), session().journalHead());
}

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
  return opinionReport(standing().design(), standing().course(), study().site.secondOpinion);
}

void OpinionPanel::refresh() {
  const bool shown = study().site.secondOpinion.shown;
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

bool OpinionPanel::hasDocument() const {
  return study().site.secondOpinion.shown && m_table->rowCount() > 0;
}

std::optional<PrintDocument> OpinionPanel::document() {
  if (!study().site.secondOpinion.shown) return std::nullopt;
  const OpinionReport shown = report();
  if (shown.lines.empty()) return std::nullopt;
  return secondOpinionDocument(study(), shown, session().designVersion(), session().journalHead());
}
