#include "db/exchange/table_file.h"

#include "app/base/file_bytes.h"
#include "app/base/number_text.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/workbook/cell_place.h"
#include "db/exchange/workbook/workbook.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"

#include <algorithm>

namespace {
constexpr std::size_t rowsLookedAt = 50; ///< for headings, below a title

CsvContent onlyFault(const TableFault& fault) {
  return {{}, {fault}, {}, {}, {}};
}

CsvContent refusedChoice(const QString& message) {
  return onlyFault({{}, 0, {}, message, {}});
}

QString quotedNames(const QStringList& names) {
  QStringList quoted;
  for (const QString& name : names)
    quoted << ExchangeText::tr("“%1”").arg(name);
  return quoted.join(ExchangeText::tr(", "));
}

bool sameName(const QString& a, const QString& b) {
  return halfWidth(a).simplified().compare(halfWidth(b).simplified(), Qt::CaseInsensitive) == 0;
}

/// What a choice finds in a workbook: places of tables.
struct FoundSheets {
  std::vector<std::size_t> shown; ///< neither hidden nor blank
  std::vector<std::size_t> fitting;
  std::vector<std::size_t> hidden; ///< that would fit
};

bool hasHeadings(const CsvContent& table, const SheetChoice& choice) {
  const auto last =
      table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(rowsLookedAt, table.rows.size()));
  return choice.fits &&
         std::any_of(table.rows.begin(), last, [&](const CsvRow& row) { return choice.fits(row.cells); });
}

FoundSheets findSheets(const std::vector<CsvContent>& tables, const SheetChoice& choice) {
  FoundSheets found;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const bool fits = hasHeadings(tables[i], choice);
    if (tables[i].encoding.isHidden) {
      if (fits) found.hidden.push_back(i);
      continue;
    }
    if (!isBlankTable(tables[i])) found.shown.push_back(i);
    if (fits) found.fitting.push_back(i);
  }
  const auto isPreferred = [&](std::size_t i) {
    return tables[i].encoding.sheet.contains(choice.preferred, Qt::CaseInsensitive);
  };
  if (!choice.preferred.isEmpty() &&
      std::count_if(found.fitting.begin(), found.fitting.end(), isPreferred) == 1)
    found.fitting = {*std::find_if(found.fitting.begin(), found.fitting.end(), isPreferred)};
  return found;
}

QStringList namesOf(const std::vector<CsvContent>& tables, const std::vector<std::size_t>& places) {
  QStringList names;
  for (const std::size_t place : places)
    names << tables[place].encoding.sheet;
  return names;
}

/// The sheet of that name, hidden or not.
CsvContent namedTable(std::vector<CsvContent> tables, const QString& name) {
  QStringList names;
  for (CsvContent& table : tables) {
    if (sameName(table.encoding.sheet, name)) return std::move(table);
    names << table.encoding.sheet;
  }
  return refusedChoice(ExchangeText::tr("There is no sheet “%1” in this workbook; there are: %2.")
                           .arg(name, quotedNames(names)));
}

/// Only a workbook has sheets, and every sheet has a name.
bool isWorkbook(const std::vector<CsvContent>& tables) {
  return tables.size() != 1 || !tables.front().encoding.sheet.isEmpty();
}

CsvContent withoutOne(const std::vector<CsvContent>& tables, const FoundSheets& found) {
  if (found.fitting.size() > 1)
    return refusedChoice(
        ExchangeText::tr("Several sheets have headings of this table: %1. Say which one is meant.")
            .arg(quotedNames(namesOf(tables, found.fitting))));
  if (!found.hidden.empty())
    return refusedChoice(
        ExchangeText::tr("Only a hidden sheet has headings of this table: %1. Show it, or say that "
                         "it is meant.")
            .arg(quotedNames(namesOf(tables, found.hidden))));
  if (found.shown.empty())
    return refusedChoice(ExchangeText::tr("Nothing stands in the sheets of this workbook."));
  return refusedChoice(ExchangeText::tr("None of the sheets has headings of this table: %1.")
                           .arg(quotedNames(namesOf(tables, found.shown))));
}

/// The only one that can be meant.
std::optional<std::size_t> onlyPlace(const FoundSheets& found) {
  if (found.fitting.size() == 1) return found.fitting.front();
  if (found.fitting.empty() && found.hidden.empty() && found.shown.size() == 1) return found.shown.front();
  return std::nullopt;
}
} // namespace

bool isBlankTable(const CsvContent& table) {
  return table.rows.empty() && table.faults.empty();
}

std::vector<CsvContent> tablesOf(const QByteArray& bytes, const Progress& progress) {
  if (!isArchive(bytes) && !otherWorkbook(bytes)) return {readCsv(bytes, progress)};
  auto sheets = readWorkbook(bytes, progress);
  if (!sheets) return {onlyFault(sheets.error())};
  return *std::move(sheets);
}

Result<std::vector<CsvContent>> readTableFile(const QString& path, const Progress& progress) {
  return catchingFileErrors([&]() -> Result<std::vector<CsvContent>> {
    Result<std::vector<CsvContent>> read;
    inThread(
        [&](const Progress& thread) {
          tell(thread, CheckStage::Read, {});
          read = fileBytes(path).map([&](const QByteArray& bytes) { return tablesOf(bytes, thread); });
        },
        progress);
    return read;
  });
}

CsvContent chosenTable(std::vector<CsvContent> tables, const SheetChoice& choice) {
  if (!isWorkbook(tables)) {
    const bool isRefused = tables.front().encoding.name.isEmpty() && !tables.front().faults.empty();
    if (choice.name.isEmpty() || isRefused) return std::move(tables.front());
    return refusedChoice(ExchangeText::tr("This is no workbook: it has no sheets."));
  }
  if (!choice.name.isEmpty()) return namedTable(std::move(tables), choice.name);
  const FoundSheets found = findSheets(tables, choice);
  if (const auto place = onlyPlace(found)) return std::move(tables[*place]);
  return withoutOne(tables, found);
}

QStringList sheetsToAsk(const std::vector<CsvContent>& tables, const SheetChoice& choice) {
  if (!isWorkbook(tables) || !choice.name.isEmpty()) return {};
  const FoundSheets found = findSheets(tables, choice);
  if (onlyPlace(found)) return {};
  return namesOf(tables, found.fitting.empty() ? found.shown : found.fitting);
}

void placeFaults(std::vector<TableFault>& faults, const CsvEncoding& reading, const CsvRow& heading) {
  if (reading.sheet.isEmpty()) return;
  for (TableFault& fault : faults) {
    if (!fault.cell.isEmpty()) continue;
    qsizetype column = -1;
    for (qsizetype i = 0; i < heading.cells.size() && column < 0 && !fault.column.isEmpty(); ++i)
      if (sameName(heading.cells[i], fault.column)) column = i;
    fault.cell =
        fault.line < 1 ? reading.sheet : placeInSheet(reading.sheet, cellReference(column, fault.line));
  }
}
