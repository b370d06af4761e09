#pragma once
#include "app/base/bilingual_text.h"
#include "db/exchange/hand_over/code_lists.h"

#include <QHash>

/// The words of the export in both languages, whichever the program speaks.
struct ExportWords {
  QHash<QString, BilingualText> items;          ///< by OID; also of SUBJKEY, EVENT, EVENTREP and ROWID
  QHash<QString, BilingualText> groups;         ///< by name
  QHash<QString, BilingualText> events;         ///< events and forms of ODM by OID; "LEGAL": why one signs
  QHash<QString, std::vector<CodeWords>> lists; ///< by OID, codes in order; those of the protocol file, too
};

/// Made before another thread writes: it speaks both languages for a moment.
ExportWords exportWords(const Protocol& protocol);
