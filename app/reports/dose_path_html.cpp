#include "app/reports/dose_path_html.h"

#include "app/reports/dose_path_words.h"
#include "app/reports/html.h"
#include "app/reports/report_title_html.h"
#include "app/study/dlt_rate.h"
#include "app/study/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DosePaths)
};

constexpr int indent = 10;              ///< pixels, a level
constexpr int deepest = 8;              ///< that is moved in by its whole depth
constexpr qsizetype longestCourse = 60; ///< characters in a cell; what is longer stands in the basis

QString headHtml(const Study& study, const DosePathReport& report) {
  QString body = reportTitleHtml(study, Text::tr("Dose paths"), report.language, report.designVersion);
  for (const QString& basis : report.basis)
    body += html::paragraph(html::text(basis));
  return body + html::paragraph(html::text(assumedRatesText(report.question.trueDlt)));
}

/// The branch, moved in by its depth; the shape of a DLT stands in its words.
html::Cell branchCell(const DosePathRow& row) {
  const QString style = row.node.step && row.node.step->dlts > 0 ? QStringLiteral("dlt") : QString();
  return {QStringLiteral("<p style=\"margin-top:0px; margin-bottom:0px; margin-left:%1px\">%2</p>")
              .arg(indent * std::min(row.depth, deepest))
              .arg(html::text(stepText(row.node))),
          style};
}

QList<html::Cell> cellsOf(const PathQuestion& question, const DosePathRow& row) {
  QString course = courseTail(courseText(row.node.course), longestCourse);
  if (row.closed) course += QStringLiteral(" …");
  QList<html::Cell> cells{
      branchCell(row), html::cell(course), html::cell(tallyText(row.node)),
      html::cell(ruleText(question, row.node), row.node.end ? QStringLiteral("strong") : QString())};
  if (question.trueDlt.empty()) return cells;
  const QString branch = row.node.step ? probabilityText(row.node.step->probability) : QString();
  return cells << html::cell(branch) << html::cell(probabilityText(row.node.probability));
}

QString treeHtml(const DosePathReport& report) {
  const bool weighed = !report.question.trueDlt.empty();
  const QStringList titles = weighed ? pathColumns() : pathColumns().mid(0, 4);
  const QList<int> widths = weighed ? QList<int>{26, 17, 16, 23, 8, 10} : QList<int>{27, 22, 18, 33};
  std::vector<QList<html::Cell>> rows;
  rows.reserve(report.rows.size());
  for (const DosePathRow& row : report.rows)
    rows.push_back(cellsOf(report.question, row));
  return html::longTable(widths, titles, rows);
}

QString leftOutHtml(const DosePathReport& report) {
  const auto closed = static_cast<int>(std::count_if(report.rows.begin(), report.rows.end(),
                                                     [](const DosePathRow& row) { return row.closed; }));
  QStringList lines;
  if (report.leftOut > 0)
    lines << Text::tr("Left out for their number: %n row(s) more that were opened.", nullptr, report.leftOut);
  if (closed > 0) lines << Text::tr("Left out: what follows the %n course(s) marked “…”.", nullptr, closed);
  if (lines.isEmpty()) lines << Text::tr("Nothing is left out: every path is shown to its end.");
  return html::paragraph(html::join(lines), QStringLiteral("strong"));
}
} // namespace

QString assumedRatesText(const std::vector<double>& trueDlt) {
  if (trueDlt.empty()) return Text::tr("No true DLT rates are assumed: there are no probabilities.");
  QStringList rates;
  for (std::size_t i = 0; i < trueDlt.size(); ++i)
    rates << QStringLiteral("L%1 %2").arg(i + 1).arg(formatRate(trueDlt[i]));
  return Text::tr("Assumed true DLT rates: %1.").arg(rates.join(comma()));
}

QString dosePathHtml(const Study& study, const DosePathReport& report) {
  QString body = headHtml(study, report) + treeHtml(report) + leftOutHtml(report);
  body +=
      html::paragraph(html::text(Text::tr("Printed from the study file at journal entry %1, chain head %2")
                                     .arg(report.head.sequence)
                                     .arg(report.head.macHex)),
                      QStringLiteral("muted"));
  return html::page(body);
}
