#pragma once
#include <QByteArray>
#include <QJsonObject>

/// The trial's own protocol file, cd7-car-nk.
QJsonObject trialProtocolJson();

/// JSON of a plain 3+3 protocol of `levels` levels (1–99), planned for 6·levels subjects, the name
/// `standard-3+3:N`. Its doses, n×10⁷ cells/kg, are placeholders and its title says so; its one criterion is
/// consent (I7). The assumptions are those of the trial, but that A10 is 0: the 3+3 of the
/// literature names no pace.
QByteArray standardProtocolJson(int levels);
