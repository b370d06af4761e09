#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/sign_in.h"
#include "db/exchange/hand_over/csv/csv_export.h"
#include "db/exchange/hand_over/odm/odm_export.h"
#include "db/exchange/hand_over/xlsx/xlsx_export.h"

#include <QFileInfo>
#include <functional>

namespace {
/// What `export` can write, and the word before STUDY that asks for it.
struct ExportForm {
  const char* name;
  bool isFile; ///< one file, not a folder
  std::function<Result<HandedOver>(StudySession& session, const QString& to, const QCommandLineParser& given,
                                   const Progress& progress)>
      write;
};

/// What --language names; empty where it is no such word, or not given.
std::optional<ExportLanguage> exportLanguageIn(const QCommandLineParser& given) {
  const QString word = given.value(QStringLiteral("language"));
  if (word == QLatin1String("both")) return ExportLanguage::Both;
  if (word == QLatin1String("en")) return ExportLanguage::English;
  if (word == QLatin1String("zh")) return ExportLanguage::Chinese;
  return std::nullopt;
}

Result<HandedOver> writeOdmFile(StudySession& session, const QString& to, const QCommandLineParser& given,
                                const Progress& progress) {
  OdmOptions options;
  options.kind = given.isSet(QStringLiteral("history")) ? OdmKind::Transactional : OdmKind::Snapshot;
  options.language = exportLanguageIn(given).value_or(ExportLanguage::Both);
  return exportOdm(session, to, options, progress);
}

const std::vector<ExportForm>& exportForms() {
  static const std::vector<ExportForm> forms{
      {"csv", false,
       [](StudySession& session, const QString& to, const QCommandLineParser& given,
          const Progress& progress) {
         return exportCsv(session, to,
                          {given.isSet(QStringLiteral("bom")), given.isSet(QStringLiteral("sdtm"))},
                          progress);
       }},
      {"odm", true, writeOdmFile},
      {"xlsx", true,
       [](StudySession& session, const QString& to, const QCommandLineParser&, const Progress& progress) {
         return exportXlsx(session, to, progress);
       }}};
  return forms;
}

const ExportForm* exportFormOf(const QString& name) {
  for (const ExportForm& form : exportForms())
    if (name == QLatin1String(form.name)) return &form;
  return nullptr;
}

void describeExport(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Writes the data of a study so that others can read them, without identifiers; the principal "
      "investigator signs in. The study is checked first, and the journal tells of the export."));
  parser.addPositionalArgument(
      QStringLiteral("FORM"),
      CohortctlText::tr(
          "The form of the export: csv, odm (ODM-XML 1.3.2), xlsx (a workbook), or handover: all "
          "of it, with papers."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(
      {{QStringLiteral("to"),
        CohortctlText::tr("The new folder (csv) or file (odm, xlsx). Nothing is ever written over."),
        QStringLiteral("PLACE")},
       {QStringLiteral("bom"),
        CohortctlText::tr("Each table begins with a byte order mark, for a spreadsheet that opens it.")},
       {QStringLiteral("sdtm"), CohortctlText::tr("csv: also tables in the form of SDTM, advisory.")},
       {QStringLiteral("history"),
        CohortctlText::tr("odm: every line of the journal about data, in place of the state now.")},
       {QStringLiteral("language"),
        CohortctlText::tr("odm: languages of its names: en, zh or both (the default). handover: languages of "
                          "its papers, the system's without it."),
        QStringLiteral("en|zh|both")}});
  addHandOverOptions(parser);
  addSignInOptions(parser);
}

/// Ctrl+C ends the export, and the study is closed as ever.
int exportTo(StudySession& session, const ExportForm& form, const QString& to,
             const QCommandLineParser& given, const QString& command) {
  const auto done = withProgressLine(
      [&](const Progress& progress) { return form.write(session, to, given, progress); }, false);
  if (!done) return refusedFor(command, done.error());
  printLine(CohortctlText::tr("Exported to %1: %n row(s).", nullptr, static_cast<int>(done->rows)).arg(to));
  const QString named = form.isFile ? QFileInfo(to).fileName() : QStringLiteral("MANIFEST.sha256");
  printLine(CohortctlText::tr("SHA-256 of %1: %2").arg(named, QString::fromLatin1(done->checksum.toHex())));
  return Answered;
}

int runExport(const QStringList& command) {
  QCommandLineParser parser;
  describeExport(parser);
  if (const auto status = readArguments(parser, command, 2, 2)) return *status;
  const QStringList given = parser.positionalArguments();
  const auto language = exportLanguageIn(parser);
  if (parser.isSet(QStringLiteral("language")) && !language)
    return usageError(command.front(), CohortctlText::tr("--language is en, zh or both."));
  if (given[0] == QLatin1String("handover")) return exportPackage(parser, command, language);
  const ExportForm* form = exportFormOf(given[0]);
  if (!form)
    return usageError(
        command.front(),
        CohortctlText::tr("“%1” is no form of an export; csv, odm, xlsx and handover are.").arg(given[0]));
  const QString to = parser.value(QStringLiteral("to"));
  if (to.isEmpty()) return usageError(command.front(), CohortctlText::tr("--to is missing."));
  return withStudy(given[1], parser, command.front(), [&](StudySession& session) {
    return exportTo(session, *form, to, parser, command.front());
  });
}
} // namespace

Command exportCommand() {
  return {"export",
          "csv|odm|xlsx|handover STUDY --to PLACE [--bom] [--sdtm] [--history] [--language en|zh|both] "
          "[--for sponsor|archive] [--passphrase-file F] "
          "[--user NAME --password-file F]",
          [] { return CohortctlText::tr("the data of a study, without identifiers, for others to read"); },
          runExport};
}
