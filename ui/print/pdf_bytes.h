#pragma once
#include "ui/print/print_document.h"

/// Plain is what a person saves; Archive is PDF/A-2b (ISO 19005-2): fonts, colours and description are in the
/// file. Not PDF/A-1, which QPdfWriter offers: it knows nothing transparent, and what shines through on a
/// chart would cover it.
enum class PdfKind { Plain, Archive };

/// The same as writePdf() in memory; for the archive the document says when it is made. Refusals FILE,
/// CANCELLED.
Result<QByteArray> pdfBytes(const PrintDocument& document, PdfKind kind, const Progress& progress = {});
