// What the entries at the bedside say otherwise than the record.
#include "app/analysis/grading/bedside_grades.h"
#include "tests/support/bedside_study.h"
#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_bedside_grades {
const QDate dayZero(2026, 1, 15);
const QTimeZone zone("Asia/Shanghai");

QDateTime at(int day, int hour) {
  return QDateTime(dayZero.addDays(day), QTime(hour, 0), zone).toUTC();
}

BedsideEntry seen(RowId id, const QDateTime& when, std::optional<double> celsius) {
  BedsideEntry entry;
  entry.id = id;
  entry.at = entry.enteredAt = when;
  entry.celsius = celsius;
  return entry;
}

BedsideEntry looked(RowId id, const QDateTime& when, double celsius, Oxygen oxygen = Oxygen::None) {
  BedsideEntry entry = crsSeenAt(when, celsius, oxygen);
  entry.id = id;
  entry.enteredAt = when;
  return entry;
}

struct Ward : StudyBuilder {
  std::vector<BedsideEntry> entries;

  Ward() { eligible(QStringLiteral("SCR-001")).assigned(1).infused(dayZero); } // at 10:20

  AdverseEvent& crs(int onsetDay, std::optional<int> grade, std::optional<int> endDay = {}) {
    AdverseEvent& event =
        write(*this, {QStringLiteral("Cytokine release syndrome"), 1, dayZero.addDays(onsetDay)});
    event.crsGrade = grade;
    if (endDay) event.end = dayZero.addDays(*endDay);
    return event;
  }
  int crsOf(const BedsideEntry& entry) { return gradesOf(*this, last(), entries, entry).crs.grade; }
  std::vector<GradeToConfirm> others(const BedsideEntry& entry) {
    return otherGrades(*this, last(), entries, entry);
  }
  std::vector<GradeToConfirm> due(int day) {
    return gradesToConfirm(*this, last(), entries, dayZero.addDays(day));
  }
};

class TestBedsideGrades : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aFeverBeforeCounts() {
    Ward ward;
    const BedsideEntry later = looked(9, at(2, 6), 37.0, Oxygen::LowFlow);
    QCOMPARE(ward.crsOf(later), 0);
    ward.entries = {looked(1, at(1, 22), 38.0)};
    QCOMPARE(ward.crsOf(later), 2);
    ward.entries = {looked(1, at(1, 22), 37.9)};
    QCOMPARE(ward.crsOf(later), 0);
    ward.entries = {looked(1, at(2, 7), 39.0)}; // after it
    QCOMPARE(ward.crsOf(later), 0);
    ward.entries = {looked(1, at(0, 9), 39.0)}; // before the infusion
    QCOMPARE(ward.crsOf(later), 0);
  }

  void aCourseEndsWithItsCrs() {
    Ward ward;
    ward.entries = {looked(1, at(1, 22), 39.0)};
    ward.crs(1, 1, 3);
    QCOMPARE(ward.crsOf(looked(9, at(3, 23), 37.0, Oxygen::LowFlow)), 2); // goes on until the day is over
    QCOMPARE(ward.crsOf(looked(9, at(4, 6), 37.0, Oxygen::LowFlow)), 0);
    ward.entries.push_back(looked(2, at(5, 6), 38.5));
    QCOMPARE(ward.crsOf(looked(9, at(5, 10), 37.0, Oxygen::LowFlow)), 2);
  }

  void aRecordedCrsIsAFever() {
    Ward ward;
    ward.crs(1, 1);
    QCOMPARE(ward.crsOf(looked(9, at(2, 6), 36.5, Oxygen::HighFlow)), 3);
  }

  void nothingIsSaidOfWhatWasNotLookedAt() {
    BedsideEntry entry = seen(1, at(1, 22), 39);
    QVERIFY(speaksOf(entry, Syndrome::Crs));
    QVERIFY(!speaksOf(entry, Syndrome::Icans) && !speaksOf(entry, Syndrome::Gvhd));
    entry.iceUnable = false;
    QVERIFY(!speaksOf(entry, Syndrome::Icans));
    entry.iceWriting = 0;
    entry.skin = 0;
    QVERIFY(speaksOf(entry, Syndrome::Icans) && speaksOf(entry, Syndrome::Gvhd));
  }

  void aNewSyndromeIsOfferedWithoutAnEvent() {
    Ward ward;
    ward.entries = {looked(7, at(1, 22), 38.2)};
    const auto others = ward.others(ward.entries[0]);
    QCOMPARE(others.size(), 1U);
    QCOMPARE(others[0].syndrome, Syndrome::Crs);
    QCOMPARE(others[0].grade, 1);
    QCOMPARE(others[0].since, at(1, 22));
    QCOMPARE(others[0].entryId, RowId(7));
    QCOMPARE(others[0].eventId, RowId(0));
    QVERIFY(!others[0].recorded);
    QVERIFY(ward.others(looked(8, at(2, 6), 37.0)).empty());
  }

  void whatIsRecordedIsNotOffered() {
    Ward ward;
    ward.entries = {looked(7, at(1, 22), 38.2)};
    const RowId event = ward.crs(1, 1).id;
    QVERIFY(ward.others(ward.entries[0]).empty());
    const BedsideEntry worse = looked(8, at(2, 2), 38.2, Oxygen::HighFlow);
    QCOMPARE(ward.others(worse).size(), 1U);
    QCOMPARE(ward.others(worse)[0].eventId, event);
    QCOMPARE(ward.others(worse)[0].recorded, std::optional(1));
    ward.last().events.back().course = {{1, GradeScale::Crs, 3, {KnownTime::To::Minute, {}, at(2, 2)}, 8}};
    QVERIFY(ward.others(worse).empty());
  }

  void aLowerGradeIsOfferedWhereItIsSure() {
    Ward ward;
    ward.crs(1, 3);
    const auto better = ward.others(looked(8, at(3, 6), 37.0));
    QCOMPARE(better.size(), 1U);
    QCOMPARE(better[0].grade, 0);
    QVERIFY(ward.others(seen(8, at(3, 6), 37.0)).empty()); // it may be as high as it was
  }

  void anEventThatIsOverIsNotTheOpenOne() {
    Ward ward;
    ward.crs(1, 2, 3);
    ward.entries = {looked(7, at(6, 22), 38.2)};
    QCOMPARE(ward.others(ward.entries[0])[0].eventId, RowId(0));
  }

  void theWorstOfTheDayIsDue() {
    Ward ward;
    ward.entries = {looked(1, at(1, 2), 38.2), looked(2, at(1, 6), 38.4, Oxygen::HighFlow),
                    looked(3, at(1, 10), 38.4, Oxygen::LowFlow), looked(4, at(2, 2), 37.0)};
    const auto due = ward.due(1);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].grade, 3);
    QCOMPARE(due[0].entryId, RowId(2));
    QVERIFY(ward.due(2).empty());
    ward.crs(1, 3);
    QVERIFY(ward.due(1).empty());
  }

  /// Without a temperature the worse reading is told, and the temperature asked for.
  void aTemperatureThatIsMissingIsAskedFor_data() {
    using P = std::optional<Pressors>;
    using O = std::optional<Oxygen>;
    QTest::addColumn<P>("pressors");
    QTest::addColumn<O>("oxygen");
    QTest::addColumn<int>("recorded"); // CRS of that day; 0 = none
    QTest::addColumn<int>("grade");    // 0 = nothing is asked
    QTest::newRow("one vasopressor") << P(Pressors::One) << O(Oxygen::None) << 0 << 3;
    QTest::newRow("several") << P(Pressors::Several) << O() << 0 << 4;
    QTest::newRow("oxygen") << P() << O(Oxygen::LowFlow) << 0 << 2;
    QTest::newRow("the worse of both") << P(Pressors::One) << O(Oxygen::PositivePressure) << 0 << 4;
    QTest::newRow("neither") << P(Pressors::None) << O(Oxygen::None) << 0 << 0;
    QTest::newRow("recorded as high") << P(Pressors::One) << O() << 3 << 0;
  }
  void aTemperatureThatIsMissingIsAskedFor() {
    QFETCH(std::optional<Pressors>, pressors);
    QFETCH(std::optional<Oxygen>, oxygen);
    QFETCH(int, recorded);
    QFETCH(int, grade);
    Ward ward;
    BedsideEntry entry = seen(4, at(1, 22), std::nullopt);
    entry.pressors = pressors;
    entry.oxygen = oxygen;
    ward.entries = {entry};
    if (recorded > 0) ward.crs(1, recorded, 1);
    const auto missing = gradesMissing(ward, ward.last(), ward.entries, dayZero.addDays(1));
    QCOMPARE(missing.empty() ? 0 : missing.front().grade, grade);
    QVERIFY(ward.due(1).empty());
    if (missing.empty()) return;
    QCOMPARE(missing.front().entryId, RowId(4));
    QVERIFY(missing.front().missing.contains(QStringLiteral("temperature")));
    ward.entries.front().celsius = 37.0;
    QVERIFY2(gradesMissing(ward, ward.last(), ward.entries, dayZero.addDays(1)).empty(), "no fever");
    ward.entries.front().celsius = 38.5;
    QVERIFY2(gradesMissing(ward, ward.last(), ward.entries, dayZero.addDays(1)).empty(), "a grade is due");
    QCOMPARE(ward.due(1).front().grade, grade);
  }

  /// What another entry of the day says for sure is not asked for.
  void aGradeThatIsSureNeedsNoTemperature() {
    Ward ward;
    BedsideEntry entry = looked(4, at(1, 6), 0, Oxygen::LowFlow);
    entry.celsius.reset();
    ward.entries = {entry, looked(5, at(1, 10), 38.5, Oxygen::HighFlow)};
    QVERIFY(gradesMissing(ward, ward.last(), ward.entries, dayZero.addDays(1)).empty());
    ward.entries[1].oxygen = Oxygen::None;
    QCOMPARE(gradesMissing(ward, ward.last(), ward.entries, dayZero.addDays(1)).size(), 1U);
  }

  void aGradeInWords() {
    QCOMPARE(gradeText({2, {}, {}}), QStringLiteral("2"));
    QCOMPARE(gradeText({2, {}, {QStringLiteral("oxygen")}}), QStringLiteral("≥ 2"));
    QCOMPARE(gradeText({0, {}, {QStringLiteral("temperature")}, 3}), QStringLiteral("0 / ≥ 3"));
  }

  /// The onset is known to a later hour than the entry's: the day is what counts.
  void aGradeOfTheDayIsRecorded() {
    Ward ward;
    ward.entries = {looked(1, at(1, 2), 38.2)};
    AdverseEvent& event = ward.crs(1, 1);
    event.onsetKnown = KnownTime{KnownTime::To::Minute, {}, at(1, 8)};
    QVERIFY(ward.due(1).empty());
  }

  void eachSyndromeByItself() {
    Ward ward;
    BedsideEntry entry = looked(1, at(1, 2), 38.2);
    entry.consciousness = Consciousness::Voice;
    entry.skin = 3;
    ward.entries = {entry};
    const auto due = ward.due(1);
    QCOMPARE(due.size(), 3U);
    QCOMPARE(due[1].syndrome, Syndrome::Icans);
    QCOMPARE(due[1].grade, 2);
    QCOMPARE(due[2].syndrome, Syndrome::Gvhd);
    QCOMPARE(due[2].grade, 2);
  }

  void earlyIcahtIsOfferedAboveWhatIsRecorded_data() {
    QTest::addColumn<int>("recorded"); // −1 = no event of it
    QTest::addColumn<int>("verdict");
    QTest::addColumn<bool>("offered");
    QTest::newRow("none recorded") << -1 << 2 << true;
    QTest::newRow("none said") << -1 << 0 << false;
    QTest::newRow("the same") << 2 << 2 << false;
    QTest::newRow("lower") << 3 << 2 << false;
    QTest::newRow("higher") << 1 << 4 << true;
  }
  void earlyIcahtIsOfferedAboveWhatIsRecorded() {
    QFETCH(int, recorded);
    QFETCH(int, verdict);
    QFETCH(bool, offered);
    Ward ward;
    RowId event = 0;
    if (recorded >= 0) {
      AdverseEvent& icaht = write(ward, {termOf(Syndrome::Icaht), 3, dayZero.addDays(1)});
      icaht.course = {{1, GradeScale::Icaht, recorded, {KnownTime::To::Day, dayZero.addDays(2), {}}, 0}};
      event = icaht.id;
    }
    GradeVerdict said;
    said.grade = verdict;
    const auto found = icahtToConfirm(ward, ward.last(), said, dayZero.addDays(10));
    QCOMPARE(found.has_value(), offered);
    if (!found) return;
    QCOMPARE(found->syndrome, Syndrome::Icaht);
    QCOMPARE(found->grade, verdict);
    QCOMPARE(found->eventId, event);
    QCOMPARE(found->entryId, RowId(0));
    QCOMPARE(found->since, at(10, 12));
    QCOMPARE(found->recorded, recorded >= 0 ? std::optional(recorded) : std::nullopt);
  }
};

COHORTDESK_TEST(TestBedsideGrades, QCoreApplication)
} // namespace tst_bedside_grades
#include "tst_bedside_grades.moc"
