#pragma once
#include <QMessageBox>

/// A warning to somebody who leaves while something would be lost, or was. Plain text, whoever typed of it.
class LeavingBox : public QMessageBox {
  Q_OBJECT
 public:
  LeavingBox(const char* name, const QString& sentence, const QString& why, QWidget* parent);
  /// Asks whether to go all the same, with these words on the button. Staying is what Enter and Esc do.
  bool leaves(const QString& words);
};
