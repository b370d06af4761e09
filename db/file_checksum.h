#pragma once
#include <QString>

/// What `<study>.checksum` says of the study file beside it.
enum class ChecksumState {
  Absent,  ///< the program did not end as it should (or the file was copied alone): nothing can be said
  Matches, ///< not a byte has changed since the program closed the file
  Differs
};

/// BLAKE2b of every byte of a closed study file, beside it in `<study>.checksum`. Finds a flipped byte
/// anywhere, also where no record lies. It is no secret and proves nothing against a forger: that is the
/// journal's part.
ChecksumState compareChecksum(const QString& studyPath);
/// After the file was closed. Leaves none where the file has a log beside it or cannot be read.
void writeChecksum(const QString& studyPath);
/// Before the file is written to.
void removeChecksum(const QString& studyPath);
