// The serious adverse event report on paper: filled from the record, its blanks named.
#include "app/reports/oversight/sae_report.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <algorithm>

namespace tst_sae_report {
/// One infused subject with a serious event of which nothing more than that is known, and its first report.
struct BareCase {
  StudyBuilder b;
  SaeReport report;

  BareCase() {
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15}).event({2026, 1, 19}, 3);
    b.last().identity.name = QStringLiteral("Wu Hong");
    event().serious = true;
    event().awareAt = QDateTime({2026, 1, 20}, {6, 0}, Qt::UTC);
    report = {4, event().id, 1, SaeReportKind::First, {2026, 1, 20}, QStringLiteral("Fever <39 °C"), {}, {}};
  }
  AdverseEvent& event() { return b.last().events.front(); }
  QString value(const QString& name) {
    for (const SaeSection& section : saeSections(b, report))
      for (const SaeFact& fact : section.facts)
        if (fact.name == name) return fact.value;
    return QStringLiteral("no such line");
  }
  QStringList blanks() { return saeBlanks(saeSections(b, report)); }
  QString html() { return saeReportHtml(b, report, {48, QStringLiteral("ab12")}); }
};

/// The same with everything that can be recorded.
struct FullCase : BareCase {
  FullCase() {
    AdverseEvent& e = event();
    e.seriousness = Seriousness::LifeThreatening;
    e.expected = false;
    e.action = ActionTaken::NotApplicable;
    e.outcome = EventOutcome::Recovering;
    e.tocilizumab = true;
    e.corticosteroid = false;
    e.vasopressor = false;
    e.dueTo.infection = QStringLiteral("unlikely");
    e.reports = {{1, ReportTo::Sponsor, QDateTime({2026, 1, 20}, {9, 30}, Qt::UTC), 4},
                 {2, ReportTo::Authority, QDateTime({2026, 1, 20}, {9, 40}, Qt::UTC)}};
    Infusion& infusion = *b.last().infusion;
    infusion.endedAt = infusion.startedAt.addSecs(1800);
    infusion.batch = QStringLiteral("NK26A01");
    infusion.premedication = QStringLiteral("Diphenhydramine 20 mg");
    infusion.reaction = QStringLiteral("none");
    b.last().screenings.front().entry.sex = Sex::Female;
    report.concomitant = QStringLiteral("Fluconazole");
    report.reasoning = QStringLiteral("Began four days after the cells");
  }
};

class TestSaeReport : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatTheRecordHoldsIsFilled() {
    FullCase full;
    QCOMPARE(full.value(QStringLiteral("Subject number")), QStringLiteral("S-001"));
    QCOMPARE(full.value(QStringLiteral("Premedication")), QStringLiteral("Diphenhydramine 20 mg"));
    QCOMPARE(full.value(QStringLiteral("Batch")), QStringLiteral("NK26A01"));
    QCOMPARE(full.value(QStringLiteral("Onset")), QStringLiteral("2026-01-19 (day 4)"));
    QCOMPARE(full.value(QStringLiteral("Serious because")), QStringLiteral("life-threatening"));
    QCOMPARE(full.value(QStringLiteral("Tocilizumab given")), QStringLiteral("yes"));
    QCOMPARE(full.value(QStringLiteral("Vasopressor given")), QStringLiteral("no"));
    QCOMPARE(full.value(QStringLiteral("By the investigator's brochure")), QStringLiteral("unexpected"));
    QCOMPARE(full.value(QStringLiteral("Concomitant treatment")), QStringLiteral("Fluconazole"));
    QCOMPARE(full.value(QStringLiteral("Other serious events of the subject")),
             QStringLiteral("None is recorded."));
    QVERIFY(full.value(QStringLiteral("Site aware since")).startsWith(QStringLiteral("2026-01-20 14:00")));
    QCOMPARE(full.blanks(), QStringList());
    QVERIFY(full.html().contains(QStringLiteral("Every line is filled from the record.")));
  }

  void eachBlankIsNamed() {
    BareCase bare;
    const QStringList blanks = bare.blanks();
    for (const char* name : {"Infusion ended", "Premedication", "Serious because", "Outcome of the event",
                             "Action taken with the product", "Reasoning", "Tocilizumab given",
                             "Concomitant treatment", "By the investigator's brochure"})
      QVERIFY2(blanks.contains(QLatin1String(name)), name);
    QVERIFY(!blanks.contains(QStringLiteral("Other treatment of the event")));
    const QString html = bare.html();
    QVERIFY(html.contains(QStringLiteral("Blank, as the record says nothing of it: ")));
    QCOMPARE(html.count(QStringLiteral("✕ not recorded")), blanks.size() + 1); // and what may be left out
  }

  void toWhomItWasSent() {
    FullCase full;
    QVERIFY(full.value(QStringLiteral("sponsor")).startsWith(QStringLiteral("2026-01-20 17:30")));
    QCOMPARE(full.value(QStringLiteral("authority")), QStringLiteral("not sent")); // not this report
    QCOMPARE(full.value(QStringLiteral("ethics committee")), QStringLiteral("not sent"));
    full.b.study().protocol.safety.recipients = {
        {ReportTo::EthicsCommittee, {QStringLiteral("Board"), {}}, {}}};
    QCOMPARE(full.value(QStringLiteral("Board")), QStringLiteral("not sent"));
    QCOMPARE(full.value(QStringLiteral("sponsor")), QStringLiteral("no such line"));
  }

  void otherSeriousEventsStandInIt() {
    FullCase full;
    full.b.event({2026, 1, 22}, 4).event({2026, 1, 23}, 4);
    full.b.last().events[1].serious = true;
    const QString others = full.value(QStringLiteral("Other serious events of the subject"));
    QVERIFY2(others.contains(QStringLiteral("2026-01-22")) && !others.contains(QStringLiteral("2026-01-23")),
             qPrintable(others));
  }

  void thePaperNamesNobodyAndItsJournal() {
    FullCase full;
    const QString html = full.html();
    QVERIFY(!html.contains(QStringLiteral("Wu Hong")));
    QVERIFY(html.contains(QStringLiteral("Fever &lt;39")));
    QVERIFY(html.contains(QStringLiteral("first report")));
    QVERIFY(html.contains(QStringLiteral("Reporting investigator")));
    QVERIFY(html.contains(QStringLiteral("ab12")));
  }

  void beforeTheInfusionThereIsNoDose() {
    BareCase bare;
    bare.b.last().infusion.reset();
    QCOMPARE(bare.value(QStringLiteral("Infusion")), QStringLiteral("not infused when this was printed"));
    QCOMPARE(bare.value(QStringLiteral("Dose given")), QStringLiteral("no such line"));
    QVERIFY(bare.blanks().contains(QStringLiteral("Body weight")));
  }

  void ofNoEventThereIsNoReport() {
    BareCase bare;
    bare.report.eventId = 999;
    QVERIFY(saeSections(bare.b, bare.report).empty());
  }
};

COHORTDESK_TEST(TestSaeReport, QCoreApplication)
} // namespace tst_sae_report
#include "tst_sae_report.moc"
