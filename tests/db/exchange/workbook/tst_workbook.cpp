#include "db/exchange/csv/csv_table.h"
#include "db/exchange/workbook/workbook.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_workbook {
/// What stands in a sheet: "row: cell|cell", and behind it "place: sentence" of each fault.
QStringList said(const CsvContent& sheet) {
  QStringList lines;
  for (const CsvRow& row : sheet.rows)
    lines << QStringLiteral("%1: %2").arg(row.line).arg(row.cells.join(u'|'));
  for (const TableFault& fault : sheet.faults)
    lines << fault.cell + u": " + fault.message;
  return lines;
}

std::vector<CsvContent> read(const QByteArray& bytes) {
  const auto sheets = readWorkbook(bytes);
  if (!sheets) qWarning("%s", qPrintable(sheets.error().message));
  return sheets.value_or(std::vector<CsvContent>());
}

class TestWorkbook : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cells_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected"); // "!" and words of the fault
    row("a text", u"IL-6"_qs, u"IL-6"_qs);
    row("blanks around it", u"  IL-6\u00A0 "_qs, u"IL-6"_qs);
    row("two lines", u"a\nb"_qs, u"a\nb"_qs);
    row("signs of XML", u"< 5 & \"x\""_qs, u"< 5 & \"x\""_qs);
    row("Chinese", u"铁蛋白"_qs, u"铁蛋白"_qs);
    row("a number", u"<c><v>12.5</v></c>"_qs, u"12.5"_qs);
    row("a number, said so", u"<c t=\"n\"><v>1E-3</v></c>"_qs, u"0.001"_qs);
    row("a day", u"<c s=\"1\"><v>46132</v></c>"_qs, u"2026-04-20"_qs);
    row("per cent", u"<c s=\"2\"><v>0.85</v></c>"_qs, u"!85%"_qs);
    row("a day of the strict form", u"<c t=\"d\"><v>2026-04-20T10:15:00</v></c>"_qs,
        u"2026-04-20T10:15:00"_qs);
    row("true", u"<c t=\"b\"><v>1</v></c>"_qs, u"TRUE"_qs);
    row("false", u"<c t=\"b\"><v>0</v></c>"_qs, u"FALSE"_qs);
    row("an error", u"<c t=\"e\"><v>#N/A</v></c>"_qs, u"!the error #N/A"_qs);
    row("inline", u"<c t=\"inlineStr\"><is><t>CRP</t></is></c>"_qs, u"CRP"_qs);
    row("inline, in runs",
        u"<c t=\"inlineStr\"><is><r><t>IL</t></r><r><rPr><b/></rPr><t>-6</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"_qs,
        u"IL-6"_qs);
    row("crossed out",
        u"<c t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>old</t></r><r><t>new</t></r></is></c>"_qs,
        u"!crossed out"_qs);
    row("not crossed out",
        u"<c t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/></rPr><t>old</t></r></is></c>"_qs, u"old"_qs);
    row("a sign that XML cannot hold", u"a_x000D__x0041__x0001_"_qs, u"a\rA_x0001_"_qs);
    row("a formula's number", u"<c><f>A1+1</f><v>3</v></c>"_qs, u"3"_qs);
    row("a formula's text", u"<c t=\"str\"><f>A1</f><v>low</v></c>"_qs, u"low"_qs);
    row("a formula's empty text", u"<c t=\"str\"><f>A1</f><v></v></c>"_qs, QString());
    row("a formula never worked out", u"<c><f>A1+1</f></c>"_qs, u"!result is not in the file"_qs);
    row("a formula of today", u"<c><f>TODAY()-1</f><v>46132</v></c>"_qs, u"!another value each time"_qs);
    row("a formula's error", u"<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"_qs, u"!#DIV/0!"_qs);
    row("a style alone", u"<c s=\"1\"/>"_qs, QString());
    row("an empty value", u"<c><v></v></c>"_qs, QString());
    row("elements of others", u"<c><v>5</v><x:f xmlns:x=\"urn:x\"><v>6</v></x:f></c>"_qs, u"5"_qs);
  }
  void cells() {
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const MadeWorkbook book{{{u"Sheet1"_qs, {{u"a"_qs, u"b"_qs}, {u"x"_qs, cell}}}},
                            {u"yyyy-mm-dd"_qs, u"0%"_qs}};
    const auto sheets = read(book.bytes());
    QCOMPARE(sheets.size(), std::size_t(1));
    const CsvContent& sheet = sheets.front();
    const bool refused = expected.startsWith(u'!');
    QCOMPARE(sheet.faults.size(), std::size_t(refused ? 1 : 0));
    if (refused) {
      QCOMPARE(sheet.faults.front().cell, u"Sheet1!B2"_qs);
      QCOMPARE(sheet.faults.front().line, 2);
      QVERIFY2(sheet.faults.front().message.contains(expected.mid(1)),
               qPrintable(sheet.faults.front().message));
    } else {
      QCOMPARE(sheet.rows.back().cells.value(1), expected);
    }
  }

  void rowsStandWhereTheyStand() {
    const MadeWorkbook book{{{u"Sheet1"_qs, {{}, {{}, u"b"_qs}, {u"<c s=\"1\"/>"_qs}, {u"x"_qs}}}},
                            {u"0"_qs}};
    QCOMPARE(said(read(book.bytes()).front()), (QStringList{u"2: |b"_qs, u"4: x"_qs}));
  }

  void placesMayBeLeftOut() {
    const QByteArray sheet =
        "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData>"
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c></row>"
        "</sheetData></worksheet>";
    const MadeWorkbook book{{{u"Sheet1"_qs, {}}}};
    const auto sheets = read(zipped(withPart(book.parts(), "xl/worksheets/sheet1.xml", sheet)));
    QCOMPARE(said(sheets.front()), (QStringList{u"1: 1|2"_qs, u"5: ||3"_qs}));
  }

  void theSystemOfDaysIsTheWorkbooks() {
    MadeWorkbook book{{{u"Sheet1"_qs, {{u"<c s=\"1\"><v>44670</v></c>"_qs}}}}, {u"yyyy-mm-dd"_qs}};
    book.properties = "<workbookPr date1904=\"1\"/>";
    QCOMPARE(said(read(book.bytes()).front()), QStringList{u"1: 2026-04-20"_qs});
  }

  void resultsThatAreOutOfDateAreRefused() {
    MadeWorkbook book{{{u"Sheet1"_qs, {{u"<c><f>A2</f><v>3</v></c>"_qs}}}}};
    book.properties = "<calcPr fullCalcOnLoad=\"1\"/>";
    QVERIFY(said(read(book.bytes()).front()).value(0).startsWith(u"Sheet1!A1: This cell holds a formula"));
  }

  void whatIsNotSeenAtOnceIsSaid() {
    const MadeWorkbook book{{{u"Log"_qs,
                              {{u"a"_qs, u"b"_qs}, {u"x"_qs, u"<c><f>A1</f><v>3</v></c>"_qs}},
                              "<cols><col min=\"2\" max=\"5\" hidden=\"1\"/></cols>",
                              {},
                              "hidden"}}};
    ArchiveParts parts = book.parts();
    for (auto& [name, content] : parts)
      content.replace("<row r=\"2\">", "<row r=\"2\" hidden=\"1\">");
    const auto sheets = read(zipped(parts));
    QCOMPARE(
        encodingRemark(sheets.front().encoding),
        u"Read from the sheet “Log”. This sheet is hidden. Hidden rows, which were read like the others: 1. "
        u"Hidden "
        "columns, which were read like the others: 1. Formulas, of which the saved results were read: 1."_qs);
  }

  void mergedCellsAreNamed() {
    const MadeWorkbook book{
        {{u"My log"_qs, {{u"a"_qs}, {u"x"_qs}}, {}, "<mergeCells><mergeCell ref=\"A2:A5\"/></mergeCells>"}}};
    const auto sheets = read(book.bytes());
    QCOMPARE(sheets.front().merged.size(), std::size_t(1));
    QCOMPARE(sheets.front().merged.front().place, u"'My log'!A2:A5"_qs);
    const HeadingShape shape{[](const QStringList& cells) { return cells.value(0) == u"a"; }, u"none"_qs};
    QCOMPARE(csvTable(sheets.front(), shape).faults.size(), std::size_t(1));
    HeadingShape lenient = shape;
    lenient.mayBeMerged = true;
    QVERIFY(csvTable(sheets.front(), lenient).faults.empty());
  }

  void rowsAreAsLongAsTheHeadings() {
    const MadeWorkbook book{
        {{u"Sheet1"_qs, {{u"a"_qs, u"b"_qs, u"c"_qs}, {u"x"_qs}, {u"y"_qs, {}, {}, u"more"_qs}}}}};
    const HeadingShape shape{[](const QStringList& cells) { return cells.value(0) == u"a"; }, u"none"_qs};
    const CsvTable table = csvTable(read(book.bytes()).front(), shape);
    QCOMPARE(table.rows[0].cells, (QStringList{u"x"_qs, {}, {}}));
    QVERIFY(!table.wrongLength(table.rows[0]));
    QVERIFY(table.wrongLength(table.rows[1]));
  }

  void sheetsStandInTheOrderOfTheirTabs() {
    const MadeWorkbook book{
        {{u"Second"_qs, {{u"a"_qs}}}, {u"First"_qs, {}}, {u"Third"_qs, {{u"c"_qs}}, {}, {}, "veryHidden"}}};
    QStringList names;
    for (const CsvContent& sheet : read(book.bytes()))
      names << sheet.encoding.sheet + (sheet.encoding.isHidden ? u"*"_qs : QString());
    QCOMPARE(names.join(u' '), u"Second First Third*"_qs);
  }

  void placesAreNamed_data() {
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("place");
    row("plain", u"Sheet1"_qs, u"Sheet1!C7"_qs);
    row("Chinese", u"数据"_qs, u"数据!C7"_qs);
    row("a blank", u"Clean Copy"_qs, u"'Clean Copy'!C7"_qs);
    row("an apostrophe", u"Li's"_qs, u"'Li''s'!C7"_qs);
  }
  void placesAreNamed() {
    QFETCH(QString, sheet);
    const MadeWorkbook book{{{sheet, {{}, {}, {}, {}, {}, {}, {{}, {}, u"<c t=\"e\"><v>#N/A</v></c>"_qs}}}}};
    QTEST(read(book.bytes()).front().faults.front().cell, "place");
  }
};

COHORTDESK_TEST(TestWorkbook, QCoreApplication)
} // namespace tst_workbook
#include "tst_workbook.moc"
