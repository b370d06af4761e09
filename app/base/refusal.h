#pragma once
#include <QString>
#include <optional>
#include <tl/expected.hpp>

/// Why something that a person asked for may not be done.
/// `rule` is an id of the protocol (SD-STOP, I4b) or of the program in capitals (REASON, ROLE, PASSWORD,
/// FILE); `message` is a sentence in the user's language; `field` names the input that it belongs under,
/// empty if none.
struct Refusal {
  QString rule;
  QString message;
  QString field;
  bool operator==(const Refusal&) const = default;
};

/// What a command answers: its value, or the refusal.
template <class T>
using Result = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(QString rule, QString message, QString field = {}) {
  return tl::unexpected(Refusal{std::move(rule), std::move(message), std::move(field)});
}

/// Nothing where it was read, and is kept; else the refusal.
template <class T>
std::optional<Refusal> keep(Result<T>&& read, T& into) {
  if (!read) return std::move(read.error());
  into = std::move(*read);
  return std::nullopt;
}

inline Refusal refusal(const QString& rule, const QString& message, const QString& field = {}) {
  return {rule, message, field};
}

/// REQUIRED when the text is blank.
inline std::optional<Refusal> refuseBlank(const QString& text, const QString& field, const QString& message) {
  if (!text.trimmed().isEmpty()) return std::nullopt;
  return Refusal{QStringLiteral("REQUIRED"), message, field};
}
