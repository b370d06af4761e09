#include "db/exchange/hand_over/sdtm/named_row.h"

#include <stdexcept>

const QString& NamedRow::operator[](const char* sasName) const {
  const QLatin1String name(sasName);
  for (std::size_t i = 0; i < m_group.items.size(); ++i)
    if (m_group.items[i].sasName == name) return m_row.values.at(static_cast<qsizetype>(i));
  throw std::logic_error("the export has no such item");
}
