// Every test program keeps its settings in a folder of its own: any two can run side by side, and none
// changes what the person at this desk has chosen. Linked into each test, which need not know of it.
#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace {
void keepSettingsApart() {
  static const QTemporaryDir folder;
  if (!folder.isValid()) qFatal("no folder for the settings");
  // Native ones are a file on some systems and a registry on others; Qt's own dialogs ask for them by name.
  QSettings::setDefaultFormat(QSettings::IniFormat);
  for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat})
    QSettings::setPath(format, QSettings::UserScope, folder.path());
}
Q_COREAPP_STARTUP_FUNCTION(keepSettingsApart)
} // namespace
