#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/widgets/rows_model.h"

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
class SubjectsModel : public RowsModel<SubjectRow> {
  Q_OBJECT
 public:
  enum Column { Label, Screening, Level, State };
  enum { SubjectIdRole = Qt::UserRole };

  explicit SubjectsModel(QObject* parent = nullptr);
  int rowOf(RowId subjectId) const; ///< -1 if none
};
