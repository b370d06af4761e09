#include "db/stores/signature_store.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_compared_under {
ComparisonAssumptions assumed() {
  return {{{1e7, 0.05}, {2e7, 0.1}, {3.5e7, std::nullopt}, {5e7, 0.3}},
          QStringLiteral("steep “1”"),
          {JointPolicy::AtJoint::Reduce, JointPolicy::AtTop::AddGroup}};
}

/// What a change was compared under is kept with it, and signed.
class ComparedUnderTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isReadAsItWasSigned() {
    TestStudy test;
    DesignChange draft = adding(test.study(), 3.5e7);
    draft.assumed = assumed();
    const auto id = test.commands().signDesignChange(draft, investigator());
    QVERIFY(id);
    QVERIFY(test.commands().agreeDesignChange(*id, onLaptop()));
    test.signInAs(Role::PrincipalInvestigator); // reads the file anew
    const DesignChange* change = test.study().designChange(*id);
    QVERIFY(change && change->assumed == assumed());
    QVERIFY(!change->investigator->earlierVersion && !change->sponsor->earlierVersion);
    QVERIFY(test.session().verify()->empty());
  }

  void isPartOfWhatIsSigned() {
    TestStudy test;
    DesignChange one = adding(test.study(), 3.5e7);
    const QByteArray without = signedHash(one);
    one.assumed = assumed();
    DesignChange other = one;
    QCOMPARE(signedHash(one), signedHash(other));
    QVERIFY(signedHash(one) != without);
    other.assumed->rates[3].rate = 0.25;
    QVERIFY(signedHash(one) != signedHash(other));
    other = one;
    other.assumed->policy.atJoint = JointPolicy::AtJoint::End;
    QVERIFY(signedHash(one) != signedHash(other));
  }

  /// As changes were signed before it was kept: both signatures stand.
  void mayBeUnknown() {
    TestStudy test;
    const auto id = test.commands().signDesignChange(adding(test.study(), 3.5e7), investigator());
    QVERIFY(id);
    test.signInAs(Role::PrincipalInvestigator);
    const DesignChange* change = test.study().designChange(*id);
    QVERIFY(change && !change->assumed);
    QVERIFY(!change->investigator->earlierVersion);
  }
};

COHORTDESK_TEST(ComparedUnderTest, QCoreApplication)
} // namespace tst_compared_under
#include "tst_compared_under.moc"
