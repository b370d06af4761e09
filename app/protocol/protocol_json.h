#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"

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

/// The protocol file's text with the levels, the planned number and A10 of `design`, everything else kept
/// (but the order of members and the blanks). A file of the first edition gets A9 to A12 where the design is
/// of the second. What comes out passes readProtocol(), and gives this design again. Refused as
/// readProtocol() refuses, with the JSON pointer in `field`.
Result<QByteArray> withDesign(const QByteArray& protocolJson, const DoseDesign& design);
