// A laboratory's table is stopped while it is read, while the rules are asked, and while it is written.
#include "db/session/study_commands.h"
#include "tests/db/exchange/laboratory/read_table.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tst_lab_import_stopped {
using namespace read_table;

const QByteArray table = "subject,visit,analyte,value\nS-001,D7,il6,9\nS-001,D7,crp,4\n";

/// Hears the stages, and says stop in one of them.
struct Listener {
  std::optional<CheckStage> stopIn;
  std::vector<CheckStage> heard;

  Progress progress() {
    return [this](CheckStage stage, std::optional<double>) {
      if (heard.empty() || heard.back() != stage) heard.push_back(stage);
      return stage != stopIn;
    };
  }
};

class TestLabImportStopped : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theReading() {
    Infused study;
    const CsvContent content = readCsv(table);
    const LabMapping mapping =
        guessMapping(content.rows.front().cells, study.test.study().protocol.measurements);
    Listener listener{CheckStage::Read, {}};
    const QDateTime now = study.test.session().now();
    QVERIFY_THROWS_EXCEPTION(Cancelled, readCsv(table, listener.progress()));
    QVERIFY_THROWS_EXCEPTION(Cancelled,
                             readLabCsv(content, mapping, study.test.study(), now, listener.progress()));
    listener.stopIn.reset();
    QVERIFY(readCsv(table, listener.progress()) == content);
    QCOMPARE(readLabCsv(content, mapping, study.test.study(), now, listener.progress()).values.size(),
             std::size_t(2));
  }

  void theFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lab.csv"_qs);
    Listener listener{CheckStage::Read, {}};
    QCOMPARE(readCsvFile(path, listener.progress()).error().rule,
             u"CANCELLED"_qs); // told before it is opened
    listener.stopIn.reset();
    QCOMPARE(readCsvFile(path, listener.progress()).error().rule, u"FILE"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table);
    file.close();
    const auto content = readCsvFile(path, listener.progress());
    QVERIFY(content && *content == readCsv(table));
  }

  void theWriting_data() {
    QTest::addColumn<CheckStage>("stage");
    QTest::newRow("rules") << CheckStage::Course;
    QTest::newRow("rows") << CheckStage::Write;
  }

  void theWriting() {
    QFETCH(CheckStage, stage);
    Infused study;
    const LabResults results = study.read(table);
    const JournalHead before = study.test.session().journalHead();
    Listener listener{stage, {}};
    const auto save = [&] {
      return study.test.session().commands().saveAtVisits(measurementsOf(results), samplingsOf(results), {},
                                                          std::nullopt, listener.progress());
    };
    const auto stopped = save();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().rule, u"CANCELLED"_qs);
    QVERIFY(study.test.session().journalHead().mac == before.mac);
    QVERIFY(study.test.session().measurements({})->empty());
    listener = {};
    QVERIFY(save());
    QVERIFY(listener.heard == (std::vector<CheckStage>{CheckStage::Course, CheckStage::Write}));
    QCOMPARE(study.test.session().measurements({})->size(), std::size_t(2));
  }
};

COHORTDESK_TEST(TestLabImportStopped, QCoreApplication)
} // namespace tst_lab_import_stopped
#include "tst_lab_import_stopped.moc"
