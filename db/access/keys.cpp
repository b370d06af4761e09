#include "db/access/keys.h"

#include <QSet>
#include <array>
#include <cstring>
#include <mutex>
#include <new>
#include <sodium.h>
#include <stdexcept>

SecretKey::SecretKey() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
  m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
  if (!m_bytes) throw std::bad_alloc();
}

void SecretKey::Free::operator()(unsigned char* bytes) const {
  sodium_free(bytes);
}

SecretKey SecretKey::random() {
  SecretKey key;
  randombytes_buf(key.data(), size);
  return key;
}

SecretKey SecretKey::fromBytes(const QByteArray& bytes) {
  if (bytes.size() != static_cast<qsizetype>(size)) throw std::logic_error("a key has 32 bytes");
  SecretKey key;
  std::memcpy(key.data(), bytes.constData(), size);
  return key;
}

QByteArray blake2b(const QByteArray& bytes, const SecretKey* key) {
  QByteArray digest(32, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), 32,
                     reinterpret_cast<const unsigned char*>(bytes.constData()),
                     static_cast<quint64>(bytes.size()), key ? key->data() : nullptr,
                     key ? SecretKey::size : 0);
  return digest;
}

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

namespace {
/// Signatures that were found right, by the digest of key, signature and message. A study is checked when it
/// is opened, by its backups and when somebody asks, mostly with the lines that it had before: to find one
/// here takes a hundredth of the time. In any thread.
class RightSignatures {
 public:
  bool holds(const QByteArray& digest) {
    const std::lock_guard lock(m_guard);
    return m_digests.contains(digest);
  }
  void add(const QByteArray& digest) {
    constexpr qsizetype most = 4096; // some 300 kB; then it begins anew
    const std::lock_guard lock(m_guard);
    if (m_digests.size() >= most) m_digests.clear();
    m_digests.insert(digest);
  }

 private:
  std::mutex m_guard;
  QSet<QByteArray> m_digests;
};

bool isRight(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) {
  return crypto_sign_verify_detached(bytes(signature), bytes(message), static_cast<quint64>(message.size()),
                                     bytes(publicKey)) == 0;
}
} // namespace

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) {
  if (publicKey.size() != KeyPair::publicSize || signature.size() != KeyPair::signatureSize) return false;
  static RightSignatures right;
  // The first two have one length each: what stands where is no question.
  const QByteArray digest =
      blake2b(publicKey.toByteArray() + signature.toByteArray() + message.toByteArray());
  if (right.holds(digest)) return true;
  if (!isRight(publicKey, message, signature)) return false;
  right.add(digest);
  return true;
}

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

namespace {
enum Subkey : quint64 { JournalSubkey = 1, SealingSubkey = 2, ChecksumSubkey = 3 };

SecretKey subkeyOf(const SecretKey& key, Subkey which) {
  SecretKey subkey = SecretKey::random();
  crypto_kdf_derive_from_key(subkey.data(), SecretKey::size, which, "cohortdk", key.data());
  return subkey;
}
} // namespace

StudyKey::StudyKey(SecretKey key)
    : m_key(std::move(key)), m_journalKey(subkeyOf(m_key, JournalSubkey)),
      m_sealingKey(subkeyOf(m_key, SealingSubkey)), m_checksumKey(subkeyOf(m_key, ChecksumSubkey)) {}
