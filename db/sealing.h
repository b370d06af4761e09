#pragma once
#include "db/secret_key.h"

#include <optional>

/// XChaCha20-Poly1305: nonce, then what is sealed with its tag. `place` says where it lies, and is
/// authenticated: what was moved does not open.
QByteArray sealUnder(const SecretKey& key, const QByteArray& plain, const QByteArray& place);
/// nullopt where it was sealed under another key or for another place, or is damaged.
std::optional<QByteArray> openUnder(const SecretKey& key, const QByteArray& sealed, const QByteArray& place);

/// Overwrites secret bytes that nobody else shares.
void wipe(QByteArray& bytes);
