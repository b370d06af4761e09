#include "tests/support/product_of.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_refusals {
// What a command refuses, with the field that the sentence belongs under.
template <class T>
QString fieldOf(const Result<T>& result) {
  return result ? QStringLiteral("done") : result.error().field;
}

const QString done = QStringLiteral("done");
const QString why = QStringLiteral("Misread");

class TestRefusals : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingBeforeConsent();
  void implausibleScreenings();
  void consentCannotMoveBehindARecord();
  void onlyEligibleIsSigned();
  void signaturesNeedBothComponents();
  void infusions();
  void correctingAnInfusion();
  void noInfusionOfWhoIsNotEligibleAnyMore();
  void adverseEvents();
  void eventsUnderAnAssessment();
  void assessments();
  void rowsThatAreNotThere();
};

void TestRefusals::nothingBeforeConsent() {
  TestStudy test;
  NewSubject subject;
  subject.identity = {QStringLiteral("Wu Hong"), QStringLiteral("WH"), QStringLiteral("H-1"),
                      QDate(1971, 3, 2)};
  QCOMPARE(fieldOf(test.commands().registerSubject(subject)), QStringLiteral("version"));
  subject.consent.version = QStringLiteral("1.0");
  QCOMPARE(fieldOf(test.commands().registerSubject(subject)), QStringLiteral("signedAt"));
  subject.consent.signedAt = test.session().now().addSecs(1);
  QCOMPARE(fieldOf(test.commands().registerSubject(subject)), QStringLiteral("signedAt"));
  subject.consent.signedAt = test.session().now();
  subject.identity.birthDate = test.session().today().addDays(1);
  QCOMPARE(fieldOf(test.commands().registerSubject(subject)), QStringLiteral("birthDate"));
  subject.identity.birthDate = QDate(1871, 3, 2);
  QCOMPARE(fieldOf(test.commands().registerSubject(subject)), QStringLiteral("birthDate"));
  QVERIFY(test.study().subjects.empty());
  subject.identity.birthDate = QDate(1971, 3, 2);
  const auto screening = test.commands().registerSubject(subject);
  QVERIFY(screening.has_value());
  QCOMPARE(test.study().screening(*screening)->ageYears, std::optional(54));
  QCOMPARE(fieldOf(test.commands().registerSubject(subject)), QStringLiteral("hospitalNumber"));
}

void TestRefusals::implausibleScreenings() {
  TestStudy test;
  const RowId screening =
      test.study().subject(screenEligible(test, QStringLiteral("Wu Hong")))->screening().id;
  ScreeningEntry entry = eligibleEntry(test.study());
  entry.cd7Flow = 100.1;
  QCOMPARE(fieldOf(test.commands().saveScreening(screening, entry, why)), QStringLiteral("cd7Flow"));
  entry.cd7Flow = 70;
  entry.ecog = 6;
  QCOMPARE(fieldOf(test.commands().saveScreening(screening, entry, why)), QStringLiteral("ecog"));
  entry.ecog = 2;
  entry.resultsDate = test.session().today().addDays(1);
  QCOMPARE(fieldOf(test.commands().saveScreening(screening, entry, why)), QStringLiteral("resultsDate"));
  entry.resultsDate = test.session().today().addDays(-7);
  QCOMPARE(fieldOf(test.commands().saveScreening(screening, entry, {})), QStringLiteral("reason"));
  QCOMPARE(fieldOf(test.commands().saveScreening(screening, entry, why)), done);
}

void TestRefusals::consentCannotMoveBehindARecord() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  const Screening before = test.study().subject(subject)->screening();
  test.setDay(test.session().today().addDays(3));
  Consent late{QStringLiteral("1.0"), test.session().now().addDays(-1), true};
  QCOMPARE(fieldOf(test.commands().saveConsent(before.id, late, why)), QStringLiteral("signedAt"));
  late.signedAt = before.consent.signedAt.addDays(-1);
  QCOMPARE(fieldOf(test.commands().saveConsent(before.id, late, {})), QStringLiteral("reason"));
  QCOMPARE(fieldOf(test.commands().saveConsent(before.id, late, why)), done);
  QVERIFY(test.study().subject(subject)->screening().signatures.front().earlierVersion);
}

void TestRefusals::onlyEligibleIsSigned() {
  TestStudy test;
  const Credentials who = TestStudy::credentials(Role::SubInvestigator);
  const auto id = test.commands().registerSubject(
      {{{}, QStringLiteral("W"), {}, {}}, {}, {QStringLiteral("1.0"), test.session().now(), true}, {}});
  QCOMPARE(ruleOf(test.commands().signEligibility(*id, who)), QStringLiteral("I1")); // age not known
  const RowId subject = test.study().subjectOfScreening(*id)->id;
  QVERIFY(test.commands().saveIdentity(subject, {{}, QStringLiteral("W"), {}, QDate(1971, 3, 2)}, {}));
  ScreeningEntry entry = eligibleEntry(test.study());
  entry.ecog = 3;
  QVERIFY(test.commands().saveScreening(*id, entry, {}));
  QCOMPARE(ruleOf(test.commands().signEligibility(*id, who)), QStringLiteral("I3"));
  entry.ecog = 2;
  QVERIFY(test.commands().saveScreening(*id, entry, why));
  QCOMPARE(ruleOf(test.commands().signEligibility(*id, who)), QString());
  QCOMPARE(ruleOf(test.commands().signEligibility(*id, who)), QStringLiteral("SIGNED"));
}

void TestRefusals::signaturesNeedBothComponents() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  QVERIFY(infuse(test, subject));
  test.setDay(test.session().today().addDays(14));
  DltAssessment assessment;
  assessment.date = test.session().today();
  const auto assess = [&](const QString& login, const QString& password) {
    return ruleOf(test.commands().assessDlt(subject, assessment, {}, {login, password}));
  };
  // Signed in as the investigator all the while: that is not enough to sign.
  QCOMPARE(assess({}, {}), QStringLiteral("PASSWORD"));
  QCOMPARE(assess(QStringLiteral("pi"), {}), QStringLiteral("PASSWORD"));
  QCOMPARE(assess({}, TestStudy::testPassword()), QStringLiteral("PASSWORD"));
  QCOMPARE(assess(QStringLiteral("pi"), QStringLiteral("heron-lantern-quartz-28")),
           QStringLiteral("PASSWORD"));
  QCOMPARE(assess(QStringLiteral("crc"), TestStudy::testPassword()), QStringLiteral("ROLE"));
  QVERIFY(test.study().subject(subject)->assessments.empty());
  QCOMPARE(assess(QStringLiteral("sub"), TestStudy::testPassword()), QString());
  const Signature& signature = *test.study().subject(subject)->assessments.front().signature;
  QCOMPARE(signature.printedName, QStringLiteral("Dr Li Wei"));
  QVERIFY(signature.userId != test.session().user().id);
}

void TestRefusals::infusions() {
  TestStudy test;
  const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
  Infusion infusion = infusionOf(test.session().now(), 70, 7e8);
  const auto save = [&] { return fieldOf(test.commands().saveInfusion(subject, infusion, {})); };
  QCOMPARE(ruleOf(test.commands().saveInfusion(subject, infusion, {})), QStringLiteral("ASSIGNED"));
  test.setDay(test.session().today().addDays(1));
  QVERIFY(test.commands().assign(subject, 1));
  infusion.startedAt = test.session().now().addDays(-1); // before the assignment
  QCOMPARE(save(), QStringLiteral("startedAt"));
  infusion.startedAt = test.session().now().addDays(-3); // before the consent
  QCOMPARE(save(), QStringLiteral("startedAt"));
  infusion.startedAt = test.session().now().addSecs(60);
  QCOMPARE(save(), QStringLiteral("startedAt"));
  infusion.startedAt = {};
  QCOMPARE(save(), QStringLiteral("startedAt"));
  infusion.startedAt = test.session().now();
  for (const double weight : {0.0, -1.0, 401.0, qQNaN()}) {
    infusion.weightKg = weight;
    QCOMPARE(save(), QStringLiteral("weightKg"));
  }
  infusion.weightKg = 70;
  for (const double cells : {0.0, -1.0, 1e14, qQNaN()}) {
    infusion.infusedCells = cells;
    QCOMPARE(save(), QStringLiteral("infusedCells"));
  }
  infusion.infusedCells = 7e8;
  QCOMPARE(save(), done);
}

void TestRefusals::correctingAnInfusion() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  QVERIFY(infuse(test, subject));
  test.setDay(test.session().today().addDays(14));
  QVERIFY(clear(test, subject));
  test.setDay(test.session().today().addDays(7));
  Infusion infusion = *test.study().subject(subject)->infusion;
  infusion.startedAt = infusion.startedAt.addDays(15); // after the assessment
  QCOMPARE(fieldOf(test.commands().saveInfusion(subject, infusion, why)), QStringLiteral("startedAt"));
  infusion = *test.study().subject(subject)->infusion;
  infusion.batch = QStringLiteral("NK26A02");
  QCOMPARE(fieldOf(test.commands().saveInfusion(subject, infusion, {})), QStringLiteral("reason"));
  QCOMPARE(fieldOf(test.commands().saveInfusion(subject, infusion, why)), done);
  QCOMPARE(test.study().subject(subject)->infusion->batch, QStringLiteral("NK26A02"));
}

void TestRefusals::noInfusionOfWhoIsNotEligibleAnyMore() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  const Screening screening = test.study().subject(subject)->screening();
  ScreeningEntry entry = screening.entry;
  entry.ecog = 3;
  QVERIFY(test.commands().saveScreening(screening.id, entry, why));
  QCOMPARE(ruleOf(test.commands().saveInfusion(subject, infusionOf(test.session().now(), 70, 7e8), {})),
           QStringLiteral("I3"));
}

void TestRefusals::adverseEvents() {
  TestStudy test;
  const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
  const QDate today = test.session().today();
  AdverseEvent event;
  const auto save = [&](const QString& reason = {}) {
    return fieldOf(test.commands().saveAdverseEvent(subject, event, reason));
  };
  event.onset = today;
  event.grade = 3;
  QCOMPARE(save(), QStringLiteral("term"));
  event.term = QStringLiteral("Fever");
  for (const int grade : {0, 6}) {
    event.grade = grade;
    QCOMPARE(save(), QStringLiteral("grade"));
  }
  event.grade = 3;
  event.crsGrade = 6;
  QCOMPARE(save(), QStringLiteral("crsGrade"));
  event.crsGrade.reset();
  event.icansGrade = 0;
  QCOMPARE(save(), QStringLiteral("icansGrade"));
  event.icansGrade.reset();
  for (const QDate wrong : {QDate(), today.addDays(-1), today.addDays(1)}) {
    event.onset = wrong;
    QCOMPARE(save(), QStringLiteral("onset"));
  }
  event.onset = today;
  for (const QDate wrong : {today.addDays(-1), today.addDays(1)}) {
    event.end = wrong;
    QCOMPARE(save(), QStringLiteral("end"));
  }
  event.end.reset();
  QCOMPARE(save(), done);
  event = test.study().subject(subject)->events.front();
  event.grade = 4;
  QCOMPARE(save(), QStringLiteral("reason"));
  QCOMPARE(save(why), done);
  event.end = today; // filling in needs no reason
  QCOMPARE(save(), done);
  QCOMPARE(fieldOf(test.commands().voidAdverseEvent(event.id, {})), QStringLiteral("reason"));
  QCOMPARE(fieldOf(test.commands().voidAdverseEvent(event.id, why)), done);
  QVERIFY(test.study().subject(subject)->events.empty());
}

void TestRefusals::eventsUnderAnAssessment() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  QVERIFY(infuse(test, subject));
  test.setDay(test.session().today().addDays(5));
  const RowId event = recordDlt(test, subject);
  QVERIFY(event != 0);
  QCOMPARE(ruleOf(test.commands().voidAdverseEvent(event, why)), QStringLiteral("DLT-EVENT"));
  QVERIFY(!test.study().subject(subject)->assessments.back().signature->earlierVersion);
  AdverseEvent corrected = test.study().subject(subject)->events.front();
  corrected.comment = QStringLiteral("CT on day 5");
  QVERIFY(test.commands().saveAdverseEvent(subject, corrected, {}));
  QVERIFY(!test.study().subject(subject)->assessments.back().signature->earlierVersion);
  corrected.grade = 3;
  QVERIFY(test.commands().saveAdverseEvent(subject, corrected, why));
  QVERIFY(test.study().subject(subject)->assessments.back().signature->earlierVersion);
}

void TestRefusals::assessments() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  const Credentials who = TestStudy::credentials(Role::PrincipalInvestigator);
  DltAssessment assessment;
  const auto assess = [&](const QString& reason = {}) {
    return fieldOf(test.commands().assessDlt(subject, assessment, reason, who));
  };
  assessment.date = test.session().today();
  QVERIFY(assess() != done); // not infused
  QVERIFY(infuse(test, subject));
  test.setDay(test.session().today().addDays(13));
  assessment.date = test.session().today();
  QCOMPARE(assess(), QStringLiteral("outcome")); // day 13: only a DLT
  assessment.date = test.session().today().addDays(1);
  QCOMPARE(assess(), QStringLiteral("date"));
  test.setDay(test.session().today().addDays(1));
  QCOMPARE(assess(), done);
  QCOMPARE(assess(), QStringLiteral("reason")); // another one changes what is signed
  QCOMPARE(assess(why), done);
  QCOMPARE(test.study().subject(subject)->assessments.size(), std::size_t(2));
}

void TestRefusals::rowsThatAreNotThere() {
  TestStudy test;
  const QString missing = QStringLiteral("MISSING");
  const Credentials who = TestStudy::credentials(Role::PrincipalInvestigator);
  QCOMPARE(ruleOf(test.commands().saveScreening(9, {}, {})), missing);
  QCOMPARE(ruleOf(test.commands().saveConsent(9, {}, {})), missing);
  QCOMPARE(ruleOf(test.commands().saveIdentity(9, {}, {})), missing);
  QCOMPARE(ruleOf(test.commands().rescreen(9, {})), missing);
  QCOMPARE(ruleOf(test.commands().signEligibility(9, who)), missing);
  QCOMPARE(ruleOf(test.commands().recordScreenFailure(9, {}, who)), missing);
  QCOMPARE(ruleOf(test.commands().assign(9, 1)), missing);
  QCOMPARE(ruleOf(test.commands().withdrawAssignment(9, why)), missing);
  QCOMPARE(ruleOf(test.commands().saveInfusion(9, {}, {})), missing);
  QCOMPARE(ruleOf(test.commands().saveAdverseEvent(9, {}, {})), missing);
  QCOMPARE(ruleOf(test.commands().voidAdverseEvent(9, why)), missing);
  QCOMPARE(ruleOf(test.commands().assessDlt(9, {}, {}, who)), missing);
  QCOMPARE(ruleOf(test.commands().agreeDecision(9, {})), missing);
  QCOMPARE(ruleOf(test.commands().deactivateUser(99, why)), missing);
}

COHORTDESK_TEST(TestRefusals, QCoreApplication)
} // namespace tst_refusals
#include "tst_refusals.moc"
