#pragma once
#include "app/escalation/standing.h"
#include "app/study/study.h"

#include <map>
#include <set>
#include <vector>

/// Ids of a log's records count from 1, in their order.
const Subject& recordedSubject(const Study& records, RowId id);

/// The study as its dates put it on the evening of each step of a log, less the steps still to come: what the
/// rules read of it, so without those who were only screened; all others stand in it from the beginning, and
/// wait. It goes on with the days, and looks again only at whom something is dated of: a long log takes no
/// longer for each of its steps.
class Evening {
 public:
  /// The records must outlive it.
  explicit Evening(const Study& records);
  Evening(const Evening&) = delete; // its standing refers to its study
  Evening& operator=(const Evening&) = delete;

  const Study& study() const { return m_then; }
  const Subject& subject(RowId id) { return *place(id); }
  QDate date() const { return m_date; }
  /// As the steps so far have it; until the next step.
  const Standing& standing();

  void goOnTo(QDate date);
  /// Somebody whose infusion is to come, as they are without it.
  const Subject& admit(RowId id);
  const Subject& assign(RowId id, const Assignment& assignment);
  /// From now on they are as their dates have it.
  void infuse(RowId id);
  void decide(Decision decision);
  void agree(const Decision& agreed);

 private:
  std::vector<Subject>::iterator place(RowId id);
  Subject& change(RowId id);
  Subject asItStands(RowId id) const;
  void fill(Subject& subject);
  bool isPlaced(const Subject& subject) const;
  void fillUnplaced();

  const Study& m_records;
  Study m_then;
  QDate m_date;
  std::optional<Standing> m_standing;    ///< before the changes
  std::set<RowId> m_changed;             ///< since it was worked out
  std::multimap<QDate, RowId> m_changes; ///< of those infused, after m_date
  std::vector<RowId> m_unplaced;
};
