#include "ui/print/operating_document.h"

#include "app/reports/operating_html.h"
#include "ui/charts/operating_chart.h"

#include <QCoreApplication>
#include <QLocale>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};
constexpr QSizeF chartSize(660, 210);

void addCharts(PrintDocument& document, const OperatingReport& report) {
  int number = 0;
  for (const OperatingOutcome& outcome : report.outcomes) {
    const OperatingSeries series = operatingSeries(report.design, outcome);
    document.charts[QStringLiteral("chart:oc%1").arg(++number)] = {
        [series] { return operatingChart(series, Theme::light()); }, chartSize};
  }
}
} // namespace

PrintDocument operatingDocument(const Study& study, const OperatingReport& report, bool isSaved,
                                const JournalHead& head) {
  PrintDocument document;
  document.title = Text::tr("Operating characteristics");
  document.letterhead = letterheadOf(study);
  document.reference = QStringLiteral("%1 · %2").arg(study.protocol.studyCode, document.title);
  document.html = operatingHtml(study, {report, {}, isSaved, printed(head), QLocale().name()});
  document.footer = headText(printed(head));
  addCharts(document, report);
  return document;
}

void addAnnex(PrintDocument& memo, const Study& study, const OperatingReport& report,
              const JournalHead& head) {
  memo.pieces << operatingHtml(study, {report, memo.title, true, printed(head), QLocale().name()});
  addCharts(memo, report);
}
