#pragma once
#include <QResizeEvent>
#include <QStringList>
#include <QTableView>
#include <QTableWidget>
#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

/// A table that is filled as a spreadsheet is: typing replaces, Enter goes down, Tab goes right, Ctrl+C and
/// Ctrl+V carry blocks of cells, Delete clears them. Its menu copies a block with its headings, too; its
/// columns stay as somebody arranged them.
class GridView : public QTableView {
  Q_OBJECT
 public:
  explicit GridView(QWidget* parent = nullptr);

  /// The cell that is edited, with the text in its editor: nobody has left it yet, and the model does not
  /// know of it.
  struct OpenCell {
    QModelIndex cell;
    QString text;
  };
  std::optional<OpenCell> openCell() const;

 Q_SIGNALS:
  /// Cells below and right of the current one are to become these texts.
  void pasted(const QModelIndex& from, const QList<QStringList>& lines);
  void cleared(const QModelIndexList& cells);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

 private:
  void paste();
};

/// How every table looks and is used (TableUse): rows chosen as a whole, Enter opens, no grid, texts wrap,
/// a tool tip tells what is cut off; not edited in place; its columns stay as somebody arranged them.
void styleTable(QTableView* table);
/// Of a styled table whose rows follow each other for a reason.
void keepRowOrder(QTableView* table);

/// A styled table; what it lists is told by `accessible`.
QTableView* namedView(QAnyStringView name, const QString& accessible);
QTableWidget* namedTable(QAnyStringView name, const QString& accessible, const QStringList& heads = {});

/// A heading, and what its column counts by which formula: its tool tip.
struct SourcedHead {
  QString words;
  QString source;
};
QTableWidget* sourcedTable(QAnyStringView name, const QString& accessible,
                           const std::vector<SourcedHead>& heads);

/// Of the first columns, in pixels of the design.
void setColumnWidths(QTableView* table, std::initializer_list<int> widths);
/// Columns as wide as their words; this one gets the room that is left.
void stretchColumn(QTableView* table, int column);
/// What must be readable in a narrow window, too: this column gets the room that is left, and at least so
/// much; the table scrolls sideways where there is less. After the table has its columns.
void keepReadable(QTableView* table, int column, int leastWidth);
/// For tens of thousands of rows, shown at once: each has one line.
void fixRowHeight(QTableView* table, int height);

/// The table gets so many rows, of which `fill` sets the cells: one change to whoever looks at it. Columns
/// that are as wide as their words are measured once, not after every cell.
void fillTable(QTableWidget* table, int rows, const std::function<void()>& fill);
/// One more row at the end, with these texts.
void addRow(QTableWidget* table, const QStringList& cells);

/// Of a WholeView.
void styleWhole(QTableView* table, const QString& objectName, const QString& accessibleName);
void fitToRows(QTableView* table);

/// A table that shows every row at any width: as high as its rows are at the width that it gets, and as a bar
/// below them needs. The page scrolls, not the table; one of more rows than are read at a glance scrolls by
/// itself, as high as a few of them.
template <class View>
class WholeView : public View {
 public:
  WholeView(const QString& objectName, const QString& accessibleName, QWidget* parent) : View(parent) {
    styleWhole(this, objectName, accessibleName);
  }

  /// After its rows or its columns have changed.
  void showEveryRow() { fitToRows(this); }

 protected:
  /// Texts wrap: how tall the rows are follows from the width.
  void resizeEvent(QResizeEvent* event) override {
    View::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) showEveryRow();
  }
};

/// The same of cells that are filled in.
class WholeTable : public WholeView<QTableWidget> {
  Q_OBJECT
 public:
  explicit WholeTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr)
      : WholeView(objectName, accessibleName, parent) {}
};
