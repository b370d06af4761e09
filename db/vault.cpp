#include "db/vault.h"

#include <QScopeGuard>
#include <algorithm>
#include <cerrno>
#include <new>
#include <sodium.h>
#include <stdexcept>

namespace {
constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype keySize = static_cast<qsizetype>(SecretKey::size);
enum Subkey : quint64 { JournalSubkey = 1, SealingSubkey = 2, ChecksumSubkey = 3 };
GuessCost costOfNewSlots = productionGuessCost();
bool makesKeys = true;

const unsigned char* bytes(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytes(QByteArray& array) {
  return reinterpret_cast<unsigned char*>(array.data());
}

const char* text(const SecretKey& key) {
  return reinterpret_cast<const char*>(key.data());
}

SecretKey subkeyOf(const SecretKey& key, Subkey which) {
  SecretKey subkey = SecretKey::random();
  crypto_kdf_derive_from_key(subkey.data(), SecretKey::size, which, "cohortdk", key.data());
  return subkey;
}

/// No slot that the program made costs more than its own cost, or four times that where another version's is
/// dearer: one that does was changed, and would keep the sign-in busy for minutes, or for all the memory.
bool isTooDear(const GuessCost& cost) {
  constexpr quint64 times = 4;
  const GuessCost own = productionGuessCost();
  if (cost.passes > times * own.passes || cost.memory > times * own.memory) return true;
  return cost.passes * cost.memory > times * own.passes * own.memory;
}

/// Argon2id of the secret. The text is brought to one Unicode form, so that keyboards agree.
std::optional<SecretKey> keyOfSecret(const QString& secret, const KeySlot& slot) {
  if (slot.salt.size() != crypto_pwhash_SALTBYTES) return std::nullopt;
  if (isTooDear(slot.cost)) return std::nullopt;
  QByteArray text = secret.normalized(QString::NormalizationForm_C).toUtf8();
  SecretKey key = SecretKey::random();
  const int failed =
      crypto_pwhash(key.data(), SecretKey::size, text.constData(), static_cast<quint64>(text.size()),
                    bytes(slot.salt), slot.cost.passes, slot.cost.memory, crypto_pwhash_ALG_ARGON2ID13);
  sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
  if (failed && errno == ENOMEM) throw std::bad_alloc();
  if (failed) return std::nullopt;
  return key;
}

QByteArray sealUnder(const SecretKey& key, const unsigned char* plain, qsizetype length,
                     const QByteArray& place) {
  QByteArray sealed(nonceSize + length + tagSize, '\0');
  randombytes_buf(sealed.data(), nonceSize);
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      bytes(sealed) + nonceSize, nullptr, plain, static_cast<quint64>(length), bytes(place),
      static_cast<quint64>(place.size()), nullptr, bytes(sealed), key.data());
  return sealed;
}

bool openUnder(const SecretKey& key, const QByteArray& sealed, const QByteArray& place,
               unsigned char* plain) {
  return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytes(sealed) + nonceSize,
                                                    static_cast<quint64>(sealed.size() - nonceSize),
                                                    bytes(place), static_cast<quint64>(place.size()),
                                                    bytes(sealed), key.data()) == 0;
}
} // namespace

GuessCost productionGuessCost() {
  return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

GuessCost Vault::slotCost() {
  return costOfNewSlots;
}

void Vault::setSlotCostForTests(GuessCost cost) {
  costOfNewSlots = cost;
}

void Vault::setKeysForTests(bool made) {
  makesKeys = made;
}

Vault::Vault(SecretKey studyKey)
    : m_studyKey(std::move(studyKey)), m_journalKey(subkeyOf(m_studyKey, JournalSubkey)),
      m_sealingKey(subkeyOf(m_studyKey, SealingSubkey)), m_checksumKey(subkeyOf(m_studyKey, ChecksumSubkey)) {
}

Vault Vault::fresh() {
  return Vault(SecretKey::random());
}

std::optional<Vault> Vault::unlock(const KeySlot& slot, const QString& secret, const QByteArray& owner) {
  const qsizetype length = slot.sealedKey.size() - nonceSize - tagSize;
  if (length != keySize && length != 2 * keySize) return std::nullopt;
  const std::optional<SecretKey> key = keyOfSecret(secret, slot);
  if (!key) return std::nullopt;
  QByteArray keys(length, '\0');
  const auto wipe = qScopeGuard([&] { sodium_memzero(keys.data(), static_cast<std::size_t>(keys.size())); });
  if (!openUnder(*key, slot.sealedKey, "slot:" + owner, bytes(keys))) return std::nullopt;
  Vault vault(SecretKey::fromBytes(keys.first(keySize)));
  if (length > keySize)
    vault.m_keyPair = std::make_shared<KeyPair>(SecretKey::fromBytes(keys.sliced(keySize)));
  return vault;
}

KeySlot Vault::sealedSlot(const QString& secret, const QByteArray& owner, const QByteArray& keys) const {
  KeySlot slot{QByteArray(crypto_pwhash_SALTBYTES, '\0'), slotCost(), {}, {}};
  randombytes_buf(slot.salt.data(), crypto_pwhash_SALTBYTES);
  const std::optional<SecretKey> key = keyOfSecret(secret, slot);
  if (!key) throw std::logic_error("Argon2id refuses the cost of a slot");
  slot.sealedKey = sealUnder(*key, bytes(keys), keys.size(), "slot:" + owner);
  return slot;
}

KeySlot Vault::slotFor(const QString& secret, const QByteArray& owner) const {
  return sealedSlot(secret, owner, QByteArray::fromRawData(text(m_studyKey), keySize));
}

KeySlot Vault::ownSlotFor(const QString& secret, const QByteArray& owner) {
  if (!makesKeys) return slotFor(secret, owner);
  if (!m_keyPair) m_keyPair = std::make_shared<KeyPair>(KeyPair::random());
  QByteArray keys(2 * keySize, '\0');
  std::copy_n(text(m_studyKey), keySize, keys.data());
  std::copy_n(text(m_keyPair->seed()), keySize, keys.data() + keySize);
  KeySlot slot = sealedSlot(secret, owner, keys);
  slot.publicKey = m_keyPair->publicKey();
  sodium_memzero(keys.data(), static_cast<std::size_t>(keys.size()));
  return slot;
}

QByteArray Vault::seal(const QByteArray& plain, const QByteArray& place) const {
  return sealUnder(m_sealingKey, bytes(plain), plain.size(), place);
}

std::optional<QByteArray> Vault::open(const QByteArray& sealed, const QByteArray& place) const {
  if (sealed.size() < nonceSize + tagSize) return std::nullopt;
  QByteArray plain(sealed.size() - nonceSize - tagSize, '\0');
  if (!openUnder(m_sealingKey, sealed, place, bytes(plain))) return std::nullopt;
  return plain;
}
