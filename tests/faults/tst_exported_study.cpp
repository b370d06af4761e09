// A study with rows in every table is exported, and read back by what lies in the export.
#include "db/exchange/hand_over/csv/csv_export.h"
#include "db/exchange/hand_over/export_table.h"
#include "db/exchange/hand_over/xlsx/xlsx_export.h"
#include "db/session/open_study.h"
#include "tests/faults/filled_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace tst_exported_study {

class TestExportedStudy : public QObject {
  Q_OBJECT
 private:
  Connection& connection() { return *StudySessionAccess::of(m_test.session()).connection; }
  qint64 number(const QString& sql) { return std::get<qint64>(connection().ask(sql)); }
  QString folder() const { return m_folder.filePath(QStringLiteral("data")); }

  struct Answer {
    int status = -1;
    QString out;
    QString err;
  };
  static Answer run(const QString& name, const QStringList& arguments) {
    QProcess program;
    program.start(name, arguments);
    if (!program.waitForFinished(60000)) return {-1, {}, program.errorString()};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
  }
  static Answer python(const QStringList& arguments) {
    return run(QStringLiteral("python3"), QStringList{QStringLiteral("-B")} + arguments);
  }
  static bool isThere(const char* program) {
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
  }

  /// "AE 17" for each table, as both readers say it.
  QStringList sizes() {
    QStringList lines;
    for (const ExportGroup& group : exportTable()) {
      const QString only = group.only.isEmpty() ? QString() : u" WHERE " + group.only;
      const qint64 rows = number(u"SELECT count(*) FROM \"%1\" own"_qs.arg(group.table) + only);
      lines << u"%1 %2"_qs.arg(group.name).arg(rows);
    }
    return lines;
  }

  TestStudy m_test{QDate(2026, 11, 1)};
  QTemporaryDir m_folder;
  qint64 m_rows = 0;

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(fillStudy(m_test));
    const auto done = exportCsv(m_test.session(), folder(), {.sdtm = true});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    m_rows = done->rows;
  }

  void everyRowInForceIsThere() {
    qint64 rows = 0;
    for (const QString& table : sizes())
      rows += table.section(u' ', 1).toLongLong();
    QCOMPARE(m_rows, rows);
    QVERIFY(rows > 100);
  }

  void bothReadersReadItBack_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("script");
    QTest::newRow("Python") << u"python3"_qs << u"read_export.py"_qs;
    QTest::newRow("R") << u"Rscript"_qs << u"read_export.R"_qs;
  }
  void bothReadersReadItBack() {
    QFETCH(QString, program);
    QFETCH(QString, script);
    if (!isThere(program.toLatin1())) QSKIP("there is no such program");
    const Answer answer = run(program, {folder() + u'/' + script, folder()});
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    QCOMPARE(answer.out.split(u'\n', Qt::SkipEmptyParts), sizes());
  }

  void theWorkbookHasTheSameValues() {
    if (!isThere("python3")) QSKIP("there is no python3");
    const QString file = m_folder.filePath(u"data.xlsx"_qs);
    const auto done = exportXlsx(m_test.session(), file);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(done->rows, m_rows);
    const Answer answer = python({u"" COHORTDESK_FIXTURES "/../figures/workbook.py"_qs, file, folder()});
    QVERIFY2(answer.status == 0, qPrintable(answer.out + answer.err));
  }

  void noDigitIsLost() {
    if (!isThere("python3")) QSKIP("there is no python3");
    const QString script = u"import sys; sys.path.insert(0, sys.argv[1]); import read_export; "
                           "print(*(repr(row['EXCELLS']) for row in read_export.read(sys.argv[1])['EX']))"_qs;
    const Answer answer = python({u"-c"_qs, script, folder()});
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QStringList read = answer.out.trimmed().split(u' ');
    qsizetype row = 0;
    Statement rows = connection().prepare(u"SELECT infused_cells FROM infusion ORDER BY id"_qs);
    for (rows.run(); rows.next(); ++row)
      QCOMPARE(Cell(read.value(row).toDouble()), rows.at(0));
    QVERIFY(row > 0);
    QCOMPARE(read.size(), row);
  }

  void pythonFindsWhatWasChanged() {
    if (!isThere("python3")) QSKIP("there is no python3");
    const QString file = folder() + u"/raw/ex.csv";
    const QByteArray before = contentOf(file);
    QVERIFY(put(file, before + '\n'));
    const Answer answer = python({folder() + u"/read_export.py"});
    QVERIFY(put(file, before));
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(u"raw/ex.csv"), qPrintable(answer.err));
  }

  void nobodyIsNamed() {
    QByteArrayList identifiers;
    for (const Subject& subject : m_test.study().subjects)
      for (const QString& text : {subject.identity.name, subject.identity.hospitalNumber})
        if (text.size() > 1) identifiers << text.toUtf8();
    QVERIFY(!identifiers.isEmpty());
    QDirIterator files(folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      const QByteArray content = contentOf(files.next());
      for (const QByteArray& identifier : identifiers)
        QVERIFY2(!content.contains(identifier), qPrintable(files.filePath()));
      QVERIFY2(!content.contains(TestStudy::testPassword().toUtf8()), qPrintable(files.filePath()));
    }
  }
};

COHORTDESK_TEST(TestExportedStudy, QCoreApplication)
} // namespace tst_exported_study
#include "tst_exported_study.moc"
