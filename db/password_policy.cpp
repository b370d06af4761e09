#include "db/password_policy.h"

#include <QCoreApplication>
#include <vector>
#include <zxcvbn.h>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(PasswordPolicy)
};

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
                 Words::tr("This password is too easy to guess. Four or more unrelated words are strong and "
                           "easy to remember."),
                 u"password"_qs};
}
