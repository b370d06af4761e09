#pragma once
#include "app/study/conduct.h"
#include "app/study/decision.h"
#include "app/study/subject.h"

#include <QDateTime>
#include <QString>
#include <map>
#include <set>
#include <utility>
#include <vector>

struct Study;

/// One departure from the protocol or from what was planned: a step of a log that was brought in, kept with
/// the study; one that its data show: a dose, a late or an overdue assessment, a visit; or one that a person
/// typed. In the user's language.
struct DeviationLine {
  QString key; ///< the same as long as the record shows it, in every language; empty of what was typed
  QDate date;  ///< of the act, site calendar; of what was not done, the latest day of its window
  std::optional<DeviatingAct> act; ///< nothing of a visit and of what was typed
  QString rule;         ///< id of the rule or assumption: SD-STOP, I3, A6, WINDOW …; empty: typed
  RowId subjectId = 0;  ///< 0 where it is a decision, or the study's
  RowId decisionId = 0; ///< 0 where it is a subject's
  QString who;          ///< "S-004", "Decision 2", "The study"
  QString what;         ///< "treated at L3 without an open place (SD-STOP)"
  QString why;          ///< the rule in its own words, a sentence; empty where `what` says it
  std::optional<DeviationNote> note = {}; ///< what people say of it
  bool operator==(const DeviationLine&) const = default;
};

/// What is recorded of visits, which a Study does not hold.
struct VisitRecord {
  using Key = std::pair<RowId, QString>;       ///< a subject and a visit, by its id in the plan
  std::set<Key> recorded;                      ///< at which anything is
  std::map<Key, std::vector<QDateTime>> taken; ///< when specimens were taken, UTC
};

/// All of a study, of one of its subjects, of one of its decisions; oldest first. `today`: site calendar.
/// Without a record of them visits are left out.
std::vector<DeviationLine> deviationsOf(const Study& study, QDate today, const VisitRecord* visits = nullptr);
std::vector<DeviationLine> deviationsOf(const Study& study, const Subject& subject, QDate today,
                                        const VisitRecord* visits = nullptr);
std::vector<DeviationLine> deviationsOf(const Study& study, const Decision& decision);

/// All of them, and those that were explained and that the record does not show any more, so that nothing
/// said is lost.
std::vector<DeviationLine> deviationLog(const Study& study, QDate today, const VisitRecord& visits);

/// "treated at L3 without an open place (SD-STOP). Two or more DLTs: …"
QString deviationText(const DeviationLine& line);

/// What a deviation kept with the study says, made of its codes and the data.
struct DeviationWords {
  QString what; ///< as DeviationLine
  QString why;
};

DeviationWords deviationWords(const Study& study, const Deviation& deviation);
