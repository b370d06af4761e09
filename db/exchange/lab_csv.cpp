#include "db/exchange/lab_csv.h"

#include "app/analysis/measured_value.h"
#include "app/analysis/visit_dates.h"
#include "app/study/date_text.h"
#include "db/measurement_filter.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>
#include <map>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(LabCsv)
};

constexpr Specimen specimens[] = {Specimen::Blood, Specimen::Marrow, Specimen::Tissue, Specimen::Csf};

/// Two names are one when only case, blanks and the width of signs differ.
QString folded(const QString& name) {
  return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool isNameOf(const QString& name, const QString& id, const BilingualText& text) {
  const QString wanted = folded(name);
  return wanted == folded(id) || wanted == folded(text.en) || wanted == folded(text.zh);
}

const Analyte* analyteNamed(const MeasurementPlan& plan, const QString& name) {
  const auto found = std::find_if(plan.analytes.begin(), plan.analytes.end(), [&](const Analyte& analyte) {
    return isNameOf(name, analyte.id, analyte.name);
  });
  return found == plan.analytes.end() ? nullptr : &*found;
}

std::optional<Specimen> specimenNamed(const QString& name) {
  for (const Specimen specimen : specimens)
    if (folded(name) == specimenCode(specimen) || folded(name) == folded(specimenName(specimen)))
      return specimen;
  static const QMap<QString, Specimen> words{{QStringLiteral("血"), Specimen::Blood},
                                             {QStringLiteral("外周血"), Specimen::Blood},
                                             {QStringLiteral("peripheral blood"), Specimen::Blood},
                                             {QStringLiteral("serum"), Specimen::Blood},
                                             {QStringLiteral("plasma"), Specimen::Blood},
                                             {QStringLiteral("血清"), Specimen::Blood},
                                             {QStringLiteral("血浆"), Specimen::Blood},
                                             {QStringLiteral("骨髓"), Specimen::Marrow},
                                             {QStringLiteral("bone marrow"), Specimen::Marrow},
                                             {QStringLiteral("组织"), Specimen::Tissue},
                                             {QStringLiteral("tumour tissue"), Specimen::Tissue},
                                             {QStringLiteral("脑脊液"), Specimen::Csf}};
  const auto word = words.constFind(folded(name));
  return word == words.constEnd() ? std::nullopt : std::optional(*word);
}

/// A measurand by its code; the analyte's first specimen where the code names none.
struct Named {
  const Analyte* analyte = nullptr;
  Specimen specimen = Specimen::Blood;
};
Named measurandOfCode(const MeasurementPlan& plan, const QString& code) {
  const Analyte* analyte = plan.analyte(code.section(u'/', 0, 0));
  if (!analyte) return {};
  return {analyte, specimenNamed(code.section(u'/', 1)).value_or(analyte->specimens.front())};
}

/// What a heading is, by the words that laboratories use.
QString roleOfHeading(const QString& heading) {
  static const std::pair<const char*, QStringList> words[] = {
      {"subject",
       {QStringLiteral("subject"), QStringLiteral("subject id"), QStringLiteral("usubjid"),
        QStringLiteral("patient"), QStringLiteral("受试者"), QStringLiteral("受试者编号")}},
      {"visit", {QStringLiteral("visit"), QStringLiteral("访视")}},
      {"date",
       {QStringLiteral("date"), QStringLiteral("sampling date"), QStringLiteral("collected"),
        QStringLiteral("lbdtc"), QStringLiteral("日期"), QStringLiteral("采样日期")}},
      {"analyte",
       {QStringLiteral("analyte"), QStringLiteral("test"), QStringLiteral("lbtest"),
        QStringLiteral("检测项目"), QStringLiteral("项目")}},
      {"specimen",
       {QStringLiteral("specimen"), QStringLiteral("sample"), QStringLiteral("lbspec"),
        QStringLiteral("标本"), QStringLiteral("样本类型")}},
      {"value",
       {QStringLiteral("value"), QStringLiteral("result"), QStringLiteral("lborres"), QStringLiteral("结果"),
        QStringLiteral("检测结果")}},
      {"unit",
       {QStringLiteral("unit"), QStringLiteral("units"), QStringLiteral("lborresu"),
        QStringLiteral("单位")}}};
  for (const auto& [role, all] : words)
    if (all.contains(folded(heading))) return QString::fromLatin1(role);
  return {};
}

class LabReader {
 public:
  LabReader(const CsvContent& table, const LabMapping& mapping, const Study& study, QDate today)
      : m_table(table), m_mapping(mapping), m_study(study), m_plan(study.protocol.measurements),
        m_today(today) {
    for (const Subject& subject : study.subjects) {
      m_subjects.insert(folded(subject.screening().number), &subject);
      m_subjects.insert(folded(subject.label()), &subject);
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
    for (const Reported& result : results)
      take(*subject, *visit, result);
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
    if (const Subject* subject = m_subjects.value(folded(label))) return subject;
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

  const Visit* visitOnDate(const Subject& subject) {
    const QString column = headingOf(QStringLiteral("date"));
    const QString text = cellOf(QStringLiteral("date"));
    const auto date = parseDate(text.section(u' ', 0, 0).section(u'T', 0, 0));
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

  void take(const Subject& subject, const Visit& visit, const Reported& result) {
    if (const auto refused = mayMeasure(m_study, subject, visit, m_today))
      return fault(result.column, refused->message);
    const auto value = parseMeasuredValue(result.text, *result.of.analyte);
    if (!value)
      return fault(result.column,
                   Text::tr("“%1”: %2", "value, why not").arg(result.text, value.error().message));
    const Measurement measurement{{subject.id, visit.id, result.of.analyte->id, result.of.specimen}, *value};
    const auto [known, isNew] = m_taken.emplace(measurement.cell, m_results.values.size());
    if (isNew)
      m_results.values.push_back({m_row->line, measurement});
    else if (const LabValue& first = m_results.values[known->second]; first.measurement != measurement)
      fault(result.column, Text::tr("Line %1 gives another value for the same sample.").arg(first.line));
  }

  const CsvContent& m_table;
  const LabMapping& m_mapping;
  const Study& m_study;
  const MeasurementPlan& m_plan;
  QDate m_today;
  QHash<QString, const Subject*> m_subjects; ///< by screening and subject number
  QStringList m_headings;
  const CsvRow* m_row = nullptr;
  std::map<MeasurementCell, std::size_t> m_taken;
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

LabResults readLabCsv(const CsvContent& table, const LabMapping& mapping, const Study& study, QDate today) {
  return LabReader(table, mapping, study, today).read();
}
