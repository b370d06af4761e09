#pragma once
#include <QDialog>

/// What each page does, the notation, the marks, the assumptions, the keys; in the program's language.
class HelpWindow : public QDialog {
  Q_OBJECT
 public:
  explicit HelpWindow(QWidget* parent = nullptr);
};
