#pragma once
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
  Before before; ///< the order of a list that can be sorted
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

/// A list of plain values, a row each. What inherits it says what its columns are.
template <class RowType>
class RowsModel : public QAbstractTableModel {
 public:
  using Row = RowType;
  using QAbstractTableModel::QAbstractTableModel;

  /// Nothing happens where they are the same: selection and scroll position stay.
  void show(std::vector<Row> rows) {
    if (rows != m_rows) setRows(std::move(rows));
  }
  const Row& at(int place) const { return m_rows.at(static_cast<std::size_t>(place)); }

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
    endResetModel();
  }
  /// Before anything is shown.
  void setColumns(std::vector<RowColumn<Row>> columns) { m_columns = std::move(columns); }
  /// Of a list whose columns follow from what it shows.
  void setRows(std::vector<RowColumn<Row>> columns, std::vector<Row> rows) {
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
  }
  /// The first row of which this is true; -1 if there is none.
  template <class Is>
  int placeOf(Is is) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), is);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
  }

 private:
  std::vector<RowColumn<Row>> m_columns;
  std::vector<Row> m_rows;
};
