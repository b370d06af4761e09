#include "app/study/study.h"
#include "db/journal/journal_head.h"
#include "tests/support/response_study.h"
#include "tests/support/test_program.h"
#include "ui/print/report_documents.h"
#include "ui/print/text_pages.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace tst_efficacy_paper {
/// Lines of the heading of each column, as A4 has room for them.
QStringList headingsOfSeveralLines(const QString& html) {
  constexpr double betweenMargins = 176; // mm
  QImage paper(16, 16, QImage::Format_RGB32);
  QTextDocument text;
  prepareForPaper(text, paper, printedFont(9));
  text.setHtml(html);
  text.setTextWidth(betweenMargins * paper.logicalDpiX() / 25.4);
  QStringList wrapped;
  for (const QTextFrame* frame : text.rootFrame()->childFrames())
    if (const auto* table = qobject_cast<const QTextTable*>(frame))
      for (int column = 0; column < table->columns(); ++column) {
        const QTextBlock head = table->cellAt(0, column).begin().currentBlock();
        if (head.layout()->lineCount() > 1) wrapped << head.text();
      }
  return wrapped;
}

class TestEfficacyPaper : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { useLanguage(Language::English); }

  void headingsAreOneLine_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
  }
  void headingsAreOneLine() {
    QFETCH(Language, language);
    useLanguage(language);
    const Study study = responseStudy();
    const EfficacyReport report = efficacyReport(study, {2026, 6, 1});
    const PrintDocument document = efficacyDocument(study, report, {}, 1, {});
    QCOMPARE(headingsOfSeveralLines(document.html), QStringList());
  }
};

COHORTDESK_TEST(TestEfficacyPaper, QApplication)
} // namespace tst_efficacy_paper
#include "tst_efficacy_paper.moc"
