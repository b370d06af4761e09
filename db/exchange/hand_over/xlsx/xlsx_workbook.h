#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/xlsx/plain_numbers.h"
#include "db/sqlite/progress.h"

#include <QString>
#include <optional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// How a cell shows its number.
enum class SheetFormat { Plain, Day, Moment };

/// A workbook while it is written, by libxlsxwriter: rows of a sheet in order, one row of each in memory, the
/// rest in files without a name beside the workbook. Not closed, nothing of it is left. Lives in one thread.
class XlsxWorkbook {
 public:
  using Sheet = lxw_worksheet*;

  /// `large`: it may become greater than 4 GB.
  XlsxWorkbook(const QString& path, bool large);
  ~XlsxWorkbook();
  Q_DISABLE_COPY_MOVE(XlsxWorkbook)

  /// Null where its file cannot be made. At most 31 characters, a name of its own.
  Sheet addSheet(const QString& name);
  /// The row of names, which stays in view.
  bool writeHeads(Sheet sheet, const QStringList& names);
  /// False where the text is longer than a cell holds. Never a formula.
  bool writeText(Sheet sheet, qint64 row, int column, const QString& text);
  bool writeNumber(Sheet sheet, qint64 row, int column, double value, SheetFormat format);

  /// Writes the file, and reads it: a disk that was full cuts sheets off, and the library does not say so.
  /// Refusal FILE. Throws Cancelled while it reads.
  Result<void> close(const Progress& progress = {});

 private:
  PlainNumbers m_plain;
  /// How many bytes of rows each sheet has so far; nothing where the disk has failed.
  std::optional<std::vector<qint64>> bytesOfRows() const;

  QByteArray m_folder; ///< of the files without a name
  QString m_path;
  lxw_workbook* m_book = nullptr;
  lxw_format* m_head = nullptr;
  lxw_format* m_day = nullptr;
  lxw_format* m_moment = nullptr;
  std::vector<Sheet> m_sheets;
};
