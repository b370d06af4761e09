#include "app/reports/status/status_report.h"

#include "app/protocol/protocol_reader.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/changed_design.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

namespace tst_status_report {

/// The status of the fixture ward log, and of small studies.
class TestStatusReport : public QObject {
  Q_OBJECT
 private:
  Study m_log;

  QJsonObject on(const char* date) const {
    return toJson(statusReport(m_log, QDate::fromString(QLatin1String(date), Qt::ISODate)));
  }
  /// The line of a screening.
  static QJsonObject line(const QJsonObject& status, const QString& screening) {
    for (const QJsonValue subject : status["subjects"].toArray())
      if (subject["screening"] == screening) return subject.toObject();
    return {};
  }
  static QStringList strings(const QJsonValue& array) {
    QStringList texts;
    for (const QJsonValue value : array.toArray())
      texts.append(value.toString());
    return texts;
  }

 private Q_SLOTS:
  void initTestCase() {
    const auto log = readWardLog(QStringLiteral(COHORTDESK_FIXTURES "/ward-log"),
                                 *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone("Asia/Shanghai"));
    QVERIFY(log);
    m_log = log->records;
  }

  void keysAreTheContract() {
    const QJsonObject status = on("2026-01-29");
    QCOMPARE(status.keys(), (QStringList{"course", "decisions", "designVersion", "deviations", "due", "on",
                                         "openPlaces", "recommendation", "subjects", "trialState"}));
    QCOMPARE(line(status, "SCR-001").keys(),
             (QStringList{"cd7", "day", "eligibility", "failed", "flags", "level", "missing", "screening",
                          "status", "subject"}));
    QCOMPARE(status["on"], "2026-01-29");
    QCOMPARE(status["course"], "1N");
    QCOMPARE(status["recommendation"]["rule"], "AT-ESCALATE");
    QCOMPARE(status["openPlaces"].toArray(),
             (QJsonArray{QJsonObject{{"level", 1}, {"places", 0}}, QJsonObject{{"level", 2}, {"places", 0}},
                         QJsonObject{{"level", 3}, {"places", 0}}}));
  }

  void saysWhichDesignIsInForceOnTheDay() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"))
        .assigned(1)
        .infused({2026, 1, 15})
        .assessed({2026, 1, 29}, DltOutcome::NoDlt);
    builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 3, 3); // L3 is taken out later
    const Study study = changed(
        builder, {2026, 3, 1},
        [](DoseDesign& design) {
          design.levels.pop_back();
          addGroup(design, 5e6);
        },
        TrialState::Suspended);
    const StatusReport before = statusReport(study, {2026, 2, 28});
    const QJsonObject beforeJson = toJson(before);
    QCOMPARE(beforeJson["designVersion"], 1);
    QCOMPARE(beforeJson["trialState"], "running");
    QCOMPARE(beforeJson["course"], "1N");
    QVERIFY(!toText(before).contains(QStringLiteral("Design version")));
    QVERIFY(before.decisions.front().what.startsWith(QStringLiteral("Go up to L3 (5×10⁷")));
    const StatusReport after = statusReport(study, {2026, 3, 1});
    const QJsonObject afterJson = toJson(after);
    QCOMPARE(afterJson["designVersion"], 2);
    QCOMPARE(afterJson["trialState"], "suspended");
    QCOMPARE(afterJson["course"], "2N");
    QVERIFY(toText(after).contains(QStringLiteral("Design version 2; the trial is suspended")));
    // A group that is not there any more goes by the name it had.
    QVERIFY(after.decisions.front().what.startsWith(QStringLiteral("Go up to L3 (5×10⁷")));
    QVERIFY(after.decisions.front().what.endsWith(QStringLiteral("in version 1 of the design")));
  }

  void aTreatedSubject() {
    const QJsonObject first = line(on("2026-01-29"), "SCR-001");
    QCOMPARE(first["subject"], "S-001");
    QCOMPARE(first["eligibility"], "eligible");
    QCOMPARE(first["cd7"], "flow");
    QCOMPARE(first["level"], 1);
    QCOMPARE(first["day"], 14);
    QCOMPARE(first["status"], "cleared");
    QCOMPARE(first["flags"].toArray().size(), 0);
    QCOMPARE(line(on("2026-01-28"), "SCR-001")["status"], "in-window");
  }

  void nullWhereNothing() {
    const QJsonObject status = on("2026-01-29");
    const QJsonObject failed = line(status, "SCR-002");
    QCOMPARE(failed["eligibility"], "not-eligible");
    QCOMPARE(strings(failed["failed"]), QStringList{"I1"});
    for (const char* key : {"subject", "level", "day", "status"})
      QVERIFY2(failed[QLatin1String(key)].isNull(), key);
    QCOMPARE(status["subjects"].toArray().size(), 2); // the others come later
    const QJsonObject open = line(on("2026-08-21"), "SCR-016");
    QCOMPARE(open["eligibility"], "incomplete");
    QCOMPARE(strings(open["missing"]), (QStringList{"I4b", "E1", "E2", "E3"}));
    QVERIFY(open["cd7"].isNull());
  }

  void flagsAppearOnTheirDay() {
    QCOMPARE(strings(line(on("2026-03-26"), "SCR-004")["flags"]), QStringList{});
    QCOMPARE(strings(line(on("2026-03-27"), "SCR-004")["flags"]), QStringList{"late-assessment"});
    QCOMPARE(line(on("2026-03-27"), "SCR-004")["cd7"], "ihc");
    QCOMPARE(strings(line(on("2026-04-14"), "SCR-007")["flags"]), QStringList{"dose-deviation"});
    QCOMPARE(line(on("2026-04-20"), "SCR-007")["status"], "not-evaluable");
    QCOMPARE(strings(line(on("2026-08-21"), "SCR-017")["flags"]),
             (QStringList{"late-assessment", "dose-deviation"}));
    QCOMPARE(line(on("2026-03-06"), "SCR-005")["status"], "dlt");
  }

  void deviationsOfBothKindsAreOneList() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    builder.last().infusion->infusedCells *= 0.8;
    builder.assessed({2026, 2, 14}, DltOutcome::NoDlt);
    builder.study().deviations = {
        {1, DeviatingAct::Assigned, {2026, 1, 15}, QStringLiteral("I3"), builder.last().id, 0}};
    const auto told = [&](QDate day) {
      QStringList lines;
      for (const QJsonValue one : toJson(statusReport(builder, day))["deviations"].toArray())
        lines << one["date"].toString().mid(5) + u' ' + one["who"].toString() + u' ' + one["rule"].toString();
      return lines.join(QStringLiteral("; "));
    };
    QCOMPARE(told({2026, 1, 14}), "");
    QCOMPARE(told({2026, 1, 15}), "01-15 S-001 I3; 01-15 S-001 A6");
    QCOMPARE(told({2026, 2, 13}), "01-15 S-001 I3; 01-15 S-001 A6; 02-12 S-001 WINDOW"); // overdue
    QCOMPARE(told({2026, 2, 14}), "01-15 S-001 I3; 01-15 S-001 A6; 02-14 S-001 WINDOW"); // late
    const QJsonObject kept = toJson(statusReport(builder, {2026, 2, 14}))["deviations"][0].toObject();
    QCOMPARE(kept.keys(), (QStringList{"date", "rule", "what", "who", "why"}));
    QVERIFY(kept["why"].isNull());
  }

  void dueAndDecisions() {
    QJsonObject status = on("2026-01-29");
    QCOMPARE(status["due"].toArray().first()["kind"], "decision");
    status = on("2026-02-03"); // signed, not agreed
    QCOMPARE(status["decisions"].toArray().first()["effective"], false);
    QCOMPARE(status["due"].toArray().first()["kind"], "sponsor-agreement");
    status = on("2026-02-05");
    QCOMPARE(status["decisions"].toArray().first()["effective"], true);
    QCOMPARE(status["decisions"].toArray().first()["kind"], "ESCALATE");
    QCOMPARE(status["openPlaces"][1]["places"], 3);
  }

  void assignedIsNotYetInAWindow() {
    const Study study = StudyBuilder().eligible("SCR-001").assigned(1);
    const QJsonObject subject = line(toJson(statusReport(study, QDate(2026, 1, 7))), "SCR-001");
    QCOMPARE(subject["subject"], "S-001");
    QCOMPARE(subject["level"], 1);
    QVERIFY(subject["day"].isNull() && subject["status"].isNull());
  }

  void seriousEventsAndTheirReports() {
    StudyBuilder builder;
    builder.eligible("SCR-001").assigned(1).infused({2026, 1, 15}).event({2026, 1, 19});
    AdverseEvent& event = builder.last().events.back();
    event.serious = true;
    QJsonValue due = toJson(statusReport(builder, QDate(2026, 1, 20)))["due"].toArray().first();
    QCOMPARE(due["kind"], "serious-event");
    QCOMPARE(due["urgency"], "today");
    event.expected = true;
    event.awareAt = QDateTime(QDate(2026, 1, 20), QTime(6, 0), Qt::UTC); // 14:00 at the site
    due = toJson(statusReport(builder, QDate(2026, 1, 20)))["due"].toArray().first();
    QCOMPARE(due["kind"], "safety-report");
    QCOMPARE(due["urgency"], "today");
    QCOMPARE(due["since"], "2026-01-20");
    QCOMPARE(due["until"], "2026-01-21");
    due = toJson(statusReport(builder, QDate(2026, 1, 21)))["due"].toArray().first();
    QCOMPARE(due["urgency"], "overdue");
    QVERIFY(toText(statusReport(builder, QDate(2026, 1, 21))).contains("overdue since 2026-01-21 14:00"));
  }

  void text() {
    const QString said = toText(statusReport(m_log, QDate(2026, 4, 20)));
    QVERIFY(said.contains("Course: 1N 2NNT 2X\n"));
    QVERIFY(said.contains("SD-EXPAND"));
    QVERIFY(said.contains("Open places: L1: 0, L2: 3, L3: 0\n"));
    QVERIFY(said.contains("not eligible: I4b"));
    QVERIFY(said.contains("CD7 by IHC, late assessment"));
    QVERIFY(toText(statusReport(StudyBuilder(), QDate(2026, 1, 1))).contains("nobody infused yet"));
  }
};

COHORTDESK_TEST(TestStatusReport, QCoreApplication)
} // namespace tst_status_report
#include "tst_status_report.moc"
