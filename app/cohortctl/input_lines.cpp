#include "app/cohortctl/input_lines.h"

#include <cstring>

bool forEachLine(std::FILE* input, const std::function<void(const char* line, qsizetype size)>& take) {
  constexpr qsizetype piece = 1 << 16;
  QByteArray rest;
  bool first = true;
  bool afterReturn = false; // the LF of a CR LF ends nothing more
  const auto give = [&](const char* line, qsizetype size) {
    if (first && size >= 3 && std::memcmp(line, "\xEF\xBB\xBF", 3) == 0) {
      line += 3;
      size -= 3;
    }
    first = false;
    take(line, size);
  };
  for (qsizetype searched = 0;;) {
    const qsizetype old = rest.size();
    rest.resize(old + piece);
    const auto got =
        static_cast<qsizetype>(std::fread(rest.data() + old, 1, static_cast<std::size_t>(piece), input));
    rest.truncate(old + got);
    if (got == 0) break;
    qsizetype start = 0;
    for (qsizetype at = searched; at < rest.size(); ++at) {
      const char c = rest.at(at);
      const bool ends = c == '\r' || (c == '\n' && !afterReturn);
      if (ends) give(rest.constData() + start, at - start);
      if (c == '\r' || c == '\n') start = at + 1;
      afterReturn = c == '\r';
    }
    rest.remove(0, start);
    searched = rest.size();
  }
  if (!rest.isEmpty()) give(rest.constData(), rest.size());
  return std::ferror(input) == 0;
}
