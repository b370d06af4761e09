#pragma once
#include "app/dosing/dlt_window.h"
#include "app/escalation/standing.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/status/due_list.h"
#include "app/screening/eligibility.h"
#include "app/study/design_versions.h"

#include <QJsonObject>
#include <QString>

/// The first thing that *Today* says: what the protocol recommends now, and may the next subject be treated.
struct StudySentence {
  Recommendation recommendation;
  QString headline; ///< headlineNow()
  QString
      explanation; ///< tally, the rule's reason, who is waited for and until when, what is decided already
  bool mayTreatNext = false;
  int nextLevel = 0;   ///< where, if so
  int places = 0;      ///< open there
  QString nextSubject; ///< "A place is open at L2 (2×10⁷ cells/kg): 1." or why none is
  bool operator==(const StudySentence&) const = default;
};

StudySentence studySentence(const Standing& standing);

/// Where one subject stands: the verdict of the latest screening, and the treatment as far as it has come.
struct SubjectStatusLine {
  QString screening;              ///< SCR-001
  std::optional<QString> subject; ///< S-001, once assigned
  Eligibility eligibility = Eligibility::Incomplete;
  QStringList failed;  ///< ids of criteria not met
  QStringList missing; ///< ids not assessed
  std::optional<Cd7Method> cd7;
  std::optional<int> level;            ///< once assigned
  std::optional<int> day;              ///< once infused; 0 = infusion date
  std::optional<SubjectStatus> status; ///< once infused
  bool lateAssessment = false;         ///< assessed after the last day of the window
  bool doseDeviation = false;          ///< A6, or the infusion was not completed
  bool operator==(const SubjectStatusLine&) const = default;
};

struct DecisionStatusLine {
  int number = 0;
  QDate date;
  DecisionKind kind = DecisionKind::Stay;
  std::optional<int> rulesEdition; ///< that it was made under; nothing where an earlier record tells of it
  bool effective = false;
  bool overtaken = false;
  QString what;  ///< "Add 3 subjects at L2 (2×10⁷ cells/kg)"
  QString state; ///< in words
  bool operator==(const DecisionStatusLine&) const = default;
};

/// The study on the evening of a day (site calendar), as the dates in its record put it.
struct StatusReport {
  QDate on;
  int designVersion = 1; ///< in force on that day
  TrialState state = TrialState::Running;
  Course course;
  StudySentence sentence; ///< with the recommendation
  std::vector<OpenSlots> openSlots;
  std::vector<SubjectStatusLine> subjects;
  std::vector<DueItem> due;
  std::vector<DecisionStatusLine> decisions;
  std::vector<DeviationLine> deviations; ///< oldest first
};

StatusReport statusReport(const Study& study, QDate on);

/// {"on","designVersion","trialState","course","recommendation","openPlaces","subjects","due","decisions",
/// "deviations"}; null for what is not there.
QJsonObject toJson(const StatusReport& report);

/// For people: plain text, a table of the subjects.
QString toText(const StatusReport& report);
