#pragma once
#include <QByteArray>
#include <QStringList>

/// What of PDF/A-2b (ISO 19005-2) a PDF breaks, as far as it can be read from its objects: fonts that are not
/// embedded, no OutputIntent (which what is transparent needs), a blend mode or an image that it does not
/// know, no XMP or one that says otherwise than the information dictionary, scripts, encryption, no
/// identifier. Empty = none of that.
QStringList archiveFaults(const QByteArray& pdf);
