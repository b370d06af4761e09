#pragma once
#include <QString>

class QSaveFile;

/// Opens a file for writing that nobody but its owner may read or write, whatever the umask is, and whatever
/// stood in its place before.
bool openForOwner(QSaveFile& file);

/// What other accounts of this computer may do with a file, as its mode says; Nothing where it cannot be
/// asked, and on Windows, where the mode does not tell.
enum class OthersMay { Nothing, Read, Write };
OthersMay othersMay(const QString& path);
