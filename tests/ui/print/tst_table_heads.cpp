// The heads of tables on paper stand on the lines that they were written on, in both languages.
#include "tests/support/rich_subject.h"
#include "tests/support/test_program.h"
#include "tests/ui/print/decided_paper.h"
#include "ui/print/text_pages.h"
#include "ui/style/theme.h"
#include "ui/widgets/language.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

namespace tst_table_heads {
using namespace decided_paper;

constexpr double textWidth = 176; // mm, of A4

std::vector<PrintDocument> papers() {
  const Study decided = withDecision(true);
  const Study rich = richStudy();
  return {memoOf(decided),
          *checklistDocument(decided, decided.subjects.front().screenings.front().id, today, head),
          eventTableDocument(decided, {}, {}, today, head), decisionTableDocument(decided, 1, head),
          casebookDocument(standingOf(rich, {2026, 4, 1}), rich.subjects.back(), richRecord(rich), richNow(),
                           head)};
}

/// The heads of the tables of a text that have more lines than they were written on.
QStringList wrapped(const QString& html, QPdfWriter& device) {
  QTextDocument text;
  prepareForPaper(text, device, printedFont(9));
  text.setHtml(html);
  text.setTextWidth(textWidth * device.logicalDpiX() / 25.4);
  QStringList found;
  for (QTextFrame* frame : text.rootFrame()->childFrames()) {
    const auto* table = qobject_cast<QTextTable*>(frame);
    for (int column = 0; table && table->format().headerRowCount() > 0 && column < table->columns();
         ++column) {
      const QTextBlock block = table->cellAt(0, column).firstCursorPosition().block();
      if (block.layout()->lineCount() > 1 + block.text().count(QChar::LineSeparator)) found << block.text();
    }
  }
  return found;
}

class TestTableHeads : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }
  void cleanup() { useLanguage(Language::English); }

  void noHeadWraps_data() {
    QTest::addColumn<bool>("chinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
  }
  void noHeadWraps() {
    QFETCH(bool, chinese);
    useLanguage(chinese ? Language::Chinese : Language::English);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter device(&buffer);
    device.setResolution(600);
    QStringList heads;
    for (const PrintDocument& paper : papers())
      for (const QString& html : QStringList{paper.html} + paper.pieces)
        for (const QString& head : wrapped(html, device))
          heads << paper.title + QStringLiteral(": ") + head;
    QVERIFY2(heads.isEmpty(), qPrintable(heads.join(u'\n')));
  }
};
COHORTDESK_TEST(TestTableHeads, QApplication)
} // namespace tst_table_heads
#include "tst_table_heads.moc"
