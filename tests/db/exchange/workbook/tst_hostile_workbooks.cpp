#include "db/exchange/workbook/workbook.h"
#include "db/exchange/workbook/zip_parts.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_hostile_workbooks {
const QByteArray sheetPart = "xl/worksheets/sheet1.xml";

MadeWorkbook plainBook() {
  return {{{u"Sheet1"_qs, {{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}}}}};
}

QByteArray sheetWith(const QByteArray& rows) {
  return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + rows +
         "</worksheet>";
}

QByteArray bookWith(const QByteArray& part, const QByteArray& content) {
  return zipped(withPart(plainBook().parts(), part, content));
}

QByteArray related(const QByteArray& more) {
  return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
         more + "</Relationships>";
}

/// Sets a bit of the flags of every entry, in its own header and in the directory.
QByteArray flagged(QByteArray bytes, char bit) {
  for (qsizetype at = 0; (at = bytes.indexOf("PK\x03\x04", at)) >= 0; ++at)
    bytes[at + 6] = static_cast<char>(bytes[at + 6] | bit);
  for (qsizetype at = 0; (at = bytes.indexOf("PK\x01\x02", at)) >= 0; ++at)
    bytes[at + 8] = static_cast<char>(bytes[at + 8] | bit);
  return bytes;
}

QByteArray containerOf(const char* stream) {
  QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  bytes.append(512, '\0');
  for (const char* c = stream; *c; ++c)
    bytes.append(*c).append('\0');
  return bytes;
}

/// What readWorkbook() says: of the whole, or of the first sheet.
QString refusalOf(const QByteArray& bytes) {
  const auto sheets = readWorkbook(bytes);
  if (!sheets) return sheets.error().message;
  return sheets->empty() || sheets->front().faults.empty() ? QString()
                                                           : sheets->front().faults.front().message;
}

class TestHostileWorkbooks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPlainOneIsRead() { QCOMPARE(refusalOf(plainBook().bytes()), QString()); }

  void others_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    row("nothing", QByteArray("PK\x03\x04"), u"damaged"_qs);
    row("cut", plainBook().bytes().left(400), u"damaged"_qs);
    row("an empty archive", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), u"no workbook"_qs);
    row("another archive", zipped({{"readme.txt", "x"}}), u"no workbook"_qs);
    row("a text document",
        zipped({{"_rels/.rels",
                 "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                 "<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                 "</Relationships>"},
                {"word/_rels/document.xml.rels", related({})},
                {"word/document.xml", "<document xmlns=\"urn:word\"/>"}}),
        u"no workbook"_qs);
    row(".xls", containerOf("Workbook"), u".xls)"_qs);
    row("a password", containerOf("EncryptedPackage"), u"protected by a password"_qs);
    row("sealed parts", flagged(plainBook().bytes(), 1), u"protected by a password"_qs);
    row(".xlsb", zipped({{"xl/workbook.bin", "x"}}), u".xlsb"_qs);
    row(".ods", zipped({{"content.xml", "x"}, {"META-INF/manifest.xml", "x"}}), u".ods"_qs);
  }
  void others() { refused(); }

  void archives_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    row("a name that leads up", bookWith("xl/../../x.xml", "x"), u"leads elsewhere"_qs);
    row("a name from the root", bookWith("/etc/x.xml", "x"), u"leads elsewhere"_qs);
    row("a drive", bookWith("C:/x.xml", "x"), u"leads elsewhere"_qs);
    row("backslashes", bookWith("xl\\x.xml", "x"), u"leads elsewhere"_qs);
    row("a part twice", bookWith("xl/yorkbook.xml", "x").replace("yorkbook", "workbook"), u"there twice"_qs);
    row("a part twice, in other letters", bookWith("XL/Workbook.xml", "x"), u"there twice"_qs);
    row("a bomb", bookWith(sheetPart, QByteArray(8 << 20, ' ')), u"times its size"_qs);
    QByteArray bytes = zipped(plainBook().parts(), false);
    const qsizetype at = bytes.indexOf("<row r=\"2\"");
    bytes[at + 1] = 'x';
    row("another checksum", bytes, u"damaged"_qs);
    ArchiveParts many = plainBook().parts();
    for (int i = 0; i <= ZipParts::mostParts; ++i)
      many.emplace_back("xl/media/" + QByteArray::number(i), QByteArray());
    row("too many parts", zipped(many), u"more than 4096 parts"_qs);
    ArchiveParts folders = plainBook().parts();
    row("a part is missing", zipped({folders.begin() + 1, folders.end()}),
        u"sheet1.xml” of this workbook is missing"_qs);
  }
  void archives() { refused(); }

  void aPartOfMoreThan64MegabytesIsRefused() {
    QByteArray large(ZipParts::mostPartBytes + 1, Qt::Uninitialized); // no ratio gives it away
    for (qsizetype i = 0; i < large.size(); ++i)
      large[i] = static_cast<char>('a' + (i * 2654435761U >> 13) % 23);
    QVERIFY2(refusalOf(bookWith(sheetPart, large)).contains(u"larger than 64 MB"), "");
  }

  void xml_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    row("a document type", bookWith(sheetPart, bomb + sheetWith("<sheetData/>")), u"document type"_qs);
    row("in the texts", bookWith("xl/sharedStrings.xml", bomb + "<sst/>"), u"document type"_qs);
    row("in the workbook", bookWith("xl/workbook.xml", bomb + "<workbook/>"), u"document type"_qs);
    row("in the relationships", bookWith("_rels/.rels", bomb + "<Relationships/>"), u"document type"_qs);
    row("no XML", bookWith(sheetPart, "\x01\x02"), u"no XML"_qs);
    row("cut XML", bookWith(sheetPart, sheetWith("<sheetData>").left(100)), u"no XML"_qs);
    row("an entity", bookWith(sheetPart, sheetWith("<sheetData><row><c><v>&x;</v></c></row></sheetData>")),
        u"no XML"_qs);
    row("nested", bookWith(sheetPart, sheetWith(QByteArray("<a>").repeated(100))), u"nested too deep"_qs);
    row("another file's values",
        bookWith("xl/_rels/workbook.xml.rels",
                 related("<Relationship Id=\"e\" Type=\"x/externalLink\" Target=\"e.xml\"/>")),
        u"from other files"_qs);
    row("a sheet elsewhere",
        bookWith(
            "xl/_rels/workbook.xml.rels",
            related(
                "<Relationship Id=\"e\" Type=\"x/worksheet\" TargetMode=\"External\" Target=\"http://x\"/>")),
        u"from other files"_qs);
    row("no sheets",
        bookWith("xl/workbook.xml",
                 "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"),
        u"no workbook"_qs);
  }
  void xml() { refused(); }

  void sheets_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto cells = [](const char* name, const QByteArray& rows, const QString& says) {
      row(name, bookWith(sheetPart, sheetWith("<sheetData>" + rows + "</sheetData>")), says);
    };
    cells("rows out of order", "<row r=\"2\"/><row r=\"1\"/>", u"is damaged"_qs);
    cells("a row twice", "<row r=\"2\"/><row r=\"2\"/>", u"is damaged"_qs);
    cells("row 0", "<row r=\"0\"/>", u"is damaged"_qs);
    cells("a row beyond the last", "<row r=\"1048577\"/>", u"is damaged"_qs);
    cells("cells out of order", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", u"is damaged"_qs);
    cells("a cell of another row", "<row r=\"1\"><c r=\"A2\"/></row>", u"is damaged"_qs);
    cells("a column beyond the last", "<row r=\"1\"><c r=\"XFE1\"/></row>", u"is damaged"_qs);
    cells("no place", "<row r=\"1\"><c r=\"1A\"/></row>", u"is damaged"_qs);
    cells("a cell outside rows", "<c r=\"A1\"/>", u"is damaged"_qs);
    cells("a text that is not there", "<row r=\"1\"><c t=\"s\"><v>99</v></c></row>", u"is damaged"_qs);
    cells("a text before the first", "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>", u"is damaged"_qs);
    cells("a style that is not there", "<row r=\"1\"><c s=\"9\"><v>1</v></c></row>", u"is damaged"_qs);
    cells("no number", "<row r=\"1\"><c><v>ten</v></c></row>", u"is damaged"_qs);
    cells("infinity", "<row r=\"1\"><c><v>inf</v></c></row>", u"is damaged"_qs);
    cells("no kind", "<row r=\"1\"><c t=\"x\"><v>1</v></c></row>", u"is damaged"_qs);
    cells("a long cell",
          "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + QByteArray(32768, 'x') + "</t></is></c></row>",
          u"more than 32767 characters"_qs);
    QByteArray wide;
    for (int i = 1; i <= 400; ++i)
      wide += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i) +
              "\"><v>1</v></c></row>";
    cells("few cells far apart", wide, u"more cells than are read"_qs);
    QByteArray errors;
    for (int i = 1; i <= 10'001; ++i)
      errors += "<row><c t=\"e\"><v>#N/A</v></c></row>";
    cells("errors without end", errors, u"more than 10000 cells"_qs);
  }
  void sheets() { refused(); }

  /// Every byte of a small workbook changed, and it cut at every byte: read or refused.
  void damage() {
    const QByteArray whole = plainBook().bytes();
    for (qsizetype i = 0; i < whole.size(); ++i) {
      QByteArray changed = whole;
      changed[i] = static_cast<char>(changed[i] ^ 0x55);
      for (const QByteArray& bytes : {changed, whole.left(i)})
        if (const auto sheets = readWorkbook(bytes); !sheets) QVERIFY(!sheets.error().message.isEmpty());
    }
  }

 private:
  void refused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString message = refusalOf(bytes);
    QVERIFY2(message.contains(says), qPrintable(message));
  }
};

COHORTDESK_TEST(TestHostileWorkbooks, QCoreApplication)
} // namespace tst_hostile_workbooks
#include "tst_hostile_workbooks.moc"
