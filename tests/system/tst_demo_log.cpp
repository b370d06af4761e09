// The demo's log (resources/demo) says what its README promises, on the evening of reference.
#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/protocol/protocol_reader.h"
#include "app/screening/eligibility.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_demo_log {
const QDate evening(2026, 9, 14);

Study demoStudy() {
  const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
  const QTimeZone zone("Asia/Shanghai");
  const auto log = readWardLog(QStringLiteral(COHORTDESK_DEMO_LOG), protocol, zone);
  if (!log) {
    for (const TableFault& fault : log.error())
      qWarning() << fault.file << fault.line << fault.column << fault.message;
    return {};
  }
  Study study = log->records;
  study.protocol = protocol;
  study.site.timeZone = zone;
  return asOf(study, evening);
}

QString statusWord(const Study& study, const Subject& subject) {
  const auto window = windowState(study, subject, evening);
  if (!window) return {};
  QStringList words{QString(notationOf(window->status)) + QString::number(window->day)};
  if (window->due) words << QStringLiteral("due");
  if (window->overdue) words << QStringLiteral("overdue");
  if (window->lateAssessment) words << QStringLiteral("late");
  if (checkDose(study.protocol, subject.assignment->level, *subject.infusion).deviates)
    words << QStringLiteral("dose");
  return words.join(QLatin1Char(' '));
}

QString verdictWord(const EligibilityResult& result) {
  switch (result.overall) {
  case Eligibility::Eligible:
    return QStringLiteral("eligible");
  case Eligibility::NotEligible:
    return QStringLiteral("failed ") + result.failed().join(QLatin1Char(' '));
  case Eligibility::Incomplete:
    return QStringLiteral("missing ") + result.missing().join(QLatin1Char(' '));
  }
  Q_UNREACHABLE();
}

class TestDemoLog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase();
  void course();
  void subjects_data();
  void subjects();

 private:
  Study m_study;
};

void TestDemoLog::initTestCase() {
  m_study = demoStudy();
  QCOMPARE(m_study.subjects.size(), std::size_t(14));
}

void TestDemoLog::course() {
  const Course course = courseOf(m_study);
  QCOMPARE(formatCourse(course), QStringLiteral("1T 1NN 2NX??"));
  const Recommendation now = recommend(m_study.protocol.design, course);
  QCOMPARE(ruleId(now.rule), QStringLiteral("SD-WAIT"));
  QCOMPARE(now.decidingLevel, 2);
  QVERIFY(now.held.empty());
}

void TestDemoLog::subjects_data() {
  QTest::addColumn<QString>("verdict");
  QTest::addColumn<QString>("status");
  const auto row = [](const char* number, const char* verdict, const char* status) {
    QTest::newRow(number) << QString::fromLatin1(verdict) << QString::fromLatin1(status);
  };
  row("SCR-001", "eligible", "T188");
  row("SCR-002", "failed I1", "");
  row("SCR-003", "eligible", "N153");
  row("SCR-004", "eligible", "N146 dose");
  row("SCR-005", "failed I4b", "");
  row("SCR-006", "eligible", "N97 late");
  row("SCR-007", "eligible", "X90");
  row("SCR-008", "failed I6", "");
  row("SCR-009", "eligible", "?31 overdue");
  row("SCR-010", "eligible", "?28 due");
  row("SCR-011", "failed I3", "");
  row("SCR-012", "eligible", "");
  row("SCR-013", "eligible", "");
  row("SCR-014", "missing I4b I6 E1 E2 E3", "");
}

void TestDemoLog::subjects() {
  QFETCH(QString, verdict);
  QFETCH(QString, status);
  const auto subject =
      std::find_if(m_study.subjects.begin(), m_study.subjects.end(), [](const Subject& each) {
        return each.screening().number == QLatin1String(QTest::currentDataTag());
      });
  QVERIFY(subject != m_study.subjects.end());
  QCOMPARE(verdictWord(evaluateEligibility(m_study.protocol, m_study.site, subject->screening())), verdict);
  QCOMPARE(statusWord(m_study, *subject), status);
}

COHORTDESK_TEST(TestDemoLog, QCoreApplication)
} // namespace tst_demo_log
#include "tst_demo_log.moc"
