#include "app/study/signature.h"

#include "app/study/study_text.h"

std::optional<ScanKind> scanKind(const QByteArray& content) {
  if (content.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))) return ScanKind::Png;
  if (content.startsWith(QByteArrayLiteral("\xff\xd8\xff"))) return ScanKind::Jpeg;
  if (content.startsWith("%PDF-")) return ScanKind::Pdf;
  return std::nullopt;
}

QString reasonText(const QString& reason) {
  return reason == transcribedReason ? StudyText::tr("as in the earlier record") : reason;
}
