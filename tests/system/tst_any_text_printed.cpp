// Text that a program is afraid of, in every field that takes text: kept to the letter in the file, shown as
// text and not as markup, printed and exported without harm.
#include "app/escalation/decision_options.h"
#include "app/reports/status/status_report.h"
#include "db/exchange/audit_csv.h"
#include "db/exchange/csv/csv.h"
#include "tests/support/files/file_content.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/system/hostile_text.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTest>

namespace tst_any_text_printed {
using namespace hostile_text;

class TestAnyTextPrinted : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void isPrinted_data() { addCases(); }
  void isPrinted() {
    QFETCH(QString, text);
    TestStudy test;
    writeEverywhere(test, text);
    const Study& study = test.study();
    const JournalHead head = test.session().journalHead();
    const auto lines = test.session().auditTrail().lines(0, 40);
    QVERIFY(lines);
    const std::vector<PrintDocument> documents{
        memoDocument(test.session().standing(), study.decisions.front(), head),
        *checklistDocument(study, study.subjects.back().screening().id, test.session().today(), head),
        auditDocument(study, *lines, {}, head), *casebookDocument(test.session(), study.subjects.front().id),
        *casebookDocument(test.session(), study.subjects.back().id)};
    const QTemporaryDir folder;
    for (const PrintDocument& document : documents) {
      const QString html = document.html + document.pieces.join(u'\n');
      QVERIFY2(!html.contains(QStringLiteral("<script")), qPrintable(document.title));
      QVERIFY2(!html.contains(QStringLiteral("<b>bold")), qPrintable(document.title));
      QVERIFY(writePdf(document, folder.filePath(QStringLiteral("a.pdf"))));
    }
  }

  void isExported_data() { addCases(); }
  void isExported() {
    QFETCH(QString, text);
    TestStudy test;
    writeEverywhere(test, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.csv"));
    QVERIFY(writeAuditCsv(test.session().auditTrail(), test.study(), path, [](qint64) { return true; }));
    const CsvContent csv = readCsv(contentOf(path));
    QVERIFY(csv.faults.empty());
    bool found = false;
    for (const CsvRow& row : csv.rows)
      for (const QString& cell : row.cells) {
        // A spreadsheet runs what begins so.
        QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u'@'), qPrintable(cell.left(40)));
        found = found || cell == text || cell == u'\'' + text;
      }
    QVERIFY(found);
    const QJsonObject status = toJson(statusReport(test.study(), test.session().today()));
    QVERIFY(QJsonDocument::fromJson(QJsonDocument(status).toJson()).object() == status);
  }
};

COHORTDESK_TEST(TestAnyTextPrinted, QApplication)
} // namespace tst_any_text_printed
#include "tst_any_text_printed.moc"
