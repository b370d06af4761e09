#include "db/sqlite/connection.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_identity_shown {
// Who was shown whose identity: a line of the journal, the first time in a session.
constexpr auto birthDate = ShownIdentity::BirthDate;
constexpr auto everything = ShownIdentity::Everything;

/// The showings that the audit trail tells of, oldest first: "pi show-identity SCR-001".
QStringList shown(TestStudy& test) {
  const AuditTrail trail = test.session().auditTrail();
  const auto lines = trail.lines(0, trail.size());
  QStringList told;
  for (const AuditLine& line : lines.value_or(std::vector<AuditLine>())) {
    if (!line.action.startsWith(QLatin1String("show-"))) continue;
    const User* user = test.study().user(line.userId);
    told.prepend(QStringLiteral("%1 %2 %3")
                     .arg(user ? user->login : QString(), line.action,
                          line.changes.empty() ? QString() : line.changes[0].newValue));
  }
  return told;
}

/// Two people who were registered in an earlier session.
struct TwoSubjects : TestStudy {
  RowId wu = screenEligible(*this, QStringLiteral("Wu Hong"));
  RowId li = screenEligible(*this, QStringLiteral("Li Na"));
  TwoSubjects() { signInAs(Role::PrincipalInvestigator); }
  bool show(RowId subject, ShownIdentity what) {
    return commands().recordIdentityShown(subject, what).has_value();
  }
  QStringList told() { return shown(*this); }
};

class TestIdentityShown : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void oneLineASession_data();
  void oneLineASession();
  void eachSubjectAndEachSessionHasItsOwn();
  void whoRegisteredHasSeenIt();
  void whatIsNotThereIsNotShown();
  void howLongANameIsStaysSealed();
  void onlyThoseWhoEnterSubjects_data();
  void onlyThoseWhoEnterSubjects();
  void theLineIsOfTheSubjectsTrail();
  void nothingOfTheStudyChanges();
};

void TestIdentityShown::oneLineASession_data() {
  QTest::addColumn<std::vector<ShownIdentity>>("showings");
  QTest::addColumn<QStringList>("lines");
  using Showings = std::vector<ShownIdentity>;
  const QString ofBirth = QStringLiteral("pi show-birth-date SCR-001");
  const QString ofAll = QStringLiteral("pi show-identity SCR-001");
  QTest::newRow("birth date") << Showings{birthDate} << QStringList{ofBirth};
  QTest::newRow("birth date again") << Showings{birthDate, birthDate, birthDate} << QStringList{ofBirth};
  QTest::newRow("everything") << Showings{everything} << QStringList{ofAll};
  QTest::newRow("everything again") << Showings{everything, everything} << QStringList{ofAll};
  QTest::newRow("more than before") << Showings{birthDate, everything, birthDate, everything}
                                    << QStringList{ofBirth, ofAll};
  QTest::newRow("less than before") << Showings{everything, birthDate} << QStringList{ofAll};
}

void TestIdentityShown::oneLineASession() {
  QFETCH(std::vector<ShownIdentity>, showings);
  QFETCH(QStringList, lines);
  TwoSubjects study;
  const qint64 before = study.session().journalHead().sequence;
  for (const ShownIdentity what : showings)
    QVERIFY(study.show(study.wu, what));
  QCOMPARE(study.told(), lines);
  QCOMPARE(study.session().journalHead().sequence, before + lines.size());
}

void TestIdentityShown::eachSubjectAndEachSessionHasItsOwn() {
  TwoSubjects study;
  QVERIFY(study.show(study.wu, birthDate) && study.show(study.li, birthDate));
  study.session().recordLock();
  QVERIFY(study.session().unlock(TestStudy::testPassword()));
  QVERIFY(study.show(study.wu, birthDate)); // the same session still
  study.signInAs(Role::StudyCoordinator);
  QVERIFY(study.show(study.wu, birthDate));
  study.signInAs(Role::StudyCoordinator);
  QVERIFY(study.show(study.wu, birthDate));
  QCOMPARE(study.told(), (QStringList{QStringLiteral("pi show-birth-date SCR-001"),
                                      QStringLiteral("pi show-birth-date SCR-002"),
                                      QStringLiteral("crc show-birth-date SCR-001"),
                                      QStringLiteral("crc show-birth-date SCR-001")}));
}

void TestIdentityShown::whoRegisteredHasSeenIt() {
  TestStudy test;
  const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
  QVERIFY(test.commands().recordIdentityShown(subject, birthDate));
  QVERIFY(test.commands().recordIdentityShown(subject, everything));
  QCOMPARE(shown(test), QStringList());
  test.signInAs(Role::PrincipalInvestigator);
  QVERIFY(test.commands().recordIdentityShown(subject, birthDate));
  QCOMPARE(shown(test), QStringList{QStringLiteral("pi show-birth-date SCR-001")});
}

void TestIdentityShown::whatIsNotThereIsNotShown() {
  TestStudy test;
  NewSubject nameless;
  nameless.consent = {QStringLiteral("1.0"), test.session().now(), true};
  nameless.identity.initials = QStringLiteral("W"); // no consent is nobody's
  QVERIFY(test.commands().registerSubject(nameless));
  test.signInAs(Role::PrincipalInvestigator);
  QVERIFY(test.commands().recordIdentityShown(1, birthDate));
  QCOMPARE(shown(test), QStringList());
  QVERIFY(test.commands().recordIdentityShown(1, everything));
  QCOMPARE(shown(test), QStringList{QStringLiteral("pi show-identity SCR-001")});
}

void TestIdentityShown::onlyThoseWhoEnterSubjects_data() {
  QTest::addColumn<int>("role");
  QTest::addColumn<QString>("rule");
  const QString refused = QStringLiteral("ROLE");
  QTest::newRow("P") << static_cast<int>(Role::PrincipalInvestigator) << QString();
  QTest::newRow("S") << static_cast<int>(Role::SubInvestigator) << QString();
  QTest::newRow("C") << static_cast<int>(Role::StudyCoordinator) << QString();
  QTest::newRow("R") << static_cast<int>(Role::SponsorRepresentative) << refused;
  QTest::newRow("M") << static_cast<int>(Role::Monitor) << refused;
  QTest::newRow("A") << static_cast<int>(Role::Administrator) << refused;
}

void TestIdentityShown::onlyThoseWhoEnterSubjects() {
  QFETCH(int, role);
  QFETCH(QString, rule);
  TwoSubjects study;
  study.signInAs(static_cast<Role>(role));
  QCOMPARE(ruleOf(study.commands().recordIdentityShown(study.wu, everything)), rule);
  QCOMPARE(study.told().size(), rule.isEmpty() ? 1 : 0);
  const QString missing = rule.isEmpty() ? QStringLiteral("MISSING") : rule;
  QCOMPARE(ruleOf(study.commands().recordIdentityShown(99, everything)), missing);
}

void TestIdentityShown::theLineIsOfTheSubjectsTrail() {
  TwoSubjects study;
  QVERIFY(study.show(study.li, everything));
  AuditFilter ofLi;
  ofLi.subjectId = study.li;
  ofLi.action = QStringLiteral("show-identity");
  AuditTrail trail = study.session().auditTrail(ofLi);
  QVERIFY(trail.searchAll());
  QCOMPARE(trail.size(), 1);
  const AuditLine line = trail.lines(0, 1)->front();
  QCOMPARE(line.kind, QStringLiteral("event"));
  QCOMPARE(line.at, study.session().now());
  QVERIFY(line.table.isEmpty() && line.reason.isEmpty());
  QVERIFY(study.session().verify()->empty());
}

void TestIdentityShown::nothingOfTheStudyChanges() {
  TwoSubjects study;
  const Study before = study.study();
  const QSignalSpy changed(&study.session(), &StudySession::studyChanged);
  QVERIFY(study.show(study.wu, birthDate) && study.show(study.wu, everything));
  QCOMPARE(changed.count(), 0);
  QVERIFY(study.study() == before);
}

/// In the file as it lies: the length of what is sealed.
void TestIdentityShown::howLongANameIsStaysSealed() {
  TestStudy study;
  const QString longer = QStringLiteral("Abdurrahman Muhammad al-Tabari");
  const RowId brief = screenEligible(study, QStringLiteral("Wu"));
  QVERIFY(brief != 0 && screenEligible(study, longer) != 0 &&
          screenEligible(study, QString::fromUtf8("司马相如")) != 0);
  Identity whole = study.study().subject(brief)->identity;
  whole.hospitalNumber = QStringLiteral("HN7734512");
  QVERIFY(study.commands().saveIdentity(brief, whole, QStringLiteral("Found out")));
  study.close();
  {
    Connection file(study.path(), Connection::Mode::ReadOnly);
    QCOMPARE(file.ask(QStringLiteral("SELECT count(*) FROM identity")), Cell(qint64(3)));
    QCOMPARE(file.ask(QStringLiteral("SELECT count(DISTINCT length(sealed)) FROM identity")),
             Cell(qint64(1)));
  }
  study.signInAs(Role::PrincipalInvestigator);
  QVERIFY(study.study().subject(brief)->identity == whole);
  QCOMPARE(study.study().subjects.at(1).identity.name, longer);
}

COHORTDESK_TEST(TestIdentityShown, QCoreApplication)
} // namespace tst_identity_shown
#include "tst_identity_shown.moc"
