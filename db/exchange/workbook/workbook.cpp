#include "db/exchange/workbook/workbook.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/workbook/sheet_reader.h"

namespace {
tl::unexpected<TableFault> refuseWorkbook(const QString& message) {
  return tl::unexpected(TableFault{{}, 0, {}, message, {}});
}

/// The name of a stream in an old container, as its directory spells it.
QByteArray utf16Name(const char* name) {
  QByteArray bytes;
  for (; *name; ++name)
    bytes.append(*name).append('\0');
  return bytes;
}
} // namespace

bool isArchive(const QByteArray& bytes) {
  return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

std::optional<QString> otherWorkbook(const QByteArray& bytes) {
  if (!bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return std::nullopt;
  if (bytes.contains(utf16Name("EncryptedPackage")))
    return ExchangeText::tr("This workbook is protected by a password. Save a copy without one.");
  return ExchangeText::tr(
      "This is a workbook of an old kind (.xls). Save it as .xlsx, or the sheet as “CSV UTF-8”.");
}

tl::expected<std::vector<CsvContent>, TableFault> readWorkbook(const QByteArray& bytes,
                                                               const Progress& progress) {
  if (const auto other = otherWorkbook(bytes)) return refuseWorkbook(*other);
  auto parts = ZipParts::open(bytes);
  if (!parts) return refuseWorkbook(parts.error());
  const auto workbook = readParts(*parts);
  if (!workbook) return refuseWorkbook(workbook.error());
  std::vector<CsvContent> sheets;
  SheetLimits left;
  for (const ListedSheet& sheet : workbook->sheets) {
    if (sheet.part.isEmpty()) continue;
    tell(progress, CheckStage::Read, {});
    const auto xml = parts->part(sheet.part);
    if (!xml) return refuseWorkbook(xml.error());
    sheets.push_back(readSheet(*xml, sheet, *workbook, left, progress));
  }
  return sheets;
}
