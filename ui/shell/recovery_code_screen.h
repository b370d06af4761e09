#pragma once
#include "ui/shell/screen.h"

class QDialog;

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

/// A new code of a study that is open: takes the place of what the dialog asked, and accepts it when the code
/// is written down. The language is the window's here.
void showRecoveryCode(QDialog& dialog, QWidget& question, const QString& studyName, const QString& code);
