#include "app/reports/status/due_visits.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_session_standing {

/// A session works the standing out once for each state of the study and each day.
class TestSessionStanding : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isMadeOnce();
  void followsTheStudy();
  void followsTheDay();
  void staysWhereTheStudyDoes();
  void saysWhatIsDueToTheMinute();
  void asksAboutLaboratoryItems();
};

/// Another one has places elsewhere: it is made before the one that it replaces goes.
const OpenSlots* made(TestStudy& test) {
  return test.session().standing().places().data();
}
void TestSessionStanding::isMadeOnce() {
  TestStudy test;
  const OpenSlots* const first = made(test);
  QVERIFY(made(test) == first && made(test) == first);
  QCOMPARE(&test.session().standing().study(), &test.study());
}

void TestSessionStanding::followsTheStudy() {
  TestStudy test;
  QCOMPARE(formatCourse(test.session().standing().course()), QString());
  QCOMPARE(test.session().standing().placesAt(1).places, 1);
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Na"), 1);
  QVERIFY(subject != 0);
  QCOMPARE(formatCourse(test.session().standing().course()), QStringLiteral("1?"));
  QCOMPARE(test.session().standing().placesAt(1).places, 0);
  QCOMPARE(test.session().standing().cohorts().front().front(), test.study().subject(subject));
  const OpenSlots* const assigned = made(test);
  QVERIFY(made(test) == assigned);
  QVERIFY(infuse(test, subject));
  test.setDay(test.session().today().addDays(14));
  QVERIFY(clear(test, subject));
  QCOMPARE(ruleId(test.session().standing().recommendation().rule), QStringLiteral("AT-ESCALATE"));
  QVERIFY(test.session().standing().decisionNeeded());
}

void TestSessionStanding::followsTheDay() {
  TestStudy test;
  const OpenSlots* const before = made(test);
  test.setDay({2026, 1, 5}, QStringLiteral("23:59"));
  QVERIFY(made(test) == before);
  test.setDay({2026, 1, 6}, QStringLiteral("00:01"));
  QVERIFY(made(test) != before);
  QCOMPARE(test.session().standing().today(), QDate(2026, 1, 6));
}

/// What a person types on a form is kept, and no part of the study.
void TestSessionStanding::staysWhereTheStudyDoes() {
  TestStudy test;
  const OpenSlots* const before = made(test);
  QVERIFY(test.commands().saveDraft(QStringLiteral("kept"), "half of a name"));
  QVERIFY(made(test) == before);
}

/// As it is worked out from the whole study.
std::vector<DueItem> dueAnew(TestStudy& test) {
  const StudySession& session = test.session();
  return dueList(session.standing(), session.now(),
                 {session.recordedOf(visitsAsked(session.standing())), session.user().role});
}

void TestSessionStanding::saysWhatIsDueToTheMinute() {
  TestStudy test;
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Na"), 1);
  QVERIFY(subject != 0);
  QCOMPARE(test.session().due().size(), std::size_t(1));
  QCOMPARE(test.session().due().front().kind, DueKind::Infusion);
  const DueItem* const first = test.session().due().data();
  test.setNow(test.session().now().addSecs(59));
  QVERIFY(test.session().due().data() == first);
  test.setNow(test.session().now().addSecs(1));
  QVERIFY(test.session().due().data() != first);
  QVERIFY(test.session().due() == dueAnew(test));
  QVERIFY(infuse(test, subject));
  QCOMPARE(test.session().due().size(), std::size_t(1)); // the samples of day 0
  QCOMPARE(test.session().due().front().kind, DueKind::Visit);
  const auto taken = [&](const QString& visit, const QString& time) {
    const Sampling one{subject, visit, Specimen::Blood, test.at(test.session().today(), time)};
    return test.commands().saveSamplings({one}, {}).has_value();
  };
  QVERIFY(taken(QStringLiteral("D0-PRE"), QStringLiteral("09:30")));
  QCOMPARE(test.session().due().size(), std::size_t(1));
  QVERIFY(taken(QStringLiteral("D0-POST"), QStringLiteral("10:30")));
  QVERIFY(test.session().due().empty());
  test.setDay(test.session().today().addDays(7));
  QVERIFY(!test.session().due().empty() && test.session().due() == dueAnew(test));
  QVERIFY(taken(QStringLiteral("D7"), QStringLiteral("08:30")));
  QVERIFY(test.session().due() == dueAnew(test));
}

/// D1: neutrophils at or below 0.5.
NewStudy studyOfNeutrophils() {
  NewStudy beginning = newTestStudy();
  DltRule rule;
  rule.about = DltRule::About::Laboratory;
  rule.names = QStringList{QStringLiteral("neutrophils")};
  rule.beyond.high = 0.5;
  rule.grade = 1;
  beginning.site.dltDefinition.items = {
      {QStringLiteral("D1"), {QStringLiteral("Neutropenia"), {}}, {}, rule}};
  return beginning;
}

/// What is due of the DLT worksheet, by kind.
QList<DueKind> ofWorksheet(TestStudy& test) {
  QList<DueKind> kinds;
  for (const DueItem& item : test.session().due())
    if (item.kind == DueKind::UnjudgedDlt || item.kind == DueKind::DltAhead) kinds << item.kind;
  return kinds;
}

void TestSessionStanding::asksAboutLaboratoryItems() {
  TestStudy test(QDate(2026, 1, 5), studyOfNeutrophils());
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Na"), 1);
  QVERIFY(subject != 0 && infuse(test, subject));
  test.setDay({2026, 1, 13});
  QCOMPARE(ofWorksheet(test), QList{DueKind::DltAhead}); // no value is recorded
  const auto save = [&](double number, const QString& reason) {
    const Measurement one{{subject, QStringLiteral("D3"), QStringLiteral("neutrophils"), Specimen::Blood},
                          MeasuredValue{Reading::Exact, number}};
    return test.commands().saveMeasurements({one}, reason).has_value();
  };
  QVERIFY(save(2, {}));
  QCOMPARE(ofWorksheet(test), QList<DueKind>());
  QVERIFY(save(0.3, QStringLiteral("another sample")));
  QCOMPARE(ofWorksheet(test), QList{DueKind::UnjudgedDlt});
  DltAnswer answer;
  answer.item = QStringLiteral("D1");
  answer.definition = test.study().site.dltDefinition.version;
  answer.why = QStringLiteral("of the lymphodepletion");
  QVERIFY(test.commands().saveAnswers(subject, {answer}, {}));
  QCOMPARE(ofWorksheet(test), QList<DueKind>());
}

COHORTDESK_TEST(TestSessionStanding, QCoreApplication)
} // namespace tst_session_standing
#include "tst_session_standing.moc"
