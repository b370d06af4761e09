#include "app/reports/safety/event_heat_map.h"

#include "app/base/plain_text.h"
#include "app/escalation/standing.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/event_list.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <map>

namespace {
/// Every term with its worst grades, in order of the terms' names.
std::map<QString, EventHeatMap::Line> linesOf(const Study& study, const EventTerms& terms,
                                              const std::vector<const Subject*>& subjects,
                                              const EventChoice& choice) {
  std::map<QString, EventHeatMap::Line> lines;
  for (std::size_t column = 0; column < subjects.size(); ++column) {
    const Subject& subject = *subjects[column];
    const QDate dayZero = siteDate(study, subject.infusion->startedAt);
    for (const AdverseEvent& event : subject.events) {
      if (!isChosen(choice, event, dayZero, study.site.timeZone)) continue;
      EventHeatMap::Line& line = lines[terms.key(event.term)];
      if (line.worst.empty()) {
        line.term = terms.nameOf(event.term);
        line.worst.resize(subjects.size());
      }
      line.worst[column] = std::max(line.worst[column], worstGrade(event).value_or(0));
    }
  }
  return lines;
}

QString lineWords(const EventHeatMap& map, const EventHeatMap::Line& line, const QString& language) {
  QStringList who;
  for (std::size_t column = 0; column < map.columns.size(); ++column)
    if (line.worst[column] > 0)
      who << ReportsText::tr("%1 grade %2").arg(map.columns[column].subject).arg(line.worst[column]);
  return QStringLiteral("%1: %2.").arg(shownName(line.term, language), who.join(comma()));
}
} // namespace

int EventHeatMap::Line::subjects() const {
  return static_cast<int>(std::count_if(worst.begin(), worst.end(), [](int grade) { return grade > 0; }));
}

EventHeatMap eventHeatMap(const Study& study, const CtcaeDictionary& dictionary, const EventChoice& choice) {
  EventHeatMap map;
  map.choice = choice;
  std::vector<const Subject*> subjects = infusedInOrder(study);
  map.subjectsLeftOut = std::max(0, static_cast<int>(subjects.size()) - mostHeatMapSubjects);
  subjects.erase(subjects.begin(), subjects.begin() + map.subjectsLeftOut);
  for (const Subject* subject : subjects)
    map.columns.push_back({subject->label(), subject->assignment->level});
  const EventTerms terms(dictionary);
  for (auto& [key, line] : linesOf(study, terms, subjects, choice))
    map.lines.push_back(std::move(line));
  std::stable_sort(
      map.lines.begin(), map.lines.end(),
      [](const EventHeatMap::Line& a, const EventHeatMap::Line& b) { return a.subjects() > b.subjects(); });
  map.termsLeftOut = std::max(0, static_cast<int>(map.lines.size()) - mostHeatMapTerms);
  map.lines.resize(map.lines.size() - static_cast<std::size_t>(map.termsLeftOut));
  return map;
}

QString leftOutSentence(const EventHeatMap& map) {
  QStringList sentences;
  if (map.termsLeftOut > 0)
    sentences << ReportsText::tr("%n less frequent term(s) left out.", nullptr, map.termsLeftOut);
  if (map.subjectsLeftOut > 0)
    sentences << ReportsText::tr("%n subject(s) infused earlier left out.", nullptr, map.subjectsLeftOut);
  return joinSentences(sentences);
}

QString describe(const EventHeatMap& map) {
  QStringList sentences{ReportsText::tr("Adverse events, worst grade by subject and term.")};
  const QString language = QLocale().name();
  for (const EventHeatMap::Line& line : map.lines)
    sentences << lineWords(map, line, language);
  if (map.columns.empty())
    sentences << ReportsText::tr("Nobody has been infused yet.");
  else if (map.lines.empty())
    sentences << ReportsText::tr("No event is recorded.");
  const QString leftOut = leftOutSentence(map);
  if (!leftOut.isEmpty()) sentences << leftOut;
  return joinSentences(sentences);
}

ChartTable tableOf(const EventHeatMap& map) {
  ChartTable table{QStringLiteral("subject level term worst_grade").split(u' '), {}};
  for (const EventHeatMap::Line& line : map.lines)
    for (std::size_t column = 0; column < map.columns.size(); ++column)
      table.rows.push_back({map.columns[column].subject, QString::number(map.columns[column].level),
                            line.term.en, QString::number(line.worst[column])});
  return table;
}
