#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/papers.h"
#include "app/cohortctl/sign_in.h"
#include "db/exchange/hand_over/check_manifest.h"

#include <QDir>

namespace {
/// Asked twice: nobody opens the archive with a passphrase that was mistyped.
tl::expected<QString, int> passphraseFor(const QCommandLineParser& parser, const QString& command) {
  const QString file = parser.value(QStringLiteral("passphrase-file"));
  if (!file.isEmpty()) return passwordIn(command, file);
  const auto typed = askPassword(CohortctlText::tr("Passphrase of the institution: "));
  if (!typed)
    return tl::unexpected(usageError(
        command,
        CohortctlText::tr("There is no terminal to ask for the passphrase on: give --passphrase-file "
                          "FILE.")));
  if (askPassword(CohortctlText::tr("Repeat it: ")) != typed)
    return tl::unexpected(refused(command, CohortctlText::tr("These are two different passphrases.")));
  return *typed;
}

int handOverTo(StudySession& session, const QString& folder, const HandOverWishes& wishes,
               const QString& command) {
  const auto done = withProgressLine(
      [&](const Progress& progress) { return exportHandOver(session, folder, wishes, progress); }, false);
  if (!done) return refusedFor(command, done.error());
  printLine(
      CohortctlText::tr("Handed over in %1: %n row(s).", nullptr, static_cast<int>(done->rows)).arg(folder));
  printLine(CohortctlText::tr("SHA-256 of %1: %2")
                .arg(QStringLiteral("MANIFEST.sha256"), QString::fromLatin1(done->checksum.toHex())));
  return Answered;
}
} // namespace

void addHandOverOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{QStringLiteral("for"),
        CohortctlText::tr(
            "handover: sponsor (the default: nobody is named, no study file, no scans) or archive "
            "(all of it, with the identities sealed under a passphrase)."),
        QStringLiteral("sponsor|archive"), QStringLiteral("sponsor")},
       {QStringLiteral("passphrase-file"),
        CohortctlText::tr("handover --for archive: file with the passphrase of the institution in its first "
                          "line; without it the terminal is asked."),
        QStringLiteral("FILE")}});
}

int exportPackage(const QCommandLineParser& parser, const QStringList& command,
                  std::optional<ExportLanguage> language) {
  const QString& name = command.front();
  const QString folder = parser.value(QStringLiteral("to"));
  if (folder.isEmpty()) return usageError(name, CohortctlText::tr("--to is missing."));
  const auto whom =
      wordOf(parser, QStringLiteral("for"), {QStringLiteral("sponsor"), QStringLiteral("archive")}, name);
  if (!whom) return UsageError;
  return withPapers(command, [&](const PaperMaker& maker) {
    HandOverWishes wishes{
        *whom == 1 ? HandOverFor::Archive : HandOverFor::Sponsor, {}, maker.documents(language)};
    if (wishes.whom == HandOverFor::Archive) {
      const auto passphrase = passphraseFor(parser, name);
      if (!passphrase) return passphrase.error();
      wishes.passphrase = *passphrase;
      if (const auto weak = refusePassphrase(*passphrase)) return refused(name, weak->message);
    }
    return withStudy(parser.positionalArguments().at(1), parser, name,
                     [&](StudySession& session) { return handOverTo(session, folder, wishes, name); });
  });
}

namespace {
void describeVerifyHandOver(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Checks a folder that was handed over, or exported as CSV, against its MANIFEST.sha256, and names "
      "every "
      "file that is missing, changed or strange. It needs neither study nor password. Ends with 0 if all is "
      "well, 1 if there is no such folder or manifest, 2 if the command line is wrong, 4 if a file differs, "
      "7 "
      "if the manifest is not that of the paper."));
  parser.addPositionalArgument(QStringLiteral("verify"), CohortctlText::tr("What to do."));
  parser.addPositionalArgument(QStringLiteral("DIR"), CohortctlText::tr("The folder."));
  parser.addOption({QStringLiteral("sum"),
                    CohortctlText::tr("The SHA-256 of MANIFEST.sha256 that a paper names."),
                    QStringLiteral("HEX")});
}

int tellManifest(const CheckedManifest& checked, const QString& paper) {
  for (const ManifestFault& fault : checked.faults)
    printLine(manifestFaultText(fault));
  if (!checked.faults.empty()) {
    printLine(CohortctlText::tr("%n file(s) differ from what was handed over.", nullptr,
                                static_cast<int>(checked.faults.size())));
    return Damaged;
  }
  const QString sum = QString::fromLatin1(checked.checksum.toHex());
  printLine(CohortctlText::tr("Sound: %n file(s) are as they were handed over.", nullptr, checked.files));
  printLine(CohortctlText::tr("SHA-256 of %1: %2").arg(QStringLiteral("MANIFEST.sha256"), sum));
  if (paper.isEmpty()) return Answered;
  if (paper.compare(sum, Qt::CaseInsensitive) == 0) {
    printLine(CohortctlText::tr("The paper names this manifest."));
    return Answered;
  }
  printLine(CohortctlText::tr("The paper names another manifest."));
  return HeadDiffers;
}

int runHandOver(const QStringList& command) {
  QCommandLineParser parser;
  describeVerifyHandOver(parser);
  if (const auto status = readArguments(parser, command, 2, 2)) return *status;
  const QStringList given = parser.positionalArguments();
  if (given[0] != QLatin1String("verify"))
    return usageError(command.front(),
                      CohortctlText::tr("“%1” cannot be done with a hand-over; verify can.").arg(given[0]));
  const auto checked =
      withProgressLine([&](const Progress& progress) { return checkManifest(given[1], progress); });
  if (!checked) return refusedFor(command.front(), checked.error());
  return tellManifest(*checked, parser.value(QStringLiteral("sum")).trimmed());
}
} // namespace

Command handOverCommand() {
  return {"handover", "verify DIR [--sum HEX]",
          [] { return CohortctlText::tr("whether what was handed over is complete and unchanged"); },
          runHandOver};
}
