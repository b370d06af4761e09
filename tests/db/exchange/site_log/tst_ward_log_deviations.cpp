#include "app/escalation/decision_options.h"
#include "app/protocol/protocol_reader.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/files/small_log.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QTimeZone>
#include <algorithm>

namespace tst_ward_log_deviations {
const char* actName(DeviatingAct act) {
  static constexpr const char* names[] = {"assigned", "infused", "assessed", "decided"};
  return names[static_cast<int>(act)];
}

/// "02-24 assigned AT-WAIT S-002", one behind the other.
QString told(const Study& study) {
  QStringList lines;
  for (const Deviation& deviation : study.deviations) {
    const Subject* subject = study.subject(deviation.subjectId);
    lines << QStringLiteral("%1 %2 %3 %4")
                 .arg(deviation.date.toString(QStringLiteral("MM-dd")), actName(deviation.act),
                      deviation.rule, subject ? subject->label() : QString::number(deviation.decisionId));
  }
  return lines.join(QStringLiteral("; "));
}

/// What the screens would ask of a study: none of it may trip over a course that no rule would have allowed.
void askEverything(const Study& study) {
  const Course course = courseOf(study);
  std::size_t written = 0;
  for (const Cohort& cohort : course.cohorts)
    written += cohort.outcomes.size();
  QCOMPARE(written, inOrderOfInfusion(study).size());
  const Recommendation now = recommend(study.protocol.design, course);
  QVERIFY(now.level >= 1 && now.level <= study.protocol.design.top());
  QCOMPARE(static_cast<int>(openSlots(study).size()), study.protocol.design.top());
  decisionOptions(study);
  for (const Decision& decision : study.decisions)
    isOvertaken(study, decision);
}

const QString up = QStringLiteral("2026-02-03,1,ESCALATE,2,3,2026-02-03T16:00,2026-02-05T09:30,wet-ink");
const QString upTo3 = QStringLiteral("2026-06-16,2,ESCALATE,3,3,2026-06-16T11:45,2026-06-18T14:00,wet-ink");
const QString first = QStringLiteral("1 L1 2026-01-15");
const QString cleared = QStringLiteral("1 2026-01-29 NO_DLT");
const QString threeAt2 = QStringLiteral("1 L1 2026-01-15; 2 L2 2026-02-24; 3 L2 2026-02-26; 4 L2 2026-03-03");

/// A log tells what happened. What the rules refuse in it comes in as it is, and each departure is kept once.
class TestWardLogDeviations : public QObject {
  Q_OBJECT
 private:
  static Protocol trial() { return *protocolByName(QStringLiteral("cd7-car-nk")); }

  static std::optional<Study> read(const EditedLog& log, const Protocol& protocol = trial()) {
    const auto found = readWardLog(log.path(), protocol, QTimeZone("Asia/Shanghai"));
    if (found) return found->records;
    for (const TableFault& fault : found.error())
      qWarning() << fault.file << fault.line << fault.column << fault.message;
    return std::nullopt;
  }

 private Q_SLOTS:
  void departures_data() {
    QTest::addColumn<QString>("infusions");
    QTest::addColumn<QString>("assessments");
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("course");
    const auto row = [](const char* name, const QString& infusions, const QString& assessments,
                        const QString& decisions, const char* expected, const char* course) {
      QTest::newRow(name) << infusions << assessments << decisions << QString(expected) << QString(course);
    };
    const QString three = cleared + QStringLiteral("; 2 2026-03-24 NO_DLT; 3 2026-03-26 NO_DLT; ");
    row("nothing wrong", threeAt2, three + "4 2026-03-31 NO_DLT", up, "", "1N 2NNN");

    // No place was open.
    row("the next one while the first is open", first + "; 2 L1 2026-01-20", cleared, {},
        "01-20 assigned AT-WAIT S-002", "1N?");
    row("no decision opened the level", first + "; 2 L2 2026-02-10", cleared, {},
        "02-10 assigned AT-ESCALATE S-002", "1N 2?");
    row("before the sponsor agreed", first + "; 2 L2 2026-02-04", cleared, up,
        "02-04 assigned AT-ESCALATE S-002", "1N 2?");
    row("before the decision was signed", first + "; 2 L2 2026-02-02", cleared, up,
        "02-02 assigned AT-ESCALATE S-002; 02-03 decided LEVEL 1; 02-03 decided SD-ENROL 1", "1N 2?");
    row("on the day of the agreement, after it", first + "; 2 L2 2026-02-05", cleared, up, "", "1N 2?");
    row("the sponsor never agreed", first + "; 2 L2 2026-02-24", cleared,
        QStringLiteral("2026-02-03,1,ESCALATE,2,3,2026-02-03T16:00,,"), "02-24 assigned AT-ESCALATE S-002",
        "1N 2?");
    row("a level was skipped", first + "; 2 L3 2026-02-24", cleared, up, "02-24 assigned AT-ESCALATE S-002",
        "1N 3?");
    row("the first one at L2", QStringLiteral("1 L2 2026-01-15"), {}, {}, "01-15 assigned AT-ENROL S-001",
        "2?");
    row("all places taken", threeAt2 + "; 5 L2 2026-03-05", cleared, up, "03-05 assigned SD-WAIT S-005",
        "1N 2????");
    row("the level below had a DLT", first + "; 2 L2 2026-02-24",
        cleared + QStringLiteral("; 1 2026-02-10 DLT"), up, "02-24 assigned AT-EXPAND S-002", "1T 2?");
    row("the level was stopped", threeAt2 + "; 5 L2 2026-03-20",
        cleared + QStringLiteral("; 2 2026-03-10 DLT; 3 2026-03-12 DLT"), up, "03-20 assigned SD-STOP S-005",
        "1N 2TT??");

    // A decision otherwise than allowed.
    const QString oneDlt = three + QStringLiteral("4 2026-03-20 DLT");
    row("up although one of three had a DLT", threeAt2, oneDlt,
        up + "; 2026-04-01,2,ESCALATE,3,3,2026-04-01T09:00,2026-04-02T09:00,wet-ink",
        "04-01 decided SD-EXPAND 2", "1N 2NNT");
    row("more places than asked for", threeAt2, oneDlt, up + "; 2026-04-01,2,EXPAND,2,6,2026-04-01T09:00,,",
        "04-01 decided PLACES 2", "1N 2NNT");
    row("two levels up", first, cleared,
        QStringLiteral("2026-02-03,1,ESCALATE,3,3,2026-02-03T16:00,2026-02-05T09:30,wet-ink"),
        "02-03 decided AT-ESCALATE 1", "1N");
    row("on another level's data", threeAt2, oneDlt, up + "; 2026-04-01,1,EXPAND,2,3,2026-04-01T09:00,,",
        "04-01 decided LEVEL 2", "1N 2NNT");
    row("up while the window is open", first, {}, up, "02-03 decided AT-WAIT 1", "1?");
    row("the sponsor agreed first", first, cleared,
        QStringLiteral("2026-02-03,1,ESCALATE,2,3,2026-02-03T16:00,2026-02-03T09:30,wet-ink"),
        "02-03 decided AGREEMENT 1", "1N");
    row("agreed on data that had changed", first, cleared + QStringLiteral("; 1 2026-02-04 DLT"), up,
        "02-05 decided AGREEMENT 1", "1T");
    row("agreed after a newer decision", first, cleared,
        QStringLiteral("2026-02-03,1,ESCALATE,2,3,2026-02-03T16:00,2026-02-09T09:30,wet-ink; "
                       "2026-02-06,1,STAY,,,2026-02-06T09:00,,"),
        "02-09 decided AGREEMENT 1", "1N");
    const QString end = QStringLiteral("; 2026-02-10,1,END,,,2026-02-10T09:00,2026-02-11T09:00,wet-ink");
    row("treated after the end", first + "; 2 L2 2026-02-24", cleared, up + end, "02-24 assigned END S-002",
        "1N 2?");
    row("decided after the end", first, cleared, up + end + "; 2026-03-01,1,STAY,,,2026-03-01T09:00,,",
        "03-01 decided END 3", "1N");

    // An assessment that the window does not allow.
    row("cleared on day 13", first, QStringLiteral("1 2026-01-28 NO_DLT"), {}, "01-28 assessed WINDOW S-001",
        "1?");
    row("cleared on day 14", first, cleared, {}, "", "1N");
    row("cleared on day 29 is late, and counts", first, QStringLiteral("1 2026-02-13 NO_DLT"), {}, "", "1N");
    row("a DLT of day 35", first, QStringLiteral("1 2026-02-19 DLT"), {}, "02-19 assessed A2 S-001", "1?");
    row("left after day 20", first, QStringLiteral("1 2026-02-05 NOT_EVALUABLE withdrew on day 20"), {},
        "02-05 assessed A3 S-001", "1X");
    row("a DLT called not evaluable", first,
        QStringLiteral("1 2026-01-20 DLT; 1 2026-02-05 NOT_EVALUABLE withdrew on day 10"), {},
        "02-05 assessed A3 S-001", "1T");
    row("a DLT taken back without a reason", first, QStringLiteral("1 2026-01-20 DLT; 1 2026-02-05 NO_DLT"),
        {}, "02-05 assessed WINDOW S-001", "1N");
  }
  void departures() {
    QFETCH(QString, infusions);
    QFETCH(QString, assessments);
    QFETCH(QString, decisions);
    const std::optional<Study> study = read(SmallLog{infusions, assessments, decisions}.written());
    QVERIFY(study);
    QTEST(told(*study), "expected");
    QTEST(formatCourse(courseOf(*study)), "course");
    askEverything(*study);
    for (std::size_t i = 0; i < study->deviations.size(); ++i)
      QCOMPARE(study->deviations[i].id, static_cast<RowId>(i) + 1);
  }

  void eligibility_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* from, const char* to, const char* expected) {
      QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString(expected);
    };
    row("not eligible", "88.4,,1,", "88.4,,3,", "01-15 assigned I3 S-001");
    row("each criterion", "88.4,,1,20,", "60,,3,12,",
        "01-15 assigned I2 S-001; 01-15 assigned I3 S-001; 01-15 assigned I4b S-001");
    row("incomplete", "88.4,,1,", ",,1,", "01-15 assigned I4b S-001");
    const char* relapse = "relapse,early;marrow blasts 23 %;months to relapse 7;targeted drug tried Y";
    row("disease left, induction not answered (A11)", relapse, "refractory,marrow blasts 41 %",
        "01-15 assigned I4c S-001");
    row("disease left, induction not completed (A11)", relapse,
        "refractory,marrow blasts 41 %;induction completed N", "01-15 assigned I4c S-001");
    row("disease left after induction (A11)", relapse, "refractory,marrow blasts 41 %;induction completed Y",
        "");
    row("not eligible, and incomplete", "98,N", "98,E2",
        "01-15 assigned E2 S-001; 01-15 assigned E1 S-001; 01-15 assigned E3 S-001");
  }
  void eligibility() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    EditedLog log = SmallLog{first, cleared, {}}.written();
    QVERIFY(log.replace(QStringLiteral("screening.csv"), from, to));
    const std::optional<Study> study = read(log);
    QVERIFY(study);
    QTEST(told(*study), "expected");
    QCOMPARE(formatCourse(courseOf(*study)), QStringLiteral("1N")); // a treated subject counts
    QCOMPARE(study->subjects.front().screening().signatures.empty(), !study->deviations.empty());
  }

  void oneThingDoesNotHideAnother() {
    EditedLog log = SmallLog{first + "; 2 L3 2026-02-24", cleared, {}}.written();
    QVERIFY(log.replace(QStringLiteral("screening.csv"), "SCR-002,2026-01-06,1.0,1971",
                        "SCR-002,2026-01-06,1.0,1951"));
    const std::optional<Study> study = read(log);
    QVERIFY(study);
    QCOMPARE(told(*study), QStringLiteral("02-24 assigned I1 S-002; 02-24 assigned AT-ESCALATE S-002"));
  }

  void tooSoonAfterAnother() { // A7
    Protocol protocol = trial();
    protocol.minDaysBetweenSubjects = 3;
    const SmallLog log{first + "; 2 L2 2026-02-24; 3 L2 2026-02-26; 4 L2 2026-03-01", cleared, up};
    const std::optional<Study> study = read(log.written(), protocol);
    QVERIFY(study);
    QCOMPARE(told(*study), QStringLiteral("02-26 infused A7 S-003"));
    // A level that was closed does not hide it.
    const SmallLog closed{first + "; 2 L2 2026-02-24; 3 L2 2026-02-26", cleared, {}};
    const std::optional<Study> both = read(closed.written(), protocol);
    QVERIFY(both);
    QCOMPARE(told(*both), QStringLiteral("02-24 assigned AT-ESCALATE S-002; 02-26 assigned SD-ENROL S-003; "
                                         "02-26 infused A7 S-003"));
    // Whoever was screened later may have been infused first.
    const SmallLog turned{first + "; 3 L2 2026-02-24; 2 L2 2026-02-26", cleared + "; 3 2026-03-24 NO_DLT",
                          up};
    const std::optional<Study> other = read(turned.written(), protocol);
    QVERIFY(other);
    QCOMPARE(told(*other), QStringLiteral("02-26 infused A7 S-002"));
  }

  void everythingWrongAtOnce() {
    Protocol protocol = trial();
    protocol.minDaysBetweenSubjects = 7;
    EditedLog log = SmallLog{"1 L1 2026-01-15; 2 L1 2026-01-20; 3 L3 2026-02-24; 4 L2 2026-02-25",
                             "1 2026-01-28 NO_DLT; 3 2026-03-31 DLT",
                             up + "; 2026-02-10,2,EXPAND,1,9,2026-02-10T09:00,,; "
                                  "2026-02-20,1,END,,,2026-02-20T09:00,2026-02-21T09:00,wet-ink"}
                        .written();
    QByteArray screenings = log.read(QStringLiteral("screening.csv"));
    const qsizetype fourth = screenings.indexOf("SCR-004");
    screenings = screenings.left(fourth) + screenings.mid(fourth).replace("88.4,,1,", "88.4,,3,");
    QVERIFY(log.write(QStringLiteral("screening.csv"), screenings));
    const std::optional<Study> study = read(log, protocol);
    QVERIFY(study);
    QCOMPARE(told(*study).split(QStringLiteral("; ")),
             (QStringList{"01-20 assigned AT-WAIT S-002", "01-20 infused A7 S-002",
                          "01-28 assessed WINDOW S-001", "02-03 decided AT-WAIT 1", "02-10 decided LEVEL 2",
                          "02-10 decided AT-WAIT 2", "02-24 assigned END S-003", "02-25 assigned I3 S-004",
                          "02-25 assigned END S-004", "03-31 assessed A2 S-003"}));
    QCOMPARE(formatCourse(courseOf(*study)), QStringLiteral("1?? 3? 2?"));
    askEverything(*study);
  }

  void moreThanPlanned() {
    Protocol protocol = trial();
    protocol.design.plannedSubjects = 3;
    const SmallLog log{threeAt2 + "; 5 L1 2026-03-05", cleared,
                       QStringLiteral("2026-02-03,1,ESCALATE,2,2,2026-02-03T16:00,2026-02-05T09:30,wet-ink")};
    const std::optional<Study> study = read(log.written(), protocol);
    QVERIFY(study);
    QCOMPARE(told(*study), QStringLiteral("03-03 assigned EN-FULL S-004; 03-05 assigned SD-WAIT S-005"));
    QCOMPARE(formatCourse(courseOf(*study)), QStringLiteral("1N? 2???"));
    askEverything(*study);
  }

  /// Whose place a subject fills that had none: what 4.4 counts it under.
  void placesOfThoseWhoHadNone() {
    const auto placeOfLast = [](const QString& infusions, const QString& decisions) {
      const auto study = read(SmallLog{infusions, cleared, decisions}.written());
      return study ? study->subjects.back().assignment->decisionId : -1;
    };
    QCOMPARE(placeOfLast(first + "; 2 L2 2026-02-24", up), 1);
    QCOMPARE(placeOfLast(first + "; 2 L2 2026-02-04", up), 1); // the decision opened it a day later
    QCOMPARE(placeOfLast(first + "; 2 L3 2026-02-24", up), 0); // no decision ever did
    QCOMPARE(placeOfLast(first + "; 2 L1 2026-02-24", up), 0); // the study's opening
    QCOMPARE(placeOfLast(threeAt2 + "; 5 L2 2026-03-05", up), 1);
  }

  /// Contradictions, and what cannot be read, still refuse the whole log.
  void faultsOfTheTablesStay() {
    EditedLog log = SmallLog{first + "; 2 L3 2026-02-24", cleared, up}.written();
    QVERIFY(log.replace(QStringLiteral("dlt_assessments.csv"), "S-001", "S-009"));
    const auto found = readWardLog(log.path(), trial(), QTimeZone("Asia/Shanghai"));
    QVERIFY(!found);
    QCOMPARE(found.error().size(), 1u); // the skipped level is none of them
    QCOMPARE(found.error().front().file, QStringLiteral("dlt_assessments.csv"));
  }

  /// The same answer on every evening since: what was kept is of its own day.
  void asOfADay() {
    const auto study = read(SmallLog{first + "; 2 L1 2026-01-20; 3 L3 2026-02-24", cleared, {}}.written());
    QVERIFY(study);
    QCOMPARE(study->deviations.size(), 2u);
    QCOMPARE(asOf(*study, {2026, 1, 19}).deviations.size(), 0u);
    QCOMPARE(asOf(*study, {2026, 1, 20}).deviations.size(), 1u);
  }
};

COHORTDESK_TEST(TestWardLogDeviations, QCoreApplication)
} // namespace tst_ward_log_deviations
#include "tst_ward_log_deviations.moc"
