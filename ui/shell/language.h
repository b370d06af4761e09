#pragma once

/// The program's languages. English is the source; both are chosen at run time.
enum class Language { English, Chinese };

/// As chosen last time, else the desktop's.
Language rememberedLanguage();

/// Installs the translations, sets the default locale (what texts in both languages are chosen by) and
/// remembers the choice. Widgets that exist keep their words: build them anew.
void useLanguage(Language language);

Language languageInUse();
