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

/// The X25519 key that belongs to a public Ed25519 key; empty where that is none.
QByteArray boxKeyOf(QByteArrayView publicKey) {
  if (publicKey.size() != KeyPair::publicSize) return {};
  QByteArray key(crypto_box_PUBLICKEYBYTES, '\0');
  const int failed =
      crypto_sign_ed25519_pk_to_curve25519(reinterpret_cast<unsigned char*>(key.data()), bytes(publicKey));
  return failed ? QByteArray() : key;
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

std::optional<QByteArray> KeyPair::openSealed(const QByteArray& sealed) const {
  if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES)) return std::nullopt;
  SigningKey key{};
  const QByteArray publicHalf = boxKeyOf(halvesOf(m_seed, key));
  std::array<unsigned char, crypto_box_SECRETKEYBYTES> secretHalf{};
  crypto_sign_ed25519_sk_to_curve25519(secretHalf.data(), key.data());
  QByteArray message(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
  const int failed =
      crypto_box_seal_open(reinterpret_cast<unsigned char*>(message.data()), bytes(sealed),
                           static_cast<quint64>(sealed.size()), bytes(publicHalf), secretHalf.data());
  sodium_memzero(key.data(), key.size());
  sodium_memzero(secretHalf.data(), secretHalf.size());
  if (failed) return std::nullopt;
  return message;
}

QByteArray sealedTo(QByteArrayView publicKey, const QByteArray& message) {
  const QByteArray boxKey = boxKeyOf(publicKey);
  if (boxKey.isEmpty()) return {};
  QByteArray sealed(message.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
  const int failed = crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), bytes(message),
                                     static_cast<quint64>(message.size()), bytes(boxKey));
  return failed ? QByteArray() : sealed;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) {
  return publicKey.size() == KeyPair::publicSize && signature.size() == KeyPair::signatureSize &&
         crypto_sign_verify_detached(bytes(signature), bytes(message), static_cast<quint64>(message.size()),
                                     bytes(publicKey)) == 0;
}
