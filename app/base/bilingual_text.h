#pragma once
#include <QString>

/// A text that exists in both languages of the program.
struct BilingualText {
  QString en;
  QString zh;
  /// `language` as in QLocale: "zh" gives Chinese, anything else English.
  const QString& in(const QString& language) const {
    return language.startsWith(QLatin1String("zh")) ? zh : en;
  }
  bool operator==(const BilingualText&) const = default;
};
