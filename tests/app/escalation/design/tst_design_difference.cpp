#include "app/escalation/design/design_difference.h"
#include "tests/support/changed_design.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_design_difference {
using What = DesignDifference::What;

DoseDesign trial() {
  return StudyBuilder().study().protocol.design; // 1e7, 2e7, 5e7
}

std::vector<DesignDifference> from(const DoseDesign& before, const DoseDesign& after) {
  return differences(before, after, TrialState::Running, TrialState::Running);
}

/// "+2", "-3", "2>3", "rule 1", "first 1", "window 2", "planned", "state".
QString named(const DesignDifference& difference) {
  const QString before = QString::number(difference.levelBefore);
  const QString after = QString::number(difference.levelAfter);
  switch (difference.what) {
  case What::LevelAdded:
    return u'+' + after;
  case What::LevelRemoved:
    return u'-' + before;
  case What::Renumbered:
    return before + u'>' + after;
  case What::RuleChanged:
    return QStringLiteral("rule ") + after;
  case What::FirstWindow:
    return QStringLiteral("first ") + after;
  case What::Window:
    return QStringLiteral("window ") + after;
  case What::Planned:
    return QStringLiteral("planned");
  case What::Edition:
    return QStringLiteral("edition");
  case What::Pace:
    return QStringLiteral("pace %1 %2").arg(difference.atOnceBefore).arg(difference.atOnceAfter);
  case What::State:
    return QStringLiteral("state");
  }
  return {};
}

QString text(const std::vector<DesignDifference>& found) {
  QStringList all;
  for (const DesignDifference& difference : found)
    all << named(difference);
  return all.join(QStringLiteral(", "));
}

class TestDesignDifference : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesEverythingThatDiffers_data() {
    QTest::addColumn<DoseDesign>("after");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* id, const char* names, const std::function<void(DoseDesign&)>& change) {
      DoseDesign after = trial();
      change(after);
      QTest::newRow(id) << after << QString::fromLatin1(names);
    };
    row("nothing", "", [](DoseDesign&) {});
    row("name and flag are no part of it", "", [](DoseDesign& d) {
      d.name = QStringLiteral("other");
      d.levels[0].since = 4;
      d.levels[1].windowAssumed = false;
    });
    row("on top", "+4", [](DoseDesign& d) { addGroup(d, 8e7); });
    row("between", "+3, 3>4", [](DoseDesign& d) { addGroup(d, 3e7); });
    row("below", "+1, 1>2, 2>3, 3>4", [](DoseDesign& d) { addGroup(d, 5e6); });
    row("top out", "-3", [](DoseDesign& d) { d.levels.pop_back(); });
    row("middle out", "-2, 3>2", [](DoseDesign& d) { d.levels.erase(d.levels.begin() + 1); });
    row("lowest out", "-1, 2>1, 3>2", [](DoseDesign& d) { d.levels.erase(d.levels.begin()); });
    row("another dose", "-3, +3", [](DoseDesign& d) { d.levels[2].cellsPerKg = 8e7; });
    row("a lower dose", "+3, -3", [](DoseDesign& d) { d.levels[2].cellsPerKg = 4e7; });
    row("rule", "rule 1", [](DoseDesign& d) { d.levels[0] = doseGroup(1e7); });
    row("first window", "first 1", [](DoseDesign& d) { d.levels[0].firstSubject = {21, 28}; });
    row("window", "window 2", [](DoseDesign& d) { d.levels[1] = doseGroup(2e7, {21, 28}); });
    row("planned", "planned", [](DoseDesign& d) { d.plannedSubjects = 24; });
    row("pace", "pace 3 5", [](DoseDesign& d) { d.completingAtOnce = 5; });
    row("no limit", "pace 3 0", [](DoseDesign& d) { d.completingAtOnce = 0; });
    row("planned, pace and a level", "planned, pace 3 2, +4", [](DoseDesign& d) {
      d.plannedSubjects = 24;
      d.completingAtOnce = 2;
      addGroup(d, 8e7);
    });
    row("two things", "planned, +4", [](DoseDesign& d) {
      d.plannedSubjects = 24;
      addGroup(d, 8e7);
    });
  }
  void namesEverythingThatDiffers() {
    QFETCH(DoseDesign, after);
    QFETCH(QString, named);
    QCOMPARE(text(from(trial(), after)), named);
  }

  void theSecondEditionComesIn_data() {
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<QString>("named");
    QTest::newRow("with its pace") << 3 << "edition, pace 0 3";
    QTest::newRow("without a limit") << 0 << "edition";
  }
  void theSecondEditionComesIn() {
    QFETCH(int, atOnce);
    QFETCH(QString, named);
    DoseDesign after = trial();
    after.completingAtOnce = atOnce;
    QCOMPARE(text(from(ofFirstEdition(StudyBuilder().study().protocol).design, after)), named);
  }

  void carriesBothSides() {
    DoseDesign after = trial();
    after.plannedSubjects = 24;
    after.levels[1] = doseGroup(2e7, {21, 28});
    const auto found = differences(trial(), after, TrialState::Running, TrialState::Suspended);
    QCOMPARE(text(found), QStringLiteral("state, planned, window 2"));
    QCOMPARE(found[0].stateBefore, TrialState::Running);
    QCOMPARE(found[0].stateAfter, TrialState::Suspended);
    QCOMPARE(found[1].plannedBefore, 18);
    QCOMPARE(found[1].plannedAfter, 24);
    QVERIFY((found[2].before.others == DltWindow{28, 28}));
    QVERIFY((found[2].after.others == DltWindow{21, 28}));
  }
};

COHORTDESK_TEST(TestDesignDifference, QCoreApplication)
} // namespace tst_design_difference
#include "tst_design_difference.moc"
