#include "db/key_pair.h"

#include <array>
#include <sodium.h>

namespace {
using SigningKey = std::array<unsigned char, crypto_sign_SECRETKEYBYTES>;

const unsigned char* bytes(QByteArrayView view) {
  return reinterpret_cast<const unsigned char*>(view.data());
}

/// Both halves as libsodium wants them; `key` is to be wiped by the caller.
QByteArray halvesOf(const SecretKey& seed, SigningKey& key) {
  QByteArray publicKey(KeyPair::publicSize, '\0');
  crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), key.data(), seed.data());
  return publicKey;
}
} // namespace

QByteArray KeyPair::publicKey() const {
  SigningKey key{};
  QByteArray publicKey = halvesOf(m_seed, key);
  sodium_memzero(key.data(), key.size());
  return publicKey;
}

QByteArray KeyPair::sign(QByteArrayView message) const {
  SigningKey key{};
  halvesOf(m_seed, key);
  QByteArray signature(signatureSize, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, bytes(message),
                       static_cast<quint64>(message.size()), key.data());
  sodium_memzero(key.data(), key.size());
  return signature;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) {
  return publicKey.size() == KeyPair::publicSize && signature.size() == KeyPair::signatureSize &&
         crypto_sign_verify_detached(bytes(signature), bytes(message), static_cast<quint64>(message.size()),
                                     bytes(publicKey)) == 0;
}
