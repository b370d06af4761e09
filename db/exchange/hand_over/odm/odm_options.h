#pragma once
#include "db/exchange/hand_over/export_language.h"

#include <QDateTime>

/// ODM 1.3.2 wants two files: a snapshot has no audit records, and a transactional file nothing else.
enum class OdmKind {
  Snapshot,     ///< the state now
  Transactional ///< every line of the journal about data; Archival="Yes"
};

struct OdmOptions {
  OdmKind kind = OdmKind::Snapshot;
  ExportLanguage language = ExportLanguage::Both; ///< some readers take two texts for two codes
  QDateTime madeAt;                               ///< UTC; CreationDateTime
};
