#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"
#include "app/study/comparison_assumptions.h"

#include <QAbstractTableModel>

/// A scenario as it is typed, wrong rates included.
struct TypedScenario {
  RowId id = 0; ///< 0 = not saved yet
  QString name;
  QStringList rates; ///< by level
  bool operator==(const TypedScenario&) const = default;

  bool isBlank() const;
};

/// The scenarios that a person edits: a row each, its name and a true DLT rate a level. What is typed stands
/// in its cell at once, and stays there, right or wrong.
class ScenarioModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role { WrongRole = Qt::UserRole /* bool: cannot be saved */ };

  explicit ScenarioModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  /// Rows in place of those before, for the levels of this design.
  void show(const DoseDesign& design, std::vector<TypedScenario> rows);
  void setEditable(bool editable) { m_editable = editable; }
  const std::vector<TypedScenario>& rows() const { return m_rows; }
  /// The same with a text in a cell that nobody has left yet.
  std::vector<TypedScenario> rowsWith(const QModelIndex& cell, const QString& text) const;

  int addRow(); ///< answers where it is
  void removeRowAt(int row);
  bool moveRowBy(int row, int by); ///< false at the end of the list
  /// Texts below and right of a cell; the rows that they need are added. Answers how many found no column.
  int paste(const QModelIndex& from, const QList<QStringList>& lines);

  /// Why a cell cannot be saved; empty where it can.
  QString whyWrong(const QModelIndex& cell) const;
  /// The first such cell, its sentence naming its row.
  std::optional<Refusal> firstWrong() const;
  /// The rows in which nothing is wrong, blank ones left out, as a command takes them.
  std::vector<ToxicityScenario> scenarios() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  void edited(); ///< by a person: a cell, or rows

 private:
  const QString& text(const QModelIndex& cell) const;
  bool isWrong(int row) const;

  DoseDesign m_design;
  std::vector<TypedScenario> m_rows;
  bool m_editable = true;
};

/// As they would be typed.
std::vector<TypedScenario> typed(const std::vector<ToxicityScenario>& scenarios);
