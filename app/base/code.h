#pragma once
#include <QStringList>
#include <optional>
#include <type_traits>

/// How the values of a closed set are written, in the order of its enum. Specialised in app/study/codes.h;
/// what JSON alone has, beside its JSON.
template <class E>
inline constexpr int codes = 0;

template <class E>
requires std::is_enum_v<E> QString codeOf(E value) {
  return QString::fromLatin1(codes<E>.at(static_cast<std::size_t>(value)));
}

/// All of them, in order.
template <class E>
QStringList codeList() {
  return {codes<E>.begin(), codes<E>.end()};
}

/// The value whose code this is; nothing where it is none.
template <class E>
std::optional<E> ofCode(const QString& code) {
  for (std::size_t i = 0; i < codes<E>.size(); ++i)
    if (code == QLatin1String(codes<E>[i])) return static_cast<E>(i);
  return std::nullopt;
}

/// The word of an enum whose code this is; the code itself where it is none.
template <class E>
QString wordOf(const QString& code, QString (*name)(E)) {
  const std::optional<E> value = ofCode<E>(code);
  return value ? name(*value) : code;
}
