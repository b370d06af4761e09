#include "db/sealing.h"

#include <sodium.h>

namespace {
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* bytes(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytes(QByteArray& array) {
  return reinterpret_cast<unsigned char*>(array.data());
}
} // namespace

QByteArray sealUnder(const SecretKey& key, const QByteArray& plain, const QByteArray& place) {
  QByteArray sealed(nonceSize + plain.size() + tagSize, '\0');
  randombytes_buf(sealed.data(), nonceSize);
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      bytes(sealed) + nonceSize, nullptr, bytes(plain), static_cast<quint64>(plain.size()), bytes(place),
      static_cast<quint64>(place.size()), nullptr, bytes(sealed), key.data());
  return sealed;
}

std::optional<QByteArray> openUnder(const SecretKey& key, const QByteArray& sealed, const QByteArray& place) {
  if (sealed.size() < nonceSize + tagSize) return std::nullopt;
  QByteArray plain(sealed.size() - nonceSize - tagSize, '\0');
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      bytes(plain), nullptr, nullptr, bytes(sealed) + nonceSize,
      static_cast<quint64>(sealed.size() - nonceSize), bytes(place), static_cast<quint64>(place.size()),
      bytes(sealed), key.data());
  if (failed) return std::nullopt;
  return plain;
}

void wipe(QByteArray& bytes) {
  sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}
