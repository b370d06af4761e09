#pragma once
#include "app/dosing/dlt_window.h"
#include "app/escalation/standing.h"
#include "ui/tables/rows_model.h"

#include <QTime>

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
std::vector<SubjectRow> subjectRows(const Standing& standing);

/// The list on the left of the page. Holds plain rows: ten thousand of them open and filter at once.
class SubjectsModel : public RowsModel<SubjectRow> {
  Q_OBJECT
 public:
  enum Column { Label, Screening, Level, State };
  enum { SubjectIdRole = Qt::UserRole };

  explicit SubjectsModel(QObject* parent = nullptr);
  int rowOf(RowId subjectId) const; ///< -1 if none
};

/// One thing that happened to a subject, or that is due.
struct TimelineEntry {
  QDate date;             ///< site calendar
  QTime time;             ///< site time; null = only the day is known
  std::optional<int> day; ///< relative to the infusion; empty before there is one
  QString what;           ///< "Infused"
  QString detail;         ///< "1.4×10⁹ cells, 2×10⁷ cells/kg; batch B1"
  bool flagged = false;   ///< a deviation, a severe or possible DLT: shown as a warning, and said in words
  bool operator==(const TimelineEntry&) const = default;
};

/// Everything of one subject in order of time; what is due on the day of the standing comes last.
std::vector<TimelineEntry> timelineOf(const Standing& standing, const Subject& subject);

/// The timeline as a table: when, day, what, detail.
class TimelineModel : public RowsModel<TimelineEntry> {
  Q_OBJECT
 public:
  enum Column { When, Day, What, Detail };

  explicit TimelineModel(QObject* parent = nullptr);
};
