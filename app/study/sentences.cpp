#include "app/study/sentences.h"

#include <QLocale>

QString joinSentences(const QStringList& sentences) {
  const bool chinese = QLocale().language() == QLocale::Chinese; // 。 holds its own blank
  return sentences.join(chinese ? QString() : QStringLiteral(" "));
}
