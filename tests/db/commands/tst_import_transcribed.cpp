#include "db/exchange/site_log/site_log.h"
#include "tests/support/files/small_log.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_import_transcribed {
const QString digest = QStringLiteral("6f1a");
const QString source = QStringLiteral("ward-log");

Study logOf(const TestStudy& test) {
  const Study& study = test.study();
  auto log =
      readWardLog(QStringLiteral(COHORTDESK_FIXTURES "/ward-log"), study.protocol, study.site.timeZone);
  return log ? log->records : Study();
}

/// A study whose limits and list are still to come, as the site of the log has them.
bool emptySite(TestStudy& test) {
  Site site = test.study().site;
  site.limits.clear();
  site.exclusions.clear();
  return test.commands().saveSite(site, QStringLiteral("Not entered yet")).has_value();
}

class TestImportTranscribed : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void bringsTheWholeLogIn();
  void refusesTheSameLogTwice();
  void refusesToMixTwoRecords();
  void refusesAnotherList();
  void refusesAConsentThatWasNotInForce_data();
  void refusesAConsentThatWasNotInForce();
  void isAllOrNothing();
  void isCancelled();
  void keepsWhatDeviates();
};

void TestImportTranscribed::bringsTheWholeLogIn() {
  TestStudy test(QDate(2026, 11, 1));
  QVERIFY(emptySite(test));
  const Study log = logOf(test);
  QCOMPARE(log.subjects.size(), std::size_t(17));
  QVERIFY(test.commands().importTranscribed(log, digest, source));
  const Study& study = test.study();
  QCOMPARE(formatCourse(courseOf(study)), QStringLiteral("1N 2NNT 2XNNN 3NNN"));
  QCOMPARE(formatCourse(courseOf(asOf(study, QDate(2026, 4, 20)))), QStringLiteral("1N 2NNT 2X"));
  QCOMPARE(study.site.limits, log.site.limits);
  QCOMPARE(study.site.exclusions.size(), log.site.exclusions.size());
  QCOMPARE(study.decisions.size(), log.decisions.size());
  for (const Decision& decision : study.decisions) {
    QVERIFY(decision.transcribed);
    QVERIFY(decision.effective());
    QCOMPARE(decision.investigator->method, SignatureMethod::Transcribed);
    QVERIFY(!decision.investigator->earlierVersion);
    QCOMPARE(decision.investigator->printedName, unnamedSigner); // in every language the same
  }
  QCOMPARE(study.decisions.front().investigator->at, log.decisions.front().investigator->at);
  for (const Subject& subject : study.subjects) {
    QCOMPARE(subject.screening().entry.exclusions.size(),
             log.subjects.at(static_cast<std::size_t>(subject.id) - 1).screening().entry.exclusions.size());
    for (const Signature& signature : subject.screening().signatures)
      QVERIFY(!signature.earlierVersion);
    if (subject.screening().failure) QVERIFY(!subject.screening().failure->signature); // nobody's in the log
    for (const DltAssessment& assessment : subject.assessments)
      QVERIFY(assessment.signature && !assessment.signature->earlierVersion);
  }
  const Study before = study;
  test.signInAs(Role::StudyCoordinator);
  QVERIFY(test.study() == before);
  QVERIFY(test.session().verify()->empty());
}

void TestImportTranscribed::refusesTheSameLogTwice() {
  TestStudy test(QDate(2026, 11, 1));
  QVERIFY(emptySite(test));
  Study log = logOf(test);
  QVERIFY(test.commands().importTranscribed(log, digest, source));
  const Study before = test.study();
  const auto twice = test.commands().importTranscribed(log, digest, source);
  QVERIFY(!twice);
  QCOMPARE(twice.error().rule, QStringLiteral("IMPORT"));
  QVERIFY(!test.commands().importTranscribed(log, QStringLiteral("other"), source)); // the same numbers
  QVERIFY(test.study() == before);
}

void TestImportTranscribed::refusesToMixTwoRecords() {
  TestStudy test(QDate(2026, 11, 1));
  QVERIFY(screenAndAssign(test, QStringLiteral("Wu Hong"), 1) != 0);
  Study log = logOf(test);
  log.site.limits = test.study().site.limits;
  log.site.exclusions = test.study().site.exclusions;
  for (Subject& subject : log.subjects)
    for (Screening& screening : subject.screenings)
      screening.number.replace(QStringLiteral("SCR-"), QStringLiteral("LOG-"));
  for (Subject& subject : log.subjects)
    if (subject.assignment) subject.assignment->subjectNumber.replace(u'S', u'L');
  const auto mixed = test.commands().importTranscribed(log, digest, source);
  QVERIFY(!mixed);
  QVERIFY(mixed.error().message.contains(QStringLiteral("before the first assignment")));
}

void TestImportTranscribed::refusesAnotherList() {
  TestStudy test(QDate(2026, 11, 1));
  Study log = logOf(test);
  log.site.limits = test.study().site.limits;
  log.site.exclusions = {{1, QStringLiteral("E1"), QStringLiteral("Something else"), {}}};
  const auto refused = test.commands().importTranscribed(log, digest, source);
  QVERIFY(!refused);
  QCOMPARE(refused.error().rule, QStringLiteral("IMPORT"));
  QVERIFY(test.study().subjects.empty());
}

void TestImportTranscribed::isCancelled() {
  TestStudy test(QDate(2026, 11, 1));
  QVERIFY(emptySite(test));
  const Study before = test.study();
  const qint64 lines = test.session().journalHead().sequence;
  const Study log = logOf(test);
  for (const int after : {0, 1, 9}) {
    int asked = 0;
    const auto stopped = test.commands().importTranscribed(
        log, digest, source, [&](CheckStage, std::optional<double>) { return asked++ < after; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().rule, QStringLiteral("CANCELLED"));
    QVERIFY(test.study() == before);
    QCOMPARE(test.session().journalHead().sequence, lines);
  }
  QVERIFY(test.commands().importTranscribed(log, digest, source));
  QVERIFY(test.session().verify()->empty());
}

void TestImportTranscribed::refusesAConsentThatWasNotInForce_data() {
  QTest::addColumn<QString>("version"); // kept in the site file; empty = none is
  QTest::addColumn<QDate>("approved");  // null = not yet
  QTest::addColumn<QString>("rule");
  QTest::newRow("none is kept") << QString() << QDate() << QString();
  QTest::newRow("approved before") << QStringLiteral("LOG") << QDate(2020, 1, 2) << QString();
  QTest::newRow("approved later") << QStringLiteral("LOG") << QDate(2026, 10, 1)
                                  << QStringLiteral("CONSENT-VERSION");
  QTest::newRow("not approved") << QStringLiteral("LOG") << QDate() << QStringLiteral("CONSENT-VERSION");
  QTest::newRow("another") << QStringLiteral("9.9") << QDate(2020, 1, 2) << QStringLiteral("CONSENT-VERSION");
}

void TestImportTranscribed::refusesAConsentThatWasNotInForce() {
  QFETCH(QString, version);
  QFETCH(QDate, approved);
  QFETCH(QString, rule);
  TestStudy test(QDate(2026, 11, 1));
  QVERIFY(emptySite(test));
  Study log = logOf(test);
  for (Subject& subject : log.subjects)
    for (Screening& screening : subject.screenings)
      screening.consent.version = QStringLiteral("LOG");
  if (!version.isEmpty()) {
    const std::optional<QDate> on = approved.isValid() ? std::optional(approved) : std::nullopt;
    QVERIFY(test.commands().saveConsentVersion({0, version, {2020, 1, 1}, on, false}, {}));
  }
  const Study before = test.study();
  const auto done = test.commands().importTranscribed(log, digest, source);
  QCOMPARE(done ? QString() : done.error().rule, rule);
  if (rule.isEmpty()) return;
  QVERIFY2(done.error().message.startsWith(log.subjects.front().screenings.front().number),
           qPrintable(done.error().message));
  QVERIFY(test.study() == before);
}

void TestImportTranscribed::isAllOrNothing() {
  TestStudy test(QDate(2026, 11, 1));
  QVERIFY(emptySite(test));
  Study log = logOf(test);
  // The file itself refuses the very last subject's infusion.
  log.subjects.back().assignment = log.subjects.front().assignment;
  const Study before = test.study();
  const qint64 head = test.session().journalHead().sequence;
  const auto refused = test.commands().importTranscribed(log, digest, source);
  QVERIFY(!refused);
  QCOMPARE(refused.error().rule, QStringLiteral("FILE"));
  QVERIFY(test.study() == before);
  QCOMPARE(test.session().journalHead().sequence, head);
  QVERIFY(test.session().verify()->empty());
  QVERIFY(test.commands().importTranscribed(logOf(test), digest, source));
}

/// Kept with the study, in the order of their days, each tied to its subject or decision, and in the journal.
void TestImportTranscribed::keepsWhatDeviates() {
  TestStudy test(QDate(2026, 11, 1));
  QVERIFY(emptySite(test));
  const SmallLog log{QStringLiteral("9 L1 2026-01-15; 2 L1 2026-01-20; 3 L3 2026-02-24"),
                     QStringLiteral("9 2026-01-28 NO_DLT"),
                     QStringLiteral("2026-02-03,1,ESCALATE,2,3,2026-02-03T16:00,2026-02-05T09:30,wet-ink")};
  const auto read = readWardLog(log.written().path(), test.study().protocol, test.study().site.timeZone);
  QVERIFY(read);
  QVERIFY(test.commands().importTranscribed(read->records, digest, source));
  const Study& study = test.study();
  QCOMPARE(study.deviations.size(), read->records.deviations.size());
  QVERIFY(study.deviations.size() >= 4);
  for (std::size_t i = 0; i < study.deviations.size(); ++i) {
    const Deviation& kept = study.deviations[i];
    const Deviation& told = read->records.deviations[i];
    QCOMPARE(kept.rule, told.rule);
    QCOMPARE(kept.date, told.date);
    QVERIFY(kept.act == told.act);
    if (told.subjectId != 0)
      QCOMPARE(study.subject(kept.subjectId)->label(), read->records.subject(told.subjectId)->label());
    else
      QCOMPARE(study.decision(kept.decisionId)->number, read->records.decision(told.decisionId)->number);
  }
  const Study before = study;
  test.signInAs(Role::StudyCoordinator); // closes and opens the file
  QVERIFY(test.study() == before);
  QVERIFY(test.session().verify()->empty());
}

COHORTDESK_TEST(TestImportTranscribed, QCoreApplication)
} // namespace tst_import_transcribed
#include "tst_import_transcribed.moc"
