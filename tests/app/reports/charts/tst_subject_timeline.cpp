#include "app/reports/charts/subject_timeline.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_subject_timeline {
const QDate zero(2026, 1, 15);

/// S-001: fever of day 1 to 3, CRS as the DLT from day 4, assessed on day 6; relapse on day 40, dead on
/// day 60.
StudyBuilder oneSubject() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero);
  b.event(zero.addDays(1), 1);
  b.last().events.back().term = QStringLiteral("Fever");
  b.last().events.back().end = zero.addDays(3);
  b.dlt(zero.addDays(4), zero.addDays(6));
  ResponseAssessment relapse;
  relapse.id = 7;
  relapse.date = zero.addDays(40);
  relapse.response = Response::Relapse;
  b.last().responses.push_back(relapse);
  b.last().followUps.push_back({8, zero.addDays(60), VitalStatus::Dead, {}});
  return b;
}

SubjectTimeline timelineOf(StudyBuilder& b, const std::vector<Sampling>& samplings = {},
                           const QStringList& measured = {}) {
  return subjectTimeline(b.study(), b.last(), samplings, measured, zero.addDays(70));
}

QStringList told(const SubjectTimeline& timeline) {
  QStringList lines;
  for (const SubjectTimeline::Mark& mark : timeline.marks)
    lines << QStringLiteral("%1 %2").arg(timeline.day(mark.date)).arg(codeOf(mark.kind));
  return lines;
}

const SubjectTimeline::Mark& markOf(const SubjectTimeline& timeline, TimelineKind kind) {
  return *std::find_if(timeline.marks.begin(), timeline.marks.end(),
                       [&](const auto& mark) { return mark.kind == kind; });
}

class TestSubjectTimeline : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everythingStandsInOrderOfTime() {
    StudyBuilder b = oneSubject();
    const SubjectTimeline timeline = timelineOf(b);
    QCOMPARE(told(timeline), (QStringList{u"-9 consent"_qs, u"-9 eligible"_qs, u"-9 assigned"_qs,
                                          u"0 infusion"_qs, u"1 event"_qs, u"4 event"_qs, u"6 assessment"_qs,
                                          u"40 response"_qs, u"60 follow-up"_qs}));
    QCOMPARE(timeline.subject, QStringLiteral("S-001"));
    QCOMPARE(timeline.window, std::optional(DltWindow{14, 28}));
    QCOMPARE(timeline.first(), QDate(2026, 1, 6));
    QCOMPARE(timeline.last(), zero.addDays(70)); // today
  }

  void aDayBeforeTheInfusionHasAMinusSign() {
    StudyBuilder b = oneSubject();
    const SubjectTimeline timeline = timelineOf(b);
    const QString words = markWords(timeline, markOf(timeline, TimelineKind::Consent));
    QVERIFY2(words.startsWith(QString::fromUtf8("Day −9, 2026-01-06: ")), qPrintable(words));
  }

  void anEventHasItsLengthItsGradeAndWhetherItIsTheDlt() {
    StudyBuilder b = oneSubject();
    const SubjectTimeline timeline = timelineOf(b);
    const SubjectTimeline::Mark& fever = markOf(timeline, TimelineKind::Event);
    QCOMPARE(fever.grade, 1);
    QCOMPARE(fever.end, std::optional(zero.addDays(3)));
    QVERIFY(!fever.isDlt);
    const SubjectTimeline::Mark& crs = timeline.marks.at(5);
    QVERIFY(crs.isDlt && !crs.end);
    QCOMPARE(crs.record, b.last().events.back().id);
    QVERIFY2(markWords(timeline, crs).startsWith(QStringLiteral("Day 4, 2026-01-19: DLT: G")),
             qPrintable(markWords(timeline, crs)));
  }

  /// "1 from 1 to 2, 3 from 3": days after the infusion; ? = a change can lie in it.
  void aBarIsAStretchOfOneGrade_data() {
    using Change = std::function<void(AdverseEvent&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("stretches");
    const auto row = [](const char* name, const char* stretches, const Change& change) {
      QTest::newRow(name) << change << QString::fromLatin1(stretches);
    };
    const auto at = [](const char* text) { return *knownTimeOfIso(QString::fromLatin1(text)); };
    const auto point = [at](int grade, const char* since) {
      return GradePoint{0, GradeScale::Ctcae, grade, at(since), 0};
    };
    row("one grade", "1: 1-3", [](AdverseEvent&) {});
    row("up and down", "1: 1-1, 3: 2-3", [=](AdverseEvent& e) {
      e.course = {point(3, "2026-01-17"), point(1, "2026-01-18T04:00Z")};
    });
    row("gone and back", "1: 1-2, 2: 4-5", [=](AdverseEvent& e) {
      e.course = {point(0, "2026-01-17"), point(2, "2026-01-19")};
      e.end = QDate(2026, 1, 20);
    });
    row("the onset is known by the month", "1?: -14-3",
        [=](AdverseEvent& e) { setOnset(e, at("2026-01"), QTimeZone("Asia/Shanghai")); });
    row("worse at some time", "1: 1-1, 2?: 2-3", [=](AdverseEvent& e) {
      e.onset = QDate(2026, 1, 16);
      e.course = {point(1, "2026-01-17"), point(2, "2026-01")};
    });
  }
  void aBarIsAStretchOfOneGrade() {
    using Change = std::function<void(AdverseEvent&)>;
    QFETCH(Change, change);
    StudyBuilder b = oneSubject();
    change(b.last().events.front());
    const SubjectTimeline timeline = timelineOf(b);
    QStringList stretches;
    for (const SubjectTimeline::Mark& mark : timeline.marks)
      if (mark.record == b.last().events.front().id && mark.kind == TimelineKind::Event)
        for (const SubjectTimeline::Stretch& stretch : mark.stretches)
          stretches << QStringLiteral("%1%2: %3-%4")
                           .arg(stretch.grade)
                           .arg(stretch.unsure ? QStringLiteral("?") : QString())
                           .arg(timeline.day(stretch.from))
                           .arg(timeline.day(stretch.to));
    QTEST(stretches.join(QStringLiteral(", ")), "stretches");
  }

  void samplesStandOnTheirDayAndElseOnThePlannedOne() {
    StudyBuilder b = oneSubject();
    const QDateTime taken(zero.addDays(8), QTime(8, 30), b.study().site.timeZone);
    const RowId id = b.last().id;
    const SubjectTimeline timeline =
        timelineOf(b, {{id, QStringLiteral("D7"), Specimen::Blood, taken}},
                   {QStringLiteral("D7"), QStringLiteral("D14"), QStringLiteral("unknown")});
    QStringList samples;
    QStringList visits;
    for (const SubjectTimeline::Mark& mark : timeline.marks) {
      if (mark.kind != TimelineKind::Sample) continue;
      samples << markWords(timeline, mark);
      visits << mark.visit;
    }
    QCOMPARE(visits, (QStringList{u"D7"_qs, u"D14"_qs}));
    QCOMPARE(samples, (QStringList{u"Day 8, 2026-01-23: Samples: Day 7 (blood)"_qs,
                                   u"Day 14, 2026-01-29: Measured: Day 14 (planned day)"_qs}));
  }

  void whoWasNotInfusedCountsFromTheConsent() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001"));
    b.last().screenings.back().failure = ScreenFailure{{2026, 1, 9}, {QStringLiteral("I3")}, {}};
    const SubjectTimeline timeline = timelineOf(b);
    QCOMPARE(told(timeline), (QStringList{u"0 consent"_qs, u"0 eligible"_qs, u"3 screen-failure"_qs}));
    QVERIFY(!timeline.window && !timeline.dayZero);
    QCOMPARE(markWords(timeline, timeline.marks.back()),
             QStringLiteral("2026-01-09: SCR-001: screen failure"));
  }

  void theTableAndTheWordsSayTheSame() {
    StudyBuilder b = oneSubject();
    const SubjectTimeline timeline = timelineOf(b);
    const ChartTable table = tableOf(timeline);
    QCOMPARE(table.columns.join(u' '), QStringLiteral("subject day date end what grade detail"));
    QCOMPARE(table.rows.size(), timeline.marks.size());
    QCOMPARE(table.rows.at(4).mid(0, 6),
             (QStringList{u"S-001"_qs, u"1"_qs, u"2026-01-16"_qs, u"2026-01-18"_qs, u"event"_qs, u"1"_qs}));
    const QString words = describe(timeline);
    QVERIFY(words.startsWith(
        QStringLiteral("Timeline of S-001. DLT window from day 0 to day 28, assessment from day 14.")));
    for (const SubjectTimeline::Mark& mark : timeline.marks)
      QVERIFY2(words.contains(markWords(timeline, mark)), qPrintable(words));
  }
};

COHORTDESK_TEST(TestSubjectTimeline, QCoreApplication)
} // namespace tst_subject_timeline
#include "tst_subject_timeline.moc"
