#pragma once
#include "app/dosing/dlt_window.h"
#include "app/reports/status/due_list.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
/// "Waiting for you": one row a due item.
class DueModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Who, What, When, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void show(std::vector<DueItem> items, QDate today);
  const DueItem& item(int row) const { return m_items.at(static_cast<std::size_t>(row)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString when(const DueItem& item) const;

  std::vector<DueItem> m_items;
  QDate m_today;
};

/// One subject's DLT window as *Today* shows it.
struct WindowRow {
  RowId subjectId = 0;
  QString number;
  int level = 0;
  WindowState state;
  bool operator==(const WindowRow&) const = default;
};

/// Windows that matter today: every undecided one, and everybody at the level that decides. In order of
/// infusion.
std::vector<WindowRow> windowRows(const Standing& standing);

/// The DLT windows, one row a subject; the bar itself is painted by WindowBarDelegate.
class WindowModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Number, Level, Day, Bar, Status, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void show(std::vector<WindowRow> rows);
  const WindowRow& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString statusWords(const WindowState& state) const;
  QString barWords(const WindowState& state) const;

  std::vector<WindowRow> m_rows;
};

/// Paints a DLT window: days gone by, earliest and latest day, and the mark of the outcome on its day.
class WindowBarDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
