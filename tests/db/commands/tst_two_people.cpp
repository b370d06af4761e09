// Two people mean two people: who may agree, and what stands for a signature on paper.
#include "app/escalation/decision_options.h"
#include "app/reports/decision/decision_memo.h"
#include "app/reports/design/design_memo.h"
#include "app/study/signature.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/rule_of.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_two_people {
/// A decision that waits for the sponsor; 0 on failure.
RowId decided(TestStudy& test) {
  const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  if (first == 0 || !infuse(test, first)) return 0;
  test.setDay(test.session().today().addDays(14));
  if (!clear(test, first)) return 0;
  const DecisionOption best = decisionOptions(test.study()).front();
  Decision draft;
  draft.kind = best.kind;
  draft.level = best.level;
  draft.toLevel = best.toLevel;
  draft.places = best.maxPlaces;
  return test.commands().signDecision(draft, investigator()).value_or(0);
}

Signature signedBy(RowId userId, SignatureMethod method) {
  Signature signature;
  signature.userId = userId;
  signature.method = method;
  signature.printedName = QStringLiteral("Li Wei");
  return signature;
}

const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QByteArray jpeg = QByteArrayLiteral("\xff\xd8\xff\xe0");

class TestTwoPeople : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void oneAccountIsOnePerson_data() {
    QTest::addColumn<std::optional<Signature>>("investigator");
    QTest::addColumn<bool>("refused");
    using Given = std::optional<Signature>;
    QTest::newRow("nobody yet") << Given() << false;
    QTest::newRow("another account") << Given(signedBy(1, SignatureMethod::OnLaptop)) << false;
    QTest::newRow("the same account") << Given(signedBy(4, SignatureMethod::OnLaptop)) << true;
    QTest::newRow("transcribed by it") << Given(signedBy(4, SignatureMethod::Transcribed)) << false;
  }
  void oneAccountIsOnePerson() {
    QFETCH(std::optional<Signature>, investigator);
    QFETCH(bool, refused);
    const User sponsor{4, QStringLiteral("chen"), QStringLiteral("Chen Jie"), Role::SponsorRepresentative,
                       true};
    const auto refusal = refuseSamePerson(investigator, sponsor);
    QCOMPARE(refusal.has_value(), refused);
    if (refused) QCOMPARE(refusal->rule, QStringLiteral("TWO-PEOPLE"));
  }

  /// The investigator adds a sponsor's account and agrees with the password that was made up for it.
  void anAccountThatTheOtherMadeAgreesToNothing() {
    TestStudy test;
    const RowId decision = decided(test);
    QVERIFY(decision != 0);
    const auto change = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
    QVERIFY(change);
    const Credentials made{QStringLiteral("made-up"), QStringLiteral("willow-granite-compass-81")};
    const auto id = test.commands().addUser(
        {0, made.login, QStringLiteral("Dr Chen Jie"), Role::SponsorRepresentative, true}, made.password);
    QVERIFY(id);
    SponsorAgreement agreement;
    agreement.credentials = made;
    const auto refused = test.commands().agreeDecision(decision, agreement);
    QCOMPARE(ruleOf(refused), QStringLiteral("OWN-PASSWORD"));
    QCOMPARE(refused.error().field, QStringLiteral("login"));
    QCOMPARE(ruleOf(test.commands().agreeDesignChange(*change, agreement)), QStringLiteral("OWN-PASSWORD"));
    QVERIFY(!test.study().decision(decision)->sponsor);
    QVERIFY(!test.study().designChange(*change)->sponsor);
    // Nor after its password was set anew by somebody else.
    const RowId sponsor = test.study().users.at(3).id;
    QCOMPARE(test.study().user(sponsor)->role, Role::SponsorRepresentative);
    QVERIFY(test.commands().resetPassword(sponsor, made.password));
    agreement.credentials = {TestStudy::login(Role::SponsorRepresentative), made.password};
    QCOMPARE(ruleOf(test.commands().agreeDecision(decision, agreement)), QStringLiteral("OWN-PASSWORD"));
    QVERIFY(test.session().verify()->empty());
  }

  /// The same the other way round: who was made by the one who will agree, or records the paper.
  void aFirstPasswordNeitherSignsNorRecords() {
    TestStudy test;
    const RowId decision = decided(test);
    QVERIFY(decision != 0);
    const QString password = QStringLiteral("willow-granite-compass-81");
    for (const Role role : {Role::PrincipalInvestigator, Role::StudyCoordinator})
      QVERIFY(test.commands().addUser(
          {0, QStringLiteral("made-%1").arg(int(role)), QStringLiteral("Hu Bin"), role, true}, password));
    const auto made = [&](Role role) {
      return Credentials{QStringLiteral("made-%1").arg(int(role)), password};
    };
    const Credentials other = made(Role::PrincipalInvestigator);
    QCOMPARE(ruleOf(test.commands().signDesignChange(adding(test.study(), 8e7), other)),
             QStringLiteral("OWN-PASSWORD"));
    QCOMPARE(ruleOf(test.commands().signDecision({}, other)), QStringLiteral("OWN-PASSWORD"));
    const SponsorAgreement paper = wetInk(test);
    test.close();
    for (const Role role : {Role::PrincipalInvestigator, Role::StudyCoordinator}) {
      const auto session = StudyFile::open(test.path(), made(role), test.clock());
      QVERIFY(session);
      QCOMPARE(ruleOf((*session)->commands().agreeDecision(decision, paper)), QStringLiteral("OWN-PASSWORD"));
      SponsorAgreement here; // nor does a colleague agree in their session
      here.credentials = TestStudy::credentials(Role::SponsorRepresentative);
      QCOMPARE(ruleOf((*session)->commands().agreeDecision(decision, here)), QStringLiteral("OWN-PASSWORD"));
    }
  }

  void whatMayBeAScan_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rule");
    const QString no = QStringLiteral("FORMAT");
    QTest::newRow("none") << QByteArray() << QStringLiteral("REQUIRED");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7 x") << QString();
    QTest::newRow("PNG") << png + "x" << QString();
    QTest::newRow("JPEG") << jpeg + "x" << QString();
    QTest::newRow("cut PNG") << png.left(7) << no;
    QTest::newRow("cut JPEG") << jpeg.left(2) << no;
    QTest::newRow("PDF, not at the beginning") << QByteArray(" %PDF-1.7") << no;
    QTest::newRow("TIFF") << QByteArray("II*\0abcd", 8) << no;
    QTest::newRow("text") << QByteArray("signed by Chen Jie") << no;
    QTest::newRow("program") << QByteArray("\x7f"
                                           "ELF")
                             << no;
    QTest::newRow("markup") << QByteArray("<html><script>") << no;
    QTest::newRow("20 MB") << QByteArray("%PDF-").leftJustified(largestScan, 'x') << QString();
    QTest::newRow("more") << QByteArray("%PDF-").leftJustified(largestScan + 1, 'x')
                          << QStringLiteral("SIZE");
  }
  void whatMayBeAScan() {
    QFETCH(QByteArray, content);
    QFETCH(QString, rule);
    const auto refused = refuseScan(content);
    QCOMPARE(refused ? refused->rule : QString(), rule);
    if (refused) QCOMPARE(refused->field, QStringLiteral("scan"));
  }

  void paperWithoutAScanIsNotTaken() {
    TestStudy test;
    const RowId decision = decided(test);
    QVERIFY(decision != 0);
    const auto change = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
    QVERIFY(change);
    SponsorAgreement agreement = wetInk(test);
    agreement.scan.clear();
    QCOMPARE(ruleOf(test.commands().agreeDecision(decision, agreement)), QStringLiteral("REQUIRED"));
    QCOMPARE(ruleOf(test.commands().agreeDesignChange(*change, agreement)), QStringLiteral("REQUIRED"));
    agreement.scan = "PK\x03\x04";
    QCOMPARE(ruleOf(test.commands().agreeDecision(decision, agreement)), QStringLiteral("FORMAT"));
    QVERIFY(!test.study().decision(decision)->sponsor);
    QVERIFY(test.commands().agreeDecision(decision, wetInk(test)));
    const Signature& sponsor = *test.study().decision(decision)->sponsor;
    QCOMPARE(sponsor.scanName, QStringLiteral("memo-1.pdf"));
    QCOMPARE(test.session().attachment(sponsor.scanId), wetInk(test).scan);
    QVERIFY(soundAfterReopening(test));
  }

  void whoRecordedPaperStandsOnTheMemo_data() {
    QTest::addColumn<int>("recorder");
    QTest::addColumn<QString>("says");
    QTest::newRow("a colleague") << static_cast<int>(Role::StudyCoordinator)
                                 << QStringLiteral("recorded by Wang Fang");
    QTest::newRow("who signed") << static_cast<int>(Role::PrincipalInvestigator)
                                << QStringLiteral(
                                       "recorded by Prof. Zhang Min, the same person who signed for "
                                       "the investigator");
  }
  void whoRecordedPaperStandsOnTheMemo() {
    QFETCH(int, recorder);
    QFETCH(QString, says);
    TestStudy test;
    const RowId id = decided(test);
    QVERIFY(id != 0);
    const auto change = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
    QVERIFY(change);
    test.signInAs(static_cast<Role>(recorder));
    QVERIFY(test.commands().agreeDecision(id, wetInk(test)));
    QVERIFY(test.commands().agreeDesignChange(*change, wetInk(test)));
    const QDate today = test.session().today();
    const DecisionMemo memo = decisionMemo(test.study(), *test.study().decision(id), today, {});
    QCOMPARE(memo.signatures.at(1).name, QStringLiteral("Dr Chen Jie"));
    QCOMPARE(memo.signatures.at(1).recorder, says);
    QVERIFY(memo.signatures.at(0).recorder.isEmpty());
    QVERIFY(decisionMemoHtml(memo).contains(says));
    const DesignMemo ofChange = designMemo(test.study(), *test.study().designChange(*change), today, {});
    QCOMPARE(ofChange.signatures.at(1).recorder, says);
  }

  void aSignatureOnTheLaptopHasNoRecorder() {
    TestStudy test;
    const RowId id = decided(test);
    QVERIFY(id != 0);
    QVERIFY(test.commands().agreeDecision(id, onLaptop()));
    const DecisionMemo memo =
        decisionMemo(test.study(), *test.study().decision(id), test.session().today(), {});
    QVERIFY(memo.signatures.at(1).given);
    QVERIFY(memo.signatures.at(1).recorder.isEmpty());
  }
};

COHORTDESK_TEST(TestTwoPeople, QCoreApplication)
} // namespace tst_two_people
#include "tst_two_people.moc"
