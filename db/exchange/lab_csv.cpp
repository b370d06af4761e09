#include "db/exchange/lab_csv.h"

#include "app/analysis/measured_value.h"
#include "app/analysis/sampling_time.h"
#include "app/analysis/visit_dates.h"
#include "app/study/date_text.h"
#include "app/study/folded_name.h"
#include "db/exchange/lab_words.h"
#include "db/measurement_filter.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

using namespace labWords;

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(LabCsv)
};

class LabReader {
 public:
  LabReader(const CsvContent& table, const LabMapping& mapping, const Study& study, const QDateTime& now)
      : m_table(table), m_mapping(mapping), m_study(study), m_plan(study.protocol.measurements), m_now(now) {
    for (const Subject& subject : study.subjects) {
      m_subjects.insert(foldedName(subject.screening().number), &subject);
      m_subjects.insert(foldedName(subject.label()), &subject);
    }
  }

  LabResults read() {
    for (const CsvFault& fault : m_table.faults)
      m_results.faults.push_back({fault.line, {}, fault.message});
    if (m_table.rows.empty()) return std::move(m_results);
    m_headings = m_table.rows.front().cells;
    for (auto row = m_table.rows.begin() + 1; row != m_table.rows.end(); ++row)
      readRow(*row);
    std::stable_sort(m_results.faults.begin(), m_results.faults.end(),
                     [](const LabFault& a, const LabFault& b) { return a.line < b.line; });
    return std::move(m_results);
  }

 private:
  /// One result of a row: where it stands, and of what.
  struct Reported {
    QString column;
    QString text;
    Named of;
  };

  void fault(const QString& column, const QString& message) {
    m_results.faults.push_back({m_row->line, column, message});
  }

  QString headingOf(const QString& role) const {
    for (const QString& heading : m_headings)
      if (m_mapping.columns.value(heading) == role) return heading;
    return {};
  }
  QString cellOf(const QString& role) const {
    const qsizetype place = m_headings.indexOf(headingOf(role));
    return place < 0 ? QString() : m_row->cells.value(place);
  }

  void readRow(const CsvRow& row) {
    m_row = &row;
    std::vector<Reported> results = wideResults();
    if (auto result = longResult()) results.push_back(*std::move(result));
    if (results.empty()) return;
    const Subject* subject = subjectOfRow();
    const Visit* visit = subject ? visitOfRow(*subject) : nullptr;
    if (!visit) return;
    std::set<Specimen> measured;
    for (const Reported& result : results)
      if (take(*subject, *visit, result)) measured.insert(result.of.specimen);
    takeTime(*subject, *visit, measured);
  }

  std::vector<Reported> wideResults() const {
    std::vector<Reported> results;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
      const Named of = measurandOfCode(m_plan, m_mapping.columns.value(m_headings[i]));
      const QString text = m_row->cells.value(i);
      if (of.analyte && !text.isEmpty()) results.push_back({m_headings[i], text, of});
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
      if (!name.isEmpty() && !m_results.unknownNames.contains(name)) m_results.unknownNames << name;
      fault(column, name.isEmpty() ? Text::tr("The analyte is missing.")
                                   : Text::tr("“%1” is no analyte of the protocol.").arg(name));
      return std::nullopt;
    }
    if (!mapped) of.specimen = of.analyte->specimens.front();
    const QString specimen = cellOf(QStringLiteral("specimen"));
    if (!specimen.isEmpty() && !takeSpecimen(specimen, of)) return std::nullopt;
    const QString unit = cellOf(QStringLiteral("unit"));
    return Reported{headingOf(QStringLiteral("value")), unit.isEmpty() ? text : text + u' ' + unit, of};
  }

  bool takeSpecimen(const QString& name, Named& of) {
    const auto specimen = specimenNamed(name);
    const auto& known = of.analyte->specimens;
    if (specimen && std::find(known.begin(), known.end(), *specimen) != known.end()) {
      of.specimen = *specimen;
      return true;
    }
    fault(headingOf(QStringLiteral("specimen")),
          Text::tr("“%1” is no specimen of %2.").arg(name, of.analyte->name.in(QLocale().name())));
    return false;
  }

  const Subject* subjectOfRow() {
    const QString label = cellOf(QStringLiteral("subject"));
    const QString column = headingOf(QStringLiteral("subject"));
    if (const Subject* subject = m_subjects.value(foldedName(label))) return subject;
    fault(column, label.isEmpty() ? Text::tr("The subject is missing.")
                                  : Text::tr("There is no subject “%1” in the study.").arg(label));
    return nullptr;
  }

  const Visit* visitOfRow(const Subject& subject) {
    const QString name = cellOf(QStringLiteral("visit"));
    if (name.isEmpty()) return visitOnDate(subject);
    const auto found = std::find_if(m_plan.visits.begin(), m_plan.visits.end(),
                                    [&](const Visit& visit) { return isNameOf(name, visit.id, visit.name); });
    if (found != m_plan.visits.end()) return &*found;
    fault(headingOf(QStringLiteral("visit")), Text::tr("“%1” is no visit of the protocol.").arg(name));
    return nullptr;
  }

  /// The day at the site, whether or not a time stands behind it.
  std::optional<QDate> dateIn(const QString& text) const {
    if (const auto moment = parseDateTime(text, m_study.site.timeZone)) return siteDate(m_study, *moment);
    return parseDate(text.section(u' ', 0, 0).section(u'T', 0, 0));
  }

  const Visit* visitOnDate(const Subject& subject) {
    const QString column = headingOf(QStringLiteral("date"));
    const QString text = cellOf(QStringLiteral("date"));
    const auto date = dateIn(text);
    if (!date) {
      fault(column, text.isEmpty() ? Text::tr("Neither visit nor date of sampling is given.")
                                   : Text::tr("“%1” is not a date such as 2026-11-22.").arg(text));
      return nullptr;
    }
    std::vector<const Visit*> open;
    for (const Visit& visit : m_plan.visits)
      if (const auto dates = visitDates(m_study, subject, visit))
        if (dates->earliest <= *date && *date <= dates->latest) open.push_back(&visit);
    if (open.size() == 1) return open.front();
    fault(column, open.empty()
                      ? Text::tr("%1 lies in no visit of %2.").arg(text, subject.label())
                      : Text::tr("Two visits of %1 lie on %2: name the visit.").arg(subject.label(), text));
    return nullptr;
  }

  /// False, and a fault, where it cannot be taken over.
  bool take(const Subject& subject, const Visit& visit, const Reported& result) {
    const auto refused = mayMeasure(m_study, subject, visit, siteDate(m_study, m_now));
    const auto value = parseMeasuredValue(result.text, *result.of.analyte);
    if (refused || !value) {
      fault(result.column,
            refused ? refused->message
                    : Text::tr("“%1”: %2", "value, why not").arg(result.text, value.error().message));
      return false;
    }
    const Measurement measurement{{subject.id, visit.id, result.of.analyte->id, result.of.specimen}, *value};
    const auto [known, isNew] = m_taken.emplace(measurement.cell, m_results.values.size());
    if (isNew)
      m_results.values.push_back({m_row->line, measurement});
    else if (const LabValue& first = m_results.values[known->second]; first.measurement != measurement)
      fault(result.column, Text::tr("Line %1 gives another value for the same sample.").arg(first.line));
    return true;
  }

  /// Keeps the time that stands behind the date, for the specimens that the row gives values of.
  void takeTime(const Subject& subject, const Visit& visit, const std::set<Specimen>& measured) {
    const QString text = cellOf(QStringLiteral("date"));
    if (measured.empty() || !dateIn(text) || parseDate(text)) return; // no time stands there
    const QString column = headingOf(QStringLiteral("date"));
    const auto takenAt = parseDateTime(text, m_study.site.timeZone);
    if (!takenAt) return fault(column, Text::tr("“%1” is not a time such as 2026-11-22 08:30.").arg(text));
    if (const auto refused = mayTakeSample(m_study, subject, visit, *takenAt, m_now))
      return fault(column, refused->message);
    for (const Specimen specimen : measured) {
      const LabSampling taken{m_row->line, {subject.id, visit.id, specimen, takenAt}};
      const MeasurementCell at{subject.id, visit.id, {}, specimen};
      const auto [known, isNew] = m_timed.emplace(at, m_results.samplings.size());
      if (isNew)
        m_results.samplings.push_back(taken);
      else if (const LabSampling& first = m_results.samplings[known->second];
               first.sampling != taken.sampling)
        fault(column, Text::tr("Line %1 gives another time for the same sample.").arg(first.line));
    }
  }

  const CsvContent& m_table;
  const LabMapping& m_mapping;
  const Study& m_study;
  const MeasurementPlan& m_plan;
  QDateTime m_now;
  QHash<QString, const Subject*> m_subjects; ///< by screening and subject number
  QStringList m_headings;
  const CsvRow* m_row = nullptr;
  std::map<MeasurementCell, std::size_t> m_taken;
  std::map<MeasurementCell, std::size_t> m_timed; ///< by cell without an analyte
  LabResults m_results;
};
} // namespace

QString measurandCode(const QString& analyte, Specimen specimen) {
  return analyte + u'/' + specimenCode(specimen);
}

LabMapping guessMapping(const QStringList& headings, const MeasurementPlan& plan) {
  LabMapping mapping;
  for (const QString& heading : headings) {
    QString role = roleOfHeading(heading);
    const Analyte* analyte = analyteNamed(plan, heading);
    if (role.isEmpty() && analyte) role = measurandCode(analyte->id, analyte->specimens.front());
    if (!role.isEmpty() && (role.contains(u'/') || mapping.columns.key(role).isEmpty()))
      mapping.columns[heading] = role;
  }
  return mapping;
}

LabResults readLabCsv(const CsvContent& table, const LabMapping& mapping, const Study& study,
                      const QDateTime& now) {
  return LabReader(table, mapping, study, now).read();
}

std::vector<Measurement> measurementsOf(const LabResults& results) {
  std::vector<Measurement> all;
  all.reserve(results.values.size());
  for (const LabValue& value : results.values)
    all.push_back(value.measurement);
  return all;
}

std::vector<Sampling> samplingsOf(const LabResults& results) {
  std::vector<Sampling> all;
  all.reserve(results.samplings.size());
  for (const LabSampling& taken : results.samplings)
    all.push_back(taken.sampling);
  return all;
}
