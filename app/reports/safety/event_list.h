#pragma once
#include "app/reports/safety/safety_clocks.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/treatment.h"

#include <QHash>
#include <optional>
#include <vector>

struct Study;

/// Finds the term that an event was written with, by its English or Chinese name (normalizedName()). Refers
/// to the dictionary: it must outlive this.
class EventTerms {
 public:
  explicit EventTerms(const CtcaeDictionary& dictionary);

  const EventTerm* find(const QString& term) const; ///< nullptr where the dictionary does not have it
  /// Equal for two ways to write the same term, whether the dictionary has it or not.
  QString key(const QString& term) const;
  /// As the dictionary writes it; as it was typed where the dictionary does not have it.
  BilingualText nameOf(const QString& term) const;
  /// Empty where the dictionary does not have it, or says no class: it is not coded.
  BilingualText organClassOf(const QString& term) const;

 private:
  QHash<QString, const EventTerm*> m_byName;
};

/// Where organ classes come from, as tables say it: "CTCAE 5.0 (file.csv)", or the protocol file.
QString dictionarySentence(const CtcaeDictionary& dictionary);

/// One adverse event of one subject: where it stands in the study, and what it is listed by.
struct EventListRow {
  RowId subjectId = 0;
  RowId eventId = 0;
  std::size_t subjectPlace = 0; ///< among Study::subjects
  std::size_t eventPlace = 0;   ///< among the subject's events
  QString subject;              ///< S-001, or the screening number
  int level = 0;                ///< 0 = not assigned
  std::optional<int> day;       ///< of onset, 0 = infusion; empty where the subject is not infused
  bool isDlt = false;           ///< the assessment in force calls it the DLT
  QString term;                 ///< of the event, in the reader's language
  bool operator==(const EventListRow&) const = default;
};

/// Every event of every subject, subject by subject, by onset.
std::vector<EventListRow> eventList(const Study& study);
/// The event itself; an empty one where the study has changed since, and it does not stand there any more.
const AdverseEvent& eventOf(const Study& study, const EventListRow& row);

/// What of it is wanted.
struct EventFilter {
  QString text;             ///< in subject, term (as kept or as shown) or comment, without regard to case
  std::optional<int> level; ///< dose level
  int leastGrade = 1;
  bool serious = false; ///< serious ones only
  bool related = false; ///< related ones only
  bool operator==(const EventFilter&) const = default;
};

/// `event`: that of the row.
bool matches(const EventListRow& row, const AdverseEvent& event, const EventFilter& filter);

/// A serious event with one of the reports that it asks for.
struct SeriousEventRow {
  RowId subjectId = 0;
  QString subject; ///< S-001
  int level = 0;   ///< 0 = not assigned
  AdverseEvent event;
  std::optional<ReportDue> due; ///< empty where the protocol file has no safety plan
  QString term = {};            ///< of the event, in the reader's language
  bool operator==(const SeriousEventRow&) const = default;
};

/// Every serious event of the study, a row a report, in the order of reportsDue().
std::vector<SeriousEventRow> seriousEvents(const Study& study);
