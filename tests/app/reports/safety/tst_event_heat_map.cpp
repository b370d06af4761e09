#include "app/reports/safety/event_heat_map.h"

#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_heat_map {
StudyBuilder& infusedOn(StudyBuilder& b, QDate date, int level = 1) {
  return b.eligible(QStringLiteral("SCR")).assigned(level).infused(date);
}

QStringList termsOf(const EventHeatMap& map) {
  QStringList terms;
  for (const EventHeatMap::Line& line : map.lines)
    terms << line.term.en;
  return terms;
}

class TestEventHeatMap : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void subjectsInOrderOfInfusionTermsByFrequency() {
    StudyBuilder b;
    infusedOn(b, {2026, 3, 1}, 2); // S-001, infused last
    write(b, {QStringLiteral("Anemia"), 2, {2026, 3, 2}});
    write(b, {QStringLiteral("anemia"), 4, {2026, 3, 3}});
    infusedOn(b, {2026, 2, 1}); // S-002
    write(b, {QStringLiteral("Anemia"), 1, {2026, 2, 2}});
    write(b, {QStringLiteral("Aching knee"), 3, {2026, 2, 2}, false});
    write(b, {QStringLiteral("Febrile neutropenia"), 3, {2026, 1, 2}}); // before the infusion
    b.eligible(QStringLiteral("SCR-003")).assigned(1);                  // not infused
    const EventHeatMap map = eventHeatMap(b, fourTerms(), {});
    QCOMPARE(map.columns.size(), 2U);
    QCOMPARE(map.columns.front().subject, QStringLiteral("S-002"));
    QCOMPARE(map.columns.back().level, 2);
    QCOMPARE(termsOf(map), (QStringList{"Anemia", "Aching knee"}));
    QCOMPARE(map.lines.front().worst, (std::vector<int>{1, 4}));
    QCOMPARE(map.lines.back().worst, (std::vector<int>{3, 0}));
    QCOMPARE(termsOf(eventHeatMap(b, fourTerms(), {true, false})), QStringList{"Anemia"});
    QCOMPARE(eventHeatMap(b, fourTerms(), {false, true}).lines.size(), 3U);
  }

  void theDataBehindItHasEveryCell() {
    StudyBuilder b;
    infusedOn(b, {2026, 2, 1});
    write(b, {QStringLiteral("Anemia"), 2, {2026, 2, 2}});
    infusedOn(b, {2026, 2, 8});
    const ChartTable table = tableOf(eventHeatMap(b, fourTerms(), {}));
    QCOMPARE(table.rows,
             (std::vector<QStringList>{{"S-001", "1", "Anemia", "2"}, {"S-002", "1", "Anemia", "0"}}));
    QCOMPARE(table.columns.size(), 4);
  }

  void whatIsLeftOutIsSaid() {
    StudyBuilder b;
    for (int subject = 0; subject < mostHeatMapSubjects + 2; ++subject) {
      infusedOn(b, QDate(2026, 1, 15).addDays(subject));
      for (int term = 0; term < mostHeatMapTerms + 1; ++term)
        write(b, {QStringLiteral("Term %1").arg(term), 1, QDate(2026, 6, 1)});
    }
    const EventHeatMap map = eventHeatMap(b, {}, {});
    QCOMPARE(map.columns.size(), static_cast<std::size_t>(mostHeatMapSubjects));
    QCOMPARE(map.columns.front().subject, QStringLiteral("S-003")); // the latest are shown
    QCOMPARE(map.lines.size(), static_cast<std::size_t>(mostHeatMapTerms));
    QCOMPARE(map.termsLeftOut, 1);
    QCOMPARE(map.subjectsLeftOut, 2);
    QVERIFY2(leftOutSentence(map).contains(QStringLiteral("1 less frequent term")),
             qPrintable(leftOutSentence(map)));
    QVERIFY(describe(map).contains(leftOutSentence(map)));
  }

  void theWordsNameEveryGrade() {
    StudyBuilder b;
    QVERIFY(describe(eventHeatMap(b, {}, {})).contains(QStringLiteral("Nobody has been infused yet.")));
    infusedOn(b, {2026, 2, 1});
    QVERIFY(describe(eventHeatMap(b, {}, {})).contains(QStringLiteral("No event is recorded.")));
    write(b, {QStringLiteral("Anemia"), 2, {2026, 2, 2}});
    const EventHeatMap map = eventHeatMap(b, fourTerms(), {});
    QVERIFY2(describe(map).contains(QStringLiteral("Anemia: S-001 grade 2.")), qPrintable(describe(map)));
    QVERIFY(leftOutSentence(map).isEmpty());
  }
};

COHORTDESK_TEST(TestEventHeatMap, QCoreApplication)
} // namespace tst_event_heat_map
#include "tst_event_heat_map.moc"
