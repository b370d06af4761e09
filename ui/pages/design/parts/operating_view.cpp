#include "ui/pages/design/parts/operating_view.h"

#include "app/reports/outlook/operating_report.h"
#include "app/reports/words/decision_words.h"
#include "ui/fields/choice_field.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QLabel>
#include <algorithm>

PolicyBar::PolicyBar(QWidget* parent) : QWidget(parent) {
  new FlowLayout(8, this);
  m_atJoint = addBox("policyAtJoint", tr("AT-JOI&NT decides"), atJointWords());
  m_atTop = addBox("policyAtTop", tr("SD-TOP d&ecides"), atTopWords());
  m_atFlag = addBox("policyAtFlag", tr("CE-FLAG decides"), atFlagWords());
}

ChoiceBox* PolicyBar::addBox(const char* name, const QString& label, const QStringList& words) {
  auto* box = named<ChoiceBox>(name);
  box->addItems(words);
  box->setToolTip(tr("An assumption of what is worked out here; people decide."));
  auto* said = labelFor(box, label);
  box->setAccessibleName(QString(label).remove(u'&'));
  auto* together = new QWidget;
  auto* line = tightLine(together);
  addAll(line, {said, box});
  layout()->addWidget(together);
  connect(box, &QComboBox::currentIndexChanged, this, &PolicyBar::policyChanged);
  return box;
}

JointPolicy PolicyBar::policy() const {
  JointPolicy policy;
  policy.atJoint = static_cast<JointPolicy::AtJoint>(m_atJoint->currentIndex());
  policy.atTop = static_cast<JointPolicy::AtTop>(m_atTop->currentIndex());
  policy.atFlag = static_cast<JointPolicy::AtFlag>(m_atFlag->currentIndex());
  return policy;
}

namespace {
constexpr int leastRows = 2;   ///< that are seen where there is little room
constexpr int besideRows = 18; ///< pixels: room for a scroll bar
constexpr int nameWidth = 160;
constexpr int besideCell = 10;
constexpr int besideHead = 22;
constexpr int headMargin = 12;
} // namespace

OperatingTable::OperatingTable(const QString& name, QWidget* parent) : QTableWidget(parent) {
  setObjectName(name);
  setAccessibleName(tr("Operating characteristics"));
  styleTable(this);
  setWordWrap(false);
  verticalHeader()->setDefaultSectionSize(atTypeSize(28));
  horizontalHeader()->setStretchLastSection(false);
  connect(this, &QTableWidget::currentCellChanged, this, [this](int row) {
    if (row >= 0 && row < m_scenarios.size()) Q_EMIT chosen(m_scenarios.at(row));
  });
}

void OperatingTable::showHeadings(const OperatingReport& report) {
  const std::vector<OperatingColumn> columns = operatingColumns(report.design);
  setColumnCount(static_cast<int>(columns.size()));
  for (int column = 0; column < columnCount(); ++column) {
    const OperatingColumn& head = columns.at(static_cast<std::size_t>(column));
    auto* item = new QTableWidgetItem(head.title);
    item->setToolTip(head.source);
    // Two lines: the table is as wide as a laptop's window, not wider.
    if (column > 1)
      item->setData(Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter) | int(Qt::TextWordWrap));
    setHorizontalHeaderItem(column, item);
  }
}

void OperatingTable::show(const OperatingReport& report) {
  const QSignalBlocker quiet(this);
  showHeadings(report);
  setRowCount(0);
  m_scenarios.clear();
  for (const OperatingOutcome& outcome : report.outcomes)
    for (const ComparedDesign which : comparedDesigns) {
      addRow(this, operatingRow(outcome, which));
      m_scenarios << outcome.scenario;
    }
  for (int column = 0; column < columnCount(); ++column)
    for (int row = 0; row < rowCount(); ++row) {
      item(row, column)->setToolTip(horizontalHeaderItem(column)->toolTip());
      if (column > 1) item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
  fitSize();
}

/// The longest word of a heading: it wraps.
int OperatingTable::headWidth(int column) const {
  const QFontMetrics metrics(horizontalHeader()->font());
  int widest = 0;
  for (const QString& word : horizontalHeaderItem(column)->text().split(u' '))
    widest = std::max(widest, metrics.horizontalAdvance(word));
  return widest + besideHead;
}

/// Columns as wide as their words, and no higher than its rows.
void OperatingTable::fitSize() {
  for (int column = 0; column < columnCount(); ++column) { // the frame of the chosen cell takes some
    const int wanted = std::max(sizeHintForColumn(column) + besideCell, headWidth(column));
    setColumnWidth(column, column == 0 ? std::min(wanted, atTypeSize(nameWidth)) : wanted);
  }
  const int head = 2 * horizontalHeader()->fontMetrics().height() + headMargin;
  horizontalHeader()->setFixedHeight(head);
  const auto heightOf = [this, head](int rows) {
    return head + rows * verticalHeader()->defaultSectionSize() + besideRows;
  };
  setMinimumHeight(heightOf(std::min(rowCount(), leastRows)));
  setMaximumHeight(heightOf(rowCount()));
}

void OperatingTable::choose(const QString& scenario) {
  const auto row = static_cast<int>(m_scenarios.indexOf(scenario));
  const int now = currentRow();
  if (row < 0 || (now >= 0 && m_scenarios.value(now) == scenario)) return;
  const QSignalBlocker quiet(this);
  setCurrentCell(row, 0);
}
