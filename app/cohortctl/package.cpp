#include "app/base/write_whole.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/input_lines.h"
#include "app/cohortctl/papers.h"
#include "app/cohortctl/sign_in.h"
#include "app/study/study.h"
#include "db/session/study_at.h"
#include "db/session/study_commands.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>

namespace {
void describePackage(QCommandLineParser& parser) {
  parser.setApplicationDescription(CohortctlText::tr(
      "Writes the package of a review meeting: one PDF of the study as it was after an entry of its journal. "
      "The same entry gives the same bytes. It is made by the program cohortdesk, which needs no display for "
      "it."));
  parser.addPositionalArgument(QStringLiteral("STUDY"), CohortctlText::tr("The study file."));
  parser.addOptions(
      {{QStringLiteral("cut-off"),
        CohortctlText::tr("The number of the journal entry; the page Decisions names that of each meeting."),
        QStringLiteral("N")},
       {QStringLiteral("to"), CohortctlText::tr("The new file. Nothing is ever written over."),
        QStringLiteral("FILE")}});
  addSignInOptions(parser);
}

struct PackageWish {
  qint64 line = 0;
  QString to;
};

tl::expected<PackageWish, int> wishOf(const QCommandLineParser& parser, const QString& command) {
  bool isNumber = false;
  const PackageWish wish{parser.value(QStringLiteral("cut-off")).toLongLong(&isNumber),
                         parser.value(QStringLiteral("to"))};
  if (!isNumber || wish.line < 1)
    return tl::unexpected(
        usageError(command, CohortctlText::tr("--cut-off is the number of an entry of the journal.")));
  if (wish.to.isEmpty()) return tl::unexpected(usageError(command, CohortctlText::tr("--to is missing.")));
  return wish;
}

/// Between the entries of one act a study is no whole.
bool isCutOff(const Study& study, qint64 line) {
  return std::any_of(study.meetings.begin(), study.meetings.end(),
                     [line](const Meeting& meeting) { return meeting.cutoffLine == line; });
}

Result<QByteArray> made(StudySession& session, const PackageWish& wish, const PaperMaker& maker,
                        const Progress& progress) {
  if (!may(session.user().role, Action::Print))
    return refuse(QStringLiteral("ROLE"), CohortctlText::tr("Your role may not print."));
  if (!isCutOff(session.study(), wish.line))
    return refuse(QStringLiteral("MISSING"),
                  CohortctlText::tr("No review meeting has its cut-off at journal entry %1.").arg(wish.line));
  if (QFileInfo::exists(wish.to))
    return refuse(QStringLiteral("FILE"),
                  CohortctlText::tr("There is something at %1 already, and nothing is ever written over.")
                      .arg(wish.to));
  return studyAt(session, wish.line, progress)
      .and_then([&](const StudyAt& then) { return maker.package(then, progress); })
      .and_then([&](const QByteArray& pdf) {
        return writeFile(wish.to, pdf)
            .and_then([&] {
              return session.commands().recordOutput(
                  CohortctlText::tr("Package for the review meeting, journal entry %1, PDF").arg(wish.line));
            })
            .map([&] { return pdf; });
      });
}

int writePackage(StudySession& session, const PackageWish& wish, const PaperMaker& maker,
                 const QString& command) {
  const auto pdf =
      withProgressLine([&](const Progress& progress) { return made(session, wish, maker, progress); }, false);
  if (!pdf) return refusedFor(command, pdf.error());
  const QByteArray sum = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256);
  printLine(CohortctlText::tr("Written: %1.").arg(wish.to));
  printLine(CohortctlText::tr("SHA-256 of %1: %2")
                .arg(QFileInfo(wish.to).fileName(), QString::fromLatin1(sum.toHex())));
  return Answered;
}

int runPackage(const QStringList& command) {
  QCommandLineParser parser;
  describePackage(parser);
  if (const auto status = readArguments(parser, command, 1, 1)) return *status;
  const auto wish = wishOf(parser, command.front());
  if (!wish) return wish.error();
  return withPapers(command, [&](const PaperMaker& maker) {
    return withStudy(
        parser.positionalArguments().first(), parser, command.front(),
        [&](StudySession& session) { return writePackage(session, *wish, maker, command.front()); });
  });
}
} // namespace

Command packageCommand() {
  return {"package", "STUDY --cut-off N --to FILE.pdf [--user NAME --password-file F]",
          [] { return CohortctlText::tr("the package of a review meeting as PDF"); }, runPackage};
}
