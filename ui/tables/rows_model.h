#pragma once
#include "ui/tables/table_order.h"

#include <QAbstractTableModel>
#include <QFont>
#include <algorithm>
#include <functional>
#include <vector>

/// How one column of a list shows a row.
template <class Row>
struct RowColumn {
  using Text = std::function<QVariant(const Row&)>;
  using Look = std::function<QVariant(const Row&, int role)>;
  using Before = std::function<bool(const Row&, const Row&)>;

  // g++ 12 cannot leave out members of an aggregate that is a template.
  RowColumn(QString title_, Text text_, Look look_ = {}, Before before_ = {}, QString tip_ = {})
      : title(std::move(title_)), text(std::move(text_)), look(std::move(look_)), before(std::move(before_)),
        tip(std::move(tip_)) {}

  QString title;
  Text text;     ///< shown and read aloud
  Look look;     ///< of any role (colour, font, tool tip), asked before the text; not valid = no more
  Before before; ///< what a list is sorted by; without one by what it shows
  QString tip;   ///< of the title
};

/// Rows in order of this value of theirs.
template <class Key>
auto by(Key key) {
  return [key](const auto& a, const auto& b) { return std::invoke(key, a) < std::invoke(key, b); };
}

/// A look that is a colour; not valid = the colour of texts.
template <class Colour>
auto coloured(Colour colour) {
  return [colour](const auto& row, int role) -> QVariant {
    return role == Qt::ForegroundRole ? colour(row) : QVariant();
  };
}

/// The look of what stands out in its row.
inline const auto bold = [](const auto&, int role) -> QVariant {
  if (role != Qt::FontRole) return {};
  QFont font;
  font.setWeight(QFont::DemiBold);
  return font;
};

/// A list of plain values, a row each, sorted by any column. What inherits it says what its columns are.
template <class RowType>
class RowsModel : public QAbstractTableModel {
 public:
  using Row = RowType;
  using QAbstractTableModel::QAbstractTableModel;

  /// Nothing happens where they are the same: selection and scroll position stay.
  void show(std::vector<Row> rows) {
    if (rows != m_rows) setRows(std::move(rows));
  }
  const Row& at(int place) const {
    const auto shown = static_cast<std::size_t>(place);
    return m_rows.at(m_order.empty() ? shown : static_cast<std::size_t>(m_order.at(shown)));
  }

  /// Rows that are shown later come in that order, too. −1 = as they are given.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_order;
    m_sortedBy = column;
    m_rising = order == Qt::AscendingOrder;
    arrange();
    followRows(before);
    Q_EMIT layoutChanged({}, VerticalSortHint);
  }

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
  }
  int columnCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
  }
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
    const Row* shown = checkIndex(index, CheckIndexOption::IndexIsValid) ? row(index.row()) : nullptr;
    if (!shown) return {};
    const RowColumn<Row>& column = columnAt(index.column());
    const QVariant look = column.look ? column.look(*shown, role) : QVariant();
    if (look.isValid()) return look;
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? column.text(*shown) : QVariant();
  }
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const RowColumn<Row>& column = columnAt(section);
    if (role == Qt::ToolTipRole && !column.tip.isEmpty()) return column.tip;
    return role == Qt::DisplayRole ? column.title : QVariant();
  }

 protected:
  /// nullptr where it cannot be had; a list that reads its rows when they are looked at overrides it.
  virtual const Row* row(int place) const { return &at(place); }
  const RowColumn<Row>& columnAt(int place) const { return m_columns.at(static_cast<std::size_t>(place)); }
  void setRows(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    endResetModel();
  }
  /// Before anything is shown.
  void setColumns(std::vector<RowColumn<Row>> columns) { m_columns = std::move(columns); }
  /// Of a list whose columns follow from what it shows.
  void setRows(std::vector<RowColumn<Row>> columns, std::vector<Row> rows) {
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    arrange();
    endResetModel();
  }
  /// The first row of which this is true; -1 if there is none.
  template <class Is>
  int placeOf(Is is) const {
    for (int place = 0; place < static_cast<int>(m_rows.size()); ++place)
      if (is(at(place))) return place;
    return -1;
  }

 private:
  void arrange() {
    m_order.clear();
    if (m_sortedBy < 0 || m_sortedBy >= static_cast<int>(m_columns.size())) return;
    const RowColumn<Row>& column = columnAt(m_sortedBy);
    const Qt::SortOrder order = m_rising ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (!column.before) {
      std::vector<QString> texts;
      texts.reserve(m_rows.size());
      for (const Row& row : m_rows)
        texts.push_back(column.text(row).toString());
      m_order = orderedPlaces(texts, order);
      return;
    }
    m_order = orderedPlaces(static_cast<int>(m_rows.size()), order, [&](int one, int other) {
      return column.before(m_rows[static_cast<std::size_t>(one)], m_rows[static_cast<std::size_t>(other)]);
    });
  }
  /// What is chosen stays chosen, wherever its row has gone.
  void followRows(const std::vector<int>& before) {
    std::vector<int> placeOfRow(m_rows.size());
    for (std::size_t place = 0; place < m_rows.size(); ++place)
      placeOfRow[m_order.empty() ? place : static_cast<std::size_t>(m_order[place])] =
          static_cast<int>(place);
    for (const QModelIndex& index : persistentIndexList()) {
      const auto shown = static_cast<std::size_t>(index.row());
      if (shown >= m_rows.size()) continue; // of a list that reads its rows when they are looked at
      const std::size_t row = before.empty() ? shown : static_cast<std::size_t>(before[shown]);
      changePersistentIndex(index, createIndex(placeOfRow[row], index.column()));
    }
  }

  std::vector<RowColumn<Row>> m_columns;
  std::vector<Row> m_rows;  ///< as they were given
  std::vector<int> m_order; ///< the row of each place; empty = as they were given
  int m_sortedBy = -1;
  bool m_rising = true;
};
