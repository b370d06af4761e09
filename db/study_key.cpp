#include "db/study_key.h"

#include <sodium.h>

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
