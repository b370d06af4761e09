#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_cohort_subjects {

/// A letter of the course and the subject behind it stand at the same place.
class CohortSubjectsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void standInTheOrderOfTheCourse() {
    StudyBuilder b;
    b.eligible("SCR-001").assigned(1).infused({2026, 1, 15}).assessed({2026, 1, 29}, DltOutcome::NoDlt);
    b.decided({2026, 2, 5}, DecisionKind::Escalate, 1, 2, 3);
    const RowId escalation = b.study().decisions.back().id;
    b.eligible("SCR-002").assigned(2, escalation).infused({2026, 2, 20});
    b.eligible("SCR-003").assigned(2, escalation).infused({2026, 2, 10});
    b.eligible("SCR-004").assigned(2, escalation);
    const Study& study = b.study();

    QCOMPARE(formatCourse(courseOf(study)), QStringLiteral("1N 2???"));
    QStringList labels;
    for (const auto& cohort : cohortSubjects(study)) {
      QStringList line;
      for (const Subject* subject : cohort)
        line << subject->screening().number;
      labels << line.join(u' ');
    }
    QCOMPARE(labels, (QStringList{"SCR-001", "SCR-003 SCR-002 SCR-004"}));
  }

  void nobodyAssignedGivesNone() {
    StudyBuilder b;
    b.eligible("SCR-001");
    QVERIFY(cohortSubjects(b).empty());
  }
};

COHORTDESK_TEST(CohortSubjectsTest, QCoreApplication)
} // namespace tst_cohort_subjects
#include "tst_cohort_subjects.moc"
