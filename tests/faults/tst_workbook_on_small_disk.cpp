// A workbook is written onto disks of every size that is too small for it, and some that are not.
#include "db/exchange/hand_over/xlsx/xlsx_workbook.h"

#include "db/exchange/workbook/zip_parts.h"
#include "tests/faults/small_disk.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_workbook_on_small_disk {
constexpr int rows = 400;

Result<void> writeBook(const QString& path) {
  XlsxWorkbook book(path, false);
  for (const char* name : {"AE", "LB"}) {
    const XlsxWorkbook::Sheet sheet = book.addSheet(QLatin1String(name));
    if (!sheet) break; // close() tells
    book.writeHeads(sheet, {u"ROWID"_qs, u"AETERM"_qs});
    for (int row = 1; row <= rows; ++row) {
      book.writeNumber(sheet, row, 0, row, SheetFormat::Plain);
      book.writeText(sheet, row, 1, u"Neutrophil count decreased, the %1. time"_qs.arg(row));
    }
  }
  return book.close();
}

/// The XML of both sheets; empty where it cannot be read.
QByteArray sheetsOf(const QString& path) {
  auto parts = ZipParts::open(contentOf(path));
  if (!parts) return {};
  return parts->part(u"xl/worksheets/sheet1.xml"_qs).value_or(QByteArray()) +
         parts->part(u"xl/worksheets/sheet2.xml"_qs).value_or(QByteArray());
}

class TestWorkbookOnSmallDisk : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itIsWholeOrRefused() {
    const QTemporaryDir large;
    QVERIFY(writeBook(large.filePath(u"book.xlsx"_qs)));
    const QByteArray whole = sheetsOf(large.filePath(u"book.xlsx"_qs));
    QVERIFY(whole.count("<row ") == 2 * (rows + 1));
    int refused = 0;
    int written = 0;
    for (int kilobytes = 4; kilobytes <= 320; kilobytes += 4) {
      const SmallDisk disk(u"%1k"_qs.arg(kilobytes));
      if (!disk.isMounted()) QSKIP("this system mounts no disk for a test");
      const QString path = disk.filePath(u"book.xlsx"_qs);
      const auto done = writeBook(path);
      if (done) QCOMPARE(sheetsOf(path), whole);
      if (!done) QCOMPARE(done.error().rule, u"FILE"_qs);
      ++(done ? written : refused);
    }
    QVERIFY2(refused > 10 && written > 5, qPrintable(u"%1 refused, %2 written"_qs.arg(refused).arg(written)));
  }
};

COHORTDESK_TEST(TestWorkbookOnSmallDisk, QCoreApplication)
} // namespace tst_workbook_on_small_disk
#include "tst_workbook_on_small_disk.moc"
