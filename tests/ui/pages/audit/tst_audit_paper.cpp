#include "app/reports/paper/printed_parts.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/audit/audit_story.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

namespace tst_audit_paper {
using namespace person;
using namespace audit_story;

class AuditPaperTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPaperIsCompared() {
    Story story;
    const JournalHead head = story.test.session().journalHead();
    const QString hex = QString::fromLatin1(head.mac.toHex());
    const QString digits = QStringLiteral(":%1…%2").arg(hex.left(4), hex.right(5));
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    auto* input = page->findChild<QLineEdit*>(QStringLiteral("paperHead"));
    QVERIFY(!isShown(page, "paperAnswer"));
    QCOMPARE(input->accessibleName(), QStringLiteral("Chain head on a paper"));

    QVERIFY(type(page, "paperHead", QString::number(head.sequence) + digits));
    QVERIFY(click(page, "comparePaper"));
    QVERIFY(isShown(page, "paperAnswer"));
    QVERIFY2(textOf(page, "paperAnswer")
                 .contains(QStringLiteral("belongs to its history. Nothing came after it.")),
             qPrintable(textOf(page, "paperAnswer")));
    shown.grab(QStringLiteral("audit-paper"));

    // What stood there said nothing of what is typed now; Enter compares, too.
    QVERIFY(type(page, "paperHead", QString::number(head.sequence - 1) + digits));
    QVERIFY(!isShown(page, "paperAnswer"));
    input->setFocus();
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(textOf(page, "paperAnswer").contains(QStringLiteral("another history")));

    QVERIFY(type(page, "paperHead", QString::number(head.sequence + 1) + digits));
    QVERIFY(click(page, "comparePaper"));
    QVERIFY(textOf(page, "paperAnswer").contains(QStringLiteral("older copy")));

    QVERIFY(type(page, "paperHead", QStringLiteral("the memo of March")));
    QVERIFY(click(page, "comparePaper"));
    QVERIFY(textOf(page, "paperHeadMessage").contains(QStringLiteral("not what a paper says")));
    QVERIFY(!isShown(page, "paperAnswer"));
  }

  /// On the smallest screen: the longest answer, of two lines, is not below the end of the page.
  void theAnswerIsSeenWhole() {
    Story story;
    const JournalHead head = story.test.session().journalHead();
    const QString hex = QString::fromLatin1(head.mac.toHex());
    ShownPage<AuditPage> shown(story.test);
    QWidget* page = shown.page();
    page->window()->resize(1106, 640); // what 1280 × 720 leaves for a page
    QVERIFY(type(page, "paperHead",
                 QStringLiteral("%1:%2…%3").arg(head.sequence - 1).arg(hex.left(4), hex.right(5))));
    QVERIFY(click(page, "comparePaper"));
    auto* answer = page->findChild<QLabel*>(QStringLiteral("paperAnswer"));
    QTRY_VERIFY(answer->height() >= answer->heightForWidth(answer->width()));
    const auto* area = page->findChild<QScrollArea*>();
    QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    const QRect seen(answer->mapTo(area->viewport(), QPoint()), answer->size());
    QVERIFY(area->viewport()->rect().contains(seen));
  }

  /// As it is printed, in each language of the program.
  void everyPrintedHeadIsRead() {
    const auto english = qScopeGuard([] { useLanguage(Language::English); });
    const JournalStamp head{558, QString(64, u'a')};
    for (const Language language : {Language::Chinese, Language::English}) {
      useLanguage(language);
      QString line = journalStampHtml(head);
      line.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
      for (const QString& printed : {headText(head), line, chainHeadText(head.sequence, head.macHex)}) {
        const auto paper = readPaperHead(printed);
        QVERIFY2(paper, qPrintable(printed));
        QCOMPARE(paper->line, head.sequence);
        QVERIFY(head.macHex.startsWith(paper->begins) && paper->ends.isEmpty());
      }
    }
  }
};

COHORTDESK_TEST(AuditPaperTest, QApplication)
} // namespace tst_audit_paper
#include "tst_audit_paper.moc"
