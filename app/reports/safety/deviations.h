#pragma once
#include "app/study/decision.h"
#include "app/study/subject.h"

#include <QString>
#include <vector>

struct Study;

/// One departure from the protocol or from what was planned. Either a step of a log that was brought in, kept
/// with the study, or one that its data show: a dose, a late or an overdue assessment. In the user's
/// language.
struct DeviationLine {
  QDate date; ///< of the act, site calendar; of an overdue assessment, the latest day of its window
  DeviatingAct act = DeviatingAct::Assigned;
  QString rule;         ///< id of the rule or assumption: SD-STOP, I3, A6, WINDOW …
  RowId subjectId = 0;  ///< 0 where it is a decision
  RowId decisionId = 0; ///< 0 where it is a subject's
  QString who;          ///< "S-004", "Decision 2"
  QString what;         ///< "treated at L3 without an open place (SD-STOP)"
  QString why;          ///< the rule in its own words, a sentence; empty where `what` says it
  bool operator==(const DeviationLine&) const = default;
};

/// All of a study, of one of its subjects, of one of its decisions; oldest first. `today`: site calendar.
std::vector<DeviationLine> deviationsOf(const Study& study, QDate today);
std::vector<DeviationLine> deviationsOf(const Study& study, const Subject& subject, QDate today);
std::vector<DeviationLine> deviationsOf(const Study& study, const Decision& decision);

/// "treated at L3 without an open place (SD-STOP). Two or more DLTs: …"
QString deviationText(const DeviationLine& line);

/// What a deviation kept with the study says, made of its codes and the data.
struct DeviationWords {
  QString what; ///< as DeviationLine
  QString why;
};

DeviationWords deviationWords(const Study& study, const Deviation& deviation);
