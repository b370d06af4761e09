// What each line of a log brings in, for whoever looks before it is written.
#include "tests/db/exchange/site_log/read_log.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/made_workbook.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTest>

namespace tst_log_lines {
using Preview = tl::expected<WardLogPreview, std::vector<TableFault>>;

QString demo() {
  return QStringLiteral(COHORTDESK_DEMO_LOG);
}

Preview previewOf(const QString& path, const Progress& progress = {}) {
  return previewWardLog(path, *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone("Asia/Shanghai"), {},
                        progress);
}

/// The sentence of a line; empty where there is none.
QString saidOf(const std::vector<TableFault>& lines, const QString& file, int line) {
  for (const TableFault& each : lines)
    if (each.file == file && each.line == line) return each.message;
  return {};
}

class TestLogLines : public QObject {
  Q_OBJECT
 private:
  std::vector<TableFault> m_lines;

 private Q_SLOTS:
  void initTestCase() {
    auto preview = previewOf(demo());
    QVERIFY(preview);
    m_lines = std::move(preview->lines);
  }

  void everyLineIsTold() {
    QSet<std::pair<QString, int>> told;
    for (const TableFault& line : m_lines) {
      QVERIFY(line.column.isEmpty() && !line.message.isEmpty());
      QVERIFY2(!told.contains({line.file, line.line}), qPrintable(line.file));
      told.insert({line.file, line.line});
    }
    qsizetype rows = 0;
    for (const QFileInfo& file : QDir(demo()).entryInfoList({QStringLiteral("*.csv")})) {
      const CsvContent table = readCsv(contentOf(file.filePath()));
      for (std::size_t row = 1; row < table.rows.size(); ++row, ++rows)
        QVERIFY2(told.contains({file.fileName(), table.rows[row].line}), qPrintable(file.fileName()));
    }
    QCOMPARE(told.size(), rows);
  }

  /// A line of each table, and words that stand in what is told of it.
  void inTheWordsOfTheAuditTrail_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("absent");
    row("a screening", QString("screening.csv"), 2,
        QStringList{"Screening SCR-001: ", "ECOG: 1", "sex: ", "Creatinine: 83", "present: 0 of 3"},
        QString("1968"));
    row("an infusion", QString("infusions.csv"), 2,
        QStringList{"Infusion S-001: ", "dose level: L1", "2026-03-10 10:40", "weight (kg): 64",
                    "completed: yes", "batch: DEMO-01"},
        QString());
    row("an event", QString("adverse_events.csv"), 3,
        QStringList{"Adverse event S-001: ", "CTCAE term: Encephalopathy", "grade: 3", "2026-03-19 14:00",
                    "possible DLT: yes", "ICANS grade: 3"},
        QString());
    row("a grade", QString("event_grades.csv"), 2,
        QStringList{"Grade of an event S-001: Encephalopathy", "grade: 2", "2026-03-21 09:00"}, QString());
    row("an assessment", QString("dlt_assessments.csv"), 2,
        QStringList{"DLT assessment S-001: ", "date: 2026-03-20", "outcome: DLT"}, QString());
    row("a decision", QString("decisions.csv"), 2,
        QStringList{"Decision 2026-03-25: ", "kind: expand", "places: 2", "investigator 2026-03-25 15:30",
                    "sponsor 2026-03-27 10:00"},
        QString("transcribed"));
    row("a response", QString("responses.csv"), 2,
        QStringList{"Response S-001: ", "response: no response", "MRD (%): 0.331"}, QString("who confirmed"));
    row("a follow-up", QString("follow_up.csv"), 2,
        QStringList{"Follow-up S-001: ", "comment: progressive leukaemia"}, QString());
    row("a lot", QString("lots.csv"), 2, QStringList{"Lot DEMO-03: ", "expires on: 2026-11-14", "92"},
        QString());
    row("a bag", QString("bags.csv"), 2,
        QStringList{"Bag DEMO-03-01: DEMO-03; S-004; ", "volume (mL): 50", "viability (%): 92"},
        QString("row of"));
    row("a portion", QString("portions.csv"), 2,
        QStringList{"Portion of a bag S-004: DEMO-03-01; ", "44.2", "Nurse A (fictional)",
                    "2026-06-09 09:58"},
        QString("row of"));
    row("a limit", QString("limits.csv"), 2, QStringList{"Organ limit: creatinine; <=; 120; umol/L"},
        QString());
    row("a criterion", QString("exclusions.csv"), 3,
        QStringList{"Exclusion criterion: E2; Other malignancy in need of treatment"}, QString());
  }
  void inTheWordsOfTheAuditTrail() {
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(QStringList, words);
    QFETCH(QString, absent);
    const QString said = saidOf(m_lines, file, line);
    for (const QString& word : words)
      QVERIFY2(said.contains(word), qPrintable(word + QStringLiteral(" is not in: ") + said));
    QVERIFY2(absent.isEmpty() || !said.contains(absent), qPrintable(said));
  }

  /// In the order of the tables, each by line.
  void inOrder() {
    QStringList files;
    int before = 0;
    for (const TableFault& line : m_lines) {
      if (files.isEmpty() || files.last() != line.file) {
        QVERIFY(!files.contains(line.file));
        files << line.file;
        before = 0;
      }
      QVERIFY(line.line > before);
      before = line.line;
    }
    QCOMPARE(files.front(), QStringLiteral("screening.csv"));
    QCOMPARE(files.size(), QDir(demo()).entryList({QStringLiteral("*.csv")}).size());
  }

  void aWorkbookNamesItsCells() {
    MadeWorkbook book;
    for (const QFileInfo& file : QDir(demo()).entryInfoList({QStringLiteral("*.csv")}))
      book.sheets.push_back(sheetOfCsv(file.baseName(), contentOf(file.filePath())));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.xlsx"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book.bytes()) > 0);
    file.close();
    const auto preview = previewOf(path);
    QVERIFY(preview);
    QCOMPARE(preview->lines.size(), m_lines.size());
    QCOMPARE(preview->lines.front().file, QStringLiteral("log.xlsx"));
    QVERIFY2(preview->lines.front().cell.startsWith(QStringLiteral("screening!")),
             qPrintable(preview->lines.front().cell));
    QCOMPARE(preview->lines.front().message, m_lines.front().message);
  }

  /// The same log, the same faults: it is one reading.
  void itReadsAsTheImportDoes() {
    const auto preview = previewOf(demo());
    const auto read =
        readWardLog(demo(), *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone("Asia/Shanghai"));
    QVERIFY(preview && read);
    QVERIFY(preview->log.records == read->records);
    QCOMPARE(preview->log.digest, read->digest);
    QVERIFY(preview->log.remarks == read->remarks);
    EditedLog broken;
    QVERIFY(broken.append(QStringLiteral("infusions.csv"), "SCR-099,S-099,9,never,,,,\n"));
    const auto refused = previewOf(broken.path());
    const auto same =
        readWardLog(broken.path(), *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone("Asia/Shanghai"));
    QVERIFY(!refused && !same);
    QVERIFY(refused.error() == same.error());
  }

  void itIsStopped() {
    for (const int after : {0, 1, 2, 3}) {
      int asked = 0;
      const auto stopped =
          previewOf(demo(), [&](CheckStage, std::optional<double>) { return asked++ < after; });
      if (asked <= after) continue; // it did not ask so often
      QVERIFY(!stopped);
      QCOMPARE(stopped.error().size(), std::size_t(1));
    }
  }
};

COHORTDESK_TEST(TestLogLines, QCoreApplication)
} // namespace tst_log_lines
#include "tst_log_lines.moc"
