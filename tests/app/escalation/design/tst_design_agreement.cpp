#include "app/escalation/design/design_change_rules.h"
#include "tests/app/escalation/design/drafted_change.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_design_agreement {
using namespace drafted_change;

class TestDesignAgreement : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSponsorAgreesToWhatStillHolds() {
    const StudyBuilder builder = treated();
    const DesignChange withoutThird =
        signedChange(builder, [](DesignChange& d) { d.design.levels.pop_back(); });
    QVERIFY(!mayAgreeChange(builder, withoutThird));
    StudyBuilder since = treated();
    since.decided({2026, 3, 10}, DecisionKind::Escalate, 2, 3, 3);
    since.eligible(QStringLiteral("SCR-003")).assigned(3, since.study().decisions.back().id);
    QCOMPARE(mayAgreeChange(since, withoutThird)->rule, QStringLiteral("DESIGN-SUBJECTS"));
    const DesignChange fewer = signedChange(builder, [](DesignChange& d) { d.design.plannedSubjects = 2; });
    QVERIFY(!mayAgreeChange(builder, fewer));
    QCOMPARE(mayAgreeChange(since, fewer)->field, QStringLiteral("planned"));
  }

  void agreesOnceAndOnlyToWhatWasSigned() {
    const StudyBuilder builder = treated();
    const DesignChange change = signedChange(builder, onTop);
    DesignChange notSigned = change;
    notSigned.investigator.reset();
    QVERIFY(mayAgreeChange(builder, notSigned));
    DesignChange agreed = change;
    agreed.version = 2;
    QCOMPARE(mayAgreeChange(builder, agreed)->rule, QStringLiteral("AGREEMENT"));
    QCOMPARE(mayWithdrawChange(agreed)->rule, QStringLiteral("AGREEMENT"));
    DesignChange withdrawn = change;
    withdrawn.voidReason = QStringLiteral("Not now");
    QVERIFY(mayAgreeChange(builder, withdrawn));
    QVERIFY(mayWithdrawChange(withdrawn));
    QVERIFY(!mayWithdrawChange(change));
    const Study later = changed(builder, {2026, 3, 1}, [](DoseDesign& d) { addGroup(d, 3e7); });
    QVERIFY(mayAgreeChange(later, change)); // it was made to version 1
  }
};

COHORTDESK_TEST(TestDesignAgreement, QCoreApplication)
} // namespace tst_design_agreement
#include "tst_design_agreement.moc"
