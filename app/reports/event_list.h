#pragma once
#include "app/study/study.h"

#include <optional>
#include <vector>

/// One adverse event of one subject.
struct EventListRow {
  RowId subjectId = 0;
  QString subject;        ///< S-001, or the screening number
  int level = 0;          ///< 0 = not assigned
  std::optional<int> day; ///< of onset, 0 = infusion; empty where the subject is not infused
  AdverseEvent event;
  bool isDlt = false; ///< the assessment in force calls it the DLT
  bool operator==(const EventListRow&) const = default;
};

/// Every event of every subject, subject by subject, by onset.
std::vector<EventListRow> eventList(const Study& study);

/// What of it is wanted.
struct EventFilter {
  QString text;             ///< in subject, term or comment, without regard to case
  std::optional<int> level; ///< dose level
  int leastGrade = 1;
  bool serious = false; ///< serious ones only
  bool related = false; ///< related ones only
  bool operator==(const EventFilter&) const = default;
};

bool matches(const EventListRow& row, const EventFilter& filter);
