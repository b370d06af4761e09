#pragma once
#include "app/analysis/measured_value.h"
#include "db/study_session.h"
#include "ui/pages/measurements/measurement_slice.h"

#include <QAbstractTableModel>
#include <QCache>
#include <map>
#include <set>

/// One plane of the measurements. Reads the subjects that are scrolled to, block by block. What is typed
/// stands in its cell at once, and stays there until a command has saved it or its cell is cleared.
class MeasurementModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role { WrongRole = Qt::UserRole /* bool: typed, and not a value */ };

  explicit MeasurementModel(StudySession& session, QObject* parent = nullptr);

  /// Shows the slice as the file has it now. Keeps what is typed.
  void show(const MeasurementSlice& slice);
  /// Reads anew; keeps rows, columns and what is typed where the slice is the same.
  void reload();

  MeasurementCell cell(const QModelIndex& index) const;
  /// "S-001 · Day 7 · IL-6 (pg/mL): 12, above the reference interval".
  QString sentence(const QModelIndex& index) const;

  /// Puts a text into a cell as if it were typed there; the text that is saved there takes it back.
  void type(const MeasurementCell& cell, const QString& text);
  using Typed = std::map<MeasurementCell, QString>;
  const Typed& typed() const { return m_typed; }
  void setTyped(Typed typed);
  /// The typed texts that are values, as a command takes them.
  std::vector<Measurement> typedValues() const;
  /// Why a typed text cannot be saved; the first of them.
  std::optional<Refusal> firstWrong() const;
  /// They have been saved.
  void forget(const std::vector<Measurement>& saved);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  /// A person has typed into a cell.
  void entered();
  void refused(const QString& message) const;

 private:
  struct Block {
    std::map<MeasurementCell, MeasuredValue> values;
    std::set<std::pair<RowId, QString>> visits; ///< at which something is recorded
  };
  const MeasurementPlan& plan() const { return m_session.study().protocol.measurements; }
  const Block& blockOf(RowId subjectId) const;
  std::optional<MeasuredValue> saved(const MeasurementCell& cell) const;
  QString savedText(const MeasurementCell& cell) const;
  Result<Measurement> valueOf(const MeasurementCell& cell, const QString& text) const;
  QString shown(const MeasurementCell& cell) const;
  bool isMissed(const MeasurementCell& cell) const;
  ValueFlag flag(const MeasurementCell& cell) const;
  QString measurandLabel(const MeasurementCell& cell) const;
  QModelIndex indexOf(const MeasurementCell& cell) const;

  StudySession& m_session;
  MeasurementSlice m_slice;
  std::vector<RowId> m_subjects;
  std::vector<Measurand> m_measurands;
  Typed m_typed;
  mutable QCache<RowId, Block> m_blocks;
};
