#pragma once
#include "app/base/refusal.h"

#include <QByteArrayView>

class QSaveFile;

/// A file for its owner alone that holds these bytes, whatever stood in its place before: all of them, or
/// what stood there stays. Refusal FILE says why. What is written piece by piece uses the two below.
Result<void> writeFile(const QString& path, QByteArrayView bytes);

// A disk that fills up may take a part of a piece and call that no error, and QSaveFile::commit() of Qt 6.4
// forgets that the last piece could not be flushed: either leaves half a file under the name of a whole one.

/// Writes all of it, the rest again until that fails. False where it does; errorString() says why.
bool writeWhole(QSaveFile& file, QByteArrayView bytes);
/// Gives the file its name, unless its last piece cannot be written: then errorString() says why.
bool commitWhole(QSaveFile& file);
