#pragma once
#include "ui/shell/screen.h"

/// The first thing that is seen: create a study, or open one.
class StartScreen : public Screen {
  Q_OBJECT
 public:
  explicit StartScreen(QWidget* parent = nullptr);

 Q_SIGNALS:
  void createRequested();
  void openRequested(const QString& path);
};
