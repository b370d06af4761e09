#pragma once
#include "db/session/study_file.h"
#include "ui/start/screen.h"

class QPushButton;
class TextField;

/// A sound backup, what came after it, and where to copy it to: the newest one of a study that was found
/// damaged, or one that somebody wanted to open.
class RestoreScreen : public Screen {
  Q_OBJECT
 public:
  RestoreScreen(const QString& opened, const GoodBackup& backup, const Credentials& who, Clock clock,
                QWidget* parent = nullptr);

 Q_SIGNALS:
  void restored(const QString& path);

 private:
  QWidget* makeLost();
  void restore();

  GoodBackup m_backup;
  Credentials m_who;
  Clock m_clock;
  TextField* m_target = nullptr;
  QPushButton* m_restore = nullptr;
};
