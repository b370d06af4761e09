#pragma once
#include "db/secret_key.h"

#include <vector>

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
