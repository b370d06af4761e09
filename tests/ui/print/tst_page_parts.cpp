// What may stand at the end of a page: no cut row, no heads or heading without what follows, no signatures
// alone.
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "tests/support/test_program.h"
#include "ui/print/page_parts.h"
#include "ui/print/print_document.h"
#include "ui/style/theme.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_page_parts {
using Parts = std::vector<TextPart>;
using Pages = std::vector<PagePart>;
constexpr double pageHeight = 100;
constexpr RepeatedHead head{0, 10};

/// The text of a document page by page; nothing where pdftotext is not installed.
QStringList pagesOf(const QString& html, const QTemporaryDir& folder) {
  const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
  PrintDocument document;
  document.html = html;
  const QString path = folder.filePath(QStringLiteral("pages.pdf"));
  if (program.isEmpty() || !writePdf(document, path)) return {};
  QProcess process;
  process.start(program, {QStringLiteral("-layout"), path, QStringLiteral("-")});
  if (!process.waitForFinished(20000)) return {};
  QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
  pages.removeLast();
  return pages;
}

QString sentences(int count) {
  QString body;
  for (int i = 1; i <= count; ++i)
    body += html::sentence(QStringLiteral("sentence %1").arg(i));
  return body;
}

html::Table tableOf(int rows) {
  html::Table table({50, 50});
  table.head({QStringLiteral("Head"), QStringLiteral("Other")});
  for (int row = 1; row <= rows; ++row)
    table.row({html::cell(QStringLiteral("begin%1\n.\nend%1").arg(row)), html::cell(QStringLiteral("x"))});
  return table;
}

PrintedSignature signatureOf(const QString& role) {
  PrintedSignature made;
  made.role = role;
  made.instead = QStringLiteral("not signed yet");
  return made;
}

class TestPageParts : public QObject {
  Q_OBJECT
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void pagesEndBetweenParts_data() {
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<Pages>("pages");
    QTest::newRow("nothing") << Parts{} << Pages{{}};
    QTest::newRow("one") << Parts{{0, 40}} << Pages{{0, 40}};
    QTest::newRow("to the last pixel") << Parts{{0, 60}, {60, 100}} << Pages{{0, 100}};
    QTest::newRow("the third does not fit")
        << Parts{{0, 40}, {40, 80}, {80, 120}} << Pages{{0, 80}, {80, 120}};
    QTest::newRow("the room between is no part") << Parts{{5, 40}, {480, 520}} << Pages{{5, 40}, {480, 520}};
    QTest::newRow("one stays with the next")
        << Parts{{0, 40}, {40, 80, true}, {80, 120}} << Pages{{0, 40}, {40, 120}};
    QTest::newRow("all stay together: as it comes")
        << Parts{{0, 40, true}, {40, 80, true}, {80, 120}} << Pages{{0, 80}, {80, 120}};
    QTest::newRow("higher than a page")
        << Parts{{0, 250}, {250, 260}} << Pages{{0, 100}, {100, 200}, {200, 260}};
    QTest::newRow("heads stand again") << Parts{{0, 10, true},
                                                {10, 60, false, head},
                                                {60, 100, false, head},
                                                {100, 190, false, head},
                                                {190, 200, false, head}}
                                       << Pages{{0, 100}, {100, 190, head}, {190, 200, head}};
  }
  void pagesEndBetweenParts() {
    QFETCH(Parts, parts);
    QFETCH(Pages, pages);
    QCOMPARE(pagesOf(parts, pageHeight), pages);
  }

  /// Pages begin at other heights, so that some row comes to every place at the foot of one.
  void noRowIsCutAndHeadsStandAgain() {
    for (int above = 1; above < 8; ++above) {
      const QStringList pages = pagesOf(html::page(sentences(above) + tableOf(60).toHtml()), m_folder);
      if (pages.isEmpty()) QSKIP("pdftotext is not installed");
      QVERIFY(pages.size() > 2);
      int rows = 0;
      for (const QString& page : pages) {
        QVERIFY2(page.contains(QStringLiteral("Head")), qPrintable(page));
        QCOMPARE(page.count(QStringLiteral("begin")), page.count(QStringLiteral("end")));
        rows += static_cast<int>(page.count(QStringLiteral("begin")));
      }
      QCOMPARE(rows, 60);
    }
  }

  void aTableHasABottomLineWhereThePageEnds() {
    PrintDocument document;
    document.html = html::page(tableOf(60).toHtml());
    const QImage page = pageImage(document, 0);
    const auto isDrawn = [&](int x, int y) { return page.pixelColor(x, y).lightness() < 250; };
    const int middle = page.width() / 3;
    int y = page.height() - 66; // above the footer
    while (y > 0 && !isDrawn(middle, y))
      --y;
    for (int x = page.width() / 10; x < page.width() * 9 / 10; ++x)
      QVERIFY2(isDrawn(x, y), qPrintable(QString::number(x)));
  }

  void headingsAndHeadsStayWithWhatFollows() {
    for (int above = 20; above < 60; ++above) {
      const QStringList pages =
          pagesOf(html::page(sentences(above) + html::heading(QStringLiteral("Chapter")) +
                             tableOf(30).toHtml() + html::heading(QStringLiteral("Last")) + sentences(1)),
                  m_folder);
      if (pages.isEmpty()) QSKIP("pdftotext is not installed");
      for (const QString& page : pages)
        if (page.contains(QStringLiteral("Chapter")))
          QVERIFY2(page.contains(QStringLiteral("end1")), qPrintable(page));
    }
  }

  /// The next chapter, which does not fit, does not take it along.
  void aShortChapterStaysWhereThereIsRoom() {
    html::Table high({50, 50});
    high.row({html::cell(QStringLiteral("high") + QString(40, u'\n')), html::cell(QStringLiteral("x"))});
    const QStringList pages =
        pagesOf(html::page(sentences(25) + html::heading(QStringLiteral("Short")) + sentences(1) +
                           html::heading(QStringLiteral("Long")) + high.toHtml() +
                           html::heading(QStringLiteral("Last")) + sentences(1)),
                m_folder);
    if (pages.isEmpty()) QSKIP("pdftotext is not installed");
    QVERIFY2(pages.front().contains(QStringLiteral("Short")), qPrintable(pages.front()));
    QVERIFY2(pages.at(1).contains(QStringLiteral("Long")), qPrintable(pages.at(1)));
  }

  void signaturesAreTogetherAndNeverAlone() {
    const QString end =
        html::heading(QStringLiteral("Signatures")) +
        signaturesHtml({signatureOf(QStringLiteral("Investigator")), signatureOf(QStringLiteral("Sponsor"))});
    for (int above = 20; above < 60; ++above) {
      const QStringList pages =
          pagesOf(html::page(html::title(QStringLiteral("Memo")) + sentences(above) + end), m_folder);
      if (pages.isEmpty()) QSKIP("pdftotext is not installed");
      const QString last = pages.last();
      for (const char* there : {"Signatures", "Investigator", "Sponsor"})
        QVERIFY2(last.contains(QLatin1String(there)), qPrintable(last));
      QVERIFY2(last.contains(QStringLiteral("sentence %1").arg(above)), qPrintable(last));
    }
  }

  /// What a person typed without an end goes on, on the next page, and nothing of it is lost.
  void aRowHigherThanAPageGoesOn() {
    QStringList lines;
    for (int line = 1; line <= 200; ++line)
      lines << QStringLiteral("line%1.").arg(line);
    html::Table table({30, 70});
    table.head({QStringLiteral("Head"), QStringLiteral("Other")});
    table.row({html::cell(QStringLiteral("name")), html::cell(lines.join(u'\n'))});
    const QString text = pagesOf(html::page(table.toHtml()), m_folder).join(QString());
    if (text.isEmpty()) QSKIP("pdftotext is not installed");
    for (const QString& line : lines)
      QVERIFY2(text.contains(line), qPrintable(line));
  }
};
COHORTDESK_TEST(TestPageParts, QApplication)
} // namespace tst_page_parts
#include "tst_page_parts.moc"
