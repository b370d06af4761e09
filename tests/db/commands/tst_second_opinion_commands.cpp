#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_second_opinion_commands {

/// The site's choice of a second opinion, saved with its settings.
class SecondOpinionCommandsTest : public QObject {
  Q_OBJECT

  static Result<void> choose(TestStudy& test, const SecondOpinionChoice& choice, const QString& reason = {}) {
    Site site = test.study().site;
    site.secondOpinion = choice;
    return test.commands().saveSite(site, reason);
  }
  static std::vector<AuditLine> linesOf(TestStudy& test) {
    AuditFilter filter;
    filter.table = QStringLiteral("second_opinion");
    AuditTrail trail = test.session().auditTrail(filter);
    if (!trail.searchAll()) qFatal("the audit trail cannot be read");
    return trail.lines(0, 10).value();
  }

 private Q_SLOTS:
  void offUntilTheSiteChooses() {
    TestStudy test;
    QCOMPARE(test.study().site.secondOpinion, SecondOpinionChoice());
    QVERIFY(!test.study().site.secondOpinion.shown);
    Site renamed = test.study().site;
    renamed.letterhead = QStringLiteral("Ward 8");
    QVERIFY(test.commands().saveSite(renamed, QStringLiteral("Moved")));
    QVERIFY(linesOf(test).empty()); // nothing was chosen by that
  }

  void theChoiceOutlivesTheSession() {
    TestStudy test;
    int changes = 0;
    connect(&test.session(), &StudySession::studyChanged, this, [&] { ++changes; });
    const SecondOpinionChoice chosen{true, 0.25, 1.5, 0.33};
    QVERIFY(choose(test, chosen)); // the first choice changes nothing that was saved: no reason
    QCOMPARE(changes, 1);
    QCOMPARE(test.study().site.secondOpinion, chosen);
    test.signInAs(Role::Monitor);
    QCOMPARE(test.study().site.secondOpinion, chosen);
    QVERIFY(test.session().verify()->empty());
  }

  void aChangeNeedsAReason() {
    TestStudy test;
    QVERIFY(choose(test, {true, 0.5, 0.5, 0.3}));
    QCOMPARE(choose(test, {false, 0.5, 0.5, 0.3}).error().rule, QStringLiteral("REASON"));
    QVERIFY(test.study().site.secondOpinion.shown);
    QVERIFY(choose(test, {false, 0.5, 0.5, 0.3}, QStringLiteral("Not wanted")));
    QVERIFY(!test.study().site.secondOpinion.shown);
  }

  void whatTheDesignsCannotAnswerWithIsRefused() {
    TestStudy test;
    QCOMPARE(choose(test, {true, 0, 0.5, 0.3}).error().field, QStringLiteral("opinionPriorA"));
    QCOMPARE(choose(test, {true, 0.5, -1, 0.3}).error().field, QStringLiteral("opinionPriorB"));
    QCOMPARE(choose(test, {true, 0.5, 0.5, 0.9}).error().field, QStringLiteral("opinionTarget"));
    QCOMPARE(test.study().site.secondOpinion, SecondOpinionChoice());
  }

  void whoMayNotManageTheSiteMayNotChoose() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    QCOMPARE(choose(test, {true, 0.5, 0.5, 0.3}).error().rule, QStringLiteral("ROLE"));
  }

  void theAuditTrailTellsOfIt() {
    TestStudy test;
    QVERIFY(choose(test, {true, 0.5, 0.5, 0.3}));
    QVERIFY(choose(test, {true, 1, 0.5, 0.3}, QStringLiteral("Uniform prior")));
    const auto lines = linesOf(test);
    QCOMPARE(lines.size(), std::size_t(2)); // newest first
    QCOMPARE(lines.front().reason, QStringLiteral("Uniform prior"));
    const QStringList texts = auditChangeTexts(lines.front(), test.study());
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.front().contains(QStringLiteral("prior of a DLT rate, a")), qPrintable(texts.front()));
    QCOMPARE(auditTableName(QStringLiteral("second_opinion")), QStringLiteral("Second opinion"));
    QCOMPARE(auditValue(QStringLiteral("second_opinion"), QStringLiteral("shown"), QStringLiteral("1"),
                        test.study().site.timeZone),
             QStringLiteral("yes"));
  }
};
COHORTDESK_TEST(SecondOpinionCommandsTest, QCoreApplication)
} // namespace tst_second_opinion_commands
#include "tst_second_opinion_commands.moc"
