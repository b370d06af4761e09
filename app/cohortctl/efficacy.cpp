#include "app/analysis/measurements/data_cut.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "db/session/stored_measurements.h"

#include <QLocale>

namespace {
void printText(const Study& study, const EfficacyReport& report) {
  printLine(CohortctlText::tr("Cut-off: %1").arg(report.on.toString(Qt::ISODate)));
  printLine(criteriaNote(study.protocol, QLocale().name()));
  for (const EfficacyGroup& group : report.groups) {
    printLine(QString());
    printLine(CohortctlText::tr("%1: %n infused", nullptr, group.subjects).arg(groupName(group)));
    printLine(QStringLiteral("  ORR %1").arg(rateText(group.overall)));
    printLine(QStringLiteral("  CR %1").arg(rateText(group.complete)));
    printLine(QStringLiteral("  CR/CRh/CRi %1").arg(rateText(group.composite)));
    printLine(QStringLiteral("  ") + CohortctlText::tr("MRD negative %1").arg(rateText(group.mrdNegative)));
    for (const Endpoint endpoint : endpoints)
      printLine(QStringLiteral("  ") + CohortctlText::tr("%1: n = %2, with the event %3, median in months %4")
                                           .arg(endpointShort(endpoint))
                                           .arg(group.curve(endpoint).subjects())
                                           .arg(group.curve(endpoint).events())
                                           .arg(medianText(group.curve(endpoint))));
  }
}

int answerEfficacy(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const Study& study = session.study();
  const EfficacyReport report = efficacyReport(study, on);
  if (!parser.isSet(QStringLiteral("json"))) {
    printText(study, report);
    return Answered;
  }
  MeasurementFilter filter;
  filter.analyte = blastsAnalyte();
  filter.specimen = Specimen::Marrow;
  const auto cut = dataCut(session, filter, on);
  if (!cut) return refused(QStringLiteral("efficacy"), cut.error().message);
  printJson(toJson(report, waterfallSeries(study, report, cut->measurements)));
  return Answered;
}

int runEfficacy(const QStringList& command) {
  return askStudy(
      command,
      CohortctlText::tr("Response rates with exact intervals, and survival, by dose level and disease."),
      {jsonOption()}, answerEfficacy);
}
} // namespace

Command efficacyCommand() {
  return {"efficacy", "STUDY [--on DATE] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("response and survival by dose level and disease"); }, runEfficacy};
}
