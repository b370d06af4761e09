#include "ui/pages/design/characteristics/scenario_model.h"

#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "ui/style/theme.h"

#include <algorithm>

bool TypedScenario::isBlank() const {
  return name.isEmpty() &&
         std::all_of(rates.begin(), rates.end(), [](const QString& rate) { return rate.isEmpty(); });
}

std::vector<TypedScenario> typed(const std::vector<ToxicityScenario>& scenarios) {
  std::vector<TypedScenario> rows;
  for (const ToxicityScenario& scenario : scenarios) {
    TypedScenario& row = rows.emplace_back(TypedScenario{scenario.id, scenario.name, {}});
    for (const std::optional<double>& rate : scenario.rates)
      row.rates << (rate ? formatNumber(*rate) : QString());
  }
  return rows;
}

void ScenarioModel::show(const DoseDesign& design, std::vector<TypedScenario> rows) {
  beginResetModel();
  m_design = design;
  m_rows = std::move(rows);
  for (TypedScenario& row : m_rows)
    row.rates.resize(design.top());
  endResetModel();
}

int ScenarioModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenarioModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 1 + m_design.top();
}

int ScenarioModel::addRow() {
  const int row = rowCount();
  beginInsertRows({}, row, row);
  m_rows.push_back({0, {}, QStringList(m_design.top())});
  endInsertRows();
  Q_EMIT edited();
  return row;
}

void ScenarioModel::removeRowAt(int row) {
  beginRemoveRows({}, row, row);
  m_rows.erase(m_rows.begin() + row);
  endRemoveRows();
  Q_EMIT edited();
}

bool ScenarioModel::moveRowBy(int row, int by) {
  const int to = row + by;
  if (to < 0 || to >= rowCount()) return false;
  beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
  std::swap(m_rows.at(static_cast<std::size_t>(row)), m_rows.at(static_cast<std::size_t>(to)));
  endMoveRows();
  Q_EMIT edited();
  return true;
}

namespace {
void put(std::vector<TypedScenario>& rows, int row, int column, const QString& text) {
  TypedScenario& typed = rows.at(static_cast<std::size_t>(row));
  (column == 0 ? typed.name : typed.rates[column - 1]) = text.trimmed();
}
} // namespace

std::vector<TypedScenario> ScenarioModel::rowsWith(const QModelIndex& cell, const QString& text) const {
  std::vector<TypedScenario> rows = m_rows;
  put(rows, cell.row(), cell.column(), text);
  return rows;
}

int ScenarioModel::paste(const QModelIndex& from, const QList<QStringList>& lines) {
  beginResetModel();
  int outside = 0;
  for (qsizetype line = 0; line < lines.size(); ++line) {
    const int row = from.row() + static_cast<int>(line);
    if (row == rowCount()) m_rows.push_back({0, {}, QStringList(m_design.top())});
    for (qsizetype i = 0; i < lines[line].size(); ++i) {
      const int column = from.column() + static_cast<int>(i);
      if (column < columnCount())
        put(m_rows, row, column, lines[line][i]);
      else if (!lines[line][i].trimmed().isEmpty())
        ++outside;
    }
  }
  endResetModel();
  Q_EMIT edited();
  return outside;
}

const QString& ScenarioModel::text(const QModelIndex& cell) const {
  const TypedScenario& row = m_rows.at(static_cast<std::size_t>(cell.row()));
  return cell.column() == 0 ? row.name : row.rates.at(cell.column() - 1);
}

QString ScenarioModel::whyWrong(const QModelIndex& cell) const {
  const QString& typed = text(cell);
  if (cell.column() > 0) {
    if (typed.isEmpty()) return {}; // not entered yet
    const auto rate = parseRate(typed);
    return rate ? QString() : rate.error().message;
  }
  const auto own = m_rows.begin() + cell.row();
  if (own->isBlank()) return {};
  if (typed.isEmpty()) return tr("Name the scenario.");
  const bool twice =
      std::any_of(m_rows.begin(), own, [&](const TypedScenario& other) { return other.name == typed; });
  return twice ? tr("“%1” stands here twice.").arg(typed) : QString();
}

std::optional<Refusal> ScenarioModel::firstWrong() const {
  for (int row = 0; row < rowCount(); ++row)
    for (int column = 0; column < columnCount(); ++column)
      if (const QString why = whyWrong(index(row, column)); !why.isEmpty())
        return Refusal{QStringLiteral("RANGE"), tr("Row %1: %2").arg(row + 1).arg(why), {}};
  return std::nullopt;
}

bool ScenarioModel::isWrong(int row) const {
  for (int column = 0; column < columnCount(); ++column)
    if (!whyWrong(index(row, column)).isEmpty()) return true;
  return false;
}

std::vector<ToxicityScenario> ScenarioModel::scenarios() const {
  std::vector<ToxicityScenario> scenarios;
  for (int row = 0; row < rowCount(); ++row) {
    const TypedScenario& typed = m_rows.at(static_cast<std::size_t>(row));
    if (typed.isBlank() || isWrong(row)) continue;
    ToxicityScenario& scenario = scenarios.emplace_back(ToxicityScenario{typed.id, typed.name, {}});
    for (const QString& rate : typed.rates)
      scenario.rates.push_back(rate.isEmpty() ? std::nullopt : std::optional(*parseRate(rate)));
  }
  return scenarios;
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::EditRole:
    return text(index);
  case Qt::TextAlignmentRole:
    return QVariant((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  case Qt::ToolTipRole:
    return whyWrong(index);
  case Qt::AccessibleTextRole:
    return QStringList{text(index), whyWrong(index)}.join(u' ').trimmed();
  case WrongRole:
    return !whyWrong(index).isEmpty();
  case Qt::ForegroundRole:
    return whyWrong(index).isEmpty() ? QVariant() : Theme::current().error;
  default:
    return {};
  }
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::EditRole) return false;
  put(m_rows, index.row(), index.column(), value.toString());
  // A name that was there twice may be right now, in another row.
  Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
  Q_EMIT edited();
  return true;
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.isValid() && m_editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return QAbstractTableModel::headerData(section, orientation, role);
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (section == 0) {
    if (role == Qt::ToolTipRole) return tr("A name of your own; no two are the same.");
    return role == Qt::DisplayRole ? tr("Scenario") : QVariant();
  }
  const QString dose = formatCells(m_design.level(section).cellsPerKg);
  if (role == Qt::DisplayRole) return QStringLiteral("L%1\n%2").arg(section).arg(dose);
  if (role == Qt::ToolTipRole)
    return tr("True DLT rate at L%1, %2 cells/kg: a number from 0 to 1, such as 0.05, or 5 %.")
        .arg(section)
        .arg(dose);
  return {};
}
