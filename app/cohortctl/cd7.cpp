#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/efficacy/cd7_words.h"
#include "app/study/study.h"
#include "db/session/stored_measurements.h"

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
        QStringLiteral("MARKER"), QStringLiteral("flow")},
       jsonOption()},
      answerCd7);
}
} // namespace

Command cd7Command() {
  return {"cd7", "STUDY [--on DATE] [--marker flow|ihc] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("CD7 against response, toxicity and kinetics, exploratory"); },
          runCd7};
}
