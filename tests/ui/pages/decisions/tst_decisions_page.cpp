#include "app/base/file_bytes.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/agreements.h"
#include "tests/support/pdf_bookmarks.h"
#include "tests/support/person.h"
#include "tests/support/shown_page.h"
#include "tests/support/small_log.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/decisions/decision_cards.h"

#include <QBuffer>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QImage>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

namespace tst_decisions_page {
using namespace person;

/// S-001 treated on 15 January and cleared on day 14.
bool firstCleared(TestStudy& test) {
  test.setDay(QDate(2026, 1, 15));
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Si"), 1);
  if (!infuse(test, subject)) return false;
  test.setDay(QDate(2026, 1, 29));
  return clear(test, subject);
}

void show(DecisionsPage& page) {
  page.resize(1198, 694);
  page.show();
  page.openRow(0);
}
/// Saves the memo that is shown as a PDF, and reads its headings.
QStringList headingsOfMemo(TestStudy& test, QWidget* page) {
  const QString path = test.folder() + QStringLiteral("/memo.pdf");
  QFile::remove(path);
  whenAskedForAFile(path);
  QStringList headings;
  if (!click(page, "saveMemo")) return headings;
  const ReadPdf memo = readPdf(path);
  for (const ReadBookmark& bookmark : memo.bookmarks)
    headings << bookmark.title;
  return headings;
}

class TestDecisionsPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDecisionIsSignedByBoth() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(textOf(&page, "pageSubtitle").contains(QStringLiteral("course 1N")));
    QVERIFY(textOf(&page, "ruleExplanation").contains(QStringLiteral("AT-ESCALATE")));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
    QCOMPARE(test.study().decisions.size(), std::size_t{1});
    QVERIFY(!test.study().decisions.front().effective());
    QVERIFY(isShown(&page, "sponsorSignHere"));
    whenAskedToSign(TestStudy::credentials(Role::SponsorRepresentative));
    QVERIFY(click(&page, "sponsorSignHere"));
    QVERIFY(test.study().decisions.front().effective());
    QCOMPARE(openSlots(test.study())[1].places, 3);
    QVERIFY(textOf(&page, "sponsorSignature").contains(QStringLiteral("●")));
  }

  void whatALogDecidedAgainstTheRuleIsSaidBesideIt() {
    TestStudy test(QDate(2026, 11, 1));
    Site site = test.study().site;
    site.limits.clear();
    site.exclusions.clear();
    QVERIFY(test.commands().saveSite(site, QStringLiteral("Not entered yet")));
    const SmallLog wrong{
        QStringLiteral("1 L1 2026-01-15"),
        {},
        QStringLiteral("2026-01-20,1,ESCALATE,2,3,2026-01-20T16:00,2026-01-21T09:30,wet-ink")};
    const auto log = readWardLog(wrong.written().path(), test.study().protocol, test.study().site.timeZone);
    QVERIFY(log);
    QVERIFY(test.commands().importTranscribed(log->records, QStringLiteral("d"), QStringLiteral("log")));
    DecisionsPage page(test.session());
    show(page);
    page.openRow(test.study().decisions.front().id);
    const QString said = textOf(&page, "decidedText");
    QVERIFY2(said.contains(QString::fromUtf8("▲ Deviation: decided otherwise than the rule allowed")) &&
                 said.contains(QStringLiteral("AT-WAIT")),
             qPrintable(said));
  }

  /// Off, it is not there; on, it says what is true of 0 of 1 under the uniform prior: Beta(1, 2), whose mean
  /// is 1/3, whose quantiles are 1 − √(1 − p): 0.0126, 0.8419, and P(rate > 1/3) = (2/3)².
  void theSecondOpinionIsShownWhereItIsTurnedOn() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(!isShown(&page, "opinionSentence"));
    Site site = test.study().site;
    site.secondOpinion = {true, 1, 1, 0.3};
    QVERIFY(test.commands().saveSite(site, {}));
    page.refresh();
    QVERIFY(isShown(&page, "opinionSentence"));
    const QString sentence = textOf(&page, "opinionSentence");
    for (const char* expected :
         {"L1: 0 of 1", "DLT rate 0.33", "0.01–0.84", "= 0.44", "BOIN: go up", "mTPI-2: go up"})
      QVERIFY2(sentence.contains(QString::fromUtf8(expected)), qPrintable(sentence));
    QVERIFY(textOf(&page, "opinionComparison").contains(QStringLiteral("AT-ESCALATE")));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
    QVERIFY(!isShown(&page, "opinionSentence")); // a signed decision does not rest on it
  }

  /// A long note beside a dose wraps below it: nothing is pushed out of sight.
  void everyColumnOfTheDataIsSeen() {
    CohortTable table;
    CohortRow row;
    row.number = QStringLiteral("S-003");
    row.infusedPerKg = QStringLiteral("8.76×10⁶");
    row.doseNote = QStringLiteral("-12.4 % of planned, A6; ").repeated(10);
    table.resize(900, 200);
    table.QWidget::show();
    table.show({row});
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QVERIFY(table.rowHeight(0) > 4 * table.fontMetrics().lineSpacing());
  }

  void aWetInkCopyIsRecordedWithWhoAndWhen() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(!textOf(&page, "agreementError").isEmpty()); // who signed?
    QVERIFY(type(&page, "wetInkName", QStringLiteral("Chen Jing")));
    QVERIFY(type(&page, "wetInkTime", QStringLiteral("2026-01-29 08:30")));
    QVERIFY(type(&page, "wetInkScan", test.folder() + QStringLiteral("/none.pdf")));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(!textOf(&page, "agreementError").isEmpty()); // no such file
    QFile scan(test.folder() + QStringLiteral("/signed.pdf"));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4 scan");
    scan.close();
    test.setDay(QDate(2026, 1, 29), QStringLiteral("09:30"));
    QVERIFY(type(&page, "wetInkTime", QStringLiteral("2026-01-29 09:20")));
    QVERIFY(type(&page, "wetInkScan", scan.fileName()));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY2(test.study().decisions.front().sponsor.has_value(), qPrintable(textOf(&page, "agreementError")));
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
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
    QVERIFY(!isShown(&page, "showScan"));
    test.setDay(QDate(2026, 1, 29), QStringLiteral("09:30"));
    QVERIFY(type(&page, "wetInkName", QStringLiteral("Chen Jing")));
    QVERIFY(type(&page, "wetInkTime", QStringLiteral("2026-01-29 09:20")));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(textOf(&page, "agreementError").contains(QStringLiteral("scan")));
    QFile notes(test.folder() + QStringLiteral("/notes.pdf")); // what it is counts, not what it is called
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("Chen Jing agrees");
    notes.close();
    QVERIFY(type(&page, "wetInkScan", notes.fileName()));
    QVERIFY(click(&page, "wetInkRecord"));
    QVERIFY(textOf(&page, "agreementError").contains(QStringLiteral("PNG")));
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
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
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
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
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
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(page, "signDecision"));
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

  void moreCautiousNeedsAReasonAndLessCautiousIsRefused() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    QRadioButton* stay = nullptr;
    int refused = 0;
    for (auto* option : page.findChildren<QRadioButton*>()) {
      if (option->text().contains(QStringLiteral("Enrol nobody"))) stay = option;
      if (option->text().contains(QStringLiteral("refused"))) {
        QVERIFY(!option->isEnabled());
        ++refused;
      }
    }
    QVERIFY(refused > 0);
    if (!stay) QFAIL("it cannot be decided to enrol nobody");
    stay->click();
    QVERIFY(click(&page, "signDecision"));
    QVERIFY(!textOf(&page, "decisionError").isEmpty());
    QVERIFY(test.study().decisions.empty());
    QVERIFY(type(&page, "decisionJustification", QStringLiteral("Awaiting the safety board.")));
    page.keepDraft();
    DecisionsPage again(test.session());
    show(again);
    QCOMPARE(textOf(&again, "decisionJustification"), QStringLiteral("Awaiting the safety board."));
  }

  void anOvertakenDecisionSaysSo() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
    whenAskedToSign(TestStudy::credentials(Role::SponsorRepresentative));
    QVERIFY(click(&page, "sponsorSignHere"));
    test.setDay(QDate(2026, 2, 4)); // day 20
    QVERIFY(recordDlt(test, test.study().subjects.front().id) != 0);
    page.openRow(test.study().decisions.front().id);
    QVERIFY(textOf(&page, "decidedText").contains(QStringLiteral("Overtaken")));
    page.openRow(0);
    QVERIFY(textOf(&page, "ruleExplanation").contains(QStringLiteral("AT-EXPAND")));
  }
};

COHORTDESK_TEST(TestDecisionsPage, QApplication)
} // namespace tst_decisions_page
#include "tst_decisions_page.moc"
