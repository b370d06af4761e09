#pragma once
#include <QPushButton>

/// The program's languages. English is the source; both are chosen at run time.
enum class Language { English, Chinese };

/// As chosen last time, else the desktop's.
Language rememberedLanguage();

/// Installs the translations, sets the default locale (what texts in both languages are chosen by) and
/// remembers the choice. Widgets that exist keep their words: build them anew.
void useLanguage(Language language);

Language languageInUse();

/// A menu with both languages, each in its own words.
class LanguageButton : public QPushButton {
  Q_OBJECT
 public:
  explicit LanguageButton(QWidget* parent = nullptr);

 Q_SIGNALS:
  void languageChosen(Language language);
};
