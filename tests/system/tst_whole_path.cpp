// From an empty folder to the signed memo of the third decision, and a late DLT after it: everything through
// the windows, as a ward would type it. The course is that of the fictional ward log in
// tests/fixtures/ward-log.
#include "db/access/vault.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/system/ward.h"
#include "ui/shell/application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QtTest>

namespace tst_whole_path {
using namespace person;
using namespace ward;

class TestWholePath : public QObject, Ward {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    Vault::setSlotCostForTests({1, 8192});
    QVERIFY(m_folder.isValid());
    m_window = std::make_unique<MainWindow>([this] { return m_now; });
    m_window->resize(1366, 768);
    setDay(QDate(2026, 1, 5));
    m_window->show();
  }

  void aStudyIsMade() {
    m_window->showCreate();
    QWidget* window = m_window.get();
    QVERIFY(type(window, "siteName", QStringLiteral("Site 01")));
    QVERIFY(type(window, "letterhead", QStringLiteral("Department of Haematology")));
    QVERIFY(type(window, "timeZone", QStringLiteral("Asia/Shanghai")));
    QVERIFY(type(window, "studyPath", path()));
    QVERIFY(click(window, "createNext"));
    QVERIFY(type(window, "userName", QStringLiteral("Dr Wang Fang")));
    QVERIFY(type(window, "newLogin", QStringLiteral("wang")));
    QVERIFY(type(window, "newPassword", QStringLiteral("12345")));
    QVERIFY(type(window, "newAgain", QStringLiteral("12345")));
    QVERIFY(click(window, "createNext")); // too weak: said under the field, nothing lost
    QVERIFY(!textOf(window, "newPasswordMessage").isEmpty());
    QCOMPARE(textOf(window, "newLogin"), QStringLiteral("wang"));
    QVERIFY(type(window, "newPassword", password));
    QVERIFY(type(window, "newAgain", password));
    QVERIFY(click(window, "createNext"));
    const char* limits[] = {"110", "100", "100", "34", "50", "92"};
    for (int i = 0; i < 6; ++i)
      QVERIFY(type(window, qPrintable(QStringLiteral("limit%1").arg(i)), QString::fromLatin1(limits[i])));
    QVERIFY(click(window, "addExclusion"));
    QVERIFY(type(window, "exclusionCode1", QStringLiteral("E1")));
    QVERIFY(type(window, "exclusionEn1", QStringLiteral("Active infection that is not controlled")));
    QVERIFY(type(window, "exclusionZh1", QStringLiteral("未控制的活动性感染")));
    QVERIFY(type(window, "dltText", QStringLiteral("As the signed protocol defines it.")));
    QVERIFY(click(window, "createNext"));
    QVERIFY2(isShown(window, "shownRecoveryCode"), qPrintable(textOf(window, "createMessage")));
    QVERIFY(tick(window, "codeWritten"));
    QVERIFY(click(window, "codeContinue"));
    QVERIFY(m_window->session());
    QCOMPARE(study().site.limits.size(), 6);
    QVERIFY(textOf(page(PageId::Today), "todayAnswer").contains(QStringLiteral("L1")));
  }

  void theSponsorGetsAnAccount() {
    QWidget* studyPage = page(PageId::Study);
    QVERIFY(openTab(studyPage, "studyTabs", QStringLiteral("People")));
    QVERIFY(type(studyPage, "personName", QStringLiteral("Chen Jing")));
    QVERIFY(type(studyPage, "personLogin", QStringLiteral("chen")));
    QVERIFY(choose(studyPage, "personRole", QStringLiteral("Sponsor")));
    QVERIFY(type(studyPage, "personPassword", givenPassword));
    QVERIFY(type(studyPage, "personAgain", givenPassword));
    QVERIFY(click(studyPage, "addPerson"));
    QCOMPARE(study().users.size(), std::size_t{2});
    QVERIFY(textOf(page(PageId::Today), "todayAccounts").contains(QStringLiteral("Chen Jing")));
    QVERIFY(click(page(PageId::Today), "acknowledgeAccounts"));
    QVERIFY(!isShown(page(PageId::Today), "todayAccounts"));
  }

  void theSponsorSetsTheFirstPassword() {
    QWidget* window = m_window.get();
    m_window->signOut();
    QVERIFY(signIn("chen", givenPassword));
    QVERIFY(!m_window->workspace());
    QVERIFY(type(window, "oldPassword", givenPassword));
    QVERIFY(type(window, "newPassword", password));
    QVERIFY(type(window, "newAgain", password));
    QVERIFY(click(window, "setOwnPassword"));
    QVERIFY(m_window->workspace());
    m_window->signOut();
    QVERIFY(signIn("wang", password));
    QVERIFY(m_window->workspace());
  }

  void theFirstSubjectIsTreatedAndCleared() {
    QVERIFY(treat({"Zhang San", "AML", "88.4", "", 1, {2026, 1, 6}, {2026, 1, 15}, "71.5", "7.15e8", true}));
    QCOMPARE(course(), QStringLiteral("1?"));
    QVERIFY(reportEvent("S-001", "Cytokine release syndrome", "1", {2026, 1, 16}, no));
    QVERIFY(assess("S-001", {2026, 1, 29}, "dltOutcomeNoDlt"));
    QCOMPARE(course(), QStringLiteral("1N"));
  }

  void theFirstDecisionOpensTheSecondLevel() {
    setDay(QDate(2026, 2, 3));
    QVERIFY(decide());
    setDay(QDate(2026, 2, 5));
    QVERIFY(sponsorAgrees());
    QCOMPARE(places(2), 3);
  }

  void threeAtTheSecondLevelOneDlt() {
    QVERIFY(treat({"Li Si", "T-ALL", "99.1", "", 2, {2026, 2, 10}, {2026, 2, 24}, "54", "1.08e9", true}));
    QVERIFY(
        treat({"Wang Wu", "T-LBL", "69.9", "50", 2, {2026, 2, 12}, {2026, 2, 26}, "83.2", "1.66e9", true}));
    QVERIFY(treat({"Zhao Liu", "T-ALL", "93", "", 2, {2026, 2, 13}, {2026, 3, 3}, "66", "1.3e9", true}));
    setDay(QDate(2026, 3, 6));
    QVERIFY(reportEvent("S-004", "Cytokine release syndrome", "4", {2026, 3, 5}, yes));
    QVERIFY(assess("S-004", {2026, 3, 6}, "dltOutcomeDlt", "G4 Cytokine"));
    QCOMPARE(course(), QStringLiteral("1N 2??T"));
    QVERIFY(assess("S-002", {2026, 3, 24}, "dltOutcomeNoDlt"));
    QVERIFY(assess("S-003", {2026, 3, 27}, "dltOutcomeNoDlt"));
    QCOMPARE(course(), QStringLiteral("1N 2NNT"));
  }

  void theSecondDecisionExpands() {
    setDay(QDate(2026, 3, 30));
    QVERIFY(decide());
    QVERIFY(study().decisions.back().effective()); // the protocol directs it: no agreement
    QCOMPARE(places(2), 3);
  }

  void oneIsReplacedAndThreeAreCleared() {
    QVERIFY(treat({"Sun Qi", "AML", "81.5", "", 2, {2026, 3, 31}, {2026, 4, 14}, "70.4", "6.2e8", false}));
    setDay(QDate(2026, 4, 20));
    QVERIFY(assess("S-005", {2026, 4, 20}, "dltOutcomeNotEvaluable"));
    QCOMPARE(course(), QStringLiteral("1N 2NNT 2X"));
    QCOMPARE(places(2), 3);
    QVERIFY(treat({"Zhou Ba", "T-ALL", "97.7", "", 2, {2026, 4, 20}, {2026, 5, 5}, "58.3", "1.17e9", true}));
    QVERIFY(treat({"Wu Jiu", "AML", "70", "", 2, {2026, 4, 22}, {2026, 5, 7}, "77", "1.54e9", true}));
    QVERIFY(treat({"Zheng Shi", "T-LBL", "", "55", 2, {2026, 4, 28}, {2026, 5, 12}, "81.6", "1.6e9", true}));
    QVERIFY(assess("S-006", {2026, 6, 2}, "dltOutcomeNoDlt"));
    QVERIFY(assess("S-007", {2026, 6, 4}, "dltOutcomeNoDlt"));
    QVERIFY(assess("S-008", {2026, 6, 9}, "dltOutcomeNoDlt"));
    QCOMPARE(course(), QStringLiteral("1N 2NNT 2XNNN"));
  }

  void theThirdDecisionAndItsMemo() {
    setDay(QDate(2026, 6, 16));
    QVERIFY(decide());
    QVERIFY(textOf(page(PageId::Decisions), "memoState").contains(QStringLiteral("DRAFT")));
    QVERIFY(memoPages() > 0);
    setDay(QDate(2026, 6, 18));
    QVERIFY(sponsorAgrees());
    QVERIFY(memoPages() > 0);
    QVERIFY(!textOf(page(PageId::Decisions), "memoState").contains(QStringLiteral("DRAFT")));
    QCOMPARE(places(3), 3);
  }

  void aLateDltOvertakesTheDecisionAndHoldsTheThirdLevel() {
    QVERIFY(treat({"Feng Yi", "AML", "79.4", "", 3, {2026, 7, 1}, {2026, 7, 14}, "62.5", "3.12e9", true}));
    QCOMPARE(course(), QStringLiteral("1N 2NNT 2XNNN 3?"));
    QVERIFY(reportEvent("S-006", "Encephalopathy", "3", {2026, 5, 25}, yes)); // day 20, found late
    QVERIFY2(openSlots(study())[2].held, "a possible DLT holds, before anybody has judged it");
    QVERIFY(assess("S-006", {2026, 7, 15}, "dltOutcomeDlt", "G3 Encephalopathy"));
    QCOMPARE(course(), QStringLiteral("1N 2NNT 2XTNN 3?"));
    QVERIFY(isOvertaken(study(), study().decisions.back()));
    QVERIFY(openSlots(study())[2].held);
    QCOMPARE(places(3), 0);
    auto* decisions = page(PageId::Decisions);
    QVERIFY(openRow(decisions, "decisionList", QStringLiteral("◔ Now")));
    QVERIFY(textOf(decisions, "ruleExplanation").contains(QStringLiteral("SD-STOP")));
    QVERIFY(textOf(page(PageId::Today), "todayAnswer").contains(QStringLiteral("Do not treat")));
  }

  void theFileOpensAgainAsItWas() {
    const Study before = study();
    m_window->signOut();
    m_window->showSignIn(path());
    QWidget* window = m_window.get();
    QVERIFY(type(window, "login", QStringLiteral("wang")));
    QVERIFY(type(window, "password", password));
    QVERIFY(click(window, "signIn"));
    QVERIFY2(m_window->session(), qPrintable(textOf(window, "signInMessage")));
    QVERIFY(study() == before);
  }
};

COHORTDESK_TEST(TestWholePath, QApplication)
} // namespace tst_whole_path
#include "tst_whole_path.moc"
