#pragma once
#include <QString>
#include <type_traits>

/// How the values of a closed set are written, in the order of its enum. Specialised in app/study/codes.h;
/// what JSON alone has, beside its JSON.
template <class E>
inline constexpr int codes = 0;

template <class E>
requires std::is_enum_v<E> QString codeOf(E value) {
  return QString::fromLatin1(codes<E>.at(static_cast<std::size_t>(value)));
}

/// The word of an enum whose code this is; the code itself where it is none.
template <class E>
QString wordOf(const QString& code, QString (*name)(E)) {
  for (std::size_t i = 0; i < codes<E>.size(); ++i)
    if (code == QLatin1String(codes<E>[i])) return name(static_cast<E>(i));
  return code;
}
