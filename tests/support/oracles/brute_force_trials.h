#pragma once
#include "tests/support/oracles/escalation_oracle.h"

#include <map>
#include <string>
#include <vector>

/// What joint discussions are taken to decide (protocol.md 4.5).
struct TriedPolicy {
  enum class Joint { Continue, Reduce, End };
  enum class Top { Complete, AddGroup, End };
  enum class Flag { End, Reduce };
  Joint joint = Joint::Continue;
  Top top = Top::Complete;
  Flag flag = Flag::End;
  bool completes = true; ///< after SD-STOP at the highest tolerated level below
  bool topIsMtd = false;
};

/// Expected values of a trial; by level, index 0 = L1, but `pMtd`: 0 = below L1.
struct TriedOutcome {
  std::vector<double> pMtd;
  double pNotReached = 0;
  double pStopped = 0; ///< some level is not tolerated
  double subjects = 0; ///< everybody who was treated, X included
  double dlts = 0;
  std::vector<double> perLevel;
  std::vector<double> pTried;
  static TriedOutcome nothing(std::size_t levels);
  void add(const TriedOutcome& other, double weight);
  /// All of them in the order above.
  std::vector<double> inOneRow() const;
};

/// Operating characteristics by going through every trial that can follow a course, with the rules as the
/// oracle reads them: decided letters are grouped, so that trials which the rules cannot tell apart are gone
/// through once. It shares nothing with the engine.
class BruteForceTrials {
 public:
  BruteForceTrials(const OracleDesign& design, std::vector<double> rates, const TriedPolicy& policy);

  /// From a line of the notation, which must be a course.
  TriedOutcome from(const std::string& text);

 private:
  TriedOutcome after(OracleCourse course);
  TriedOutcome turnedOut(const OracleCourse& course, int level);
  TriedOutcome decided(const OracleCourse& course);
  TriedOutcome reduced(const OracleCourse& course, int level);
  TriedOutcome completed(const OracleCourse& course, int level);
  TriedOutcome enrolled(OracleCourse course, int level, int subjects, bool plus);
  TriedOutcome ended(const OracleCourse& course) const;

  const OracleDesign m_design;
  const std::vector<double> m_rates;
  const TriedPolicy m_policy;
  std::map<std::string, TriedOutcome> m_known;
};
