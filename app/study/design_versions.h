#pragma once
#include "app/protocol/protocol.h"
#include "app/study/comparison_assumptions.h"
#include "app/study/decision.h"
#include "app/study/signature.h"
#include "app/study/subject.h"

#include <optional>
#include <vector>

struct Study;

/// Whether subjects may be assigned and infused at all (protocol.md 4.4).
enum class TrialState { Running, Suspended, Ended };

/// One version of the design. The study began with number 1; each later one came by a signed change.
struct DesignVersion {
  int number = 1;
  QDateTime since; ///< UTC
  DoseDesign design;
  TrialState state = TrialState::Running;
  RowId changeId = 0; ///< the change that brought it; 0 = as the study began
  bool operator==(const DesignVersion&) const = default;
};

/// A change of the design that the investigator signed (4.4): dose groups, the planned number, windows, or
/// the state of the trial. It becomes a version when the sponsor has agreed.
struct DesignChange {
  RowId id = 0;
  int number = 0;      ///< 1, 2, … as printed on the memo
  QDate date;          ///< site calendar
  int baseVersion = 1; ///< the version that it changes
  DoseDesign design;   ///< as it is to be
  TrialState state = TrialState::Running;
  QString justification; ///< always required
  QString course;        ///< course notation of the data at signing, levels as in baseVersion
  /// What both designs were compared under, part of what is signed; nothing = signed before it was kept.
  std::optional<ComparisonAssumptions> assumed;
  std::optional<Signature> investigator;
  std::optional<Signature> sponsor;
  int version = 0;    ///< that it became; 0 = none (yet)
  QString voidReason; ///< taken back before the sponsor agreed; empty = stands
  bool operator==(const DesignChange&) const = default;
};

/// The design changes while the trial runs, and with it the numbers of the levels. What stays is the dose: a
/// level of one version is the same as that of another where its cells per kg are the same.
///
/// In a Study every level number (assignments, decisions) is one of `protocol.design`, the design in force.
/// A level that this design does not have (a group that was taken out) stands there as minus the number that
/// it had in the row's own version: nothing opens there, and nothing is lost. Only decisions come to that.

/// The number of `from`'s level in `to`, by dose; 0 = not there.
int sameDose(const DoseDesign& from, int level, const DoseDesign& to);

/// Sets DoseLevel::since in versions that are in order of number: the version since which the dose has been
/// in every one. A group that was taken out and comes back is new.
void setSince(std::vector<DesignVersion>& versions);

/// The number of the version in force; 1 where the study holds none.
int versionInForce(const Study& study);

/// The design of a version; `protocol.design` where the study does not hold it.
const DoseDesign& designOf(const Study& study, int version);

/// The level as it was when the subject was assigned: windows follow from it, whatever came later (4.4).
const DoseLevel& levelOf(const Study& study, const Assignment& assignment);

/// Numbers read from the file, each in terms of its own row's version, into those of the design in force.
void renumberFromFile(Study& study);
void renumberFromFile(const Study& study, Subject& subject);
void renumberFromFile(const Study& study, std::vector<Decision>& decisions);

/// The study in terms of one of its versions: protocol.design and every level number, to print again what
/// was signed under it. A subject assigned at a dose that the version does not have counts there as not
/// assigned; later versions are not in it. The study itself where it does not hold the version.
Study underDesign(Study study, int version);

/// The decision with the level numbers of its own version, as it was signed.
Decision asSigned(const Study& study, Decision decision);

/// The version that was in force on the evening of a day, site calendar; the first one before its own day (an
/// earlier record was brought in).
int versionOn(const Study& study, QDate date);

/// Rates by level of one version of the design, by level of another: each goes to the level of the same dose.
/// A level whose dose had none is not entered.
std::vector<std::optional<double>> ratesForDesign(const std::vector<std::optional<double>>& rates,
                                                  const DoseDesign& from, const DoseDesign& to);
