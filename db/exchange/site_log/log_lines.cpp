#include "db/exchange/site_log/log_lines.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/study/codes.h"
#include "app/study/fields/event_fields.h"
#include "app/study/fields/product_fields.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/study_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_tables.h"
#include "db/exchange/site_log/told_fields.h"

#include <algorithm>

namespace {
class LogLines {
 public:
  LogLines(const LogTables& tables, const QTimeZone& zone, const Progress& progress)
      : m_tables(tables), m_zone(zone), m_progress(progress) {}

  std::vector<TableFault> make() {
    for (const LoggedScreening& logged : m_tables.screenings)
      add(ScreeningFile, logged.row, storedIn<Screening>, logged.number,
          told(logged.screening) + organs(logged.screening.entry));
    for (const LoggedInfusion& logged : m_tables.infusions)
      add(InfusionsFile, logged.row, storedIn<Infusion>, logged.subjectNumber,
          QStringList{toldAs(levelWords(), level(logged.level.value_or(0)))} + told(logged.infusion));
    addEvents();
    for (const LoggedAssessment& logged : m_tables.assessments)
      add(DltAssessmentsFile, logged.row, storedIn<DltAssessment>, logged.subjectNumber,
          told(logged.assessment));
    for (const LoggedDecision& logged : m_tables.decisions)
      add(DecisionsFile, logged.row, storedIn<Decision>, isoDate(logged.decision.date),
          told(logged.decision, workedOutLater) + signatures(logged.decision));
    for (const LoggedResponse& logged : m_tables.responses)
      add(ResponsesFile, logged.row, storedIn<ResponseAssessment>, logged.subjectNumber,
          told(logged.assessment, {"confirmed_by"}));
    for (const LoggedFollowUp& logged : m_tables.followUps)
      add(FollowUpsFile, logged.row, storedIn<FollowUp>, logged.subjectNumber, told(logged.followUp));
    addProduct();
    return std::move(m_lines);
  }

 private:
  void addEvents() {
    for (const LoggedEvent& logged : m_tables.events)
      add(AdverseEventsFile, logged.row, storedIn<AdverseEvent>, logged.subjectNumber, told(logged.event));
    for (const LoggedGrade& logged : m_tables.grades)
      add(EventGradesFile, logged.row, storedIn<GradePoint>, logged.subjectNumber,
          QStringList{logged.term} + (logged.point ? told(*logged.point) : QStringList()));
  }

  void addProduct() {
    for (const LoggedLot& logged : m_tables.lots)
      add(LotsFile, logged.row, storedIn<Lot>, logged.lot.number, told(logged.lot) + certificate(logged.lot));
    for (const LoggedBag& logged : m_tables.bags)
      add(BagsFile, logged.row, storedIn<Bag>, logged.bag.identifier,
          QStringList{logged.lotNumber, logged.subjectNumber} + told(logged.bag));
    for (const LoggedPortion& logged : m_tables.portions) {
      QStringList parts{logged.bag};
      parts << told(logged.portion);
      for (const BagCheck& check : logged.checks)
        parts << told(check);
      add(PortionsFile, logged.row, storedIn<Portion>, logged.subjectNumber, parts);
    }
  }

  /// Of a decision: number and what the rules say to it (replay()).
  static constexpr FieldColumns workedOutLater{"number", "as_recommended", "needs_agreement", "transcribed"};

  template <class R>
  QStringList told(const R& record, FieldColumns without = {}) const {
    return toldFields(record, m_zone, without);
  }

  static QString levelWords() { return auditFieldName(QLatin1String(fieldOf(&Assignment::level).column)); }
  static QString level(int number) { return u'L' + QString::number(number); }

  static QStringList organs(const ScreeningEntry& entry) {
    QStringList parts;
    for (auto organ = entry.organs.begin(); organ != entry.organs.end(); ++organ)
      if (organ->value)
        parts << toldAs(organName(organ.key()),
                        QStringLiteral("%1 %2").arg(formatNumber(*organ->value), organUnit(organ.key())));
    const auto present =
        std::count(entry.exclusions.begin(), entry.exclusions.end(), ExclusionAnswer::Present);
    if (!entry.exclusions.isEmpty())
      parts << ExchangeText::tr("exclusion criteria present: %1 of %2")
                   .arg(present)
                   .arg(entry.exclusions.size());
    return parts;
  }

  QStringList signatures(const Decision& decision) const {
    QStringList parts;
    if (decision.investigator)
      parts << ExchangeText::tr("signed by the investigator %1")
                   .arg(siteTime(decision.investigator->at, m_zone));
    if (decision.sponsor)
      parts << ExchangeText::tr("agreed by the sponsor %1").arg(siteTime(decision.sponsor->at, m_zone));
    return parts;
  }

  static QStringList certificate(const Lot& lot) {
    QStringList parts;
    for (auto test = lot.tests.begin(); test != lot.tests.end(); ++test)
      parts << toldAs(certificateTestName(test.key()),
                      QString(testVerdictName(test->verdict) + u' ' + test->result).trimmed());
    return parts;
  }

  void add(LogFile file, const LogRow& row, const char* table, const QString& who, QStringList parts) {
    constexpr std::size_t toldEvery = 256;
    if (m_lines.size() % toldEvery == 0) tell(m_progress, CheckStage::Read, std::nullopt);
    parts.removeAll(QString());
    const QString what = QString(auditTableName(QLatin1String(table)) + u' ' + who).trimmed();
    m_lines.push_back(
        {QLatin1String(logFileNames[file]), row.line(), {}, toldAs(what, parts.join(semicolon()))});
  }

  const LogTables& m_tables;
  const QTimeZone& m_zone;
  const Progress& m_progress;
  std::vector<TableFault> m_lines;
};

/// What a row of the table becomes in the study; empty where several things may.
QString recordOf(std::size_t file) {
  if (file == LimitsFile) return auditTableName(QLatin1String(storedIn<OrganLimit>));
  if (file == ExclusionsFile) return auditTableName(QLatin1String(storedIn<ExclusionCriterion>));
  return {};
}

/// The rows of a table below its headings, as they stand.
void addCells(std::vector<TableFault>& lines, const CsvContent& table, std::size_t file) {
  for (std::size_t i = 1; i < table.rows.size(); ++i) {
    QStringList cells = table.rows[i].cells;
    cells.removeAll(QString());
    const QString said = cells.join(semicolon());
    const QString record = recordOf(file);
    lines.push_back({QLatin1String(logFileNames[file]),
                     table.rows[i].line,
                     {},
                     record.isEmpty() ? said : toldAs(record, said)});
  }
}
} // namespace

std::vector<TableFault> linesOfLog(const LogTables& tables, const LogFiles& files, const QTimeZone& zone,
                                   const Progress& progress) {
  std::vector<TableFault> lines = LogLines(tables, zone, progress).make();
  for (std::size_t file = 0; file < logFileNames.size(); ++file) {
    const QString name = QLatin1String(logFileNames[file]);
    const auto isOfThis = [&](const TableFault& line) { return line.file == name; };
    if (files.tables[file] && std::none_of(lines.begin(), lines.end(), isOfThis))
      addCells(lines, *files.tables[file], file);
  }
  placeInFiles(lines, files);
  return lines;
}
