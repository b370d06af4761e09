#pragma once
#include "app/base/refusal.h"
#include "app/escalation/counted_subjects.h"
#include "app/escalation/recommendation.h"
#include "app/oversight/stopping_rules.h"

struct Study;

/// Places that a subject may be assigned to now (4.4): opened by decisions in force (the lowest level opens
/// with the study) and not closed by a later one, minus those filled by subjects who are not X, never more
/// than the rule asks for; none at a held level, while a possible DLT is not judged, while a stopping rule
/// holds enrolment, while the trial is not running, or while the minutes are not circulated that the site
/// waits for (awaitsCirculation()). A suspension closes them until both sign the change that resumes the
/// trial.
struct OpenSlots {
  int level = 1;
  int places = 0;
  bool held = false;
  bool opened = false; ///< a decision in force, or the study's opening, has opened it
  bool operator==(const OpenSlots&) const = default;
};

/// Where the trial stands: all that its rules read of a study, worked out once for a state of the study and a
/// day. Made by standingOf() and standingAfter() and by nothing else. It refers to the Study, which must stay
/// as it is.
class Standing {
 public:
  const Study& study() const { return *m_study; }
  QDate today() const { return m_subjects.today(); } ///< site calendar
  const DoseDesign& design() const;

  /// Subjects grouped into cohorts by the decision whose places they fill, letters in order of infusion,
  /// assigned and not yet infused ones last as `?`. Where cohorts of one level follow each other their
  /// letters are in that order, too: somebody who is infused after a later cohort stands behind it.
  const Course& course() const { return m_subjects.course(); }
  /// The subjects behind the letters: one entry for each cohort of the course, in its order.
  const std::vector<std::vector<const Subject*>>& cohorts() const { return m_subjects.cohorts(); }
  const CourseCounts& counts() const { return m_counts; }
  const Recommendation& recommendation() const { return m_now; }
  /// windowState() of a subject of the study on that day; nullptr before the infusion.
  const WindowState* window(const Subject& subject) const;
  /// statusOf() an assigned subject of the study.
  Outcome outcome(const Subject& subject) const { return m_subjects.find(subject.id)->outcome(); }
  /// Who was infused, in that order.
  std::vector<const Subject*> infusedInOrder() const { return m_subjects.infusedInOrder(); }
  /// Subjects with a possible DLT that nobody has judged (hasUnjudgedDlt()), by id.
  const std::vector<const Subject*>& unjudged() const { return m_subjects.unjudged(); }

  const std::vector<OpenSlots>& places() const { return m_places; } ///< one for each level, lowest first
  const OpenSlots& placesAt(int level) const { return m_places.at(static_cast<std::size_t>(level - 1)); }
  /// The decision that the next subject at the level would be assigned under (0 = study opening); nullopt =
  /// no open place.
  std::optional<RowId> slotToFill(int level) const;
  /// Places that decisions in force have opened at the level and nobody fills, whatever the rule asks for
  /// now.
  int freeSlots(int level) const;
  /// The decision that would open places at the level, were the circulation of its minutes recorded
  /// (awaitsCirculation()); nullptr = none.
  const Decision* uncirculated(int level) const;
  /// A later decision has closed the place (4.4), and none since has opened the level again.
  bool isClosed(const Assignment& assignment) const;

  /// The latest effective decision on the data of the deciding level, if it answers what the rules ask now:
  /// it is in force, the same rule, not closed since, and the places that it opened at that level are not
  /// used up. One whose question a change of the design has settled since (a dose group was added, the
  /// planned number raised), or that isOutdated(), answers nothing. nullptr = none.
  const Decision* answering() const { return m_answering; }
  /// The rule asks for a decision (or for subjects that no decision in force has opened places for) that does
  /// not exist yet; or a stopping rule holds enrolment.
  bool decisionNeeded() const { return m_decisionNeeded; }

  /// The rule that an effective decision answered no longer reads at its level as it did, on the subjects
  /// that it was signed on (4.4); of a joint discussion (AT-JOINT, CE-FLAG) also: the level's number of DLTs
  /// is another now, or, where it goes on to the next level, somebody is undecided again (4.1). A window that
  /// closes without a DLT changes nothing. What such a decision opened is held; a new one is asked for.
  bool isOvertaken(const Decision& decision) const;
  /// Effective, not overtaken.
  bool isInForce(const Decision& decision) const { return decision.effective() && !isOvertaken(decision); }
  /// A change of the design has put a level between the one whose data the decision rests on and the one that
  /// it opened, or has taken one of them out. Its places are open no more: the new level comes first.
  bool isOutdated(const Decision& decision) const;

  /// The site's stopping rules that hold enrolment: holdingStops().
  const std::vector<MetStop>& metStops() const { return m_stops; }
  /// STOP-RULE where there are any.
  std::optional<Refusal> refuseHeld(const QString& field) const {
    return refuseStopped(study(), m_stops, field);
  }

  /// End has been decided, in force, or a change of the design has ended the trial.
  bool hasEnded() const { return m_ended; }
  /// nothing, or that the trial has ended: END by a decision, DESIGN-ENDED by a change of the design.
  std::optional<Refusal> refuseEnded(const QString& field) const;
  /// The same, and DESIGN-SUSPENDED while the trial is suspended.
  std::optional<Refusal> refuseNotRunning(const QString& field) const;

 private:
  friend Standing standingOf(const Study& study, QDate today);
  friend Standing standingAfter(Standing before, const std::set<RowId>& changed, QDate today);
  Standing(const Study& study, QDate today);

  /// One source of places: a decision in force, or the opening with the study (decision 0).
  struct Opening {
    RowId decisionId = 0;
    int level = 1;
    int places = 0;
    int free = 0;
  };
  /// How a subject counted when a decision was signed.
  struct Signed {
    std::size_t decision = 0; ///< index in Study::decisions
    Outcome before = Outcome::InWindow;
  };
  /// What has become of the subjects that a decision was signed on. It is read again when one of them is
  /// another.
  struct Reading {
    bool lost = false;            ///< somebody who counted is not there any more
    bool changed = false;         ///< somebody at its level counts otherwise
    Tally then;                   ///< of its level
    std::optional<Rule> answered; ///< ruleAnswered(), where it was asked for
    bool another = false;         ///< changed, and its level reads another rule
  };

  void conclude();
  void meetDecisions();
  void doubt(const CountedSubjects::Change& change);
  void readDecisions();
  CountedSubjects::Outcomes countedNow(const Decision& decision) const;
  Reading read(const Decision& decision) const;
  bool readsOtherwise(const Decision& decision, const Reading& reading) const;
  Rule ruleAnswered(const Decision& decision) const;
  std::optional<std::size_t> indexOf(const Decision& decision) const;

  std::vector<Opening> openings() const;
  std::vector<OpenSlots> countPlaces() const;
  int freeIn(RowId decisionId, int level, int places) const;
  bool mayOpen(const Decision& decision) const;
  bool opens(const Decision& decision) const;
  bool isUsedUp(const Decision& decision) const;
  bool answersRule(const Decision& decision);
  const Decision* findAnswer();
  bool asksForDecision() const;
  bool lacksDecision() const;
  int askedToComplete(const Decision& decision, bool answers) const;
  int askedAt(int level) const;
  int lowestToxicBelow(int level) const;
  bool isHeldOpening(int level) const;

  const Study* m_study;
  CountedSubjects m_subjects;
  std::unordered_map<RowId, std::vector<Signed>> m_signedOn; ///< by subject
  std::vector<std::optional<Reading>> m_readings;            ///< of each decision of the study
  std::vector<char> m_overtaken;                             ///< the same
  CourseCounts m_counts;
  Recommendation m_now;
  std::vector<Opening> m_openings; ///< what is open, the later after the earlier
  const Decision* m_answering = nullptr;
  std::vector<OpenSlots> m_places;
  std::vector<MetStop> m_stops;
  bool m_ended = false;
  bool m_decisionNeeded = false;
};

/// The standing of a study on a day (site calendar): the one that a session holds, or a past or assumed one.
Standing standingOf(const Study& study, QDate today);

/// The same standing on another day, when these of its subjects are others and decisions have come or were
/// agreed to: what standingOf() says, without a look at everybody else. All else of the study is as it was,
/// and its subjects stand where they stood in Study::subjects.
Standing standingAfter(Standing before, const std::set<RowId>& changed, QDate today);

/// The level that opened with the study: the lowest one of the design that it began with, wherever that
/// stands in the design in force; nullopt where that dose is gone, or a group was added below it.
std::optional<int> openedWithStudy(const Study& study);

/// A level that a change added after this version of the design lies between the two.
bool addedBetween(const DoseDesign& design, int version, int below, int above);
