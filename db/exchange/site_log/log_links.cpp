#include "app/escalation/standing.h"
#include "app/safety/event_rules.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace {
/// False where the file is missing, its header is wrong or rows of it could not be told apart: then a number
/// that is not found says nothing.
bool rowsAreKnown(const std::vector<TableFault>& faults, const char* file) {
  return std::none_of(faults.begin(), faults.end(), [&](const TableFault& fault) {
    return fault.file == QLatin1String(file) && (fault.line <= 1 || fault.column.isEmpty());
  });
}

class Links {
 public:
  Links(LogTables& tables, const QTimeZone& zone, const std::vector<TableFault>& faults)
      : m_tables(tables), m_zone(zone), m_allScreenings(rowsAreKnown(faults, "screening.csv")),
        m_allInfusions(rowsAreKnown(faults, "infusions.csv")),
        m_allEvents(rowsAreKnown(faults, "adverse_events.csv")) {
    for (const LoggedScreening& screening : tables.screenings)
      m_screenings.insert(screening.number, &screening);
    for (const LoggedInfusion& infusion : tables.infusions)
      if (!m_infusions.contains(infusion.subjectNumber))
        m_infusions.insert(infusion.subjectNumber, &infusion);
    for (const LoggedFollowUp& logged : tables.followUps)
      if (logged.followUp.status == VitalStatus::Dead && logged.followUp.date.isValid() &&
          !m_deaths.contains(logged.subjectNumber))
        m_deaths.insert(logged.subjectNumber, {logged.row.line(), logged.followUp.date});
  }

  void checkInfusions() {
    QSet<QString> screenings;
    QSet<QString> subjects;
    for (LoggedInfusion& logged : m_tables.infusions) {
      const QString screening = logColumn(&Screening::number);
      const QString subject = logColumn(&Assignment::subjectNumber);
      const LoggedScreening* screened = m_screenings.value(logged.screeningNumber);
      if (!logged.screeningNumber.isEmpty() && !screened && m_allScreenings)
        logged.row.fault(screening,
                         ExchangeText::tr("%1 is not in screening.csv.").arg(logged.screeningNumber));
      if (!logged.screeningNumber.isEmpty() && screenings.contains(logged.screeningNumber))
        logged.row.fault(screening,
                         ExchangeText::tr("%1 has an infusion already; there is one infusion per subject.")
                             .arg(logged.screeningNumber));
      if (!logged.subjectNumber.isEmpty() && subjects.contains(logged.subjectNumber))
        logged.row.fault(subject, ExchangeText::tr("%1 stands here twice.").arg(logged.subjectNumber));
      if (screened && logged.startedAt && screened->consentDate.isValid() &&
          dateOf(*logged.startedAt) < screened->consentDate)
        logged.row.fault(logColumn(&Infusion::startedAt),
                         ExchangeText::tr("The infusion is before the consent."));
      screenings.insert(logged.screeningNumber);
      subjects.insert(logged.subjectNumber);
    }
  }

  void checkEvents() {
    const QString onset = logColumn(&AdverseEvent::onset);
    refuseRepeatedEvents();
    linkGrades();
    for (LoggedEvent& logged : m_tables.events) {
      const LoggedInfusion* infusion = subjectOf(logged.row, logged.subjectNumber);
      if (!infusion || logged.event.onset.isNull()) continue;
      const LoggedScreening* screened = m_screenings.value(infusion->screeningNumber);
      if (screened && screened->consentDate.isValid() &&
          onsetOf(logged.event).lastDay(m_zone) < screened->consentDate)
        logged.row.fault(onset, ExchangeText::tr("The event begins before the consent."));
      else if (infusion->startedAt && logged.event.doseLimiting &&
               isOver(logged.event, dateOf(*infusion->startedAt)))
        logged.row.fault(onset, ExchangeText::tr("A DLT does not begin before the infusion."));
      checkBeforeDeath(logged.row, logged.subjectNumber, onset, logged.event.onset);
      if (const auto refused = contradictionIn(logged.event, m_zone))
        logged.row.fault(logColumn(&AdverseEvent::outcome), refused->message);
    }
  }

  /// Each grade to its event, in the order of the rows.
  void linkGrades() {
    static const QHash<QString, QString> columns = columnsByRefusal<GradePoint>();
    for (LoggedGrade& logged : m_tables.grades) {
      if (!subjectOf(logged.row, logged.subjectNumber) || !logged.onset || !logged.point) continue;
      AdverseEvent* event = eventOf(logged);
      if (!event) {
        if (m_allEvents)
          logged.row.fault(logColumn(&AdverseEvent::term),
                           ExchangeText::tr("%1 has no event “%2” with this onset in adverse_events.csv.")
                               .arg(logged.subjectNumber, logged.term));
        continue;
      }
      checkBeforeDeath(logged.row, logged.subjectNumber, logColumn(&GradePoint::since),
                       logged.point->since.firstDay(m_zone));
      AdverseEvent graded = *event;
      graded.outcome.reset(); // its own row is asked about that
      graded.course.push_back(*logged.point);
      if (const auto refused = contradictionIn(graded, m_zone))
        logged.row.fault(columns.value(refused->field), refused->message);
      else
        event->course.push_back(*logged.point);
    }
  }

  void refuseRepeatedEvents() {
    QHash<QString, std::vector<const AdverseEvent*>> above; // by subject
    for (LoggedEvent& logged : m_tables.events) {
      std::vector<const AdverseEvent*>& known = above[logged.subjectNumber];
      const auto isSame = [&](const AdverseEvent* other) { return *other == logged.event; };
      if (!logged.event.onset.isNull() && std::any_of(known.begin(), known.end(), isSame))
        logged.row.fault(logColumn(&AdverseEvent::term),
                         ExchangeText::tr("The same event stands above already."));
      known.push_back(&logged.event);
    }
  }

  void checkAssessments() {
    const QString date = logColumn(&DltAssessment::date);
    Days seen;
    for (LoggedAssessment& logged : m_tables.assessments) {
      const LoggedInfusion* infusion = subjectOf(logged.row, logged.subjectNumber);
      if (!infusion || logged.assessment.date.isNull()) continue;
      if (infusion->startedAt && logged.assessment.date < dateOf(*infusion->startedAt))
        logged.row.fault(date, ExchangeText::tr("The assessment is before the infusion."));
      refuseTwiceADay(logged, logged.assessment.date, date, seen);
    }
  }

  /// Responses are those of infused subjects, after the day of infusion, one a day.
  void checkResponses() {
    const QString date = logColumn(&ResponseAssessment::date);
    Days seen;
    for (LoggedResponse& logged : m_tables.responses) {
      const QDate day = logged.assessment.date;
      const LoggedInfusion* infusion = subjectOf(logged.row, logged.subjectNumber);
      if (!infusion || !day.isValid()) continue;
      if (infusion->startedAt && day <= dateOf(*infusion->startedAt))
        logged.row.fault(date, ExchangeText::tr("Response is judged after the day of infusion."));
      refuseTwiceADay(logged, day, date, seen);
      checkBeforeDeath(logged.row, logged.subjectNumber, date, day);
    }
  }

  /// Follow-ups are those of infused subjects, on or after the day of infusion; nobody dies twice.
  void checkFollowUps() {
    const QString date = logColumn(&FollowUp::date);
    for (LoggedFollowUp& logged : m_tables.followUps) {
      const QDate day = logged.followUp.date;
      const LoggedInfusion* infusion = subjectOf(logged.row, logged.subjectNumber);
      if (!infusion || !day.isValid()) continue;
      if (infusion->startedAt && day < dateOf(*infusion->startedAt))
        logged.row.fault(date, ExchangeText::tr("This is before the infusion."));
      const auto death = m_deaths.constFind(logged.subjectNumber);
      const bool another = death != m_deaths.constEnd() && death->line != logged.row.line();
      if (another && logged.followUp.status == VitalStatus::Dead)
        logged.row.fault(date, ExchangeText::tr("The death of %1 stands in line %2 already.")
                                   .arg(logged.subjectNumber)
                                   .arg(death->line));
      else
        checkBeforeDeath(logged.row, logged.subjectNumber, date, day);
    }
  }

 private:
  AdverseEvent* eventOf(const LoggedGrade& grade) {
    const QString term = normalizedName(grade.term);
    for (LoggedEvent& logged : m_tables.events)
      if (logged.subjectNumber == grade.subjectNumber && normalizedName(logged.event.term) == term &&
          onsetOf(logged.event) == *grade.onset)
        return &logged.event;
    return nullptr;
  }

  /// It cannot have begun, or changed, on the day or later.
  bool isOver(const AdverseEvent& event, QDate day) const {
    const auto isBefore = [&](const KnownTime& time) { return time.lastDay(m_zone) < day; };
    return isBefore(onsetOf(event)) && std::all_of(event.course.begin(), event.course.end(),
                                                   [&](const GradePoint& p) { return isBefore(p.since); });
  }

  using Days = QSet<std::pair<QString, QDate>>;
  template <class Logged>
  static void refuseTwiceADay(Logged& logged, QDate day, const QString& column, Days& seen) {
    const auto key = std::pair(logged.subjectNumber, day);
    if (seen.contains(key))
      logged.row.fault(column,
                       ExchangeText::tr("%1 is assessed twice on this day.").arg(logged.subjectNumber));
    seen.insert(key);
  }

  struct Death {
    int line = 0; ///< of follow_up.csv
    QDate date;
  };

  void checkBeforeDeath(LogRow& row, const QString& subject, const QString& column, QDate date) {
    const auto death = m_deaths.constFind(subject);
    if (death != m_deaths.constEnd() && date > death->date)
      row.fault(column, ExchangeText::tr("%1 died on %2 (follow_up.csv, line %3).")
                            .arg(subject, death->date.toString(Qt::ISODate))
                            .arg(death->line));
  }

  QDate dateOf(const QDateTime& moment) const { return moment.toTimeZone(m_zone).date(); }

  const LoggedInfusion* subjectOf(LogRow& row, const QString& number) const {
    const LoggedInfusion* found = m_infusions.value(number);
    if (!found && !number.isEmpty() && m_allInfusions)
      row.fault(logColumn(&Assignment::subjectNumber),
                ExchangeText::tr("%1 is not in infusions.csv.").arg(number));
    return found;
  }

  LogTables& m_tables;
  const QTimeZone& m_zone;
  bool m_allScreenings;
  bool m_allInfusions;
  bool m_allEvents;
  QHash<QString, const LoggedScreening*> m_screenings;
  QHash<QString, const LoggedInfusion*> m_infusions;
  QHash<QString, Death> m_deaths; ///< the first of each subject
};
} // namespace

bool allClean(const std::vector<TableFault>& faults, std::initializer_list<const char*> files) {
  return std::none_of(faults.begin(), faults.end(), [&](const TableFault& fault) {
    return std::any_of(files.begin(), files.end(),
                       [&](const char* file) { return fault.file == QLatin1String(file); });
  });
}

void refuseFuture(LogTables& tables, const QTimeZone& zone, const QDateTime& now) {
  const auto refuse = [&](auto& rows) {
    for (auto& logged : rows)
      logged.row.refuseAfter(now, zone);
  };
  refuse(tables.screenings);
  refuse(tables.infusions);
  refuse(tables.events);
  refuse(tables.grades);
  refuse(tables.assessments);
  refuse(tables.decisions);
  refuse(tables.responses);
  refuse(tables.followUps);
  refuse(tables.lots);
  refuse(tables.bags);
  refuse(tables.portions);
}

void checkLinks(LogTables& tables, const QTimeZone& zone, const std::vector<TableFault>& faults) {
  Links links(tables, zone, faults);
  links.checkInfusions();
  links.checkEvents();
  links.checkAssessments();
  links.checkResponses();
  links.checkFollowUps();
}

RowId placeFilled(const Study& records, const Subject& subject) {
  const int level = subject.assignment->level;
  RowId opened = 0; // by then; by number, so that a level's cohorts stay in the order of infusion
  RowId opensLater = 0;
  for (const Decision& decision : records.decisions) {
    const QDateTime since = effectiveSince(decision);
    if (decision.toLevel != level || !since.isValid()) continue;
    if (opensLater == 0) opensLater = decision.id;
    if (since <= subject.infusion->startedAt) opened = decision.id;
  }
  return opened != 0 || openedWithStudy(records) == level ? opened : opensLater;
}

void fillPlaces(Study& records) {
  for (Subject& subject : records.subjects)
    if (subject.assignment && subject.infusion)
      subject.assignment->decisionId = placeFilled(records, subject);
}
