#pragma once
#include "ui/start/screen.h"

#include <QStringList>

/// The first thing that is seen: create a study, or open one.
class StartScreen : public Screen {
  Q_OBJECT
 public:
  explicit StartScreen(QWidget* parent = nullptr);

 Q_SIGNALS:
  void createRequested();
  void openRequested(const QString& path);
};

/// Paths of the studies opened last, newest first; those that are gone are left out.
QStringList recentStudies();
void rememberStudy(const QString& path);
