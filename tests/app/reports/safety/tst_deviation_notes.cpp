// What people say of deviations, and what is derived of visits, in the one list.
#include "app/reports/safety/deviation_steps.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_deviation_notes {
const QDate dayZero{2026, 1, 15};

/// One subject at L1, a fifth less than planned.
StudyBuilder underdosed() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused(dayZero);
  b.last().infusion->infusedCells *= 0.8;
  return b;
}

DeviationNote noteOf(const QString& origin, RowId subjectId, QDate date = dayZero) {
  DeviationNote note;
  note.id = 5;
  note.origin = origin;
  note.subjectId = subjectId;
  note.date = date;
  note.what = QStringLiteral("as it was said then");
  note.cause = QStringLiteral("leak");
  return note;
}

QStringList keysOf(const std::vector<DeviationLine>& lines) {
  QStringList keys;
  for (const DeviationLine& line : lines)
    keys << line.key;
  return keys;
}

/// All visits up to that day are recorded.
VisitRecord recordOf(const StudyBuilder& b, int untilDay) {
  VisitRecord record;
  for (const Visit& visit : b.study().protocol.measurements.visits)
    if (visit.latest <= untilDay) record.recorded.insert({1, visit.id});
  return record;
}

class TestDeviationNotes : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aKeyStaysWhateverIsSaid() {
    StudyBuilder b = underdosed();
    const QDate early = dayZero.addDays(10);
    QCOMPARE(keysOf(deviationsOf(b, early)), QStringList{QStringLiteral("1/A6")});
    b.last().infusion->completed = false;
    QCOMPARE(keysOf(deviationsOf(b, early)),
             (QStringList{QStringLiteral("1/A6/completed"), QStringLiteral("1/A6")}));
  }

  /// Overdue, then late: the explanation stays with it.
  void anOverdueAssessmentThatComesIsTheSame() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused(dayZero);
    b.study().deviationNotes = {noteOf(QStringLiteral("1/WINDOW"), 1)};
    auto lines = deviationsOf(b, dayZero.addDays(29));
    QCOMPARE(keysOf(lines), QStringList{QStringLiteral("1/WINDOW")});
    QVERIFY(lines.front().note);
    b.assessed(dayZero.addDays(30), DltOutcome::NoDlt);
    lines = deviationsOf(b, dayZero.addDays(31));
    QCOMPARE(keysOf(lines), QStringList{QStringLiteral("1/WINDOW")});
    QVERIFY(lines.front().note && lines.front().what.startsWith(QStringLiteral("late assessment")));
  }

  void aNoteStandsWithItsLineOnly() {
    StudyBuilder b = underdosed();
    b.study().deviationNotes = {noteOf(QStringLiteral("1/A6"), 1), noteOf({}, 0), noteOf({}, 1)};
    const QDate early = dayZero.addDays(10);
    const auto all = deviationsOf(b, early);
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all[0].note->origin, QStringLiteral("1/A6"));
    QCOMPARE(deviationsOf(b, b.study().subjects.front(), early).size(), 2U); // not the study's
    QStringList who;
    for (const DeviationLine& line : all)
      who << line.who;
    QCOMPARE(who,
             (QStringList{QStringLiteral("S-001"), QStringLiteral("S-001"), QStringLiteral("The study")}));
  }

  void whatIsShownNoMoreStaysInTheLog() {
    StudyBuilder b = underdosed();
    b.study().deviationNotes = {noteOf(QStringLiteral("1/A6"), 1)};
    b.last().infusion->infusedCells /= 0.8;
    const QDate early = dayZero.addDays(1);
    QVERIFY(deviationsOf(b, early).empty());
    const auto log = deviationLog(b, early, recordOf(b, 400));
    QCOMPARE(log.size(), 1U);
    QCOMPARE(log.front().what, QStringLiteral("as it was said then"));
    QVERIFY(log.front().why.contains(QStringLiteral("not show it any more")));
  }

  /// As a window works it out of thousands of subjects.
  void inStepsTheLogIsTheSame() {
    StudyBuilder b = underdosed();
    b.eligible(QStringLiteral("SCR-002")).assigned(1).infused(dayZero.addDays(20));
    b.last().infusion->completed = false;
    b.study().deviationNotes = {noteOf(QStringLiteral("1/A6"), 1), noteOf(QStringLiteral("9/A6"), 2),
                                noteOf({}, 2), noteOf({}, 0, dayZero.addDays(-1))};
    const QDate today = dayZero.addDays(40);
    const VisitRecord record = recordOf(b, 8);
    std::vector<DeviationLine> lines;
    for (const Subject& subject : b.study().subjects) {
      const auto step = deviationsBetween(b, subject.id, subject.id, today, record);
      lines.insert(lines.end(), step.begin(), step.end());
    }
    const auto whole = deviationLog(b, today, record);
    QCOMPARE(whole.size(), lines.size() + 2); // the study's own, and what is shown no more
    QVERIFY(deviationLog(b, lines) == whole);
    QVERIFY(deviationsBetween(b, 3, 900, today, record).empty());
  }

  void visits_data() {
    QTest::addColumn<int>("day");   // of today
    QTest::addColumn<int>("until"); // recorded are visits up to this day
    QTest::addColumn<int>("taken"); // day on which blood of D7 was taken; 99 = not known
    QTest::addColumn<QString>("keys");
    const auto row = [](const char* name, int day, int until, int taken, const char* keys) {
      QTest::newRow(name) << day << until << taken << QString::fromLatin1(keys);
    };
    row("the window is open", 8, 4, 99, "");
    row("it has passed", 9, 4, 99, "1/visit/D7");
    row("recorded", 9, 8, 99, "");
    row("on its first day", 9, 8, 6, "");
    row("on its last day", 9, 8, 8, "");
    row("late", 10, 8, 9, "1/visit/D7");
    row("early", 9, 8, 5, "1/visit/D7");
    row("later than today", 8, 8, 9, "");
  }
  void visits() {
    QFETCH(int, day);
    QFETCH(int, until);
    QFETCH(int, taken);
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused(dayZero);
    VisitRecord record = recordOf(b, until);
    if (taken != 99)
      record.taken[{1, QStringLiteral("D7")}] = {QDateTime(dayZero.addDays(taken), {4, 0}, Qt::UTC)};
    QTEST(keysOf(deviationsOf(b, dayZero.addDays(day), &record)).join(u' '), "keys");
  }

  void visitsEndWithDeath() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused(dayZero);
    b.last().followUps = {{900, dayZero.addDays(5), VitalStatus::Dead, {}}};
    const VisitRecord record = recordOf(b, 4);
    QVERIFY(deviationsOf(b, dayZero.addDays(20), &record).empty());
  }

  void whoIsNotInfusedMissesNone() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1);
    const VisitRecord nothing;
    QVERIFY(deviationsOf(b, dayZero.addDays(200), &nothing).empty());
  }
};

COHORTDESK_TEST(TestDeviationNotes, QCoreApplication)
} // namespace tst_deviation_notes
#include "tst_deviation_notes.moc"
