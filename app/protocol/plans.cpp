#include "app/protocol/plans.h"

const Visit* MeasurementPlan::visit(const QString& id) const {
  return byId(visits, id);
}

const Analyte* MeasurementPlan::analyte(const QString& id) const {
  return byId(analytes, id);
}
