#include "app/dosing/dlt_window.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_design_versions {
constexpr auto none = DltOutcome::NoDlt;

DoseDesign trial() {
  return StudyBuilder().study().protocol.design; // 1e7, 2e7, 5e7
}

QString courseText(const Study& study) {
  return formatCourse(courseOf(study));
}

/// `1N 2N`: one cleared at L1, and at L2 under decision 1.
StudyBuilder twoLevels() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001"))
      .assigned(1)
      .infused({2026, 1, 15})
      .assessed({2026, 1, 29}, none);
  builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  const RowId opened = builder.study().decisions.back().id;
  builder.eligible(QStringLiteral("SCR-002"))
      .assigned(2, opened, {2026, 2, 10})
      .infused({2026, 2, 10})
      .assessed({2026, 3, 10}, none);
  return builder;
}

void addBetween(DoseDesign& design) {
  addGroup(design, 1.5e7);
}

class TestDesignVersions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void levelsAreTheSameByDose() {
    DoseDesign later = trial();
    addGroup(later, 3.5e7);
    QCOMPARE(sameDose(trial(), 1, later), 1);
    QCOMPARE(sameDose(trial(), 3, later), 4);
    QCOMPARE(sameDose(later, 3, trial()), 0);
    QCOMPARE(sameDose(trial(), 0, later), 0);
    QCOMPARE(sameDose(trial(), 4, later), 0);
    later.levels[0].cellsPerKg = 0.1 * 3 / 3 * 1e8; // the same to the last binary digit or two
    QCOMPARE(sameDose(trial(), 1, later), 1);
  }

  void aLevelKnowsSinceWhenItIsThere() {
    DoseDesign added = trial();
    addGroup(added, 3.5e7);
    DoseDesign without = trial();
    without.levels.pop_back();
    std::vector<DesignVersion> versions{{1, {}, trial()}, {2, {}, added}, {3, {}, without}, {4, {}, trial()}};
    setSince(versions);
    const auto since = [&](std::size_t version) {
      std::vector<int> all;
      for (const DoseLevel& level : versions[version - 1].design.levels)
        all.push_back(level.since);
      return all;
    };
    QCOMPARE(since(1), (std::vector<int>{1, 1, 1}));
    QCOMPARE(since(2), (std::vector<int>{1, 1, 2, 1}));
    QCOMPARE(since(3), (std::vector<int>{1, 1}));
    QCOMPARE(since(4), (std::vector<int>{1, 1, 4})); // taken out, and in again: new
  }

  void numbersFollowTheDose_data() {
    QTest::addColumn<double>("cells");
    QTest::addColumn<QString>("course");
    QTest::newRow("below") << 5e6 << QStringLiteral("2N 3N");
    QTest::newRow("between") << 1.5e7 << QStringLiteral("1N 3N");
    QTest::newRow("above those treated") << 3.5e7 << QStringLiteral("1N 2N");
    QTest::newRow("on top") << 1e8 << QStringLiteral("1N 2N");
  }
  void numbersFollowTheDose() {
    QFETCH(double, cells);
    QFETCH(QString, course);
    const Study later = changed(twoLevels(), {2026, 4, 1}, [&](DoseDesign& d) { addGroup(d, cells); });
    QCOMPARE(courseText(later), course);
    QVERIFY(parseCourse(later.protocol.design, course));
    QCOMPARE(courseText(underDesign(later, 1)), QStringLiteral("1N 2N"));
    const Study back = underDesign(later, 1);
    QVERIFY(back.protocol.design == later.designs.front().design);
    QCOMPARE(back.decisions.front().toLevel, 2);
    QCOMPARE(back.decisions.front().level, 1);
    QCOMPARE(versionInForce(back), 1);
  }

  void aLevelThatWasTakenOutIsNotForgotten() {
    StudyBuilder builder = twoLevels();
    builder.decided({2026, 3, 20}, DecisionKind::Escalate, 2, 3, 3);
    const Study later = changed(builder, {2026, 4, 1}, [](DoseDesign& d) { d.levels.pop_back(); });
    QCOMPARE(later.decisions.back().toLevel, -3);
    QCOMPARE(later.decisions.back().level, 2);
    QCOMPARE(asSigned(later, later.decisions.back()).toLevel, 3);
    QCOMPARE(underDesign(later, 1).decisions.back().toLevel, 3);
    QCOMPARE(openSlots(later).size(), std::size_t(2));
    QVERIFY(isOutdated(later, later.decisions.back()));
  }

  void whoWasTreatedAtADoseThatAVersionLacksIsNotInIt() {
    Study later = changed(twoLevels(), {2026, 4, 1}, addBetween);
    Subject third = later.subjects.back();
    third.id = 3;
    third.assignment->level = 2;
    third.assignment->designVersion = 2;
    third.assignment->subjectNumber = QStringLiteral("S-003");
    later.subjects.push_back(third);
    QCOMPARE(courseText(later), QStringLiteral("1N 2N 3N"));
    const Study before = underDesign(later, 1);
    QCOMPARE(courseText(before), QStringLiteral("1N 2N"));
    QVERIFY(!before.subjects.back().assignment && !before.subjects.back().infusion);
  }

  void subjectsKeepTheWindowOfTheirVersion() {
    const auto longer = [](DoseDesign& design) {
      addGroup(design, 1.5e7);
      for (DoseLevel& level : design.levels) {
        level.others = {21, 24};
        level.firstSubject = level.rule == LevelRule::AcceleratedTitration ? DltWindow{18, 20} : level.others;
      }
    };
    StudyBuilder builder = twoLevels();
    builder.eligible(QStringLiteral("SCR-003"))
        .assigned(2, builder.study().decisions.back().id)
        .infused({2026, 4, 2});
    builder.last().assignment->designVersion = 2;
    builder.last().assignment->level = 3; // of version 2: 2e7
    Study later = changed(builder, {2026, 4, 1}, longer);
    QCOMPARE(later.subjects[0].assignment->level, 1);
    QVERIFY((windowOf(later, later.subjects[0]) == DltWindow{14, 28}));
    QCOMPARE(later.subjects[1].assignment->level, 3);
    QVERIFY((windowOf(later, later.subjects[1]) == DltWindow{28, 28}));
    QCOMPARE(later.subjects[2].assignment->level, 3);
    QVERIFY((windowOf(later, later.subjects[2]) == DltWindow{21, 24}));
    // Cleared on day 14 of 14 to 28: the later version does not undo it.
    QCOMPARE(statusOf(later, later.subjects[0]), SubjectStatus::Cleared);
  }

  void eachDayHasItsDesign() {
    const Study later = changed(twoLevels(), {2026, 3, 15}, addBetween, TrialState::Suspended);
    QCOMPARE(versionOn(later, {2026, 1, 1}), 1);
    QCOMPARE(versionOn(later, {2025, 1, 1}), 1); // an earlier record
    QCOMPARE(versionOn(later, {2026, 3, 14}), 1);
    QCOMPARE(versionOn(later, {2026, 3, 15}), 2);
    const Study before = asOf(later, {2026, 3, 14});
    QCOMPARE(courseText(before), QStringLiteral("1N 2N"));
    QCOMPARE(before.protocol.design.top(), 3);
    QCOMPARE(before.state(), TrialState::Running);
    const Study after = asOf(later, {2026, 3, 15});
    QCOMPARE(courseText(after), QStringLiteral("1N 3N"));
    QCOMPARE(after.state(), TrialState::Suspended);
  }

  void changesAreAsOfTheirDayToo() {
    Study later = changed(twoLevels(), {2026, 3, 15}, addBetween);
    Signature signature;
    signature.at = QDateTime({2026, 3, 12}, {9, 0}, later.site.timeZone);
    DesignChange change;
    change.id = 1;
    change.number = 1;
    change.investigator = signature;
    signature.at = signature.at.addDays(3);
    change.sponsor = signature;
    change.version = 2;
    later.designChanges = {change};
    QVERIFY(asOf(later, {2026, 3, 11}).designChanges.empty());
    const Study between = asOf(later, {2026, 3, 12});
    QCOMPARE(between.designChanges.size(), std::size_t(1));
    QVERIFY(!between.designChanges.front().sponsor);
    QCOMPARE(between.designChanges.front().version, 0);
    QVERIFY(asOf(later, {2026, 3, 15}).designChanges == later.designChanges);
  }

  void aStudyWithoutVersionsIsOneVersion() {
    const StudyBuilder builder = twoLevels();
    const Study& study = builder.study();
    QCOMPARE(versionInForce(study), 1);
    QVERIFY(underDesign(study, 1) == study);
    QVERIFY(underDesign(study, 7) == study);
    QVERIFY(asSigned(study, study.decisions.front()) == study.decisions.front());
    QVERIFY(levelOf(study, *study.subjects[1].assignment) == study.protocol.design.level(2));
    Study read = study;
    renumberFromFile(read);
    QVERIFY(read == study);
  }
};

COHORTDESK_TEST(TestDesignVersions, QCoreApplication)
} // namespace tst_design_versions
#include "tst_design_versions.moc"
