#include "db/exchange/hand_over/xlsx/xlsx_cells.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_xlsx_cells {

class TestXlsxCells : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void texts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* name, const QString& text, const QString& written) {
      QTest::newRow(name) << text << written;
    };
    row("empty", {}, {});
    row("plain", u"=1+1"_qs, u"=1+1"_qs);
    row("control", QString(QChar(1)), QString(QChar(1))); // the library escapes it
    row("zero", u"a"_qs + QChar(0) + u"b", u"a\uFFFDb"_qs);
    row("like an escape", u"_x0041_"_qs, u"_x005F_x0041_"_qs);
    row("twice", u"_x00e9_x00E9_"_qs, u"_x005F_x00e9_x005F_x00E9_"_qs);
    row("no escape", u"_x041_ _y0041_ x0041_"_qs, u"_x041_ _y0041_ x0041_"_qs);
    row("beyond XML", QString(QChar(0xFFFE)) + QChar(0xFFFF), u"\uFFFD\uFFFD"_qs);
    row("half a character", u"a"_qs + QChar(0xD83D), u"a\uFFFD"_qs);
    row("the other half", QChar(0xDE00) + u"a"_qs, u"\uFFFDa"_qs);
    row("a whole one", QString::fromUcs4(U"\U0001F600"), QString::fromUcs4(U"\U0001F600"));
    row("Chinese", u"发热"_qs, u"发热"_qs);
  }
  void texts() {
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(sheetText(text), written.toUtf8());
  }

  void pieces_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    const QString smile = QString::fromUcs4(U"\U0001F600");
    QTest::newRow("empty") << QString() << QStringList{QString()};
    QTest::newRow("shorter") << u"ab"_qs << QStringList{u"ab"_qs};
    QTest::newRow("as long") << u"abc"_qs << QStringList{u"abc"_qs};
    QTest::newRow("longer") << u"abcd"_qs << QStringList{u"abc"_qs, u"d"_qs};
    QTest::newRow("twice") << u"abcdef"_qs << QStringList{u"abc"_qs, u"def"_qs};
    QTest::newRow("no character in two") << u"ab"_qs + smile << QStringList{u"ab"_qs, smile};
    QTest::newRow("one fits") << u"a"_qs + smile + u"b" << QStringList{u"a"_qs + smile, u"b"_qs};
  }
  void pieces() {
    QFETCH(QString, text);
    QTEST(piecesOf(text, 3), "pieces");
  }

  void dates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("counted"); // below 0 = not at all
    const auto row = [](const char* text, double counted) {
      QTest::newRow(text) << QString(text) << counted;
    };
    row("1900-03-01", 61);
    row("1900-02-28", -1); // worksheets count a day too many until then
    row("1899-12-30", -1);
    row("2026-03-14", 46095);
    row("9999-12-31", 2958465);
    row("2026-03", -1);
    row("", -1);
    row("2026-03-14T00:00:00.000Z", 46095);
    row("2026-03-14T12:00:00.000Z", 46095.5);
    row("2026-03-14T23:59:59.999Z", 46095 + 86399999.0 / 86400000);
    row("2026-03-14T02:05Z", 46095 + 125.0 / 1440);
  }
  void dates() {
    QFETCH(QString, text);
    QFETCH(double, counted);
    const auto found = text.contains(u'T') ? sheetMoment(text) : sheetDay(text);
    QCOMPARE(found.value_or(-1), counted);
  }

  void numbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::newRow("whole") << u"17"_qs << 17.0;
    QTest::newRow("fraction") << u"0.383"_qs << 0.383;
    QTest::newRow("large") << u"6.4e+08"_qs << 6.4e8;
    QTest::newRow("below 0") << u"-58"_qs << -58.0;
    QTest::newRow("none") << u"<50"_qs << -1.0;
  }
  void numbers() {
    QFETCH(QString, text);
    QTEST(sheetNumber(text).value_or(-1), "number");
  }
};

COHORTDESK_TEST(TestXlsxCells, QCoreApplication)
} // namespace tst_xlsx_cells
#include "tst_xlsx_cells.moc"
