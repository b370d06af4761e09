#pragma once
#include "app/dosing/dlt_window.h"
#include "app/escalation/course.h"
#include "app/study/decision.h"
#include "app/study/subject.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

struct Study;

/// Whose turn it is: the infused ones in order of infusion, then those who wait for it by their numbers.
struct Turn {
  bool waits = false;
  qint64 startedAt = 0; ///< milliseconds
  QString number;
  std::size_t subject = 0; ///< index in Study::subjects
  bool operator<(const Turn& other) const;
};

/// Where a subject's place comes from: in order of decisions, then levels.
struct PlaceSource {
  int decision = 0; ///< number; 0 = opened with the study
  int level = 0;
  bool completing = false;
  auto operator<=>(const PlaceSource&) const = default;
};

/// What was read of an assigned subject.
struct CountedSubject {
  Turn turn;
  PlaceSource source;
  RowId decisionId = 0;
  std::optional<WindowState> window; ///< once infused
  bool first = false;                ///< isFirstAtLevel()
  std::size_t cohort = 0;            ///< of the course: where the letter stands
  std::size_t letter = 0;
  Outcome outcome() const { return window ? window->status : Outcome::InWindow; }
};

/// How the assigned subjects of a study count, and the cohorts that they stand in: the first half of a
/// Standing. It refers to the Study.
class CountedSubjects {
 public:
  using Outcomes = std::unordered_map<RowId, Outcome>; ///< how subjects counted, or are taken to count

  CountedSubjects(const Study& study, QDate today);

  /// A subject that was looked at again; nothing = without a place.
  struct Change {
    RowId id = 0;
    std::optional<Outcome> before;
    std::optional<Outcome> now;
    bool moved = false; ///< stands elsewhere in the course
  };
  struct Changes {
    std::vector<Change> subjects;
    bool runs = false; ///< the places follow each other otherwise than before, but for new ones at the end
  };
  /// The same on another day, when these subjects are others and decisions have come: see standingAfter().
  /// Looked at again are they, and those whose windows rest on them.
  Changes goOn(const std::set<RowId>& changed, QDate today);

  QDate today() const { return m_today; }
  const Course& course() const { return m_course; }
  const std::vector<std::vector<const Subject*>>& cohorts() const { return m_cohorts; }
  std::vector<const Subject*> infusedInOrder() const;
  const std::vector<const Subject*>& unjudged() const { return m_unjudged; }
  /// nullptr of one without a place.
  const CountedSubject* find(RowId subjectId) const;
  /// Subjects who are not X, in places of the decision at the level.
  int filled(RowId decisionId, int level) const;
  bool isUndecidedUnder(RowId decisionId) const;
  /// The course of those subjects only, without `!`.
  Course courseOn(const Outcomes& basis) const;

  /// `!` at the last cohort of the level that bears no `+`; and none anywhere.
  void settle(int level);
  void unsettle();

 private:
  void goTo(QDate today);
  void meetDecisions();
  std::set<std::size_t> restingOn(const std::set<RowId>& changed) const;
  Change count(std::size_t index);
  std::optional<CountedSubject> lookAt(std::size_t index) const;
  bool takeTurn(const std::optional<CountedSubject>& before, std::optional<CountedSubject>& now);
  void add(const std::optional<CountedSubject>& counted, int times);
  void noteUnjudged(std::size_t index);
  bool group();
  void addCohorts(const std::vector<std::size_t>& run);
  void append(CountedSubject& counted, std::size_t cohort);

  const Study* m_study;
  QDate m_today;
  std::unordered_map<RowId, std::size_t> m_indexOf;     ///< of each subject in Study::subjects
  std::vector<std::optional<CountedSubject>> m_counted; ///< in the order of Study::subjects
  std::unordered_map<RowId, std::size_t> m_decisions;   ///< by id: index in Study::decisions
  std::set<Turn> m_order;
  std::map<std::pair<RowId, int>, int> m_filled; ///< by decision and level
  std::map<RowId, int> m_undecided;              ///< by decision
  std::vector<const Subject*> m_unjudged;
  std::map<PlaceSource, std::size_t> m_ends; ///< the last cohort of those that each one's subjects stand in
  std::vector<PlaceSource> m_sources;        ///< of each cohort
  std::vector<std::vector<const Subject*>> m_cohorts;
  Course m_course;
  bool m_grouped = false; ///< cohorts and course are those of the order
};

/// Assigned subjects, or those at a level, in order of infusion; those not infused yet follow in order of
/// their numbers.
std::vector<const Subject*> inOrderOfInfusion(const Study& study, std::optional<int> level = {});
