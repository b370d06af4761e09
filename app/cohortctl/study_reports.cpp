#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/efficacy/cd7_correlation.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "app/reports/measurements/pk_report.h"
#include "app/reports/safety/event_table.h"
#include "app/reports/status/status_report.h"
#include "app/study/codes.h"
#include "db/exchange/csv/csv.h"
#include "db/session/stored_measurements.h"

#include <QLocale>

// Commands that tell of a study as it stands on the evening of a day.

namespace {
int answerStatus(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const StatusReport report = statusReport(session.study(), on);
  if (parser.isSet(QStringLiteral("json")))
    printJson(toJson(report));
  else
    printLine(toText(report).trimmed());
  return Answered;
}

int runStatus(const QStringList& command) {
  return askStudy(command, CohortctlText::tr("Says where a study stands on the evening of a day."),
                  {jsonOption()}, answerStatus);
}
} // namespace

Command statusCommand() {
  return {"status", "STUDY [--on DATE] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("where a study stands on the evening of a day"); }, runStatus};
}

namespace {
int answerEvents(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const EventChoice choice{parser.isSet(QStringLiteral("related")),
                           parser.isSet(QStringLiteral("before-infusion"))};
  const EventTable table = eventTable(asOf(session.study(), on), eventDictionary(session), choice);
  if (parser.isSet(QStringLiteral("json")))
    printJson(onDay(toJson(table), on));
  else
    writeText(stdout, csvFile(tableOf(table).columns, tableOf(table).rows));
  return Answered;
}

int runEvents(const QStringList& command) {
  return askStudy(
      command,
      CohortctlText::tr(
          "Adverse events of the infused subjects by organ class, term and worst grade, by dose level, as "
          "CSV. "
          "Those that began on the day of infusion or later."),
      {{QStringLiteral("related"), CohortctlText::tr("Only events related to the CAR-NK cells.")},
       {QStringLiteral("before-infusion"), CohortctlText::tr("Also events that began before the infusion.")},
       {QStringLiteral("json"), CohortctlText::tr("One JSON object instead of CSV.")}},
      answerEvents);
}
} // namespace

Command eventsCommand() {
  return {
      "events", "STUDY [--on DATE] [--related] [--before-infusion] [--json] [--user NAME --password-file F]",
      [] { return CohortctlText::tr("adverse events by term and worst grade, by dose level"); }, runEvents};
}

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

namespace {
std::optional<Specimen> specimenOf(const Analyte& analyte, const QString& code) {
  for (const Specimen specimen : analyte.specimens)
    if (codeOf(specimen) == code) return specimen;
  return std::nullopt;
}

int answerPk(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const QString command = QStringLiteral("pk");
  const Study& study = session.study();
  const QString id = parser.value(QStringLiteral("analyte"));
  const QString code = parser.value(QStringLiteral("specimen"));
  const Analyte* analyte = study.protocol.measurements.analyte(id);
  if (!analyte || analyte->kind != AnalyteKind::Number)
    return usageError(command,
                      CohortctlText::tr("The study's protocol names no measured analyte “%1”.").arg(id));
  const auto specimen = specimenOf(*analyte, code);
  if (!specimen)
    return usageError(command, CohortctlText::tr("“%1” is no specimen of %2.").arg(code, analyte->name.en));
  MeasurementFilter filter;
  filter.analyte = id;
  filter.specimen = specimen;
  const auto cut = dataCut(session, filter, on);
  if (!cut) return refused(command, cut.error().message);
  const AucMethod method =
      parser.isSet(QStringLiteral("linear")) ? AucMethod::Linear : AucMethod::LinearUpLogDown;
  const PkReport report =
      pkReport(cut->study, cut->measurements, cut->samplings, *analyte, *specimen, method);
  printJson(onDay(toJson(report, code), on));
  return Answered;
}

int runPk(const QStringList& command) {
  return askStudy(
      command,
      CohortctlText::tr("Noncompartmental pharmacokinetics by subject and dose level, as one JSON object."),
      {{QStringLiteral("analyte"), CohortctlText::tr("Id in the protocol file; without it car-copies."),
        QStringLiteral("ID"), QStringLiteral("car-copies")},
       {QStringLiteral("specimen"), CohortctlText::tr("blood, marrow, tissue or csf; without it blood."),
        QStringLiteral("blood|marrow|tissue|csf"), QStringLiteral("blood")},
       {QStringLiteral("linear"), CohortctlText::tr("Linear trapezoids, also where it falls.")}},
      answerPk);
}
} // namespace

Command pkCommand() {
  return {"pk",
          "STUDY [--on DATE] [--analyte ID] [--specimen SPECIMEN] [--linear] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("noncompartmental pharmacokinetics by subject and dose level"); },
          runPk};
}

namespace {
std::optional<Cd7Marker> markerOf(const QString& code) {
  if (code == QLatin1String("flow")) return Cd7Marker::Flow;
  if (code == QLatin1String("ihc")) return Cd7Marker::Ihc;
  return std::nullopt;
}

int answerCd7(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const QString command = QStringLiteral("cd7");
  const QString code = parser.value(QStringLiteral("marker"));
  const auto marker = markerOf(code);
  if (!marker) return usageError(command, CohortctlText::tr("“%1” is no marker; flow or ihc.").arg(code));
  const auto pk = carKinetics(session, on);
  if (!pk) return refused(command, pk.error().message);
  const Cd7Correlation found = cd7Correlation(asOf(session.study(), on), *pk, *marker, on);
  if (parser.isSet(QStringLiteral("json")))
    printJson(onDay(toJson(found), on));
  else
    printLine(CohortctlText::tr("Cut-off: %1").arg(on.toString(Qt::ISODate)) + u'\n' + toText(found));
  return Answered;
}

int runCd7(const QStringList& command) {
  return askStudy(
      command,
      CohortctlText::tr(
          "Spearman's correlation of CD7 on leukaemia cells with response, DLT, CRS, ICANS, Cmax and AUC "
          "of CAR copies in blood; exploratory."),
      {{QStringLiteral("marker"), CohortctlText::tr("flow or ihc; without it flow."),
        QStringLiteral("flow|ihc"), QStringLiteral("flow")},
       jsonOption()},
      answerCd7);
}
} // namespace

Command cd7Command() {
  return {"cd7", "STUDY [--on DATE] [--marker flow|ihc] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("CD7 against response, toxicity and kinetics, exploratory"); },
          runCd7};
}
