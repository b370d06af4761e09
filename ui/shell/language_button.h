#pragma once
#include "ui/shell/language.h"

#include <QPushButton>

/// A menu with both languages, each in its own words.
class LanguageButton : public QPushButton {
  Q_OBJECT
 public:
  explicit LanguageButton(QWidget* parent = nullptr);

 Q_SIGNALS:
  void languageChosen(Language language);
};
