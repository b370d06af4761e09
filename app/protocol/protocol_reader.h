#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"

#include <QByteArray>

/// Reads a protocol file (JSON after resources/protocol/protocol.schema.json, checked by valijson).
/// A broken one is refused with the path inside it (`/levels/1/cellsPerKg`) in `field` and the reason in
/// `message`.
Result<Protocol> readProtocol(const QByteArray& json);

/// The protocol behind a name: `cd7-car-nk` (the trial of the registry record), or `standard-3+3:N` for a
/// plain 3+3 of N levels (1–99) planned for 6·N subjects. Any other name is refused.
Result<Protocol> protocolByName(const QString& name);

/// A name as above, or else a path to a protocol file.
Result<Protocol> protocolByNameOrFile(const QString& nameOrPath);

/// JSON of a built-in protocol, as a study file stores it. Names as in protocolByName().
Result<QByteArray> protocolSource(const QString& nameOrPath);
