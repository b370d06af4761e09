#pragma once
#include <QDateTime>

/// ODM 1.3.2 wants two files: a snapshot has no audit records, and a transactional file nothing else.
enum class OdmKind {
  Snapshot,     ///< the state now
  Transactional ///< every line of the journal about data; Archival="Yes"
};

/// In which languages names and code lists stand. Some readers take two texts for two codes.
enum class OdmLanguage { English, Chinese, Both };

struct OdmOptions {
  OdmKind kind = OdmKind::Snapshot;
  OdmLanguage language = OdmLanguage::Both;
  QDateTime madeAt; ///< UTC; CreationDateTime
};
