#include "db/exchange/hand_over/spoken_language.h"

#include <QCoreApplication>

QString SpokenLanguage::Words::translate(const char* context, const char* source, const char* disambiguation,
                                         int n) const {
  if (!speaks) return {};
  const QString words = loaded.translate(context, source, disambiguation, n);
  return words.isEmpty() ? QString::fromUtf8(source) : words;
}

SpokenLanguage::SpokenLanguage(Of language) {
  const bool isLoaded = m_words.loaded.load(language == Of::Chinese ? u":/i18n/cohortdesk_zh_CN.qm"_qs
                                                                    : u":/i18n/cohortdesk_en.qm"_qs);
  if (!isLoaded) qWarning("the words of a language are missing");
  QCoreApplication::installTranslator(&m_words);
  m_words.speaks = true;
}

SpokenLanguage::~SpokenLanguage() {
  m_words.speaks = false;
  QCoreApplication::removeTranslator(&m_words);
}
