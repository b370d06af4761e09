#pragma once
#include <QtGlobal>

/// When the study was opened, a backup beside it reached further than its own journal: it may be an older
/// copy that was put in the study's place.
struct OlderCopy {
  qint64 endedAt = 0;    ///< journal line that the study ended with
  qint64 backupLine = 0; ///< the highest that the name of a backup says
  qint64 notedAt = 0;    ///< journal line that tells of it; 0 = none does
  bool operator==(const OlderCopy&) const = default;
};
