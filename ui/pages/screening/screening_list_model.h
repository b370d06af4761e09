#pragma once
#include "app/screening/eligibility.h"

#include <QAbstractTableModel>

/// Where a screening stands, one word a row of the list.
enum class ScreeningState { Incomplete, Eligible, EligibleSigned, NotEligible, ScreenFailure, Assigned };

/// Shape and word of a state; colour is never alone.
QString screeningStateText(ScreeningState state);
ScreeningState screeningState(const Study& study, const Subject& subject, const Screening& screening);

/// All screenings, newest first. Verdicts are judged when a row is shown, so that ten thousand rows open at
/// once.
class ScreeningListModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Number, Consented, Age, Diagnosis, State, Reason, ColumnCount };
  enum { ScreeningIdRole = Qt::UserRole };

  using QAbstractTableModel::QAbstractTableModel;
  /// `study` must stay alive and unchanged until the next call.
  void show(const Study& study);
  int rowOf(RowId screeningId) const; ///< -1 if none

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Row {
    const Subject* subject;
    const Screening* screening;
  };
  QString cell(const Row& row, int column) const;

  const Study* m_study = nullptr;
  std::vector<Row> m_rows;
};
