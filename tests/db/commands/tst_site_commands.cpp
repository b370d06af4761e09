#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_site_commands {

class TestSiteCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void managesUsers();
  void aLoginIsOfWhatCanBeSeen_data();
  void aLoginIsOfWhatCanBeSeen();
  void theTrailSaysWhoMayEnter();
  void whoCannotBeDeactivated_data();
  void whoCannotBeDeactivated();
  void aSuccessorTakesOver();
  void keepsExclusionsById();
};

void TestSiteCommands::managesUsers() {
  TestStudy test;
  User user{0, QStringLiteral(" new "), QStringLiteral("Hu Bin"), Role::SubInvestigator, true};
  QCOMPARE(test.commands().addUser(user, QStringLiteral("hubin123")).error().rule,
           QStringLiteral("PASSWORD"));
  const QString password = QStringLiteral("copper-meadow-violin-46");
  const auto id = test.commands().addUser(user, password);
  QVERIFY(id.has_value());
  user.login = QStringLiteral("NEW");
  QCOMPARE(test.commands().addUser(user, password).error().field, QStringLiteral("login"));
  QCOMPARE(test.commands().changePassword(QStringLiteral("wrong"), password).error().field,
           QStringLiteral("oldPassword"));
  QCOMPARE(test.commands().changePassword(TestStudy::testPassword(), QStringLiteral("abc")).error().field,
           QStringLiteral("newPassword"));
  QVERIFY(test.commands().changePassword(TestStudy::testPassword(), password));
  QVERIFY(test.session().unlock(password));
  QVERIFY(!test.session().unlock(TestStudy::testPassword()));

  const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
  const RowId screening = test.study().subject(subject)->screening().id;
  QCOMPARE(test.commands().deactivateUser(*id, {}).error().rule, QStringLiteral("REASON"));
  QVERIFY(test.commands().deactivateUser(*id, QStringLiteral("Left")));
  QVERIFY(!test.study().user(*id)->active);
  QCOMPARE(test.commands().signEligibility(screening, {QStringLiteral("new"), password}).error().rule,
           QStringLiteral("PASSWORD"));
  const auto users = test.study().users; // the study's own are read again by each command
  for (const User& other : users)
    if (other.login == QLatin1String("admin"))
      QVERIFY(test.commands().deactivateUser(other.id, QStringLiteral("Left")));
  const auto last = test.commands().deactivateUser(test.session().user().id, QStringLiteral("Left"));
  QVERIFY(!last);
  QCOMPARE(last.error().rule, QStringLiteral("LAST-ADMINISTRATOR"));
  test.close();
  QVERIFY(!StudyFile::open(test.path(), {QStringLiteral("new"), password}, test.clock()));
  QVERIFY(!StudyFile::logins(test.path())->contains(QStringLiteral("new")));
  QVERIFY(StudyFile::open(test.path(), {QStringLiteral("pi"), password}, test.clock()));
}

void TestSiteCommands::aLoginIsOfWhatCanBeSeen_data() {
  QTest::addColumn<QString>("login");
  QTest::addColumn<QString>("rule");
  QTest::newRow("letters") << QStringLiteral("hu.bin-2") << QString();
  QTest::newRow("Chinese") << QStringLiteral("胡斌") << QString();
  QTest::newRow("beyond the first plane") << QString::fromUtf8("\xF0\xA0\xAE\xB7") << QString();
  QTest::newRow("blank") << QStringLiteral(" \t ") << QStringLiteral("REQUIRED");
  QTest::newRow("line end") << QStringLiteral("hu\nbin") << QStringLiteral("FORMAT");
  QTest::newRow("tab") << QStringLiteral("hu\tbin") << QStringLiteral("FORMAT");
  QTest::newRow("escape") << QStringLiteral("hu\x1b[31m") << QStringLiteral("FORMAT");
  QTest::newRow("right to left") << QString::fromUtf8("hu\xE2\x80\xAEnib") << QStringLiteral("FORMAT");
  QTest::newRow("no width") << QString::fromUtf8("h\xE2\x80\x8Bu") << QStringLiteral("FORMAT");
}

void TestSiteCommands::aLoginIsOfWhatCanBeSeen() {
  QFETCH(QString, login);
  QFETCH(QString, rule);
  TestStudy test;
  const QString password = QStringLiteral("copper-meadow-violin-46");
  const auto added = test.commands().addUser({0, login, QStringLiteral("Hu"), Role::Monitor, true}, password);
  QCOMPARE(added ? QString() : added.error().rule, rule);
  NewStudy study = newTestStudy();
  study.login = login;
  const auto made = StudyFile::create(test.folder() + QStringLiteral("/other.study"), study, test.clock());
  QCOMPARE(made ? QString() : made.error().rule, rule);
  if (!rule.isEmpty()) QCOMPARE(added.error().field + made.error().field, QStringLiteral("loginlogin"));
}

void TestSiteCommands::theTrailSaysWhoMayEnter() {
  TestStudy test;
  test.signInAs(Role::Administrator);
  const auto id =
      test.commands().addUser({0, QStringLiteral("hu"), QStringLiteral("Hu Bin"), Role::Monitor, true},
                              QStringLiteral("copper-meadow-violin-46"));
  QVERIFY(id);
  QVERIFY(test.commands().deactivateUser(*id, QStringLiteral("Left")));
  AuditFilter accounts;
  accounts.table = QStringLiteral("app_user");
  AuditTrail trail = test.session().auditTrail(accounts);
  QVERIFY(trail.searchAll());
  const auto lines = trail.lines(0, trail.size()); // the newest first
  QVERIFY(lines);
  QStringList ofTheirs;
  for (const AuditLine& line : *lines) {
    if (line.rowId != *id) continue; // a colleague is handed the new key
    QCOMPARE(line.user, test.session().user().name);
    ofTheirs << line.action + u' ' + line.reason;
  }
  QCOMPARE(ofTheirs, QStringList({QStringLiteral("deactivate-user Left"), QStringLiteral("add-user ")}));
}

/// Enums by their numbers: QFETCH wants types that Qt knows.
RowId userWith(const TestStudy& test, int role) {
  for (const User& user : test.study().users)
    if (user.role == static_cast<Role>(role)) return user.id;
  return 0;
}

void TestSiteCommands::whoCannotBeDeactivated_data() {
  QTest::addColumn<int>("signedIn");
  QTest::addColumn<int>("whom");
  QTest::addColumn<QString>("rule");
  const auto row = [](const char* name, Role signedIn, Role whom, const char* rule) {
    QTest::newRow(name) << static_cast<int>(signedIn) << static_cast<int>(whom) << QString::fromLatin1(rule);
  };
  row("the investigator themselves", Role::PrincipalInvestigator, Role::PrincipalInvestigator, "SELF");
  row("the administrator themselves", Role::Administrator, Role::Administrator, "SELF");
  row("the only investigator", Role::Administrator, Role::PrincipalInvestigator, "LAST-INVESTIGATOR");
  row("a colleague", Role::Administrator, Role::SubInvestigator, "");
  row("the administrator", Role::PrincipalInvestigator, Role::Administrator, "");
}

void TestSiteCommands::whoCannotBeDeactivated() {
  QFETCH(int, signedIn);
  QFETCH(int, whom);
  QFETCH(QString, rule);
  TestStudy test;
  test.signInAs(static_cast<Role>(signedIn));
  const RowId id = userWith(test, whom);
  const auto done = test.commands().deactivateUser(id, QStringLiteral("Left"));
  QCOMPARE(done ? QString() : done.error().rule, rule);
  QCOMPARE(test.study().user(id)->active, !rule.isEmpty());
  QVERIFY(test.session().user().active); // whoever goes on in a session has an account
}

void TestSiteCommands::aSuccessorTakesOver() {
  TestStudy test;
  test.signInAs(Role::Administrator);
  const RowId old = userWith(test, static_cast<int>(Role::PrincipalInvestigator));
  const auto added = test.commands().addUser(
      {0, QStringLiteral("new"), QStringLiteral("Prof. Hu Bin"), Role::PrincipalInvestigator, true},
      QStringLiteral("copper-meadow-violin-46"));
  QVERIFY(added);
  QVERIFY(test.commands().deactivateUser(old, QStringLiteral("Left")));
  QCOMPARE(test.commands().deactivateUser(*added, QStringLiteral("Left")).error().rule,
           QStringLiteral("LAST-INVESTIGATOR"));
}

void TestSiteCommands::keepsExclusionsById() {
  TestStudy test;
  const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
  Site site = test.study().site;
  const RowId kept = site.exclusions.at(0).id;
  site.exclusions.erase(site.exclusions.begin() + 1);
  site.exclusions.at(0).textEn = QStringLiteral("Uncontrolled infection");
  site.exclusions.push_back({0, QStringLiteral("E2"), QStringLiteral("HIV"), QStringLiteral("艾滋病毒")});
  QCOMPARE(test.commands().saveSite(site, {}).error().rule, QStringLiteral("REASON"));
  QVERIFY(test.commands().saveSite(site, QStringLiteral("Amendment 1")));
  const auto& stored = test.study().site.exclusions;
  QCOMPARE(stored.size(), std::size_t(2));
  QCOMPARE(stored.at(0).id, kept);
  QCOMPARE(stored.at(0).textEn, QStringLiteral("Uncontrolled infection"));
  QVERIFY(stored.at(1).id > 2);
  // What was signed is not touched by it; the new criterion is simply not answered yet.
  QVERIFY(!test.study().subject(subject)->screening().signatures.front().earlierVersion);
  QVERIFY(!test.commands().assign(subject, 1));
  Site twice = test.study().site;
  twice.exclusions.push_back({0, QStringLiteral("E1"), QStringLiteral("x"), QStringLiteral("x")});
  QCOMPARE(test.commands().saveSite(twice, QStringLiteral("x")).error().field, QStringLiteral("exclusions"));
  Site unlimited = test.study().site;
  unlimited.limits.remove(OrganTest::Alt);
  QVERIFY(test.commands().saveSite(unlimited, QStringLiteral("Not in the protocol")));
  QVERIFY(!test.study().site.limits.contains(OrganTest::Alt));
  QVERIFY(test.session().verify()->empty());
}

COHORTDESK_TEST(TestSiteCommands, QCoreApplication)
} // namespace tst_site_commands
#include "tst_site_commands.moc"
