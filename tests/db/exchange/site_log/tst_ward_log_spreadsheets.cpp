#include "app/protocol/protocol_reader.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>
#include <QTimeZone>

namespace tst_ward_log_spreadsheets {
using Edit = std::function<QString(QString table)>;

tl::expected<WardLog, std::vector<TableFault>> readLog(const QString& folder, const QDateTime& now = {}) {
  return readWardLog(folder, *protocolByName(u"cd7-car-nk"_qs), QTimeZone("Asia/Shanghai"), now);
}

QString said(const tl::expected<WardLog, std::vector<TableFault>>& log) {
  QStringList lines;
  if (!log)
    for (const TableFault& fault : log.error())
      lines << u"%1:%2:%3: %4"_qs.arg(fault.file).arg(fault.line).arg(fault.column, fault.message);
  return lines.join(u'\n');
}

/// A copy of the fixture log, each table edited and written in an encoding.
void rewrite(EditedLog& log, const Edit& edit, const char* encoding = "UTF-8", const QByteArray& mark = {}) {
  for (const QString& name : QDir(log.path()).entryList({u"*.csv"_qs})) {
    QFile file(QDir(log.path()).filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder.encode(edit(QString::fromUtf8(file.readAll())));
    QVERIFY(log.write(name, mark + bytes));
  }
}

QString wide(QString text) {
  for (QChar& c : text)
    if (c > u' ' && c < QChar(0x7F)) c = QChar(static_cast<char16_t>(c.unicode() - u'!' + 0xFF01));
  return text;
}

/// Dates as Chinese Excel saves them: 2026-01-06 as 2026/1/6, T10:20 as a blank and 10:20.
QString withExcelDates(QString table) {
  table.replace(QRegularExpression(u"(\\d{4})-0?(\\d{1,2})-0?(\\d{1,2})"_qs), u"\\1/\\2/\\3"_qs);
  return table.replace(QRegularExpression(u"T0?(\\d{1,2}:\\d{2})"_qs), u" \\1"_qs);
}

/// The fixture log as spreadsheets save it: it says the same.
class TestWardLogSpreadsheets : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void saysTheSame_data() {
    QTest::addColumn<int>("way");
    int way = 0;
    for (const char* name : {"dates of Excel", "blank columns behind", "GB18030", "UTF-16 with a mark",
                             "UTF-16BE", "CR", "full-width numbers", "a mark and CR LF"})
      QTest::newRow(name) << way++;
  }
  void saysTheSame() {
    QFETCH(int, way);
    const auto as = [](const QString& table) { return table; };
    const auto plain = readLog(EditedLog().path());
    QVERIFY2(plain, qPrintable(said(plain)));
    EditedLog log;
    if (way == 0) rewrite(log, withExcelDates);
    if (way == 1)
      rewrite(log, [](QString table) -> QString {
        return table.remove(u'\r').replace(QRegularExpression(u"\n(?=.)"_qs), u",,\n"_qs).trimmed() + u",,\n";
      });
    if (way == 2) rewrite(log, as, "GB18030");
    if (way == 3) rewrite(log, as, "UTF-16LE", "\xFF\xFE");
    if (way == 4) rewrite(log, as, "UTF-16BE");
    if (way == 5)
      rewrite(log, [](QString table) -> QString { return table.remove(u'\r').replace(u'\n', u'\r'); });
    if (way == 6) {
      QVERIFY(log.replace(u"infusions.csv"_qs, "S-002,2,2026-02-24T11:05,54.0",
                          wide(u"S-002"_qs).toUtf8() + ',' + wide(u"2"_qs).toUtf8() + ',' +
                              wide(u"2026-02-24T11:05"_qs).toUtf8() + ',' + wide(u"54.0"_qs).toUtf8()));
      QVERIFY(log.replace(u"adverse_events.csv"_qs, "syndrome,1,2026-01-16,2026-01-18,Y",
                          "syndrome," + wide(u"1"_qs).toUtf8() + ',' + wide(u"2026-01-16"_qs).toUtf8() +
                              ",2026-01-18," + wide(u"Y"_qs).toUtf8()));
    }
    if (way == 7)
      rewrite(
          log, [](QString table) -> QString { return table.remove(u'\r').replace(u'\n', u"\r\n"_qs); },
          "UTF-8", "\xEF\xBB\xBF");
    const auto again = readLog(log.path());
    QVERIFY2(again, qPrintable(said(again)));
    QVERIFY(again->records == plain->records);
    const bool isRemarked = way >= 2 && way <= 4;
    QCOMPARE(again->remarks.empty(), !isRemarked);
    if (way == 2) { // the tables of ASCII alone are UTF-8 as well
      QCOMPARE(again->remarks.size(), std::size_t(1));
      QCOMPARE(again->remarks.front().file, u"exclusions.csv"_qs);
      QVERIFY(again->remarks.front().message.startsWith(u"Read as GB18030: “"_qs));
    }
  }

  /// They come in, and are named: a grid of measurements would mark them.
  void implausibleValuesAreMarked() {
    EditedLog log;
    QVERIFY(log.replace(u"screening.csv"_qs, ",N,71,31,28,", ",N,2.5,31,28,"));
    const auto read = readLog(log.path());
    QVERIFY2(read, qPrintable(said(read)));
    QCOMPARE(read->remarks.size(), std::size_t(1));
    QCOMPARE(read->remarks.front(), (TableFault{u"screening.csv"_qs, 2, u"creatinine_umol_l"_qs,
                                                u"“2.5”: implausible: check unit and decimal point"_qs}));
  }

  /// What a cell of screening.csv with CD7 says.
  void numbersHaveOneReading_data() {
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<double>("value"); // below 0: refused
    QTest::addColumn<QString>("says");
    const auto row = [](const char* cell, double value, const char* says) {
      QTest::newRow(cell) << QByteArray(cell) << value << QString::fromUtf8(says);
    };
    row("\"88,4\"", 88.4, "");
    row("\"0,850\"", 0.85, "");
    row("８８．４", 88.4, "");
    row("\"1,071\"", -1, "as 1071 or as 1.071");
    row("10²", -1, "10²");
    row("88.4 %", -1, "88.4 %");
    row("1.071", 1.071, "");
  }
  void numbersHaveOneReading() {
    QFETCH(QByteArray, cell);
    QFETCH(double, value);
    QFETCH(QString, says);
    EditedLog log;
    QVERIFY(log.replace(u"screening.csv"_qs, "88.4", cell));
    const auto read = readLog(log.path());
    QCOMPARE(read.has_value(), value >= 0);
    if (read)
      QCOMPARE(read->records.subjects.front().screening().entry.cd7Flow, std::optional(value));
    else
      QVERIFY2(said(read).contains(says), qPrintable(said(read)));
  }

  void nothingLiesInTheFuture_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* file, const char* from, const char* to, const char* place) {
      QTest::newRow(place) << QString(file) << QByteArray(from) << QByteArray(to) << QString(place);
    };
    row("screening.csv", "SCR-002,2026-01-14", "SCR-002,2066-01-14", "screening.csv:3:consent_date");
    row("infusions.csv", "2026-02-24T11:05", "2066-02-24T11:05", "infusions.csv:3:infusion_start_local");
    row("adverse_events.csv", "2026-01-16,2026-01-18", "2066-01-16,2066-01-18",
        "adverse_events.csv:2:onset_date");
    row("adverse_events.csv", "2026-01-18", "2066-01-18", "adverse_events.csv:2:end_date");
    row("dlt_assessments.csv", "2026-01-29", "2066-01-29", "dlt_assessments.csv:2:assessment_date");
    row("decisions.csv", "2026-02-05T09:30", "2066-02-05T09:30", "decisions.csv:2:sponsor_agreed_local");
  }
  void nothingLiesInTheFuture() {
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const QDateTime now(QDate(2026, 11, 29), QTime(1, 0), Qt::UTC);
    EditedLog log;
    QVERIFY(readLog(log.path(), now));
    QVERIFY(log.replace(file, from, to));
    const auto read = readLog(log.path(), now);
    QVERIFY(!read);
    QVERIFY2(said(read).contains(place + u": This lies in the future."_qs), qPrintable(said(read)));
  }

  void otherShapesAreOneSentence_data() {
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<QString>("fault");
    QTest::newRow("semicolons") << QByteArray("analyte;relation;limit;unit\nALT;<=;100;U/L\n")
                                << u"limits.csv:1:: The columns are separated by semicolons"_qs;
    QTest::newRow("a title") << QByteArray(
                                    "Limits of the site\nanalyte,relation,limit,unit\nALT,<=,100,U/L\n")
                             << u"limits.csv:1:: Above the headings, which stand in line 2"_qs;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 xl/workbook.xml")
                                << u"limits.csv:0:: This file is damaged: it begins as a workbook"_qs;
    QTest::newRow("another table") << QByteArray("id,text\n1,a\n")
                                   << u"limits.csv:1:: None of the headings is one of this table"_qs;
    QTest::newRow("Latin-1") << QByteArray("analyte,relation,limit,unit\ncreatinine,<=,110,\xB5mol/L\n")
                             << u"limits.csv:2:: This line is not UTF-8"_qs;
    QTest::newRow("a blank column with a text")
        << QByteArray("analyte,relation,,limit,unit\nALT,<=,x,100,U/L\n")
        << u"limits.csv:1:: There is no column “”"_qs;
  }
  void otherShapesAreOneSentence() {
    QFETCH(QByteArray, limits);
    QFETCH(QString, fault);
    EditedLog log;
    QVERIFY(log.write(u"limits.csv"_qs, limits));
    const auto read = readLog(log.path());
    QVERIFY(!read);
    QCOMPARE(read.error().size(), std::size_t(1));
    QVERIFY2(said(read).startsWith(fault), qPrintable(said(read)));
  }
};

COHORTDESK_TEST(TestWardLogSpreadsheets, QCoreApplication)
} // namespace tst_ward_log_spreadsheets
#include "tst_ward_log_spreadsheets.moc"
