#include "db/exchange/hand_over/xlsx/xlsx_export.h"

#include "db/exchange/hand_over/csv/csv_export.h"
#include "db/exchange/hand_over/export_words.h"
#include "db/exchange/hand_over/hand_over.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <clocale>

namespace tst_xlsx_export {

class TestXlsxExport : public QObject {
  Q_OBJECT
 private:
  QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  QStringList left() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }
  RowId saveEvent(const QString& comment) {
    AdverseEvent event;
    event.term = u"Fever"_qs;
    event.grade = 2;
    event.onset = m_test->session().today();
    event.comment = comment;
    return m_test->commands().saveAdverseEvent(m_subject, event, {}).value_or(0);
  }
  Result<HandedOver> exportWithin(SheetCapacity limits) {
    const ExportWords words = exportWords(m_test->session().protocol());
    return handOverFile(m_test->session(), place("data.xlsx"), u"XLSX"_qs,
                        [&](const ExportSource& source, ExportFolder& into, const Progress& progress) {
                          return writeXlsx(source, words, into, u"data.xlsx"_qs, progress, limits);
                        });
  }

  struct Answer {
    int status = -1;
    QString out;
    QString err;
  };
  Answer read(const QStringList& arguments) const {
    QProcess program;
    program.start(u"python3"_qs, QStringList{u"-B"_qs, u"" COHORTDESK_FIXTURES "/../figures/workbook.py"_qs,
                                             place("data.xlsx")} +
                                     arguments);
    if (!program.waitForFinished(60000)) return {-1, {}, program.errorString()};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
  }
  /// The lines of one sheet, as workbook.py has them.
  QStringList linesOf(const QString& sheet) const {
    return read({}).out.split(u'\n').filter(QRegularExpression(u"^\\['%1'"_qs.arg(sheet)));
  }
  /// The workbook against the CSV export of the same moment.
  void compareWithCsv() {
    QVERIFY(exportCsv(m_test->session(), place("data"), {}));
    const Answer answer = read({place("data")});
    QVERIFY2(answer.status == 0, qPrintable(answer.out + answer.err));
  }

  std::unique_ptr<TestStudy> m_test;
  QTemporaryDir m_folder;
  RowId m_subject = 0;

 private Q_SLOTS:
  void init() {
    if (QStandardPaths::findExecutable(u"python3"_qs).isEmpty()) QSKIP("there is no python3");
    m_test = std::make_unique<TestStudy>();
    m_subject = screenAndAssign(*m_test, u"Ouyang Xiulan"_qs, 1);
    QVERIFY(m_subject != 0 && infuse(*m_test, m_subject));
    m_test->setDay(QDate(2026, 1, 25));
  }
  void cleanup() {
    m_test.reset();
    for (const QString& name : left())
      if (!QFile::remove(place(name.toUtf8()))) QVERIFY(QDir(place(name.toUtf8())).removeRecursively());
  }

  void cellsHaveTheirTypes() {
    QVERIFY(saveEvent(u"=1+1 \"so\"\nsaid \u0001 _x0041_ "_qs) != 0);
    QVERIFY(m_test->commands().saveMeasurements(
        {{{m_subject, u"D7"_qs, u"il6"_qs, Specimen::Blood}, MeasuredValue{Reading::Exact, 12.5}},
         {{m_subject, u"D14"_qs, u"il6"_qs, Specimen::Blood}, MeasuredValue{Reading::Below, 1.5}}},
        {}));
    QVERIFY(exportXlsx(m_test->session(), place("data.xlsx")));
    const QStringList events = linesOf(u"AE"_qs);
    QCOMPARE(events.size(), 2);
    QVERIFY2(events[1].startsWith(
                 u"['AE', 's:SCR-001', 's:SE_COMMON', None, 'n:1.0', 's:Fever', 'n:2.0', 'd:46047.0', "),
             qPrintable(events[1]));
    QVERIFY2(events[1].endsWith(u"'s:=1+1 \"so\"\\nsaid \\x01 _x0041_ ']"), qPrintable(events[1]));
    const QStringList results = linesOf(u"LB"_qs);
    QVERIFY2(results[1].endsWith(u"'s:12.5', 'n:12.5', 's:pg/mL']"), qPrintable(results[1]));
    QVERIFY2(results[2].endsWith(u"'s:<1.5', None, 's:pg/mL']"), qPrintable(results[2]));
    const QStringList infusions = linesOf(u"EX"_qs);
    QVERIFY2(infusions[0].contains(u"'s:EXSTDTC (UTC)'"), qPrintable(infusions[0]));
    QVERIFY2(infusions[1].contains(u"'d:46027.08333333334'"), qPrintable(infusions[1])); // 10:00 in Shanghai
    QVERIFY(linesOf(u"README"_qs).filter(u"'s:LB', 'n:2.0'"_qs).size() == 1);
    compareWithCsv();
  }

  void aTableGoesOnInAnotherSheet_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("sheets");
    QTest::newRow("fits") << 6 << 1;
    QTest::newRow("one too many") << 5 << 2;
    QTest::newRow("one a sheet") << 2 << 5;
  }
  void aTableGoesOnInAnotherSheet() {
    QFETCH(int, rows);
    QFETCH(int, sheets);
    for (int i = 0; i < 5; ++i)
      QVERIFY(saveEvent(QString::number(i)) != 0);
    QVERIFY(exportWithin({rows}));
    const QStringList lines = read({}).out.split(u'\n');
    QCOMPARE(lines.filter(QRegularExpression(u"^\\['AE(_\\d)?', 's:SUBJKEY'"_qs)).size(), sheets);
    QCOMPARE(lines.filter(QRegularExpression(u"^\\['AE(_\\d)?', 's:SCR"_qs)).size(), 5);
    compareWithCsv();
  }

  void aLongTextGoesOnInAnotherColumn() {
    QVERIFY(saveEvent(QString(250, u'x') + QString(30, u'发')) != 0);
    QVERIFY(saveEvent(u"short"_qs) != 0);
    QVERIFY(exportWithin({1048576, 100}));
    QVERIFY(linesOf(u"AE"_qs).front().endsWith(u"'s:AECOM', 's:AECOM_2', 's:AECOM_3']"));
    compareWithCsv();
  }

  void whatDoesNotFitIsRefused() {
    const RowId event = saveEvent(u"_x0041_"_qs.repeated(4600)); // each escaped
    QVERIFY(event != 0);
    const auto done = exportXlsx(m_test->session(), place("data.xlsx"));
    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"FILE"_qs);
    QVERIFY2(done.error().message.contains(u"AE, row %1, column AECOM"_qs.arg(event)),
             qPrintable(done.error().message));
    QVERIFY(left().isEmpty());
  }

  void anIdentifierRefuses() {
    QVERIFY(saveEvent(u"ouyang xiulan was flushed"_qs) != 0);
    const auto done = exportXlsx(m_test->session(), place("data.xlsx"));
    QVERIFY(!done && done.error().rule == u"IDENTIFIER");
    QVERIFY(left().isEmpty());
  }

  void stoppedItLeavesNothing() {
    const auto done =
        exportXlsx(m_test->session(), place("data.xlsx"),
                   [](CheckStage at, std::optional<double>) { return at != CheckStage::Write; });
    QVERIFY(!done && done.error().rule == u"CANCELLED");
    QVERIFY(left().isEmpty());
    QVERIFY(exportXlsx(m_test->session(), place("data.xlsx")));
    QCOMPARE(left(), QStringList{u"data.xlsx"_qs});
    QVERIFY(!exportXlsx(m_test->session(), place("data.xlsx"))); // nothing is written over
  }

  void aDeskWithADecimalCommaWritesPoints() {
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8")) QSKIP("this machine has no locale with a decimal comma");
    const auto done = exportXlsx(m_test->session(), place("data.xlsx"));
    std::setlocale(LC_NUMERIC, before.constData());
    QVERIFY(done);
    compareWithCsv();
  }
};

COHORTDESK_TEST(TestXlsxExport, QCoreApplication)
} // namespace tst_xlsx_export
#include "tst_xlsx_export.moc"
