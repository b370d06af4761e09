#pragma once
#include "db/secret_key.h"

#include <QString>
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
  QByteArray sealedKey; ///< nonce, then XChaCha20-Poly1305 of the key
  bool operator==(const KeySlot&) const = default;
};

/// Holds the random study key of an open study. Every user has a KeySlot of their own, so changing a password
/// seals the key anew and nothing else. Subkeys: one for the journal's MACs, one for sealing.
class Vault {
 public:
  /// A new study's: a new random key.
  static Vault fresh();
  /// nullopt when the secret is not the one the slot was made with, or the slot is damaged; at once when it
  /// asks for more than four times productionGuessCost().
  /// `owner` names whose slot it is; a slot copied to somebody else's row does not open.
  static std::optional<Vault> unlock(const KeySlot& slot, const QString& secret, const QByteArray& owner);

  KeySlot slotFor(const QString& secret, const QByteArray& owner) const;

  /// XChaCha20-Poly1305 under the sealing key. `place` (table and row) is authenticated: a sealed value moved
  /// to another row does not open.
  QByteArray seal(const QByteArray& plain, const QByteArray& place) const;
  std::optional<QByteArray> open(const QByteArray& sealed, const QByteArray& place) const;

  const SecretKey& journalKey() const { return m_journalKey; }

  /// What new slots cost. Tests make it cheap; nothing that ships calls the setter.
  static GuessCost slotCost();
  static void setSlotCostForTests(GuessCost cost);

 private:
  explicit Vault(SecretKey studyKey);
  SecretKey m_studyKey;
  SecretKey m_journalKey;
  SecretKey m_sealingKey;
};
