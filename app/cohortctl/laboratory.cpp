#include "app/base/number_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/measurements/lab_grade_report.h"
#include "db/session/stored_measurements.h"

namespace {
int answerLaboratory(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const QString command = QStringLiteral("laboratory");
  constexpr int highest = 4;
  const auto from = readWhole(parser.value(QStringLiteral("from")));
  if (!from || *from < 0 || *from > highest)
    return usageError(command, CohortctlText::tr("--from is a grade from 0 to 4."));
  MeasurementFilter filter;
  filter.specimen = Specimen::Blood;
  const auto cut = dataCut(session, filter, on);
  if (!cut) return refused(command, cut.error().message);
  const LabGradeReport report = labGradeReport(cut->study, cut->measurements, *from);
  if (parser.isSet(QStringLiteral("json"))) {
    printJson(onDay(toJson(cut->study, report), on));
    return Answered;
  }
  printLine(CohortctlText::tr("Cut-off: %1").arg(on.toString(Qt::ISODate)));
  for (const QString& line : toLines(cut->study, report))
    printLine(line);
  return Answered;
}

int runLaboratory(const QStringList& command) {
  return askStudy(
      command,
      CohortctlText::tr(
          "Laboratory values of the infused subjects after the infusion by CTCAE grade: by value, "
          "beside the grade before the infusion. Whether one is an adverse event is the "
          "investigator's judgement."),
      {{QStringLiteral("from"), CohortctlText::tr("The least grade, 0 to 4; without it 3."),
        QStringLiteral("GRADE"), QStringLiteral("3")},
       jsonOption()},
      answerLaboratory);
}
} // namespace

Command laboratoryCommand() {
  return {"laboratory", "STUDY [--on DATE] [--from GRADE] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("laboratory values by CTCAE grade"); }, runLaboratory};
}
