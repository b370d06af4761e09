// A process that enters a study through the real commands is killed with SIGKILL at random moments. After
// each, the file must open, verify, and hold every change whose command had returned.
// COHORTDESK_KILLS and COHORTDESK_SEED change how often and where.
#include "db/file/study_backups.h"
#include "db/session/open_study.h"
#include "db/sqlite/bare_connection.h"
#include "tests/faults/killed_writer.h"
#include "tests/faults/random_entry.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

namespace tst_crash {
/// A study that is entered by one process after the other, and what they have said that they entered.
class Ward {
 public:
  Ward() { m_test.close(); }

  WriterReport write(quint32 seed, int commands, int backupEvery, const Killing& killing) {
    WriterReport report = runWriter({m_test.path(), m_moment, seed, commands, backupEvery}, killing);
    for (const QByteArray& line : report.lines)
      take(line.split(' '));
    return report;
  }

  /// Empty if the file is as it must be; else what is wrong. Leaves it closed, without a backup. Opening it
  /// checks all that verify() checks, for there are fewer lines than those whose signatures it looks into
  /// (Signatures::Newest); what the opening itself wrote is checked by the next one, and where it is the last
  /// one by verify().
  QString fault(bool isLast) {
    m_test.setNow(m_moment);
    auto session =
        StudyFile::open(m_test.path(), TestStudy::credentials(Role::PrincipalInvestigator), m_test.clock());
    if (!session) return QStringLiteral("does not open: ") + session.error().message;
    QString found = isLast ? faultIn(**session) : QString();
    if (found.isEmpty()) found = missingLine(**session);
    if (found.isEmpty()) found = damagedBackup();
    if (found.isEmpty()) found = missingEntry(**session);
    StudySessionAccess::release(**session).seal();
    return found;
  }

  bool isLarge() const { return m_sequence > 700; }
  qint64 acknowledged() const { return m_acknowledged; }
  QString path() const { return m_test.path(); }

 private:
  void take(const QList<QByteArray>& words) {
    if (words.first() == "try")
      m_tried = {QString::fromUtf8(words[1]), words[2].toLongLong(), QString::fromUtf8(words[3])};
    if (words.first() != "done") return;
    ++m_acknowledged;
    m_sequence = words[1].toLongLong();
    m_mac = QByteArray::fromHex(words[2]);
    m_moment = QDateTime::fromMSecsSinceEpoch(words[3].toLongLong(), Qt::UTC);
    m_entered[{QString::fromUtf8(words[4]), words[5].toLongLong()}] = QString::fromUtf8(words[6]);
    m_tried = {};
  }

  static QString faultIn(const StudySession& session) {
    const auto faults = session.verify();
    if (!faults) return QStringLiteral("cannot be verified: ") + faults.error().message;
    for (const JournalFault& one : *faults)
      return QStringLiteral("%1 %2 %3: %4").arg(one.table).arg(one.rowId).arg(one.column, one.message);
    return {};
  }

  QString missingLine(const StudySession& session) {
    if (m_sequence == 0) return {};
    Connection& file = *StudySessionAccess::of(session).connection;
    const Cell mac = file.ask(QStringLiteral("SELECT mac FROM journal WHERE id = %1").arg(m_sequence));
    if (isNull(mac)) return QStringLiteral("journal line %1 is gone").arg(m_sequence);
    if (mac == Cell(m_mac)) return {};
    return QStringLiteral("journal line %1 is another").arg(m_sequence);
  }

  /// What bears a backup's name is one, whatever moment it was killed at.
  QString damagedBackup() {
    const QDir folder(backupFolder(m_test.path()));
    const QStringList names = folder.entryList({QStringLiteral("*.study")}, QDir::Files, QDir::Name);
    if (names.isEmpty()) return {};
    const BareConnection file(folder.filePath(names.last()));
    BareStatement sound = file.prepare(QStringLiteral("PRAGMA integrity_check"));
    BareStatement last = file.prepare(QStringLiteral("SELECT max(id) FROM journal"));
    const qint64 sequence = names.last().section(QLatin1Char('-'), 1).chopped(6).toLongLong();
    if (sound.next() && sound.bytes(0) == "ok" && last.next() && last.integer(0) == sequence) return {};
    return QStringLiteral("the backup %1 is damaged").arg(names.last());
  }

  QString missingEntry(const StudySession& session) {
    for (auto known = m_entered.begin(); known != m_entered.end(); ++known) {
      const auto& [kind, id] = known.key();
      const QString found = tokenIn(session, kind, id);
      if (found == *known) continue;
      // The command that was running may have been done without having returned.
      if (m_tried.kind == kind && m_tried.id == id && (m_tried.token == found || m_tried.token.isEmpty())) {
        *known = found;
        continue;
      }
      return QStringLiteral("%1 %2 is “%3”, was acknowledged as “%4”").arg(kind).arg(id).arg(found, *known);
    }
    return {};
  }

  TestStudy m_test;
  QDateTime m_moment{QDate(2026, 1, 5), QTime(2, 0), Qt::UTC};
  QMap<std::pair<QString, RowId>, QString> m_entered;
  Entry m_tried;
  qint64 m_sequence = 0;
  QByteArray m_mac;
  qint64 m_acknowledged = 0;
};

constexpr int wanted = 500;

/// Some processes end before they are killed: a few more are started.
int share(int percent) {
  const int kills = qEnvironmentVariableIntValue("COHORTDESK_KILLS");
  return (kills > 0 ? kills : wanted * 11 / 10) * percent / 100;
}

class TestCrash : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    const int seed = qEnvironmentVariableIntValue("COHORTDESK_SEED");
    m_seed = seed > 0 ? static_cast<quint32>(seed) : 20261123;
    m_random.seed(m_seed);
    qInfo("seed %u", m_seed);
  }
  void killedWhileOpening() { kill(share(10), 100000, 0, {{}, 0, 40'000}); }
  void killedWhileEntering() { kill(share(65), 100000, 0, {"try", 25, 9'000}); }
  void killedWhileBackingUp() { kill(share(10), 100000, 5, {"backup", 3, 25'000}); }
  void killedWhileClosing() { kill(share(10), 5, 0, {"close", 1, closingTakes()}); }
  void killedWhileCreating();
  void cleanupTestCase() {
    QVERIFY2(m_kills * 11 >= share(100) * 10, qPrintable(QString::number(m_kills)));
    qInfo("%d kills, %lld changes acknowledged, none lost", m_kills, m_acknowledged);
  }

 private:
  /// Microseconds, the longest of three: how fast a disk flushes differs from machine to machine by more than
  /// a fixed moment could serve.
  int closingTakes() {
    int longest = 1;
    for (int i = 0; i < 3; ++i) {
      Ward ward;
      longest = std::max(longest, ward.write(m_random.generate(), 5, 0, {"close", 1, -1}).microseconds);
    }
    return longest;
  }

  /// Kills `times` processes, each at a moment up to the one that `latest` says, or up to an earlier one
  /// where processes have ended by themselves before: how long a disk takes changes while the test runs.
  void kill(int times, int commands, int backupEvery, const Killing& latest);

  quint32 m_seed = 0;
  QRandomGenerator m_random;
  int m_kills = 0;
  qint64 m_acknowledged = 0;
};

void TestCrash::kill(int times, int commands, int backupEvery, const Killing& latest) {
  auto ward = std::make_unique<Ward>();
  int killed = 0;
  int reach = latest.microseconds;
  for (int i = 0; i < times; ++i) {
    const quint32 seed = m_random.generate();
    Killing killing = latest;
    killing.count = latest.count > 0 ? 1 + m_random.bounded(latest.count) : 0;
    killing.microseconds = m_random.bounded(reach);
    const WriterReport report = ward->write(seed, commands, backupEvery, killing);
    QVERIFY2(report.killed || report.last("closed").size() == 1,
             report.lines.join('|').right(500).constData());
    killed += report.killed;
    reach = report.killed ? std::min(latest.microseconds, reach + reach / 10 + 1)
                          : std::max(1, killing.microseconds);
    const bool isLast = ward->isLarge() || i + 1 == times;
    const QString fault = ward->fault(isLast);
    QVERIFY2(fault.isEmpty(),
             qPrintable(
                 QStringLiteral("kill %1, writer seed %2, %3 us after %4 × %5: %6; it said %7")
                     .arg(i)
                     .arg(seed)
                     .arg(killing.microseconds)
                     .arg(killing.count)
                     .arg(QLatin1String(killing.line), fault,
                          QString::fromUtf8(report.lines.mid(qMax(0, report.lines.size() - 4)).join('|')))));
    if (!isLast) continue;
    m_acknowledged += ward->acknowledged();
    ward = std::make_unique<Ward>();
  }
  m_kills += killed;
  QVERIFY2(killed * 10 >= times * 4,
           qPrintable(QStringLiteral("only %1 of %2 were killed in time").arg(killed).arg(times)));
  qInfo("%d of %d killed before they ended by themselves", killed, times);
}

void TestCrash::killedWhileCreating() {
  int made = 0;
  for (int i = 0; i < share(5); ++i) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.study"));
    WriterOrder order{path, QDateTime({2026, 1, 5}, {2, 0}, Qt::UTC)};
    order.creates = true;
    const WriterReport report = runWriter(order, {"ready", 1, m_random.bounded(500'000)});
    QVERIFY(report.killed);
    ++m_kills;
    const auto said = report.lines.count(QByteArray("created"));
    const QStringList studies = QDir(folder.path()).entryList({QStringLiteral("new.study*")}, QDir::Files);
    QVERIFY(studies.filter(QRegularExpression(QStringLiteral("study\\d+$"))).size() >= said);
    for (int n = 0; n <= said; ++n) {
      const QString one = path + QString::number(n);
      if (n == said && !QFileInfo::exists(one)) {
        const auto again = StudyFile::create(one, newTestStudy()); // what lies about is not in the way
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
      }
      const auto session = StudyFile::open(one, TestStudy::credentials(Role::PrincipalInvestigator));
      QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
      QVERIFY((*session)->verify()->empty());
      StudySessionAccess::release(**session);
      ++made;
    }
  }
  QVERIFY(made >= share(5));
}

COHORTDESK_TEST(TestCrash, QCoreApplication)
} // namespace tst_crash
#include "tst_crash.moc"
