#include "app/escalation/study_course.h"
#include "tests/support/test_study.h"

#include <QTest>

class TestStudyCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void wholePathFromConsentToDecision();
};

void TestStudyCommands::wholePathFromConsentToDecision() {
  TestStudy test;
  const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  QVERIFY(first != 0);
  QCOMPARE(test.study().subject(first)->label(), QStringLiteral("S-001"));
  QVERIFY(infuse(test, first));
  test.setDay(QDate(2026, 1, 19));
  QVERIFY(clear(test, first));
  QCOMPARE(formatCourse(courseOf(test.study())), QStringLiteral("1N"));
  const Study before = test.study();
  test.signInAs(Role::PrincipalInvestigator);
  QVERIFY(test.study() == before);
}

QTEST_GUILESS_MAIN(TestStudyCommands)
#include "tst_study_commands.moc"
