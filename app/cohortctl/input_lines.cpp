#include "app/cohortctl/input_lines.h"

#include <cstring>

bool forEachLine(std::FILE* input, const std::function<void(const char* line, qsizetype size)>& take) {
  constexpr qsizetype piece = 1 << 16;
  QByteArray rest;
  bool first = true;
  const auto give = [&](const char* line, qsizetype size) {
    if (first && size >= 3 && std::memcmp(line, "\xEF\xBB\xBF", 3) == 0) {
      line += 3;
      size -= 3;
    }
    first = false;
    if (size > 0 && line[size - 1] == '\r') --size;
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
    for (qsizetype end = rest.indexOf('\n', searched); end >= 0; end = rest.indexOf('\n', start)) {
      give(rest.constData() + start, end - start);
      start = end + 1;
    }
    rest.remove(0, start);
    searched = rest.size();
  }
  if (!rest.isEmpty()) give(rest.constData(), rest.size());
  return std::ferror(input) == 0;
}
