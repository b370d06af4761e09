#pragma once
#include "app/base/code.h"
#include "app/study/study_text.h"

/// The word for a value of a closed set, in the user's language; `words`: English sources of the context
/// "Study", one a value, in the order of the enum.
template <class E, std::size_t N>
QString worded(const char* const (&words)[N], E value) {
  static_assert(N == codes<E>.size());
  const auto place = static_cast<std::size_t>(value);
  return place < N ? StudyText::tr(words[place]) : QString();
}
