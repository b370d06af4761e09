#include "app/reports/chart_table.h"

#include "app/reports/status_words.h"
#include "app/study/number_text.h"

ChartTable tableOf(const CohortStatusSeries& series) {
  ChartTable table{
      {QStringLiteral("level"), QStringLiteral("dose"), QStringLiteral("status"), QStringLiteral("subjects")},
      {}};
  for (const CohortStatusSeries::Level& level : series.levels)
    for (const SubjectStatus status : chartStatuses)
      table.rows.push_back(
          {QString::number(level.level), level.dose, statusId(status), QString::number(level.count(status))});
  return table;
}

ChartTable tableOf(const SwimmerSeries& series) {
  ChartTable table{{QStringLiteral("subject"), QStringLiteral("level"), QStringLiteral("day"),
                    QStringLiteral("what"), QStringLiteral("detail")},
                   {}};
  for (const SwimmerBar& bar : series.bars) {
    const auto add = [&](int day, const QString& what, const QString& detail) {
      table.rows.push_back({bar.subject, QString::number(bar.level), QString::number(day), what, detail});
    };
    for (const SwimmerBar::Event& event : bar.events)
      add(event.day, event.isDlt ? QStringLiteral("dlt") : QStringLiteral("event"),
          QStringLiteral("%1, grade %2").arg(event.term).arg(event.grade));
    if (bar.assessedOnDay)
      add(*bar.assessedOnDay,
          bar.lateAssessment ? QStringLiteral("late-assessment") : QStringLiteral("assessment"),
          statusId(bar.status));
    add(bar.day, QStringLiteral("today"), statusId(bar.status));
  }
  return table;
}

ChartTable tableOf(const StaircaseSeries& series) {
  ChartTable table{{QStringLiteral("order"), QStringLiteral("subject"), QStringLiteral("level"),
                    QStringLiteral("dose"), QStringLiteral("status")},
                   {}};
  int order = 0;
  for (const StaircaseSeries::Step& step : series.steps)
    table.rows.push_back({QString::number(++order), step.subject, QString::number(step.level),
                          series.doses.value(step.level - 1), statusId(step.status)});
  return table;
}

ChartTable tableOf(const EnrolmentSeries& series) {
  ChartTable table{{QStringLiteral("date"), QStringLiteral("infused"), QStringLiteral("planned")}, {}};
  for (const EnrolmentSeries::Point& point : series.points)
    table.rows.push_back(
        {point.date.toString(Qt::ISODate), QString::number(point.infused), QString::number(series.planned)});
  return table;
}
