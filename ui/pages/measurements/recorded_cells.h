#pragma once
#include "app/analysis/grading/graded_values.h"
#include "app/base/refusal.h"
#include "app/study/measurement.h"
#include "db/session/study_session.h"
#include "ui/pages/measurements/measurement_slice.h"

#include <QCache>
#include <QObject>
#include <map>
#include <set>

/// What is to be looked at twice in a cell.
struct CellFlag {
  QString words;          ///< "above the reference interval"; empty where its grade alone is flagged
  QString sign;           ///< behind the value; empty where its form tells it
  bool isWarning = false; ///< it is likely to be wrong
  bool operator==(const CellFlag&) const = default;
};

/// What a command takes of a number of cells.
struct CellEntries {
  std::vector<Measurement> measurements;
  std::vector<Sampling> samplings;
  bool isEmpty() const { return measurements.empty() && samplings.empty(); }
};

/// What the study has in the cells of a slice: values, and times of sampling where a cell names no analyte.
/// Reads the subjects that are asked for, block by block.
class RecordedCells : public QObject {
  Q_OBJECT
 public:
  explicit RecordedCells(StudySession& session, QObject* parent = nullptr);

  /// From now on cells of this slice are asked for, as the file has them now.
  void read(const MeasurementSlice& slice);
  void readAgain() { m_blocks.clear(); }

  /// As it would be typed; empty where nothing is recorded.
  QString text(const MeasurementCell& cell) const;
  /// The same as short as the cell's place allows: "08:30" on a visit's only day.
  QString shortText(const MeasurementCell& cell) const;
  std::optional<CellFlag> flag(const MeasurementCell& cell) const;
  /// "CTCAE 5.0 by value: grade 4. … Before the infusion: grade 2."; empty where it has none, or 0.
  QString gradeWords(const MeasurementCell& cell) const;
  /// Nothing is recorded at this visit, and its window has passed.
  bool isMissed(const MeasurementCell& cell) const;

  /// What a text would be in this cell, added to `entries`. Refusals of the rules, and MISSING.
  Result<void> take(const MeasurementCell& cell, const QString& text, CellEntries& entries) const;

 Q_SIGNALS:
  void refused(const QString& message) const;

 private:
  struct Block {
    std::map<MeasurementCell, MeasuredValue> values;
    std::map<MeasurementCell, QDateTime> times;
    std::map<MeasurementCell, GradedValue> grades; ///< of the values, as far as they have one
    std::set<std::pair<RowId, QString>> visits;    ///< at which something is recorded
  };
  const Study& study() const { return m_session.study(); }
  const MeasurementPlan& plan() const { return m_session.protocol().measurements; }
  const Block& blockOf(RowId subjectId) const;
  void fill(Block& block, MeasurementFilter filter) const;
  Result<std::vector<Measurement>> withBaselines(std::vector<Measurement> values,
                                                 MeasurementFilter filter) const;
  const GradedValue* graded(const MeasurementCell& cell) const;
  std::optional<MeasuredValue> value(const MeasurementCell& cell) const;
  std::optional<QDateTime> time(const MeasurementCell& cell) const;
  std::optional<CellFlag> flagOfTime(const MeasurementCell& cell) const;
  /// An empty text takes back what was there.
  Result<std::optional<MeasuredValue>> valueIn(const QString& text, const Subject& subject,
                                               const Visit& visit, const Analyte& analyte) const;
  Result<std::optional<QDateTime>> timeIn(const QString& text, const Subject& subject,
                                          const Visit& visit) const;

  StudySession& m_session;
  MeasurementSlice m_slice;
  mutable QCache<RowId, Block> m_blocks;
};
