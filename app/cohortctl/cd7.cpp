#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/reports/efficacy/cd7_words.h"
#include "db/session/stored_measurements.h"
namespace {
void describeCd7(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Spearman's correlation of CD7 on leukaemia cells with response, DLT, CRS, ICANS, Cmax and AUC "
      "of CAR copies in blood; exploratory."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions({{QStringLiteral("marker"), CohortctlText::tr("flow or ihc; without it flow."),
                      QStringLiteral("MARKER"), QStringLiteral("flow")},
                     {QStringLiteral("json"), CohortctlText::tr("One JSON object instead of text.")}});
  addDayOption(parser);
  addSignInOptions(parser);
}

std::optional<Cd7Marker> markerOf(const QString& code) {
  if (code == QLatin1String("flow")) return Cd7Marker::Flow;
  if (code == QLatin1String("ihc")) return Cd7Marker::Ihc;
  return std::nullopt;
}

int runCd7(const QStringList& command) {
  QCommandLineParser parser;
  describeCd7(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const QString code = parser.value(QStringLiteral("marker"));
  const auto marker = markerOf(code);
  if (!marker)
    return usageError(command.front(), CohortctlText::tr("“%1” is no marker; flow or ihc.").arg(code));
  const auto day = dayOf(parser, command.front());
  if (!day) return day.error();
  const auto answer = [&](const StudySession& session) -> int {
    const QDate on = day->value_or(session.today());
    const auto pk = carKinetics(session, on);
    if (!pk) return refused(command.front(), pk.error().message);
    const Cd7Correlation found = cd7Correlation(asOf(session.study(), on), *pk, *marker, on);
    if (parser.isSet(QStringLiteral("json")))
      printJson(onDay(toJson(found), on));
    else
      printLine(CohortctlText::tr("Cut-off: %1").arg(on.toString(Qt::ISODate)) + u'\n' + toText(found));
    return Answered;
  };
  return withStudy(parser.positionalArguments().first(), parser, command.front(), answer);
}
} // namespace

Command cd7Command() {
  return {"cd7", "STUDY [--on DATE] [--marker flow|ihc] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("CD7 against response, toxicity and kinetics, exploratory"); },
          runCd7};
}
