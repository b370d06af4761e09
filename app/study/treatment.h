#pragma once
#include "app/protocol/report_recipients.h"
#include "app/study/event_course.h"
#include "app/study/product.h"
#include "app/study/signature.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

/// A subject's place in a dose cohort.
struct Assignment {
  QString subjectNumber; ///< S-001, in order of assignment
  int level = 0;         ///< dose level number, 1 = lowest
  QDate date;            ///< site calendar
  RowId screeningId = 0; ///< the screening that made the subject eligible
  RowId decisionId = 0;  ///< the decision whose place it fills; 0 = opened with the study
  int designVersion = 1;
  bool operator==(const Assignment&) const = default;
};

struct Infusion {
  QDateTime startedAt; ///< UTC; its date in the site's zone is day 0
  double weightKg = 0;
  double infusedCells = 0; ///< CAR-NK cells in all, not per kg
  bool completed = true;
  QString batch;
  std::optional<QDateTime> endedAt;     ///< UTC
  std::optional<QString> premedication; ///< empty = not recorded
  std::optional<QString> reaction;      ///< empty = not recorded
  std::optional<CellBasis> basis; ///< which cells `infusedCells` are, worked out of the portions; empty:
                                  ///< the total was typed, its basis is not stated (A9)
  std::vector<Portion> portions;  ///< in the order in which they were given
  bool operator==(const Infusion&) const = default;
};

/// Why an event is serious, the gravest that applies: ICH E2A (1994), II.B.
enum class Seriousness {
  Death,
  LifeThreatening,
  Hospitalisation, ///< or prolonged
  Disability,
  CongenitalAnomaly,
  MedicallyImportant
};

/// That a report of a serious event was sent.
struct SafetyReport {
  RowId id = 0;
  ReportTo to = ReportTo::Sponsor;
  QDateTime sentAt;   ///< UTC
  RowId reportId = 0; ///< the SaeReport that was sent; 0 = one that the study does not hold
  bool operator==(const SafetyReport&) const = default;
};

/// How sure a cause of an event is: ids of the terms of the protocol file's scale (Protocol::attribution).
/// Empty = not judged on the scale.
struct Attribution {
  std::optional<QString> cells; ///< the CAR-NK cells
  std::optional<QString> lymphodepletion;
  std::optional<QString> disease; ///< the underlying one
  std::optional<QString> infection;
  std::optional<QString> drug; ///< another one
  std::optional<QString> procedure;
  bool operator==(const Attribution&) const = default;
};

/// What was done about the infusion of the cells.
enum class ActionTaken { None, Interrupted, Stopped, NotApplicable };

enum class EventOutcome { Recovered, Recovering, NotRecovered, Sequelae, Fatal, Unknown };

struct AdverseEvent {
  RowId id = 0;
  QString term;
  int grade = 0;                       ///< CTCAE 1–5, at onset
  QDate onset;                         ///< site calendar; the first day that can be meant
  std::optional<KnownTime> onsetKnown; ///< where that is more, or less, than just the day
  std::optional<QDate> end;            ///< the last day that can be meant
  std::optional<KnownTime> endKnown;   ///< where that is more, or less, than just the day
  bool related = false;                ///< to the CAR-NK cells; by `dueTo.cells` where that is judged
  Attribution dueTo;                   ///< empty in events of before: yes or no, not on the scale
  std::optional<ActionTaken> action;   ///< empty = not answered, as all that follows it
  std::optional<EventOutcome> outcome;
  std::optional<bool> tocilizumab;
  std::optional<bool> corticosteroid;
  std::optional<bool> vasopressor;
  std::optional<QString> otherTreatment;
  bool serious = false;
  bool doseLimiting = false;      ///< thought to be a DLT by whoever entered it; the assessment decides
  std::optional<int> crsGrade;    ///< ASTCT 1–5, at onset
  std::optional<int> icansGrade;  ///< ASTCT 1–5, at onset
  std::vector<GradePoint> course; ///< what followed the onset, on all scales, in order
  QString comment;
  std::optional<Seriousness> seriousness; ///< of a serious event
  std::optional<QDateTime> awareAt;       ///< UTC; when the site learned that it is serious: clocks start
  std::optional<bool> expected;           ///< by the investigator's brochure; empty = not judged yet
  std::vector<SafetyReport> reports;      ///< sent, oldest first
  bool operator==(const AdverseEvent&) const = default;
};

/// An event that is voided, of which the site had written or sent reports: they stay, and are marked so.
struct VoidedEvent {
  RowId id = 0;
  QString term;
  QDate onset;
  QString reason; ///< why it was voided
  int sent = 0;   ///< how many reports were marked as sent
  bool operator==(const VoidedEvent&) const = default;
};

enum class DltOutcome { NoDlt, Dlt, NotEvaluable };
/// protocol.md 3: the only ways not to be evaluable.
enum class NotEvaluableCause { InfusionNotCompleted, UnrelatedDeath, Withdrawal, LostToFollowUp };

/// A signed safety assessment of the DLT window. The latest one in force counts.
struct DltAssessment {
  RowId id = 0;
  QDate date; ///< site calendar
  DltOutcome outcome = DltOutcome::NoDlt;
  RowId eventId = 0; ///< Dlt: the adverse event that is the DLT; 0 only where transcribed without one
  std::optional<NotEvaluableCause> cause;
  std::optional<QDate> followUpEnded; ///< NotEvaluable by end of follow-up: the day it ended
  QString reason;
  /// The DLT worksheet as it was signed (worksheetJson()); none of what was signed before there was one.
  std::optional<QString> worksheet;
  std::optional<Signature> signature; ///< unsigned assessments do not count
  bool operator==(const DltAssessment&) const = default;
};
