#pragma once
#include <QJsonObject>
#include <QStringList>

/// What the second edition of the rules (protocol.md) added to a protocol file: A9 to A12.
const QStringList& secondEditionAssumptions();

/// The assumptions of a protocol file with those of the second edition added, as the trial's own file
/// (cd7-car-nk) words them, its A10 included.
QJsonObject withSecondEdition(QJsonObject assumptions);

/// A10 of the trial's own file: what is proposed where a study has none yet.
int proposedCompletingAtOnce();
