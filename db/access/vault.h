#pragma once
#include "db/access/keys.h"

#include <QString>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

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
  QByteArray sealedKey; ///< nonce, then XChaCha20-Poly1305 of the key, of its owner's seed where it has one,
                        ///< and of the key's generation, which the slots of earlier versions leave out (1)
  QByteArray
      publicKey; ///< of a slot with its owner's keys that has just been made; not read back from a file
  bool operator==(const KeySlot&) const = default;
};

/// A study's earlier keys as its file holds them: key n sealed under key n + 1, the first one first. Empty
/// while the first is in force.
using KeyChain = std::vector<QByteArray>;

/// Why keys do not belong together: a generation's row of study_key, or what it holds; 0 = what the person
/// was handed.
struct BrokenChain {
  qint64 generation = 0;
  bool isContent = false; ///< the row is where it belongs, and its key does not open
};

/// Holds the random study key of an open study, and those before it: deactivating somebody makes a new one.
/// Every user has a KeySlot of their own, so changing a password seals the key anew and nothing else. What is
/// sealed is sealed under the newest; what was sealed before still opens. Copies share the keys.
///
/// What turns a secret into a key, unlock() and the slots that are made, takes a second: inThread(), so no
/// transaction is open around it, and it throws Cancelled.
class Vault {
 public:
  /// A new study's: a new random key.
  static Vault fresh();
  /// With the one key that the slot holds. nullopt when the secret is not the one the slot was made with, or
  /// the slot is damaged; at once when it asks for more than four times productionGuessCost().
  /// `owner` names whose slot it is; a slot copied to somebody else's row does not open.
  static std::optional<Vault> unlock(const KeySlot& slot, const QString& secret, const QByteArray& owner);

  /// Of the newest key: 1 = the one that the study was made with.
  qint64 generation() const { return static_cast<qint64>(m_keys.size()) + static_cast<qint64>(m_missing); }
  /// With every key of a study, after unlock(). `box`: from boxFor(), empty where the slot itself holds the
  /// newest.
  tl::expected<Vault, BrokenChain> whole(const KeyChain& chain, const QByteArray& box,
                                         const QByteArray& owner) const;
  /// With one more key, a new random one.
  Vault renewed() const;
  /// What a renewal adds to the KeyChain.
  QByteArray sealedPrevious() const;
  /// The newest key, with its generation and whose it is, sealed to their public key. Empty where that is
  /// none.
  QByteArray boxFor(const QByteArray& publicKey, const QByteArray& owner) const;
  /// The same study in the hands of somebody else; null where they have no keys yet.
  Vault heldBy(std::shared_ptr<const KeyPair> keys) const;

  /// The newest key alone: of the recovery code, and of somebody else's account.
  KeySlot slotFor(const QString& secret, const QByteArray& owner) const;
  /// With one's own keys, which are made where there are none yet.
  KeySlot ownSlotFor(const QString& secret, const QByteArray& owner);
  /// The keys of whoever opened the vault; null until they have a slot of their own.
  const std::shared_ptr<const KeyPair>& keyPair() const { return m_keyPair; }

  /// XChaCha20-Poly1305 under the newest sealing key. `place` (table and row) is authenticated: a sealed
  /// value moved to another row does not open.
  QByteArray seal(const QByteArray& plain, const QByteArray& place) const;
  std::optional<QByteArray> open(const QByteArray& sealed, const QByteArray& place) const;

  const SecretKey& journalKey() const { return newest().journalKey(); }
  const SecretKey& checksumKey() const { return newest().checksumKey(); }
  JournalKeys journalKeys() const;

  /// What new slots cost. Tests make it cheap; nothing that ships calls the setter.
  static GuessCost slotCost();
  static void setSlotCostForTests(GuessCost cost);
  /// Whether ownSlotFor() makes keys: the studies of earlier versions have none.
  static void setKeysForTests(bool made);

 private:
  explicit Vault(StudyKey key, std::size_t missing = 0);
  const StudyKey& newest() const { return *m_keys.back(); }
  KeySlot sealedSlot(const QString& secret, const QByteArray& owner, const SecretKey* seed) const;

  std::vector<std::shared_ptr<const StudyKey>> m_keys; ///< the newest last
  std::size_t m_missing = 0;                           ///< earlier ones that only whole() opens
  std::shared_ptr<const KeyPair> m_keyPair;
};
