#include "db/exchange/lab_headings.h"

#include "app/study/folded_name.h"
#include "app/study/number_text.h"
#include "db/exchange/lab_words.h"

#include <QCoreApplication>

using namespace labWords;

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(LabCsv)
};

bool isKnownHeading(const MeasurementPlan& plan, const QString& heading) {
  return !roleOfHeading(heading).isEmpty() || analyteNamed(plan, heading);
}

/// A sign or a word that belongs to a value, in a column of its own.
bool changesAValue(const QString& cell) {
  static const QStringList signs{QStringLiteral("<"),    QStringLiteral(">"),   QStringLiteral("≤"),
                                 QStringLiteral("≥"),    QStringLiteral("<="),  QStringLiteral(">="),
                                 QStringLiteral("‹"),    QStringLiteral("›"),   QStringLiteral("notdone"),
                                 QStringLiteral("未做"), QStringLiteral("未检")};
  return signs.contains(foldedName(cell).remove(u' ')) || signs.contains(halfWidth(cell).trimmed());
}
} // namespace

CsvTable labTable(const CsvContent& content, const LabMapping& mapping, const MeasurementPlan& plan) {
  const auto isKnown = [&](const QString& heading) {
    return mapping.columns.contains(heading) || isKnownHeading(plan, heading);
  };
  return csvTable(content,
                  {headingsKnownBy(isKnown),
                   Text::tr("None of the headings is known. A laboratory's table has, for example, the "
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

std::vector<LabFault> LabHeadings::faults() const {
  std::vector<LabFault> faults;
  for (const auto& [role, columns] : m_columns)
    if (columns.size() > 1)
      faults.push_back({m_table.heading.line, m_table.heading.cells[columns[1]],
                        Text::tr("These columns mean the same: %1. Leave the one that is meant.")
                            .arg(columnNames(m_table, columns))});
  for (const char* role : {"unit", "specimen"}) // of the one value in a row; here there are several
    if (has(role) && m_hasValues) {
      const QString heading = m_table.heading.cells[m_columns.at(QLatin1String(role)).front()];
      faults.push_back(
          {m_table.heading.line, heading,
           Text::tr("“%1” stands beside columns of analytes: of which one it speaks cannot be told. "
                    "Write one result a row, or leave it out.")
               .arg(heading)});
    }
  if (const QStringList missing = missingRoles(); !missing.isEmpty())
    faults.push_back(
        {m_table.heading.line, {}, Text::tr("Columns are missing: %1.").arg(missing.join(Text::tr(", ")))});
  for (const qsizetype column : m_leftAside)
    for (const CsvRow& row : m_table.rows)
      if (const QString cell = row.cells.value(column); changesAValue(cell))
        faults.push_back({row.line, m_table.heading.cells[column],
                          Text::tr("“%1” changes what the value beside it says, and this column is not read. "
                                   "Write it with the value.")
                              .arg(cell)});
  for (const CsvRow& row : m_table.rows)
    if (const auto wrong = m_table.wrongLength(row)) faults.push_back({row.line, {}, *wrong});
  return faults;
}

QStringList LabHeadings::missingRoles() const {
  QStringList missing;
  if (!has("subject")) missing << Text::tr("the subject");
  if (!has("visit") && !has("date")) missing << Text::tr("the visit or the date");
  if (has("analyte") && !has("value")) missing << Text::tr("the value");
  if (has("value") && !has("analyte")) missing << Text::tr("the analyte");
  if (!has("value") && !has("analyte") && !m_hasValues) missing << Text::tr("the analyte and its value");
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
      if (foldedName(heading) == QLatin1String("lbtestcd"))
        mapping.columns[heading] = QStringLiteral("analyte");
  return mapping;
}
