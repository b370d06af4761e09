// The study as it was: replayed from the journal, and compared with what it was when it was there.
#include "db/session/study_at.h"

#include "db/exchange/site_log/site_log.h"
#include "db/journal/replay_journal.h"
#include "db/journal/verify_journal.h"
#include "db/session/open_study.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/decided_study.h"
#include "tests/support/files/rows_of_tables.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_study_at {
const QString reason = QStringLiteral("Copied wrongly");

struct Moment {
  qint64 line = 0;
  Study study;
  std::vector<Measurement> measurements;
};

Moment momentOf(const StudySession& session) {
  return {session.journalHead().sequence, session.study(), session.measurements({}).value()};
}

/// A fixture's copy in the folder, opened by its principal investigator.
std::unique_ptr<StudySession> openedFixture(const QTemporaryDir& folder, const QString& name,
                                            const QString& password) {
  const QString path = folder.filePath(name);
  QFile::copy(QStringLiteral(COHORTDESK_FIXTURES "/studies/") + name, path);
  QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
  auto opened = StudyFile::open(path, {QStringLiteral("pi"), password},
                                [] { return QDateTime(QDate(2026, 5, 16), QTime(1, 0), Qt::UTC); });
  if (!opened) qWarning("%s", qPrintable(opened.error().message));
  return opened ? std::move(*opened) : nullptr;
}

bool isReplayed(StudySession& session) {
  const auto then = studyAt(session, session.journalHead().sequence, {}, Identities::Open);
  if (!then) qWarning("%s", qPrintable(then.error().message));
  return then && then->study == session.study() && then->head.mac == session.journalHead().mac &&
         then->measurements == session.measurements({}).value() && then->ctcae == session.ctcae().value();
}

/// The tables with other rows than the file has.
QStringList otherTables(StudySession& session) {
  OpenStudy& open = StudySessionAccess::of(session);
  Connection past;
  const qint64 last = session.journalHead().sequence;
  replayJournal(BareConnection(*open.connection), last, past, open.vault.journalKeys());
  const auto replayed = rowsOfTables(past);
  const auto found = rowsOfTables(*open.connection);
  QStringList other;
  for (auto table = found.begin(); table != found.end(); ++table)
    if (replayed.value(table.key()) != table.value()) other << table.key();
  for (const JournalFault& fault : verifyJournal(BareConnection(past), open.vault.journalKeys()))
    other << placeOf(fault) + u' ' + fault.message;
  return other;
}

class TestStudyAt : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anOldStudyToItsLastLine_data() {
    QTest::addColumn<QString>("password");
    QTest::newRow("edition-1.study") << QStringLiteral("edition-one-lantern-41");
    QTest::newRow("schema-21.study") << TestStudy::testPassword();
  }
  void anOldStudyToItsLastLine() {
    QFETCH(QString, password);
    const QTemporaryDir folder;
    const auto session = openedFixture(folder, QLatin1String(QTest::currentDataTag()), password);
    QVERIFY(session);
    QVERIFY(isReplayed(*session));
    QCOMPARE(otherTables(*session), QStringList());
  }

  void theDemosLogToItsLastLine() {
    TestStudy test;
    const auto log =
        readWardLog(QStringLiteral(COHORTDESK_DEMO_LOG), test.study().protocol, test.study().site.timeZone);
    QVERIFY(log.has_value());
    Site site = test.study().site; // the log brings its own
    site.limits.clear();
    site.exclusions.clear();
    test.setDay({2026, 9, 14});
    QVERIFY(test.commands().saveSite(site, reason));
    QVERIFY(test.commands().importTranscribed(log->records, QString::fromLatin1(log->digest.toHex()),
                                              QStringLiteral("demo")));
    QVERIFY(isReplayed(test.session()));
    QCOMPARE(otherTables(test.session()), QStringList());
  }

  /// A trial goes on; each of its moments comes back as it was.
  void anEarlierLine() {
    TestStudy test;
    std::vector<Moment> moments{momentOf(test.session())};
    const auto keep = [&] { moments.push_back(momentOf(test.session())); };
    QVERIFY(makeDecided(test));
    keep();
    QVERIFY(test.commands().agreeDecision(1, wetInk(test)));
    keep();
    AdverseEvent event = test.study().subjects.front().events.front();
    event.grade = 2;
    QVERIFY(test.commands().saveAdverseEvent(1, event, reason));
    keep();
    QVERIFY(test.commands().voidAdverseEvent(event.id, reason));
    keep();
    const MeasurementCell cell{2, QStringLiteral("D14"), QStringLiteral("il6"), Specimen::Blood};
    for (const double value : {1.2, 0.3}) {
      QVERIFY(test.commands().saveMeasurements({{cell, MeasuredValue{Reading::Exact, value}}}, reason));
      keep();
    }
    DesignChange change = designDraft(test.study());
    change.design.plannedSubjects = 24;
    QVERIFY(become(test, change));
    keep();
    test.signInAs(Role::Administrator); // has keys from here on
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.commands().deactivateUser(test.study().users.at(1).id, QStringLiteral("Left")));
    keep();
    QVERIFY(test.commands().changePassword(TestStudy::testPassword(), QStringLiteral("willow-granite-81-x")));
    QVERIFY(test.commands().saveIdentity(
        1, {QStringLiteral("Wu Hong Mei"), QStringLiteral("W"), QStringLiteral("H-7"), {1971, 3, 2}},
        reason));
    keep();
    for (std::size_t i = 0; i < moments.size(); ++i) {
      const auto then = studyAt(test.session(), moments[i].line, {}, Identities::Open);
      QVERIFY2(then.has_value(), then ? "" : qPrintable(then.error().message));
      QVERIFY2(then->study == moments[i].study, qPrintable(QStringLiteral("moment %1").arg(i)));
      QVERIFY(then->measurements == moments[i].measurements);
      QCOMPARE(then->head.sequence, moments[i].line);
    }
    QCOMPARE(moments.at(5).measurements.front().value->number, 1.2);
    QCOMPARE(otherTables(test.session()), QStringList());
  }

  /// Who the subjects are is not read unless somebody asks.
  void identitiesStaySealed() {
    TestStudy test;
    QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
    const auto then = studyAt(test.session(), test.session().journalHead().sequence);
    QVERIFY(then.has_value());
    QCOMPARE(then->study.subjects.front().identity, Identity());
  }

  void onlyLinesThatAreThere() {
    TestStudy test;
    const qint64 last = test.session().journalHead().sequence;
    QCOMPARE(ruleOf(studyAt(test.session(), 0)), QStringLiteral("MISSING"));
    QCOMPARE(ruleOf(studyAt(test.session(), last + 1)), QStringLiteral("MISSING"));
  }

  /// A subject is registered in several lines; only after the last of them there is somebody to look at.
  void onlyLinesThatEndAnAct() {
    TestStudy test;
    const qint64 before = test.session().journalHead().sequence;
    NewSubject wu;
    wu.identity = {QStringLiteral("Wu Hong"), QStringLiteral("W"), QStringLiteral("H-7"), {1971, 3, 2}};
    wu.sex = Sex::Female;
    wu.consent = {QStringLiteral("1.0"), test.session().now().addSecs(-600), true};
    QVERIFY(test.commands().registerSubject(wu));
    const qint64 last = test.session().journalHead().sequence;
    QVERIFY(last > before + 1);
    QVERIFY(studyAt(test.session(), before).value().study.subjects.empty());
    for (qint64 line = before + 1; line < last; ++line) {
      const auto then = studyAt(test.session(), line);
      QCOMPARE(ruleOf(then), QStringLiteral("WITHIN-ACT"));
      QCOMPARE(then.error().field, QStringLiteral("line"));
      QVERIFY2(then.error().message.contains(QString::number(last)), qPrintable(then.error().message));
    }
    QCOMPARE(studyAt(test.session(), last).value().study.subjects.size(), std::size_t{1});
  }

  /// The same person, the same moment, no reason, the same action: their signatures tell them apart.
  void actsOfOneMoment() {
    TestStudy test;
    std::vector<qint64> ends;
    for (const QString& what : {QStringLiteral("one"), QStringLiteral("two")}) {
      QVERIFY(test.commands().recordOutput(what));
      ends.push_back(test.session().journalHead().sequence);
    }
    for (const qint64 end : ends)
      QVERIFY(studyAt(test.session(), end).has_value());
  }

  void stops() {
    TestStudy test;
    const auto stopAtReplay = [](CheckStage stage, std::optional<double>) {
      return stage != CheckStage::Replay;
    };
    const qint64 last = test.session().journalHead().sequence;
    QCOMPARE(ruleOf(studyAt(test.session(), last, stopAtReplay)), QStringLiteral("CANCELLED"));
    QVERIFY(studyAt(test.session(), last).has_value());
  }
};
COHORTDESK_TEST(TestStudyAt, QCoreApplication)
} // namespace tst_study_at
#include "tst_study_at.moc"
