#include "ui/pages/design/table_panel.h"

#include "app/escalation/study_course.h"
#include "app/reports/decision_words.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {
/// "▶ now" where the level's tally is in this line; empty elsewhere.
QString nowText(const std::vector<PresentTally>& present, const DecisionLines& group,
                const DecisionLine& line) {
  const auto here = std::find_if(present.begin(), present.end(), [&](const PresentTally& tally) {
    return tally.level == group.level && tally.completing == group.completing;
  });
  const bool isNow = here != present.end() && line.covers(here->tally.evaluable(), here->tally.dlts);
  return isNow ? presentText(*here) : QString();
}
} // namespace

TablePanel::TablePanel(StudySession& openSession, QWidget* parent) : DesignPanel(openSession, parent) {
  setObjectName(QStringLiteral("tablePanel"));
  m_basis = new Paragraph(QStringLiteral("decisionTableBasis"), TextRole::Muted);
  m_notes = new Paragraph(QStringLiteral("decisionTableNotes"), TextRole::Muted);
  m_table = new QTableWidget;
  m_table->setObjectName(QStringLiteral("decisionTable"));
  m_table->setAccessibleName(tr("Decision table"));
  styleTable(m_table);
  const QStringList heads = QStringList{tr("Present tally")} + decisionTableHeads();
  m_table->setColumnCount(static_cast<int>(heads.size()));
  m_table->setHorizontalHeaderLabels(heads);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch); // what the rule says
  m_table->setMinimumHeight(240);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 12, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_basis);
  layout->addWidget(makeFilter());
  layout->addWidget(m_table, 1);
  layout->addWidget(m_notes);
}

QWidget* TablePanel::makeFilter() {
  auto* line = new QWidget;
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 0);
  m_level = new ChoiceBox;
  m_level->setObjectName(QStringLiteral("tableLevel"));
  m_level->setAccessibleName(tr("Level"));
  auto* label = new QLabel(tr("&Level"));
  label->setBuddy(m_level);
  layout->addWidget(label);
  layout->addWidget(m_level);
  layout->addStretch(1);
  connect(m_level, &QComboBox::currentIndexChanged, this, &TablePanel::refresh);
  return line;
}

/// Keeps the chosen level where the design still has it.
void TablePanel::nameLevels() {
  const DoseDesign& design = study().protocol.design;
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
  const DoseDesign& design = study().protocol.design;
  const Course course = courseOf(study());
  const Shown wanted{design, presentTallies(design, course), m_level->currentIndex()};
  const QString at = course.cohorts.empty() ? tr("nobody treated yet") : formatCourse(course);
  m_basis->setText((decisionTableBasis(study(), session().designVersion())
                    << tr("▶ marks the present tally of each level; course: %1.").arg(at))
                       .join(u'\n'));
  m_notes->setText(decisionTableNotes(design).join(u' '));
  if (m_shown == wanted) return;
  fill(wanted);
  m_shown = wanted;
}

void TablePanel::fill(const Shown& wanted) {
  m_table->clearSpans();
  m_table->setRowCount(0);
  for (const DecisionLines& group : decisionLines(wanted.design)) {
    if (wanted.level != 0 && group.level != wanted.level) continue;
    addHeading(levelsTitle(wanted.design, {group.level}, group.completing));
    for (const DecisionLine& line : group.lines)
      addLine(line, nowText(wanted.present, group, line));
  }
  m_table->resizeRowsToContents();
}

void TablePanel::addHeading(const QString& title) {
  const int row = m_table->rowCount();
  addRow(m_table, {title});
  m_table->setSpan(row, 0, 1, m_table->columnCount());
  QFont font = m_table->font();
  font.setWeight(QFont::DemiBold);
  m_table->item(row, 0)->setFont(font);
  m_table->item(row, 0)->setFlags(Qt::ItemIsEnabled);
}

void TablePanel::addLine(const DecisionLine& line, const QString& now) {
  const int row = m_table->rowCount();
  addRow(m_table, QStringList{now} + decisionTableCells(line));
  if (now.isEmpty()) return;
  QFont font = m_table->font();
  font.setWeight(QFont::DemiBold);
  for (int column = 0; column < m_table->columnCount(); ++column) {
    m_table->item(row, column)->setFont(font);
    m_table->item(row, column)->setBackground(Theme::current().accentSoft);
  }
}

std::optional<PrintDocument> TablePanel::document() {
  return decisionTableDocument(study(), session().designVersion(), session().journalHead());
}
