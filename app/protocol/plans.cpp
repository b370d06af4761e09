#include "app/protocol/plans.h"

#include <algorithm>
namespace {
template <class T>
const T* withId(const std::vector<T>& all, const QString& id) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const T& each) { return each.id == id; });
  return found == all.end() ? nullptr : &*found;
}
} // namespace

const Visit* MeasurementPlan::visit(const QString& id) const {
  return withId(visits, id);
}

const Analyte* MeasurementPlan::analyte(const QString& id) const {
  return withId(analytes, id);
}
