// The night's sheet: filled and empty, both languages side by side whatever the reader's.
#include "app/reports/bedside/bedside_sheet.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/print/report_documents.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_bedside_sheet {
const QDate dayZero(2026, 1, 15);
const QTimeZone zone("Asia/Shanghai");

BedsideEntry seen(RowId id, int day, int hour, double celsius) {
  BedsideEntry entry;
  entry.id = id;
  entry.at = entry.enteredAt = QDateTime(dayZero.addDays(day), QTime(hour, 10), zone).toUTC();
  entry.celsius = celsius;
  return entry;
}

struct Sheet : StudyBuilder {
  std::vector<BedsideEntry> entries;
  Sheet() { eligible(QStringLiteral("SCR-001")).assigned(1).infused(dayZero); }
  QString html(int day) { return bedsideSheetHtml(*this, last(), entries, dayZero.addDays(day)); }
};

/// Cells of the row whose name holds this, without tags.
QStringList cellsOf(const QString& html, const QString& name) {
  for (const QString& row : html.split(QStringLiteral("<tr>"))) {
    if (!row.contains(name)) continue;
    QStringList cells;
    for (QString cell : row.split(QStringLiteral("<td")).mid(2)) {
      cell.remove(0, cell.indexOf(u'>') + 1);
      cells << cell.remove(QRegularExpression(QStringLiteral("<[^>]*>"))).trimmed();
    }
    return cells;
  }
  return {};
}

class TestBedsideSheet : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void bothLanguagesStandSideBySide() {
    Sheet sheet;
    const QString html = sheet.html(1);
    for (const char* text : {"temperature", "体温", "year, month, city, hospital", "年份、月份、城市、医院",
                             "consciousness", "意识", "S-001", "2026-01-16"})
      QVERIFY2(html.contains(QString::fromUtf8(text)), text);
  }

  void anEmptySheetHasColumnsToWriteOn() {
    Sheet sheet;
    QCOMPARE(cellsOf(sheet.html(1), QStringLiteral("体温")), QStringList(6, QString())); // every 4 hours
    sheet.study().protocol.bedside.hours = 1;
    QCOMPARE(cellsOf(sheet.html(1), QStringLiteral("体温")).size(), 8); // what a page holds
    sheet.study().protocol.bedside.hours = 12;
    QCOMPARE(cellsOf(sheet.html(1), QStringLiteral("体温")).size(), 2);
  }

  void aFilledSheetHasTheEntriesOfTheDay() {
    Sheet sheet;
    sheet.entries = {seen(1, 0, 22, 39), seen(2, 1, 2, 38.4), seen(3, 1, 6, 37)};
    sheet.entries[1].oxygen = Oxygen::HighFlow;
    sheet.entries[1].hypotension = true;
    sheet.entries[2].iceNaming = 0;
    sheet.entries[2].remark = QStringLiteral("<asleep>");
    const QString html = sheet.html(1);
    const auto cells = [&](const char* name) { return cellsOf(html, QString::fromUtf8(name)); };
    QCOMPARE(cells("体温"), QStringList({QStringLiteral("38.4"), QStringLiteral("37")}));
    QCOMPARE(cells("吸氧"), QStringList({QStringLiteral("2"), QString()})); // a number of the choices
    QCOMPARE(cells("低血压"), QStringList({QStringLiteral("1"), QString()}));
    QCOMPARE(cells("ICE 命名"), QStringList({QString(), QStringLiteral("0")}));
    QCOMPARE(cells("CRS, ASTCT 2019, grade").value(0), QStringLiteral("≥ 3"));
    QVERIFY(html.contains(QStringLiteral("&lt;asleep&gt;")));
  }

  void itIsOneDocument() {
    QTemporaryDir folder;
    Sheet sheet;
    sheet.entries = {seen(1, 1, 2, 38.4)};
    const PrintDocument document =
        bedsideSheetDocument(sheet, sheet.last(), sheet.entries, dayZero.addDays(1), {});
    QCOMPARE(document.title, QStringLiteral("Bedside sheet S-001, 2026-01-16"));
    const auto pages = writePdf(document, folder.filePath(QStringLiteral("sheet.pdf")));
    QVERIFY(pages);
    QVERIFY(*pages <= 2);
  }
};

COHORTDESK_TEST(TestBedsideSheet, QApplication)
} // namespace tst_bedside_sheet
#include "tst_bedside_sheet.moc"
