// Who agrees to a decision for the sponsor, and who records an agreement on paper.
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_agreement_permissions {
class TestAgreementPermissions : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void sponsorAgreesAndOthersRecordPaper_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<bool>("recordsPaper");
    QTest::newRow("P") << 0 << false << true;
    QTest::newRow("S") << 1 << false << true;
    QTest::newRow("C") << 2 << false << true;
    QTest::newRow("R") << 3 << true << false;
    QTest::newRow("M") << 4 << false << false;
    QTest::newRow("A") << 5 << false << false;
  }

  void sponsorAgreesAndOthersRecordPaper() {
    QFETCH(int, role);
    QFETCH(bool, agrees);
    QFETCH(bool, recordsPaper);
    TestStudy test;
    const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, first));
    test.setDay(test.session().today().addDays(14));
    QVERIFY(clear(test, first));
    Decision draft;
    draft.kind = DecisionKind::Escalate;
    draft.level = 1;
    draft.toLevel = 2;
    draft.places = 3;
    const auto id = test.commands().signDecision(draft, TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(id.has_value());
    test.signInAs(static_cast<Role>(role));
    SponsorAgreement onLaptop;
    onLaptop.credentials = TestStudy::credentials(static_cast<Role>(role));
    SponsorAgreement paper;
    paper.method = SignatureMethod::WetInk;
    paper.name = QStringLiteral("Dr Chen Jie");
    paper.signedAt = test.session().now();
    paper.scan = "%PDF-1.7 signed";
    if (!agrees) QCOMPARE(ruleOf(test.commands().agreeDecision(*id, onLaptop)), QStringLiteral("ROLE"));
    if (!recordsPaper) QCOMPARE(ruleOf(test.commands().agreeDecision(*id, paper)), QStringLiteral("ROLE"));
    if (agrees) QCOMPARE(ruleOf(test.commands().agreeDecision(*id, onLaptop)), QString());
    if (recordsPaper) QCOMPARE(ruleOf(test.commands().agreeDecision(*id, paper)), QString());
  }
};

COHORTDESK_TEST(TestAgreementPermissions, QCoreApplication)
} // namespace tst_agreement_permissions
#include "tst_agreement_permissions.moc"
