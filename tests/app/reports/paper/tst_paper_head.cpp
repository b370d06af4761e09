#include "app/reports/decision/decision_memo.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/oversight.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_paper_head {
const QString whole = QStringLiteral("2c58a01b9f3de4471122334455667788990011223344556677889900aab4036a");
const PaperHead wholePaper{558, whole, {}};
const PaperHead shortPaper{558, QStringLiteral("2c58"), QStringLiteral("4036a")};
const PaperHead footPaper{558, QStringLiteral("2c58a01b9f3de447"), {}};

/// In groups of four, as a person reads it aloud.
QString grouped(const QString& digits) {
  QStringList groups;
  for (qsizetype at = 0; at < digits.size(); at += 4)
    groups << digits.mid(at, 4);
  return groups.join(u' ');
}

/// As a Chinese input method gives what is typed at full width.
QString fullWidth(const QString& text) {
  QString wide;
  for (const QChar c : text)
    wide += c > u' ' && c < QChar(0x7F) ? QChar(c.unicode() + 0xFEE0) : c;
  return wide;
}

class TestPaperHead : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { QCOMPARE(whole.size(), 64); }

  void reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char* id, const QString& text, const PaperHead& paper) {
      QTest::newRow(id) << text << paper.line << paper.begins << paper.ends;
    };
    row("whole", QStringLiteral("558:") + whole, wholePaper);
    row("large letters", QStringLiteral("558:") + whole.toUpper(), wholePaper);
    row("blanks", QStringLiteral("  558 : ") + grouped(whole) + QStringLiteral("  "), wholePaper);
    row("line break", QStringLiteral("558:") + whole.left(32) + u'\n' + whole.mid(32), wholePaper);
    row("full width", fullWidth(QStringLiteral("558:") + whole), wholePaper);
    row("full width, large", fullWidth(QStringLiteral("558:") + whole.toUpper()), wholePaper);
    row("zeros before", QStringLiteral("000558:") + whole, wholePaper);
    row("ellipsis", QStringLiteral("558:2c58…4036a"), shortPaper);
    row("ellipsis, blanks", QStringLiteral("558: 2C58 … 4036A"), shortPaper);
    row("two dots", QStringLiteral("558:2c58..4036a"), shortPaper);
    row("three dots", QStringLiteral("558:2c58...4036a"), shortPaper);
    row("Chinese ellipsis", QStringLiteral("558：2c58……4036a"), shortPaper);
    row("raised ellipsis", QStringLiteral("558:2c58⋯4036a"), shortPaper);
    row("only its beginning", QStringLiteral("558:2c58…"), {558, QStringLiteral("2c58"), {}});
    row("all digits and an ellipsis", QStringLiteral("558:") + whole.left(60) + u'…' + whole.mid(60),
        {558, whole.left(60), whole.mid(60)});
    row("English foot", headText({558, whole}), footPaper);
    row("English foot, in words", QStringLiteral("Journal 558 · 2c58 a01b 9f3d e447 …"), footPaper);
    row("English line",
        QStringLiteral("Printed from the study file at journal entry 558, chain head ") + whole, wholePaper);
    row("its end", QStringLiteral("journal entry 558, chain head 2c58…4036a"), shortPaper);
    row("Chinese foot", QStringLiteral("日志 558 · 2c58 a01b 9f3d e447 …"), footPaper);
    row("Chinese line", QStringLiteral("由研究文件于日志第 558 条打印，链首 ") + whole, wholePaper);
    row("Chinese line of the dose paths", QStringLiteral("打印自研究文件，日志条目 558，链首 ") + whole,
        wholePaper);
    row("what verify says", chainHeadText(558, whole), wholePaper);
    row("what verify says in Chinese", QStringLiteral("日志第 558 条，链首 ") + whole, wholePaper);
    row("longest number", QStringLiteral("999999999999999999:2c58…"),
        {999999999999999999, QStringLiteral("2c58"), {}});
  }
  void reads() {
    QFETCH(QString, text);
    QFETCH(qint64, line);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    const auto paper = readPaperHead(text);
    QVERIFY2(paper, paper ? "" : qPrintable(paper.error().message));
    QCOMPARE(paper->line, line);
    QCOMPARE(paper->begins, begins);
    QCOMPARE(paper->ends, ends);
  }

  /// The line itself, as documents print it.
  void readsTheLineOfADocument() {
    QString line = journalStampHtml({558, whole});
    line.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    const auto paper = readPaperHead(line);
    QVERIFY2(paper, qPrintable(line));
    QCOMPARE(*paper, wholePaper);
  }

  void refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString unreadable = QStringLiteral("not what a paper says");
    const QString digits = QStringLiteral("has 64 digits, this one has ");
    row("nothing", QString(), unreadable);
    row("blanks", QStringLiteral("   "), unreadable);
    row("words", QStringLiteral("the memo of March"), unreadable);
    row("number only", QStringLiteral("558"), unreadable);
    row("number and colon", QStringLiteral("558:"), unreadable);
    row("head only", whole, unreadable);
    row("no separator", QStringLiteral("558 2c58…4036a"), unreadable);
    row("end only", QStringLiteral("558:…4036a"), unreadable);
    row("two ellipses", QStringLiteral("558:2c58…40…36a"), unreadable);
    row("one dot", QStringLiteral("558:2c58.4036a"), unreadable);
    row("letter o for zero", QStringLiteral("558:2c58…4o36a"), unreadable);
    row("negative", QStringLiteral("-558:2c58…4036a"), unreadable);
    row("grouped number", QStringLiteral("1,558:2c58…4036a"), unreadable);
    row("number too long", QStringLiteral("1234567890123456789:2c58…4036a"), unreadable);
    row("two papers", QStringLiteral("558:2c58… 559:ab12…"), unreadable);
    row("words after it", QStringLiteral("558:2c58…4036a of March"), unreadable);
    row("entry 0", QStringLiteral("0:2c58…4036a"), QStringLiteral("counted from 1"));
    row("shortened without a mark", QStringLiteral("558:2c58"), digits + u'4');
    row("a digit is missing", QStringLiteral("558:") + whole.left(63), digits + QStringLiteral("63"));
    row("a digit too many", QStringLiteral("558:") + whole + u'0', digits + QStringLiteral("65"));
    row("too many about the ellipsis", QStringLiteral("558:") + whole + QStringLiteral("…a"),
        digits + QStringLiteral("65"));
    row("three digits", QStringLiteral("558:2c5…"), QStringLiteral("first 4 digits"));
    row("three digits and an end", QStringLiteral("558:2c5…4036a"), QStringLiteral("first 4 digits"));
  }
  void refuses() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto paper = readPaperHead(text);
    QVERIFY(!paper);
    QCOMPARE(paper.error().rule, QStringLiteral("HEAD"));
    QCOMPARE(paper.error().field, QStringLiteral("paperHead"));
    QVERIFY2(paper.error().message.contains(says), qPrintable(paper.error().message));
  }

  void compares_data() {
    QTest::addColumn<QString>("paper");
    QTest::addColumn<qint64>("lastLine");
    QTest::addColumn<QString>("inStudy");
    QTest::addColumn<QString>("says");
    const QString paper = QStringLiteral("558:2c58…4036a");
    const QString other = QString(whole).replace(u'c', u'd');
    const QString otherEnd = whole.left(63) + u'b';
    const QString otherHistory = QStringLiteral("another history");
    row("last line", paper, qint64(558), whole,
        QStringLiteral("this chain head: the paper belongs to its history. Nothing came after it. 9 of 64"));
    row("lines after it", paper, qint64(604), whole,
        QStringLiteral("46 line(s) came after it. 9 of 64 digits"));
    row("whole", QStringLiteral("558:") + whole, qint64(558), whole,
        QStringLiteral("Nothing came after it."));
    row("another beginning", paper, qint64(558), other, otherHistory);
    row("another end", paper, qint64(558), otherEnd, otherHistory);
    row("whole, another end", QStringLiteral("558:") + whole, qint64(558), otherEnd, otherHistory);
    row("no head", paper, qint64(558), QString(), otherHistory);
    row("ends before it", paper, qint64(557), QString(),
        QStringLiteral("ends at journal entry 557, before entry 558 of the paper: it is an older copy"));
    row("an empty journal", paper, qint64(0), QString(), QStringLiteral("an older copy"));
  }
  void compares() {
    QFETCH(QString, paper);
    QFETCH(qint64, lastLine);
    QFETCH(QString, inStudy);
    QFETCH(QString, says);
    const PaperComparison comparison = compareWithPaper(*readPaperHead(paper), lastLine, inStudy);
    const QString text = paperAnswerText(comparison);
    QVERIFY2(text.contains(says), qPrintable(text));
    QCOMPARE(comparison.answer == PaperAnswer::SameHistory, text.contains(QStringLiteral("this chain head")));
    QCOMPARE(comparison.answer == PaperAnswer::OlderCopy, lastLine < 558);
  }
};
COHORTDESK_TEST(TestPaperHead, QCoreApplication)
} // namespace tst_paper_head
#include "tst_paper_head.moc"
