#include "db/exchange/laboratory/lab_csv.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/laboratory/lab_words.h"

#include <QHash>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

using namespace labWords;

namespace {
/// As normalizedName(), but a raised digit is none of the number: S-90² is not S-902.
QString foldedLabel(const QString& label) {
  return halfWidth(label).simplified().toCaseFolded();
}

class LabReader {
 public:
  LabReader(const CsvTable& table, const LabMapping& mapping, const Study& study, const QDateTime& now)
      : m_table(table), m_headings(table.heading.cells), m_mapping(mapping), m_study(study),
        m_plan(study.protocol.measurements), m_now(now) {
    for (const Subject& subject : study.subjects) {
      m_subjects.insert(foldedLabel(subject.screening().number), &subject);
      m_subjects.insert(foldedLabel(subject.label()), &subject);
    }
  }

  /// The rows, of a table whose shape fits. Throws Cancelled.
  LabResults read(const Progress& progress) {
    CountedStage stage(progress, CheckStage::Read, static_cast<qint64>(m_table.rows.size()));
    for (const CsvRow& row : m_table.rows) {
      stage.advance();
      readRow(row);
    }
    return std::move(m_results);
  }

 private:
  /// One result of a row: where it stands, and of what.
  struct Reported {
    QString column;
    QString text;
    QString unit;
    Named of;
  };

  void fault(const QString& column, const QString& message) {
    m_results.faults.push_back({{}, m_row->line, column, message});
  }
  void mark(const QString& column, const QString& message) {
    m_results.marks.push_back({{}, m_row->line, column, message});
  }

  qsizetype placeOf(const QString& role) const {
    for (qsizetype i = 0; i < m_headings.size(); ++i)
      if (m_mapping.columns.value(m_headings[i]) == role) return i;
    return -1;
  }
  QString headingOf(const QString& role) const { return m_headings.value(placeOf(role)); }
  QString cellOf(const QString& role) const { return m_row->cells.value(placeOf(role)); }

  void readRow(const CsvRow& row) {
    m_row = &row;
    std::vector<Reported> results = wideResults();
    if (auto result = longResult()) results.push_back(*std::move(result));
    if (results.empty() && cellOf(QStringLiteral("value")).isEmpty()) ++m_results.withoutValue;
    if (results.empty()) return;
    const Subject* subject = subjectOfRow();
    if (!subject || !readTaken()) return;
    const Visit* visit = visitOfRow(*subject);
    if (!visit || !mayBeTaken(*subject, *visit)) return;
    std::set<Specimen> measured;
    for (const Reported& result : results)
      if (take(*subject, *visit, result)) measured.insert(result.of.specimen);
    if (m_moment) takeTime(*subject, *visit, measured);
  }

  std::vector<Reported> wideResults() const {
    std::vector<Reported> results;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
      const Named of = measurandOfCode(m_plan, m_mapping.columns.value(m_headings[i]));
      const QString text = m_row->cells.value(i);
      if (of.analyte && !text.isEmpty()) results.push_back({m_headings[i], text, {}, of});
    }
    return results;
  }

  std::optional<Reported> longResult() {
    const QString text = cellOf(QStringLiteral("value"));
    if (text.isEmpty()) return std::nullopt;
    const QString name = cellOf(QStringLiteral("analyte"));
    const QString column = headingOf(QStringLiteral("analyte"));
    Named of = measurandOfCode(m_plan, m_mapping.names.value(name));
    const bool mapped = of.analyte != nullptr;
    if (!mapped) of.analyte = analyteNamed(m_plan, name);
    if (!of.analyte) {
      if (!name.isEmpty() && m_unknown.insert(name).second) m_results.unknownNames << name;
      fault(column, name.isEmpty() ? ExchangeText::tr("The analyte is missing.")
                                   : ExchangeText::tr("“%1” is no analyte of the protocol.").arg(name));
      return std::nullopt;
    }
    if (!mapped) of.specimen = of.analyte->specimens.front();
    const QString specimen = cellOf(QStringLiteral("specimen"));
    if (!specimen.isEmpty() && !takeSpecimen(specimen, of)) return std::nullopt;
    return Reported{headingOf(QStringLiteral("value")), text, cellOf(QStringLiteral("unit")), of};
  }

  bool takeSpecimen(const QString& name, Named& of) {
    const auto specimen = specimenNamed(name);
    const auto& known = of.analyte->specimens;
    if (specimen && std::find(known.begin(), known.end(), *specimen) != known.end()) {
      of.specimen = *specimen;
      return true;
    }
    fault(headingOf(QStringLiteral("specimen")),
          ExchangeText::tr("“%1” is no specimen of %2.").arg(name, of.analyte->name.in(QLocale().name())));
    return false;
  }

  const Subject* subjectOfRow() {
    const QString label = cellOf(QStringLiteral("subject"));
    const QString column = headingOf(QStringLiteral("subject"));
    if (const Subject* subject = m_subjects.value(foldedLabel(label))) return subject;
    fault(column, label.isEmpty() ? ExchangeText::tr("The subject is missing.")
                                  : ExchangeText::tr("There is no subject “%1” in the study.").arg(label));
    return nullptr;
  }

  const Visit* visitOfRow(const Subject& subject) {
    const QString name = cellOf(QStringLiteral("visit"));
    if (name.isEmpty()) return visitOnDate(subject);
    const auto found = std::find_if(m_plan.visits.begin(), m_plan.visits.end(),
                                    [&](const Visit& visit) { return isNameOf(name, visit.id, visit.name); });
    if (found != m_plan.visits.end()) return &*found;
    fault(headingOf(QStringLiteral("visit")),
          ExchangeText::tr("“%1” is no visit of the protocol.").arg(name));
    return nullptr;
  }

  /// Day and moment of sampling, as far as the row tells them. False, and a fault, where it tells them
  /// wrongly.
  bool readTaken() {
    m_day.reset();
    m_moment.reset();
    const QString text = cellOf(QStringLiteral("date"));
    if (text.isEmpty()) return true;
    if (const auto twoReadings = dayOrMidnight(text)) {
      fault(headingOf(QStringLiteral("date")), *twoReadings);
      return false;
    }
    const auto moment = readMoment(text, m_study.site.timeZone);
    if (moment) {
      m_moment = *moment;
      m_day = siteDate(m_study, *moment);
      return true;
    }
    const auto day = readDate(text);
    if (day) m_day = *day;
    const bool hasTime = halfWidth(text).contains(u':');
    if (!day) fault(headingOf(QStringLiteral("date")), (hasTime ? moment.error() : day.error()).message);
    return day.has_value();
  }

  /// The screens' rules for a time of sampling, also for a day alone. What they mark is marked.
  bool mayBeTaken(const Subject& subject, const Visit& visit) {
    if (!m_day) return true;
    const QString column = headingOf(QStringLiteral("date"));
    const auto refused = m_moment ? mayTakeSample(m_study, subject, visit, *m_moment, m_now)
                                  : mayTakeSampleOn(m_study, subject, visit, *m_day, m_now);
    if (refused)
      fault(column, refused->message);
    else if (isOutsideWindow(m_study, subject, visit, *m_day))
      mark(column, outsideWindow(subject, visit));
    return !refused;
  }

  QString outsideWindow(const Subject& subject, const Visit& visit) const {
    const auto dates = visitDates(m_study, subject, visit);
    return ExchangeText::tr("%1 is outside %2 of %3, which lasts from %4 to %5.")
        .arg(m_day->toString(Qt::ISODate), visit.name.in(QLocale().name()), subject.label(),
             dates->earliest.toString(Qt::ISODate), dates->latest.toString(Qt::ISODate));
  }

  const Visit* visitOnDate(const Subject& subject) {
    const QString column = headingOf(QStringLiteral("date"));
    const QString text = cellOf(QStringLiteral("date"));
    if (!m_day) {
      fault(column, ExchangeText::tr("Neither visit nor date of sampling is given."));
      return nullptr;
    }
    std::vector<const Visit*> open;
    for (const Visit& visit : m_plan.visits)
      if (const auto dates = visitDates(m_study, subject, visit))
        if (dates->earliest <= *m_day && *m_day <= dates->latest) open.push_back(&visit);
    if (open.size() == 1) return open.front();
    fault(column,
          open.empty()
              ? ExchangeText::tr("%1 lies in no visit of %2.").arg(text, subject.label())
              : ExchangeText::tr("Two visits of %1 lie on %2: name the visit.").arg(subject.label(), text));
    return nullptr;
  }

  static QString written(const Reported& result) {
    return result.unit.isEmpty() ? result.text : result.text + u' ' + result.unit;
  }

  /// False, and a fault, where it cannot be taken over.
  bool take(const Subject& subject, const Visit& visit, const Reported& result) {
    const auto refused = mayMeasure(m_study, subject, visit, siteDate(m_study, m_now));
    const auto value = parseMeasuredValue(result.text, *result.of.analyte, result.unit);
    if (refused || !value) {
      fault(result.column,
            refused
                ? refused->message
                : ExchangeText::tr("“%1”: %2", "value, why not").arg(written(result), value.error().message));
      return false;
    }
    const Measurement measurement{{subject.id, visit.id, result.of.analyte->id, result.of.specimen}, *value};
    const auto [known, isNew] = m_taken.emplace(measurement.cell, m_results.values.size());
    if (isNew) {
      m_results.values.push_back({m_row->line, measurement});
      markValue(subject, result, *value);
    } else if (const LabValue& first = m_results.values[known->second]; first.measurement != measurement)
      fault(result.column,
            ExchangeText::tr("Line %1 gives another value for the same sample.").arg(first.line));
    return true;
  }

  /// As the grid marks it. Who reports "<10" knows that it is below the limit.
  void markValue(const Subject& subject, const Reported& result, const MeasuredValue& value) {
    const ValueFlag flag = flagOf(value, *result.of.analyte, subject.screening().entry.sex);
    if (flag == ValueFlag::None || value.isBelow()) return;
    mark(result.column, ExchangeText::tr("“%1”: %2", "value, why not").arg(result.text, flagName(flag)));
  }

  /// Keeps the time that stands behind the date, for the specimens that the row gives values of.
  void takeTime(const Subject& subject, const Visit& visit, const std::set<Specimen>& measured) {
    const QString column = headingOf(QStringLiteral("date"));
    for (const Specimen specimen : measured) {
      const LabSampling taken{m_row->line, {subject.id, visit.id, specimen, m_moment}};
      const MeasurementCell at{subject.id, visit.id, {}, specimen};
      const auto [known, isNew] = m_timed.emplace(at, m_results.samplings.size());
      if (isNew)
        m_results.samplings.push_back(taken);
      else if (const LabSampling& first = m_results.samplings[known->second];
               first.sampling != taken.sampling)
        fault(column, ExchangeText::tr("Line %1 gives another time for the same sample.").arg(first.line));
    }
  }

  const CsvTable& m_table;
  const QStringList& m_headings;
  const LabMapping& m_mapping;
  const Study& m_study;
  const MeasurementPlan& m_plan;
  QDateTime m_now;
  QHash<QString, const Subject*> m_subjects; ///< by screening and subject number
  const CsvRow* m_row = nullptr;
  std::optional<QDate> m_day; ///< of sampling, of the row
  std::optional<QDateTime> m_moment;
  std::map<MeasurementCell, std::size_t> m_taken;
  std::map<MeasurementCell, std::size_t> m_timed; ///< by cell without an analyte
  std::set<QString> m_unknown;                    ///< names in m_results
  LabResults m_results;
};
} // namespace

LabResults readLabCsv(const CsvContent& content, const LabMapping& mapping, const Study& study,
                      const QDateTime& now, const Progress& progress) {
  tell(progress, CheckStage::Read, {});
  const MeasurementPlan& plan = study.protocol.measurements;
  const CsvTable table = labTable(content, mapping, plan);
  const LabHeadings headings(table, mapping, plan);
  LabResults results;
  results.faults = table.faults;
  if (!table.heading.cells.isEmpty())
    for (TableFault& fault : headings.faults())
      results.faults.push_back(std::move(fault));
  if (results.faults.empty()) {
    results = LabReader(table, mapping, study, now).read(progress);
    if (results.values.empty() && results.faults.empty())
      results.faults.push_back(
          {{}, table.heading.line, {}, ExchangeText::tr("No value stands below the headings.")});
  }
  sortByLine(results.faults);
  placeFaults(results.faults, content.encoding, table.heading);
  placeFaults(results.marks, content.encoding, table.heading);
  results.leftAside = headings.leftAside();
  results.encoding = content.encoding;
  return results;
}
