#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"

#include <QByteArray>

/// The protocol file's text with the levels, the planned number and A10 of `design`, everything else kept
/// (but the order of members and the blanks). A file of the first edition gets A9 to A12 where the design is
/// of the second. What comes out passes readProtocol(), and gives this design again. Refused as
/// readProtocol() refuses, with the JSON pointer in `field`.
Result<QByteArray> withDesign(const QByteArray& protocolJson, const DoseDesign& design);
