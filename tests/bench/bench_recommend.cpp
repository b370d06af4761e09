#include "tests/support/oracles/random_course_text.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

// Lines a second of `cohortctl recommend -`, start of the program and reading of the protocol included.
namespace {
constexpr int lines = 500000;

bool writeCourses(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  std::mt19937 random(1);
  for (int i = 0; i < lines; ++i)
    file.write(QByteArray::fromStdString(randomCourseText(random, 3)) + '\n');
  return true;
}

bool run(const QString& courses, const QStringList& options) {
  QProcess program;
  program.setStandardInputFile(courses);
  program.setStandardOutputFile(QProcess::nullDevice());
  QElapsedTimer timer;
  timer.start();
  program.start(QStringLiteral(COHORTDESK_BIN "/cohortctl"),
                QStringList{QStringLiteral("recommend")} + options);
  if (!program.waitForFinished(-1) || program.exitCode() > 1) return false;
  const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
  std::printf("recommend %-8s %9.0f lines/s\n", qPrintable(options.join(u' ')), lines / seconds);
  return true;
}
} // namespace

int main() {
  const QTemporaryDir folder;
  const QString courses = folder.filePath(QStringLiteral("courses.txt"));
  const bool measured = writeCourses(courses) &&
                        run(courses, {QStringLiteral("--json"), QStringLiteral("-")}) &&
                        run(courses, {QStringLiteral("-")});
  if (!measured) std::fprintf(stderr, "cohortctl could not be measured\n");
  return measured ? 0 : 1;
}
