#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/pages/screening/screening_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

namespace tst_screening_page {
using namespace person;

/// The page in a window, as a ward would see it.
struct Shown {
  explicit Shown(TestStudy& test) : page(test.session()) {
    page.resize(1198, 694);
    page.show();
    page.refresh();
  }
  ScreeningPage page;
};

bool consent(QWidget* page, const QString& name = QStringLiteral("Zhang San")) {
  return click(page, "newSubject") && type(page, "newName", name) &&
         type(page, "newInitials", QStringLiteral("ZS")) &&
         type(page, "newBirthDate", QStringLiteral("1983-11-05")) &&
         choose(page, "newSex", QStringLiteral("man")) &&
         type(page, "consentVersion", QStringLiteral("1.0")) &&
         type(page, "consentDate", QStringLiteral("2026-01-05")) && click(page, "recordConsent");
}

/// Everything of SCR-004 of the ward's log: CD7 69.9 % by flow, 50 % by IHC.
bool fillIn(QWidget* page) {
  const auto yes = QStringLiteral("yes");
  const auto no = QStringLiteral("no");
  bool done = type(page, "survivalWeeks", QStringLiteral("14")) && type(page, "ecog", QStringLiteral("2")) &&
              choose(page, "diagnosis", QStringLiteral("T-LBL")) &&
              type(page, "cd7Flow", QStringLiteral("69.9")) &&
              choose(page, "rrBranch", QStringLiteral("early")) && choose(page, "extramedullary", yes) &&
              type(page, "monthsToRelapse", QStringLiteral("5")) &&
              choose(page, "targetedDrug", QStringLiteral("none")) && choose(page, "venousAccess", yes) &&
              choose(page, "contraindicated", no) && choose(page, "understands", yes);
  const char* organs[] = {"organ_0", "organ_1", "organ_2", "organ_3", "organ_4", "organ_5"};
  const char* values[] = {"80", "55", "49", "17.0", "57", "96"};
  for (int i = 0; i < 6; ++i)
    done = done && type(page, organs[i], QString::fromLatin1(values[i]));
  whenAskedAllAbsent();
  return done && click(page, "allAbsent");
}

class TestScreeningPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void consentComesFirst() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(click(&shown.page, "newSubject"));
    QVERIFY(type(&shown.page, "newBirthDate", QStringLiteral("5.11.1983")));
    QVERIFY(click(&shown.page, "recordConsent"));
    QVERIFY(textOf(&shown.page, "newBirthDateMessage").contains(QStringLiteral("1983-11-05")));
    QVERIFY(type(&shown.page, "newInitials", QStringLiteral("ZS")));
    QVERIFY(!textOf(&shown.page, "consentVersionMessage").isEmpty());
    // When it was signed is nothing that the clock knows.
    QCOMPARE(textOf(&shown.page, "consentDate") + textOf(&shown.page, "consentTime"), QString());
    QVERIFY(textOf(&shown.page, "consentDateMessage").contains(QStringLiteral("day")));
    QVERIFY(test.study().subjects.empty());
    QCOMPARE(textOf(&shown.page, "newBirthDate"), QStringLiteral("5.11.1983")); // nothing typed is lost
    QVERIFY(type(&shown.page, "newBirthDate", QStringLiteral("1983-11-05")));
    QVERIFY(type(&shown.page, "consentVersion", QStringLiteral("1.0")));
    QVERIFY(type(&shown.page, "consentDate", QStringLiteral("2026-01-05")));
    QVERIFY(click(&shown.page, "recordConsent"));
    QCOMPARE(test.study().subjects.size(), std::size_t{1});
    QCOMPARE(test.study().subjects.front().screening().number, QStringLiteral("SCR-001"));
  }

  void theVerdictFollowsTheTyping() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(consent(&shown.page));
    QVERIFY(textOf(&shown.page, "verdict_I1").contains(QStringLiteral("met")));
    QVERIFY(textOf(&shown.page, "verdict_I3").contains(QStringLiteral("not assessed")));
    QVERIFY(type(&shown.page, "ecog", QStringLiteral("3")));
    QVERIFY(textOf(&shown.page, "verdict_I3").contains(QStringLiteral("not met")));
    QVERIFY(type(&shown.page, "ecog", QStringLiteral("7")));
    QVERIFY(!textOf(&shown.page, "error_I3").isEmpty());
    QVERIFY(type(&shown.page, "cd7Flow", QStringLiteral("sixty")));
    QVERIFY(!textOf(&shown.page, "error_I4b").isEmpty());
    QVERIFY(click(&shown.page, "saveScreening"));
    QVERIFY(!test.study().subjects.front().screening().entry.ecog); // nothing wrong is saved
  }

  void whatIsNotAnsweredIsNotAssessed() {
    TestStudy test;
    Shown shown(test);
    QWidget* page = &shown.page;
    const auto verdict = [&](const char* id) { return textOf(page, id); };
    QVERIFY(consent(page));
    QVERIFY(verdict("verdict_I7").contains(QStringLiteral("not assessed")));
    QVERIFY(choose(page, "understands", QStringLiteral("no")));
    QVERIFY(verdict("verdict_I7").contains(QStringLiteral("not met")));
    QVERIFY(choose(page, "understands", QStringLiteral("yes")));
    QVERIFY(verdict("verdict_I7").contains(QStringLiteral("✓")));
    QVERIFY(!isShown(page, "inductionCompleted"));
    QVERIFY(choose(page, "rrBranch", QStringLiteral("refractory")));
    QVERIFY(type(page, "marrowBlasts", QStringLiteral("41")));
    QVERIFY(verdict("verdict_I4c").contains(QStringLiteral("not assessed"))); // A11
    QVERIFY(choose(page, "inductionCompleted", QStringLiteral("yes")));
    QVERIFY(verdict("verdict_I4c").contains(QStringLiteral("✓")));
    QVERIFY(choose(page, "noCrAfterInduction", QStringLiteral("yes")));
    QVERIFY(choose(page, "inductionCompleted", QStringLiteral("no")));
    QVERIFY(textOf(page, "error_I4c").contains(QStringLiteral("one of the two answers")));
    QVERIFY(choose(page, "noCrAfterInduction", QStringLiteral("no")));
    QVERIFY(textOf(page, "error_I4c").isEmpty());
    QVERIFY(verdict("verdict_I4c").contains(QStringLiteral("not met")));
    QVERIFY(click(page, "saveScreening"));
    const ScreeningEntry& saved = test.study().subjects.front().screening().entry;
    QVERIFY(saved.understands == true && saved.relapsedRefractory.inductionCompleted == false);
  }

  void aWholeScreeningIsSavedAndSigned() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(consent(&shown.page));
    QVERIFY(fillIn(&shown.page));
    QVERIFY(textOf(&shown.page, "verdict_I4b").contains(QStringLiteral("not met")));
    QVERIFY(type(&shown.page, "cd7Ihc", QStringLiteral("50")));
    QVERIFY2(textOf(&shown.page, "verdict_I4b").contains(QStringLiteral("✓")), "met by IHC");
    QVERIFY2(textOf(&shown.page, "eligibilitySummary").contains(QStringLiteral("Every")),
             qPrintable(textOf(&shown.page, "eligibilitySummary")));
    QVERIFY(click(&shown.page, "saveScreening"));
    QCOMPARE(test.study().subjects.front().screening().entry.cd7Ihc, 50.0);
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&shown.page, "signEligibility"));
    QCOMPARE(test.study().subjects.front().screening().signatures.size(), std::size_t{1});
    QVERIFY(textOf(&shown.page, "eligibilitySignatures").contains(QStringLiteral("Eligibility signed by")));

    // A correction needs a reason, and the signature says that it is of an earlier version.
    QVERIFY(type(&shown.page, "ecog", QStringLiteral("1")));
    whenAskedWhy(QStringLiteral("typing error"));
    QVERIFY(click(&shown.page, "saveScreening"));
    QCOMPARE(test.study().subjects.front().screening().entry.ecog, 1);
    QVERIFY(test.study().subjects.front().screening().signatures.front().earlierVersion);
  }

  /// ALT 1,250 with a limit of 120 is ten times too high, or far below it: the form knows neither.
  void whatCanBeReadInTwoWaysIsNeitherJudgedNorSaved_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* input, const char* typed, const char* criterion, const char* says) {
      QTest::addRow("%s %s", input, typed) << QString::fromLatin1(input) << QString::fromUtf8(typed)
                                           << QString::fromLatin1(criterion) << QString::fromUtf8(says);
    };
    row("organ_1", "1,250", "I6", "1250 or as 1.25");
    row("organ_1", "１，２５０", "I6", "1250 or as 1.25");
    row("organ_1", "10²", "I6", "power of ten");
    row("organ_1", "1.000,92", "I6", ": 1000.92.");
    row("organ_0", "٨٠", "I6", "0 to 9");
    row("survivalWeeks", "1,400", "I2", "1400 or as 1.4");
    row("ecog", "1,000", "I3", "1000 or as 1:");
    row("ecog", "1.5", "I3", "whole number");
    row("ecog", "²", "I3", "power of ten");
    row("cd7Flow", "70,000", "I4b", "70000 or as 70:");
    row("monthsToRelapse", "5-6", "I4c", "not a number");
    row("resultsDate", "05/06/2026", "I7", "2026-06-05 or as 2026-05-06");
    row("resultsDate", "2026-02", "I7", "The day is missing");
    row("birthDate", "46133", "I1", "spreadsheet");
  }
  void whatCanBeReadInTwoWaysIsNeitherJudgedNorSaved() {
    QFETCH(QString, input);
    QFETCH(QString, typed);
    QFETCH(QString, criterion);
    QFETCH(QString, says);
    TestStudy test;
    Shown shown(test);
    QVERIFY(consent(&shown.page));
    QVERIFY(fillIn(&shown.page));
    QVERIFY(type(&shown.page, "cd7Ihc", QStringLiteral("50")));
    QVERIFY(click(&shown.page, "saveScreening"));
    const ScreeningEntry before = test.study().subjects.front().screening().entry;
    QVERIFY(type(&shown.page, input.toLatin1().constData(), typed));
    const QString error = textOf(&shown.page, QByteArray("error_").append(criterion.toLatin1()).constData());
    QVERIFY2(error.contains(says), qPrintable(error));
    QCOMPARE(textOf(&shown.page, input.toLatin1().constData()), typed);
    const bool needed = input != u"cd7Flow"_qs && input != u"resultsDate"_qs; // the others hold without it
    const QString verdict =
        textOf(&shown.page, QByteArray("verdict_").append(criterion.toLatin1()).constData());
    if (needed) QVERIFY2(!verdict.contains(u"✓"_qs), qPrintable(verdict));
    QVERIFY(click(&shown.page, "saveScreening"));
    QVERIFY(test.study().subjects.front().screening().entry == before);
    QVERIFY(!textOf(&shown.page, "screeningMessage").isEmpty());
    const auto* sign = shown.page.findChild<QWidget*>(QStringLiteral("signEligibility"));
    QVERIFY(!sign->isEnabled());
  }

  void whatWasSavedIsShown() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(consent(&shown.page));
    QVERIFY(type(&shown.page, "organ_1", u"６５"_qs));
    QCOMPARE(textOf(&shown.page, "organ_1"), u"65"_qs);
    QVERIFY(type(&shown.page, "organ_2", u"1,25"_qs));
    QCOMPARE(textOf(&shown.page, "organ_2"), u"1.25"_qs);
    QVERIFY(type(&shown.page, "ecog", u"１"_qs));
    QVERIFY(type(&shown.page, "resultsDate", u"２０２６/1/5"_qs));
    QCOMPARE(textOf(&shown.page, "resultsDate"), u"2026-01-05"_qs);
    // Alt+S while one still types: the input is not left.
    auto* flow = shown.page.findChild<QLineEdit*>(u"cd7Flow"_qs);
    flow->setFocus();
    flow->setText(u"71,5"_qs);
    shown.page.findChild<QPushButton*>(u"saveScreening"_qs)->click();
    QCOMPARE(flow->text(), u"71.5"_qs);
    const ScreeningEntry& entry = test.study().subjects.front().screening().entry;
    QCOMPARE(entry.organs[OrganTest::Alt].value, std::optional(65.0));
    QCOMPARE(entry.organs[OrganTest::Ast].value, std::optional(1.25));
    QCOMPARE(entry.ecog, std::optional(1));
    QCOMPARE(entry.cd7Flow, std::optional(71.5));
  }

  void leavingKeepsADraft() {
    TestStudy test;
    {
      Shown shown(test);
      QVERIFY(consent(&shown.page));
      QVERIFY(type(&shown.page, "survivalWeeks", QStringLiteral("a few")));
      shown.page.keepDraft();
    }
    Shown again(test);
    again.page.openRow(test.study().subjects.front().screening().id);
    QCOMPARE(textOf(&again.page, "survivalWeeks"), QStringLiteral("a few"));
    QVERIFY(textOf(&again.page, "screeningMessage").contains(QStringLiteral("draft")));
  }

  void aScreenFailureIsClosedAndScreenedAgain() {
    TestStudy test;
    Shown shown(test);
    QVERIFY(consent(&shown.page));
    QVERIFY(type(&shown.page, "ecog", QStringLiteral("3")));
    QVERIFY(click(&shown.page, "saveScreening"));
    QVERIFY(type(&shown.page, "failureComment", QStringLiteral("too ill")));
    whenAskedToSign(TestStudy::credentials(Role::StudyCoordinator));
    QVERIFY(enter(&shown.page, "failureComment"));
    const Screening& failed = test.study().subjects.front().screening();
    QVERIFY(failed.failure && failed.failure->criteria.contains(QStringLiteral("I3")));
    QVERIFY(click(&shown.page, "rescreen") && type(&shown.page, "consentVersion", QStringLiteral("1.1")));
    QTest::keyClick(shown.page.focusWidget(), Qt::Key_Escape);
    shown.page.openRow(test.study().subjects.front().screening().id);
    QVERIFY(click(&shown.page, "rescreen"));
    QCOMPARE(textOf(&shown.page, "consentVersion"), QStringLiteral("1.1")); // kept as a draft
    QVERIFY(type(&shown.page, "consentDate", QStringLiteral("2026-01-05")));
    QVERIFY(click(&shown.page, "recordConsent"));
    QCOMPARE(test.study().subjects.size(), std::size_t{1});
    QCOMPARE(test.study().subjects.front().screenings.size(), std::size_t{2});
    QCOMPARE(test.study().subjects.front().screening().number, QStringLiteral("SCR-002"));
  }

  void theMonitorOnlyReads() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Li Si")) != 0);
    test.signInAs(Role::Monitor);
    Shown shown(test);
    shown.page.openRow(test.study().subjects.front().screening().id);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*disabled.*")));
    QVERIFY(!click(&shown.page, "saveScreening"));
    QVERIFY(!isShown(&shown.page, "birthDate"));
    QCOMPARE(textOf(&shown.page, "ageAtConsent"), QStringLiteral("Age at consent: 54"));
  }

  /// Who looked at it is told by the audit trail, not by the few lines beside the form.
  void theHistoryBesideTheFormTellsOfEntries() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Li Si")) != 0);
    test.signInAs(Role::PrincipalInvestigator);
    Shown shown(test);
    shown.page.openRow(test.study().subjects.front().screening().id);
    QCOMPARE(test.session().auditTrail().lines(0, 1)->front().action, QStringLiteral("show-birth-date"));
    const QString history = textOf(&shown.page, "screeningHistory");
    QVERIFY2(history.contains(QStringLiteral("Eligibility signed")) &&
                 !history.contains(QStringLiteral("shown")),
             qPrintable(history));
  }
};

COHORTDESK_TEST(TestScreeningPage, QApplication)
} // namespace tst_screening_page
#include "tst_screening_page.moc"
