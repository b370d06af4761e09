#include "app/reports/status/due_visits.h"
#include "app/screening/eligibility.h"
#include "app/study/user.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/decided_study.h"
#include "tests/support/public_methods.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <functional>

namespace tst_reading_permissions {
// What every role is given to read, below the screens, against the matrix as it is meant. A method of
// StudySession that is neither a row nor named as the session's own fails the test.
struct Case {
  const char* name;    ///< of the method; behind a comma what of it
  const char* allowed; ///< roles by initial: P S C R(epresentative) M A
  std::function<bool(TestStudy&)> reads;
};

const Subject& first(TestStudy& test) {
  return test.study().subjects.front();
}

const Case readings[] = {
    {"study, who the subjects are", "PSC",
     [](TestStudy& test) { return first(test).identity != Identity(); }},
    {"study, the age at consent", "PSCRMA",
     [](TestStudy& test) { return first(test).screening().ageYears == 54; }},
    {"study, what happened to them", "PSCRMA", [](TestStudy& test) { return !first(test).events.empty(); }},
    {"site", "PSCRMA", [](TestStudy& test) { return !test.session().site().name.isEmpty(); }},
    {"protocol", "PSCRMA", [](TestStudy& test) { return !test.session().protocol().criteria.empty(); }},
    {"standing", "PSCRMA",
     [](TestStudy& test) { return formatCourse(test.session().standing().course()) == u"1N"_qs; }},
    {"due", "PSCRMA",
     [](TestStudy& test) {
       const StudySession& session = test.session();
       const auto recorded = session.recordedOf(visitsAsked(session.standing()));
       return session.due() == dueList(session.standing(), session.now(), {recorded, session.user().role});
     }},
    {"draft, the principal investigator's", "P",
     [](TestStudy& test) { return !test.session().draft(QStringLiteral("kept")).isEmpty(); }},
    {"attachment", "PSCRMA",
     [](TestStudy& test) {
       const auto& sponsor = test.study().decisions.front().sponsor;
       return sponsor && !test.session().attachment(sponsor->scanId).isEmpty();
     }},
    {"auditTrail", "PSCRMA", [](TestStudy& test) { return test.session().auditTrail().size() > 0; }},
    {"savedRow", "PSCRMA",
     [](TestStudy& test) {
       AuditFilter ofInfusion;
       ofInfusion.table = u"infusion"_qs;
       ofInfusion.subjectId = 2;
       return test.session().savedRow(ofInfusion) == 1;
     }},
    {"measurements", "PSCRMA", [](TestStudy& test) { return test.session().measurements({}).has_value(); }},
    {"measuredVisits", "PSCRMA",
     [](TestStudy& test) { return test.session().measuredVisits(1, 2).has_value(); }},
    {"recordedOf", "PSCRMA", [](TestStudy& test) { return test.session().recordedOf({}).empty(); }},
    {"samplings", "PSCRMA", [](TestStudy& test) { return test.session().samplings(1, 2).has_value(); }},
    {"bedside", "PSCRMA",
     [](TestStudy& test) {
       const QDateTime now = test.session().now();
       return test.session().bedside(1, now, now).has_value();
     }},
    {"ctcae", "PSCRMA", [](TestStudy& test) { return test.session().ctcae().has_value(); }},
    {"toxicityScenarios", "PSCRMA",
     [](TestStudy& test) { return test.session().toxicityScenarios().has_value(); }},
    {"auditReviews", "PSCRMA", [](TestStudy& test) { return test.session().auditReviews().has_value(); }},
    {"whoLosesAccess", "PSCRMA",
     [](TestStudy& test) { return test.session().whoLosesAccess(1).has_value(); }},
    {"labMappings", "PSCRMA", [](TestStudy& test) { return test.session().labMappings().has_value(); }},
};

/// What else a session has: about itself and its file, or a way to the commands; no record of the trial.
const QSet<QString> ofTheSession{
    u"close"_qs,           u"user"_qs,       u"designVersion"_qs,   u"path"_qs,        u"now"_qs,
    u"today"_qs,           u"commands"_qs,   u"journalHead"_qs,     u"verify"_qs,      u"verifiedAt"_qs,
    u"backUp"_qs,          u"lastBackup"_qs, u"backupFailure"_qs,   u"holdsDrafts"_qs, u"isBeingTyped"_qs,
    u"writeHeldDrafts"_qs, u"recordLock"_qs, u"unlock"_qs,          u"compare"_qs,     u"removeBackups"_qs,
    u"leave"_qs,           u"verifyCopy"_qs, u"backUpMeanwhile"_qs, u"isBackingUp"_qs, u"version"_qs,
    u"changedSince"_qs};

const std::pair<Role, char> roles[] = {
    {Role::PrincipalInvestigator, 'P'}, {Role::SubInvestigator, 'S'}, {Role::StudyCoordinator, 'C'},
    {Role::SponsorRepresentative, 'R'}, {Role::Monitor, 'M'},         {Role::Administrator, 'A'}};

void addRoles() {
  QTest::addColumn<int>("role");
  QTest::addColumn<char>("initial");
  for (const auto& [role, initial] : roles)
    QTest::newRow(qPrintable(roleName(role))) << static_cast<int>(role) << initial;
}

QString listed(const QSet<QString>& names) {
  return QStringList(names.values()).join(u", "_qs);
}

class TestReadingPermissions : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyReadHasARow();
  void everyReadAsEveryRole_data() { addRoles(); }
  void everyReadAsEveryRole();
  void aSubjectReadAgainStaysSealed_data() { addRoles(); }
  void aSubjectReadAgainStaysSealed();
  void everyRoleIsToldTheSameOfEligibility();
};

void TestReadingPermissions::everyReadHasARow() {
  const QSet<QString> reads = publicMethods(QStringLiteral("db/session/study_session.h"), "StudySession");
  QVERIFY(reads.contains(QStringLiteral("study")) && reads.size() > 20);
  QSet<QString> rows = ofTheSession;
  for (const Case& row : readings)
    rows.insert(QString::fromLatin1(row.name).section(u',', 0, 0));
  QVERIFY2((reads - rows).isEmpty(), qPrintable(u"without a row: " + listed(reads - rows)));
  QVERIFY2((rows - reads).isEmpty(), qPrintable(u"no such read: " + listed(rows - reads)));
}

void TestReadingPermissions::everyReadAsEveryRole() {
  QFETCH(int, role);
  QFETCH(char, initial);
  TestStudy test;
  QVERIFY(makeDecided(test));
  QVERIFY(test.commands().saveDraft(QStringLiteral("kept"), "half of a name"));
  test.signInAs(Role::StudyCoordinator);
  QVERIFY(test.commands().agreeDecision(1, wetInk(test)));
  test.signInAs(static_cast<Role>(role));
  for (const Case& reading : readings)
    QVERIFY2(reading.reads(test) == QByteArray(reading.allowed).contains(initial), reading.name);
}

/// A signature in somebody else's session has the subject read again, a change of the design the whole study.
void TestReadingPermissions::aSubjectReadAgainStaysSealed() {
  QFETCH(int, role);
  QFETCH(char, initial);
  TestStudy test;
  QVERIFY(makeDecided(test));
  ScreeningEntry entry = first(test).screening().entry;
  entry.ecog = 0;
  QVERIFY(test.commands().saveScreening(1, entry, QStringLiteral("read again")));
  QVERIFY(test.commands().signDesignChange(adding(test.study(), 8e7), investigator()) == 1);
  test.signInAs(static_cast<Role>(role));
  // Whether the session's role lets it happen is not the question here.
  const bool isSigned =
      test.commands().signEligibility(1, TestStudy::credentials(Role::SubInvestigator)).has_value();
  const bool agreed = test.commands().agreeDesignChange(1, onLaptop()).has_value();
  QVERIFY(isSigned || initial != 'S');
  QVERIFY(agreed || initial != 'R');
  const bool knows = QByteArray("PSC").contains(initial);
  for (const Subject& subject : test.study().subjects)
    QCOMPARE(subject.identity != Identity(), knows);
}

void TestReadingPermissions::everyRoleIsToldTheSameOfEligibility() {
  TestStudy test;
  QVERIFY(makeDecided(test));
  const auto told = [&test] {
    return evaluateEligibility(test.study().protocol, test.study().site, first(test).screening()).criteria;
  };
  const std::vector<CriterionVerdict> expected = told();
  const auto age = std::find_if(expected.begin(), expected.end(),
                                [](const CriterionVerdict& one) { return one.id == u"I1"_qs; });
  QVERIFY(age != expected.end() && age->verdict == Verdict::Met);
  for (const auto& [role, initial] : roles) {
    test.signInAs(role);
    QVERIFY2(told() == expected, qPrintable(roleName(role)));
    QVERIFY(!first(test).screening().signatures.front().earlierVersion);
  }
}

COHORTDESK_TEST(TestReadingPermissions, QCoreApplication)
} // namespace tst_reading_permissions
#include "tst_reading_permissions.moc"
