#include "app/base/file_bytes.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/agreements.h"
#include "tests/support/files/small_log.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/decisions/first_decision.h"
#include "ui/pages/decisions/decision_cards.h"
#include "ui/pages/decisions/decisions_page.h"

#include <QBuffer>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace tst_decision_papers {
using namespace person;
using namespace first_decision;

class TestDecisionPapers : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aWetInkCopyIsRecordedWithWhoAndWhen() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(signRecommended(page));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(!textOf(&page, "wetInkNameMessage").isEmpty()); // who signed?
    QCOMPARE(textOf(&page, "wetInkTime"), QString());       // nor does it say when by itself
    QVERIFY(!textOf(&page, "wetInkTimeMessage").isEmpty());
    QVERIFY(type(&page, "wetInkName", QStringLiteral("Chen Jing")));
    QVERIFY(type(&page, "wetInkTime", QStringLiteral("2026-01-29 08:30")));
    QVERIFY(type(&page, "wetInkScan", test.folder() + QStringLiteral("/none.pdf")));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(!textOf(&page, "wetInkScanMessage").isEmpty()); // no such file
    QFile scan(test.folder() + QStringLiteral("/signed.pdf"));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4 scan");
    scan.close();
    test.setDay(QDate(2026, 1, 29), QStringLiteral("09:30"));
    QVERIFY(type(&page, "wetInkTime", QStringLiteral("2026-01-29 09:20")));
    QVERIFY(type(&page, "wetInkScan", scan.fileName()));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY2(test.study().decisions.front().sponsor.has_value(),
             qPrintable(textOf(&page, "wetInkTimeMessage")));
    const Signature& sponsor = *test.study().decisions.front().sponsor;
    QCOMPARE(sponsor.method, SignatureMethod::WetInk);
    QCOMPARE(sponsor.printedName, QStringLiteral("Chen Jing"));
    QCOMPARE(test.session().attachment(sponsor.scanId), QByteArray("%PDF-1.4 scan"));
    QVERIFY2(textOf(&page, "sponsorSignature")
                 .contains(QStringLiteral("recorded by Prof. Zhang Min, the same person who signed")),
             qPrintable(textOf(&page, "sponsorSignature")));
  }

  void paperWithoutAScanIsAskedForIt() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(signRecommended(page));
    QVERIFY(!isShown(&page, "showScan"));
    test.setDay(QDate(2026, 1, 29), QStringLiteral("09:30"));
    QVERIFY(type(&page, "wetInkName", QStringLiteral("Chen Jing")));
    QVERIFY(type(&page, "wetInkTime", QStringLiteral("2026-01-29 09:20")));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(textOf(&page, "wetInkScanMessage").contains(QStringLiteral("scan")));
    QFile notes(test.folder() + QStringLiteral("/notes.pdf")); // what it is counts, not what it is called
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("Chen Jing agrees");
    notes.close();
    QVERIFY(type(&page, "wetInkScan", notes.fileName()));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(textOf(&page, "wetInkScanMessage").contains(QStringLiteral("PNG")));
    QVERIFY(!test.study().decisions.front().sponsor);
  }

  void theScanIsLookedAt() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    QImage drawn(1400, 300, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && drawn.save(&buffer, "PNG"));
    SponsorAgreement agreement = wetInk(test);
    agreement.scanName = QStringLiteral("signed <b>copy</b>.png");
    agreement.scan = png;
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(signRecommended(page));
    QVERIFY(test.commands().agreeDecision(test.study().decisions.front().id, agreement));
    page.refresh();
    const QString saved = test.folder() + QStringLiteral("/saved.png");
    bool looked = false;
    whenAsked("scanDialog", [&](QWidget* dialog) {
      const QString about = textOf(dialog, "scanAbout");
      QVERIFY2(about.contains(agreement.scanName), qPrintable(about));
      const QByteArray digest = QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex();
      QVERIFY(about.contains(QString::fromLatin1(digest)));
      QVERIFY(isShown(dialog, "scanPicture"));
      QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("scanPicture"))->pixmap().width(), 1000);
      whenAskedForAFile(saved);
      click(dialog, "saveScan");
      looked = true;
      QTest::keyClick(dialog, Qt::Key_Escape);
    });
    auto* button = page.findChild<QPushButton*>(QStringLiteral("showScan"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(looked);
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), png);
    QCOMPARE(othersMay(saved), OthersMay::Nothing);
    AuditFilter outputs;
    outputs.action = QStringLiteral("output");
    AuditTrail trail = test.session().auditTrail(outputs);
    QVERIFY(trail.searchAll());
    QCOMPARE(trail.size(), 1);
  }

  void aPdfIsSavedToBeRead() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(signRecommended(page));
    QVERIFY(test.commands().agreeDecision(test.study().decisions.front().id, wetInk(test)));
    page.refresh();
    whenAsked("scanDialog", [&](QWidget* dialog) {
      QVERIFY(isShown(dialog, "scanNotShown"));
      QVERIFY(!isShown(dialog, "scanPicture"));
      QVERIFY(textOf(dialog, "scanAbout").contains(QStringLiteral("memo-1.pdf")));
      click(dialog, "closeScan");
    });
    QVERIFY(click(&page, "showScan"));
  }

  void theMemoHasItsAnnexWhereItIsTicked() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    QVERIFY(test.commands().saveToxicityScenarios({{0, QStringLiteral("half"), {0.05, 0.25}}}));
    ShownPage<DecisionsPage> shown(test);
    DecisionsPage* page = shown.page();
    page->openRow(0);
    QVERIFY(signRecommended(*page));
    QVERIFY(!isShown(page, "memoAnnex")); // a level has no rate: there is nothing to annex
    QVERIFY(test.commands().saveToxicityScenarios({{0, QStringLiteral("steep"), {0.05, 0.25, 0.6}}}));
    QVERIFY(isShown(page, "memoAnnex"));
    const QString annex = QStringLiteral("Annex to Decision memo 1: operating characteristics");
    const QStringList plain = headingsOfMemo(test, page);
    QVERIFY(!plain.isEmpty() && !plain.contains(annex)); // it is not there unless somebody wants it
    QVERIFY(tick(page, "memoAnnex"));
    const QStringList whole = headingsOfMemo(test, page);
    QVERIFY2(whole.contains(annex), qPrintable(whole.join(u'|')));
    QCOMPARE(whole.first(plain.size()), plain); // behind the memo
    test.setDay(QDate(2026, 1, 30));
    page->refresh();
    QVERIFY(page->findChild<QCheckBox*>(QStringLiteral("memoAnnex"))->isChecked());
    QVERIFY(tick(page, "memoAnnex", false));
    QCOMPARE(headingsOfMemo(test, page), plain);
    QVERIFY(tick(page, "memoAnnex"));
    ShownPage<DecisionsPage> again(test); // the next person is not given what this one wanted
    again.page()->openRow(test.study().decisions.front().id);
    QVERIFY(isShown(again.page(), "memoAnnex"));
    QVERIFY(!again.page()->findChild<QCheckBox*>(QStringLiteral("memoAnnex"))->isChecked());
  }
};

COHORTDESK_TEST(TestDecisionPapers, QApplication)
} // namespace tst_decision_papers
#include "tst_decision_papers.moc"
