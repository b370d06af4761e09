// Reviews of the audit trail: who may record one, up to which line, and that it stays.
#include "db/audit/audit_words.h"
#include "db/sqlite/connection.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_review_commands {
Result<void> review(TestStudy& test, qint64 upTo, Role role, const QString& remark = {}) {
  return test.commands().reviewAudit(upTo, remark, TestStudy::credentials(role));
}

qint64 end(TestStudy& test) {
  return test.session().journalHead().sequence;
}

class TestReviewCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itSaysWhoWhenUpToWhichLineAndWhy() {
    TestStudy test;
    QVERIFY(test.session().auditReviews()->empty());
    test.setDay(QDate(2026, 1, 7), QStringLiteral("10:30"));
    const qint64 upTo = end(test);
    QSignalSpy changed(&test.session(), &StudySession::studyChanged);
    QVERIFY(review(test, upTo, Role::Monitor, QStringLiteral("  All entries of SCR-001 seen ")));
    QCOMPARE(changed.size(), 1);
    const auto reviews = *test.session().auditReviews();
    QCOMPARE(reviews.size(), std::size_t(1));
    QCOMPARE(reviews[0].printedName, QStringLiteral("Zhou Ping"));
    QCOMPARE(reviews[0].at, test.at(QDate(2026, 1, 7), QStringLiteral("10:30")));
    QCOMPARE(reviews[0].upTo, upTo);
    QCOMPARE(reviews[0].remark, QStringLiteral("All entries of SCR-001 seen"));
    AuditFilter filter;
    filter.action = QStringLiteral("review-audit");
    AuditTrail trail = test.session().auditTrail(filter);
    QVERIFY(trail.searchAll());
    QCOMPARE(trail.size(), 1);
    QCOMPARE(trail.lines(0, 1)->front().table, QStringLiteral("audit_review"));
    QVERIFY(test.session().verify()->empty());
    test.signInAs(Role::Administrator);
    QCOMPARE(*test.session().auditReviews(), reviews);
  }

  void rolesThatMay_data() {
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("principal investigator") << Role::PrincipalInvestigator << true;
    QTest::newRow("sub-investigator") << Role::SubInvestigator << false;
    QTest::newRow("study coordinator") << Role::StudyCoordinator << false;
    QTest::newRow("sponsor representative") << Role::SponsorRepresentative << true;
    QTest::newRow("monitor") << Role::Monitor << true;
    QTest::newRow("administrator") << Role::Administrator << false;
  }
  /// Whoever is signed in: it is the reviewer's role that counts.
  void rolesThatMay() {
    QFETCH(Role, role);
    QFETCH(bool, may);
    TestStudy test;
    test.signInAs(role); // who has signed in has keys, and the journal gets no line of them below
    for (const Role session : {Role::StudyCoordinator, Role::Monitor}) {
      test.signInAs(session);
      const qint64 lines = end(test);
      const auto done = review(test, lines, role);
      QCOMPARE(ruleOf(done), may ? QString() : QStringLiteral("ROLE"));
      if (!may) QCOMPARE(done.error().field, QStringLiteral("login"));
      if (!may) QCOMPARE(end(test), lines);
    }
    QCOMPARE(test.session().auditReviews()->size(), std::size_t(may ? 2 : 0));
  }

  void linesThatCanBeReviewed() {
    TestStudy test;
    const qint64 last = end(test);
    QCOMPARE(ruleOf(review(test, 0, Role::Monitor)), QStringLiteral("RANGE"));
    QCOMPARE(ruleOf(review(test, -1, Role::Monitor)), QStringLiteral("RANGE"));
    QCOMPARE(ruleOf(review(test, last + 1, Role::Monitor)), QStringLiteral("RANGE"));
    QVERIFY(review(test, last - 1, Role::Monitor));
    QCOMPARE(ruleOf(review(test, last - 1, Role::Monitor)), QStringLiteral("RANGE")); // the same again
    QCOMPARE(ruleOf(review(test, last - 2, Role::Monitor)), QStringLiteral("RANGE"));
    QVERIFY(review(test, 1, Role::PrincipalInvestigator)); // another person begins at the beginning
    QVERIFY(review(test, last, Role::Monitor));
    QCOMPARE(test.session().auditReviews()->size(), std::size_t(3));
  }

  void aWrongPasswordCounts() {
    TestStudy test;
    const Credentials guess{TestStudy::login(Role::Monitor), QStringLiteral("a guess")};
    QCOMPARE(ruleOf(test.commands().reviewAudit(1, {}, guess)), QStringLiteral("PASSWORD"));
    QVERIFY(test.session().auditReviews()->empty());
    QCOMPARE(test.session().auditTrail().lines(0, 1)->front().action, QStringLiteral("failed-sign-in"));
  }

  void nothingOfItIsChangedBehindTheProgramsBack() {
    TestStudy test;
    QVERIFY(review(test, 5, Role::Monitor));
    test.close();
    {
      Connection forger(test.path());
      forger.run(QStringLiteral("UPDATE audit_review SET up_to = 9"));
    }
    const auto faults = StudyFile::check(test.path(), TestStudy::credentials(Role::Monitor), test.clock());
    QVERIFY(faults);
    QVERIFY(std::any_of(faults->begin(), faults->end(), [](const JournalFault& fault) {
      return fault.table == QLatin1String("audit_review") && fault.column == QLatin1String("up_to");
    }));
  }

  void theSentenceTellsOfTheFurthest() {
    TestStudy test;
    const auto text = [&](const std::vector<AuditReview>& reviews, qint64 last) {
      return auditReviewText(reviews, last, test.study());
    };
    const QDateTime at = test.at(QDate(2026, 1, 7), QStringLiteral("10:30"));
    const AuditReview first{1, 5, QStringLiteral("Zhou Ping"), at, 512, {}};
    const AuditReview second{2, 1, QStringLiteral("Prof. Zhang Min"), at.addDays(1), 100, {}};
    const AuditReview same{3, 4, QStringLiteral("Dr Chen Jie"), at.addDays(2), 512, {}};
    QVERIFY(text({}, 558).contains(QStringLiteral("not been reviewed")));
    QCOMPARE(
        text({first, second}, 558),
        QStringLiteral("Reviewed up to line 512 by Zhou Ping on 2026-01-07 10:30:00. 46 line(s) since."));
    QCOMPARE(text({first, second, same}, 512),
             QStringLiteral("Reviewed up to line 512 by Dr Chen Jie on 2026-01-09 10:30:00."));
  }
};
COHORTDESK_TEST(TestReviewCommands, QCoreApplication)
} // namespace tst_review_commands
#include "tst_review_commands.moc"
