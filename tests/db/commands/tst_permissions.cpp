#include "app/study/user.h"
#include "tests/db/commands/roles_of_commands.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/decided_study.h"
#include "tests/support/public_methods.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QSet>
#include <QTest>

namespace tst_permissions {
// Every command as every role, below the screens, against the matrix as it is meant. A method of
// StudyCommands without a row fails the test. What a role may read: tst_reading_permissions.

/// The commands that rows are about.
QSet<QString> commandsOfRows() {
  QSet<QString> commands;
  for (const Case& row : commandCases)
    commands.insert(QString::fromLatin1(row.name).section(u',', 0, 0));
  return commands;
}

QString listed(const QSet<QString>& names) {
  return QStringList(names.values()).join(u", "_qs);
}

const std::pair<Role, char> roles[] = {
    {Role::PrincipalInvestigator, 'P'}, {Role::SubInvestigator, 'S'}, {Role::StudyCoordinator, 'C'},
    {Role::SponsorRepresentative, 'R'}, {Role::Monitor, 'M'},         {Role::Administrator, 'A'}};

class TestPermissions : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCommandHasARow();
  void everyCommandAsEveryRole_data();
  void everyCommandAsEveryRole();

  void namesEveryRole() {
    QSet<QString> names;
    for (const auto& [role, initial] : roles) {
      QVERIFY(!roleName(role).isEmpty());
      names.insert(roleName(role));
    }
    QCOMPARE(names.size(), 6);
  }
};

void TestPermissions::everyCommandHasARow() {
  const QSet<QString> commands =
      publicMethods(QStringLiteral("db/session/study_commands.h"), "StudyCommands");
  QVERIFY(commands.contains(QStringLiteral("registerSubject")) && commands.size() > 38);
  const QSet<QString> rows = commandsOfRows();
  QVERIFY2((commands - rows).isEmpty(), qPrintable(u"without a row: " + listed(commands - rows)));
  QVERIFY2((rows - commands).isEmpty(), qPrintable(u"no command: " + listed(rows - commands)));
}

void TestPermissions::everyCommandAsEveryRole_data() {
  QTest::addColumn<int>("role");
  QTest::addColumn<char>("initial");
  for (const auto& [role, initial] : roles)
    QTest::newRow(qPrintable(roleName(role))) << static_cast<int>(role) << initial;
}

void TestPermissions::everyCommandAsEveryRole() {
  QFETCH(int, role);
  QFETCH(char, initial);
  TestStudy test;
  QVERIFY(makeDecided(test));
  QVERIFY(test.commands().signDesignChange(adding(test.study(), 8e7), investigator()) == 1);
  test.signInAs(static_cast<Role>(role));
  for (const Case& command : commandCases) {
    const bool allowed = QByteArray(command.allowed).contains(initial);
    const Study before = test.study();
    const QString rule = command.rule(test, static_cast<Role>(role));
    // Allowed: done, or refused by a rule of the trial, but not for the role or an unknown password.
    QVERIFY2((rule == QLatin1String("ROLE")) == !allowed, command.name);
    QVERIFY2(rule != QLatin1String("PASSWORD"), command.name);
    if (!allowed) QVERIFY2(test.study() == before, command.name);
  }
}

COHORTDESK_TEST(TestPermissions, QCoreApplication)
} // namespace tst_permissions
#include "tst_permissions.moc"
