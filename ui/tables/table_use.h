#pragma once
#include <QObject>
#include <QStringList>

class QAbstractItemModel;
class QAbstractItemView;
class QHeaderView;
class QKeyEvent;
class QMenu;
class QPoint;
class QTableView;

/// What every table answers to; belongs to the table. Ctrl+C copies the chosen rows below their headings,
/// Enter opens the row; a click on a heading sorts by its column (the second click the other way round, the
/// third as it was), Ctrl+Shift+↑ and ↓ by the column of the cell; the menu (right button, menu key) says all
/// of it. After a refresh the focus is on the cell that it was on. What is copied is what is shown.
class TableUse : public QObject {
  Q_OBJECT
 public:
  enum class Copies { Rows, Cells }; ///< Cells: of a grid, whose block goes into another grid as it is
  explicit TableUse(QAbstractItemView* view, Copies copies = Copies::Rows);
  /// The table's; nullptr where it has none.
  static TableUse* of(const QAbstractItemView* view);

  /// Its rows follow each other for a reason: nothing sorts them.
  void keepOrder();
  bool sorts() const { return m_sorts; }
  /// −1 = as they came.
  void sortBy(int column, Qt::SortOrder order);
  /// The chosen rows, the one with the focus where none is, with tabs between their cells.
  QString chosenText(bool headings) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool isOurs(const QKeyEvent& key) const;
  bool press(const QKeyEvent& key);
  void copyCell() const;
  void copy(bool headings) const;
  void showMenu(const QPoint& at);
  void addCopying(QMenu& menu);
  void addSorting(QMenu& menu, int column);
  void sort(int column, Qt::SortOrder order);
  void sortLater();
  void follow(QAbstractItemModel* model);
  void rememberCell();
  void returnToCell();
  QHeaderView* header() const;
  QString cellText(int row, int column) const;

  QAbstractItemView* m_view;
  QTableView* m_table; ///< nullptr where the view is a tree
  Copies m_copies;
  bool m_sorts;
  bool m_sortsLater = false; ///< asked for already
  const QAbstractItemModel* m_followed = nullptr;
  QStringList m_row; ///< texts of the row that had the focus before its model was filled anew
  int m_column = -1;
};
