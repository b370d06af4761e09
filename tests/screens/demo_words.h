#pragma once
#include "ui/widgets/language.h"

#include <QString>

/// What is typed for a picture, in the language of its look. Not through tr(): the product's translations
/// hold what the product says.
inline QString demoWords(const char* english, const char* chinese) {
  return QString::fromUtf8(languageInUse() == Language::Chinese ? chinese : english);
}

inline QString demoReason() {
  return demoWords("Agreed in the safety meeting.", "在安全性会议上达成一致。");
}
