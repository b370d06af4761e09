#include "ui/tables/table_order.h"

#include <cmath>

namespace {
constexpr QChar minus(0x2212);
constexpr QChar times(0x00d7);

bool isSuperscript(QChar character) {
  return character.digitValue() >= 0 && !character.isDigit();
}

/// Nothing to be sorted by: "", "–", "—", "-".
bool isUnknown(const QString& text) {
  return text.isEmpty() || text == u"–" || text == u"—" || text == u"-";
}

/// Reads a text from its beginning.
class Reader {
 public:
  explicit Reader(QStringView text) : m_text(text) {}
  bool atEnd() const { return m_at >= m_text.size(); }
  /// At a digit, or at the sign of a number: "day −2", but not "S-004" or "2026-10".
  bool atNumber() const {
    if (at(0).isDigit()) return true;
    const bool sign = at(0) == u'-' || at(0) == minus;
    return sign && at(1).isDigit() && (m_at == 0 || m_text[m_at - 1].isSpace() || m_text[m_at - 1] == u'(');
  }
  double number() {
    const bool negative = !at(0).isDigit();
    if (negative) ++m_at;
    const qsizetype from = m_at;
    skipDigits();
    if (at(0) == u'.' && at(1).isDigit()) {
      ++m_at;
      skipDigits();
    }
    const double value = m_text.sliced(from, m_at - from).toDouble() * powerOfTen();
    return negative ? -value : value;
  }
  QString words() {
    const qsizetype from = m_at;
    while (!atEnd() && !atNumber())
      ++m_at;
    return m_text.sliced(from, m_at - from).toString();
  }

 private:
  QChar at(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
  void skipDigits() {
    while (at(0).isDigit())
      ++m_at;
  }
  /// "×10⁷" behind a number.
  double powerOfTen() {
    if (at(0) != times || at(1) != u'1' || at(2) != u'0' || !isSuperscript(at(3))) return 1;
    int power = 0;
    for (m_at += 3; isSuperscript(at(0)); ++m_at)
      power = power * 10 + at(0).digitValue();
    return std::pow(10.0, power);
  }

  QStringView m_text;
  qsizetype m_at = 0;
};
} // namespace

OrderKey::OrderKey(const QString& text) {
  QString plain = text.trimmed();
  if (isUnknown(plain)) return;
  while (!plain.isEmpty() && QStringView(u"<>≤≥=~ ").contains(plain.front())) // "< 0.05" by its number
    plain.remove(0, 1);
  for (Reader reader(plain); !reader.atEnd();) {
    Part& part = m_parts.emplace_back();
    part.isNumber = reader.atNumber();
    if (part.isNumber)
      part.value = reader.number();
    else
      part.words = reader.words().toCaseFolded();
  }
}

int OrderKey::compare(const Part& one, const Part& other) {
  if (one.isNumber != other.isNumber) return one.isNumber ? -1 : 1;
  if (!one.isNumber) return QString::localeAwareCompare(one.words, other.words);
  return one.value < other.value ? -1 : other.value < one.value ? 1 : 0;
}

int OrderKey::compare(const OrderKey& other) const {
  const std::size_t both = std::min(m_parts.size(), other.m_parts.size());
  for (std::size_t i = 0; i < both; ++i)
    if (const int found = compare(m_parts[i], other.m_parts[i]); found != 0) return found;
  return static_cast<int>(m_parts.size()) - static_cast<int>(other.m_parts.size());
}

std::vector<int> orderedPlaces(const std::vector<QString>& texts, Qt::SortOrder order) {
  std::vector<OrderKey> keys;
  keys.reserve(texts.size());
  for (const QString& text : texts)
    keys.emplace_back(text);
  return orderedPlaces(static_cast<int>(keys.size()), order, [&](int one, int other) {
    return keys[static_cast<std::size_t>(one)] < keys[static_cast<std::size_t>(other)];
  });
}
