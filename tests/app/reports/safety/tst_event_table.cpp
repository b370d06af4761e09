#include "app/reports/safety/event_table.h"

#include "tests/app/reports/safety/lines_of_events.h"
#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_table {
using namespace lines_of_events;

/// Every row of the group; -1 = all levels.
QStringList lines(const EventTable& table, int group = -1) {
  QStringList all;
  const std::size_t of = group < 0 ? table.groups.size() - 1 : static_cast<std::size_t>(group);
  for (const EventTableRow& row : table.rows)
    all << line(row, of);
  return all;
}

QStringList lines(const StudyBuilder& b, const EventChoice& choice = {}) {
  return lines(eventTable(b, fourTerms(), choice));
}

class TestEventTable : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aSubjectCountsOnceForATermAtItsWorstGrade() {
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {fever, 2, {2026, 1, 16}});
    write(b, {fever, 4, {2026, 1, 18}});
    write(b, {fever, 3, {2026, 1, 25}});
    QCOMPARE(lines(b), (QStringList{"Any event 0 0 0 1 0", "Blood and lymphatic system disorders 0 0 0 1 0",
                                    "Febrile neutropenia 0 0 0 1 0"}));
  }

  void whatEndedAndCameAgainCountsOnce() {
    StudyBuilder b;
    infusedAt(b, 1);
    for (const int day : {16, 20}) {
      AdverseEvent& event = write(b, {anemia, 2, {2026, 1, day}});
      event.end = QDate(2026, 1, day + 1);
    }
    QCOMPARE(lines(b).last(), QStringLiteral("Anemia 0 1 0 0 0"));
  }

  void aClassCountsASubjectOnceAtTheWorstOfItsTerms() {
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {fever, 3, {2026, 1, 16}});
    write(b, {anemia, 1, {2026, 1, 16}});
    infusedAt(b, 1);
    write(b, {anemia, 2, {2026, 1, 16}});
    // The more frequent term stands first, though its name is not the first.
    QCOMPARE(lines(b), (QStringList{"Any event 0 1 1 0 0", "Blood and lymphatic system disorders 0 1 1 0 0",
                                    "Anemia 1 1 0 0 0", "Febrile neutropenia 0 0 1 0 0"}));
  }

  void aTermIsOneHoweverItIsWritten_data() {
    QTest::addColumn<QString>("written");
    QTest::newRow("case") << QStringLiteral("febrile NEUTROPENIA");
    QTest::newRow("blanks") << QStringLiteral("  Febrile  neutropenia ");
    QTest::newRow("Chinese") << QStringLiteral("发热性中性粒细胞减少");
    QTest::newRow("wide letters of an input method") << QStringLiteral("Ｆｅｂｒｉｌｅ　neutropenia");
  }
  void aTermIsOneHoweverItIsWritten() {
    QFETCH(QString, written);
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {written, 1, {2026, 1, 16}});
    write(b, {fever, 2, {2026, 1, 17}});
    QCOMPARE(lines(b).mid(2), QStringList{"Febrile neutropenia 0 1 0 0 0"});
  }

  void whatTheDictionaryDoesNotHaveIsNotCodedAndStandsLast() {
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {QStringLiteral("Aching knee"), 1, {2026, 1, 16}});
    write(b, {QStringLiteral("aching Knee"), 2, {2026, 1, 17}});
    write(b, {QStringLiteral("Study term"), 1, {2026, 1, 17}}); // known, without a class
    write(b, {crs, 1, {2026, 1, 17}});
    QCOMPARE(lines(b), (QStringList{"Any event 0 1 0 0 0", "Immune system disorders 1 0 0 0 0",
                                    "Cytokine release syndrome 1 0 0 0 0", "Not coded 0 1 0 0 0",
                                    "Aching knee 0 1 0 0 0", "Study term 1 0 0 0 0"}));
    QCOMPARE(lines(eventTable(b, {}, {})).at(1), QStringLiteral("Not coded 0 1 0 0 0")); // no dictionary
  }

  void treatmentEmergentBeginsOnTheDayOfInfusion_data() {
    QTest::addColumn<QDate>("onset");
    QTest::addColumn<bool>("beforeInfusion");
    QTest::addColumn<int>("counted");
    QTest::newRow("the day before") << dayZero.addDays(-1) << false << 0;
    QTest::newRow("day 0") << dayZero << false << 1;
    QTest::newRow("the day after") << dayZero.addDays(1) << false << 1;
    QTest::newRow("the day before, wanted") << dayZero.addDays(-1) << true << 1;
    QTest::newRow("day 0, all wanted") << dayZero << true << 1;
  }
  void treatmentEmergentBeginsOnTheDayOfInfusion() {
    QFETCH(QDate, onset);
    QFETCH(bool, beforeInfusion);
    QFETCH(int, counted);
    StudyBuilder b;
    // 00:30 in Shanghai is the day before in UTC: the site's calendar decides.
    b.eligible(QStringLiteral("SCR")).assigned(1).infused(dayZero, true, {0, 30});
    write(b, {anemia, 3, onset});
    const EventTable table = eventTable(b, fourTerms(), {false, beforeInfusion});
    QCOMPARE(table.rows.front().counts.back().any(), counted);
    QCOMPARE(table.rows.size(), counted == 0 ? 1U : 3U);
    QCOMPARE(table.groups.back().infused, 1);
  }

  void onlyInfusedSubjectsCount() {
    StudyBuilder b;
    infusedAt(b, 1);
    b.eligible(QStringLiteral("SCR-002")).assigned(1); // not infused
    write(b, {anemia, 3, {2026, 1, 20}});
    b.eligible(QStringLiteral("SCR-003")); // not even assigned
    write(b, {anemia, 3, {2026, 1, 20}});
    const EventTable table = eventTable(b, fourTerms(), {false, true});
    QCOMPARE(table.groups.front().infused, 1);
    QCOMPARE(lines(table), QStringList{"Any event 0 0 0 0 0"});
  }

  void relatedOnly() {
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {anemia, 3, {2026, 1, 20}, false});
    write(b, {anemia, 1, {2026, 1, 22}, true});
    write(b, {fever, 2, {2026, 1, 22}, false});
    QCOMPARE(lines(b).first(), QStringLiteral("Any event 0 0 1 0 0"));
    QCOMPARE(lines(b, {true, false}),
             (QStringList{"Any event 1 0 0 0 0", "Blood and lymphatic system disorders 1 0 0 0 0",
                          "Anemia 1 0 0 0 0"}));
  }

  void everyLevelHasAColumnAlsoOneWithoutSubjects() {
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {anemia, 1, {2026, 1, 20}});
    infusedAt(b, 3);
    write(b, {anemia, 5, {2026, 1, 20}});
    infusedAt(b, 3);
    const EventTable table = eventTable(b, fourTerms(), {});
    QStringList groups;
    for (const EventGroup& group : table.groups)
      groups << QStringLiteral("%1 %2").arg(group.label()).arg(group.infused);
    QCOMPARE(groups, (QStringList{"L1 1", "L2 0", "L3 2", "Total 3"}));
    const std::vector<GradeCounts>& counts = table.rows.back().counts;
    QCOMPARE(counts.at(0).any(), 1);
    QCOMPARE(counts.at(0).severe(), 0);
    QCOMPARE(counts.at(1).any(), 0);
    QCOMPARE(counts.at(2).severe(), 1);
    QCOMPARE(counts.at(3).any(), 2);
    QCOMPARE(countText(counts.at(1).any(), table.groups.at(1).infused), QString::fromUtf8("–"));
  }

  void aLevelThatTheDesignHasNoMoreStaysInTheTable() {
    StudyBuilder b;
    infusedAt(b, 3);
    write(b, {anemia, 2, {2026, 1, 20}});
    b.study().protocol.design.levels.pop_back();
    const EventTable table = eventTable(b, fourTerms(), {});
    QCOMPARE(table.groups.size(), 4U);
    QCOMPARE(table.rows.back().counts.at(2).of(2), 1);
  }

  void countsAndPercentages_data() {
    QTest::addColumn<int>("subjects");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody in the group") << 0 << 0 << QString::fromUtf8("–");
    QTest::newRow("nobody had it") << 0 << 3 << QStringLiteral("0");
    QTest::newRow("two of three") << 2 << 3 << QStringLiteral("2\u00a0(67\u00a0%)");
    QTest::newRow("all") << 12 << 12 << QStringLiteral("12\u00a0(100\u00a0%)");
  }
  void countsAndPercentages() {
    QFETCH(int, subjects);
    QFETCH(int, of);
    QTEST(countText(subjects, of), "text");
  }

  void crsAndIcansAtTheWorstAstctGrade() {
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {crs, 1, {2026, 1, 16}}).crsGrade = 1;
    write(b, {crs, 4, {2026, 1, 17}}).crsGrade = 3; // the CTCAE grade is another
    write(b, {anemia, 4, {2026, 1, 17}}).icansGrade = 2;
    write(b, {crs, 1, {2026, 1, 1}}).crsGrade = 5; // before the infusion
    infusedAt(b, 2);
    const EventTable table = eventTable(b, fourTerms(), {});
    QCOMPARE(line(table.astct.at(0), 0), QStringLiteral("CRS, ASTCT grade 0 0 1 0 0"));
    QCOMPARE(line(table.astct.at(0), 1), QStringLiteral("CRS, ASTCT grade 0 0 0 0 0"));
    QCOMPARE(line(table.astct.at(1), 3), QStringLiteral("ICANS, ASTCT grade 0 1 0 0 0"));
  }

  void whoHadItWithoutARecordedGradeIsNotWithoutIt_data() {
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("row"); ///< 0 CRS, 1 ICANS, -1 neither
    QTest::newRow("CRS") << crs << 0;
    QTest::newRow("CRS, Chinese") << QStringLiteral("细胞因子释放综合征") << 0;
    QTest::newRow("the other character") << QStringLiteral("细胞因子释放综合症") << 0;
    QTest::newRow("short") << QStringLiteral("CRS grade 2") << 0;
    QTest::newRow("wide letters") << QStringLiteral("ＣＲＳ") << 0;
    QTest::newRow("ICANS") << QStringLiteral("ICANS") << 1;
    QTest::newRow("ICANS in full") << QStringLiteral("Immune effector cell-associated neurotoxicity syndrome")
                                   << 1;
    QTest::newRow("ICANS, Chinese") << QStringLiteral("免疫效应细胞相关神经毒性综合征") << 1;
    QTest::newRow("part of another word") << QStringLiteral("Macrstoma") << -1;
    QTest::newRow("another") << fever << -1;
  }
  void whoHadItWithoutARecordedGradeIsNotWithoutIt() {
    QFETCH(QString, term);
    QFETCH(int, row);
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {term, 2, {2026, 1, 16}});
    const EventTable table = eventTable(b, fourTerms(), {});
    for (const int syndrome : {0, 1}) {
      const GradeCounts& counts = table.astct.at(static_cast<std::size_t>(syndrome)).counts.back();
      QCOMPARE(counts.notRecorded, syndrome == row ? 1 : 0);
      QCOMPARE(counts.any(), syndrome == row ? 1 : 0);
      QCOMPARE(counts.severe(), 0);
    }
  }
};

COHORTDESK_TEST(TestEventTable, QCoreApplication)
} // namespace tst_event_table
#include "tst_event_table.moc"
