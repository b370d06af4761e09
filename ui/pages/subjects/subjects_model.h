#pragma once
#include "app/dosing/dlt_window.h"

#include <QAbstractTableModel>
#include <vector>

/// One line of the list of subjects.
struct SubjectRow {
  RowId subjectId = 0;
  QString label;                       ///< S-003, or SCR-010 while nothing is assigned
  QString screening;                   ///< SCR-004
  int level = 0;                       ///< 0 = not assigned
  std::optional<SubjectStatus> status; ///< empty = not assigned
  QString state;                       ///< shape and words: "◔ in window, day 12", "screening"
  bool flagged = false;                ///< overdue or late
  bool operator==(const SubjectRow&) const = default;
};

/// Everybody who has consented: those with a place first, by number; then the others, latest first.
std::vector<SubjectRow> subjectRows(const Study& study, QDate today);

/// The list on the left of the page. Holds plain rows: ten thousand of them open and filter at once.
class SubjectsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Label, Screening, Level, State, ColumnCount };
  enum { SubjectIdRole = Qt::UserRole };

  using QAbstractTableModel::QAbstractTableModel;
  void show(std::vector<SubjectRow> rows);
  int rowOf(RowId subjectId) const; ///< -1 if none

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  std::vector<SubjectRow> m_rows;
};
