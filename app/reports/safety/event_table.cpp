#include "app/reports/safety/event_table.h"

#include "app/analysis/grading/astct.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/event_list.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <numeric>

namespace {
using Kind = EventTableRow::Kind;

constexpr int severeGrade = 3;

/// A subject that counts, with the events that do.
struct Counted {
  int level = 0;
  bool undecided = false;
  std::vector<const AdverseEvent*> events;
};

std::vector<Counted> countedSubjects(const Study& study, const EventChoice& choice) {
  std::vector<Counted> all;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment || !subject.infusion) continue;
    const int level = subject.assignment->level;
    const bool hasWindow = level <= study.protocol.design.top();
    Counted counted{level, hasWindow && statusOf(study, subject) == SubjectStatus::InWindow, {}};
    QDate dayZero; // asked where there are events: to turn a moment into a site date takes time
    if (!subject.events.empty()) dayZero = siteDate(study, subject.infusion->startedAt);
    for (const AdverseEvent& event : subject.events)
      if (isChosen(choice, event, dayZero, study.site.timeZone)) counted.events.push_back(&event);
    all.push_back(std::move(counted));
  }
  return all;
}

std::vector<EventGroup> groupsOf(const Study& study, const std::vector<Counted>& subjects) {
  int top = study.protocol.design.top();
  for (const Counted& subject : subjects)
    top = std::max(top, subject.level); // a level that the design has no more
  std::vector<EventGroup> groups;
  for (int level = 1; level <= top; ++level)
    groups.push_back({level, 0, 0});
  groups.push_back({0, 0, 0});
  for (const Counted& subject : subjects)
    for (EventGroup* group : {&groups.at(static_cast<std::size_t>(subject.level - 1)), &groups.back()}) {
      ++group->infused;
      group->undecided += subject.undecided ? 1 : 0;
    }
  return groups;
}

/// The counts of a row, filled subject by subject.
class Row {
 public:
  explicit Row(std::size_t groups) : m_counts(groups) {}
  void add(int level, int worstGrade) {
    m_counts.at(static_cast<std::size_t>(level - 1)).add(worstGrade);
    m_counts.back().add(worstGrade);
  }
  void addNotRecorded(int level) {
    ++m_counts.at(static_cast<std::size_t>(level - 1)).notRecorded;
    ++m_counts.back().notRecorded;
  }
  int subjects() const { return m_counts.back().any(); }
  const std::vector<GradeCounts>& counts() const { return m_counts; }

 private:
  std::vector<GradeCounts> m_counts;
};

void raise(std::map<QString, int>& worst, const QString& key, int grade) {
  int& now = worst[key];
  now = std::max(now, grade);
}

struct TermRow {
  BilingualText name;
  BilingualText organClass;
  Row row;
};

/// Every row but those of ASTCT grades, while it is filled.
class EventTally {
 public:
  EventTally(const CtcaeDictionary& dictionary, std::size_t groups)
      : m_terms(dictionary), m_groups(groups), m_any(groups) {}

  void add(const Counted& subject) {
    int worst = 0;
    std::map<QString, int> byTerm;
    std::map<QString, int> byClass;
    for (const AdverseEvent* event : subject.events) {
      const auto& [term, organClass] = placeOf(event->term);
      const int grade = worstGrade(*event).value_or(0);
      raise(byTerm, term, grade);
      raise(byClass, organClass, grade);
      worst = std::max(worst, grade);
    }
    if (worst > 0) m_any.add(subject.level, worst);
    for (const auto& [key, grade] : byTerm)
      m_byTerm.at(key).row.add(subject.level, grade);
    for (const auto& [key, grade] : byClass)
      m_byClass.at(key).row.add(subject.level, grade);
  }

  std::vector<EventTableRow> rows() const {
    std::vector<EventTableRow> rows{{Kind::AnyEvent, {}, {}, m_any.counts()}};
    for (const auto& [name, organClass] : m_byClass)
      if (!name.isEmpty()) addClass(rows, organClass);
    if (const auto notCoded = m_byClass.find(QString()); notCoded != m_byClass.end())
      addClass(rows, notCoded->second);
    return rows;
  }

 private:
  /// The rows of a term and of its class, by their keys; made where they are new. A term is looked up once.
  const std::pair<QString, QString>& placeOf(const QString& term) {
    const auto known = m_places.constFind(term);
    if (known != m_places.constEnd()) return *known;
    const BilingualText organClass = m_terms.organClassOf(term);
    const QString key = m_terms.key(term);
    m_byTerm.try_emplace(key, TermRow{m_terms.nameOf(term), organClass, Row(m_groups)});
    m_byClass.try_emplace(organClass.en, TermRow{organClass, organClass, Row(m_groups)});
    return *m_places.insert(term, {key, organClass.en});
  }

  void addClass(std::vector<EventTableRow>& rows, const TermRow& organClass) const {
    rows.push_back({Kind::OrganClass, organClass.name, {}, organClass.row.counts()});
    std::vector<const TermRow*> terms;
    for (const auto& [key, term] : m_byTerm)
      if (term.organClass.en == organClass.name.en) terms.push_back(&term);
    std::stable_sort(terms.begin(), terms.end(), [](const TermRow* a, const TermRow* b) {
      return a->row.subjects() > b->row.subjects(); // by name where as many: the map's order
    });
    for (const TermRow* term : terms)
      rows.push_back({Kind::Term, term->organClass, term->name, term->row.counts()});
  }

  EventTerms m_terms;
  QHash<QString, std::pair<QString, QString>> m_places; ///< of a term as it was written
  std::size_t m_groups;
  Row m_any;
  std::map<QString, TermRow> m_byTerm;
  std::map<QString, TermRow> m_byClass;
};

EventTableRow astctRow(Kind kind, const std::vector<Counted>& subjects, std::size_t groups,
                       Syndrome syndrome) {
  Row row(groups);
  for (const Counted& subject : subjects) {
    WorstAstct worst;
    for (const AdverseEvent* event : subject.events)
      worst.add(*event, syndrome);
    if (worst.grade)
      row.add(subject.level, *worst.grade);
    else if (worst.had)
      row.addNotRecorded(subject.level);
  }
  return {kind, {}, {}, row.counts()};
}
} // namespace

bool isChosen(const EventChoice& choice, const AdverseEvent& event, QDate dayZero, const QTimeZone& zone) {
  return (event.related || !choice.relatedOnly) &&
         (choice.beforeInfusion || onsetOf(event).lastDay(zone) >= dayZero);
}

int GradeCounts::any() const {
  return std::accumulate(worst.begin(), worst.end(), notRecorded);
}

int GradeCounts::severe() const {
  return std::accumulate(worst.begin() + (severeGrade - 1), worst.end(), 0);
}

QString EventGroup::label() const {
  return level == 0 ? ReportsText::tr("Total") : QStringLiteral("L%1").arg(level);
}

QString EventGroup::title() const {
  const QString plain = ReportsText::tr("%1, n = %2").arg(label()).arg(infused);
  return undecided > 0
             ? ReportsText::tr("%1, %2 of them in the DLT window", "group").arg(plain).arg(undecided)
             : plain;
}

QString EventTableRow::title(const QString& language) const {
  switch (kind) {
  case Kind::AnyEvent:
    return ReportsText::tr("Any event");
  case Kind::OrganClass:
    return organClass.en.isEmpty() ? ReportsText::tr("Not coded") : shownName(organClass, language);
  case Kind::Term:
    return shownName(term, language);
  case Kind::Crs:
    return ReportsText::tr("CRS, ASTCT grade");
  case Kind::Icans:
    break;
  }
  return ReportsText::tr("ICANS, ASTCT grade");
}

EventTable eventTable(const Study& study, const CtcaeDictionary& dictionary, const EventChoice& choice) {
  const std::vector<Counted> subjects = countedSubjects(study, choice);
  EventTable table{choice, groupsOf(study, subjects), {}, {}};
  EventTally tally(dictionary, table.groups.size());
  for (const Counted& subject : subjects)
    tally.add(subject);
  table.rows = tally.rows();
  table.astct = {astctRow(Kind::Crs, subjects, table.groups.size(), Syndrome::Crs),
                 astctRow(Kind::Icans, subjects, table.groups.size(), Syndrome::Icans)};
  return table;
}

QString astctRule() {
  return ReportsText::tr(
      "A subject counts once, at its worst grade. Grades of ASTCT: Lee et al., Biol Blood Marrow Transplant "
      "2019;25:625. Subjects who had the event without a recorded ASTCT grade count as not recorded, among "
      "any grade, never as grade 0; grade ≥ 3 is then at least what it says.");
}

QString countText(int subjects, int of) {
  if (of == 0) return QStringLiteral("–");
  if (subjects == 0) return QStringLiteral("0");
  // Blanks that do not break: the cells of a printed table are narrow.
  return QStringLiteral("%1\u00a0(%2\u00a0%)").arg(subjects).arg(100.0 * subjects / of, 0, 'f', 0);
}
