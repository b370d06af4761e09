// The clocks of each recipient: to the minute, from whose knowledge, and the follow-up after the first
// report.
#include "app/reports/safety/safety_clocks.h"
#include "app/reports/status/due_list.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_recipient_clocks {
using Of = ReportLimit::Of;
using From = ReportLimit::From;

// The site learns of a fatal, related event on 2026-01-20 at 14:00, Shanghai.
const QTimeZone siteZone("Asia/Shanghai");
QDateTime at(int day, int hour, int minute = 0) {
  return QDateTime(QDate(2026, 1, 20).addDays(day - 20), QTime(hour, minute), siteZone).toUTC();
}

/// All four, the authority from the sponsor's knowledge.
std::vector<ReportRecipient> allFour() {
  return {{ReportTo::Sponsor, {}, std::nullopt},
          {ReportTo::EthicsCommittee,
           {QStringLiteral("ethics committee of the hospital"), {}},
           std::vector<ReportLimit>{{Of::Every, 24}}},
          {ReportTo::Institution, {}, std::vector<ReportLimit>{{Of::Every, 2, true}}},
          {ReportTo::Authority,
           {},
           std::vector<ReportLimit>{{Of::Severe, 7, true, 8, From::Sponsor},
                                    {Of::Expedited, 15, true, 0, From::Sponsor}}}};
}

Study fatal(const std::vector<SafetyReport>& sent = {}) {
  StudyBuilder builder;
  builder.study().protocol.safety.recipients = allFour();
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15}).event({2026, 1, 19}, 5);
  AdverseEvent& event = builder.last().events.back();
  event.serious = true;
  event.awareAt = at(20, 14);
  event.reports = sent;
  return builder.study();
}

std::vector<ReportDue> dueIn(const Study& study) {
  return reportsDue(study, study.subjects.front(), study.subjects.front().events.front());
}

/// "SAE-SPONSOR 2026-01-21 14:00", site time.
QStringList linesOf(const Study& study) {
  QStringList lines;
  for (const ReportDue& due : dueIn(study)) {
    const QString until =
        due.dueAt ? due.dueAt->toTimeZone(siteZone).toString(QStringLiteral("MM-dd HH:mm")) : u"–"_qs;
    lines << u"%1 %2 %3"_qs.arg(clockRuleId(due), codeOf(due.to), until);
  }
  return lines;
}

class TestRecipientClocks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fromWhoseKnowledge_data() {
    QTest::addColumn<std::vector<SafetyReport>>("sent");
    QTest::addColumn<QStringList>("lines");
    const QStringList ofTheSite{u"SAE-SPONSOR sponsor 01-21 14:00"_qs, u"SAE-RECIPIENT ethics 01-21 14:00"_qs,
                                u"SAE-RECIPIENT institution 01-22 14:00"_qs};
    const SafetyReport told{1, ReportTo::Sponsor, at(20, 18, 30)};
    QTest::newRow("the sponsor is not told")
        << std::vector<SafetyReport>{} << QStringList(ofTheSite + QStringList{u"SAE-SEVERE authority –"_qs});
    QTest::newRow("the sponsor is told")
        << std::vector<SafetyReport>{told}
        << QStringList(ofTheSite + QStringList{u"SAE-SEVERE authority 01-27 18:30"_qs});
    QTest::newRow("again, later") << std::vector<SafetyReport>{told, {2, ReportTo::Sponsor, at(25, 9)}}
                                  << QStringList(ofTheSite +
                                                 QStringList{u"SAE-SEVERE authority 01-27 18:30"_qs});
    QTest::newRow("the authority is told, a follow-up is asked for")
        << std::vector<SafetyReport>{told, {2, ReportTo::Authority, at(22, 9)}}
        << QStringList(ofTheSite + QStringList{u"SAE-SEVERE authority 01-27 18:30"_qs,
                                               u"SAE-FOLLOWUP authority 02-04 18:30"_qs});
  }
  void fromWhoseKnowledge() {
    QFETCH(std::vector<SafetyReport>, sent);
    QTEST(linesOf(fatal(sent)), "lines");
  }

  void toTheMinute_data() {
    QTest::addColumn<int>("place"); // among what is due
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("late");
    QTest::newRow("24 h") << 1 << at(21, 14) << false;
    QTest::newRow("24 h and a minute") << 1 << at(21, 14, 1) << true;
    QTest::newRow("2 d") << 2 << at(22, 14) << false;
    QTest::newRow("2 d and a minute") << 2 << at(22, 14, 1) << true;
    QTest::newRow("7 d") << 3 << at(27, 18, 30) << false;
    QTest::newRow("7 d and a minute") << 3 << at(27, 18, 31) << true;
    QTest::newRow("7 d + 8 d") << 4 << at(35, 18, 30) << false;
    QTest::newRow("7 d + 8 d and a minute") << 4 << at(35, 18, 31) << true;
  }
  void toTheMinute() {
    QFETCH(int, place);
    QFETCH(QDateTime, now);
    const Study study = fatal({{1, ReportTo::Sponsor, at(20, 18, 30)}, {2, ReportTo::Authority, at(29, 9)}});
    ReportDue due = dueIn(study).at(static_cast<std::size_t>(place));
    due.sentAt.reset();
    QTEST(due.late(now), "late");
  }

  void fifteenDaysOtherwise() {
    Study study = fatal({{1, ReportTo::Sponsor, at(20, 18, 30)}});
    study.subjects.front().events.front().grade = 3;
    QCOMPARE(linesOf(study).last(), u"SAE-EXPEDITED authority 02-04 18:30"_qs);
  }

  void whatIsAFollowUp() {
    std::vector<SafetyReport> sent{{1, ReportTo::Authority, at(22, 9)}};
    QVERIFY(!dueIn(fatal(sent)).back().sentAt);
    sent.push_back({2, ReportTo::Authority, at(23, 9), 7});
    Study study = fatal(sent);
    SaeReport report;
    report.id = 7;
    study.saeReports = {report}; // another first report
    QVERIFY(!dueIn(study).back().sentAt);
    study.saeReports.front().kind = SaeReportKind::FollowUp;
    QCOMPARE(dueIn(study).back().sentAt, std::optional(at(23, 9)));
    sent.back().reportId = 0; // whatever it was, it came second
    QCOMPARE(dueIn(fatal(sent)).back().sentAt, std::optional(at(23, 9)));
  }

  void withoutFollowUpDaysNoneIsAskedFor() {
    Study study = fatal({{1, ReportTo::Authority, at(22, 9)}});
    study.protocol.safety.recipients.back().limits->front().followUpDays = 0;
    QCOMPARE(clockRuleId(dueIn(study).back()), u"SAE-SEVERE"_qs);
  }

  void todayNamesRecipientAndClock() {
    QStringList lines;
    const Study study = fatal({{1, ReportTo::Sponsor, at(20, 18, 30)}, {2, ReportTo::Authority, at(20, 19)}});
    for (const DueItem& item : dueList(study, at(20, 20)))
      if (item.kind == DueKind::SafetyReport) lines << item.what;
    const QString event = u"Report of Cytokine release syndrome "_qs;
    QCOMPARE(lines,
             (QStringList{event + u"to the ethics committee of the hospital, within 24 h: due 2026-01-21 "
                                  "14:00, in 18 h",
                          event + u"to the institution, within 2 days: due 2026-01-22 14:00, in 42 h",
                          event + u"to the authority, follow-up within 8 further days: due 2026-02-04 "
                                  "18:30, in 14 days"}));
  }

  void aClockThatWaitsForTheSponsorSaysSo() {
    const Study study = fatal();
    const ReportDue due = dueIn(study).back();
    QVERIFY(reportSentence(due, at(20, 15), siteZone).contains(u"the first report to the sponsor"_qs));
    for (const DueItem& item : dueList(study, at(20, 15)))
      QVERIFY2(!item.what.contains(u"to the authority"_qs), qPrintable(item.what)); // the sponsor comes first
  }
};

COHORTDESK_TEST(TestRecipientClocks, QCoreApplication)
} // namespace tst_recipient_clocks
#include "tst_recipient_clocks.moc"
