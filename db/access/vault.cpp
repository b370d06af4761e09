#include "db/access/vault.h"

#include "db/access/keys.h"
#include "db/sqlite/in_thread.h"

#include <QScopeGuard>
#include <QtEndian>
#include <algorithm>
#include <cerrno>
#include <new>
#include <sodium.h>
#include <stdexcept>

namespace {
constexpr qsizetype keySize = static_cast<qsizetype>(SecretKey::size);
constexpr qsizetype numberSize = sizeof(qint64);
constexpr qint64 mostGenerations = 1'000'000; // far more than people who can leave
GuessCost costOfNewSlots = productionGuessCost();
bool makesKeys = true;

const unsigned char* saltBytes(const QByteArray& array) {
  return reinterpret_cast<const unsigned char*>(array.constData());
}
QByteArray view(const SecretKey& key) {
  return QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()), keySize);
}

QByteArray numberBytes(qint64 number) {
  const qint64 bigEndian = qToBigEndian(number);
  return {reinterpret_cast<const char*>(&bigEndian), numberSize};
}

QByteArray placeOfChain(std::size_t generation) {
  return "study_key:" + QByteArray::number(static_cast<qint64>(generation));
}

bool isSame(const SecretKey& a, const SecretKey& b) {
  return sodium_memcmp(a.data(), b.data(), SecretKey::size) == 0;
}

/// No slot that the program made costs more than its own cost, or four times that where another version's is
/// dearer: one that does was changed, and would keep the sign-in busy for minutes, or for all the memory.
bool isTooDear(const GuessCost& cost) {
  constexpr quint64 times = 4;
  const GuessCost own = productionGuessCost();
  if (cost.passes > times * own.passes || cost.memory > times * own.memory) return true;
  return cost.passes * cost.memory > times * own.passes * own.memory;
}

/// What Argon2id is asked, and what it answers: of the thread that works, once the one that waits has gone.
struct Derivation {
  QByteArray text;
  QByteArray salt;
  GuessCost cost;
  std::optional<SecretKey> key;

  Derivation(const QString& secret, const KeySlot& slot)
      : text(secret.normalized(QString::NormalizationForm_C).toUtf8()), salt(slot.salt), cost(slot.cost) {}
  Derivation(const Derivation&) = delete;
  Derivation& operator=(const Derivation&) = delete;
  ~Derivation() { wipe(text); }

  void run() {
    SecretKey derived = SecretKey::random();
    const int failed =
        crypto_pwhash(derived.data(), SecretKey::size, text.constData(), static_cast<quint64>(text.size()),
                      saltBytes(salt), cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed && errno == ENOMEM) throw std::bad_alloc();
    if (!failed) key = std::move(derived);
  }
};

/// Argon2id of the secret. The text is brought to one Unicode form, so that keyboards agree. Throws
/// Cancelled.
std::optional<SecretKey> keyOfSecret(const QString& secret, const KeySlot& slot) {
  if (slot.salt.size() != crypto_pwhash_SALTBYTES) return std::nullopt;
  if (isTooDear(slot.cost)) return std::nullopt;
  const auto derivation = std::make_shared<Derivation>(secret, slot);
  inThread([derivation](const Progress&) { derivation->run(); }, {}, Stopping::AtOnce);
  return std::move(derivation->key);
}

/// What a slot holds.
struct SlotContent {
  SecretKey key;
  std::optional<SecretKey> seed;
  qint64 generation = 1;
};

std::optional<SlotContent> contentOf(const QByteArray& plain) {
  const bool hasNumber = plain.size() % keySize == numberSize;
  const qsizetype ofKeys = plain.size() - (hasNumber ? numberSize : 0);
  if (ofKeys != keySize && ofKeys != 2 * keySize) return std::nullopt;
  SlotContent content{SecretKey::fromBytes(plain.first(keySize)), {}, 1};
  if (ofKeys > keySize) content.seed = SecretKey::fromBytes(plain.sliced(keySize, keySize));
  if (hasNumber) content.generation = qFromBigEndian<qint64>(plain.constData() + ofKeys);
  if (content.generation < 1 || content.generation > mostGenerations) return std::nullopt;
  return content;
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

Vault::Vault(StudyKey key, std::size_t missing)
    : m_keys{std::make_shared<StudyKey>(std::move(key))}, m_missing(missing) {}

Vault Vault::fresh() {
  return Vault(StudyKey::random());
}

std::optional<Vault> Vault::unlock(const KeySlot& slot, const QString& secret, const QByteArray& owner) {
  const std::optional<SecretKey> key = keyOfSecret(secret, slot);
  if (!key) return std::nullopt;
  auto plain = openUnder(*key, slot.sealedKey, "slot:" + owner);
  if (!plain) return std::nullopt;
  const auto wiped = qScopeGuard([&] { wipe(*plain); });
  auto content = contentOf(*plain);
  if (!content) return std::nullopt;
  Vault vault(StudyKey(std::move(content->key)), static_cast<std::size_t>(content->generation - 1));
  if (content->seed) vault.m_keyPair = std::make_shared<KeyPair>(std::move(*content->seed));
  return vault;
}

tl::expected<Vault, BrokenChain> Vault::whole(const KeyChain& chain, const QByteArray& box,
                                              const QByteArray& owner) const {
  Vault all = *this;
  if (!box.isEmpty()) {
    auto handed = m_keyPair ? m_keyPair->openSealed(box) : std::nullopt;
    const QByteArray head = numberBytes(static_cast<qint64>(chain.size()) + 1) + owner;
    if (!handed || handed->size() != head.size() + keySize || !handed->startsWith(head))
      return tl::unexpected(BrokenChain{});
    const auto wiped = qScopeGuard([&] { wipe(*handed); });
    all.m_keys = {std::make_shared<StudyKey>(SecretKey::fromBytes(handed->last(keySize)))};
    all.m_missing = chain.size();
  }
  // The first row that is too many, or the first that is missing.
  const std::size_t rows = all.m_keys.size() + all.m_missing - 1;
  if (rows != chain.size())
    return tl::unexpected(BrokenChain{static_cast<qint64>(std::min(rows, chain.size())) + 2});
  for (; all.m_missing > 0; --all.m_missing) {
    auto previous = openUnder(all.m_keys.front()->sealingKey(), chain[all.m_missing - 1],
                              placeOfChain(all.m_missing + 1));
    if (!previous || previous->size() != keySize)
      return tl::unexpected(BrokenChain{static_cast<qint64>(all.m_missing) + 1, true});
    const auto wiped = qScopeGuard([&] { wipe(*previous); });
    all.m_keys.insert(all.m_keys.begin(), std::make_shared<StudyKey>(SecretKey::fromBytes(*previous)));
  }
  if (all.m_keys.size() <= m_missing || !isSame(all.m_keys[m_missing]->key(), m_keys.front()->key()))
    return tl::unexpected(BrokenChain{});
  return all;
}

Vault Vault::renewed() const {
  Vault next = *this;
  next.m_keys.push_back(std::make_shared<StudyKey>(StudyKey::random()));
  return next;
}

QByteArray Vault::sealedPrevious() const {
  return sealUnder(newest().sealingKey(), view(m_keys.at(m_keys.size() - 2)->key()),
                   placeOfChain(m_keys.size()));
}

QByteArray Vault::boxFor(const QByteArray& publicKey, const QByteArray& owner) const {
  QByteArray plain;
  plain.reserve(numberSize + owner.size() + keySize);
  const auto wiped = qScopeGuard([&] { wipe(plain); });
  plain += numberBytes(generation());
  plain += owner;
  plain += view(newest().key());
  return sealedTo(publicKey, plain);
}

Vault Vault::heldBy(std::shared_ptr<const KeyPair> keys) const {
  Vault theirs = *this;
  theirs.m_keyPair = std::move(keys);
  return theirs;
}

JournalKeys Vault::journalKeys() const {
  std::vector<const SecretKey*> keys;
  keys.reserve(m_keys.size());
  for (const auto& key : m_keys)
    keys.push_back(&key->journalKey());
  return JournalKeys(std::move(keys));
}

KeySlot Vault::sealedSlot(const QString& secret, const QByteArray& owner, const SecretKey* seed) const {
  KeySlot slot{QByteArray(crypto_pwhash_SALTBYTES, '\0'), slotCost(), {}, {}};
  randombytes_buf(slot.salt.data(), crypto_pwhash_SALTBYTES);
  const std::optional<SecretKey> key = keyOfSecret(secret, slot);
  if (!key) throw std::logic_error("Argon2id refuses the cost of a slot");
  QByteArray plain;
  plain.reserve(2 * keySize + numberSize); // so that no copy of it is left behind
  const auto wiped = qScopeGuard([&] { wipe(plain); });
  plain += view(newest().key());
  if (seed) plain += view(*seed);
  plain += numberBytes(generation());
  slot.sealedKey = sealUnder(*key, plain, "slot:" + owner);
  return slot;
}

KeySlot Vault::slotFor(const QString& secret, const QByteArray& owner) const {
  return sealedSlot(secret, owner, nullptr);
}

KeySlot Vault::ownSlotFor(const QString& secret, const QByteArray& owner) {
  if (!makesKeys) return slotFor(secret, owner);
  if (!m_keyPair) m_keyPair = std::make_shared<KeyPair>(KeyPair::random());
  KeySlot slot = sealedSlot(secret, owner, &m_keyPair->seed());
  slot.publicKey = m_keyPair->publicKey();
  return slot;
}

QByteArray Vault::seal(const QByteArray& plain, const QByteArray& place) const {
  return sealUnder(newest().sealingKey(), plain, place);
}

std::optional<QByteArray> Vault::open(const QByteArray& sealed, const QByteArray& place) const {
  for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key)
    if (auto plain = openUnder((*key)->sealingKey(), sealed, place)) return plain;
  return std::nullopt;
}
