#pragma once
#include "db/key_pair.h"

#include <QString>
#include <memory>
#include <optional>

/// What one guess of a password costs (Argon2id): passes over memory, and bytes of memory.
struct GuessCost {
  quint64 passes = 0;
  quint64 memory = 0;
  bool operator==(const GuessCost&) const = default;
};

/// libsodium's MODERATE: about a second and 256 MiB a guess.
GuessCost productionGuessCost();

/// The study key, sealed under somebody's password or the recovery code.
struct KeySlot {
  QByteArray salt;
  GuessCost cost;
  QByteArray
      sealedKey; ///< nonce, then XChaCha20-Poly1305 of the key, and of its owner's seed where it has one
  QByteArray
      publicKey; ///< of a slot with its owner's keys that has just been made; not read back from a file
  bool operator==(const KeySlot&) const = default;
};

/// Holds the random study key of an open study. Every user has a KeySlot of their own, so changing a password
/// seals the key anew and nothing else. Subkeys: one for the journal's MACs, one for sealing, one for
/// the checksum of the closed file.
class Vault {
 public:
  /// A new study's: a new random key.
  static Vault fresh();
  /// nullopt when the secret is not the one the slot was made with, or the slot is damaged; at once when it
  /// asks for more than four times productionGuessCost().
  /// `owner` names whose slot it is; a slot copied to somebody else's row does not open.
  static std::optional<Vault> unlock(const KeySlot& slot, const QString& secret, const QByteArray& owner);

  /// The study's key alone: of the recovery code, and of somebody else's account.
  KeySlot slotFor(const QString& secret, const QByteArray& owner) const;
  /// With one's own keys, which are made where there are none yet.
  KeySlot ownSlotFor(const QString& secret, const QByteArray& owner);
  /// The keys of whoever opened the vault; null until they have a slot of their own.
  const std::shared_ptr<const KeyPair>& keyPair() const { return m_keyPair; }

  /// XChaCha20-Poly1305 under the sealing key. `place` (table and row) is authenticated: a sealed value moved
  /// to another row does not open.
  QByteArray seal(const QByteArray& plain, const QByteArray& place) const;
  std::optional<QByteArray> open(const QByteArray& sealed, const QByteArray& place) const;

  const SecretKey& journalKey() const { return m_journalKey; }
  const SecretKey& checksumKey() const { return m_checksumKey; }

  /// What new slots cost. Tests make it cheap; nothing that ships calls the setter.
  static GuessCost slotCost();
  static void setSlotCostForTests(GuessCost cost);
  /// Whether ownSlotFor() makes keys: the studies of earlier versions have none.
  static void setKeysForTests(bool made);

 private:
  explicit Vault(SecretKey studyKey);
  KeySlot sealedSlot(const QString& secret, const QByteArray& owner, const QByteArray& keys) const;
  SecretKey m_studyKey;
  SecretKey m_journalKey;
  SecretKey m_sealingKey;
  SecretKey m_checksumKey;
  std::shared_ptr<const KeyPair> m_keyPair;
};
