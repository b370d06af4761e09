#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace {
QMap<QString, TestProgram::Run>& tests() {
  static QMap<QString, TestProgram::Run> tests;
  return tests;
}

/// Any two tests can run side by side, and none changes what the person at this desk has chosen.
void keepSettingsIn(const QTemporaryDir& folder) {
  if (!folder.isValid()) qFatal("no folder for the settings");
  // Native ones are a file on some systems and a registry on others; Qt's own dialogs ask for them by name.
  QSettings::setDefaultFormat(QSettings::IniFormat);
  for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat})
    QSettings::setPath(format, QSettings::UserScope, folder.path());
}

/// The offscreen platform's own screen is smaller than any that people work at.
void standAtADesk(const QTemporaryDir& folder) {
  if (qgetenv("QT_QPA_PLATFORM") != "offscreen") return;
  QFile file(folder.filePath(QStringLiteral("screen.json")));
  if (!file.open(QIODevice::WriteOnly)) qFatal("no screen");
  file.write(
      R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [{"name": "desk",
    "x": 0, "y": 0, "width": 1920, "height": 1080, "dpi": 96, "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}]})");
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

int runAll(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  int failed = 0;
  for (const QString& name : tests().keys())
    failed += QProcess::execute(QCoreApplication::applicationFilePath(), {name}) != 0;
  return failed;
}
} // namespace

TestProgram::Known::Known(const char* file, Run run) {
  tests().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

int main(int argc, char** argv) {
  if (argc < 2) return runAll(argc, argv);
  const QString name = QString::fromLocal8Bit(argv[1]);
  const TestProgram::Run run = tests().value(name);
  if (!run) qFatal("no such test here: %s", argv[1]);
  const QTemporaryDir settings;
  keepSettingsIn(settings);
  standAtADesk(settings);
  return run(argc - 1, argv + 1);
}
