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
#include "ui/pages/decisions/cohort_table.h"
#include "ui/pages/decisions/decision_cards.h"
#include "ui/pages/decisions/decisions_page.h"

#include <QHeaderView>
#include <QRadioButton>
#include <QtTest>

namespace tst_decisions_page {
using namespace person;
using namespace first_decision;

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
    QVERIFY(signRecommended(page));
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
    QVERIFY(signRecommended(page));
    QVERIFY(!isShown(&page, "opinionSentence")); // a signed decision does not rest on it
  }

  /// A long note beside a dose wraps below it: nothing is pushed out of sight.
  void everyColumnOfTheDataIsSeen() {
    CohortTable table;
    CohortRow row;
    row.number = QStringLiteral("S-003");
    row.infusedPerKg = QStringLiteral("8.76×10⁶");
    row.doseNote = QStringLiteral("12.4 % below plan, A6; ").repeated(10);
    table.resize(900, 200);
    table.QWidget::show();
    table.show({1}, [row](RowId) { return row; });
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QVERIFY(table.rowHeight(0) > 4 * table.fontMetrics().lineSpacing());
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
      if (option->accessibleDescription().contains(QStringLiteral("refused"))) {
        QVERIFY(!option->isEnabled());
        ++refused;
      }
    }
    QVERIFY(refused > 0);
    if (!stay) QFAIL("it cannot be decided to enrol nobody");
    stay->click();
    QVERIFY(click(&page, "signDecision"));
    QVERIFY(!heard(&page, "decisionError").isEmpty());
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
    QVERIFY(signRecommended(page));
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
