#pragma once
#include "app/protocol/protocol.h"
#include "app/study/refusal.h"

#include <QByteArray>

/// The protocol file's text with the levels and the planned number of `design`, everything else kept (but the
/// order of members and the blanks). What comes out passes readProtocol(), and gives these levels and this
/// number again. Refused as readProtocol() refuses, with the JSON pointer in `field`.
Result<QByteArray> withDesign(const QByteArray& protocolJson, const DoseDesign& design);
