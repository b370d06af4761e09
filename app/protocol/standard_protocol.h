#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// The trial's own protocol file, cd7-car-nk.
QJsonObject trialProtocolJson();

/// JSON of a plain 3+3 protocol of `levels` levels (1–99), planned for 6·levels subjects, the name
/// `standard-3+3:N`. Its doses, n×10⁷ cells/kg, are placeholders and its title says so; its one criterion is
/// consent (I7). The assumptions are those of the trial, but that A10 is 0: the 3+3 of the
/// literature names no pace.
QByteArray standardProtocolJson(int levels);

/// What the second edition of the rules (protocol.md) added to a protocol file: A9 to A12.
const QStringList& secondEditionAssumptions();

/// The assumptions of a protocol file with those of the second edition added, as the trial's own file
/// (cd7-car-nk) words them, its A10 included.
QJsonObject withSecondEdition(QJsonObject assumptions);

/// A10 of the trial's own file: what is proposed where a study has none yet.
int proposedCompletingAtOnce();
