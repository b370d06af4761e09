#include "app/reports/safety/safety_clocks.h"
#include "app/reports/status/due_list.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_safety_clocks {
// The site learns of a serious event on 2026-01-20 at 14:00, Shanghai.
const QTimeZone shanghai("Asia/Shanghai");

QDateTime at(int day, int hour, int minute = 0) {
  return QDateTime(QDate(2026, 1, 20).addDays(day - 20), QTime(hour, minute), shanghai).toUTC();
}

Study studyWith(const std::function<void(AdverseEvent&)>& change) {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15}).event({2026, 1, 19}, 3);
  AdverseEvent& event = builder.last().events.back();
  event.serious = true;
  event.awareAt = at(20, 14);
  change(event);
  return builder.study();
}

std::vector<ReportDue> reportsOf(const Study& study) {
  return reportsDue(study, study.subjects.front(), study.subjects.front().events.front());
}

const auto asItIs = [](AdverseEvent&) {};

QStringList dueLines(const Study& study, const QDateTime& now) {
  static const char* const urgencies[] = {"overdue", "today", "open"};
  QStringList lines;
  for (const DueItem& item : dueList(study, now))
    if (item.kind == DueKind::SafetyReport || item.kind == DueKind::SeriousEvent)
      lines << QString::fromLatin1(urgencies[int(item.urgency)]) + u' ' + item.what;
  return lines;
}

class TestSafetyClocks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whichReports_data() {
    QTest::addColumn<std::function<void(AdverseEvent&)>>("change");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char* id, const std::function<void(AdverseEvent&)>& change, const char* rules) {
      QTest::newRow(id) << change << QString::fromLatin1(rules);
    };
    row("related, nobody judged it expected", asItIs, "SAE-SPONSOR SAE-EXPEDITED");
    row(
        "unexpected", [](AdverseEvent& e) { e.expected = false; }, "SAE-SPONSOR SAE-EXPEDITED");
    row(
        "expected", [](AdverseEvent& e) { e.expected = true; }, "SAE-SPONSOR");
    row(
        "not related", [](AdverseEvent& e) { e.related = false; }, "SAE-SPONSOR");
    row(
        "grade 4", [](AdverseEvent& e) { e.grade = 4; }, "SAE-SPONSOR SAE-SEVERE");
    row(
        "death", [](AdverseEvent& e) { e.seriousness = Seriousness::Death; }, "SAE-SPONSOR SAE-SEVERE");
    row(
        "life-threatening", [](AdverseEvent& e) { e.seriousness = Seriousness::LifeThreatening; },
        "SAE-SPONSOR SAE-SEVERE");
    row(
        "hospitalisation", [](AdverseEvent& e) { e.seriousness = Seriousness::Hospitalisation; },
        "SAE-SPONSOR SAE-EXPEDITED");
    row(
        "not serious", [](AdverseEvent& e) { e.serious = false; }, "");
  }
  void whichReports() {
    QFETCH(std::function<void(AdverseEvent&)>, change);
    QFETCH(QString, rules);
    QStringList ids;
    for (const ReportDue& due : reportsOf(studyWith(change)))
      ids << clockRuleId(due);
    QCOMPARE(ids.join(u' '), rules);
  }

  void clocksRunFromWhenTheSiteKnew() {
    const auto reports = reportsOf(studyWith(asItIs));
    QCOMPARE(reports[0].dueAt, std::optional(at(21, 14)));
    QCOMPARE(reports[1].dueAt, std::optional(at(35, 14)));
    const auto severe = reportsOf(studyWith([](AdverseEvent& event) { event.grade = 5; }));
    QCOMPARE(severe[1].dueAt, std::optional(at(27, 14)));
  }

  void withoutAPlanThereIsNoClock() {
    Study study = studyWith(asItIs);
    study.protocol.safety = {};
    QVERIFY(reportsOf(study).empty());
    QCOMPARE(dueLines(study, at(23, 9)), QStringList());
  }

  void states_data() {
    QTest::addColumn<std::optional<QDateTime>>("sentAt");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("sentence");
    const std::optional<QDateTime> notSent;
    QTest::newRow("at once") << notSent << at(20, 14) << int(SafetyReportStatus::Due)
                             << "due 2026-01-21 14:00, in 24 h";
    QTest::newRow("the last minute") << notSent << at(21, 13, 59) << int(SafetyReportStatus::Due)
                                     << "due 2026-01-21 14:00, in less than an hour";
    QTest::newRow("the minute itself") << notSent << at(21, 14) << int(SafetyReportStatus::Due)
                                       << "due 2026-01-21 14:00, in less than an hour";
    QTest::newRow("a minute later") << notSent << at(21, 14, 1) << int(SafetyReportStatus::Overdue)
                                    << "overdue since 2026-01-21 14:00";
    QTest::newRow("sent in time") << std::optional(at(21, 14)) << at(25, 9)
                                  << int(SafetyReportStatus::SentInTime) << "sent 2026-01-21 14:00";
    QTest::newRow("sent a minute late")
        << std::optional(at(21, 14, 1)) << at(25, 9) << int(SafetyReportStatus::SentLate)
        << "sent 2026-01-21 14:01, late: was due 2026-01-21 14:00";
  }
  void states() {
    QFETCH(std::optional<QDateTime>, sentAt);
    QFETCH(QDateTime, now);
    QFETCH(int, state);
    QFETCH(QString, sentence);
    const Study study = studyWith([&](AdverseEvent& event) {
      if (sentAt) event.reports = {{1, ReportTo::Sponsor, *sentAt}};
    });
    const ReportDue sponsor = reportsOf(study).front();
    QCOMPARE(int(safetyReportStatus(sponsor, now)), state);
    QCOMPARE(reportSentence(sponsor, now, shanghai), sentence);
    QVERIFY(!reportWords(sponsor, now).isEmpty());
  }

  void shapesTellStatesApart() {
    QSet<QString> shapes;
    for (int state = 0; state <= int(SafetyReportStatus::SentInTime); ++state)
      shapes << reportShape(static_cast<SafetyReportStatus>(state));
    QCOMPARE(shapes.size(), 7);
  }

  void aReportWaitsUntilItIsSent() {
    const QString event = QStringLiteral("Report of Cytokine release syndrome ");
    const Study study = studyWith([](AdverseEvent& e) { e.grade = 4; });
    QCOMPARE(dueLines(study, at(20, 15)),
             (QStringList{
                 u"today "_qs + event + u"to the sponsor, within 24 h: due 2026-01-21 14:00, in 23 h",
                 u"open "_qs + event + u"to the authority, within 7 days: due 2026-01-27 14:00, in 6 days"}));
    QCOMPARE(dueLines(study, at(26, 14)).last().section(u' ', 0, 0), QStringLiteral("today"));
    QCOMPARE(dueLines(study, at(26, 13, 59)).last().section(u' ', 0, 0), QStringLiteral("open"));
    QCOMPARE(dueLines(study, at(21, 15)).first(),
             u"overdue "_qs + event + u"to the sponsor, within 24 h: overdue since 2026-01-21 14:00");
    const Study sent = studyWith([](AdverseEvent& e) {
      e.expected = true;
      e.reports = {{1, ReportTo::Sponsor, at(21, 9)}};
    });
    QCOMPARE(dueLines(sent, at(30, 9)), QStringList());
  }

  /// From an earlier record: the same state on every screen, and it is no good one.
  void sentBeforeAnybodySaidSinceWhen() {
    const Study study = studyWith([](AdverseEvent& event) {
      event.awareAt.reset();
      event.reports = {{1, ReportTo::Sponsor, at(21, 9)}};
    });
    const ReportDue sponsor = reportsOf(study).front();
    QCOMPARE(safetyReportStatus(sponsor, at(30, 9)), SafetyReportStatus::Sent);
    QCOMPARE(reportSentence(sponsor, at(30, 9), shanghai), QStringLiteral("sent 2026-01-21 09:00"));
  }

  void aClockThatNobodyStartedIsAskedFor() {
    const Study study = studyWith([](AdverseEvent& event) { event.awareAt.reset(); });
    QCOMPARE(safetyReportStatus(reportsOf(study).front(), at(30, 9)), SafetyReportStatus::NotStarted);
    QCOMPARE(dueLines(study, at(20, 15)),
             QStringList{u"today Serious: Cytokine release syndrome. Enter since when the site knows"_qs});
  }

  /// The evening of a day: nobody knew on the 19th, and on the 20th nothing had been sent.
  void theStatusOfAnEarlierDay() {
    const Study study = studyWith([](AdverseEvent& event) {
      event.reports = {{1, ReportTo::Sponsor, at(21, 9)}};
      event.seriousness = Seriousness::Hospitalisation;
    });
    const AdverseEvent before = asOf(study, {2026, 1, 19}).subjects.front().events.front();
    QVERIFY(!before.serious && !before.awareAt && !before.seriousness && before.reports.empty());
    const AdverseEvent first = asOf(study, {2026, 1, 20}).subjects.front().events.front();
    QVERIFY(first.serious && first.awareAt && first.reports.empty());
    QCOMPARE(asOf(study, {2026, 1, 21}).subjects.front().events.front().reports.size(), std::size_t(1));
    QCOMPARE(dueList(asOf(study, {2026, 1, 20}), QDate(2026, 1, 20)).size(), std::size_t(2));
  }

  void theStudysReportsStandInTheOrderOfTheirClocks() {
    Study study = studyWith(asItIs);
    AdverseEvent unknown = study.subjects.front().events.front();
    unknown.id = 999;
    unknown.awareAt.reset();
    unknown.related = false;
    study.subjects.front().events.push_back(unknown);
    study.subjects.front().events.front().reports = {{1, ReportTo::Sponsor, at(20, 15)}};
    const auto all = reportsDue(study);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].eventId, RowId(999));
    QCOMPARE(all[1].clock, ReportClock::Expedited);
    QVERIFY(all[2].sentAt);
  }
};

COHORTDESK_TEST(TestSafetyClocks, QCoreApplication)
} // namespace tst_safety_clocks
#include "tst_safety_clocks.moc"
