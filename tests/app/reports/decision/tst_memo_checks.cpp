// The memo says how many of the records that the decision rests on are checked against source.
#include "app/oversight/source_checks.h"
#include "app/reports/decision/decision_memo.h"
#include "tests/app/reports/decision/two_decisions.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_memo_checks {
using namespace two_decisions;

DecisionMemo memoOf(const Study& study) {
  return decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
}

void check(Subject& subject, const CheckItem& item, bool holds = true) {
  SourceCheck made;
  made.item = item;
  made.holds = holds;
  subject.checks.push_back(made);
}

class TestMemoChecks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void countsTheSubjectsOfTheDecision() {
    Study study = signedTwo();
    CheckedOf count = checkedOf(study); // all four are its basis
    QVERIFY(count.of > 0 && count.checked == 0);
    QCOMPARE(memoOf(study).checked, checkedText(count));
    for (Subject& subject : study.subjects)
      for (const CheckItem& item : itemsToCheck(study, subject))
        check(subject, item);
    QCOMPARE(memoOf(study).checked, checkedText({count.of, count.of}));
    study.subjects.front().checks.back().holds = false; // changed since
    const DecisionMemo memo = memoOf(study);
    QCOMPARE(memo.checked, checkedText({count.of - 1, count.of}));
    QVERIFY(decisionMemoHtml(memo).contains(memo.checked + QStringLiteral(", at journal entry 1842")));
  }

  void whoIsNotItsBasisIsNotCounted() {
    Study study = signedTwo();
    study.decisions.back().basis.pop_back();
    const CheckedOf last = checkedOf(study, study.subjects.back());
    const CheckedOf all = checkedOf(study);
    QCOMPARE(memoOf(study).checked, checkedText({0, all.of - last.of}));
  }
};

COHORTDESK_TEST(TestMemoChecks, QCoreApplication)
} // namespace tst_memo_checks
#include "tst_memo_checks.moc"
