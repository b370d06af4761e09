#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_study_commands {

class TestStudyCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void marksASignatureOfAnEarlierVersion();
  void givesNumbersInOrderAndNeverTwice();
  void screensTheSamePersonAgain();
  void noConsentOfNobody();
  void theScreeningFormIsOneAct();
  void keepsDrafts();
  void recordsAClockThatRanBackwards();
  void takesAnyText();
  void emitsWhenTheStudyChanges();
};

void TestStudyCommands::marksASignatureOfAnEarlierVersion() {
  TestStudy test;
  const RowId id = screenEligible(test, QStringLiteral("Wu Hong"));
  const Screening signedAs = test.study().subject(id)->screening();
  QVERIFY(!signedAs.signatures.front().earlierVersion);
  ScreeningEntry entry = signedAs.entry;
  entry.ecog = 2;
  QCOMPARE(test.commands().saveScreening(signedAs.id, entry, {}).error().rule, QStringLiteral("REASON"));
  QVERIFY(test.study().subject(id)->screening() == signedAs);
  QVERIFY(test.commands().saveScreening(signedAs.id, entry, QStringLiteral("Misread")));
  QVERIFY(test.study().subject(id)->screening().signatures.front().earlierVersion);
  QVERIFY(!test.commands().assign(id, 1)); // counts no longer
  QVERIFY(test.commands().signEligibility(signedAs.id, TestStudy::credentials(Role::SubInvestigator)));
  QCOMPARE(test.study().subject(id)->screening().signatures.size(), std::size_t(2));
  QVERIFY(test.study().subject(id)->screening().signatures.front().earlierVersion);
  QVERIFY(!test.study().subject(id)->screening().signatures.back().earlierVersion);
  QVERIFY(test.commands().assign(id, 1));
  // Back to what was signed first: that signature stands on exactly this again.
  entry.ecog = signedAs.entry.ecog;
  QVERIFY(test.commands().saveScreening(signedAs.id, entry, QStringLiteral("It was right")));
  QVERIFY(!test.study().subject(id)->screening().signatures.front().earlierVersion);
}

void TestStudyCommands::givesNumbersInOrderAndNeverTwice() {
  TestStudy test;
  const RowId a = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  QCOMPARE(test.study().subject(a)->assignment->subjectNumber, QStringLiteral("S-001"));
  QVERIFY(!test.commands().withdrawAssignment(a, QStringLiteral(" ")));
  QVERIFY(test.commands().withdrawAssignment(a, QStringLiteral("Infection before infusion")));
  QVERIFY(!test.study().subject(a)->assignment);
  const RowId b = screenAndAssign(test, QStringLiteral("Li Na"), 1);
  QCOMPARE(test.study().subject(b)->assignment->subjectNumber, QStringLiteral("S-002"));
  QVERIFY(test.commands().withdrawAssignment(b, QStringLiteral("Relocated")));
  QVERIFY(test.commands().assign(a, 1)); // gets its own number back
  QCOMPARE(test.study().subject(a)->assignment->subjectNumber, QStringLiteral("S-001"));
  QVERIFY(infuse(test, a));
  QCOMPARE(test.commands().withdrawAssignment(a, QStringLiteral("x")).error().rule,
           QStringLiteral("INFUSED"));

  NewSubject own;
  own.identity.initials = QStringLiteral("LN");
  own.consent = {QStringLiteral("1.0"), test.session().now(), true};
  own.screeningNumber = QStringLiteral("SCR-041");
  QVERIFY(test.commands().registerSubject(own));
  QCOMPARE(test.commands().registerSubject(own).error().field, QStringLiteral("screeningNumber"));
  own.screeningNumber.clear();
  const auto next = test.commands().registerSubject(own);
  QCOMPARE(test.study().screening(*next)->number, QStringLiteral("SCR-042"));
}

void TestStudyCommands::noConsentOfNobody() {
  TestStudy test;
  NewSubject subject;
  subject.consent = {QStringLiteral("1.0"), test.session().now(), true};
  subject.identity = {QStringLiteral("Wu Hong"), QStringLiteral(" "), {}, QDate(1971, 3, 2)};
  QCOMPARE(test.commands().registerSubject(subject).error().field, QStringLiteral("initials"));
  QVERIFY(test.study().subjects.empty());
  subject.identity.initials = QStringLiteral("WH");
  QVERIFY(test.commands().registerSubject(subject));
  const RowId id = test.study().subjects.front().id;
  Identity nobody = subject.identity;
  nobody.initials.clear();
  QCOMPARE(test.commands().saveIdentity(id, nobody, QStringLiteral("Misread")).error().field,
           QStringLiteral("initials"));
  QCOMPARE(test.study().subject(id)->identity, subject.identity);
}

void TestStudyCommands::theScreeningFormIsOneAct() {
  TestStudy test;
  const RowId id = screenEligible(test, QStringLiteral("Wu Hong"));
  const auto screening = [&]() -> const Screening& { return test.study().subject(id)->screening(); };
  const QDate born = test.study().subject(id)->identity.birthDate;
  const Screening before = screening();
  ScreeningEntry entry = before.entry;
  entry.ecog = 2;
  const auto save = [&](QDate birthDate, const QString& reason) {
    const auto saved = test.commands().saveScreening(before.id, entry, reason, birthDate);
    return saved ? QString() : saved.error().field;
  };
  const QString why = QStringLiteral("Misread");
  QCOMPARE(save(born.addYears(-1), {}), QStringLiteral("reason"));
  QCOMPARE(save(test.session().today().addDays(1), why), QStringLiteral("birthDate"));
  entry.ecog = 6;
  QCOMPARE(save(born.addYears(-1), why), QStringLiteral("ecog"));
  QCOMPARE(test.study().subject(id)->identity.birthDate, born);
  QCOMPARE(screening().entry, before.entry);

  entry.ecog = 2;
  QCOMPARE(save(born.addYears(-1), why), QString());
  QCOMPARE(test.study().subject(id)->identity.birthDate, born.addYears(-1));
  QCOMPARE(screening().ageYears, std::optional(*before.ageYears + 1));
  QCOMPARE(screening().entry, entry);
  const auto lines = test.session().auditTrail({}).lines(0, 3); // what was entered, the age, the identity
  QVERIFY(lines && lines->size() == 3);
  QCOMPARE(lines->back().table, QStringLiteral("identity"));
  for (const AuditLine& line : *lines)
    QCOMPARE(line.action + line.reason, QStringLiteral("screening") + why);
}

void TestStudyCommands::screensTheSamePersonAgain() {
  TestStudy test;
  const RowId id = screenEligible(test, QStringLiteral("Wu Hong"));
  const RowId first = test.study().subject(id)->screening().id;
  const Consent again{QStringLiteral("1.1"), test.session().now(), true};
  QCOMPARE(test.commands().rescreen(id, again).error().rule, QStringLiteral("RESCREEN"));
  const Credentials who = TestStudy::credentials(Role::StudyCoordinator);
  const ScreenFailure failure{test.session().today(), {QStringLiteral("I3")}, QStringLiteral("Worse")};
  QCOMPARE(test.commands().recordScreenFailure(first, failure, {who.login, QStringLiteral("x")}).error().rule,
           QStringLiteral("PASSWORD"));
  QVERIFY(!test.study().subject(id)->screening().failure);
  QVERIFY(test.commands().recordScreenFailure(first, failure, who));
  const auto& given = test.study().subject(id)->screening().failure->signature;
  QVERIFY(given && !given->earlierVersion);
  QCOMPARE(given->meaning, SignatureMeaning::ScreenFailure);
  QCOMPARE(test.study().user(given->userId)->login, who.login);
  QCOMPARE(test.commands().recordScreenFailure(first, failure, who).error().rule,
           QStringLiteral("SCREEN-FAILURE"));
  test.setDay(test.session().today().addDays(30));
  const auto second = test.commands().rescreen(id, {QStringLiteral("1.1"), test.session().now(), true});
  QVERIFY(second.has_value());
  const Subject* subject = test.study().subject(id);
  QCOMPARE(subject->screenings.size(), std::size_t(2));
  QCOMPARE(subject->screening().number, QStringLiteral("SCR-002"));
  QCOMPARE(subject->screening().entry.sex, std::optional(Sex::Female));
  QVERIFY(!subject->screening().failure);
  QCOMPARE(subject->screenings.front().failure->criteria, QStringList{QStringLiteral("I3")});
}

void TestStudyCommands::keepsDrafts() {
  TestStudy test;
  const QString form = QStringLiteral("screening/1");
  QVERIFY(test.session().draft(form).isEmpty());
  QVERIFY(test.commands().saveDraft(form, "{\"ecog\":\"2x\"}"));
  const qint64 head = test.session().journalHead().sequence;
  QVERIFY(test.commands().saveDraft(form, "{\"ecog\":\"2x\"}"));
  QCOMPARE(test.session().journalHead().sequence, head); // the same again is no event
  QVERIFY(test.commands().saveDraft(form, "{\"ecog\":\"2\"}"));
  test.signInAs(Role::PrincipalInvestigator);
  QCOMPARE(test.session().draft(form), QByteArray("{\"ecog\":\"2\"}"));
  QVERIFY(test.commands().saveDraft(form, {}));
  QVERIFY(test.session().draft(form).isEmpty());
  QVERIFY(test.commands().saveDraft(form, "again"));
  test.signInAs(Role::SubInvestigator);
  QVERIFY(test.session().draft(form).isEmpty()); // a draft is its writer's
  QVERIFY(test.session().verify()->empty());
}

void TestStudyCommands::recordsAClockThatRanBackwards() {
  TestStudy test;
  test.setDay(QDate(2026, 1, 2));
  QVERIFY(test.commands().recordOutput(QStringLiteral("list")));
  const auto trail = test.session().auditTrail().lines(0, 2);
  QCOMPARE(trail->at(1).changes.front().column, QStringLiteral("clock"));
}

void TestStudyCommands::takesAnyText() {
  TestStudy test;
  const QString odd = QStringLiteral("'; DROP TABLE subject; -- :id \"x\" <b>&amp; 😀 \u202eمرحبا\n%1 \\") +
                      QString(10000, u'长');
  Identity identity{odd, odd, odd, QDate(1971, 3, 2)};
  const auto screening =
      test.commands().registerSubject({identity, {}, {odd, test.session().now(), true}, {}});
  QVERIFY(screening.has_value());
  AdverseEvent event;
  event.term = odd;
  event.grade = 1;
  event.onset = test.session().today();
  event.comment = odd;
  const RowId subject = test.study().subjectOfScreening(*screening)->id;
  QVERIFY(test.commands().saveAdverseEvent(subject, event, {}));
  test.signInAs(Role::StudyCoordinator);
  QCOMPARE(test.study().subject(subject)->identity, identity);
  QCOMPARE(test.study().subject(subject)->events.front().comment, odd);
  QCOMPARE(test.study().screening(*screening)->consent.version, odd);
  QVERIFY(test.session().verify()->empty());
}

void TestStudyCommands::emitsWhenTheStudyChanges() {
  TestStudy test;
  QSignalSpy changed(&test.session(), &StudySession::studyChanged);
  const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
  QCOMPARE(changed.count(), 3); // registered, screened, signed
  QVERIFY(test.commands().saveScreening(test.study().subject(subject)->screening().id,
                                        test.study().subject(subject)->screening().entry, {}));
  QVERIFY(test.commands().recordOutput(QStringLiteral("list")));
  QVERIFY(test.commands().saveDraft(QStringLiteral("f"), "x"));
  QVERIFY(!test.commands().assign(subject, 3));
  QCOMPARE(changed.count(), 3); // nothing of the study changed
}

COHORTDESK_TEST(TestStudyCommands, QCoreApplication)
} // namespace tst_study_commands
#include "tst_study_commands.moc"
