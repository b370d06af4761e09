#include "db/check/changes_reader.h"

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
    for (end = 1; end < m_rest.size() && m_rest[end] != '"'; ++end)
      if (m_rest[end] == '\\') ++end;
    ++end;
  } else {
    end = m_rest.find_first_of(",]");
  }
  if (end == 0 || end > m_rest.size()) return std::nullopt;
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
