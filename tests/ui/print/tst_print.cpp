#include "app/base/file_bytes.h"
#include "app/reports/paper/html.h"
#include "tests/support/response_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "tests/ui/print/decided_paper.h"
#include "ui/charts/charts.h"
#include "ui/fields/field.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_print {
using namespace person;
using namespace decided_paper;

/// What a poppler tool prints of a file; empty when the tool is not installed.
QString outputOf(const QString& tool, const QStringList& arguments) {
  const QString program = QStandardPaths::findExecutable(tool);
  if (program.isEmpty()) return {};
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(20000) || process.exitCode() != 0) return {};
  return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf) {
  QString text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
  return text.remove(QChar(0x200B));
}

class PrintTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  QString pdf(const QString& name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void memoSaysWhatWasDecidedOnEveryPage() {
    const QString path = pdf(QStringLiteral("memo.pdf"));
    const Result<int> pages = writePdf(memoOf(withDecision(true)), path);
    QVERIFY(pages);
    QVERIFY(*pages >= 1 && *pages <= 2);
    const QString text = textOf(path);
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    for (const char* expected :
         {"Department of Haematology", "SHSYXY-CAR-NK-CD7", "NCT07117175", "AT-ESCALATE", "S-001", "Li Wei",
          "2026-02-03 16:00", "1 of 18", "Journal 1842", "7f3a 91c2"})
      QVERIFY2(text.contains(QLatin1String(expected)), expected);
    for (int page = 1; page <= *pages; ++page)
      QVERIFY(text.contains(QStringLiteral("page %1 of %2").arg(page).arg(*pages)));
    QCOMPARE(text.count(QStringLiteral("Ward 7")) >= *pages, true); // letterhead on each
    QVERIFY(!text.contains(QStringLiteral("DRAFT")));
  }

  void draftStandsAcrossUntilEffective() {
    const PrintDocument document = memoOf(withDecision(false)); // the sponsor has not agreed
    QVERIFY(document.draft);
    const QString path = pdf(QStringLiteral("draft.pdf"));
    const Result<int> pages = writePdf(document, path);
    QVERIFY(pages);
    // The watermark is drawn where nothing else is: the picture of a page shows its grey.
    const QImage drafted = pageImage(document, 0);
    PrintDocument plain = document;
    plain.draft = false;
    QVERIFY(drafted != pageImage(plain, 0));
    const QString text = textOf(path);
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(QStringLiteral("DRAFT")));
  }

  void theEventTableSaysStudyCutOffAndPopulationOnPaper() {
    const Study study = withDecision(true);
    const QString path = pdf(QStringLiteral("events.pdf"));
    const Result<int> pages = writePdf(eventTableDocument(study, {}, {}, today, head), path);
    QVERIFY(pages && *pages >= 1);
    const QString text = textOf(path).replace(QChar(0xa0), u' ');
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    for (const char* expected :
         {"Department of Haematology", "SHSYXY-CAR-NK-CD7", "2026-02-10", "infused subjects, n = 1",
          "Cytokine release syndrome", "1 (100 %)", "ICANS", "Journal 1842", "No dictionary is loaded"})
      QVERIFY2(text.contains(QLatin1String(expected)), expected);
  }

  void everyFontIsEmbedded() {
    const QString path = pdf(QStringLiteral("fonts.pdf"));
    Study study = withDecision(true);
    study.site.letterhead = QStringLiteral("血液科\n第七病区");
    QVERIFY(writePdf(memoOf(study), path));
    const QString fonts = outputOf(QStringLiteral("pdffonts"), {path});
    if (fonts.isEmpty()) QSKIP("pdffonts is not installed");
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"));
    for (const QString& line : lines)
      QCOMPARE(embedded.match(line).captured(1), QStringLiteral("yes"));
    QVERIFY(textOf(path).contains(QStringLiteral("第七病区")));
  }

  void longTextWithoutBlanksStaysOnThePaper() {
    Study study = withDecision(true);
    study.decisions.back().justification = QString(10000, u'x');
    study.subjects.front().events.front().term = QString(300, u'y');
    const PrintDocument document = memoOf(study);
    const QString path = pdf(QStringLiteral("long.pdf"));
    const Result<int> pages = writePdf(document, path);
    QVERIFY(pages);
    QVERIFY(*pages > 2);
    // Nothing is painted in the right margin of any page.
    for (int page = 0; page < *pages; ++page) {
      const QImage image = pageImage(document, page);
      QVERIFY(!image.isNull());
      for (int y = 0; y < image.height(); ++y)
        for (int x = image.width() - 48; x < image.width(); ++x)
          QVERIFY2(image.pixelColor(x, y).lightness() > 250, qPrintable(QString::number(page)));
    }
    const QString text = textOf(path);
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    QCOMPARE(text.count(u'x') >= 10000, true);
  }

  void checklistPrints() {
    const Study study = withDecision(true);
    const auto document = checklistDocument(study, study.subjects.front().screenings.front().id, today, head);
    QVERIFY(document);
    QVERIFY(!document->draft);
    const QString path = pdf(QStringLiteral("checklist.pdf"));
    QVERIFY(writePdf(*document, path));
    QVERIFY(!checklistDocument(study, 4711, today, head));
    const QString text = textOf(path);
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    for (const char* expected : {"SCR-001", "I4b", "E1", "Li Wei", "page 1 of"})
      QVERIFY2(text.contains(QLatin1String(expected)), expected);
  }

  void efficacySummaryNamesItsAssumptionsAndSources() {
    const Study study = responseStudy();
    const EfficacyReport report = efficacyReport(study, {2026, 6, 1});
    const PrintDocument document =
        efficacyDocument(study, report, waterfallSeries(study, report, {}), 3, head);
    for (const auto& chart : document.charts)
      QVERIFY(!chart.make()->title().isEmpty());
    const QString path = pdf(QStringLiteral("efficacy.pdf"));
    const Result<int> pages = writePdf(document, path);
    QVERIFY(pages);
    const QString folder = qEnvironmentVariable("COHORTDESK_GRABS");
    for (int page = 0; !folder.isEmpty() && page < *pages; ++page)
      pageImage(document, page).save(QStringLiteral("%1/efficacy-page-%2.png").arg(folder).arg(page + 1));
    const QString text = textOf(path).simplified();
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    for (const char* expected :
         {"Department of Haematology", "NCT07117175", "design version 3", "Cut-off: 2026-06-01",
          "Exploratory", "Assumption", "50 % (12–88)", "Clopper", "Brookmeyer", "Number at risk",
          "Journal 1842", "Overall survival", "Relapse-free survival", "Duration of response", "S-005 L2"})
      QVERIFY2(text.contains(QLatin1String(expected)) || text.contains(QString::fromUtf8(expected)),
               expected);
  }

  /// Qt Charts clips its lines by itself: those of the next page's chart once stood below the footer.
  void aChartShowsOnItsOwnPageOnly() {
    const Study study = responseStudy();
    const EfficacyReport report = efficacyReport(study, {2026, 6, 1});
    PrintDocument document = efficacyDocument(study, report, {}, 1, head);
    document.html = html::page(QStringLiteral("<p style=\"margin-bottom:760px\">x</p>"
                                              "<p><img src=\"chart:os\"></p>"));
    const QImage first = pageImage(document, 0);
    QVERIFY(!pageImage(document, 1).isNull());
    for (int y = first.height() - 30; y < first.height(); ++y)
      for (int x = 0; x < first.width(); ++x)
        QCOMPARE(first.pixelColor(x, y), QColor(Qt::white));
  }

  void chartsPrintAsVectors() {
    const Study study = withDecision(true);
    const PrintDocument document = chartDocument(
        study, [&] { return cohortStatusChart(cohortStatusSeries(study), Theme::light()); }, head);
    const QString path = pdf(QStringLiteral("chart.pdf"));
    const Result<int> pages = writePdf(document, path);
    QVERIFY(pages);
    QCOMPARE(*pages, 1);
    const QString text = textOf(path);
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(QStringLiteral("L1 · 1×10"))); // the axis' label is text, not a picture
  }

  void aFolderThatDoesNotExistIsRefusedInWords() {
    const Result<int> refused =
        writePdf(memoOf(withDecision(true)), m_folder.filePath(QStringLiteral("no/such/memo.pdf")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("FILE"));
    QVERIFY(refused.error().message.contains(QStringLiteral("memo.pdf")));
  }

  void aFailedWriteLeavesTheOldFile() {
    const QString path = pdf(QStringLiteral("kept.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(writePdf(memoOf(withDecision(true)), path));
    QVERIFY(QFileInfo(path).size() > 1000);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept.pdf*")}, QDir::Files).size(),
             1); // no remains
  }

  void pagesBeyondTheLastAreNone() {
    QVERIFY(pageImage(memoOf(withDecision(true)), 40).isNull());
    QVERIFY(pageImage(memoOf(withDecision(true)), -1).isNull());
  }

  void aSavedPdfIsInTheJournal() {
    TestStudy test;
    const QString path = pdf(QStringLiteral("Decision-memo-1"));
    whenAskedForAFile(path);
    MessageLine told(QStringLiteral("told"));
    savePdf(nullptr, memoOf(withDecision(true)), test.commands(), told);
    QCOMPARE(told.text(), QStringLiteral("Saved: %1.pdf").arg(QDir::toNativeSeparators(path)));
    QVERIFY(QFileInfo::exists(path + QStringLiteral(".pdf"))); // the ending is added
    QCOMPARE(othersMay(path + QStringLiteral(".pdf")), OthersMay::Nothing);
    const AuditLine last = test.session().auditTrail().lines(0, 1)->front();
    QCOMPARE(last.action, QStringLiteral("output"));
    QCOMPARE(last.changes.front().newValue, QStringLiteral("Decision memo 1, PDF"));
  }

  void whatTheFolderRefusesIsSaid() {
    TestStudy test;
    const QString taken = pdf(QStringLiteral("taken.pdf"));
    QVERIFY(QDir().mkpath(taken + QStringLiteral("/inside")));
    whenAskedForAFile(taken);
    MessageLine told(QStringLiteral("told"));
    savePdf(nullptr, memoOf(withDecision(true)), test.commands(), told);
    QVERIFY2(told.text().contains(QStringLiteral("taken.pdf")), qPrintable(told.text()));
    QVERIFY(!told.text().startsWith(QStringLiteral("Saved")));
  }

  void cancellingIsNoRefusalAndNoOutput() {
    TestStudy test;
    const PrintDocument document = memoOf(withDecision(true));
    const qint64 before = test.session().journalHead().sequence;
    for (const char* dialog : {"printPreview", "printDialog", "QFileDialog"})
      whenAsked(dialog, [](QWidget* asked) { qobject_cast<QDialog*>(asked)->reject(); });
    MessageLine told(QStringLiteral("told"));
    for (const Output output : {previewDocument, printDocument, savePdf})
      output(nullptr, document, test.commands(), told);
    QVERIFY(told.text().isEmpty());
    QCOMPARE(test.session().journalHead().sequence, before);
  }

  void aPreviewShowsItsPages() {
    TestStudy test;
    int pages = 0;
    whenAsked("printPreview", [&](QWidget* dialog) {
      auto* preview = dialog->findChild<QPrintPreviewWidget*>();
      const auto look = [&pages, preview, dialog] {
        pages = preview->pageCount();
        if (pages > 0) QMetaObject::invokeMethod(dialog, "reject", Qt::QueuedConnection);
      };
      connect(preview, &QPrintPreviewWidget::previewChanged, dialog, look);
      look();
    });
    MessageLine told(QStringLiteral("told"));
    previewDocument(nullptr, memoOf(withDecision(true)), test.commands(), told);
    QVERIFY(told.text().isEmpty());
    QVERIFY(pages > 0);
  }
};
COHORTDESK_TEST(PrintTest, QApplication)
} // namespace tst_print
#include "tst_print.moc"
