#include "db/exchange/log_tables.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

/// False where the file is missing, its header is wrong or rows of it could not be told apart: then a number
/// that is not found says nothing.
bool rowsAreKnown(const std::vector<LogFault>& faults, const char* file) {
  return std::none_of(faults.begin(), faults.end(), [&](const LogFault& fault) {
    return fault.file == QLatin1String(file) && (fault.line <= 1 || fault.column.isEmpty());
  });
}

class Links {
 public:
  Links(LogTables& tables, const QTimeZone& zone, const std::vector<LogFault>& faults)
      : m_tables(tables), m_zone(zone), m_allScreenings(rowsAreKnown(faults, "screening.csv")),
        m_allInfusions(rowsAreKnown(faults, "infusions.csv")) {
    for (const LoggedScreening& screening : tables.screenings)
      m_screenings.insert(screening.number, &screening);
    for (const LoggedInfusion& infusion : tables.infusions)
      if (!m_infusions.contains(infusion.subjectNumber))
        m_infusions.insert(infusion.subjectNumber, &infusion);
  }

  void checkInfusions() {
    QSet<QString> screenings;
    QSet<QString> subjects;
    for (LoggedInfusion& logged : m_tables.infusions) {
      const QString screening = QStringLiteral("screening_no");
      const QString subject = QStringLiteral("subject_no");
      const LoggedScreening* screened = m_screenings.value(logged.screeningNumber);
      if (!logged.screeningNumber.isEmpty() && !screened && m_allScreenings)
        logged.row.fault(screening, Text::tr("%1 is not in screening.csv.").arg(logged.screeningNumber));
      if (!logged.screeningNumber.isEmpty() && screenings.contains(logged.screeningNumber))
        logged.row.fault(screening, Text::tr("%1 has an infusion already; there is one infusion per subject.")
                                        .arg(logged.screeningNumber));
      if (!logged.subjectNumber.isEmpty() && subjects.contains(logged.subjectNumber))
        logged.row.fault(subject, Text::tr("%1 stands here twice.").arg(logged.subjectNumber));
      if (screened && logged.startedAt && screened->consentDate.isValid() &&
          dateOf(*logged.startedAt) < screened->consentDate)
        logged.row.fault(QStringLiteral("infusion_start_local"),
                         Text::tr("The infusion is before the consent."));
      screenings.insert(logged.screeningNumber);
      subjects.insert(logged.subjectNumber);
    }
  }

  void checkEvents() {
    const QString onset = QStringLiteral("onset_date");
    for (LoggedEvent& logged : m_tables.events) {
      const LoggedInfusion* infusion = subjectOf(logged.row, logged.subjectNumber);
      if (!infusion || logged.event.onset.isNull()) continue;
      const LoggedScreening* screened = m_screenings.value(infusion->screeningNumber);
      if (screened && screened->consentDate.isValid() && logged.event.onset < screened->consentDate)
        logged.row.fault(onset, Text::tr("The event begins before the consent."));
      else if (infusion->startedAt && logged.event.doseLimiting &&
               logged.event.onset < dateOf(*infusion->startedAt))
        logged.row.fault(onset, Text::tr("A DLT does not begin before the infusion."));
    }
  }

  void checkAssessments() {
    const QString date = QStringLiteral("assessment_date");
    QSet<std::pair<QString, QDate>> seen;
    for (LoggedAssessment& logged : m_tables.assessments) {
      const LoggedInfusion* infusion = subjectOf(logged.row, logged.subjectNumber);
      if (!infusion || logged.assessment.date.isNull()) continue;
      if (infusion->startedAt && logged.assessment.date < dateOf(*infusion->startedAt))
        logged.row.fault(date, Text::tr("The assessment is before the infusion."));
      const auto key = std::pair(logged.subjectNumber, logged.assessment.date);
      if (seen.contains(key))
        logged.row.fault(date, Text::tr("%1 is assessed twice on this day.").arg(logged.subjectNumber));
      seen.insert(key);
    }
  }

  /// Responses and follow-ups are those of infused subjects, on or after the day of infusion.
  void checkOutcomes() {
    for (LoggedResponse& logged : m_tables.responses)
      checkAfterInfusion(logged.row, logged.subjectNumber, QStringLiteral("assessment_date"),
                         logged.assessment.date);
    for (LoggedFollowUp& logged : m_tables.followUps)
      checkAfterInfusion(logged.row, logged.subjectNumber, QStringLiteral("date"), logged.followUp.date);
  }

 private:
  void checkAfterInfusion(LogRow& row, const QString& subject, const QString& column, QDate date) {
    const LoggedInfusion* infusion = subjectOf(row, subject);
    if (infusion && infusion->startedAt && date.isValid() && date < dateOf(*infusion->startedAt))
      row.fault(column, Text::tr("This is before the infusion."));
  }

  QDate dateOf(const QDateTime& moment) const { return moment.toTimeZone(m_zone).date(); }

  const LoggedInfusion* subjectOf(LogRow& row, const QString& number) const {
    const LoggedInfusion* found = m_infusions.value(number);
    if (!found && !number.isEmpty() && m_allInfusions)
      row.fault(QStringLiteral("subject_no"), Text::tr("%1 is not in infusions.csv.").arg(number));
    return found;
  }

  LogTables& m_tables;
  const QTimeZone& m_zone;
  bool m_allScreenings;
  bool m_allInfusions;
  QHash<QString, const LoggedScreening*> m_screenings;
  QHash<QString, const LoggedInfusion*> m_infusions;
};
} // namespace

bool allClean(const std::vector<LogFault>& faults, std::initializer_list<const char*> files) {
  return std::none_of(faults.begin(), faults.end(), [&](const LogFault& fault) {
    return std::any_of(files.begin(), files.end(),
                       [&](const char* file) { return fault.file == QLatin1String(file); });
  });
}

void checkLinks(LogTables& tables, const QTimeZone& zone, const std::vector<LogFault>& faults) {
  Links links(tables, zone, faults);
  links.checkInfusions();
  links.checkEvents();
  links.checkAssessments();
  links.checkOutcomes();
}
