#pragma once
class QDateTime;
class QPDF;

/// Makes PDF/A-2b (ISO 19005-2) of a PDF by QPdfWriter, which embeds its fonts: adds which colours are meant
/// (sRGB as OutputIntent), and what the file says of itself as XMP, the same as its information dictionary
/// says. `madeAt`: UTC.
void makeArchivable(QPDF& pdf, const QDateTime& madeAt);
