#include "app/protocol/protocol.h"

#include <algorithm>

const Criterion* Protocol::criterion(const QString& criterionId) const {
  return byId(criteria, criterionId);
}
const Assumption* Protocol::assumption(const QString& assumptionId) const {
  return byId(assumptions, assumptionId);
}
