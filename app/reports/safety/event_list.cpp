#include "app/reports/safety/event_list.h"

#include "app/base/plain_text.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <algorithm>
#include <array>
#include <numeric>

EventTerms::EventTerms(const CtcaeDictionary& dictionary) {
  for (const EventTerm& term : dictionary.terms)
    for (const QString& name : {termKey(term.name.en), termKey(term.name.zh)})
      if (!name.isEmpty() && !m_byName.contains(name)) m_byName.insert(name, &term);
}

const EventTerm* EventTerms::find(const QString& term) const {
  return m_byName.value(termKey(term), nullptr);
}

QString EventTerms::key(const QString& term) const {
  const EventTerm* known = find(term);
  return normalizedName(known ? known->name.en : term);
}

BilingualText EventTerms::nameOf(const QString& term) const {
  const EventTerm* known = find(term);
  return known ? known->name : BilingualText{term.simplified(), {}};
}

BilingualText EventTerms::organClassOf(const QString& term) const {
  const EventTerm* known = find(term);
  return known ? known->organClass : BilingualText{};
}

QString dictionarySentence(const CtcaeDictionary& dictionary) {
  if (!dictionary.version.isEmpty())
    return ReportsText::tr("Organ classes by CTCAE %1 (%2); a term that it does not have is not coded.")
        .arg(dictionary.version, dictionary.source);
  if (!dictionary.terms.empty())
    return ReportsText::tr(
        "No dictionary is loaded: organ classes by the terms that the protocol file expects (an "
        "assumption); a term that is not among them is not coded.");
  return ReportsText::tr("No dictionary is loaded, and the protocol file names no terms: no term is coded.");
}

std::vector<EventListRow> eventList(const Study& study) {
  std::vector<EventListRow> rows;
  rows.reserve(
      std::accumulate(study.subjects.begin(), study.subjects.end(), std::size_t{0},
                      [](std::size_t sum, const Subject& subject) { return sum + subject.events.size(); }));
  const QString language = QLocale().name();
  for (std::size_t place = 0; place < study.subjects.size(); ++place) {
    const Subject& subject = study.subjects[place];
    if (subject.events.empty()) continue;
    std::optional<QDate> dayZero; // asked once: to turn a moment into a site date takes time
    if (subject.infusion) dayZero = siteDate(study, subject.infusion->startedAt);
    const int level = subject.assignment ? subject.assignment->level : 0;
    const RowId dlt = dltEvent(study, subject);
    for (std::size_t nth = 0; nth < subject.events.size(); ++nth) {
      const AdverseEvent& event = subject.events[nth];
      std::optional<int> day;
      if (dayZero) day = static_cast<int>(dayZero->daysTo(event.onset));
      rows.push_back({subject.id, event.id, place, nth, subject.label(), level, day,
                      dlt != 0 && event.id == dlt, displayTerm(study, event.term, language)});
    }
  }
  return rows;
}

const AdverseEvent& eventOf(const Study& study, const EventListRow& row) {
  static const AdverseEvent none;
  if (row.subjectPlace >= study.subjects.size()) return none;
  const std::vector<AdverseEvent>& events = study.subjects[row.subjectPlace].events;
  if (row.eventPlace >= events.size()) return none;
  const AdverseEvent& event = events[row.eventPlace];
  return event.id == row.eventId ? event : none;
}

bool matches(const EventListRow& row, const AdverseEvent& event, const EventFilter& filter) {
  if (filter.level && row.level != *filter.level) return false;
  if (worstGrade(event) < filter.leastGrade) return false;
  if ((filter.serious && !event.serious) || (filter.related && !event.related)) return false;
  const std::array texts{&row.subject, &event.term, &row.term, &event.comment};
  return filter.text.isEmpty() || std::any_of(texts.begin(), texts.end(), [&](const QString* text) {
           return text->contains(filter.text, Qt::CaseInsensitive);
         });
}

namespace {
SeriousEventRow rowOf(const Study& study, const Subject& subject, const AdverseEvent& event,
                      const std::optional<ReportDue>& due) {
  const int level = subject.assignment ? subject.assignment->level : 0;
  return {subject.id, subject.label(), level, event, due, displayTerm(study, event.term)};
}
} // namespace

std::vector<SeriousEventRow> seriousEvents(const Study& study) {
  std::vector<SeriousEventRow> rows;
  if (study.protocol.safety.isEmpty()) {
    for (const Subject& subject : study.subjects)
      for (const AdverseEvent& event : subject.events)
        if (event.serious) rows.push_back(rowOf(study, subject, event, std::nullopt));
    return rows;
  }
  for (const ReportDue& due : reportsDue(study)) {
    const Subject& subject = *study.subject(due.subjectId);
    rows.push_back(rowOf(study, subject, *byId(subject.events, due.eventId), due));
  }
  return rows;
}
