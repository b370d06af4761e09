#pragma once
#include <QProcess>

/// What cohortctl answered; status -1 = it did not end by itself.
struct Said {
  int status = -1;
  QByteArray out;
  QByteArray err;
};

/// Runs the program itself, as a script does.
inline Said askCohortctl(const QStringList& words, const QByteArray& input = {}) {
  QProcess program;
  program.start(QStringLiteral(COHORTDESK_BIN "/cohortctl"), words);
  program.write(input);
  program.closeWriteChannel();
  if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit) return {};
  return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}
