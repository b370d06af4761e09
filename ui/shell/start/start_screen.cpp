#include "ui/shell/start/start_screen.h"

#include "ui/shell/computer_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>

StartScreen::StartScreen(QWidget* parent)
    : Screen(QStringLiteral("CohortDesk"),
             tr("Run a dose-escalation trial, from consent to the signed decision."), 480, parent) {
  sayPolicyFault(column());
  const QStringList recent = recentStudies();
  if (!recent.isEmpty()) column()->addWidget(plainLabel(tr("Studies on this computer"), TextRole::Heading));
  for (const QString& path : recent) {
    auto* open = named<QPushButton>("recentStudy", typedText::onButton(QFileInfo(path).completeBaseName()));
    open->setAccessibleDescription(path);
    open->setToolTip(typedText::inToolTip(path));
    column()->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
  }
  auto* browse = named<QPushButton>("openStudy", tr("&Open a study file…"));
  auto* create = named<QPushButton>("createStudy", tr("&Create a new study…"));
  if (recent.isEmpty()) setPrimary(create);
  column()->addSpacing(8);
  addAll(column(),
         {browse, create,
          plainLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextRole::Muted)});
  connect(create, &QPushButton::clicked, this, &StartScreen::createRequested);
  connect(browse, &QPushButton::clicked, this, [this] {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a study file"), {},
                                                      tr("Study files (*.study);;All files (*)"));
    if (!path.isEmpty()) Q_EMIT openRequested(path);
  });
}

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
