#include "app/reports/oversight/meeting_package.h"
#include "app/study/study_rules.h"
#include "db/audit/audit_fields.h"
#include "db/session/study_at.h"
#include "ui/charts/charts.h"
#include "ui/print/print_text.h"
#include "ui/print/report_documents.h"

PrintDocument packageDocument(const StudyAt& then) {
  const Study& study = then.study;
  const Standing standing = standingOf(study, siteDate(study, then.at));
  const PackageSource source{standing, then.measurements,  then.samplings,
                             then.at,  printed(then.head), {auditTableName, auditFieldName}};
  const PackageHtml html = packageHtml(source);
  PrintDocument document =
      reportDocument(study, QStringLiteral("package-%1").arg(then.head.sequence, 6, 10, QLatin1Char('0')),
                     packageTitle(), html.opening, then.head);
  document.title =
      PrintText::tr("%1, journal entry %2", "a paper").arg(packageTitle()).arg(then.head.sequence);
  document.pieces = html.pieces;
  document.madeAt = then.at;
  const StaircaseSeries series = staircaseSeries(standing);
  document.charts[QStringLiteral("chart:staircase")] = {
      [series] { return escalationStaircaseChart(series, Theme::light()); }};
  int place = 0;
  for (const PackageCurves& curves : packageCurves(source))
    document.charts[QStringLiteral("chart:curves-%1").arg(place++)] = {
        [curves] { return concentrationChart(curves.report, curves.name, curves.lloq, Theme::light()); },
        {660, 300}};
  return document;
}
