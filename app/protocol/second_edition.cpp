#include "app/protocol/second_edition.h"

#include "app/protocol/json_values.h"
#include "app/protocol/standard_protocol.h"

namespace {
QJsonObject trialAssumptions() {
  return objectAt(trialProtocolJson(), "assumptions");
}
} // namespace

const QStringList& secondEditionAssumptions() {
  static const QStringList ids{QStringLiteral("A9"), QStringLiteral("A10"), QStringLiteral("A11"),
                               QStringLiteral("A12")};
  return ids;
}

QJsonObject withSecondEdition(QJsonObject assumptions) {
  const QJsonObject trial = trialAssumptions();
  for (const QString& id : secondEditionAssumptions())
    assumptions.insert(id, trial.value(id));
  return assumptions;
}

int proposedCompletingAtOnce() {
  return intAt(objectAt(trialAssumptions(), "A10"), "value");
}
