#include "app/protocol/protocol.h"

#include <algorithm>

const Criterion* Protocol::criterion(const QString& criterionId) const {
  return byId(criteria, criterionId);
}
const Assumption* Protocol::assumption(const QString& assumptionId) const {
  return byId(assumptions, assumptionId);
}

const Visit* MeasurementPlan::visit(const QString& id) const {
  return byId(visits, id);
}

const Analyte* MeasurementPlan::analyte(const QString& id) const {
  return byId(analytes, id);
}

const AttributionTerm* AttributionPlan::term(const QString& id) const {
  return byId(terms, id);
}

QString AttributionPlan::name(const QString& id, const QString& language) const {
  const AttributionTerm* known = term(id);
  return known ? known->name.in(language) : id;
}
