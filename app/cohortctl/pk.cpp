#include "app/analysis/measurements/data_cut.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/measurements/pk_report.h"
#include "app/study/codes.h"
#include "db/session/stored_measurements.h"

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
        QStringLiteral("SPECIMEN"), QStringLiteral("blood")},
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
