#include "app/reports/paper/html.h"

#include <QLocale>
#include <algorithm>

namespace {
constexpr auto sheet = R"(
body { color: #1b2430; font-size: 9pt; }
h1 { font-size: 15pt; font-weight: 600; margin-top: 0px; margin-bottom: 2px; }
h2 { font-size: 10.5pt; font-weight: 600; margin-top: 12px; margin-bottom: 4px; }
h3 { font-size: 9pt; font-weight: 600; margin-top: 8px; margin-bottom: 3px; }
p { margin-top: 0px; margin-bottom: 4px; }
p.lead { font-size: 12pt; font-weight: 600; margin-top: 6px; }
p.warning { color: #b02418; font-weight: 600; }
p.chart { margin-top: 4px; }
.muted { color: #5a6675; }
.good { color: #007a58; }
.dlt { color: #b44300; font-weight: 600; }
.wait { color: #8a5f00; }
.strong { font-weight: 600; }
table { border-collapse: collapse; margin-top: 2px; margin-bottom: 4px; }
.fine { font-size: 8pt; }
td, th { border-style: solid; border-width: 0.5px; border-color: #9aa4b0; padding: 3px; }
th { background-color: #eef1f5; font-weight: 600; text-align: left; }
td.fine, th.fine { padding: 1px; }
)";

/// Lines of Latin letters are as high as those of Chinese characters: a row that is higher than a page goes
/// on after the same line in each of its cells.
constexpr auto chineseSheet = "td, th { line-height: 18px; } td.fine, th.fine { line-height: 15px; }";

/// QTextDocument gives a table cell the width of its longest word; a run without a blank would push the table
/// off the paper. A zero-width space after this many characters lets it break.
constexpr int longestRun = 12;

constexpr std::size_t rowsOfTable = 100;

bool breaksByItself(QChar c) {
  // CJK, kana, full-width forms: a line may break after each of them.
  return c.isSpace() || (c.unicode() >= 0x2E80 && c.unicode() < 0xD800) || c.unicode() >= 0xF900;
}

/// Length of the run without a blank that begins at `from`.
qsizetype runLength(const QString& plain, qsizetype from) {
  qsizetype end = from;
  while (end < plain.size() && !breaksByItself(plain.at(end)))
    ++end;
  return end - from;
}
} // namespace

namespace html {
QString text(const QString& plain) {
  QString broken;
  qsizetype run = 0;
  bool longRun = false;
  for (qsizetype i = 0; i < plain.size(); ++i) {
    const QChar c = plain.at(i);
    if (breaksByItself(c)) {
      run = 0;
    } else {
      if (run == 0) longRun = runLength(plain, i) > 2LL * longestRun;
      if (longRun && run > 0 && run % longestRun == 0 && !c.isLowSurrogate()) broken += QChar(0x200B);
      ++run;
    }
    broken += c;
  }
  return broken.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

Cell cell(const QString& plain, const QString& style) {
  return {text(plain), style};
}

Cell strong(const QString& plain) {
  return cell(plain, QStringLiteral("strong"));
}

QString join(const QStringList& plain) {
  QStringList lines;
  for (const QString& line : plain)
    lines << text(line);
  return lines.join(QStringLiteral("<br>"));
}

QString Table::rowHtml(const QString& tag, const QList<Cell>& cells) const {
  QString row = QStringLiteral("<tr>");
  for (qsizetype i = 0; i < cells.size(); ++i) {
    const QString style =
        cells.at(i).style.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(cells.at(i).style);
    row += QStringLiteral("<%1 width=\"%2%\"%3>").arg(tag).arg(m_widths.value(i)).arg(style);
    row += cells.at(i).content + QStringLiteral("</%1>").arg(tag);
  }
  return row + QStringLiteral("</tr>\n");
}

Table& Table::head(const QStringList& titles, const QString& style) {
  QList<Cell> cells;
  for (const QString& title : titles)
    cells << cell(title, style);
  m_rows += QStringLiteral("<thead>") + rowHtml(QStringLiteral("th"), cells) + QStringLiteral("</thead>");
  return *this;
}

Table& Table::row(const QList<Cell>& cells) {
  m_rows += rowHtml(QStringLiteral("td"), cells);
  return *this;
}

Table& Table::fact(const QString& name, const QString& value) {
  return row({strong(name), cell(value)});
}

QString Table::toHtml() const {
  return QStringLiteral("<table width=\"100%\" cellspacing=\"0\">") + m_rows + QStringLiteral("</table>\n");
}

QString longTable(const QList<int>& widths, const QStringList& titles, const std::vector<QList<Cell>>& rows) {
  QString tables;
  for (std::size_t begin = 0; begin < rows.size(); begin += rowsOfTable) {
    Table table(widths);
    if (!titles.isEmpty()) table.head(titles);
    for (std::size_t i = begin; i < std::min(begin + rowsOfTable, rows.size()); ++i)
      table.row(rows[i]);
    tables += table.toHtml();
  }
  return tables;
}

QString page(const QString& body) {
  QString style = QString::fromLatin1(sheet);
  if (QLocale().language() == QLocale::Chinese) style += QLatin1String(chineseSheet);
  return QStringLiteral("<html><head><style>%1</style></head><body>%2</body></html>").arg(style, body);
}

QString title(const QString& plain) {
  return QStringLiteral("<h1>") + text(plain) + QStringLiteral("</h1>\n");
}

QString heading(const QString& plain) {
  return QStringLiteral("<h2>") + text(plain) + QStringLiteral("</h2>\n");
}

QString subheading(const QString& plain) {
  return QStringLiteral("<h3>") + text(plain) + QStringLiteral("</h3>\n");
}

QString paragraph(const QString& content, const QString& style) {
  const QString open =
      style.isEmpty() ? QStringLiteral("<p>") : QStringLiteral("<p class=\"%1\">").arg(style);
  return open + content + QStringLiteral("</p>\n");
}

QString sentence(const QString& plain, const QString& style) {
  return paragraph(text(plain), style);
}

QString warning(const QString& plain) {
  return sentence(plain, QStringLiteral("warning"));
}

QString muted(const QString& plain) {
  return sentence(plain, QStringLiteral("muted"));
}

QString contentsPlace() {
  return QStringLiteral("<!-- contents -->"); // no text can say this: it would be escaped
}
} // namespace html
