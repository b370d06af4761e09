#pragma once
#include "db/secret_key.h"

#include <optional>

/// A person's Ed25519 keys (RFC 8032): the secret half never leaves their own slot and this process, the
/// public half is in the study for everybody to check with.
class KeyPair {
 public:
  static constexpr qsizetype publicSize = 32;
  static constexpr qsizetype signatureSize = 64;

  static KeyPair random() { return KeyPair(SecretKey::random()); }
  explicit KeyPair(SecretKey seed) : m_seed(std::move(seed)) {}

  const SecretKey& seed() const { return m_seed; }
  QByteArray publicKey() const;
  QByteArray sign(QByteArrayView message) const;
  /// What sealedTo() sealed to the public half; nullopt where it was to another, or is damaged.
  std::optional<QByteArray> openSealed(const QByteArray& sealed) const;

 private:
  SecretKey m_seed;
};

/// False, too, where key or signature has not the length of one.
bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// A message that only the holder of the keys opens (X25519 of the same keys, crypto_box_seal). It does not
/// say who sealed it: what must not be forged lies under a signature. Empty where the key is none.
QByteArray sealedTo(QByteArrayView publicKey, const QByteArray& message);
