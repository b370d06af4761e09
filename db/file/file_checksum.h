#pragma once
#include "db/access/keys.h"
#include "db/sqlite/progress.h"

#include <QString>

/// What `<study>.checksum` says of the study file beside it.
struct FileChecksum {
  enum class State {
    Absent,  ///< the program did not end as it should (or the file was copied alone): nothing can be said
    Matches, ///< not a byte has changed since it was written
    Differs,
    Unreadable ///< it belongs to another account, or is no file: it says nothing of the study
  };
  State state = State::Absent;
  QByteArray digest;
  QByteArray mac; ///< empty in one that an earlier version wrote

  /// Who wrote it had the study's key. True, too, of one without a MAC: it says no more than its bytes.
  bool isGenuine(const SecretKey& key) const;
};

/// A closed study file has `<study>.checksum` beside it: BLAKE2b of every byte, and the same under a key of
/// the study. The first finds a flipped byte anywhere before anybody has signed in, also where no record
/// lies; the second tells after it whether somebody else wrote the first anew.
/// Throws Cancelled.
FileChecksum compareChecksum(const QString& studyPath, const Progress& progress = {});
QString checksumPath(const QString& studyPath);
/// After the file was closed. Leaves none where the file has a log beside it or cannot be read. Throws
/// Cancelled.
void writeChecksum(const QString& studyPath, const SecretKey& key, const Progress& progress = {});
/// Before the file is written to.
void removeChecksum(const QString& studyPath);
