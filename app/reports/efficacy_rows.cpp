#include "app/reports/efficacy_rows.h"

#include "app/reports/efficacy_words.h"
#include "app/study/month.h"
#include "app/study/outcome_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Efficacy)
};

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
  add(group.subjects - group.assessed, Text::tr("not assessed"));
  return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

QString withInterval(const QString& rule) {
  return rule + u'\n' + exactIntervalSource();
}
} // namespace

std::vector<EfficacyColumn> responseColumns() {
  return {{Text::tr("Group"), {}},
          {Text::tr("Infused"), populationRule()},
          {Text::tr("ORR"), withInterval(overallResponseRule())},
          {Text::tr("CR"), withInterval(completeResponseRule())},
          {Text::tr("CR/CRh/CRi"), withInterval(compositeResponseRule())},
          {Text::tr("MRD negative"), withInterval(mrdRule())},
          {Text::tr("Best response"), bestResponseRule()}};
}

QStringList responseRow(const EfficacyGroup& group) {
  return {groupName(group),
          QString::number(group.subjects),
          rateText(group.overall),
          rateText(group.complete),
          rateText(group.composite),
          group.mrdNegative.n > 0
              ? Text::tr("%1 · %2 assessed").arg(rateText(group.mrdNegative)).arg(group.mrdAssessed)
              : rateText(group.mrdNegative),
          bestText(group)};
}

std::vector<EfficacyColumn> survivalColumns(Endpoint endpoint) {
  const QString rule = endpointRule(endpoint);
  std::vector<EfficacyColumn> columns{
      {Text::tr("Group"), {}},
      {Text::tr("Subjects"), rule},
      {Text::tr("Events"), rule},
      {Text::tr("Median, months (95 %)"), kaplanMeierSource() + u'\n' + medianSource()}};
  for (const int months : landmarks)
    columns.push_back({Text::tr("%n month(s)", nullptr, months), kaplanMeierSource()});
  columns.push_back({Text::tr("Observed, months (median)"), followUpSource()});
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
