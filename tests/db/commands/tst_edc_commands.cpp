// What was typed into the sponsor's EDC is ticked off, below the screens.
#include "db/session/changed_fields.h"
#include "tests/support/decided_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_edc_commands {
class TestEdcCommands : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<TestStudy> m_test;
  EdcEntry m_field; ///< of the first change of the study

  StudyCommands& commands() { return m_test->commands(); }
  qint64 lines() const { return m_test->session().journalHead().sequence; }
  std::optional<EdcEntry> typed() const {
    const auto fields = changedFields(m_test->session(), 0);
    for (const ChangedField& field : *fields)
      if (field.line == m_field.line && field.column == m_field.column) return field.typed;
    return std::nullopt;
  }

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test));
    const auto fields = changedFields(m_test->session(), 0);
    QVERIFY(fields && fields->size() > 10);
    m_field = {};
    m_field.line = fields->back().line;
    m_field.column = fields->back().column;
  }

  void refused_data() {
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("column");
    QTest::newRow("no such line") << qint64(100000) << QString();
    QTest::newRow("line 0") << qint64(0) << QString();
    QTest::newRow("another column") << qint64(-1) << QStringLiteral("narrative");
    QTest::newRow("no column") << qint64(-1) << QStringLiteral(" ");
    QTest::newRow("of a value") << qint64(-1) << QStringLiteral("%");
  }
  void refused() {
    QFETCH(qint64, line);
    QFETCH(QString, column);
    EdcEntry wrong = m_field;
    if (line >= 0) wrong.line = line;
    if (!column.isEmpty()) wrong.column = column;
    const qint64 before = lines();
    QCOMPARE(ruleOf(commands().saveEdcEntries({m_field, wrong})), QStringLiteral("MISSING")); // all or none
    QCOMPARE(lines(), before);
    QVERIFY(!typed());
  }

  void noneIsNamed() {
    const auto refused = commands().saveEdcEntries({});
    QCOMPARE(ruleOf(refused), QStringLiteral("REQUIRED"));
    QCOMPARE(refused.error().field, QStringLiteral("fields"));
  }

  void whoAndWhenAreTheCommands() {
    EdcEntry claimed = m_field;
    claimed.by = 3;
    claimed.printedName = QStringLiteral("Somebody else");
    claimed.subjectId = 99;
    m_test->signInAs(Role::StudyCoordinator);
    QVERIFY(commands().saveEdcEntries({claimed}));
    const auto entry = typed();
    QVERIFY(entry);
    QCOMPARE(entry->by, m_test->session().user().id);
    QCOMPARE(entry->printedName, m_test->session().user().name);
    QCOMPARE(entry->at, m_test->session().now());
    QVERIFY(entry->subjectId == 1 || entry->subjectId == 2);
  }

  void twiceIsOnce() {
    QVERIFY(commands().saveEdcEntries({m_field, m_field}));
    const qint64 before = lines();
    QVERIFY(commands().saveEdcEntries({m_field}));
    QCOMPARE(lines(), before);
  }

  void aTickIsTakenBackForAReason() {
    QVERIFY(commands().saveEdcEntries({m_field}));
    const RowId id = typed()->id;
    QCOMPARE(ruleOf(commands().withdrawEdcEntry(id, QStringLiteral(" "))), QStringLiteral("REASON"));
    QVERIFY(typed());
    QVERIFY(commands().withdrawEdcEntry(id, QStringLiteral("another subject's")));
    QVERIFY(!typed());
    QCOMPARE(ruleOf(commands().withdrawEdcEntry(id, QStringLiteral("x"))), QStringLiteral("MISSING"));
    QVERIFY(commands().saveEdcEntries({m_field}));
    QVERIFY(typed());
  }

  void itGoesOnInALockedStudyAndIsOnTheTrail() {
    RecordLock lock;
    lock.reason = QStringLiteral("handed over");
    QVERIFY(commands().lockRecords(lock));
    QSignalSpy told(&m_test->session(), &StudySession::studyChanged);
    QVERIFY(commands().saveEdcEntries({m_field}));
    QCOMPARE(told.count(), 1);
    AuditFilter filter;
    filter.action = QStringLiteral("edc-entry");
    AuditTrail trail = m_test->session().auditTrail(filter);
    QVERIFY(trail.searchAll());
    QCOMPARE(trail.size(), qint64(1));
    QVERIFY(m_test->session().verify()->empty());
  }
};
COHORTDESK_TEST(TestEdcCommands, QCoreApplication)
} // namespace tst_edc_commands
#include "tst_edc_commands.moc"
