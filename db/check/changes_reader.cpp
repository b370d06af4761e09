#include "db/check/changes_reader.h"

namespace {
/// An odd number of backslashes stands before it.
bool isEscaped(std::string_view text, std::size_t quote) {
  std::size_t slashes = 0;
  while (slashes < quote && text[quote - slashes - 1] == '\\')
    ++slashes;
  return slashes % 2 == 1;
}
} // namespace

ChangesReader::ChangesReader(std::string_view json) : m_rest(json) {
  m_broken = !take('{');
}

bool ChangesReader::take(char expected) {
  if (m_rest.empty() || m_rest.front() != expected) return false;
  m_rest.remove_prefix(1);
  return true;
}

std::optional<std::string_view> ChangesReader::takeValue() {
  std::size_t end = 0;
  if (!m_rest.empty() && m_rest.front() == '"') {
    end = m_rest.find('"', 1);
    while (end != std::string_view::npos && isEscaped(m_rest, end))
      end = m_rest.find('"', end + 1);
    if (end != std::string_view::npos) ++end;
  } else {
    while (end < m_rest.size() && m_rest[end] != ',' && m_rest[end] != ']')
      ++end;
  }
  if (end == 0 || end >= m_rest.size()) return std::nullopt; // a value is never the last thing
  const std::string_view value = m_rest.substr(0, end);
  m_rest.remove_prefix(end);
  return value;
}

std::optional<Change> ChangesReader::next() {
  if (m_broken || m_closed) return std::nullopt;
  if (take('}')) {
    m_closed = true;
    m_broken = !m_rest.empty();
    return std::nullopt;
  }
  if (!m_first && !take(',')) {
    m_broken = true;
    return std::nullopt;
  }
  m_first = false;
  const auto name = takeValue();
  const bool named = name && name->size() > 2 && name->front() == '"' && take(':') && take('[');
  const auto before = named ? takeValue() : std::nullopt;
  const auto after = before && take(',') ? takeValue() : std::nullopt;
  if (!after || !take(']')) {
    m_broken = true;
    return std::nullopt;
  }
  return Change{name->substr(1, name->size() - 2), *before, *after};
}
