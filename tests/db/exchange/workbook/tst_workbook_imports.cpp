#include "db/exchange/ctcae_csv.h"
#include "tests/db/exchange/laboratory/read_table.h"
#include "tests/db/exchange/site_log/read_log.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_workbook_imports {
const QByteArray lab = "Subject,Visit,Test,Specimen,Result,Unit\nS-001,D7,IL-6,blood,12.5,pg/mL\n"
                       "S-001,D7,CRP,serum,<5,mg/L\n";
const QByteArray terms =
    "MedDRA Code,MedDRA SOC,CTCAE Term,Grade 1   ,Grade 2   ,Grade 3   ,Grade 4   ,Grade 5   ,"
    "Definition,Navigational Note\n10016558,General disorders,Fever,warm,warmer,hot,-,-,x,\n"
    "10008531,General disorders,Chills,a,b,c,-,-,y,-\n";

SheetChoice withHeading(const QString& heading) {
  return {[heading](const QStringList& cells) { return cells.contains(heading); }, {}, {}};
}

/// The sheet that is meant, or "!" and the sentence.
QString meantOf(const MadeWorkbook& book, const SheetChoice& choice) {
  const CsvContent table = chosenTable(tablesOf(book.bytes()), choice);
  return table.faults.empty() ? table.encoding.sheet : u'!' + table.faults.front().message;
}

QByteArray logTable(const QString& name) {
  return contentOf(read_log::fixture() + u'/' + name + u".csv");
}

const QStringList logNames{u"screening"_qs, u"infusions"_qs, u"adverse_events"_qs, u"dlt_assessments"_qs,
                           u"decisions"_qs, u"limits"_qs,    u"exclusions"_qs};

MadeWorkbook logBook() {
  MadeWorkbook book;
  for (const QString& name : logNames)
    book.sheets.push_back(sheetOfCsv(name, logTable(name)));
  return book;
}

class TestWorkbookImports : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSheetThatIsMeant_data() {
    QTest::addColumn<QStringList>("sheets"); // "name", "name*" = hidden, "name:heading"
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("meant");
    row("the only one", QStringList{u"A:x"_qs}, QString(), u"A"_qs);
    row("by its headings", QStringList{u"A:x"_qs, u"B:h"_qs, u"C:y"_qs}, QString(), u"B"_qs);
    row("the only one with anything", QStringList{u"A"_qs, u"B:x"_qs}, QString(), u"B"_qs);
    row("two that fit", QStringList{u"A:h"_qs, u"B:h"_qs}, QString(),
        u"!Several sheets have headings of this table: “A”, “B”."_qs);
    row("two, one of the word", QStringList{u"Tracked:h"_qs, u"v5 Clean Copy:h"_qs}, QString(),
        u"v5 Clean Copy"_qs);
    row("two of the word", QStringList{u"clean 1:h"_qs, u"clean 2:h"_qs}, QString(), u"!Several sheets"_qs);
    row("none that fits", QStringList{u"A:x"_qs, u"B:y"_qs}, QString(),
        u"!None of the sheets has headings of this table: “A”, “B”."_qs);
    row("a hidden one that fits", QStringList{u"A:x"_qs, u"B*:h"_qs}, QString(), u"!Only a hidden sheet"_qs);
    row("a hidden one beside it", QStringList{u"A:h"_qs, u"B*:h"_qs}, QString(), u"A"_qs);
    row("nothing", QStringList{u"A"_qs, u"B"_qs}, QString(), u"!Nothing stands in the sheets"_qs);
    row("by its name", QStringList{u"A:h"_qs, u"B:h"_qs}, u"b "_qs, u"B"_qs);
    row("hidden, by its name", QStringList{u"A:h"_qs, u"B*:h"_qs}, u"B"_qs, u"B"_qs);
    row("of no such name", QStringList{u"A:h"_qs}, u"X"_qs,
        u"!There is no sheet “X” in this workbook; there are: “A”."_qs);
  }
  void theSheetThatIsMeant() {
    QFETCH(QStringList, sheets);
    QFETCH(QString, asked);
    QFETCH(QString, meant);
    MadeWorkbook book;
    for (const QString& sheet : sheets) {
      QString name = sheet.section(u':', 0, 0);
      const QString heading = sheet.section(u':', 1);
      MadeSheet made{name.remove(u'*'), {}, {}, {}, sheet.contains(u'*') ? "hidden" : ""};
      if (!heading.isEmpty()) made.rows = {{heading, u"other"_qs}};
      book.sheets.push_back(made);
    }
    SheetChoice choice = withHeading(u"h"_qs);
    choice.name = asked;
    choice.preferred = u"clean"_qs;
    const QString found = meantOf(book, choice);
    QVERIFY2(found.startsWith(meant), qPrintable(found));
    const bool isAsked = meant.startsWith(u"!Several"_qs) || meant.startsWith(u"!None"_qs);
    if (isAsked) QCOMPARE(sheetsToAsk(tablesOf(book.bytes()), choice).size(), qsizetype(2));
  }

  void aCsvFileHasNoSheets() {
    SheetChoice choice = withHeading(u"Subject"_qs);
    QVERIFY(chosenTable(tablesOf(lab), choice) == readCsv(lab));
    QVERIFY(sheetsToAsk(tablesOf(lab), choice).isEmpty());
    choice.name = u"A"_qs;
    QVERIFY(chosenTable(tablesOf(lab), choice).faults.front().message.startsWith(u"This is no workbook"_qs));
    QVERIFY(chosenTable(tablesOf("PK\x03\x04"), choice).faults.front().message.contains(u"damaged"_qs));
  }

  void aLaboratorysTableIsTheSameAsCsv() {
    const MadeWorkbook book{{{u"Notes"_qs, {{u"Made by hand"_qs}}}, sheetOfCsv(u"Results"_qs, lab)}};
    const MeasurementPlan& plan = m_study.test.study().protocol.measurements;
    const CsvContent table = chosenTable(tablesOf(book.bytes()), labSheet(plan, {}));
    const LabMapping mapping = guessMapping(table.rows.front().cells, plan);
    LabResults results = readLabCsv(table, mapping, m_study.test.study(), m_study.test.session().now());
    QCOMPARE(results.encoding.sheet, u"Results"_qs);
    results.encoding = {u"UTF-8"_qs, {}};
    QVERIFY(results == m_study.read(lab));
    QCOMPARE(results.values.size(), std::size_t(2));
  }

  void numbersAndDaysOfASheetAreRead() {
    const MadeWorkbook book{
        {{u"Results"_qs,
          {{u"subject"_qs, u"visit"_qs, u"date"_qs, u"il6"_qs},
           {u"S-001"_qs, u"D7"_qs, u"<c s=\"1\"><v>46034</v></c>"_qs, u"<c><v>12.5</v></c>"_qs},
           {u"S-001"_qs, u"D14"_qs, u"<c s=\"2\"><v>46041</v></c>"_qs, u"<c><v>3</v></c>"_qs},
           {u"S-001"_qs, u"D99"_qs, u"<c s=\"1\"><v>46034</v></c>"_qs, u"<c><v>3</v></c>"_qs}}}},
        {u"yyyy-mm-dd"_qs, u"yyyy-mm-dd hh:mm"_qs}};
    const MeasurementPlan& plan = m_study.test.study().protocol.measurements;
    const CsvContent table = chosenTable(tablesOf(book.bytes()), labSheet(plan, {}));
    const LabResults results = readLabCsv(table, guessMapping(table.rows.front().cells, plan),
                                          m_study.test.study(), m_study.test.session().now());
    QCOMPARE(read_table::said(results), QStringList{u"2 D7 il6/blood 12.5"_qs});
    QCOMPARE(results.faults.size(), std::size_t(2));
    QCOMPARE(results.faults[0].cell, u"Results!C3"_qs); // midnight, or the day alone
    QCOMPARE(results.faults[1].cell, u"Results!B4"_qs);
  }

  void theWorkbookOfTheNciIsTheSameAsCsv() {
    MadeWorkbook book{{{u"Read me"_qs, {{u"CTCAE v5.0, published November 27, 2017"_qs}}},
                       sheetOfCsv(u"CTCAE v5.0 Clean Copy"_qs, terms),
                       sheetOfCsv(u"CTCAE v5.0 Tracked"_qs, terms)}};
    const CsvContent table = chosenTable(tablesOf(book.bytes()), ctcaeSheet());
    const CtcaeContent read = readCtcaeCsv(table, u"CTCAE_v5.0.xlsx"_qs);
    const CtcaeContent fromCsv = readCtcaeCsv(readCsv(terms), u"CTCAE_v5.0.xlsx"_qs);
    QVERIFY(read.faults.empty() && !read.dictionary.terms.empty());
    QVERIFY(read.dictionary == fromCsv.dictionary);
    QCOMPARE(read.remarks.front(), u"Read from the sheet “CTCAE v5.0 Clean Copy”."_qs);
  }

  void aClassMayBeMerged() {
    MadeSheet sheet = sheetOfCsv(u"Terms"_qs, terms);
    sheet.rows[2][1] = QString();
    sheet.after = "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>";
    const CtcaeContent read = readCtcaeCsv(chosenTable(tablesOf(MadeWorkbook{{sheet}}.bytes()), ctcaeSheet()),
                                           u"CTCAE_v5.0.xlsx"_qs);
    QVERIFY(read.faults.empty());
    QCOMPARE(read.dictionary.terms[1].organClass.en, u"General disorders"_qs);
  }

  void aSiteLogIsTheSameAsCsv() {
    const auto fromCsv = read_log::read(read_log::fixture(), "UTC");
    QVERIFY(put(path("log.xlsx"), logBook().bytes()));
    const auto whole = read_log::read(path("log.xlsx"), "UTC");
    QVERIFY(!whole.records.subjects.empty());
    QVERIFY(whole.records == fromCsv.records);
    QVERIFY(whole.digest != fromCsv.digest);
  }

  void aFolderMayHoldWorkbooks() {
    const EditedLog log(read_log::fixture());
    QVERIFY(QFile::remove(log.path() + u"/infusions.csv"));
    const QByteArray book = MadeWorkbook{{sheetOfCsv(u"Tabelle1"_qs, logTable(u"infusions"_qs))}}.bytes();
    QVERIFY(put(log.path() + u"/infusions.xlsx", book));
    QVERIFY(put(log.path() + u"/~$infusions.xlsx", "open"));
    const auto fromCsv = read_log::read(read_log::fixture(), "UTC");
    QVERIFY(read_log::read(log.path(), "UTC").records == fromCsv.records);
    QVERIFY(put(log.path() + u"/infusions.csv", logTable(u"infusions"_qs)));
    QVERIFY(faultsOf(log.path()).front().contains(u"there twice: infusions.csv and infusions.xlsx"_qs));
  }

  void faultsOfALogNameSheetAndCell_data() {
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("change"); // "row column text"; "-" = without the sheet; "+" = one more; "hide"
    QTest::addColumn<QString>("says");
    row("a cell", u"infusions"_qs, u"1 0 SCR-999"_qs, u"log.xlsx infusions!A2: "_qs);
    row("an error", u"screening"_qs, u"1 1 <c t=\"e\"><v>#REF!</v></c>"_qs,
        u"log.xlsx screening!B2: This cell holds the error #REF!."_qs);
    row("a heading", u"limits"_qs, u"0 0 tests"_qs, u"log.xlsx limits!A1: "_qs);
    row("a sheet is missing", u"decisions"_qs, u"-"_qs, u"log.xlsx decisions: This sheet is missing"_qs);
    row("one more", u"decisions (2)"_qs, u"+"_qs,
        u"log.xlsx decisions (2): This is none of the log's tables"_qs);
    row("hidden", u"decisions"_qs, u"hide"_qs, u"log.xlsx decisions: This sheet is hidden."_qs);
    row("twice", u"Adverse Events"_qs, u"+"_qs,
        u"log.xlsx Adverse Events: Another sheet has this name, too."_qs);
  }
  void faultsOfALogNameSheetAndCell() {
    QFETCH(QString, sheet);
    QFETCH(QString, change);
    QFETCH(QString, says);
    MadeWorkbook book = logBook();
    auto found = std::find_if(book.sheets.begin(), book.sheets.end(),
                              [&](const MadeSheet& each) { return each.name == sheet; });
    if (change == u"+")
      book.sheets.push_back({sheet, {{u"x"_qs}}});
    else if (change == u"-")
      book.sheets.erase(found);
    else if (change == u"hide")
      found->state = "hidden";
    else
      found->rows[change.section(u' ', 0, 0).toULongLong()][change.section(u' ', 1, 1).toInt()] =
          change.section(u' ', 2);
    QVERIFY(put(path("log.xlsx"), book.bytes()));
    const QStringList said = faultsOf(path("log.xlsx"));
    QVERIFY2(
        std::any_of(said.begin(), said.end(), [&](const QString& line) { return line.startsWith(says); }),
        qPrintable(said.join(u'\n')));
  }

  void whatIsNeitherFolderNorWorkbookIsRefused() {
    QVERIFY(put(path("log.csv"), "a,b\n"));
    QVERIFY(faultsOf(path("log.csv")).front().contains(u"neither a folder of tables nor a workbook"_qs));
    QVERIFY(put(path("cut.xlsx"), "PK\x03\x04"));
    QVERIFY(faultsOf(path("cut.xlsx")).front().contains(u"damaged"_qs));
    QVERIFY(faultsOf(path("nowhere")).front().contains(u"no such folder"_qs));
  }

 private:
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

  static QStringList faultsOf(const QString& log) {
    const auto read = readWardLog(log, *protocolByName(u"cd7-car-nk"_qs), QTimeZone("UTC"));
    QStringList lines;
    if (!read)
      for (const TableFault& fault : read.error())
        lines << QStringLiteral("%1 %2: %3").arg(fault.file, fault.cell, fault.message);
    return lines << QString();
  }

  QTemporaryDir m_folder;
  read_table::Infused m_study;
};

COHORTDESK_TEST(TestWorkbookImports, QCoreApplication)
} // namespace tst_workbook_imports
#include "tst_workbook_imports.moc"
