#include "app/oversight/sae_rules.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <functional>

namespace tst_sae_rules {
const QTimeZone inShanghai("Asia/Shanghai");
QDateTime at(int day, int hour, int minute = 0) {
  return QDateTime(QDate(2026, 1, day), QTime(hour, minute), inShanghai).toUTC();
}

/// A serious event that the site knows of since the 10th, 14:00, with reports 1 (first, 11th) and 2
/// (follow-up, 15th); now is the 20th, 09:00.
struct Reported {
  StudyBuilder b;
  SaeReport report;
  std::vector<SafetyReport> sent;

  Reported() {
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 7}).event({2026, 1, 9}, 3);
    event().serious = true;
    event().awareAt = at(10, 14);
    b.study().saeReports = {written(11, SaeReportKind::First, 1, 11),
                            written(12, SaeReportKind::FollowUp, 2, 15)};
    report = written(0, SaeReportKind::FollowUp, 0, 20);
  }
  AdverseEvent& event() { return b.last().events.back(); }
  SaeReport& stored(int number) { return b.study().saeReports[static_cast<std::size_t>(number - 1)]; }
  SaeReport written(RowId id, SaeReportKind kind, int number, int day) {
    return {id, event().id, number, kind, {2026, 1, day}, QStringLiteral("Fever, then shock"), {}, {}};
  }
};

QString said(const std::optional<Refusal>& refused) {
  return refused ? QString(refused->rule + u' ' + refused->field) : QString();
}

using Change = std::function<void(Reported&)>;

class TestSaeRules : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatMayBeKept_data();
  void whatMayBeKept();

  void whatMayBeVoided() {
    Reported r;
    QCOMPARE(said(mayVoidSaeReport(r.b, r.stored(1))), QStringLiteral("ORDER "));
    QCOMPARE(said(mayVoidSaeReport(r.b, r.stored(2))), QString());
    r.event().reports = {{1, ReportTo::Institution, at(15, 9), 12}};
    QCOMPARE(said(mayVoidSaeReport(r.b, r.stored(2))), QStringLiteral("SENT "));
  }

  void whatBelongsToAReport() {
    Reported r;
    r.event().reports = {{1, ReportTo::Sponsor, at(11, 9), 11}, {2, ReportTo::Authority, at(11, 10)}};
    QCOMPARE(sentOf(r.event(), 11).size(), 1U);
    QVERIFY(sentOf(r.event(), 0).empty()); // of none that the study holds
    QCOMPARE(saeReportsOf(r.b, r.event().id).size(), 2U);
    QVERIFY(saeReportsOf(r.b, 999).empty() && !ownedEvent(r.b, 999).event);
    QCOMPARE(ownedEvent(r.b, r.event().id).subject->id, r.b.last().id);
  }
};

void TestSaeRules::whatMayBeKept_data() {
  QTest::addColumn<Change>("change");
  QTest::addColumn<QString>("refused");
  const auto row = [](const char* name, const Change& change, const char* refused) {
    QTest::newRow(name) << change << QString::fromLatin1(refused);
  };
  const auto send = [](ReportTo to, const QDateTime& when) {
    return [=](Reported& r) { r.sent = {{0, to, when}}; };
  };
  const auto noneYet = [](Reported& r) { r.b.study().saeReports.clear(); };
  using Kind = SaeReportKind;
  row(
      "a follow-up", [](Reported&) {}, "");
  row(
      "the final one", [](Reported& r) { r.report.kind = Kind::Final; }, "");
  row(
      "no such event", [](Reported& r) { r.report.eventId = 999; }, "MISSING ");
  row(
      "not serious", [](Reported& r) { r.event().serious = false; }, "SERIOUS kind");
  row(
      "nobody says since when", [](Reported& r) { r.event().awareAt.reset(); }, "REQUIRED date");
  row(
      "a second first one", [](Reported& r) { r.report.kind = Kind::First; }, "ORDER kind");
  row("a follow-up of nothing", noneYet, "ORDER kind");
  row(
      "the first one", [=](Reported& r) { noneYet(r), r.report.kind = Kind::First; }, "");
  row(
      "a follow-up of what was sent before",
      [=](Reported& r) {
        noneYet(r), r.event().reports = {{1, ReportTo::Sponsor, at(11, 9)}};
      },
      "");
  row(
      "after the final one", [](Reported& r) { r.stored(2).kind = Kind::Final; }, "ORDER kind");
  row(
      "the last one becomes final", [](Reported& r) { r.report = r.stored(2), r.report.kind = Kind::Final; },
      "");
  row(
      "one in between becomes final",
      [](Reported& r) { r.report = r.stored(1), r.report.kind = Kind::Final; }, "ORDER kind");
  row(
      "the first one as it is", [](Reported& r) { r.report = r.stored(1); }, "");
  row(
      "the day it was known",
      [=](Reported& r) {
        r.report = r.stored(1), r.report.date = {2026, 1, 10};
      },
      "");
  row(
      "the day before",
      [=](Reported& r) {
        r.report = r.stored(1), r.report.date = {2026, 1, 9};
      },
      "DATE date");
  row(
      "tomorrow",
      [](Reported& r) {
        r.report.date = {2026, 1, 21};
      },
      "DATE date");
  row(
      "no day", [](Reported& r) { r.report.date = {}; }, "DATE date");
  row(
      "before the one before",
      [](Reported& r) {
        r.report.date = {2026, 1, 14};
      },
      "DATE date");
  row(
      "after the one behind",
      [](Reported& r) {
        r.report = r.stored(1), r.report.date = {2026, 1, 16};
      },
      "DATE date");
  row(
      "nothing told", [](Reported& r) { r.report.narrative = QStringLiteral(" "); }, "REQUIRED narrative");
  row("sent on its day", send(ReportTo::EthicsCommittee, at(20, 0)), "");
  row("sent now", send(ReportTo::Sponsor, at(20, 9)), "");
  row("sent in a minute", send(ReportTo::Sponsor, at(20, 9, 1)), "DATE sentAt/sponsor");
  row("sent before its day", send(ReportTo::Institution, at(19, 23, 59)), "DATE sentAt/institution");
  row("sent at no time", send(ReportTo::Authority, {}), "REQUIRED sentAt/authority");
  row(
      "sent before it was known",
      [=](Reported& r) {
        r.report = r.stored(1), r.report.date = {2026, 1, 10};
        r.sent = {{0, ReportTo::EthicsCommittee, at(10, 13, 59)}};
      },
      "DATE sentAt/ethics");
}
void TestSaeRules::whatMayBeKept() {
  QFETCH(Change, change);
  Reported r;
  change(r);
  const auto refused = mayRecordSaeReport(r.b, r.report, r.sent, at(20, 9));
  QTEST(said(refused), "refused");
  if (refused) QVERIFY(!refused->message.isEmpty());
}

COHORTDESK_TEST(TestSaeRules, QCoreApplication)
} // namespace tst_sae_rules
#include "tst_sae_rules.moc"
