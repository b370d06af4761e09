// Whom Today tells of queries: who enters subjects of those to be answered, the sponsor's people of answers.
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_queries {
QueryNote note(QueryStep step, int day) {
  QueryNote made;
  made.step = step;
  made.at = QDateTime({2026, 1, day}, {1, 0}, Qt::UTC);
  return made;
}

/// Of the first subject query 1 to be answered, 2 answered, 3 closed, 4 reopened; 5, of a lot, to be
/// answered.
Study asked() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1);
  const RowId subject = builder.last().id;
  Study study = builder.study();
  const QueryNote opened = note(QueryStep::Opened, 12);
  const QueryNote answered = note(QueryStep::Answered, 13);
  const auto query = [&](int number, RowId owner, std::vector<QueryNote> notes) {
    study.queries.push_back({number, number, QStringLiteral("assignment"), number, QStringLiteral("level"),
                             owner, std::move(notes)});
  };
  query(1, subject, {opened});
  query(2, subject, {opened, answered});
  query(3, subject, {opened, answered, note(QueryStep::Closed, 14)});
  query(4, subject, {opened, answered, note(QueryStep::Reopened, 10)});
  query(5, 0, {opened});
  return study;
}

class TestDueQueries : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eachRoleIsToldOfWhatItDoesNext_data() {
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("told");
    const QStringList toAnswer{QStringLiteral("S-001 | To answer: query 1, 4 | 2026-01-10 | row 1"),
                               QStringLiteral("Site and product | To answer: query 5 | 2026-01-12 | row 5")};
    const QStringList toClose{QStringLiteral("S-001 | To close or reopen: query 2 | 2026-01-13 | row 2")};
    QTest::newRow("principal investigator") << Role::PrincipalInvestigator << toAnswer;
    QTest::newRow("sub-investigator") << Role::SubInvestigator << toAnswer;
    QTest::newRow("coordinator") << Role::StudyCoordinator << toAnswer;
    QTest::newRow("sponsor") << Role::SponsorRepresentative << toClose;
    QTest::newRow("monitor") << Role::Monitor << toClose;
    QTest::newRow("administrator") << Role::Administrator << QStringList();
  }
  void eachRoleIsToldOfWhatItDoesNext() {
    QFETCH(Role, role);
    const Study study = asked();
    const QDateTime now({2026, 1, 14}, {1, 0}, Qt::UTC);
    DueSources sources;
    sources.reader = role;
    QStringList told;
    for (const DueItem& due : dueList(standingOf(study, {2026, 1, 14}), now, sources))
      if (due.kind == DueKind::Query)
        told << QStringLiteral("%1 | %2 | %3 | row %4")
                    .arg(due.who, due.what, due.since.toString(Qt::ISODate))
                    .arg(due.row);
    told.sort();
    QTEST(told, "told");
  }

  /// `cohortctl status` is nobody's.
  void withoutAReaderNobodyIsTold() {
    for (const DueItem& due : dueList(asked(), QDate(2026, 1, 14)))
      QVERIFY(due.kind != DueKind::Query);
  }
};

COHORTDESK_TEST(TestDueQueries, QCoreApplication)
} // namespace tst_due_queries
#include "tst_due_queries.moc"
