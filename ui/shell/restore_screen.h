#pragma once
#include "db/study_file.h"
#include "ui/shell/screen.h"

class MessageLine;
class TextField;

/// After a study was found damaged: the newest sound backup, what came after it, and where to copy it to.
class RestoreScreen : public Screen {
  Q_OBJECT
 public:
  RestoreScreen(const QString& damaged, const GoodBackup& backup, const Credentials& who, Clock clock,
                QWidget* parent = nullptr);

 Q_SIGNALS:
  void restored(const QString& path);
  void leaveRequested();

 private:
  QWidget* makeLost(const GoodBackup& backup);
  void restore();

  QString m_backup;
  Credentials m_who;
  Clock m_clock;
  TextField* m_target = nullptr;
  MessageLine* m_message = nullptr;
};
