#pragma once
#include "db/secret_key.h"

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
