#include "db/exchange/site_log/log_files.h"

#include "app/base/file_bytes.h"
#include "app/base/number_text.h"
#include "app/study/words.h"
#include "db/exchange/csv/csv_table.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/table_file.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <sodium.h>

namespace {
/// "screening" of "screening.csv": what a sheet or a workbook of the table is called.
QString tableNameOf(const char* file) {
  return QString::fromLatin1(file).chopped(4);
}

LogFiles noFiles(const LogTableNames& known) {
  LogFiles files;
  files.known = known;
  files.tables.resize(known.names.size());
  files.names.resize(known.names.size());
  return files;
}

/// BLAKE2b over pieces, each with its length before it, so that text cannot move from one to the next.
class LogDigest {
 public:
  LogDigest() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }
  void add(const QByteArray& bytes) {
    addPlain(QByteArray(QByteArray::number(bytes.size()) + ':'));
    addPlain(bytes);
  }
  QByteArray result() {
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(digest.data()),
                             crypto_generichash_BYTES);
    return digest;
  }

 private:
  void addPlain(const QByteArray& bytes) {
    crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.constData()),
                              static_cast<unsigned long long>(bytes.size()));
  }
  crypto_generichash_state m_state;
};

QStringList fileNames(const LogTableNames& known) {
  QStringList names;
  for (const char* name : known.names)
    names << QLatin1String(name);
  return names;
}

QString noTableOfTheLog(const QStringList& known) {
  return ExchangeText::tr("This is none of the log's tables, which are: %1.").arg(known.join(comma()));
}

QString missingTable() {
  return ExchangeText::tr("This file is missing; a table in which nothing stands yet keeps its header line.");
}

/// A table under another name would look like one that was left out. A spreadsheet that has a workbook open
/// keeps a file beside it, which begins with "~$".
void nameOtherTables(const QString& folder, const LogTableNames& known, std::vector<TableFault>& faults) {
  QStringList names = fileNames(known);
  for (const char* file : known.names)
    names << tableNameOf(file) + u".xlsx";
  const QStringList patterns{QStringLiteral("*.csv"), QStringLiteral("*.xlsx")};
  for (const QString& name : QDir(folder).entryList(patterns, QDir::Files)) // in any case
    if (!names.contains(name) && !name.startsWith(u"~$"))
      faults.push_back({name, 0, {}, noTableOfTheLog(fileNames(known))});
}

/// Its path where there is one; both are a fault.
std::optional<QString> fileOfTable(const QString& folder, const char* file, bool isNeeded,
                                   std::vector<TableFault>& faults) {
  const QString csv = QString::fromLatin1(file);
  const QString workbook = tableNameOf(file) + u".xlsx";
  const bool asCsv = QFileInfo::exists(QDir(folder).filePath(csv));
  const bool asWorkbook = QFileInfo::exists(QDir(folder).filePath(workbook));
  if (asCsv && asWorkbook)
    faults.push_back(
        {csv, 0, {}, ExchangeText::tr("This table is there twice: %1 and %2.").arg(csv, workbook)});
  if (!asCsv && !asWorkbook && isNeeded) faults.push_back({csv, 0, {}, missingTable()});
  if (asCsv == asWorkbook) return std::nullopt;
  return QDir(folder).filePath(asCsv ? csv : workbook);
}

/// "Adverse events", "adverse_events.csv" → "adverse_events".
QString plainSheetName(const QString& sheet) {
  QString name = halfWidth(sheet).simplified().toCaseFolded().replace(u' ', u'_').replace(u'-', u'_');
  if (name.endsWith(u".csv")) name.chop(4);
  return name;
}

/// Of a workbook the sheet of its name, or the only one.
CsvContent tableOfLog(std::vector<CsvContent> tables, const char* file) {
  SheetChoice choice;
  for (const CsvContent& table : tables)
    if (plainSheetName(table.encoding.sheet) == tableNameOf(file)) choice.name = table.encoding.sheet;
  return chosenTable(std::move(tables), choice);
}

LogFiles readFolder(const QString& folder, const LogTableNames& known, std::vector<TableFault>& faults,
                    const Progress& progress) {
  LogFiles files = noFiles(known);
  LogDigest digest;
  nameOtherTables(folder, known, faults);
  for (std::size_t i = 0; i < known.names.size(); ++i) {
    const auto path = fileOfTable(folder, known.names[i], i < known.needed, faults);
    if (!path) continue;
    files.names[i] = QFileInfo(*path).fileName();
    const auto bytes = fileBytes(*path);
    if (!bytes) {
      faults.push_back({QString::fromLatin1(known.names[i]), 0, {}, bytes.error().message});
      continue;
    }
    digest.add(*bytes);
    files.tables[i] = tableOfLog(tablesOf(*bytes, progress), known.names[i]);
  }
  files.digest = digest.result();
  return files;
}

void takeSheet(CsvContent sheet, const QString& file, LogFiles& files, std::vector<TableFault>& faults) {
  const QString name = sheet.encoding.sheet;
  const auto fault = [&](const QString& message) { faults.push_back({file, 0, {}, message, name}); };
  const auto& names = files.known.names;
  std::size_t place = 0;
  while (place < names.size() && tableNameOf(names[place]) != plainSheetName(name))
    ++place;
  QStringList known;
  for (const char* table : names)
    known << tableNameOf(table);
  if (place == names.size()) {
    if (!isBlankTable(sheet) && !sheet.encoding.isHidden) fault(noTableOfTheLog(known));
  } else if (sheet.encoding.isHidden) {
    fault(ExchangeText::tr("This sheet is hidden. Show it, or remove it."));
  } else if (files.tables[place]) {
    fault(ExchangeText::tr("Another sheet has this name, too."));
  } else {
    files.tables[place] = std::move(sheet);
    files.names[place] = file;
  }
}

LogFiles readLogWorkbook(const QString& path, const LogTableNames& known, std::vector<TableFault>& faults,
                         const Progress& progress) {
  LogFiles files = noFiles(known);
  const QString file = QFileInfo(path).fileName();
  const auto bytes = fileBytes(path);
  if (!bytes) {
    faults.push_back({file, 0, {}, bytes.error().message});
    return files;
  }
  LogDigest digest;
  digest.add(*bytes);
  files.digest = digest.result();
  std::vector<CsvContent> sheets = tablesOf(*bytes, progress);
  if (sheets.size() == 1 && sheets.front().encoding.sheet.isEmpty()) {
    const QString message =
        sheets.front().faults.empty() || !sheets.front().encoding.name.isEmpty()
            ? ExchangeText::tr("This is neither a folder of tables nor a workbook of them.")
            : sheets.front().faults.front().message;
    faults.push_back({file, 0, {}, message});
    return files;
  }
  for (CsvContent& sheet : sheets)
    takeSheet(std::move(sheet), file, files, faults);
  for (std::size_t i = 0; i < known.needed; ++i)
    if (!files.tables[i])
      faults.push_back(
          {file,
           0,
           {},
           ExchangeText::tr(
               "This sheet is missing; a table in which nothing stands yet keeps its header line."),
           tableNameOf(known.names[i])});
  return files;
}

std::size_t placeOfFile(const LogTableNames& known, const QString& name) {
  const auto found = std::find_if(known.names.begin(), known.names.end(),
                                  [&](const char* file) { return name == QLatin1String(file); });
  return static_cast<std::size_t>(found - known.names.begin());
}
} // namespace

LogFiles readLogFiles(const QString& path, const LogTableNames& known, std::vector<TableFault>& faults,
                      const Progress& progress) {
  if (QDir(path).exists()) return readFolder(path, known, faults, progress);
  if (QFileInfo::exists(path)) return readLogWorkbook(path, known, faults, progress);
  faults.push_back({path, 0, {}, ExchangeText::tr("There is no such folder.")});
  return noFiles(known);
}

std::vector<TableFault> readingRemarks(const LogFiles& files) {
  std::vector<TableFault> remarks;
  for (std::size_t i = 0; i < files.tables.size(); ++i)
    if (files.tables[i])
      if (const QString remark = encodingRemark(files.tables[i]->encoding); !remark.isEmpty())
        remarks.push_back({QLatin1String(files.known.names[i]), 0, {}, remark});
  return remarks;
}

void placeInFiles(std::vector<TableFault>& faults, const LogFiles& files) {
  std::stable_sort(faults.begin(), faults.end(), [&](const TableFault& a, const TableFault& b) {
    return std::pair(placeOfFile(files.known, a.file), a.line) <
           std::pair(placeOfFile(files.known, b.file), b.line);
  });
  for (TableFault& fault : faults) {
    const std::size_t place = placeOfFile(files.known, fault.file);
    if (place == files.tables.size() || files.names[place].isEmpty()) continue;
    if (const auto& table = files.tables[place]) {
      std::vector<TableFault> one{std::move(fault)};
      placeFaults(one, table->encoding, table->rows.empty() ? CsvRow() : table->rows.front());
      fault = std::move(one.front());
    }
    fault.file = files.names[place];
  }
}
