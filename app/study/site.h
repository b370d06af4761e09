#pragma once
#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol.h"
#include "app/protocol/stopping_rule.h"
#include "app/study/monitoring.h"
#include "app/study/screening.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <set>
#include <vector>

/// One limit of I6 or of the certificate of analysis, from the signed protocol. Absent = not entered yet.
struct OrganLimit {
  LimitRelation relation = LimitRelation::AtMost;
  double limit = 0; ///< in the test's unit, or a multiple of ULN
  bool timesUpperNormal = false;
  bool operator==(const OrganLimit&) const = default;
};

/// One line of the site's exclusion list, as the signed protocol has it.
struct ExclusionCriterion {
  RowId id = 0;
  QString code; ///< E1
  QString textEn;
  QString textZh;
  bool operator==(const ExclusionCriterion&) const = default;
};

/// A laboratory's own limits of an analyte, in the plan's unit, instead of the protocol file's.
struct AssayLimits {
  std::optional<double> lloq;
  ValueRange referenceMen;
  ValueRange referenceWomen;
  bool operator==(const AssayLimits&) const = default;
};

/// The signed protocol's own window of a visit, days after the infusion, instead of the protocol file's.
struct VisitWindow {
  int earliest = 0;
  int latest = 0;
  bool operator==(const VisitWindow&) const = default;
};

/// Whether and how other designs' opinion of a tally is shown beside the rule. Advisory; off until a site
/// turns it on.
struct SecondOpinionChoice {
  bool shown = false;
  double priorA = 0.5; ///< of the beta prior of a DLT rate; 0.5, 0.5 is Jeffreys'
  double priorB = 0.5;
  double target = 0.3; ///< target DLT rate of BOIN and mTPI-2
  bool operator==(const SecondOpinionChoice&) const = default;
};

/// What the site enters about itself and from the signed protocol.
struct Site {
  QString name;
  QString letterhead; ///< several lines, printed at the head of every page
  QTimeZone timeZone = QTimeZone::utc();
  QMap<OrganTest, OrganLimit> limits;
  std::vector<ExclusionCriterion> exclusions;
  DltDefinition dltDefinition;             ///< in force: the last of Study::definitions
  bool secondReader = false;               ///< the DLT worksheet is answered by two people
  bool circulateBeforeOpening = false;     ///< a decision's places wait for the circulation of its minutes
  QMap<QString, AssayLimits> assays;       ///< by id of the analyte; absent = as the protocol file has it
  QMap<QString, VisitWindow> visitWindows; ///< by id of the visit; absent = as the protocol file has it
  SecondOpinionChoice secondOpinion;
  QMap<CertificateTest, OrganLimit> certificate; ///< absent = as the protocol file has it
  std::optional<int> thawMinutes;                ///< from thaw to the end of a portion; the same
  /// Records of the subjects in a cohort that must be checked against their source before a decision is
  /// signed. None until the site says so.
  std::set<Checked> checkedBeforeDecision;
  std::vector<StoppingRule> stoppingRules; ///< as the site entered them; none = nothing holds enrolment
  bool operator==(const Site&) const = default;
};
