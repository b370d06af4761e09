#include "db/exchange/site_log/site_log.h"

#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/screening/eligibility.h"
#include "tests/db/exchange/site_log/read_log.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/row.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_ward_log {
using namespace read_log;

const Subject* treated(const Study& study, const QString& number) {
  for (const Subject& subject : study.subjects)
    if (subject.label() == number) return &subject;
  return nullptr;
}

/// "003 004" of the screenings with a verdict.
QString screened(const Study& study, Eligibility verdict) {
  QStringList numbers;
  for (const Subject& subject : study.subjects)
    if (evaluateEligibility(study.protocol, study.site, subject.screening()).overall == verdict)
      numbers.append(subject.screening().number.mid(4));
  return numbers.join(u' ');
}

/// What must come out of tests/fixtures/ward-log, read in the site's zone and in another.
class TestWardLog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eligibility() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    QCOMPARE(study.subjects.size(), 17u);
    QCOMPARE(screened(study, Eligibility::Eligible), "001 003 004 005 007 010 011 012 014 015 017");
    QCOMPARE(screened(study, Eligibility::NotEligible), "002 006 008 009 013");
    QCOMPARE(screened(study, Eligibility::Incomplete), "016");
  }

  void reasons_data() {
    QTest::addColumn<QString>("screening");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("missing");
    row("71 years", "SCR-002", "I1", "");
    row("CD7", "SCR-006", "I4b", "");
    row("ECOG 3", "SCR-008", "I3", "");
    row("12 is not more than 12", "SCR-009", "I2", "");
    row("no venous access", "SCR-013", "I5", "");
    row("not assessed", "SCR-016", "", "I4b E1 E2 E3");
    row("all met", "SCR-001", "", "");
  }
  void reasons() {
    QFETCH(QString, screening);
    QFETCH(QString, failed);
    QFETCH(QString, missing);
    const Study study = read(fixture(), "Asia/Shanghai").records;
    for (const Subject& subject : study.subjects) {
      if (subject.screening().number != screening) continue;
      const EligibilityResult result = evaluateEligibility(study.protocol, study.site, subject.screening());
      QCOMPARE(result.failed().join(u' '), failed);
      QCOMPARE(result.missing().join(u' '), missing);
      return;
    }
    QFAIL("not in the log");
  }

  void ageIsKeptOutOfTheIdentity() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    QCOMPARE(study.subjects[1].screening().ageYears, 71);
    QCOMPARE(study.subjects[4].screening().ageYears, 19); // on the birthday itself
    QCOMPARE(study.subjects[6].screening().ageYears, 69); // the day before the 70th
    QCOMPARE(study.subjects[4].identity.birthDate, QDate(2007, 2, 13));
    QVERIFY(study.subjects[4].identity.name.isEmpty());
  }

  void cd7ByImmunohistochemistry() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    QStringList byIhc;
    for (const Subject& subject : study.subjects)
      if (evaluateEligibility(study.protocol, study.site, subject.screening()).cd7 == Cd7Method::Ihc)
        byIhc.append(subject.screening().number);
    QCOMPARE(byIhc.join(u' '), "SCR-004 SCR-012");
  }

  void deviations() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    QStringList dose;
    QStringList late;
    for (const Subject& subject : study.subjects) {
      if (!subject.infusion) continue;
      if (checkDose(study.protocol, subject.assignment->level, *subject.infusion).deviates)
        dose.append(subject.label());
      if (windowState(study, subject, QDate(2026, 9, 30))->lateAssessment) late.append(subject.label());
    }
    QCOMPARE(dose.join(u' '), "S-005 S-011");
    QCOMPARE(late.join(u' '), "S-003 S-011");
    const Subject* last = treated(study, "S-011");
    const double percent = checkDose(study.protocol, 3, *last->infusion).deviationPercent;
    QCOMPARE(qRound(percent * 10), -147);
    QCOMPARE(windowState(study, *last, QDate(2026, 9, 30))->decidedOnDay, 30);
    QCOMPARE(windowState(study, *treated(study, "S-003"), QDate(2026, 9, 30))->decidedOnDay, 29);
  }

  void assessments() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    const Subject* toxic = treated(study, "S-004");
    QVERIFY(statusOf(study, *toxic) == SubjectStatus::Dlt);
    QCOMPARE(toxic->assessments.front().eventId, toxic->events.front().id);
    QCOMPARE(toxic->events.front().grade, 4);
    const Subject* stopped = treated(study, "S-005");
    QVERIFY(statusOf(study, *stopped) == SubjectStatus::NotEvaluable);
    QVERIFY(stopped->assessments.front().cause == NotEvaluableCause::InfusionNotCompleted);
    QCOMPARE(stopped->assessments.front().followUpEnded, QDate(2026, 4, 20));
    const Subject* lateOnset = treated(study, "S-007");
    QVERIFY(statusOf(study, *lateOnset) == SubjectStatus::Cleared);
    QCOMPARE(dayOf(study, *lateOnset->infusion, lateOnset->events.front().onset), 30);
  }

  void decisionsKeepTheirDates() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    QCOMPARE(study.decisions.size(), 3u);
    const Decision& first = study.decisions[0];
    QCOMPARE(first.number, 1);
    QCOMPARE(first.date, QDate(2026, 2, 3));
    QVERIFY(first.transcribed && first.needsAgreement && first.asRecommended);
    QCOMPARE(first.rule, "AT-ESCALATE");
    QCOMPARE(first.course, "1N");
    QCOMPARE(first.investigator->at, QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC));
    QCOMPARE(first.sponsor->at, QDateTime(QDate(2026, 2, 5), QTime(1, 30), Qt::UTC));
    const Decision& second = study.decisions[1];
    QCOMPARE(second.rule, "SD-EXPAND");
    QCOMPARE(second.course, "1N 2NNT");
    QVERIFY(second.effective() && !second.needsAgreement && !second.sponsor);
    const Decision& third = study.decisions[2];
    QCOMPARE(third.rule, "SD-ESCALATE");
    QCOMPARE(third.course, "1N 2NNT 2XNNN");
    QCOMPARE(third.basis.size(), 8u);
    for (const Decision& decision : study.decisions)
      QVERIFY(decision.investigator->method == SignatureMethod::Transcribed && !isOvertaken(study, decision));
  }

  void subjectsFillPlacesOfDecisions() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    QString filled;
    for (const Subject& subject : study.subjects)
      if (subject.assignment) filled += QString::number(subject.assignment->decisionId);
    QCOMPARE(filled, "01112222333");
    for (const Subject& subject : study.subjects)
      QCOMPARE(subject.screening().signatures.size(), subject.infusion ? 1u : 0u);
  }

  void timesAreTheSites() {
    const Study study = read(fixture(), "Asia/Shanghai").records;
    const Subject* first = treated(study, "S-001");
    QCOMPARE(first->infusion->startedAt, QDateTime(QDate(2026, 1, 15), QTime(2, 20), Qt::UTC));
    QCOMPARE(first->screening().consent.signedAt, QDateTime(QDate(2026, 1, 5), QTime(16, 0), Qt::UTC));
    QVERIFY(!first->screening().consent.timeKnown);
    QCOMPARE(siteDate(study, first->screening().consent.signedAt), QDate(2026, 1, 6));
  }

  void dayByDay_data() {
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("enrol");
    QTest::addColumn<QString>("places"); // at L1, L2, L3
    row("before the first", "2026-01-14", "", "AT-ENROL", 1, "1 0 0");
    row("first infused", "2026-01-15", "1?", "AT-WAIT", 0, "0 0 0");
    row("first cleared", "2026-01-29", "1N", "AT-ESCALATE", 3, "0 0 0");
    row("signed, not agreed", "2026-02-03", "1N", "AT-ESCALATE", 3, "0 0 0");
    row("agreed", "2026-02-05", "1N", "AT-ESCALATE", 3, "0 3 0");
    row("two at L2", "2026-02-26", "1N 2??", "SD-ENROL", 1, "0 1 0");
    row("third has a DLT", "2026-03-06", "1N 2??T", "SD-WAIT", 0, "0 0 0");
    row("three decided", "2026-03-27", "1N 2NNT", "SD-EXPAND", 3, "0 0 0");
    row("expanded", "2026-03-30", "1N 2NNT", "SD-EXPAND", 3, "0 3 0");
    row("one not evaluable", "2026-04-20", "1N 2NNT 2X", "SD-EXPAND", 3, "0 3 0");
    row("six at L2", "2026-06-09", "1N 2NNT 2XNNN", "SD-ESCALATE", 3, "0 0 0");
    row("L3 agreed", "2026-06-18", "1N 2NNT 2XNNN", "SD-ESCALATE", 3, "0 0 3");
    row("top", "2026-08-21", "1N 2NNT 2XNNN 3NNN", "SD-TOP", 0, "0 0 0");
  }
  void dayByDay() {
    QFETCH(QString, date);
    QFETCH(QString, course);
    QFETCH(QString, rule);
    QFETCH(int, enrol);
    QFETCH(QString, places);
    // The days are the site's calendar whatever zone the study keeps: the log's times are local to it.
    for (const char* zone : {"Asia/Shanghai", "UTC", "America/New_York", "Pacific/Auckland"}) {
      const Study study = asOf(read(fixture(), zone).records, QDate::fromString(date, Qt::ISODate));
      QCOMPARE(formatCourse(courseOf(study)), course);
      const Recommendation now = recommend(study.protocol.design, courseOf(study));
      QCOMPARE(ruleId(now.rule), rule);
      QCOMPARE(now.enrol, enrol);
      QVERIFY(now.mtd.state == Mtd::State::NotReached);
      QStringList open;
      for (const OpenSlots& level : openSlots(study))
        open.append(QString::number(level.places));
      QCOMPARE(open.join(u' '), places);
    }
  }

  void windowOfTheFirstSubject() {
    const Study study = asOf(read(fixture(), "Asia/Shanghai").records, QDate(2026, 1, 15));
    const auto window = windowState(study, *treated(study, "S-001"), QDate(2026, 1, 15));
    QCOMPARE(window->earliest, QDate(2026, 1, 29));
    QCOMPARE(window->latest, QDate(2026, 2, 12));
  }

  void everyDayHasACourseAndNoMorePlacesThanAskedFor() {
    const Study all = read(fixture(), "Asia/Shanghai").records;
    for (QDate day(2026, 1, 1); day <= QDate(2026, 9, 30); day = day.addDays(1)) {
      const Study study = asOf(all, day);
      const Course course = courseOf(study);
      const auto parsed = parseCourse(study.protocol.design, formatCourse(course));
      QVERIFY2(parsed && *parsed == course, qPrintable(day.toString(Qt::ISODate) + formatCourse(course)));
      const Recommendation now = recommend(study.protocol.design, course);
      for (const OpenSlots& open : openSlots(study))
        QVERIFY2(open.places <= (open.level == now.level ? now.enrol : 0),
                 qPrintable(day.toString(Qt::ISODate)));
    }
  }

  void anotherLog() { // of resources/demo, as its README says
    const Study study =
        read(QStringLiteral(COHORTDESK_FIXTURES "/../../resources/demo/ward-log"), "Asia/Shanghai").records;
    QCOMPARE(courseOn(study, "2026-09-14"), "1T 1NN 2NX??");
    QCOMPARE(screened(study, Eligibility::NotEligible), "002 005 008 011");
    QCOMPARE(screened(study, Eligibility::Incomplete), "014");
    QVERIFY(study.decisions[0].needsAgreement); // AT-EXPAND
    QVERIFY(treated(study, "S-005")->assessments.front().cause == NotEvaluableCause::Withdrawal);
  }
};

COHORTDESK_TEST(TestWardLog, QCoreApplication)
} // namespace tst_ward_log
#include "tst_ward_log.moc"
