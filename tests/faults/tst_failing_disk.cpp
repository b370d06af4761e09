// A disk that is full, cannot be written, read or flushed, at every call that a save and an import
// make, once and for good. Each time: a refusal in words, and a file
// that holds the study as it was before the whole command or after it, nothing between.
#include "db/access/vault.h"
#include "db/exchange/site_log/site_log.h"
#include "db/file/study_backups.h"
#include "db/session/open_study.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/migration.h"
#include "tests/faults/failing_calls.h"
#include "tests/support/files/old_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace tst_failing_disk {
using namespace failing_calls;

using Command = std::function<Result<void>(TestStudy&)>;

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
  /// Empty if it opens and is one of `allowed`. Opening it checks all that verify() checks: there are fewer
  /// lines than those whose signatures it looks into (Signatures::Newest).
  QString fault(const Clock& clock, const std::vector<Study>& allowed) {
    auto session = StudyFile::open(path(), TestStudy::credentials(Role::PrincipalInvestigator), clock);
    if (!session) return QStringLiteral("does not open: ") + session.error().message;
    const bool isAllowed = std::find(allowed.begin(), allowed.end(), (*session)->study()) != allowed.end();
    StudySessionAccess::release(**session); // its folder goes with it
    return isAllowed ? QString() : QStringLiteral("the study is neither as before nor as after");
  }

 private:
  QString path() const { return m_folder.filePath(QStringLiteral("copy.study")); }
  QTemporaryDir m_folder;
};

using Copies = std::vector<std::unique_ptr<DiskCopy>>;

QString faultOnDisk(TestStudy& test, const Study& expected) {
  return DiskCopy(test).fault(test.clock(), {expected});
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

 private:
  void sweep(const Command& command);
  QString attempt(TestStudy& test, const Command& command, const FailingCall& call, Copies* copies = nullptr);
};

/// One command under a failing disk. Empty if all is as it must be.
QString TestFailingDisk::attempt(TestStudy& test, const Command& command, const FailingCall& call,
                                 Copies* copies) {
  if (call.fault == Fault::ReadError) emptyTheCache(test);
  const Study before = test.study();
  const JournalHead head = test.session().journalHead();
  call.arm();
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
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) != 0);
  atEachCall([&](const FailingCall& call) { QCOMPARE(attempt(test, command, call), QString()); });
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
    const QString wrong = attempt(test, import, {fault, nth, forGood}, &copies);
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

COHORTDESK_TEST(TestFailingDisk, QCoreApplication)
} // namespace tst_failing_disk
#include "tst_failing_disk.moc"
