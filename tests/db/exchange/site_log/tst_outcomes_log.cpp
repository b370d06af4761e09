#include "app/protocol/protocol_reader.h"
#include "app/study/signature.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QTimeZone>

namespace tst_outcomes_log {

/// responses.csv, follow_up.csv and what adverse_events.csv may tell of serious events.
class OutcomesLogTest : public QObject {
  Q_OBJECT
 private:
  static constexpr const char* responseHead =
      "subject_no,assessment_date,response,mrd_negative,marrow_blasts_pct,blood_blasts_pct,extramedullary,"
      "neutrophils_e9l,platelets_e9l,mrd_pct,deauville,uptake,new_lesions,size_change_pct,marrow_involved\n";
  static constexpr const char* followUpHead = "subject_no,date,status,comment\n";

  static auto read(const EditedLog& log) {
    return readWardLog(log.path(), *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone("Asia/Shanghai"));
  }

  static Subject treated(const WardLog& log, const QString& number) {
    for (const Subject& subject : log.records.subjects)
      if (subject.label() == number) return subject;
    return {};
  }

  /// Places of the faults: "file:line:column".
  static QStringList faultsOf(const EditedLog& log) {
    QStringList places;
    const auto result = read(log);
    if (result) return places;
    for (const TableFault& fault : result.error())
      places << QStringLiteral("%1:%2:%3").arg(fault.file).arg(fault.line).arg(fault.column);
    return places;
  }

 private Q_SLOTS:
  void aLogWithoutOutcomesReadsAsBefore() {
    const auto log = read(EditedLog());
    QVERIFY(log);
    QVERIFY(treated(*log, QStringLiteral("S-001")).responses.empty());
  }

  void responsesAndFollowUpsAreRead() {
    EditedLog log;
    QVERIFY(log.write(QStringLiteral("responses.csv"),
                      QByteArray(responseHead) + "S-001,2026-06-20,CR,Y,1.2,0,N,1.9,140,<0.01,,,,,\n"
                                                 "S-001,2026-05-20,PR,N,12,0,N,1.1,101,0.3,,,,,\n"));
    QVERIFY(
        log.write(QStringLiteral("follow_up.csv"), QByteArray(followUpHead) + "S-001,2026-07-01,ALIVE,\n"));
    const auto result = read(log);
    QVERIFY(result);
    const Subject subject = treated(*result, QStringLiteral("S-001"));
    QCOMPARE(subject.responses.size(), 2U);
    QCOMPARE(subject.responses.front().response, Response::PartialRemission); // by date
    const ResponseAssessment& second = subject.responses.back();
    QCOMPARE(second.mrdNegative, std::optional(true));
    QCOMPARE(second.findings.mrdPercent, std::optional(0.01));
    QVERIFY(second.findings.mrdBelow);
    QCOMPARE(second.findings.platelets, std::optional(140.0));
    QCOMPARE(second.derived, std::optional(Response::CompleteRemission)); // S-001 has AML: ELN-CR
    QCOMPARE(second.reason,
             transcribedReason); // the same in every language; who brings it in did not judge it
    QCOMPARE(reasonText(second.reason), QStringLiteral("as in the earlier record"));
    QCOMPARE(auditValue(u"response_assessment"_qs, u"reason"_qs, second.reason, QTimeZone::utc()),
             QStringLiteral("as in the earlier record"));
    QCOMPARE(reasonText(QStringLiteral("a second reader")), QStringLiteral("a second reader"));
    // 12 % is more than half of the 23 % before: ELN-NR. The earlier record's PR stands, and says so.
    QCOMPARE(subject.responses.front().derived, std::optional(Response::NoResponse));
    QCOMPARE(subject.responses.front().reason, transcribedReason);
    QCOMPARE(subject.followUps.front().status, VitalStatus::Alive);
  }

  void whatCameBeforeCounts() {
    EditedLog log;
    QVERIFY(log.write(QStringLiteral("responses.csv"),
                      QByteArray(responseHead) + "S-001,2026-06-20,CR,Y,1.2,0,N,1.9,140,<0.01,,,,,\n"
                                                 "S-001,2026-08-20,RELAPSE,,44,0,N,0.7,31,,,,,,\n"));
    const auto result = read(log);
    QVERIFY(result);
    const Subject subject = treated(*result, QStringLiteral("S-001"));
    QCOMPARE(subject.responses.back().derived, std::optional(Response::Relapse)); // ELN-REL
  }

  void theDigestTellsLogsWithOtherOutcomesApart() {
    EditedLog log;
    const QByteArray before = read(log)->digest;
    QVERIFY(log.write(QStringLiteral("follow_up.csv"), followUpHead));
    QVERIFY(read(log)->digest != before);
  }

  void everyFaultIsNamed_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");
    const auto response = [](const char* name, const char* row, const char* column) {
      QTest::newRow(name) << QStringLiteral("responses.csv") << QByteArray(responseHead) + row + "\n"
                          << QStringLiteral("responses.csv:2:") + QLatin1String(column);
    };
    response("unknown subject", "S-099,2026-06-20,CR,,,,,,,,,,,,", "subject_no");
    response("before the infusion", "S-001,2025-01-01,CR,,,,,,,,,,,,", "assessment_date");
    response("no date", "S-001,,CR,,,,,,,,,,,,", "assessment_date");
    response("no response", "S-001,2026-06-20,,,,,,,,,,,,,", "response");
    response("unknown response", "S-001,2026-06-20,GREAT,,,,,,,,,,,,", "response");
    response("blasts above 100", "S-001,2026-06-20,CR,,100.1,,,,,,,,,,", "marrow_blasts_pct");
    response("MRD no number", "S-001,2026-06-20,CR,,,,,,,<x,,,,,", "mrd_pct");
    response("Deauville 6", "S-001,2026-06-20,CR,,,,,,,,6,,,,", "deauville");
    response("Deauville between two", "S-001,2026-06-20,CR,,,,,,,,2.5,,,,", "deauville");
    response("MRD below nothing", "S-001,2026-06-20,CR,,,,,,,<0,,,,,", "mrd_pct");
    response("on the day of infusion", "S-001,2026-01-15,CR,,,,,,,,,,,,", "assessment_date");
    response("shrunk by more than all", "S-001,2026-06-20,CR,,,,,,,,,,,-100.5,", "size_change_pct");
    const auto followUp = [](const char* name, const char* row, const char* column) {
      QTest::newRow(name) << QStringLiteral("follow_up.csv") << QByteArray(followUpHead) + row + "\n"
                          << QStringLiteral("follow_up.csv:2:") + QLatin1String(column);
    };
    followUp("unknown status", "S-001,2026-07-01,WELL,", "status");
    followUp("follow-up before the infusion", "S-001,2025-07-01,ALIVE,", "date");
  }
  void everyFaultIsNamed() {
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, fault);
    EditedLog log;
    QVERIFY(log.write(file, content));
    QCOMPARE(faultsOf(log), QStringList{fault});
  }

  /// What the commands would refuse of somebody who is entered by hand.
  void nothingContradictsADeath_data() {
    QTest::addColumn<QByteArray>("followUps");
    QTest::addColumn<QByteArray>("responses");
    QTest::addColumn<QString>("fault"); // empty = none
    const QByteArray dead = "S-001,2026-07-01,DEAD,\n";
    row("seen on the day itself", dead + "S-001,2026-07-01,ALIVE,\n", QByteArray(), QString());
    row("seen later", dead + "S-001,2026-07-02,ALIVE,\n", QByteArray(), u"follow_up.csv:3:date"_qs);
    row("dead twice", dead + "S-001,2026-07-03,DEAD,\n", QByteArray(), u"follow_up.csv:3:date"_qs);
    row("another subject", dead + "S-002,2026-07-02,ALIVE,\n", QByteArray(), QString());
    row("response later", dead, QByteArray("S-001,2026-07-02,NR,,,,,,,,,,,,\n"),
        u"responses.csv:2:assessment_date"_qs);
    row("an event later", QByteArray("S-001,2026-01-15,DEAD,\n"), QByteArray(),
        u"adverse_events.csv:2:onset_date"_qs);
    row("two responses on a day", QByteArray(),
        QByteArray("S-001,2026-06-20,NR,,,,,,,,,,,,\nS-001,2026-06-20,CR,,,,,,,,,,,,\n"),
        u"responses.csv:3:assessment_date"_qs);
  }
  void nothingContradictsADeath() {
    QFETCH(QByteArray, followUps);
    QFETCH(QByteArray, responses);
    QFETCH(QString, fault);
    EditedLog log;
    QVERIFY(log.write(QStringLiteral("follow_up.csv"), followUpHead + followUps));
    QVERIFY(log.write(QStringLiteral("responses.csv"), responseHead + responses));
    QCOMPARE(faultsOf(log).value(0), fault);
  }

  void seriousEventsMayTellMore_data() {
    QTest::addColumn<QByteArray>("serious");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("column"); // empty = no fault
    row("told", QByteArray("Y"), QByteArray("DEATH,2026-04-01T18:20,N,2026-04-02T09:05,2"), QString());
    row("nothing told", QByteArray("N"), QByteArray(",,,,"), QString());
    row("not serious", QByteArray("N"), QByteArray("DEATH,,,,"), QStringLiteral("serious"));
    row("told before known", QByteArray("Y"), QByteArray(",2026-04-02T18:20,,2026-04-02T09:05,"),
        QStringLiteral("sponsor_told_local"));
    row("known before it began", QByteArray("Y"), QByteArray(",2026-03-31T23:59,,,"),
        QStringLiteral("aware_at_local"));
    row("expected, but not serious", QByteArray("N"), QByteArray(",,Y,,"), QStringLiteral("serious"));
    row("CRS of grade 6", QByteArray("N"), QByteArray(",,,,6"), QStringLiteral("crs_grade"));
    row("another word", QByteArray("Y"), QByteArray("BAD,,,,"), QStringLiteral("seriousness"));
  }
  void seriousEventsMayTellMore() {
    QFETCH(QByteArray, serious);
    QFETCH(QByteArray, more);
    QFETCH(QString, column);
    EditedLog log;
    // One subject's events are told anew, the others' with their columns left out of the DLT assessments.
    QVERIFY(log.replace(QStringLiteral("adverse_events.csv"), "dlt,comment",
                        "dlt,comment,seriousness,aware_at_local,expected,sponsor_told_local,crs_grade"));
    QVERIFY(widenRows(log));
    QVERIFY(log.append(QStringLiteral("adverse_events.csv"),
                       "S-001,Fever,2,2026-04-01,,N," + serious + ",N,," + more + "\n"));
    const QStringList faults = faultsOf(log);
    if (column.isEmpty())
      QCOMPARE(faults, QStringList());
    else
      QVERIFY2(faults.size() == 1 && faults.front().endsWith(u':' + column), qPrintable(faults.join(u' ')));
  }

 private:
  /// Every row but the header gets four empty cells more.
  static bool widenRows(EditedLog& log) {
    QFile file(log.path() + QStringLiteral("/adverse_events.csv"));
    if (!file.open(QIODevice::ReadOnly)) return false;
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
      lines[i] = lines[i].trimmed() + ",,,,,";
    return log.write(QStringLiteral("adverse_events.csv"), lines.join('\n') + '\n');
  }
};
COHORTDESK_TEST(OutcomesLogTest, QCoreApplication)
} // namespace tst_outcomes_log
#include "tst_outcomes_log.moc"
