#include "ui/shell/recent_studies.h"

#include <QFileInfo>
#include <QSettings>

namespace {
constexpr auto settingsKey = "recentStudies";
constexpr int kept = 6;
} // namespace

QStringList recentStudies() {
  QStringList paths = QSettings().value(QLatin1String(settingsKey)).toStringList();
  paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return paths;
}

void rememberStudy(const QString& path) {
  QStringList paths = recentStudies();
  const QStringList known = paths;
  const QString whole = QFileInfo(path).absoluteFilePath();
  paths.removeAll(whole);
  paths.prepend(whole);
  paths = paths.mid(0, kept);
  if (paths != known) QSettings().setValue(QLatin1String(settingsKey), paths);
}
