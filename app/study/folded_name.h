#pragma once
#include <QString>

/// What a name is compared by: two names are one when only case, blanks and the width of signs differ
/// (Unicode form NFKC). Of an empty name it is empty.
QString foldedName(const QString& name);
