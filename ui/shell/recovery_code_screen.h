#pragma once
#include "ui/shell/screen.h"

/// The recovery code of a new study, shown this once.
class RecoveryCodeScreen : public Screen {
  Q_OBJECT
 public:
  RecoveryCodeScreen(const QString& studyName, const QString& code, QWidget* parent = nullptr);

 Q_SIGNALS:
  void writtenDown();

 private:
  void print();

  QString m_studyName;
  QString m_code;
};
