#pragma once
#include "db/secret_key.h"

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

 private:
  SecretKey m_seed;
};

/// False, too, where key or signature has not the length of one.
bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);
