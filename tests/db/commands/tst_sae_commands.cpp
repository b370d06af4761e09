// Reports of serious events below the screens: written, sent to whom and when, corrected, voided.
#include "app/oversight/sae_rules.h"
#include "tests/support/rule_of.h"
#include "tests/support/serious_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_sae_commands {
const QString why = QStringLiteral("read the receipt again");

struct SeriousCase : SeriousStudy {
  SaeReport first() const {
    SaeReport report;
    report.eventId = eventId;
    report.date = {2026, 1, 10};
    report.narrative = QStringLiteral("Ventilated from the 8th");
    return report;
  }
  SafetyReport to(ReportTo recipient, QDate day) const { return {0, recipient, test.at(day)}; }
  RowId save(const SaeReport& report, const std::vector<SafetyReport>& sent = {}) {
    return test.commands().saveSaeReport(report, sent, {}).value_or(0);
  }
  const std::vector<SaeReport>& all() const { return test.study().saeReports; }
};

class TestSaeCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aReportIsKeptWithWhomItWasSentTo() {
    SeriousCase s;
    const RowId id = s.save(
        s.first(), {s.to(ReportTo::Sponsor, {2026, 1, 10}), s.to(ReportTo::EthicsCommittee, {2026, 1, 11})});
    QVERIFY(id != 0);
    SaeReport expected = s.first();
    expected.id = id;
    expected.number = 1;
    s.test.signInAs(Role::Monitor); // as the file has it
    QVERIFY(s.all() == std::vector<SaeReport>{expected});
    QCOMPARE(sentOf(s.event(), id).size(), 2U);
    QCOMPARE(s.event().reports.back().to, ReportTo::EthicsCommittee);
    QVERIFY(s.test.session().verify()->empty());
  }

  /// One list: what was marked as sent on the page Subjects, and what a report says.
  void whatWasSentWithoutAReportStaysBesideIt() {
    SeriousCase s;
    QVERIFY(s.test.commands().recordSafetyReport(s.eventId, s.to(ReportTo::Sponsor, {2026, 1, 10})));
    SaeReport report = s.first();
    report.kind = SaeReportKind::FollowUp; // the first one is outside the study
    const RowId id = s.save(report, {s.to(ReportTo::Sponsor, {2026, 1, 11})});
    QVERIFY(id != 0);
    QCOMPARE(s.event().reports.size(), 2U);
    QCOMPARE(s.event().reports.front().reportId, RowId(0));
    QCOMPARE(s.event().reports.back().reportId, id);
    QVERIFY(s.test.commands().voidSafetyReport(s.event().reports.back().id, why));
    QVERIFY(sentOf(s.event(), id).empty());
    QVERIFY(s.test.session().verify()->empty());
  }

  void whatWasSentChangesWithAReason() {
    SeriousCase s;
    SaeReport report = s.first();
    report.id = s.save(report, {s.to(ReportTo::Sponsor, {2026, 1, 10})});
    const std::vector<SafetyReport> later{s.to(ReportTo::Sponsor, {2026, 1, 11})};
    QCOMPARE(ruleOf(s.test.commands().saveSaeReport(report, later, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().saveSaeReport(report, later, why));
    QCOMPARE(s.event().reports.front().sentAt, s.test.at({2026, 1, 11}));
    const RowId row = s.event().reports.front().id;
    std::vector<SafetyReport> more = later;
    more.push_back(s.to(ReportTo::Authority, {2026, 1, 12}));
    QVERIFY(s.test.commands().saveSaeReport(report, more, {})); // one more needs none
    QCOMPARE(s.event().reports.front().id, row);
    QCOMPARE(ruleOf(s.test.commands().saveSaeReport(report, later, {})), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().saveSaeReport(report, later, why));
    QCOMPARE(s.event().reports.size(), 1U);
    QVERIFY(s.test.session().verify()->empty());
  }

  void whatIsToldChangesWithAReason() {
    SeriousCase s;
    SaeReport report = s.first();
    report.id = s.save(report);
    report.concomitant = QStringLiteral("Fluconazole");
    QVERIFY(s.test.commands().saveSaeReport(report, {}, {})); // filled in
    report.narrative = QStringLiteral("Ventilated from the 9th");
    QCOMPARE(ruleOf(s.test.commands().saveSaeReport(report, {}, {})), QStringLiteral("REASON"));
    report.eventId = 999; // it stays that of its event, under its number
    report.number = 7;
    QVERIFY(s.test.commands().saveSaeReport(report, {}, why));
    QCOMPARE(s.all().front().eventId, s.eventId);
    QCOMPARE(s.all().front().number, 1);
    report.id = 99;
    QCOMPARE(ruleOf(s.test.commands().saveSaeReport(report, {}, why)), QStringLiteral("MISSING"));
  }

  void numbersAreNotGivenTwice() {
    SeriousCase s;
    QVERIFY(s.save(s.first()) != 0);
    SaeReport next = s.first();
    next.kind = SaeReportKind::FollowUp;
    next.date = {2026, 1, 11};
    const RowId second = s.save(next, {s.to(ReportTo::Institution, {2026, 1, 12})});
    QCOMPARE(ruleOf(s.test.commands().voidSaeReport(s.all().front().id, why)), QStringLiteral("ORDER"));
    QCOMPARE(ruleOf(s.test.commands().voidSaeReport(second, why)), QStringLiteral("SENT"));
    QVERIFY(s.test.commands().voidSafetyReport(s.event().reports.front().id, why));
    QCOMPARE(ruleOf(s.test.commands().voidSaeReport(second, QStringLiteral(" "))), QStringLiteral("REASON"));
    QVERIFY(s.test.commands().voidSaeReport(second, why));
    QCOMPARE(s.all().size(), 1U);
    QCOMPARE(ruleOf(s.test.commands().voidSaeReport(second, why)), QStringLiteral("MISSING"));
    next.kind = SaeReportKind::Final;
    QVERIFY(s.save(next) != 0);
    QCOMPARE(s.all().back().number, 3);
    next.kind = SaeReportKind::FollowUp;
    QCOMPARE(ruleOf(s.test.commands().saveSaeReport(next, {}, {})), QStringLiteral("ORDER"));
    QVERIFY(s.test.session().verify()->empty());
  }

  void whatBecomesOfTheReportsOfAVoidedEvent_data() {
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("line"); // empty = nothing stays
    const QString event = QStringLiteral("Pneumonitis of 2026-01-08, voided (read the receipt again). ");
    QTest::newRow("none") << false << false << QString();
    QTest::newRow("written") << true << false
                             << event + QStringLiteral("Its reports: 1 (first report, 2026-01-10); marked as "
                                                       "sent: 0.");
    QTest::newRow("sent") << false << true
                          << event + QStringLiteral("Its reports: none written; marked as sent: 1.");
    QTest::newRow("both") << true << true
                          << event + QStringLiteral("Its reports: 1 (first report, 2026-01-10); marked as "
                                                    "sent: 1.");
  }
  void whatBecomesOfTheReportsOfAVoidedEvent() {
    QFETCH(bool, written);
    QFETCH(bool, sent);
    QFETCH(QString, line);
    SeriousCase s;
    const SafetyReport told = s.to(ReportTo::Sponsor, {2026, 1, 10});
    if (written)
      QVERIFY(s.save(s.first(), sent ? std::vector{told} : std::vector<SafetyReport>()) != 0);
    else if (sent)
      QVERIFY(s.test.commands().recordSafetyReport(s.eventId, told));
    QCOMPARE(whatBecomesOfReports(s.test.study(), s.event()).isEmpty(), line.isEmpty());
    QVERIFY(reportsOfVoided(s.test.study()).isEmpty());
    QVERIFY(s.test.commands().voidAdverseEvent(s.eventId, why));
    const QStringList lines = reportsOfVoided(s.test.study());
    QCOMPARE(lines.size(), line.isEmpty() ? 0 : 1);
    if (!line.isEmpty()) QVERIFY2(lines.front().endsWith(line), qPrintable(lines.front()));
    const Study before = s.test.study();
    s.test.signInAs(Role::PrincipalInvestigator); // as the file has it
    QVERIFY(s.test.study() == before);
    QVERIFY(s.test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestSaeCommands, QCoreApplication)
} // namespace tst_sae_commands
#include "tst_sae_commands.moc"
