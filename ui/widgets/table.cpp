#include "ui/widgets/table.h"

#include "ui/widgets/layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <algorithm>

GridView::GridView(QWidget* parent) : QTableView(parent) {
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::AnyKeyPressed);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setFrameShape(QFrame::NoFrame);
  setWordWrap(false);
  setTabKeyNavigation(false); // outside an editor Tab leaves the table
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(28);
  verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setHighlightSections(true);
}

void GridView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copy();
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

void GridView::copy() const {
  QModelIndexList cells = selectedIndexes();
  std::sort(cells.begin(), cells.end());
  QString text;
  for (qsizetype i = 0; i < cells.size(); ++i) {
    if (i > 0) text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
    text += cells[i].data(Qt::EditRole).toString();
  }
  QGuiApplication::clipboard()->setText(text);
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
// What the style sheet and the style leave free beside and below the text of a cell.
constexpr int besideText = 18;
constexpr int belowText = 10;

/// Text over several lines in a cell. Gives every line the height of the tallest: Qt elides where one of
/// another script is taller than the line that it makes room for.
class WrappedTextDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    if (option.rect.width() <= besideText) return hint;
    QTextLayout layout(index.data(Qt::DisplayRole).toString(), option.font);
    layout.beginLayout();
    qreal tallest = 0;
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
      line.setLineWidth(option.rect.width() - besideText);
      tallest = qMax(tallest, line.height());
    }
    layout.endLayout();
    return {hint.width(), qMax(hint.height(), qCeil(tallest * lines) + belowText)};
  }
};
} // namespace

void styleTable(QTableView* table) {
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setShowGrid(false);
  table->setWordWrap(true);
  table->setItemDelegate(new WrappedTextDelegate(table));
  table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
  table->setFrameShape(QFrame::NoFrame);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(32);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setStretchLastSection(true);
  table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
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

void stretchColumn(QTableView* table, int column) {
  table->horizontalHeader()->setStretchLastSection(false);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void fixRowHeight(QTableView* table, int height) {
  table->setWordWrap(false);
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setDefaultSectionSize(height);
}

void addRow(QTableWidget* table, const QStringList& cells) {
  const int row = table->rowCount();
  table->insertRow(row);
  for (int column = 0; column < cells.size(); ++column)
    table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

WholeTable::WholeTable(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QTableWidget(parent) {
  setObjectName(objectName);
  setAccessibleName(accessibleName);
  styleTable(this);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// Texts wrap: how tall the rows are follows from the width.
void WholeTable::resizeEvent(QResizeEvent* event) {
  QTableWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) showEveryRow();
}

void WholeTable::showEveryRow() {
  resizeRowsToContents();
  setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 4);
}
