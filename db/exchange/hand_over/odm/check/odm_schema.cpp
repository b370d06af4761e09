#include "db/exchange/hand_over/odm/check/odm_schema.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {
constexpr int askedEvery = 100; ///< ms

/// What it said on its error channel, and its exit status; -1 = it did not end by itself.
std::pair<QString, int> saidBy(const QString& program, const QDir& folder, const QStringList& words,
                               const Progress& progress) {
  QProcess lint; // who goes past it by an exception ends the program, too
  lint.setWorkingDirectory(folder.path());
  lint.setStandardOutputFile(QProcess::nullDevice());
  lint.start(program, words);
  while (!lint.waitForFinished(askedEvery) && lint.state() != QProcess::NotRunning)
    tell(progress, CheckStage::Write, std::nullopt);
  const bool hasEnded = lint.error() == QProcess::UnknownError || lint.error() == QProcess::Timedout;
  const bool isNormal = hasEnded && lint.exitStatus() == QProcess::NormalExit;
  return {isNormal ? QString::fromLocal8Bit(lint.readAllStandardError()) : lint.errorString(),
          isNormal ? lint.exitCode() : -1};
}
} // namespace

OdmSchemaAnswer askOdmSchema(const QString& schema, const QString& file, const Progress& progress) {
  const QString program = QStandardPaths::findExecutable(u"xmllint"_qs);
  if (program.isEmpty()) return {};
  static const QRegularExpression library(u"libxml version (\\S+)"_qs);
  const QDir folder = QFileInfo(schema).absoluteDir(); // names that are a path only beside it are no address
  const QString version =
      library.match(saidBy(program, folder, {u"--version"_qs}, progress).first).captured(1);
  OdmSchemaAnswer answer{u"xmllint, libxml "_qs + version, {}};
  const QStringList words{u"--nonet"_qs,
                          u"--noout"_qs,
                          u"--huge"_qs,
                          u"--stream"_qs,
                          u"--schema"_qs,
                          QFileInfo(schema).fileName(),
                          folder.relativeFilePath(QFileInfo(file).absoluteFilePath())};
  const auto [said, status] = saidBy(program, folder, words, progress);
  if (status == 0) return answer;
  answer.faults = said.split(u'\n', Qt::SkipEmptyParts);
  if (answer.faults.isEmpty()) answer.faults << u"xmllint ended with %1"_qs.arg(status);
  return answer;
}
