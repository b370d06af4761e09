#include "app/reports/efficacy/efficacy_text.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/codes.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
constexpr std::array landmarks{3, 6, 12}; ///< months

/// "2 CR · 1 PR · 1 NE · 2 not assessed"
QString bestText(const EfficacyGroup& group) {
  QStringList parts;
  const auto add = [&](int count, const QString& what) {
    if (count > 0) parts << QStringLiteral("%1 %2").arg(QString::number(count), what);
  };
  for (const Response response : rankedResponses)
    add(group.count(response), responseShort(response));
  add(group.notEvaluable, responseShort(Response::NotEvaluable));
  add(group.subjects - group.assessed, ReportsText::tr("not assessed"));
  return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

QString withInterval(const QString& rule) {
  return rule + u'\n' + exactIntervalSource();
}
} // namespace

std::vector<EfficacyColumn> responseColumns() {
  return {{ReportsText::tr("Group"), {}},
          {ReportsText::tr("Infused"), populationRule()},
          {ReportsText::tr("ORR"), withInterval(overallResponseRule())},
          {ReportsText::tr("CR"), withInterval(completeResponseRule())},
          {ReportsText::tr("CR/CRh/CRi"), withInterval(compositeResponseRule())},
          {ReportsText::tr("MRD negative"), withInterval(mrdRule())},
          {ReportsText::tr("Best response"), bestResponseRule()}};
}

QStringList responseRow(const EfficacyGroup& group) {
  return {groupName(group),
          QString::number(group.subjects),
          rateText(group.overall),
          rateText(group.complete),
          rateText(group.composite),
          group.mrdNegative.n > 0
              ? ReportsText::tr("%1 · %2 assessed").arg(rateText(group.mrdNegative)).arg(group.mrdAssessed)
              : rateText(group.mrdNegative),
          bestText(group)};
}

std::vector<EfficacyColumn> survivalColumns(Endpoint endpoint) {
  const QString rule = endpointRule(endpoint);
  std::vector<EfficacyColumn> columns{
      {ReportsText::tr("Group"), {}},
      {ReportsText::tr("Subjects"), rule},
      {ReportsText::tr("Events"), rule},
      {ReportsText::tr("Median, months (95 %)"), kaplanMeierSource() + u'\n' + medianSource()}};
  for (const int months : landmarks)
    columns.push_back({ReportsText::tr("%n month(s)", nullptr, months), kaplanMeierSource()});
  columns.push_back({ReportsText::tr("Observed, months"), followUpSource()});
  return columns;
}

QStringList survivalRow(const EfficacyGroup& group, Endpoint endpoint) {
  const SurvivalCurve& curve = group.curve(endpoint);
  QStringList cells{groupName(group), QString::number(curve.subjects()), QString::number(curve.events()),
                    medianText(curve)};
  for (const int months : landmarks)
    cells << survivalText(curve, months * daysPerMonth);
  cells << monthsText(group.followUp.at(static_cast<std::size_t>(endpoint)).time);
  return cells;
}

namespace {
QString level(int level) {
  return level > 0 ? QString::number(level) : QString();
}

/// One row a time at which somebody had the event or was censored.
void addCurve(ChartTable& table, const SurvivalSeries::Curve& one) {
  const SurvivalCurve& curve = one.curve;
  const QString group = one.level > 0 ? QStringLiteral("L%1").arg(one.level) : QStringLiteral("all");
  for (std::size_t i = 0; i < curve.times.size(); ++i) {
    const double time = curve.times[i];
    if (i > 0 && curve.times[i - 1] == time) continue;
    const SurvivalStep* step = stepAt(curve, time);
    const auto [first, last] = std::equal_range(curve.censored.begin(), curve.censored.end(), time);
    table.rows.push_back(
        {group, formatNumber(time), QString::number(numberAtRisk(curve, time)),
         QString::number(step && step->time == time ? step->events : 0), QString::number(last - first),
         formatNumber(step ? step->survival : 1), step ? formatNumber(step->standardError) : QString(),
         step ? formatNumber(step->lower) : QString(), step ? formatNumber(step->upper) : QString()});
  }
}
} // namespace

ChartTable tableOf(const WaterfallSeries& series) {
  ChartTable table{QStringLiteral("subject level baseline lowest below_limit change best").split(u' '), {}};
  for (const WaterfallBar& bar : series.bars)
    table.rows.push_back({bar.subject, level(bar.level), formatNumber(bar.baseline), formatNumber(bar.lowest),
                          bar.belowLimit ? QStringLiteral("1") : QStringLiteral("0"),
                          formatNumber(bar.change()), bar.best ? codeOf(*bar.best) : QString()});
  return table;
}

ChartTable tableOf(const ResponseSwimmerSeries& series) {
  ChartTable table{QStringLiteral("subject level day what").split(u' '), {}};
  for (const ResponseBar& bar : series.bars) {
    for (const ResponseBar::Mark& mark : bar.marks)
      table.rows.push_back({bar.subject, level(bar.level), QString::number(mark.day), codeOf(mark.response)});
    table.rows.push_back({bar.subject, level(bar.level), QString::number(bar.lastDay),
                          bar.died ? QStringLiteral("death") : QStringLiteral("last-contact")});
  }
  return table;
}

ChartTable tableOf(const SurvivalSeries& series) {
  ChartTable table{
      QStringLiteral("group day at_risk events censored survival standard_error lower upper").split(u' '),
      {}};
  for (const SurvivalSeries::Curve& curve : series.curves)
    addCurve(table, curve);
  return table;
}

namespace {
QString chartHtml(const QString& name) {
  return QStringLiteral("<p class=\"chart\"><img src=\"chart:%1\"></p>\n").arg(name);
}

QString headHtml(const Study& study, const EfficacySummary& summary) {
  const Protocol& protocol = study.protocol;
  QString body =
      reportTitleHtml(study, ReportsText::tr("Efficacy summary"), summary.language, summary.designVersion);
  body += html::sentence(ReportsText::tr("Cut-off: %1, infused by then: %2.")
                             .arg(summary.report.on.toString(Qt::ISODate))
                             .arg(summary.report.all().subjects));
  body += html::warning(exploratoryNote());
  return body + html::sentence(criteriaNote(protocol, summary.language), QStringLiteral("wait"));
}

/// Counts, share and interval below each other; the last column is a list and runs on.
QString stacked(QString text) {
  return text.replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

QString tableHtml(const std::vector<EfficacyColumn>& columns, const QList<int>& widths,
                  const std::vector<QStringList>& rows) {
  html::Table table(widths);
  QStringList titles;
  for (const EfficacyColumn& column : columns)
    titles << column.title;
  table.head(titles, QStringLiteral("fine")); // a heading is one line
  for (const QStringList& row : rows) {
    QList<html::Cell> cells{html::strong(row.first())};
    for (qsizetype i = 1; i + 1 < row.size(); ++i)
      cells << html::cell(stacked(row.at(i)));
    table.row(cells << html::cell(row.last()));
  }
  return table.toHtml();
}

/// The rules of a table, a line each.
QString rulesHtml(const QStringList& rules) {
  return html::paragraph(html::join(rules), QStringLiteral("muted"));
}

QString responseHtml(const EfficacyReport& report) {
  std::vector<QStringList> rows;
  rows.reserve(report.groups.size());
  for (const EfficacyGroup& group : report.groups)
    rows.push_back(responseRow(group));
  QString body =
      html::heading(ReportsText::tr("Response")) +
      tableHtml(responseColumns(), {14, 8, 15, 15, 15, 15, 18}, rows) +
      rulesHtml({populationRule(), ReportsText::tr("ORR: %1").arg(overallResponseRule()),
                 ReportsText::tr("CR: %1").arg(completeResponseRule()),
                 ReportsText::tr("CR/CRh/CRi: %1").arg(compositeResponseRule()),
                 ReportsText::tr("MRD negative: %1").arg(mrdRule()),
                 ReportsText::tr("Best response: %1").arg(bestResponseRule()), exactIntervalSource()});
  return body + chartHtml(QStringLiteral("waterfall")) + chartHtml(QStringLiteral("swimmer"));
}

QString survivalHtml(const EfficacyReport& report, Endpoint endpoint) {
  const QString rule = rulesHtml({endpointRule(endpoint)});
  std::vector<QStringList> rows;
  for (const EfficacyGroup& group : report.groups)
    if (group.curve(endpoint).subjects() > 0) rows.push_back(survivalRow(group, endpoint));
  const QString heading = html::heading(endpointName(endpoint));
  if (rows.empty()) return heading + rule + html::sentence(ReportsText::tr("Nobody to count from yet."));
  return heading + chartHtml(codeOf(endpoint)) +
         tableHtml(survivalColumns(endpoint), {12, 8, 7, 19, 13, 13, 13, 15}, rows) + rule;
}
} // namespace

QString efficacyHtml(const Study& study, const EfficacySummary& summary) {
  const EfficacyReport& report = summary.report;
  QString body = headHtml(study, summary) + responseHtml(report);
  for (const Endpoint endpoint : endpoints)
    body += survivalHtml(report, endpoint);
  body += rulesHtml({kaplanMeierSource(), medianSource(), followUpSource()});
  body += journalStampHtml(summary.head);
  return html::page(body);
}
