#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/sign_in.h"
#include "app/study/study.h"
#include "db/exchange/csv/csv.h"
#include "db/session/changed_fields.h"

#include <QJsonArray>

namespace {
const QString sinceOption = QStringLiteral("since");
const QString handOverOption = QStringLiteral("since-handover");
const QString openOption = QStringLiteral("not-typed");

/// The line that is asked for; without one that of the last hand-over, 0 where there was none.
tl::expected<qint64, int> lineOf(const StudySession& session, const QCommandLineParser& parser,
                                 const QString& command) {
  if (parser.isSet(sinceOption)) {
    bool isNumber = false;
    const qint64 line = parser.value(sinceOption).toLongLong(&isNumber);
    if (isNumber && line >= 0 && line <= session.journalHead().sequence) return line;
    return tl::unexpected<int>(usageError(
        command,
        CohortctlText::tr("--since is a line of the journal, 0 to %1.").arg(session.journalHead().sequence)));
  }
  const auto before = handOvers(session);
  if (!before) return tl::unexpected<int>(refusedFor(command, before.error()));
  return before->empty() ? 0 : before->front().line;
}

QString utc(const QDateTime& at) {
  return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject changedJson(const ChangedField& field) {
  return {{QStringLiteral("line"), field.line},
          {QStringLiteral("column"), field.column},
          {QStringLiteral("at"), utc(field.at)},
          {QStringLiteral("by"), field.who},
          {QStringLiteral("subject"), field.subject.isEmpty() ? QJsonValue() : QJsonValue(field.subject)},
          {QStringLiteral("record"), field.record},
          {QStringLiteral("field"), field.field},
          {QStringLiteral("before"), field.before},
          {QStringLiteral("after"), field.after},
          {QStringLiteral("typed"), field.isTyped()}};
}

void printChanges(const std::vector<ChangedField>& fields) {
  std::vector<QStringList> rows;
  for (const ChangedField& field : fields)
    rows.push_back({field.subject, field.record, field.field, field.before, field.after, utc(field.at),
                    field.who, QString::number(field.line),
                    field.isTyped() ? QStringLiteral("1") : QStringLiteral("0")});
  writeText(stdout,
            csvFile(QStringLiteral("subject record field before after at by line typed").split(u' '), rows));
}

int answerChanges(const StudySession& session, const QCommandLineParser& parser, const QString& command) {
  const auto line = lineOf(session, parser, command);
  if (!line) return line.error();
  const auto changed = changedFields(session, *line);
  if (!changed) return refusedFor(command, changed.error());
  ChangedFieldFilter filter;
  filter.notTypedOnly = parser.isSet(openOption);
  const std::vector<ChangedField> wanted = wantedFields(*changed, filter);
  if (!parser.isSet(QStringLiteral("json"))) {
    printChanges(wanted);
    return Answered;
  }
  QJsonArray fields;
  for (const ChangedField& field : wanted)
    fields.append(changedJson(field));
  printJson({{QStringLiteral("since"), *line},
             {QStringLiteral("until"), session.journalHead().sequence},
             {QStringLiteral("changes"), fields}});
  return Answered;
}

int runChanges(const QStringList& command) {
  QCommandLineParser parser;
  parser.setApplicationDescription(CohortctlText::tr(
      "What changed since the data were last handed over, by subject, record and field, for whoever types it "
      "into the sponsor's EDC, as CSV. A field that was changed more than once is one line."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(
      {{handOverOption,
        CohortctlText::tr("Since the last hand-over, as without it; all where there was none.")},
       {sinceOption, CohortctlText::tr("Since this line of the journal."), QStringLiteral("LINE")},
       {openOption, CohortctlText::tr("Only what is not ticked off as typed into the EDC.")},
       {QStringLiteral("json"), CohortctlText::tr("One JSON object instead of CSV.")}});
  addSignInOptions(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  if (parser.isSet(sinceOption) && parser.isSet(handOverOption))
    return usageError(command.front(), CohortctlText::tr("--since and --since-handover exclude each other."));
  return withStudy(
      parser.positionalArguments().first(), parser, command.front(),
      [&](const StudySession& session) { return answerChanges(session, parser, command.front()); });
}
} // namespace

Command changesCommand() {
  return {"changes",
          "STUDY [--since-handover | --since LINE] [--not-typed] [--json] [--user NAME --password-file F]",
          [] { return CohortctlText::tr("what changed since the data were last handed over"); }, runChanges};
}
