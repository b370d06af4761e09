// A disk that is full, cannot be written, read or flushed, at every call that a save, a backup, a
// migration, a new study and an import make, once and for good. Each time: a refusal in words, and a file
// that holds the study as it was before the whole command or after it, nothing between.
#include "db/access/vault.h"
#include "db/exchange/site_log/site_log.h"
#include "db/file/study_backups.h"
#include "db/session/open_study.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/migration.h"
#include "tests/faults/failing_disk.h"
#include "tests/support/old_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace tst_failing_disk {
using FailingDisk::Fault;

using Command = std::function<Result<void>(TestStudy&)>;

constexpr std::pair<const char*, Fault> faults[] = {{"full", Fault::Full},
                                                    {"write error", Fault::WriteError},
                                                    {"fsync error", Fault::SyncError},
                                                    {"read error", Fault::ReadError},
                                                    {"truncate error", Fault::TruncateError},
                                                    {"open error", Fault::OpenError}};

void addFaults() {
  QTest::addColumn<Fault>("fault");
  QTest::addColumn<bool>("forGood");
  for (const auto& [name, fault] : faults)
    for (const bool forGood : {false, true})
      QTest::addRow("%s %s", name, forGood ? "for good" : "once") << fault << forGood;
}

/// Which call is to fail: each of the first ones, then ever fewer of the many.
int following(int nth) {
  return nth < 24 ? nth + 1 : nth + nth / 6;
}

template <class T>
Result<void> outcome(const Result<T>& result) {
  if (!result) return tl::unexpected(result.error());
  return {};
}

/// What lies on the disk at this moment, as after a power cut.
class DiskCopy {
 public:
  explicit DiskCopy(const TestStudy& test) {
    for (const char* companion : {"", "-wal"})
      QFile::copy(test.path() + QLatin1String(companion), path() + QLatin1String(companion));
  }
  /// Empty if it opens, verifies and is one of `allowed`.
  QString fault(const Clock& clock, const std::vector<Study>& allowed) {
    auto session = StudyFile::open(path(), TestStudy::credentials(Role::PrincipalInvestigator), clock);
    if (!session) return QStringLiteral("does not open: ") + session.error().message;
    const auto found = (*session)->verify();
    if (!found) return found.error().message;
    for (const JournalFault& one : *found)
      return QStringLiteral("%1 %2 %3: %4").arg(one.table).arg(one.rowId).arg(one.column, one.message);
    if (std::find(allowed.begin(), allowed.end(), (*session)->study()) == allowed.end())
      return QStringLiteral("the study is neither as before nor as after");
    return {};
  }

 private:
  QString path() const { return m_folder.filePath(QStringLiteral("copy.study")); }
  QTemporaryDir m_folder;
};

using Copies = std::vector<std::unique_ptr<DiskCopy>>;

QString faultOnDisk(TestStudy& test, const Study& expected) {
  return DiskCopy(test).fault(test.clock(), {expected});
}

QString wrongRefusal(const Refusal& refusal, const QString& rule) {
  const bool inWords = refusal.message.size() > 20 && refusal.message.endsWith(QLatin1Char(')'));
  if (refusal.rule == rule && inWords) return {};
  return refusal.rule + QLatin1Char(' ') + refusal.message;
}

/// SQLite reads every page anew.
void emptyTheCache(TestStudy& test) {
  StudySessionAccess::of(test.session()).connection->forgetPages();
}

Result<void> saveEvent(TestStudy& test) {
  AdverseEvent event;
  event.term = QStringLiteral("Fever");
  event.grade = 2;
  event.onset = test.session().today();
  event.comment = QString(6000, QLatin1Char('x')); // several pages
  return outcome(test.commands().saveAdverseEvent(test.study().subjects.front().id, event, {}));
}

Result<void> registerAnother(TestStudy& test) {
  NewSubject subject;
  subject.identity = {QStringLiteral("Li Na"), QStringLiteral("LN"),
                      QString::number(test.study().subjects.size()), QDate(1980, 1, 2)};
  subject.sex = Sex::Female;
  subject.consent = {QStringLiteral("1.0"), test.session().now(), true};
  return outcome(test.commands().registerSubject(subject));
}

Result<void> keepDraft(TestStudy& test) {
  static int number = 0;
  return test.commands().saveDraft(QStringLiteral("event/1"), QByteArray::number(++number));
}

class TestFailingDisk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    FailingDisk::install();
    TestStudy test;
    FailingDisk::arm(Fault::Full, 0, false); // counts only
    QVERIFY(keepDraft(test));
    QVERIFY2(FailingDisk::calls(Fault::Full) > 2, "Qt's SQLite does not go through the failing disk");
    QVERIFY(FailingDisk::calls(Fault::SyncError) > 0);
  }
  void saving_data() { addFaults(); }
  void saving() { sweep(saveEvent); }
  void registering_data() { addFaults(); }
  void registering() { sweep(registerAnother); }
  void keepingADraft_data() { addFaults(); }
  void keepingADraft() { sweep(keepDraft); }
  void importing_data() { addFaults(); }
  void importing();
  void backingUp_data() { addFaults(); }
  void backingUp();
  void closingSaysWhatIsMissing_data();
  void closingSaysWhatIsMissing();
  void closing_data() { addFaults(); }
  void closing();
  void opening_data() { addFaults(); }
  void opening();
  void migrating_data() { addFaults(); }
  void migrating();
  void creating_data() { addFaults(); }
  void creating();

 private:
  void sweep(const Command& command);
  QString attempt(TestStudy& test, const Command& command, Fault fault, int nth, bool forGood,
                  Copies* copies = nullptr);
};

/// One command under a failing disk. Empty if all is as it must be.
QString TestFailingDisk::attempt(TestStudy& test, const Command& command, Fault fault, int nth, bool forGood,
                                 Copies* copies) {
  if (fault == Fault::ReadError) emptyTheCache(test);
  const Study before = test.study();
  const JournalHead head = test.session().journalHead();
  FailingDisk::arm(fault, nth, forGood);
  const Result<void> done = command(test);
  const bool failed = FailingDisk::failures() > 0;
  FailingDisk::disarm();
  if (done) return faultOnDisk(test, test.study()); // the disk failed where SQLite can do without
  if (!failed) return QStringLiteral("refused on a sound disk: ") + done.error().message;
  if (const QString wrong = wrongRefusal(done.error(), QStringLiteral("FILE")); !wrong.isEmpty())
    return wrong;
  const bool unchanged = test.study() == before && test.session().journalHead().mac == head.mac;
  if (done.error().message.contains(QStringLiteral("Nothing was changed")) != unchanged)
    return QStringLiteral("does not say what has happened: ") + done.error().message;
  auto copy = std::make_unique<DiskCopy>(test);
  if (!unchanged) { // it is saved, and the next command reads it
    if (!keepDraft(test)) return QStringLiteral("does not catch up");
    return copy->fault(test.clock(), {test.study()});
  }
  if (copies) {
    copies->push_back(std::move(copy));
    return {};
  }
  // The entry is saved once the disk is well again. A commit whose fsync failed may be on the disk all the
  // same, but only as a whole.
  if (const Result<void> repeated = command(test); !repeated)
    return QStringLiteral("not again: ") + repeated.error().message;
  if (const QString wrong = copy->fault(test.clock(), {before, test.study()}); !wrong.isEmpty()) return wrong;
  return faultOnDisk(test, test.study());
}

void TestFailingDisk::sweep(const Command& command) {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  int hit = 0;
  for (int nth = 1; nth < 1000; nth = following(nth)) {
    const QString wrong = attempt(test, command, fault, nth, forGood);
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(nth).arg(wrong)));
    if (FailingDisk::failures() == 0) break;
    ++hit;
  }
  qInfo("%d calls failed", hit);
  test.close();
  test.signInAs(Role::Monitor);
  QVERIFY(test.session().verify()->empty());
}

void TestFailingDisk::importing() {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  TestStudy test(QDate(2026, 11, 1));
  Site site = test.study().site; // a log comes into a study that has no limits yet
  site.limits.clear();
  site.exclusions.clear();
  QVERIFY(test.commands().saveSite(site, QStringLiteral("Entered by mistake")));
  const auto log = readWardLog(QStringLiteral(COHORTDESK_FIXTURES "/ward-log"), test.study().protocol,
                               test.study().site.timeZone);
  QVERIFY(log);
  const Command import = [&](TestStudy& into) {
    return into.commands().importTranscribed(log->records, QString::fromLatin1(log->digest.toHex()),
                                             QStringLiteral("ward-log"));
  };
  const Study before = test.study();
  Copies copies;
  int hit = 0;
  for (int nth = 1; nth < 2000 && test.study().subjects.empty(); nth = following(nth)) {
    const QString wrong = attempt(test, import, fault, nth, forGood, &copies);
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(nth).arg(wrong)));
    hit += FailingDisk::failures() > 0;
  }
  qInfo("%d calls failed", hit);
  QCOMPARE(test.study().subjects.size(), std::size_t(17));
  // Nothing of it, or where only the fsync failed perhaps all.
  for (const auto& copy : copies)
    QCOMPARE(copy->fault(test.clock(), fault == Fault::SyncError ? std::vector<Study>{before, test.study()}
                                                                 : std::vector<Study>{before}),
             QString());
}

void TestFailingDisk::backingUp() {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  const QDir folder(backupFolder(test.path()));
  int hit = 0;
  for (int nth = 1; nth < 1000; nth = following(nth)) {
    const QStringList known = folder.entryList(QDir::Files);
    FailingDisk::arm(fault, nth, forGood);
    const auto made = test.session().backUp();
    FailingDisk::disarm();
    if (FailingDisk::failures() == 0) {
      QVERIFY(made);
      break;
    }
    ++hit;
    if (!made) {
      QCOMPARE(made.error().rule, QStringLiteral("BACKUP"));
      QVERIFY2(made.error().message.startsWith(QStringLiteral("The backup could not be made: ")),
               qPrintable(made.error().message));
      QCOMPARE(folder.entryList(QDir::Files), known); // nothing that is none lies among the backups
    }
    QVERIFY(test.study() == before);
    QVERIFY(keepDraft(test)); // the study itself can be written on
  }
  qInfo("%d calls failed", hit);
  QVERIFY(test.session().verify()->empty());
}

void TestFailingDisk::closingSaysWhatIsMissing_data() {
  QTest::addColumn<bool>("full");
  QTest::addColumn<bool>("forGood");
  QTest::addColumn<QString>("rule");
  QTest::newRow("nothing") << false << false << QString();
  QTest::newRow("the line of the sign-out") << true << false << QStringLiteral("SIGN-OUT");
  QTest::newRow("the backup as well") << true << true << QStringLiteral("BACKUP");
}

void TestFailingDisk::closingSaysWhatIsMissing() {
  QFETCH(bool, full);
  QFETCH(bool, forGood);
  QFETCH(QString, rule);
  TestStudy test;
  if (full) FailingDisk::arm(Fault::Full, 1, forGood);
  const Result<void> closed = test.session().close();
  FailingDisk::disarm();
  QCOMPARE(closed ? QString() : closed.error().rule, rule);
  if (rule == u"SIGN-OUT")
    QVERIFY2(closed.error().message.contains(QStringLiteral("disk is full")),
             qPrintable(closed.error().message));
  test.signInAs(Role::Monitor);
  QVERIFY(test.session().verify()->empty());
}

void TestFailingDisk::closing() {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  int hit = 0;
  for (int nth = 1; nth < 1000; nth = following(nth)) {
    FailingDisk::arm(fault, nth, forGood);
    test.close();
    const int failures = FailingDisk::failures();
    FailingDisk::disarm();
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY2(test.study() == before, qPrintable(QString::number(nth)));
    QVERIFY(test.session().verify()->empty());
    if (failures == 0) break;
    ++hit;
  }
  qInfo("%d calls failed", hit);
}

void TestFailingDisk::opening() {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  int hit = 0;
  for (int nth = 1; nth < 1000; nth = following(nth)) {
    test.close();
    FailingDisk::arm(fault, nth, forGood);
    auto opened =
        StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
    const int failures = FailingDisk::failures();
    FailingDisk::disarm();
    if (!opened) {
      QVERIFY(failures > 0);
      QCOMPARE(wrongRefusal(opened.error(), QStringLiteral("FILE")), QString());
    } else {
      QVERIFY((*opened)->study() == before);
      opened->reset();
    }
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.study() == before);
    QVERIFY(test.session().verify()->empty());
    if (failures == 0) break;
    ++hit;
  }
  qInfo("%d calls failed", hit);
}

void TestFailingDisk::migrating() {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  const BeforeKeys none;
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  const Study before = test.study();
  int hit = 0;
  for (int nth = 1; nth < 1000; nth = following(nth)) {
    test.close();
    makeOld(test.path());
    FailingDisk::arm(fault, nth, forGood);
    auto opened =
        StudyFile::open(test.path(), TestStudy::credentials(Role::PrincipalInvestigator), test.clock());
    const int failures = FailingDisk::failures();
    FailingDisk::disarm();
    if (!opened) {
      QVERIFY(failures > 0);
      QVERIFY2(opened.error().rule == QLatin1String("FILE") || opened.error().rule == QLatin1String("BACKUP"),
               qPrintable(opened.error().rule + opened.error().message));
      Connection connection(test.path(), Connection::Mode::ReadOnly);
      const int version = schemaVersion(connection);
      QVERIFY2(version == oldestSchemaVersion || version == newestSchemaVersion(), "half a migration");
    } else {
      opened->reset();
    }
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.study() == before);
    QVERIFY(test.session().verify()->empty());
    if (failures == 0) break;
    ++hit;
  }
  qInfo("%d calls failed", hit);
}

void TestFailingDisk::creating() {
  QFETCH(Fault, fault);
  QFETCH(bool, forGood);
  Vault::setSlotCostForTests({1, 8192});
  int hit = 0;
  for (int nth = 1; nth < 1000; nth = following(nth)) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.study"));
    FailingDisk::arm(fault, nth, forGood);
    const auto created = StudyFile::create(path, newTestStudy());
    const int failures = FailingDisk::failures();
    FailingDisk::disarm();
    if (!created) {
      QVERIFY(failures > 0);
      QCOMPARE(created.error().rule, QStringLiteral("FILE"));
      QVERIFY2(created.error().message.contains(QStringLiteral("new.study")),
               qPrintable(created.error().message));
      QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
      QVERIFY(StudyFile::create(path, newTestStudy()));
    }
    const auto session = StudyFile::open(path, TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(session);
    QVERIFY((*session)->verify()->empty());
    if (failures == 0) break;
    ++hit;
  }
  qInfo("%d calls failed", hit);
}

COHORTDESK_TEST(TestFailingDisk, QCoreApplication)
} // namespace tst_failing_disk
#include "tst_failing_disk.moc"
