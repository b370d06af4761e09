#include "db/exchange/csv/csv.h"
#include "tests/support/test_program.h"

#include <QStringEncoder>
#include <QTest>

namespace tst_csv_text {
/// "受试者,项目,结果\nS-001,铁蛋白,14.1\n"
const QString chinese = QStringLiteral("受试者,项目,结果\nS-001,铁蛋白,14.1\n");

QByteArray in(const char* encoding, const QString& text = chinese) {
  QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
  return encoder.encode(text);
}

class TestCsvText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& bytes, const char* encoding,
                        const QString& text) {
      QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << text;
    };
    row("nothing", "", "UTF-8", u""_qs);
    row("UTF-8", chinese.toUtf8(), "UTF-8", chinese);
    row("UTF-8, marked", "\xEF\xBB\xBF" + chinese.toUtf8(), "UTF-8", chinese);
    row("only a mark", "\xEF\xBB\xBF", "UTF-8", u""_qs);
    row("UTF-16LE, marked", "\xFF\xFE" + in("UTF-16LE"), "UTF-16LE", chinese);
    row("UTF-16BE, marked", "\xFE\xFF" + in("UTF-16BE"), "UTF-16BE", chinese);
    row("UTF-16LE", in("UTF-16LE"), "UTF-16LE", chinese);
    row("UTF-16BE", in("UTF-16BE"), "UTF-16BE", chinese);
    row("UTF-16LE, tabs", in("UTF-16LE", u"一\t乙\n"_qs), "UTF-16LE", u"一\t乙\n"_qs);
    row("UTF-16BE with U+4E00, which has a byte of 0", in("UTF-16BE", u"第一,b\n"_qs), "UTF-16BE",
        u"第一,b\n"_qs);
    row("GB18030", in("GB18030"), "GB18030", chinese);
    row("GB18030, lines ended by CR LF", in("GB18030", u"结果\r\n阴性\r\n"_qs), "GB18030",
        u"结果\r\n阴性\r\n"_qs);
    for (const QString& text :
         {u"µmol/L 37 °C ± 10²"_qs, u"IFN-γ, α, β, μ"_qs, u"10⁹/L – ≥ 5"_qs, u"头痛"_qs, u"Müller, café"_qs})
      row(qPrintable(text), text.toUtf8(), "UTF-8", text);
    row("头痛, marked", "\xEF\xBB\xBF" + u"头痛"_qs.toUtf8(), "UTF-8", u"头痛"_qs);
    row("GB18030 in single characters", in("GB18030", u"S-902,第7天,CRP,14.1\n"_qs), "GB18030",
        u"S-902,第7天,CRP,14.1\n"_qs);
    row("GB18030 with a rare character", in("GB18030", u"受试者,镕\n"_qs), "GB18030", u"受试者,镕\n"_qs);
    row("GB18030 with four bytes", in("GB18030", u"受试者,项目,𠮷\n"_qs), "GB18030", u"受试者,项目,𠮷\n"_qs);
    row("GB18030 with full-width digits", in("GB18030", u"值,１２\n"_qs), "GB18030", u"值,１２\n"_qs);
  }
  void isRead() {
    QFETCH(QByteArray, bytes);
    const auto read = csvText(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QTEST(read->encoding.name, "encoding");
    QCOMPARE(!read->encoding.sample.isEmpty(), read->encoding.name == u"GB18030"_qs);
    QTEST(QString::fromUtf8(read->utf8), "text");
  }

  void isRefusedInASentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bytes, int line, const char* says) {
      QTest::newRow(name) << bytes << line << QString::fromUtf8(says);
    };
    row("xlsx", QByteArray("PK\x03\x04 [Content_Types].xml xl/workbook.xml\0\0", 42), 1, "Excel workbook");
    row("xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on", 1, "Excel workbook");
    row("another archive", "PK\x03\x04mimetype", 1, "archive");
    row("PDF", "%PDF-1.7\n", 1, "PDF");
    row("RTF", "{\\rtf1 a,b}", 1, "RTF");
    row("JSON", "[{\"subject\": \"S-001\"}]", 1, "JSON");
    row("gzip", "\x1F\x8B\x08 and so on", 1, "gzip");
    row("ODM", "<?xml version=\"1.0\"?>\n<ODM/>", 1, "ODM");
    row("XML, marked", "\xEF\xBB\xBF\n <ODM>", 1, "XML");
    row("a page called .xls", "<html><table>", 1, "HTML");
    row("bytes of 0", QByteArray("a,b\n\0\0,1\n", 9), 1, "bytes of 0");
    row("UTF-16, cut", "\xFF\xFE\x41", 1, "damaged");
    row("UTF-16, half of a pair", QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6), 1, "damaged");
    row("UTF-16 that tells no order", QByteArray("\x00\x4E\x00\x4E", 4), 1, "bytes of 0");
    row("UTF-32", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), 1, "damaged");
    row("Latin-1: a micro sign", "a,b\nc,\xB5g/L\n", 2, "cannot be determined");
    row("Latin-1: several", "a\nb\n\xB5mol/L,\xB5g/L,10\xB3/\xB5L\n", 3, "cannot be determined");
    row("Latin-1: side by side", "10\xB3\xB5L,10\xB3\xB5L\n", 1, "cannot be determined");
    row("Latin-1: a degree",
        "37 \xB0"
        "C\n",
        1, "cannot be determined");
    row("Latin-1: cr\xE9\xE9", "cr\xE9\xE9,cr\xE9\xE9\n", 1, "cannot be determined");
    row("Windows-1252: a dash", "a \x96 b\n", 1, "cannot be determined");
    row("one pair that may be two letters", "a,b\n\xD6\xD0,c\n", 2, "cannot be determined");
    for (const QString& word : {u"头痛"_qs, u"贫血"_qs, u"停"_qs}) // these bytes are UTF-8, too
      row(qPrintable(word), in("GB18030", u"S-001,"_qs + word + u",3\n"_qs), 1, qPrintable(word));
    row("half a character", "\xCA\xDC\xCA\xD4\xD5", 1, "cannot be determined");
    row("after lines ended by CR", "a\rb\r\xFF\r", 3, "cannot be determined");
  }
  void isRefusedInASentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto read = csvText(bytes);
    QVERIFY2(!read, read ? qPrintable(read->encoding.name) : "");
    QCOMPARE(read.error().line, line);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
  }
};

COHORTDESK_TEST(TestCsvText, QCoreApplication)
} // namespace tst_csv_text
#include "tst_csv_text.moc"
