#include "db/access/passwords.h"

#include "app/policy/policy.h"
#include "db/sqlite/db_text.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <vector>
#include <zxcvbn.h>

QString newRecoveryCode() {
  static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  QString code;
  for (int i = 0; i < 32; ++i) {
    if (i > 0 && i % 4 == 0) code += u'-';
    code += QLatin1Char(digits[randombytes_uniform(32)]);
  }
  return code;
}

QString normalizedRecoveryCode(const QString& typed) {
  QString code;
  for (const QChar typedChar : typed.toUpper()) {
    if (typedChar == u'O')
      code += u'0';
    else if (typedChar == u'I' || typedChar == u'L')
      code += u'1';
    else if (typedChar.isLetterOrNumber())
      code += typedChar;
  }
  return code;
}

namespace {
/// log2 of the guesses that a password must stand: 10¹⁰, zxcvbn's highest class ("very unguessable").
constexpr double requiredBits = 33.2;
/// zxcvbn's time grows with the square of the length; what comes after this adds nothing that is needed.
constexpr qsizetype judgedBytes = 100;

/// Whole texts and their parts, so that neither "li.wei" nor "wei" helps.
std::vector<QByteArray> dictionaryOf(const QStringList& personal) {
  std::vector<QByteArray> words;
  for (const QString& text : personal) {
    const QString lower = text.toLower();
    for (const QString& part : lower.split(u' ', Qt::SkipEmptyParts))
      words.push_back(part.toUtf8());
    if (!lower.isEmpty()) words.push_back(lower.toUtf8());
  }
  return words;
}
} // namespace

std::optional<Refusal> passwordTooWeak(const QString& password, const QStringList& personal) {
  if (auto shorter = refuseShortPassword(password)) return shorter;
  const QByteArray text = password.toUtf8().left(judgedBytes);
  std::vector<QByteArray> words = dictionaryOf(personal);
  words.push_back("cohortdesk");
  std::vector<const char*> pointers;
  pointers.reserve(words.size() + 1);
  for (const QByteArray& word : words)
    pointers.push_back(word.constData());
  pointers.push_back(nullptr);
  if (ZxcvbnMatch(text.constData(), pointers.data(), nullptr) >= requiredBits) return std::nullopt;
  return Refusal{u"PASSWORD"_qs,
                 DbText::tr("This password is too easy to guess. Four or more unrelated words are strong and "
                            "easy to remember."),
                 u"password"_qs};
}
