#include "app/dosing/dlt_window.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_dlt_window {
const QDate zero(2026, 1, 15);

/// One subject infused on day 0 at the level, the second there if `second` (the first one cleared).
StudyBuilder infusedAt(int level, bool second = false) {
  StudyBuilder builder;
  if (second)
    builder.eligible(QStringLiteral("SCR-001"))
        .assigned(level)
        .infused(zero.addDays(-40))
        .assessed(zero.addDays(-10), DltOutcome::NoDlt);
  builder.eligible(QStringLiteral("SCR-002")).assigned(level).infused(zero);
  return builder;
}

QString statusText(SubjectStatus status) {
  return QString(notationOf(status));
}
QString letter(const StudyBuilder& builder, std::size_t index) {
  return statusText(statusOf(builder, builder.study().subjects.at(index)));
}

class TestDltWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dayIsCountedInTheSitesCalendar_data() {
    QTest::addColumn<QTime>("at"); // site time on 15 January
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("just after midnight") << QTime(0, 5) << QByteArray("Asia/Shanghai");
    QTest::newRow("just before midnight") << QTime(23, 55) << QByteArray("Asia/Shanghai");
    QTest::newRow("west of Greenwich") << QTime(22, 0) << QByteArray("America/New_York");
    QTest::newRow("Greenwich") << QTime(12, 0) << QByteArray("UTC");
  }
  void dayIsCountedInTheSitesCalendar() {
    QFETCH(QTime, at);
    QFETCH(QByteArray, zone);
    Study study = StudyBuilder();
    study.site.timeZone = QTimeZone(zone);
    Infusion infusion;
    infusion.startedAt = QDateTime(zero, at, study.site.timeZone).toUTC();
    QCOMPARE(dayOf(study, infusion, zero), 0);
    QCOMPARE(dayOf(study, infusion, zero.addDays(28)), 28);
    QCOMPARE(dayOf(study, infusion, zero.addDays(-1)), -1);
  }

  void dayDoesNotStumbleOverSummerTime() {
    Study study = StudyBuilder();
    study.site.timeZone = QTimeZone("Europe/Berlin");
    Infusion infusion;
    infusion.startedAt = QDateTime(QDate(2026, 3, 28), QTime(23, 30), study.site.timeZone).toUTC();
    QCOMPARE(dayOf(study, infusion, QDate(2026, 3, 30)), 2);
    QCOMPARE(dayOf(study, infusion, QDate(2026, 4, 25)), 28);
  }

  /// Section 3: which day an assessment without DLT clears the subject.
  void cleared_data() {
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("second");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<bool>("late");
    QTest::newRow("L1 first, day 0") << 1 << false << 0 << "?" << false;
    QTest::newRow("L1 first, day 13") << 1 << false << 13 << "?" << false;
    QTest::newRow("L1 first, day 14") << 1 << false << 14 << "N" << false;
    QTest::newRow("L1 first, day 28") << 1 << false << 28 << "N" << false;
    QTest::newRow("L1 first, day 29") << 1 << false << 29 << "N" << true;
    QTest::newRow("L1 added, day 14") << 1 << true << 14 << "?" << false;
    QTest::newRow("L1 added, day 27") << 1 << true << 27 << "?" << false;
    QTest::newRow("L1 added, day 28") << 1 << true << 28 << "N" << false;
    QTest::newRow("L1 added, day 29") << 1 << true << 29 << "N" << true;
    QTest::newRow("L2 first, day 27") << 2 << false << 27 << "?" << false;
    QTest::newRow("L2 first, day 28") << 2 << false << 28 << "N" << false;
    QTest::newRow("L3 first, day 29") << 3 << false << 29 << "N" << true;
  }
  void cleared() {
    QFETCH(int, level);
    QFETCH(bool, second);
    QFETCH(int, day);
    QFETCH(QString, letter);
    QFETCH(bool, late);
    StudyBuilder builder = infusedAt(level, second);
    builder.assessed(zero.addDays(day), DltOutcome::NoDlt);
    const auto state = windowState(builder, builder.last(), zero.addDays(40));
    QVERIFY(state);
    QCOMPARE(statusText(state->status), letter);
    QCOMPARE(statusText(statusOf(builder, builder.last())), letter);
    QCOMPARE(state->lateAssessment, late);
    QCOMPARE(state->decidedOnDay, letter == u"N" ? std::optional<int>(day) : std::nullopt);
    QCOMPARE(state->overdue, letter == u"?");
  }

  /// A2: which onset makes a DLT.
  void onset_data() {
    QTest::addColumn<int>("onset");
    QTest::addColumn<QString>("letter");
    QTest::newRow("day before") << -1 << "?";
    QTest::newRow("day 0") << 0 << "T";
    QTest::newRow("day 13") << 13 << "T";
    QTest::newRow("day 28") << 28 << "T";
    QTest::newRow("day 29") << 29 << "?";
  }
  void onset() {
    QFETCH(int, onset);
    QFETCH(QString, letter);
    StudyBuilder builder = infusedAt(1);
    builder.dlt(zero.addDays(onset), zero.addDays(qMax(onset, 0)));
    const auto state = windowState(builder, builder.last(), zero.addDays(40));
    QCOMPARE(statusText(state->status), letter);
    QCOMPARE(state->dltOnsetDay, letter == u"T" ? std::optional<int>(onset) : std::nullopt);
  }

  void stateOnADay_data() {
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("due");
    QTest::addColumn<bool>("overdue");
    QTest::newRow("0") << 0 << false << false;
    QTest::newRow("13") << 13 << false << false;
    QTest::newRow("14") << 14 << true << false;
    QTest::newRow("28") << 28 << true << false;
    QTest::newRow("29") << 29 << false << true;
  }
  void stateOnADay() {
    QFETCH(int, day);
    QFETCH(bool, due);
    QFETCH(bool, overdue);
    const StudyBuilder builder = infusedAt(1);
    const auto state = windowState(builder, builder.study().subjects.back(), zero.addDays(day));
    QCOMPARE(state->day, day);
    QCOMPARE(state->dayZero, zero);
    QCOMPARE(state->earliest, zero.addDays(14));
    QCOMPARE(state->latest, zero.addDays(28));
    QCOMPARE(state->due, due);
    QCOMPARE(state->overdue, overdue);
    QVERIFY(!state->decidedOnDay && !state->lateAssessment);
  }

  void beforeInfusionThereIsNoWindow() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"));
    QVERIFY(!windowState(builder, builder.last(), zero));
    builder.assigned(1);
    QVERIFY(!windowState(builder, builder.last(), zero));
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::InWindow);
    QVERIFY(windowOf(builder, builder.last()) == (DltWindow{14, 28}));
  }

  void unsignedAssessmentDoesNotCount() {
    StudyBuilder builder = infusedAt(1);
    builder.assessed(zero.addDays(20), DltOutcome::NoDlt);
    builder.last().assessments.back().signature.reset();
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::InWindow);
  }

  void clearedOnDay14CanBecomeADlt() {
    StudyBuilder builder = infusedAt(1);
    builder.assessed(zero.addDays(14), DltOutcome::NoDlt).dlt(zero.addDays(20), zero.addDays(31));
    const auto state = windowState(builder, builder.last(), zero.addDays(40));
    QVERIFY(state->status == SubjectStatus::Dlt);
    QCOMPARE(state->decidedOnDay, std::optional<int>(31));
    QVERIFY2(!state->lateAssessment, "the window was closed in time on day 14");
  }

  void toxicityAfterDay28LeavesTheSubjectCleared() {
    StudyBuilder builder = infusedAt(2);
    builder.assessed(zero.addDays(28), DltOutcome::NoDlt).dlt(zero.addDays(30), zero.addDays(31));
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::Cleared);
  }

  void revisedDltClears() {
    StudyBuilder builder = infusedAt(2);
    builder.dlt(zero.addDays(3), zero.addDays(4)).assessed(zero.addDays(28), DltOutcome::NoDlt);
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::Cleared);
  }

  void notEvaluableNeverHidesADlt() {
    StudyBuilder builder = infusedAt(2);
    builder.dlt(zero.addDays(3), zero.addDays(4)).assessed(zero.addDays(6), DltOutcome::NotEvaluable);
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::Dlt);
  }

  void infusionNotCompleted() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(2).infused(zero, false);
    QCOMPARE(letter(builder, 0), QStringLiteral("?"));
    StudyBuilder cleared = builder;
    cleared.assessed(zero.addDays(28), DltOutcome::NoDlt);
    QCOMPARE(letter(cleared, 0), QStringLiteral("X"));
    builder.assessed(zero.addDays(6), DltOutcome::NotEvaluable);
    QCOMPARE(letter(builder, 0), QStringLiteral("X"));
    builder.dlt(zero.addDays(2), zero.addDays(7));
    QCOMPARE(letter(builder, 0), QStringLiteral("T"));
  }

  void transcribedDltNeedsNoEvent() {
    StudyBuilder builder = infusedAt(2);
    builder.assessed(zero.addDays(4), DltOutcome::Dlt);
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::InWindow);
    builder.last().assessments.back().signature->method = SignatureMethod::Transcribed;
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::Dlt);
  }

  void correctedOnsetTakesTheDltAway() {
    StudyBuilder builder = infusedAt(2);
    builder.dlt(zero.addDays(28), zero.addDays(29));
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::Dlt);
    builder.last().events.back().onset = zero.addDays(29);
    QVERIFY(statusOf(builder, builder.last()) == SubjectStatus::InWindow);
  }

  void aWindowOfOneDayIsOneNumber() {
    QCOMPARE(assessmentDays({14, 28}), QStringLiteral("14–28"));
    QCOMPARE(assessmentDays({28, 28}), QStringLiteral("28"));
  }

  /// The first subject's window goes to the first who is not `X`, in order of infusion.
  void firstSubjectWindow() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero);
    builder.assessed(zero.addDays(5), DltOutcome::NotEvaluable);
    builder.eligible(QStringLiteral("SCR-002")).assigned(1).infused(zero.addDays(20));
    builder.assessed(zero.addDays(35), DltOutcome::NoDlt); // day 15
    builder.eligible(QStringLiteral("SCR-003")).assigned(1).infused(zero.addDays(40));
    builder.assessed(zero.addDays(60), DltOutcome::NoDlt); // day 20
    builder.eligible(QStringLiteral("SCR-004")).assigned(1);
    QCOMPARE(letter(builder, 0) + letter(builder, 1) + letter(builder, 2), QStringLiteral("XN?"));
    QVERIFY(windowOf(builder, builder.last()) == (DltWindow{28, 28}));
    // the X turns out to have been treated in full and followed up: the others move up behind it
    builder.study().subjects[0].assessments.clear();
    QCOMPARE(letter(builder, 0) + letter(builder, 1) + letter(builder, 2), QStringLiteral("???"));
  }

  void orderOfInfusionNotOfAssignment() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero.addDays(1));
    builder.eligible(QStringLiteral("SCR-002")).assigned(1).infused(zero);
    const auto& subjects = builder.study().subjects;
    QCOMPARE(windowOf(builder, subjects[1]).earliest, 14);
    QCOMPARE(windowOf(builder, subjects[0]).earliest, 28);
  }

  void levelsDoNotMix() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(2).infused(zero);
    builder.eligible(QStringLiteral("SCR-002")).assigned(1).infused(zero.addDays(1));
    QCOMPARE(windowOf(builder, builder.last()).earliest, 14);
  }

  void unjudgedDlt() {
    StudyBuilder builder = infusedAt(2);
    builder.event(zero.addDays(2), 3, false);
    QVERIFY2(!hasMarkedDlt(builder, builder.last()), "nobody thinks it a DLT");
    builder.event(zero.addDays(29), 4, true);
    QVERIFY2(!hasMarkedDlt(builder, builder.last()), "onset after the period");
    builder.event(zero.addDays(28), 4, true);
    QVERIFY(hasMarkedDlt(builder, builder.last()));
    builder.assessed(zero.addDays(28), DltOutcome::Dlt);
    QVERIFY(!hasMarkedDlt(builder, builder.last()));
    builder.last().assessments.back().signature.reset();
    QVERIFY2(hasMarkedDlt(builder, builder.last()), "not signed");
  }

  void aPossibleDltIsJudgedWheneverItWasEntered() {
    StudyBuilder builder = infusedAt(1);
    builder.assessed(zero.addDays(14), DltOutcome::NoDlt);
    builder.event(zero.addDays(10), 4, true); // entered after the clearance, onset before it
    QVERIFY(hasMarkedDlt(builder, builder.last()));
    DltAssessment again = builder.last().assessments.back();
    again.date = zero.addDays(15);
    QVERIFY2(mayAssess(builder, builder.last(), again, zero.addDays(15)), "marked as a possible DLT");
    builder.last().events.back().doseLimiting = false; // the mark is taken off, with a reason
    QVERIFY(!hasMarkedDlt(builder, builder.last()));
    QVERIFY(!mayAssess(builder, builder.last(), again, zero.addDays(15)));
  }
};

COHORTDESK_TEST(TestDltWindow, QCoreApplication)
} // namespace tst_dlt_window
#include "tst_dlt_window.moc"
