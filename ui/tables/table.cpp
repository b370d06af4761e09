#include "ui/tables/table.h"

#include "ui/tables/row_heights.h"
#include "ui/tables/table_use.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wrapped_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <algorithm>

namespace {
/// Pixels of the design, more where the type is larger than there.
int leastRowHeight(const QWidget& table, int pixels) {
  constexpr int aroundText = 9; // padding and edge, as the style has them
  return std::max(pixels, table.fontMetrics().height() + aroundText);
}
} // namespace

GridView::GridView(QWidget* parent) : QTableView(parent) {
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::AnyKeyPressed);
  new TableUse(this, TableUse::Copies::Cells);
  keepColumns(this);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(false);
  setTabKeyNavigation(false); // outside an editor Tab leaves the table
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(leastRowHeight(*this, 28));
  verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setHighlightSections(true);
}

std::optional<GridView::OpenCell> GridView::openCell() const {
  const auto* editor = qobject_cast<QLineEdit*>(indexWidget(currentIndex()));
  return editor ? std::optional(OpenCell{currentIndex(), editor->text()}) : std::nullopt;
}

void GridView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Paste)) return paste();
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
    Q_EMIT cleared(selectedIndexes());
    return;
  }
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid() && state() != EditingState) return edit(currentIndex());
  QTableView::keyPressEvent(event);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
  QTableView::closeEditor(editor, hint);
  const QModelIndex at = currentIndex();
  if (hint == QAbstractItemDelegate::SubmitModelCache && at.row() + 1 < model()->rowCount())
    setCurrentIndex(at.siblingAtRow(at.row() + 1));
}

void GridView::paste() {
  QModelIndexList cells = selectedIndexes();
  const QModelIndex from = cells.isEmpty() ? currentIndex() : *std::min_element(cells.begin(), cells.end());
  QString text = QGuiApplication::clipboard()->text();
  if (!from.isValid() || text.isEmpty()) return;
  text.remove(u'\r');
  if (text.endsWith(u'\n')) text.chop(1); // spreadsheets end the last line, too
  QList<QStringList> lines;
  for (const QString& line : text.split(u'\n'))
    lines << line.split(u'\t');
  Q_EMIT pasted(from, lines);
}

namespace {
constexpr int measuredRows = 100; ///< for the width of a column; Qt measures 1000, which can be seen
}

void styleTable(QTableView* table) {
  new TableUse(table); // before its columns are kept: a kept order sorts
  keepColumns(table);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setShowGrid(false);
  table->setWordWrap(true);
  table->setItemDelegate(wrappedText(table));
  table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
  table->setFrameShape(QFrame::NoFrame);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(leastRowHeight(*table, 32));
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setStretchLastSection(true);
  table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
}

void keepRowOrder(QTableView* table) {
  TableUse::of(table)->keepOrder();
}

QTableView* namedView(QAnyStringView name, const QString& accessible) {
  auto* table = named<QTableView>(name);
  table->setAccessibleName(accessible);
  styleTable(table);
  return table;
}

QTableWidget* namedTable(QAnyStringView name, const QString& accessible, const QStringList& heads) {
  auto* table = named<QTableWidget>(name, 0, static_cast<int>(heads.size()));
  table->setAccessibleName(accessible);
  table->setHorizontalHeaderLabels(heads);
  styleTable(table);
  return table;
}

QTableWidget* sourcedTable(QAnyStringView name, const QString& accessible,
                           const std::vector<SourcedHead>& heads) {
  QTableWidget* table = namedTable(name, accessible);
  table->setColumnCount(static_cast<int>(heads.size()));
  for (int column = 0; const SourcedHead& head : heads) {
    auto* item = new QTableWidgetItem(head.words);
    item->setToolTip(head.source);
    table->setHorizontalHeaderItem(column++, item);
  }
  return table;
}

void setColumnWidths(QTableView* table, std::initializer_list<int> widths) {
  for (int column = 0; const int width : widths)
    table->setColumnWidth(column++, atTypeSize(width));
}

void stretchColumn(QTableView* table, int column) {
  table->horizontalHeader()->setStretchLastSection(false);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

namespace {
/// Stretches a column while there is room for it.
class ReadableColumn : public QObject {
 public:
  ReadableColumn(QTableView* table, int column, int leastWidth)
      : QObject(table), m_table(*table), m_column(column), m_leastWidth(leastWidth) {
    table->viewport()->installEventFilter(this);
    // Queued: the header is in the middle of sizing its sections.
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &ReadableColumn::fit,
            Qt::QueuedConnection);
    fit();
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Resize) fit();
    return QObject::eventFilter(watched, event);
  }

 private:
  void fit() {
    QHeaderView* header = m_table.horizontalHeader();
    if (header->count() <= m_column) return;
    const int others = header->length() - header->sectionSize(m_column);
    const bool narrow = m_table.viewport()->width() - others < m_leastWidth;
    const QHeaderView::ResizeMode mode = narrow ? QHeaderView::Fixed : QHeaderView::Stretch;
    if (header->sectionResizeMode(m_column) != mode) header->setSectionResizeMode(m_column, mode);
    if (narrow && header->sectionSize(m_column) != m_leastWidth)
      header->resizeSection(m_column, m_leastWidth);
  }

  QTableView& m_table;
  int m_column;
  int m_leastWidth;
};
} // namespace

void keepReadable(QTableView* table, int column, int leastWidth) {
  new ReadableColumn(table, column, atTypeSize(leastWidth));
}

void fixRowHeight(QTableView* table, int height) {
  table->setWordWrap(false);
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setDefaultSectionSize(leastRowHeight(*table, height));
}

void fillTable(QTableWidget* table, int rows, const std::function<void()>& fill) {
  table->setRowCount(rows);
  QAbstractItemModel* model = table->model();
  {
    const QSignalBlocker once(model);
    fill();
  }
  if (rows > 0 && table->columnCount() > 0)
    Q_EMIT model->dataChanged(model->index(0, 0), model->index(rows - 1, table->columnCount() - 1));
}

void addRow(QTableWidget* table, const QStringList& cells) {
  const int row = table->rowCount();
  table->insertRow(row);
  for (int column = 0; column < cells.size(); ++column)
    table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

namespace {
constexpr int mostWhole = 40; ///< rows; what a level has in any trial is read at a glance
constexpr int fewRows = 15;

/// The bar that scrolls sideways lies below the last row, not on it.
void fitHeight(QTableView* table) {
  const QHeaderView* rows = table->verticalHeader();
  const bool bar = table->horizontalScrollBar()->maximum() > 0 &&
                   table->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
  table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + 4 +
                        (rows->count() > mostWhole ? fewRows * rows->defaultSectionSize() : rows->length()) +
                        (bar ? table->horizontalScrollBar()->sizeHint().height() : 0));
}
} // namespace

void styleWhole(QTableView* table, const QString& objectName, const QString& accessibleName) {
  table->setObjectName(objectName);
  table->setAccessibleName(accessibleName);
  styleTable(table);
  fitRowsInView(table);
  table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  QObject::connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, table,
                   [table] { fitHeight(table); });
}

void fitToRows(QTableView* table) {
  const bool whole = table->verticalHeader()->count() <= mostWhole;
  table->setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  if (whole) table->resizeRowsToContents();
  fitHeight(table);
}
