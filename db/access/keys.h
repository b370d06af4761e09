#pragma once
#include <QByteArray>
#include <memory>
#include <optional>
#include <vector>

/// 32 secret bytes in guarded memory that is wiped when it is given back.
class SecretKey {
 public:
  static constexpr std::size_t size = 32;
  static SecretKey random();
  /// Takes exactly `size` bytes.
  static SecretKey fromBytes(const QByteArray& bytes);

  unsigned char* data() { return m_bytes.get(); }
  const unsigned char* data() const { return m_bytes.get(); }

 private:
  struct Free {
    void operator()(unsigned char* bytes) const;
  };
  SecretKey();

  std::unique_ptr<unsigned char, Free> m_bytes;
};

/// BLAKE2b-256 of the bytes, under a key where one is given.
QByteArray blake2b(const QByteArray& bytes, const SecretKey* key = nullptr);

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

/// XChaCha20-Poly1305: nonce, then what is sealed with its tag. `place` says where it lies, and is
/// authenticated: what was moved does not open.
QByteArray sealUnder(const SecretKey& key, const QByteArray& plain, const QByteArray& place);
/// nullopt where it was sealed under another key or for another place, or is damaged.
std::optional<QByteArray> openUnder(const SecretKey& key, const QByteArray& sealed, const QByteArray& place);

/// Overwrites secret bytes that nobody else shares.
void wipe(QByteArray& bytes);

/// One study key, and the subkeys made from it: for the journal's MACs, for sealing, for the checksum of the
/// closed file.
class StudyKey {
 public:
  static StudyKey random() { return StudyKey(SecretKey::random()); }
  explicit StudyKey(SecretKey key);

  const SecretKey& key() const { return m_key; }
  const SecretKey& journalKey() const { return m_journalKey; }
  const SecretKey& sealingKey() const { return m_sealingKey; }
  const SecretKey& checksumKey() const { return m_checksumKey; }

 private:
  SecretKey m_key;
  SecretKey m_journalKey;
  SecretKey m_sealingKey;
  SecretKey m_checksumKey;
};

/// The keys that a journal's lines are made under, by generation, from 1 on. They must outlive this.
class JournalKeys {
 public:
  /// Of a journal that has had one key only.
  JournalKeys(const SecretKey& only) : m_keys{&only} {} // NOLINT(google-explicit-constructor): most have one
  explicit JournalKeys(std::vector<const SecretKey*> keys) : m_keys(std::move(keys)) {}

  /// Null where there is none.
  const SecretKey* of(qint64 generation) const {
    const bool isKnown = generation >= 1 && generation <= static_cast<qint64>(m_keys.size());
    return isKnown ? m_keys[static_cast<std::size_t>(generation - 1)] : nullptr;
  }

 private:
  std::vector<const SecretKey*> m_keys;
};
