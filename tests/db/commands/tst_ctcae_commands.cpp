#include "db/audit/audit_words.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QtTest>

namespace tst_ctcae_commands {
CtcaeDictionary madeDictionary(const QString& version) {
  EventTerm fever;
  fever.name = {QStringLiteral("Fever"), QStringLiteral("发热")};
  fever.organClass = {QStringLiteral("General disorders"), {}};
  fever.code = QStringLiteral("10016558");
  fever.grades = {
      QStringLiteral("warm"), QStringLiteral("warmer"), QStringLiteral("hot"), QStringLiteral("-"), {}};
  fever.definition = QStringLiteral("A \"high\" temperature");
  return {version, QStringLiteral("ctcae.csv"), {fever}};
}

class TestCtcaeCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDictionaryIsLoadedAndReplacedWithAReason() {
    TestStudy test;
    QVERIFY(test.session().ctcae()->terms.empty());
    const CtcaeDictionary five = madeDictionary(QStringLiteral("5.0"));
    QSignalSpy changed(&test.session(), &StudySession::studyChanged);
    QVERIFY(test.commands().loadCtcae(five));
    QCOMPARE(changed.size(), 1);
    QVERIFY(*test.session().ctcae() == five);
    QVERIFY(test.commands().loadCtcae(five)); // nothing new
    QCOMPARE(changed.size(), 1);
    const CtcaeDictionary six = madeDictionary(QStringLiteral("6.0"));
    QCOMPARE(test.commands().loadCtcae(six).error().rule, QStringLiteral("REASON"));
    QVERIFY(*test.session().ctcae() == five);
    QVERIFY(test.commands().loadCtcae(six, QStringLiteral("Amendment 2")));
    QVERIFY(*test.session().ctcae() == six);
    test.signInAs(Role::Monitor);
    QVERIFY(*test.session().ctcae() == six);
    QVERIFY(test.session().verify()->empty());
  }

  void refusedDictionaries() {
    TestStudy test;
    CtcaeDictionary dictionary = madeDictionary(QStringLiteral(" "));
    QCOMPARE(test.commands().loadCtcae(dictionary).error().field, QStringLiteral("version"));
    dictionary.version = QStringLiteral("5.0");
    dictionary.terms.push_back({});
    QCOMPARE(test.commands().loadCtcae(dictionary).error().field, QStringLiteral("terms"));
    dictionary.terms.clear();
    QCOMPARE(test.commands().loadCtcae(dictionary).error().field, QStringLiteral("terms"));
    QVERIFY(test.session().ctcae()->terms.empty());
  }

  void theAuditTrailTellsInWords() {
    TestStudy test;
    QVERIFY(test.commands().loadCtcae(madeDictionary(QStringLiteral("5.0"))));
    const auto lines = *test.session().auditTrail().lines(0, 1);
    QCOMPARE(auditActionName(lines[0].action), QStringLiteral("CTCAE dictionary loaded"));
    QVERIFY(auditChangeTexts(lines[0], test.study()).contains(QStringLiteral("terms: 1 term(s)")));
  }
};

COHORTDESK_TEST(TestCtcaeCommands, QCoreApplication)
} // namespace tst_ctcae_commands
#include "tst_ctcae_commands.moc"
