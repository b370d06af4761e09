#include "app/reports/screening/eligibility_checklist.h"

#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_eligibility_checklist {
const JournalStamp head{12, QStringLiteral("00ff")};

EligibilityChecklist checklistOf(const Study& study) {
  return eligibilityChecklist(study, study.subjects.back().screenings.back().id, {2026, 1, 7}, head).value();
}

class EligibilityChecklistTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void listsEveryCriterionWithVerdictAndValue() {
    const EligibilityChecklist list = checklistOf(StudyBuilder().eligible(QStringLiteral("SCR-001")));
    QCOMPARE(list.inclusion.size(), std::size_t(9));
    QCOMPARE(list.exclusion.size(), std::size_t(1));
    QCOMPARE(list.exclusion.front().id, QStringLiteral("E1"));
    QCOMPARE(list.exclusion.front().text, QStringLiteral("Active infection that is not controlled"));
    QCOMPARE(list.overall, Eligibility::Eligible);
    QVERIFY(!list.draft);
    QCOMPARE(list.signatures.size(), std::size_t(1));
    QCOMPARE(list.signatures.front().name, QStringLiteral("Li Wei"));
    for (const ChecklistLine& line : list.inclusion) {
      QCOMPARE(line.verdict, Verdict::Met);
      QVERIFY(!line.text.isEmpty());
    }
    QVERIFY(list.inclusion[4].value.contains(QStringLiteral("88.4")));
  }

  void saysPlainlyThatNoExclusionListIsEntered() {
    StudyBuilder builder;
    builder.study().site.exclusions.clear();
    const EligibilityChecklist list = checklistOf(builder.eligible(QStringLiteral("SCR-001")));
    QVERIFY(list.exclusion.empty());
    QVERIFY(!list.exclusionNote.isEmpty());
    QVERIFY(eligibilityChecklistHtml(list).contains(list.exclusionNote.toHtmlEscaped()));
    QCOMPARE(list.overall, Eligibility::Incomplete);
  }

  void failedCriteriaAreNamedAndItStaysADraftUntilSigned() {
    ScreeningEntry entry = StudyBuilder::eligibleEntry();
    entry.ecog = 3;
    const EligibilityChecklist list =
        checklistOf(StudyBuilder().screened(QStringLiteral("SCR-008"), entry, 54));
    QCOMPARE(list.overall, Eligibility::NotEligible);
    QVERIFY(list.overallText.contains(QStringLiteral("I3")));
    QVERIFY(list.draft);
    QCOMPARE(list.signatures.size(), std::size_t(1));
    QVERIFY(!list.signatures.front().given);
    QVERIFY(eligibilityChecklistHtml(list).contains(QStringLiteral("DRAFT")));
  }

  void missingItemsAreListed() {
    ScreeningEntry entry = StudyBuilder::eligibleEntry();
    entry.cd7Flow.reset();
    const EligibilityChecklist list =
        checklistOf(StudyBuilder().screened(QStringLiteral("SCR-016"), entry, 54));
    QCOMPARE(list.overall, Eligibility::Incomplete);
    QVERIFY(!list.inclusion[4].missing.isEmpty());
    QVERIFY(eligibilityChecklistHtml(list).contains(QStringLiteral("Missing")));
  }

  void signatureOnAnEarlierVersionAsksForAnother() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"));
    builder.last().screenings.back().signatures.back().earlierVersion = true;
    const EligibilityChecklist list = checklistOf(builder);
    QVERIFY(list.draft);
    QCOMPARE(list.signatures.size(), std::size_t(2));
    QCOMPARE(list.signatures[0].marks, QStringList{QStringLiteral("signed an earlier version")});
    QVERIFY(!list.signatures[1].given);
  }

  void noDirectIdentifierStandsOnPaper() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"));
    builder.last().identity = {QStringLiteral("Wang Fang"), QStringLiteral("WF"), QStringLiteral("H-4711"),
                               QDate(1971, 5, 4)};
    const QString html = eligibilityChecklistHtml(checklistOf(builder));
    for (const char* identifier : {"Wang Fang", "H-4711", "1971-05-04"})
      QVERIFY(!html.contains(QLatin1String(identifier)));
  }

  void unknownScreeningHasNone() { QVERIFY(!eligibilityChecklist(StudyBuilder(), 4711, {2026, 1, 7}, head)); }
};
COHORTDESK_TEST(EligibilityChecklistTest, QCoreApplication)
} // namespace tst_eligibility_checklist
#include "tst_eligibility_checklist.moc"
