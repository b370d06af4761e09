#include "db/exchange/laboratory/lab_words.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/study/codes.h"
#include "app/study/measurement.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/laboratory/lab_csv.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

namespace labWords {
namespace {
constexpr Specimen specimens[] = {Specimen::Blood, Specimen::Marrow, Specimen::Tissue, Specimen::Csf};

/// 第7天 and 第 7 天 are one name: whether a blank stands beside Chinese is a matter of typesetting.
QString comparedAs(const QString& name) {
  static const QRegularExpression besideChinese(QStringLiteral("(?<=\\p{Han}) | (?=\\p{Han})"));
  return normalizedName(name).remove(besideChinese);
}
} // namespace

bool isNameOf(const QString& name, const QString& id, const BilingualText& text) {
  const QString wanted = comparedAs(name);
  return wanted == comparedAs(id) || wanted == comparedAs(text.en) || wanted == comparedAs(text.zh);
}

const Analyte* analyteNamed(const MeasurementPlan& plan, const QString& name) {
  const auto found = std::find_if(plan.analytes.begin(), plan.analytes.end(), [&](const Analyte& analyte) {
    return isNameOf(name, analyte.id, analyte.name);
  });
  return found == plan.analytes.end() ? nullptr : &*found;
}

std::optional<Specimen> specimenNamed(const QString& name) {
  for (const Specimen specimen : specimens)
    if (normalizedName(name) == codeOf(specimen) ||
        normalizedName(name) == normalizedName(specimenName(specimen)))
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
  const auto word = words.constFind(normalizedName(name));
  return word == words.constEnd() ? std::nullopt : std::optional(*word);
}

Named measurandOfCode(const MeasurementPlan& plan, const QString& code) {
  const Analyte* analyte = plan.analyte(code.section(u'/', 0, 0));
  if (!analyte) return {};
  return {analyte, specimenNamed(code.section(u'/', 1)).value_or(analyte->specimens.front())};
}

QString roleOfHeading(const QString& heading) {
  static const std::pair<const char*, QStringList> words[] = {
      {"subject",
       {QStringLiteral("subject"), QStringLiteral("subject id"), QStringLiteral("usubjid"),
        QStringLiteral("patient"), QStringLiteral("受试者"), QStringLiteral("受试者编号")}},
      {"visit", {QStringLiteral("visit"), QStringLiteral("访视")}},
      {"date",
       {QStringLiteral("date"), QStringLiteral("sampling date"), QStringLiteral("collected"),
        QStringLiteral("date/time of sampling"), QStringLiteral("date and time of sampling"),
        QStringLiteral("sampling time"), QStringLiteral("taken at"), QStringLiteral("collection date/time"),
        QStringLiteral("lbdtc"), QStringLiteral("日期"), QStringLiteral("采样日期"),
        QStringLiteral("采样时间"), QStringLiteral("采样日期时间")}},
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
    if (all.contains(normalizedName(heading))) return QString::fromLatin1(role);
  return {};
}
} // namespace labWords

using namespace labWords;

namespace {
bool isKnownHeading(const MeasurementPlan& plan, const QString& heading) {
  return !roleOfHeading(heading).isEmpty() || analyteNamed(plan, heading);
}

/// A sign or a word that belongs to a value, in a column of its own.
bool changesAValue(const QString& cell) {
  static const QStringList signs{QStringLiteral("<"),    QStringLiteral(">"),   QStringLiteral("≤"),
                                 QStringLiteral("≥"),    QStringLiteral("<="),  QStringLiteral(">="),
                                 QStringLiteral("‹"),    QStringLiteral("›"),   QStringLiteral("notdone"),
                                 QStringLiteral("未做"), QStringLiteral("未检")};
  return signs.contains(normalizedName(cell).remove(u' ')) || signs.contains(halfWidth(cell).trimmed());
}
} // namespace

SheetChoice labSheet(const MeasurementPlan& plan, const std::vector<LabMapping>& kept, const QString& name) {
  const auto isKnown = [&plan, kept](const QString& heading) {
    return isKnownHeading(plan, heading) ||
           std::any_of(kept.begin(), kept.end(),
                       [&](const LabMapping& each) { return each.columns.contains(heading); });
  };
  return {headingsKnownBy(isKnown), name, {}};
}

CsvTable labTable(const CsvContent& content, const LabMapping& mapping, const MeasurementPlan& plan) {
  const auto isKnown = [&](const QString& heading) {
    return mapping.columns.contains(heading) || isKnownHeading(plan, heading);
  };
  return csvTable(
      content, {headingsKnownBy(isKnown),
                ExchangeText::tr("None of the headings is known. A laboratory's table has, for example, the "
                                 "headings subject, visit, date, analyte, value, unit.")});
}

LabHeadings::LabHeadings(const CsvTable& table, const LabMapping& mapping, const MeasurementPlan& plan)
    : m_table(table) {
  for (qsizetype i = 0; i < table.heading.cells.size(); ++i) {
    const QString role = mapping.columns.value(table.heading.cells[i]);
    if (!role.isEmpty())
      m_columns[role].push_back(i);
    else if (!table.heading.cells[i].isEmpty() || !table.isBlank(i))
      m_leftAside.push_back(i);
    m_hasValues = m_hasValues || measurandOfCode(plan, role).analyte;
  }
}

QString LabHeadings::leftAside() const {
  return columnNames(m_table, m_leftAside);
}

std::vector<TableFault> LabHeadings::faults() const {
  std::vector<TableFault> faults;
  for (const auto& [role, columns] : m_columns)
    if (columns.size() > 1)
      faults.push_back({{},
                        m_table.heading.line,
                        m_table.heading.cells[columns[1]],
                        ExchangeText::tr("These columns mean the same: %1. Leave the one that is meant.")
                            .arg(columnNames(m_table, columns))});
  for (const char* role : {"unit", "specimen"}) // of the one value in a row; here there are several
    if (has(role) && m_hasValues) {
      const QString heading = m_table.heading.cells[m_columns.at(QLatin1String(role)).front()];
      faults.push_back({{},
                        m_table.heading.line,
                        heading,
                        ExchangeText::tr("“%1” stands beside columns of analytes: to which of them it refers "
                                         "cannot be determined. Write one result a row, or leave it out.")
                            .arg(heading)});
    }
  if (const QStringList missing = missingRoles(); !missing.isEmpty())
    faults.push_back(
        {{},
         m_table.heading.line,
         {},
         ExchangeText::tr("Columns are missing: %1.").arg(missing.join(ExchangeText::tr(", ")))});
  for (const qsizetype column : m_leftAside)
    for (const CsvRow& row : m_table.rows)
      if (const QString cell = row.cells.value(column); changesAValue(cell))
        faults.push_back(
            {{},
             row.line,
             m_table.heading.cells[column],
             ExchangeText::tr("“%1” changes what the value beside it says, and this column is not read. "
                              "Write it with the value.")
                 .arg(cell)});
  for (const CsvRow& row : m_table.rows)
    if (const auto wrong = m_table.wrongLength(row)) faults.push_back({{}, row.line, {}, *wrong});
  return faults;
}

QStringList LabHeadings::missingRoles() const {
  QStringList missing;
  if (!has("subject")) missing << ExchangeText::tr("the subject");
  if (!has("visit") && !has("date")) missing << ExchangeText::tr("the visit or the date");
  if (has("analyte") && !has("value")) missing << ExchangeText::tr("the value");
  if (has("value") && !has("analyte")) missing << ExchangeText::tr("the analyte");
  if (!has("value") && !has("analyte") && !m_hasValues)
    missing << ExchangeText::tr("the analyte and its value");
  return missing;
}

LabMapping guessMapping(const QStringList& headings, const MeasurementPlan& plan) {
  LabMapping mapping;
  for (const QString& heading : headings) {
    QString role = roleOfHeading(heading);
    const Analyte* analyte = analyteNamed(plan, heading);
    if (role.isEmpty() && analyte) role = measurandCode(analyte->id, analyte->specimens.front());
    if (!role.isEmpty()) mapping.columns[heading] = role;
  }
  // CDISC's code of the test is read where its name does not stand beside it.
  if (mapping.columns.key(QStringLiteral("analyte")).isEmpty())
    for (const QString& heading : headings)
      if (normalizedName(heading) == QLatin1String("lbtestcd"))
        mapping.columns[heading] = QStringLiteral("analyte");
  return mapping;
}

QString measurandCode(const QString& analyte, Specimen specimen) {
  return analyte + u'/' + codeOf(specimen);
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
