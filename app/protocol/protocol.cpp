#include "app/protocol/protocol.h"

#include <algorithm>

namespace {
template <class T>
const T* byId(const std::vector<T>& items, const QString& id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}
} // namespace

const Criterion* Protocol::criterion(const QString& criterionId) const {
  return byId(criteria, criterionId);
}
const Assumption* Protocol::assumption(const QString& assumptionId) const {
  return byId(assumptions, assumptionId);
}
