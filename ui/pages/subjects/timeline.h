#pragma once
#include "app/escalation/standing.h"
#include "ui/widgets/rows_model.h"

#include <QTime>

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
