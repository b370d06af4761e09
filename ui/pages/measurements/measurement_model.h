#pragma once
#include "ui/pages/measurements/recorded_cells.h"

#include <QAbstractTableModel>
#include <map>

/// One plane of the measurements; of one subject, the times of sampling stand above the analytes. What is
/// typed stands in its cell at once, and stays there until a command has saved it or its cell is cleared.
class MeasurementModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role { WrongRole = Qt::UserRole /* bool: typed, and not a value */ };
  /// Its row holds times of sampling, a day and an hour below each other.
  bool hasTimes(int row) const {
    return m_slice.plane == MeasurementSlice::Plane::OfSubject &&
           isTimeOfSampling(m_kinds.at(static_cast<std::size_t>(row)));
  }

  explicit MeasurementModel(StudySession& session, QObject* parent = nullptr);

  /// Shows the slice as the file has it now. Keeps what is typed.
  void show(const MeasurementSlice& slice);
  /// Reads anew; keeps rows, columns and what is typed where the slice is the same.
  void reload();

  MeasurementCell cell(const QModelIndex& index) const;
  /// The first cell of a visit, by its id in the plan, that takes something; none where there is no such.
  QModelIndex firstOf(const QString& visit) const;
  /// "S-001 · Day 7 · IL-6 (pg/mL): 12, above the reference interval".
  QString sentence(const QModelIndex& index) const;

  /// Puts a text into a cell as if it were typed there; the text that is saved there takes it back.
  void type(const MeasurementCell& cell, const QString& text);
  using Typed = std::map<MeasurementCell, QString>;
  const Typed& typed() const { return m_typed; }
  /// The same with a text in a cell that nobody has left yet.
  Typed typedWith(const MeasurementCell& cell, const QString& text) const;
  void setTyped(Typed typed);
  /// The typed texts that are values or times, as a command takes them.
  CellEntries typedEntries() const;
  /// Why a typed text cannot be saved; the first of them.
  std::optional<Refusal> firstWrong() const;
  /// They have been saved.
  void forget(const CellEntries& saved);

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
  const MeasurementPlan& plan() const { return m_session.protocol().measurements; }
  /// Why the text that is typed in this cell cannot be saved.
  std::optional<Refusal> whyWrong(const MeasurementCell& cell, const QString& text) const;
  void put(Typed& typed, const MeasurementCell& cell, const QString& text) const;
  QString shown(const MeasurementCell& cell) const;
  /// A visit that was missed is told once, in the first of its cells; of one analyte in its own.
  bool tellsMissed(const MeasurementCell& cell) const;
  QVariant colour(const MeasurementCell& cell) const;
  QString label(const MeasurementCell& cell) const;
  QModelIndex indexOf(const MeasurementCell& cell) const;

  StudySession& m_session;
  RecordedCells m_cells;
  MeasurementSlice m_slice;
  std::vector<RowId> m_subjects;
  std::vector<MeasurementCell> m_kinds; ///< analyte and specimen of each row or column of theirs
  Typed m_typed;
};

/// What is typed and not saved, as a draft; empty where nothing is.
QByteArray draftOf(const MeasurementModel::Typed& typed);
MeasurementModel::Typed typedIn(const QByteArray& draft);
