#include "db/exchange/hand_over/xlsx/xlsx_workbook.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/xlsx/xlsx_cells.h"

#include <QFile>
#include <QFileInfo>
#include <xlsxwriter.h>

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

Result<void> XlsxWorkbook::close() {
  bool written = m_book != nullptr;
  for (const Sheet sheet : m_sheets) // a disk that was full is told here, and nowhere else
    written =
        written && std::fflush(sheet->optimize_tmpfile) == 0 && std::ferror(sheet->optimize_tmpfile) == 0;
  if (written) {
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr; // the library has freed it
    written = error == LXW_NO_ERROR;
    if (!written)
      return refuse(u"FILE"_qs, ExchangeText::tr("%1 could not be written: %2.")
                                    .arg(m_path, QString::fromUtf8(lxw_strerror(error))));
  }
  if (!written)
    return refuse(u"FILE"_qs,
                  ExchangeText::tr("%1 could not be written: the disk is full, or failed.").arg(m_path));
  return {};
}
