// The demo's log (resources/demo) says what its README promises, on the evening of reference.
#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/dosing/worksheet.h"
#include "app/protocol/dlt_definition.h"
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

/// That of the demo, as its first version.
DltDefinition demoDefinition(const Protocol& protocol) {
  QFile file(QStringLiteral(COHORTDESK_DEMO_LOG "/../dlt-definition.json"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto read = readDltDefinition(file.readAll(), protocol.attribution.terms);
  if (!read) qWarning() << read.error().field << read.error().message;
  DltDefinition definition = read.value_or(DltDefinition());
  definition.version = 1;
  return definition;
}

/// "S-001 Encephalopathy D2 meets", and until when it may.
QStringList answersAsked(const Study& study, const QDateTime& at) {
  QStringList asked;
  for (const Subject& subject : study.subjects)
    for (const WorksheetLine& line : worksheetOf(study, subject, {}, at).lines)
      for (const ItemVerdict& verdict : line.items) {
        if (line.eventId == 0 || (verdict.state != ItemState::Meets && verdict.state != ItemState::May))
          continue;
        QStringList words{subject.label(), line.term, verdict.item, codeOf(verdict.state)};
        if (verdict.reachedAt)
          words << verdict.reachedAt->toTimeZone(study.site.timeZone).toString(QStringLiteral("MM-dd HH:mm"));
        asked << words.join(u' ');
      }
  return asked;
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
  void worksheets();

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

void TestDemoLog::worksheets() {
  Study study = m_study;
  study.site.dltDefinition = demoDefinition(study.protocol);
  QCOMPARE(study.site.dltDefinition.items.size(), std::size_t(5));
  study.definitions = {study.site.dltDefinition};
  const QDateTime at(evening, QTime(18, 0), study.site.timeZone);
  QCOMPARE(answersAsked(study, at.toUTC()),
           (QStringList{QStringLiteral("S-001 Encephalopathy D2 meets 03-19 14:00"),
                        QStringLiteral("S-007 Alanine aminotransferase increased D3 may 09-16 08:00")}));
}

COHORTDESK_TEST(TestDemoLog, QCoreApplication)
} // namespace tst_demo_log
#include "tst_demo_log.moc"
