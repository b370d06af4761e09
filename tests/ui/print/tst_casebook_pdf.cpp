#include "app/reports/paper/html.h"
#include "app/study/study_rules.h"
#include "tests/support/rich_subject.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "ui/print/pdf_outline.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/widgets/language.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_casebook_pdf {
const JournalHead head{1842, QByteArray::fromHex("7f3a91c20b4e55d0aabbccddeeff0011")};

PrintDocument richDocument(int lines = 3) {
  const Study study = richStudy();
  return casebookDocument(standingOf(study, siteDate(study, richNow())), study.subjects.back(),
                          richRecord(study, lines), richNow(), head);
}

/// The text of a PDF, page by page; empty where pdftotext is not installed.
QStringList pagesOf(const QString& pdf) {
  const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
  if (program.isEmpty()) return {};
  QProcess process;
  process.start(program, {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
  if (!process.waitForFinished(60000) || process.exitCode() != 0) return {};
  QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).remove(QChar(0x200B)).split(u'\f');
  pages.removeLast();
  return pages;
}

QString squeezed(const QString& text) {
  return QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
}

class CasebookPdfTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;
  QString pdf(const QString& name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }
  void cleanup() { useLanguage(Language::English); }

  void bookmarksLeadToTheirHeadings() {
    const QString path = pdf(QStringLiteral("casebook.pdf"));
    const Result<int> pages = writePdf(richDocument(), path);
    QVERIFY(pages);
    const ReadPdf read = readPdf(path);
    QCOMPARE(read.pages, *pages);
    QVERIFY(read.outlineShown);
    QCOMPARE(read.title, QStringLiteral("Casebook S-001"));
    QVERIFY2(read.language.startsWith(QStringLiteral("en")), qPrintable(read.language));
    QCOMPARE(read.labelOfSecondPage, QStringLiteral("2"));
    QCOMPARE(read.bookmarks.front().title, QStringLiteral("Casebook S-001"));
    QCOMPARE(read.bookmarks.front().depth, 0);
    QStringList chapters;
    for (const ReadBookmark& bookmark : read.bookmarks)
      if (bookmark.depth == 1) chapters << bookmark.title;
    QCOMPARE(chapters, (QStringList{"Consent", "Screening and eligibility", "Screen failures", "Assignment",
                                    "Infusion and dose", "DLT window and assessments", "DLT worksheet",
                                    "Adverse events", "Response", "Follow-up", "Bedside", "Measurements",
                                    "Decisions on the subject's dose level", "Signatures", "Audit trail"}));
    const QStringList texts = pagesOf(path);
    if (texts.isEmpty()) QSKIP("pdftotext is not installed");
    QCOMPARE(texts.size(), *pages);
    int before = 0;
    for (const ReadBookmark& bookmark : read.bookmarks) {
      QVERIFY2(bookmark.page >= before && bookmark.page < *pages, qPrintable(bookmark.title));
      QVERIFY2(squeezed(texts.at(bookmark.page)).contains(squeezed(bookmark.title)),
               qPrintable(bookmark.title));
      QVERIFY(bookmark.top > 40 && bookmark.top < 842);
      before = bookmark.page;
    }
  }

  void theTableOfContentsNamesThePages() {
    const QString path = pdf(QStringLiteral("contents.pdf"));
    const Result<int> pages = writePdf(richDocument(), path);
    QVERIFY(pages);
    const QStringList texts = pagesOf(path);
    if (texts.isEmpty()) QSKIP("pdftotext is not installed");
    for (const ReadBookmark& bookmark : readPdf(path).bookmarks) {
      if (bookmark.depth != 1) continue;
      const QRegularExpression line(QRegularExpression::escape(bookmark.title) +
                                    QStringLiteral("\\s+%1\\n").arg(bookmark.page + 1));
      QVERIFY2(line.match(texts.front()).hasMatch(), qPrintable(texts.front()));
    }
    for (int page = 0; page < *pages; ++page) {
      QVERIFY(texts.at(page).contains(QStringLiteral("page %1 of %2").arg(page + 1).arg(*pages)));
      QVERIFY(texts.at(page).contains(QStringLiteral("Department of Haematology")));
      QVERIFY(texts.at(page).contains(QStringLiteral("Journal 1842")));
    }
  }

  void chineseBookmarksAreChinese() {
    useLanguage(Language::Chinese);
    Study study = richStudy();
    study.protocol.measurements.visits.front().name.zh = QStringLiteral("筛选期访视 𠮷");
    const QString path = pdf(QStringLiteral("zh.pdf"));
    QVERIFY(writePdf(casebookDocument(standingOf(study, siteDate(study, richNow())), study.subjects.back(),
                                      richRecord(study), richNow(), head),
                     path));
    const ReadPdf read = readPdf(path);
    QVERIFY2(read.language.startsWith(QStringLiteral("zh")), qPrintable(read.language));
    QStringList titles;
    for (const ReadBookmark& bookmark : read.bookmarks)
      titles << bookmark.title;
    QVERIFY2(titles.contains(QStringLiteral("筛选期访视 𠮷")), qPrintable(titles.join(u'\n')));
  }

  void aRowOfChineseAndDigitsStaysOnOnePage() {
    useLanguage(Language::Chinese);
    // Pages begin at other heights, so that some row comes to every place at the foot of one.
    for (int above = 0; above < 14; ++above) {
      html::Table table({50, 50});
      for (int row = 0; row < 150; ++row)
        table.row({html::cell(QStringLiteral("血红蛋白")), html::cell(QString::number(10000 + row))});
      PrintDocument document;
      document.html = html::page(QStringLiteral("<p>.</p><p style=\"margin-top:%1px\">.</p>").arg(above * 2) +
                                 table.toHtml());
      const QString path = pdf(QStringLiteral("rows.pdf"));
      QVERIFY(writePdf(document, path));
      const QStringList texts = pagesOf(path);
      if (texts.isEmpty()) QSKIP("pdftotext is not installed");
      QVERIFY(texts.size() > 2);
      static const QRegularExpression number(QStringLiteral("\\b10\\d{3}\\b"));
      for (const QString& text : texts)
        // The font gives some characters back as the radicals that look like them.
        QCOMPARE(text.count(number),
                 text.normalized(QString::NormalizationForm_KC).count(QStringLiteral("血红蛋白")));
    }
  }

  void memosAndChecklistsHaveBookmarksToo() {
    const Study study = richStudy();
    const QString path = pdf(QStringLiteral("checklist.pdf"));
    const auto list = checklistDocument(study, study.subjects.back().screening().id, {2026, 4, 1}, head);
    QVERIFY(list);
    QVERIFY(writePdf(*list, path));
    QStringList titles;
    for (const ReadBookmark& bookmark : readPdf(path).bookmarks)
      titles << QString(bookmark.depth, u' ') + bookmark.title;
    QCOMPARE(titles, (QStringList{"Eligibility checklist SCR-002", " Inclusion criteria",
                                  " Exclusion criteria", " Signatures"}));
  }

  void whatHasNoHeadingHasNoBookmarks() {
    PrintDocument plain;
    plain.title = QStringLiteral("Plain");
    plain.html = QStringLiteral("<p>nothing</p>");
    const QString path = pdf(QStringLiteral("plain.pdf"));
    QVERIFY(writePdf(plain, path));
    const ReadPdf read = readPdf(path);
    QVERIFY(read.bookmarks.empty());
    QVERIFY(!read.outlineShown);
  }

  void whatIsNoPdfIsSaid() {
    const auto refused = withOutline("%PDF-1.4 nothing", {}, {});
    QVERIFY(!refused);
    QVERIFY(!refused.error().isEmpty());
  }

  void nobodysNameStandsInThePdf() {
    const QString path = pdf(QStringLiteral("names.pdf"));
    QVERIFY(writePdf(richDocument(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString text = squeezed(pagesOf(path).join(QString()));
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    QVERIFY(text.contains(QStringLiteral("S-001")));
    for (const char* secret : {"Zhang", "Yuhua", "ZYH", "990812", "1971"}) {
      QVERIFY2(!text.contains(QLatin1String(secret)), secret);
      QVERIFY2(!bytes.contains(secret), secret);
    }
  }

  void theTrailOfASessionIsWholeAndSealed() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    Identity identity = test.study().subject(subject)->identity;
    identity.hospitalNumber = QStringLiteral("H-77123");
    QVERIFY(test.commands().saveIdentity(subject, identity, QStringLiteral("misread")));
    const Result<PrintDocument> document = casebookDocument(test.session(), subject);
    QVERIFY(document);
    AuditFilter filter;
    filter.subjectId = subject;
    AuditTrail trail = test.session().auditTrail(filter);
    QVERIFY(trail.searchAll());
    QVERIFY(trail.size() > 10);
    const QString html = document->pieces.join(u'\n').remove(QChar(0x200B));
    const auto lines = trail.lines(0, trail.size());
    QVERIFY(lines);
    for (const AuditLine& line : *lines)
      QVERIFY2(html.contains(QStringLiteral(">%1</td>").arg(line.sequence)),
               qPrintable(QString::number(line.sequence)));
    QVERIFY(html.contains(QStringLiteral("sealed content: changed")));
    for (const char* secret : {"Wu Hong", "77123", "H-Wu", "1971"})
      QVERIFY2(!html.contains(QLatin1String(secret)), secret);
    QVERIFY(!casebookDocument(test.session(), 4711));
  }

  void aSubjectOfFiveThousandLinesIsPrintedWhole() {
    const PrintDocument document = richDocument(5000);
    const QString path = pdf(QStringLiteral("many.pdf"));
    QElapsedTimer timer;
    timer.start();
    const Result<int> pages = writePdf(document, path);
    QVERIFY(pages);
    qInfo("%d pages, %lld kB, %lld ms", *pages, QFileInfo(path).size() / 1024, timer.elapsed());
    const QStringList texts = pagesOf(path);
    if (texts.isEmpty()) QSKIP("pdftotext is not installed");
    int lines = 0;
    static const QRegularExpression line(QStringLiteral("^ *\\d{3,4} +2026-"),
                                         QRegularExpression::MultilineOption);
    for (const QString& page : texts) {
      auto found = line.globalMatch(page);
      for (; found.hasNext(); found.next())
        ++lines;
    }
    QCOMPARE(lines, 5000);
  }

  void aPathThatCannotBeWrittenLeavesWhatStoodThere() {
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("closed")));
    const QString folder = pdf(QStringLiteral("closed"));
    const QString path = folder + QStringLiteral("/casebook.pdf");
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // A folder in its place cannot be replaced by a file, whoever runs this.
    const QString taken = pdf(QStringLiteral("taken.pdf"));
    QVERIFY(QDir().mkpath(taken + QStringLiteral("/inside")));
    for (const QString& refusedPath : {taken, QString(path + QStringLiteral("/below.pdf"))}) {
      const Result<int> refused = writePdf(richDocument(), refusedPath);
      QVERIFY(!refused);
      QCOMPARE(refused.error().rule, QStringLiteral("FILE"));
    }
    QVERIFY(QDir(taken + QStringLiteral("/inside")).exists());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1); // no remains
  }
};
COHORTDESK_TEST(CasebookPdfTest, QApplication)
} // namespace tst_casebook_pdf
#include "tst_casebook_pdf.moc"
