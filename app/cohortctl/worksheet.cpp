#include "app/analysis/measurements/lab_points.h"
#include "app/base/file_bytes.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/design_options.h"
#include "app/cohortctl/sign_in.h"
#include "app/dosing/worksheet_events.h"
#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol_parts.h"
#include "app/reports/worksheet/worksheet_report.h"
#include "db/journal/clock.h"
#include "db/session/stored_measurements.h"

#include <QJsonDocument>
#include <map>

namespace {
const QString definitionOption = QStringLiteral("definition");
const QString eventsOption = QStringLiteral("events");
const QString infusionOption = QStringLiteral("infusion");
const QString atOption = QStringLiteral("at");
const QString subjectOption = QStringLiteral("subject");
const QString schemaOption = QStringLiteral("schema");

void printSheet(const QCommandLineParser& parser, const QString& subject, const Worksheet& sheet,
                const DltDefinition& definition, const QTimeZone& zone) {
  if (parser.isSet(QStringLiteral("json"))) return printJson(toJson(subject, sheet, zone));
  for (const QString& line : toLines(subject, sheet, definition, zone))
    printLine(line);
}

// Of a study:

/// The infused subjects, or the one that was asked for.
tl::expected<std::vector<const Subject*>, int> subjectsOf(const Study& study,
                                                          const QCommandLineParser& parser) {
  const QString asked = parser.value(subjectOption);
  std::vector<const Subject*> subjects;
  for (const Subject& subject : study.subjects)
    if (asked.isEmpty() ? subject.infusion.has_value() : subject.label() == asked)
      subjects.push_back(&subject);
  if (!subjects.empty() || asked.isEmpty()) return subjects;
  return tl::unexpected<int>(refused(QStringLiteral("worksheet"),
                                     CohortctlText::tr("There is no subject “%1” on that day.").arg(asked)));
}

template <class Row, class Id>
std::map<RowId, std::vector<Row>> bySubject(const std::vector<Row>& rows, Id subjectOfRow) {
  std::map<RowId, std::vector<Row>> groups;
  for (const Row& row : rows)
    groups[subjectOfRow(row)].push_back(row);
  return groups;
}

int answerStudy(const StudySession& session, QDate on, const QCommandLineParser& parser) {
  const auto cut = dataCut(session, {}, on);
  if (!cut) return refused(QStringLiteral("worksheet"), cut.error().message);
  const Study& study = cut->study;
  const auto subjects = subjectsOf(study, parser);
  if (!subjects) return subjects.error();
  const QTimeZone& zone = study.site.timeZone;
  const QDateTime evening = KnownTime{KnownTime::To::Day, on, {}}.latest(zone);
  auto measured = bySubject(cut->measurements, [](const Measurement& each) { return each.cell.subjectId; });
  auto taken = bySubject(cut->samplings, [](const Sampling& each) { return each.subjectId; });
  for (const Subject* subject : *subjects) {
    const auto values = labPointsOf(study, *subject, measured[subject->id], taken[subject->id]);
    printSheet(parser, subject->label(), worksheetOf(study, *subject, values, evening),
               study.site.dltDefinition, zone);
  }
  return Answered;
}

int runOnStudy(const QCommandLineParser& parser, const QString& command) {
  for (const QString& option : {definitionOption, eventsOption, infusionOption, atOption})
    if (parser.isSet(option))
      return usageError(command, CohortctlText::tr("--%1 goes without a study.").arg(option));
  const auto day = dayOf(parser, command);
  if (!day) return day.error();
  return withStudy(parser.positionalArguments().first(), parser, command, [&](const StudySession& session) {
    return answerStudy(session, day->value_or(session.today()), parser);
  });
}

// Of files:

/// After the line that names the file, the place in it and why.
tl::unexpected<int> refusedFile(const QString& command, const QString& path, const Refusal& why) {
  const QString place = why.field.isEmpty() ? path : path % QStringLiteral(": ") % why.field;
  return tl::unexpected<int>(refused(command, place % QStringLiteral(": ") % why.message));
}

/// Reads the file that the option names.
template <class Read>
auto readFile(const QCommandLineParser& parser, const QString& option, const QString& command, Read read)
    -> tl::expected<typename decltype(read(QByteArray()))::value_type, int> {
  const QString path = parser.value(option);
  const auto bytes = fileBytes(path);
  if (!bytes) return refusedFile(command, path, bytes.error());
  auto value = read(*bytes);
  if (!value) return refusedFile(command, path, value.error());
  return std::move(*value);
}

/// The moment that the option gives; nothing without it.
tl::expected<std::optional<QDateTime>, int> momentOf(const QCommandLineParser& parser, const QString& option,
                                                     const QTimeZone& zone, const QString& command) {
  if (!parser.isSet(option)) return std::optional<QDateTime>();
  const auto moment = readMoment(parser.value(option), zone);
  if (moment) return std::optional(*moment);
  return tl::unexpected<int>(
      usageError(command, QStringLiteral("--%1: %2").arg(option, moment.error().message)));
}

/// The offset that the infusion is told with, else UTC.
QTimeZone zoneOfInfusion(const QCommandLineParser& parser) {
  const QDateTime told = QDateTime::fromString(parser.value(infusionOption).simplified(), Qt::ISODate);
  const bool hasOffset = told.isValid() && told.timeSpec() == Qt::OffsetFromUTC;
  return hasOffset ? QTimeZone(told.offsetFromUtc()) : QTimeZone::utc();
}

int answerFiles(const QCommandLineParser& parser, const QString& command, const Protocol& protocol) {
  const AttributionPlan& attribution = protocol.attribution;
  const auto definition = readFile(parser, definitionOption, command, [&](const QByteArray& json) {
    return readDltDefinition(json, attribution.terms);
  });
  if (!definition) return definition.error();
  const auto file = readFile(parser, eventsOption, command, [&](const QByteArray& json) {
    return readWorksheetEvents(json, zoneOfInfusion(parser), attribution);
  });
  if (!file) return file.error();
  const auto infusedAt = momentOf(parser, infusionOption, file->zone, command);
  if (!infusedAt) return infusedAt.error();
  const auto at = momentOf(parser, atOption, file->zone, command);
  if (!at) return at.error();
  const WorksheetQuestion question{*definition,
                                   file->zone,
                                   *infusedAt,
                                   protocol.lastDltOnsetDay,
                                   attribution.terms,
                                   at->value_or(systemClock()),
                                   {}};
  printSheet(parser, file->subject, worksheetOf(*file, question), *definition, file->zone);
  return Answered;
}

int runOnFiles(const QCommandLineParser& parser, const QString& command) {
  for (const QString& needed : {definitionOption, eventsOption})
    if (!parser.isSet(needed))
      return usageError(
          command, CohortctlText::tr("A study is missing, or --definition and --events: --%1.").arg(needed));
  for (const QString& option : {subjectOption, QStringLiteral("on")})
    if (parser.isSet(option))
      return usageError(command, CohortctlText::tr("--%1 goes with a study.").arg(option));
  const auto protocol = protocolOf(parser, command);
  return protocol ? answerFiles(parser, command, *protocol) : protocol.error();
}

int printSchema(const QCommandLineParser& parser, const QString& command) {
  const auto which = wordOf(parser, schemaOption, {definitionOption, eventsOption}, command);
  if (!which) return UsageError;
  const QString name = *which == 0 ? QStringLiteral("dltDefinition") : QStringLiteral("dltEvents");
  writeText(stdout, QJsonDocument(schemaOf(name)).toJson());
  return Answered;
}

void addWorksheetOptions(QCommandLineParser& parser) {
  const QString moment = QStringLiteral("MOMENT");
  const QString file = QStringLiteral("FILE");
  parser.addOptions(
      {{subjectOption, CohortctlText::tr("Of a study: this subject only; without it all who were infused."),
        QStringLiteral("NUMBER")},
       {definitionOption, CohortctlText::tr("Without a study: the DLT definition (JSON)."), file},
       {eventsOption, CohortctlText::tr("Without a study: the events of one subject (JSON)."), file},
       {infusionOption,
        CohortctlText::tr("Without a study: start of the infusion, 2026-03-01T10:00+08:00; without it no day "
                          "of onset counts."),
        moment},
       {atOption, CohortctlText::tr("Without a study: the moment that is asked about; without it now."),
        moment},
       {schemaOption, CohortctlText::tr("Prints the JSON Schema of a file: definition or events."),
        QStringLiteral("WHICH")},
       {QStringLiteral("json"), CohortctlText::tr("One JSON object a line instead of text.")}});
}

int runWorksheet(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(CohortctlText::tr(
      "Holds events against the items of the DLT definition: meets, may still meet, does not, or is judged "
      "by "
      "hand. Of a study as it stands on the evening of a day, or of two files. Exit status 1: a file was "
      "refused, with the place in it."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."),
                               QStringLiteral("[STUDY]"));
  addWorksheetOptions(parser);
  addDesignOption(parser);
  addDayOption(parser);
  addSignInOptions(parser);
  if (const auto status = readArguments(parser, command, 0, 1)) return *status;
  if (parser.isSet(schemaOption)) return printSchema(parser, command.front());
  return parser.positionalArguments().isEmpty() ? runOnFiles(parser, command.front())
                                                : runOnStudy(parser, command.front());
}
} // namespace

Command worksheetCommand() {
  return {"worksheet",
          "STUDY [--subject NUMBER] [--on DATE] [--json] [--user NAME --password-file F] | --definition FILE "
          "--events FILE [--infusion MOMENT] [--at MOMENT] [--design NAME|FILE] [--json] | --schema "
          "definition|events",
          [] { return CohortctlText::tr("what the DLT definition says of each event"); }, runWorksheet};
}
