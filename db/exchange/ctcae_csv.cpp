#include "db/exchange/ctcae_csv.h"

#include "app/base/plain_text.h"
#include "db/exchange/csv/csv_table.h"
#include "db/exchange/exchange_text.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace {
constexpr std::size_t longestTerm = 200; ///< characters
constexpr int grades = 5;

/// "5" and "v5" are 5.0; empty where it is no version.
QString versionIn(const QString& text, const char* pattern) {
  const QRegularExpression version(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
  const auto match = version.match(text);
  if (!match.hasMatch()) return {};
  const QString minor = match.captured(2);
  return match.captured(1) + u'.' + (minor.isEmpty() ? QStringLiteral("0") : minor);
}

/// A cell or an argument that is a version, as people write it.
QString plainVersion(const QString& text) {
  return versionIn(text.trimmed(), "^(?:ctcae\\s*)?(?:v|version)?\\.?\\s*([0-9])(?:\\.([0-9]{1,2}))?$");
}

/// A version that stands somewhere in a title or the name of a file: "CTCAE_v5.0.csv", "Version 6.0".
QString versionWithin(const QString& text) {
  return versionIn(text,
                   "(?:\\bv|_v|version|ctcae[\\s._-]*v?)[\\s._-]?([0-9])(?:[._]([0-9]{1,2}))?(?![0-9])");
}

/// What a column is: "term", "soc", "code", "definition", "version", "term-zh", "soc-zh", "grade1" …; empty
/// where it is passed over.
QString roleOf(const QString& heading) {
  static const QRegularExpression made(
      QStringLiteral("\\b(ctcae|meddra|v[0-9]+(\\.[0-9]+)?|[0-9]+\\.[0-9]+)\\b|[*†]"));
  static const QRegularExpression grade(QStringLiteral("^grade ?([1-5])(?![0-9])|^([1-5]) ?级"));
  static const QHash<QString, QString> roles{{QStringLiteral("term"), QStringLiteral("term")},
                                             {QStringLiteral("adverse event"), QStringLiteral("term")},
                                             {QStringLiteral("adverse event term"), QStringLiteral("term")},
                                             {QStringLiteral("soc"), QStringLiteral("soc")},
                                             {QStringLiteral("system organ class"), QStringLiteral("soc")},
                                             {QStringLiteral("code"), QStringLiteral("code")},
                                             {QStringLiteral("definition"), QStringLiteral("definition")},
                                             {QStringLiteral("version"), QStringLiteral("version")},
                                             {QStringLiteral("chinese"), QStringLiteral("term-zh")},
                                             {QStringLiteral("chinese term"), QStringLiteral("term-zh")},
                                             {QStringLiteral("term (chinese)"), QStringLiteral("term-zh")},
                                             {QStringLiteral("中文术语"), QStringLiteral("term-zh")},
                                             {QStringLiteral("中文名称"), QStringLiteral("term-zh")},
                                             {QStringLiteral("chinese soc"), QStringLiteral("soc-zh")},
                                             {QStringLiteral("soc (chinese)"), QStringLiteral("soc-zh")},
                                             {QStringLiteral("系统器官分类"), QStringLiteral("soc-zh")}};
  const QString name = normalizedName(normalizedName(heading).remove(made));
  if (const auto match = grade.match(name); match.hasMatch())
    return QStringLiteral("grade") + match.captured(match.captured(1).isEmpty() ? 2 : 1);
  return roles.value(name);
}

/// A dash says that there is no such grade.
QString gradeText(const QString& cell) {
  const QString text = cell.simplified();
  static const QString dashes = QStringLiteral("-–—−");
  return text.size() == 1 && dashes.contains(text.front()) ? QStringLiteral("-") : text;
}

bool areHeadings(const QStringList& cells) {
  QStringList roles;
  for (const QString& cell : cells)
    roles << roleOf(cell);
  const bool graded =
      std::any_of(roles.begin(), roles.end(), [](const QString& role) { return role.startsWith(u"grade"); });
  return graded && roles.contains(QStringLiteral("term"));
}

CsvTable tableOf(const CsvContent& content) {
  return csvTable(
      content,
      {areHeadings,
       ExchangeText::tr("No row of headings is found: one with “CTCAE Term” and “Grade 1” to “Grade 5”."),
       true, true});
}

/// The versions that the NCI gives away and this program was tried with.
bool isKnownVersion(const QString& version) {
  return version == QLatin1String("5.0") || version == QLatin1String("6.0");
}

class CtcaeReader {
 public:
  CtcaeReader(const CsvTable& table, const QString& fileName) : m_table(table) {
    m_content.dictionary.source = fileName;
  }

  CtcaeContent read(const QString& version) {
    m_content.faults = m_table.faults;
    if (!m_table.heading.cells.isEmpty()) readTable(version);
    sortByLine(m_content.faults);
    return std::move(m_content);
  }

 private:
  void fault(int line, const QString& column, const QString& message) {
    m_content.faults.push_back({{}, line, column, message});
  }

  void readTable(const QString& version) {
    if (const QString remark = encodingRemark(m_table.encoding); !remark.isEmpty())
      m_content.remarks << remark;
    takeColumns();
    for (const CsvRow& row : m_table.rows)
      readRow(row);
    CtcaeDictionary& dictionary = m_content.dictionary;
    if (dictionary.terms.empty() && m_content.faults.empty())
      fault(m_table.heading.line, {}, ExchangeText::tr("No term follows the headings."));
    dictionary.version = version.isEmpty() ? versionSaid() : plainVersion(version);
    if (dictionary.version.isEmpty())
      fault(1, {}, ExchangeText::tr("Which version of the CTCAE is it? Neither the file nor its name says."));
    else if (!isKnownVersion(dictionary.version))
      m_content.remarks
          << ExchangeText::tr(
                 "This is CTCAE %1; the program was made for 5.0 and 6.0. Is it the version that "
                 "the trial grades by?")
                 .arg(dictionary.version);
  }

  /// Is it not known which column of this meaning counts?
  bool isAmbiguous(const QString& role, const QString& name) const {
    return role == u"term" || role.startsWith(u"grade") ||
           normalizedName(name) == normalizedName(heading(role));
  }

  void takeColumns() {
    const CsvRow& row = m_table.heading;
    std::vector<qsizetype> leftAside;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
      const QString role = roleOf(row.cells[i]);
      if (role.isEmpty() && (!row.cells[i].isEmpty() || !m_table.isBlank(i))) leftAside.push_back(i);
      if (role.isEmpty()) continue;
      if (!m_columns.contains(role))
        m_columns.insert(role, i);
      else if (isAmbiguous(role, row.cells[i]))
        fault(row.line, row.cells[i],
              ExchangeText::tr("These columns mean the same: %1. Leave the one that is meant.")
                  .arg(columnNames(m_table, {m_columns.value(role), i})));
      else
        leftAside.push_back(i); // the first of two codes, classes or definitions counts
    }
    if (!leftAside.empty())
      m_content.remarks
          << ExchangeText::tr("Left aside, as nobody reads them: %1.").arg(columnNames(m_table, leftAside));
    QStringList missing;
    for (int grade = 1; grade <= grades; ++grade)
      if (!m_columns.contains(QStringLiteral("grade%1").arg(grade)))
        missing << QStringLiteral("Grade %1").arg(grade);
    if (!missing.isEmpty())
      fault(row.line, {}, ExchangeText::tr("Missing columns: %1.").arg(missing.join(QStringLiteral(", "))));
  }

  QString heading(const QString& role) const {
    return m_table.heading.cells.value(m_columns.value(role, -1));
  }
  QString cell(const CsvRow& row, const QString& role) const {
    return row.cells.value(m_columns.value(role, -1)).simplified();
  }

  void readRow(const CsvRow& row) {
    const bool isNote = row.cells.size() == 1; // below a table that was not saved by a spreadsheet
    if (const auto wrong = m_table.wrongLength(row); wrong && !isNote) return fault(row.line, {}, *wrong);
    EventTerm term;
    term.name = {cell(row, QStringLiteral("term")), cell(row, QStringLiteral("term-zh"))};
    term.organClass = {cell(row, QStringLiteral("soc")), cell(row, QStringLiteral("soc-zh"))};
    if (term.organClass.en.isEmpty()) term.organClass = m_organClass;
    m_organClass = term.organClass;
    term.code = cell(row, QStringLiteral("code"));
    const QString definition = gradeText(cell(row, QStringLiteral("definition")));
    if (definition != u"-") term.definition = definition;
    for (int grade = 1; grade <= grades; ++grade)
      term.grades[static_cast<std::size_t>(grade - 1)] =
          gradeText(cell(row, QStringLiteral("grade%1").arg(grade)));
    const bool graded = std::any_of(term.grades.begin(), term.grades.end(),
                                    [](const QString& text) { return !text.isEmpty(); });
    if (!graded && term.name.en.isEmpty()) return;
    takeTerm(row.line, term, graded);
  }

  void takeTerm(int line, const EventTerm& term, bool graded) {
    const QString column = heading(QStringLiteral("term"));
    const QString& name = term.name.en;
    if (name.isEmpty()) return fault(line, column, ExchangeText::tr("The term is missing."));
    if (name.size() > static_cast<qsizetype>(longestTerm))
      return fault(line, column, ExchangeText::tr("A term of more than %1 characters.").arg(longestTerm));
    if (!graded) return fault(line, {}, ExchangeText::tr("“%1” has no text of any grade.").arg(name));
    const auto known = m_lines.constFind(normalizedName(name));
    if (known != m_lines.constEnd())
      return fault(line, column, ExchangeText::tr("“%1” stands in line %2 already.").arg(name).arg(*known));
    m_lines.insert(normalizedName(name), line);
    m_content.dictionary.terms.push_back(term);
  }

  QString versionSaid() const {
    for (const CsvRow& row : m_table.rows)
      if (const QString said = plainVersion(cell(row, QStringLiteral("version"))); !said.isEmpty())
        return said;
    for (const CsvRow& row : m_table.above)
      if (const QString said = versionWithin(row.cells.join(u' ')); !said.isEmpty()) return said;
    if (const QString said = versionWithin(heading(QStringLiteral("term"))); !said.isEmpty()) return said;
    if (const QString said = versionWithin(m_table.encoding.sheet); !said.isEmpty()) return said;
    return versionWithin(m_content.dictionary.source);
  }

  const CsvTable& m_table;
  QHash<QString, qsizetype> m_columns; ///< by role
  QHash<QString, int> m_lines;         ///< by term
  BilingualText m_organClass;          ///< of the row above
  CtcaeContent m_content;
};
} // namespace

SheetChoice ctcaeSheet(const QString& name) {
  return {areHeadings, name, QStringLiteral("clean")};
}

CtcaeContent readCtcaeCsv(const CsvContent& content, const QString& fileName, const QString& version) {
  const CsvTable table = tableOf(content);
  CtcaeContent read = CtcaeReader(table, fileName).read(version);
  placeFaults(read.faults, content.encoding, table.heading);
  return read;
}
