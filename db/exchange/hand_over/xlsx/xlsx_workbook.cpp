#include "db/exchange/hand_over/xlsx/xlsx_workbook.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/xlsx/xlsx_cells.h"

#include <QFile>
#include <QFileInfo>
#include <memory>
#include <utility>
#include <xlsxwriter.h>
#include <zip.h>

XlsxWorkbook::XlsxWorkbook(const QString& path, bool large)
    : m_folder(QFile::encodeName(QFileInfo(path).path())), m_path(path) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = m_folder.data();
  options.use_zip64 = large ? LXW_TRUE : LXW_FALSE;
  m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
  if (!m_book) return;
  m_head = workbook_add_format(m_book);
  format_set_bold(m_head);
  m_day = workbook_add_format(m_book);
  format_set_num_format(m_day, "yyyy-mm-dd");
  m_moment = workbook_add_format(m_book);
  format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss.000");
}

XlsxWorkbook::~XlsxWorkbook() {
  if (!m_book) return;
  for (const Sheet sheet : m_sheets) // the library closes them where it writes the workbook, and there alone
    if (sheet->optimize_tmpfile) std::fclose(sheet->optimize_tmpfile);
  lxw_workbook_free(m_book);
}

XlsxWorkbook::Sheet XlsxWorkbook::addSheet(const QString& name) {
  if (!m_book) return nullptr;
  const Sheet sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
  if (sheet) m_sheets.push_back(sheet);
  return sheet;
}

bool XlsxWorkbook::writeHeads(Sheet sheet, const QStringList& names) {
  constexpr double width = 14;
  worksheet_freeze_panes(sheet, 1, 0);
  worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(names.size() - 1), width, nullptr);
  lxw_col_t column = 0;
  for (const QString& name : names)
    if (worksheet_write_string(sheet, 0, column++, sheetText(name).constData(), m_head) != LXW_NO_ERROR)
      return false;
  return true;
}

bool XlsxWorkbook::writeText(Sheet sheet, qint64 row, int column, const QString& text) {
  return worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                sheetText(text).constData(), nullptr) == LXW_NO_ERROR;
}

bool XlsxWorkbook::writeNumber(Sheet sheet, qint64 row, int column, double value, SheetFormat format) {
  lxw_format* const shown = format == SheetFormat::Day      ? m_day
                            : format == SheetFormat::Moment ? m_moment
                                                            : nullptr;
  return worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value,
                                shown) == LXW_NO_ERROR;
}

std::optional<std::vector<qint64>> XlsxWorkbook::bytesOfRows() const {
  if (!m_book) return std::nullopt;
  std::vector<qint64> bytes;
  for (const Sheet sheet : m_sheets) {
    std::FILE* const rows = sheet->optimize_tmpfile;
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0) return std::nullopt;
    bytes.push_back(std::ftell(rows));
  }
  return bytes;
}

namespace {
/// The part of a sheet has at least so many bytes, and ends as a sheet does. Throws Cancelled.
bool isWhole(zip_file_t* part, qint64 least, const Progress& progress) {
  constexpr int pieceBytes = 1 << 20;
  static const QByteArray end("</worksheet>");
  QByteArray piece(pieceBytes, '\0');
  QByteArray last;
  qint64 read = 0;
  for (zip_int64_t got = 0; (got = zip_fread(part, piece.data(), pieceBytes)) != 0;) {
    if (got < 0) return false;
    tell(progress, CheckStage::Write, std::nullopt);
    read += got;
    last = QByteArray(last + piece.left(got)).right(end.size());
  }
  return read > least && last == end;
}

bool isWhole(const QString& path, const std::vector<qint64>& least, const Progress& progress) {
  const std::unique_ptr<zip_t, void (*)(zip_t*)> book(
      zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), zip_discard);
  if (!book) return false;
  for (std::size_t i = 0; i < least.size(); ++i) {
    const QByteArray name =
        "xl/worksheets/sheet" + QByteArray::number(static_cast<qulonglong>(i + 1)) + ".xml";
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> part(zip_fopen(book.get(), name.constData(), 0),
                                                                 zip_fclose);
    if (!part || !isWhole(part.get(), least[i], progress)) return false;
  }
  return true;
}
} // namespace

Result<void> XlsxWorkbook::close(const Progress& progress) {
  const auto least = bytesOfRows();
  bool written = false;
  if (least) {
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); // which frees it
    written = error == LXW_NO_ERROR && isWhole(m_path, *least, progress);
  }
  if (written) return {};
  return refuse(u"FILE"_qs,
                ExchangeText::tr("%1 could not be written: the disk is full, or failed.").arg(m_path));
}
