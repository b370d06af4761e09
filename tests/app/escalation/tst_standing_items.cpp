#include "app/dosing/worksheet.h"
#include "app/escalation/standing.h"
#include "app/study/event_course.h"
#include "tests/support/item_for_72_hours.h"
#include "tests/support/same_standing.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_standing_items {
const QTimeZone shanghai("Asia/Shanghai");

/// L1 cleared on day 14, L2 open; an event of the first subject, grade 3 from day 20, 22:00, that an item
/// wants for 72 h.
StudyBuilder heldByAnItem() {
  StudyBuilder builder;
  builder.study().site.dltDefinition = itemFor72Hours();
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  builder.assessed({2026, 1, 29}, DltOutcome::NoDlt);
  builder.event({2026, 2, 4}, 3);
  setOnset(builder.last().events.back(), readKnownTime(QStringLiteral("2026-02-04 22:00"), shanghai).value(),
           shanghai);
  builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  return builder;
}

/// On 8 February.
DltAnswer answered(const Subject& subject, bool dlt) {
  return answerOf(subject, dlt, 1, {2026, 2, 8});
}

bool isHeld(const Study& study, QDate day) {
  const Standing standing = standingOf(study, day);
  const bool held = standing.placesAt(2).held;
  const bool unjudged = standing.unjudged().size() == 1;
  return held && unjudged;
}

class TestStandingItems : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What is reached at 22:00 holds from the morning of that day, also after the subject was cleared.
  void holdsFromTheMorning() {
    const StudyBuilder builder = heldByAnItem();
    QVERIFY(!isHeld(builder, {2026, 2, 6}));
    QVERIFY(isHeld(builder, {2026, 2, 7}));
    const Standing before = standingOf(builder, {2026, 2, 6});
    QCOMPARE(before.placesAt(2).places, 3);
    const Standing after = standingAfter(before, {}, {2026, 2, 7});
    QCOMPARE(differenceOf(after, standingOf(builder, {2026, 2, 7})), QString());
    QVERIFY(after.placesAt(2).held);
  }

  void isLetGoByAnAnswer() {
    StudyBuilder builder = heldByAnItem();
    builder.last().answers = {answered(builder.last(), false)};
    QVERIFY(!isHeld(builder, {2026, 2, 8}));
    builder.last().answers.front().definition = 2; // asked again under this version
    QVERIFY(isHeld(builder, {2026, 2, 8}));
    builder.last().answers.front().definition = 1;
    builder.last().answers.front().state = ItemState::May;
    QVERIFY2(isHeld(builder, {2026, 2, 8}), "an answer to may is none to meets");
  }

  void anAnswerThatItIsADltHolds() {
    StudyBuilder builder = heldByAnItem();
    builder.last().answers = {answered(builder.last(), true)};
    QVERIFY(isHeld(builder, {2026, 2, 8}));
    builder.assessed({2026, 2, 9}, DltOutcome::Dlt);
    const Standing standing = standingOf(builder, {2026, 2, 9});
    QVERIFY(standing.unjudged().empty());
    QCOMPARE(formatCourse(standing.course()), QStringLiteral("1T"));
  }

  void twoReaders() {
    StudyBuilder builder = heldByAnItem();
    builder.study().site.secondReader = true;
    builder.last().answers = {answered(builder.last(), false)};
    QVERIFY(isHeld(builder, {2026, 2, 8}));
    builder.last().answers.push_back(answered(builder.last(), false));
    QVERIFY2(isHeld(builder, {2026, 2, 8}), "the same person twice");
    builder.last().answers.back().by = 2;
    QVERIFY(!isHeld(builder, {2026, 2, 8}));
  }

  /// An item holds places; it changes no letter, no recommendation.
  void changesNoRecommendation() {
    const StudyBuilder builder = heldByAnItem();
    Study without = builder;
    without.site.dltDefinition = {};
    for (QDate day(2026, 1, 10); day < QDate(2026, 3, 1); day = day.addDays(1)) {
      const Standing one = standingOf(builder, day);
      const Standing other = standingOf(without, day);
      QCOMPARE(formatCourse(one.course()), formatCourse(other.course()));
      QVERIFY(one.recommendation() == other.recommendation());
    }
  }

  /// As far as the definition goes: entered later, it holds nothing on a day before.
  void aDefinitionHoldsFromItsDay() {
    StudyBuilder builder = heldByAnItem();
    Study& study = builder.study();
    study.site.dltDefinition.since = QDateTime({2026, 2, 20}, {1, 0}, Qt::UTC);
    study.definitions = {study.site.dltDefinition};
    const QDate before(2026, 2, 10);
    QVERIFY(!isHeld(asOf(study, before), before));
    const QDate since(2026, 2, 20);
    QVERIFY(isHeld(asOf(study, since), since));
  }
};

COHORTDESK_TEST(TestStandingItems, QCoreApplication)
} // namespace tst_standing_items
#include "tst_standing_items.moc"
