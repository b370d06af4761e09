#pragma once
#include <QByteArray>
#include <QString>

/// What only a passphrase opens, in a form that outlives this program: five lines of ASCII and base64, made
/// of scrypt (RFC 7914), ChaCha20 (RFC 8439, counter from 0) and HMAC-SHA-256 (RFC 2104), so that any
/// language with a standard library reads it. resources/hand-over/package/open_sealed.py does, and says the
/// form in words. The passphrase counts in Unicode form NFC. Takes about a second and 128 MiB: inThread().
QByteArray sealedFile(const QByteArray& content, const QString& passphrase);

/// scrypt's N, a power of two, of the files that are sealed from here on; each says its own.
void setSealCostForTests(quint64 cost);
