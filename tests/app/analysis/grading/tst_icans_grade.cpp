// ICANS against the table of Lee et al., Biol Blood Marrow Transplant 2019;25:625 (ASTCT), typed from it.
#include "app/analysis/grading/icans_grade.h"
#include "tests/app/analysis/grading/every_combination.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_icans_grade {
using namespace every_combination;

// The columns of the paper, by the place of what was seen in its set.
constexpr int ofIce[] = {3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 0}; // 0 to 10 points
constexpr int ofConsciousness[] = {0, 1, 2, 3, 4};
constexpr int ofSeizure[] = {0, 3, 4};
constexpr int ofMotor[] = {0, 4};
constexpr int ofPressure[] = {0, 3, 4};
constexpr int unable = 11;
constexpr int unarousable = 4;

/// Parts: ICE, consciousness, seizure, motor findings, pressure.
BedsideEntry entryOf(const Parts& parts) {
  BedsideEntry entry;
  entry.consciousness = seenAt<Consciousness>(parts, 1);
  entry.seizure = seenAt<Seizure>(parts, 2);
  entry.motorWeakness = seenAt<bool>(parts, 3);
  entry.pressure = seenAt<IntracranialPressure>(parts, 4);
  return entry;
}

IceScore iceOf(const Parts& parts) {
  if (parts[0] == notRecorded) return {};
  if (parts[0] == unable) return {0, 0, true};
  return {parts[0], parts[0]};
}

GradeVerdict told(const Parts& parts) {
  return gradeIcans(iceOf(parts), entryOf(parts));
}

/// The note below the table: ICE 0 is grade 4 of who is unarousable and cannot do it, 3 of who is awake.
int ofThePaper(const Parts& parts) {
  const int ice = parts[0] == unable ? (parts[1] == unarousable ? 4 : 3) : ofIce[parts[0]];
  return std::max(
      {ice, ofConsciousness[parts[1]], ofSeizure[parts[2]], ofMotor[parts[3]], ofPressure[parts[4]]});
}

int points(const BedsideEntry& entry) {
  return *entry.iceOrientation + *entry.iceNaming + *entry.iceCommand + *entry.iceWriting +
         *entry.iceAttention;
}

/// Parts: orientation, naming, command, writing, attention; the rest of the strip is as of the healthy.
BedsideEntry iceParts(const Parts& parts) {
  BedsideEntry entry = entryOf({10, 0, 0, 0, 0});
  entry.iceOrientation = seenAt<int>(parts, 0);
  entry.iceNaming = seenAt<int>(parts, 1);
  entry.iceCommand = seenAt<int>(parts, 2);
  entry.iceWriting = seenAt<int>(parts, 3);
  entry.iceAttention = seenAt<int>(parts, 4);
  return entry;
}

class TestIcansGrade : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCombination() {
    const auto unableAndNotSeen = [](const Parts& parts) {
      return parts[0] == unable && parts[1] == notRecorded;
    };
    const Compared compared = compare({{12, 5, 3, 2, 3}, ofThePaper, told}, unableAndNotSeen);
    QCOMPARE(compared.difference, QString());
    QCOMPARE(compared.combinations, (13 * 6 - 1) * 4 * 3 * 4);
  }

  /// Of two readings the worse one.
  void whoCannotBeTestedAndNobodySaysHowAwake() {
    const GradeVerdict verdict = told({unable, notRecorded, 0, 0, 0});
    QCOMPARE(verdict.grade, 4);
    QCOMPARE(verdict.missing, QStringList());
    QVERIFY2(verdict.reason.contains("consciousness not recorded, taken as unarousable"),
             qPrintable(verdict.reason));
  }

  void everyIce() {
    const Compared compared =
        compare({{5, 4, 2, 2, 2},
                 [](const Parts& parts) { return ofIce[points(iceParts(parts))]; },
                 [](const Parts& parts) { return gradeIcans(iceScore(iceParts(parts)), iceParts(parts)); }});
    QCOMPARE(compared.difference, QString());
    QCOMPARE(compared.combinations, 6 * 5 * 3 * 3 * 3);
  }

  void pointsOfIce_data() {
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<IceScore>("score");
    row("all", Parts{4, 3, 1, 1, 1}, IceScore{10, 10});
    row("none", Parts{0, 0, 0, 0, 0}, IceScore{0, 0});
    row("not asked", Parts(5, notRecorded), IceScore{0, 10});
    row("no orientation, the rest not asked", Parts{0, -1, -1, -1, -1}, IceScore{0, 6});
    row("writing not asked", Parts{4, 2, 1, -1, 1}, IceScore{8, 9});
  }
  void pointsOfIce() {
    QFETCH(Parts, parts);
    QFETCH(IceScore, score);
    QVERIFY(iceScore(iceParts(parts)) == score);
    BedsideEntry entry = iceParts(parts);
    entry.iceUnable = true;
    QVERIFY(iceScore(entry).unable);
  }

  void itSaysWhy_data() {
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char* reason, const Parts& parts) { row(reason, parts, QString(reason)); };
    add("ICANS (ASTCT 2019): ICE 8 of 10.", {8, 0, 0, 0, 0});
    add("ICANS (ASTCT 2019): ICE 4 of 10, awakens to voice.", {4, 2, 0, 0, 0});
    add("ICANS (ASTCT 2019): seizure that resolved.", {3, 0, 1, 0, 0}); // the paper's own example
    add("ICANS (ASTCT 2019): ICE not possible though awake or roused.", {unable, 0, 0, 0, 0});
    add("ICANS (ASTCT 2019): ICE not possible, cannot be woken.", {unable, unarousable, 0, 0, 0});
    add("ICANS (ASTCT 2019): ICE 10 of 10, awake, no seizure, no focal weakness, no raised intracranial "
        "pressure.",
        {10, 0, 0, 0, 0});
    add("ICANS (ASTCT 2019): awakens spontaneously. Not recorded, so the grade may be higher: ICE, seizure.",
        {notRecorded, 1, notRecorded, 0, 0});
    add("Not recorded, so the grade may be higher: ICE, consciousness, seizure, motor findings, "
        "intracranial pressure.",
        Parts(5, notRecorded));
  }
  void itSaysWhy() {
    QFETCH(Parts, parts);
    QTEST(told(parts).reason, "reason");
  }

  /// Half a test tells what it can: whoever knows none of year, month, city and hospital has 6 points at
  /// most.
  void itSaysHowManyPointsAtMost() {
    const BedsideEntry entry = iceParts({0, notRecorded, notRecorded, notRecorded, notRecorded});
    const GradeVerdict verdict = gradeIcans(iceScore(entry), entry);
    QCOMPARE(verdict.reason, QStringLiteral("ICANS (ASTCT 2019): ICE at most 6 of 10. "
                                            "Not recorded, so the grade may be higher: ICE."));
  }
};

COHORTDESK_TEST(TestIcansGrade, QCoreApplication)
} // namespace tst_icans_grade
#include "tst_icans_grade.moc"
