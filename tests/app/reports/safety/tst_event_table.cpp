#include "app/reports/safety/event_table.h"

#include "app/reports/safety/event_list.h"
#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QtTest>

namespace tst_event_table {
const QString fever = QStringLiteral("Febrile neutropenia");
const QString anemia = QStringLiteral("Anemia");
const QString crs = QStringLiteral("Cytokine release syndrome");
const QDate dayZero(2026, 1, 15);

StudyBuilder& infusedAt(StudyBuilder& b, int level, QDate date = dayZero) {
  return b.eligible(QStringLiteral("SCR")).assigned(level).infused(date);
}

/// "Anemia 0 1 0 0 0": a row's title and its subjects by worst grade, of one group.
QString line(const EventTableRow& row, std::size_t group) {
  QStringList cells{row.title(QStringLiteral("en"))};
  for (const int worst : row.counts.at(group).worst)
    cells << QString::number(worst);
  return cells.join(u' ');
}

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

  void notRecordedIsToldEverywhere() {
    StudyBuilder b;
    infusedAt(b, 1).assessed({2026, 2, 12}, DltOutcome::NoDlt);
    write(b, {crs, 4, {2026, 1, 16}}); // S-001: no ASTCT grade
    infusedAt(b, 1).assessed({2026, 2, 12}, DltOutcome::NoDlt);
    write(b, {crs, 1, {2026, 1, 16}}).crsGrade = 1;
    write(b, {crs, 2, {2026, 1, 20}}); // S-002: one of two is graded
    infusedAt(b, 1);                   // S-003: in the window
    const EventTable table = eventTable(b, fourTerms(), {});
    const GradeCounts& counts = table.astct.front().counts.back();
    QCOMPARE(line(table.astct.front(), 0), QStringLiteral("CRS, ASTCT grade 1 0 0 0 0"));
    QCOMPARE(counts.notRecorded, 1);
    QCOMPARE(counts.any(), 2);
    QCOMPARE(table.groups.back().undecided, 1);
    QCOMPARE(table.groups.front().title(), QStringLiteral("L1, n = 3, 1 of them in the DLT window"));
    QCOMPARE(table.groups.at(1).title(), QStringLiteral("L2, n = 0"));
    const QJsonObject json = toJson(table);
    QCOMPARE(json["astct"][0]["groups"][0]["notRecorded"], QJsonValue(1));
    QCOMPARE(json["astct"][0]["groups"][0]["any"], QJsonValue(2));
    QVERIFY(json["rows"][0]["groups"][0]["notRecorded"].isUndefined());
    QCOMPARE(json["groups"][0]["undecided"], QJsonValue(1));
    const ChartTable csv = tableOf(table);
    QCOMPARE(csv.columns.last(), QStringLiteral("not_recorded"));
    for (const QStringList& row : csv.rows)
      QCOMPARE(row.last(), row.first() == u"crs" || row.first() == u"icans"
                               ? (row.first() == u"crs" && (row.at(3) == u"1" || row.at(3) == u"total")
                                      ? QStringLiteral("1")
                                      : QStringLiteral("0"))
                               : QString());
    const QString html = eventTableHtml(table, b, fourTerms(), {2026, 2, 1});
    QVERIFY(html.contains(QStringLiteral("grade not recorded")) && html.contains(astctRule()));
    QVERIFY(html.contains(QStringLiteral("1 of them in the DLT window")));
  }

  void csvAndJsonSayTheSame() {
    StudyBuilder b;
    infusedAt(b, 1);
    write(b, {QStringLiteral("Aching knee"), 3, {2026, 1, 16}});
    infusedAt(b, 1);
    const EventTable table = eventTable(b, fourTerms(), {true, false});
    const ChartTable csv = tableOf(table);
    QCOMPARE(csv.rows.size(), (3U + 2U) * 4U); // rows and ASTCT rows, each of four groups
    for (const QStringList& row : csv.rows)
      QCOMPARE(row.size(), csv.columns.size());
    QCOMPARE(csv.rows.at(8), (QStringList{"term", "Not coded", "Aching knee", "1", "2", "0", "0", "1", "0",
                                          "0", "1", "50.0", "1", "50.0", ""}));
    QCOMPARE(csv.rows.at(9), (QStringList{"term", "Not coded", "Aching knee", "2", "0", "0", "0", "0", "0",
                                          "0", "0", "", "0", "", ""}));
    const QJsonObject json = toJson(table);
    QVERIFY(json["relatedOnly"].toBool());
    QCOMPARE(json["groups"].toArray().size(), 4);
    QVERIFY(json["groups"].toArray().last()["level"].isNull());
    const QJsonObject term = json["rows"].toArray().at(2).toObject();
    QCOMPARE(term["term"].toString(), QStringLiteral("Aching knee"));
    QCOMPARE(term["organClass"].toString(), QStringLiteral("Not coded"));
    QCOMPARE(term["groups"].toArray().first()["grades"].toArray(), (QJsonArray{0, 0, 1, 0, 0}));
    QCOMPARE(json["astct"].toArray().size(), 2);
  }

  void thePrintSaysWhatItCounts() {
    StudyBuilder b;
    b.study().protocol.safety.expected = fourTerms().terms;
    b.study().protocol.safety.assumption = {QStringLiteral("The record is silent on reports."), {}};
    infusedAt(b, 1);
    write(b, {QStringLiteral("<b>Odd</b> term"), 3, {2026, 1, 16}});
    const EventTable table = eventTable(b, fourTerms(), {true, false});
    const QString html = eventTableHtml(table, b, fourTerms(), {2026, 2, 1});
    for (const char* said : {"SHSYXY-CAR-NK-CD7", "2026-02-01", "infused subjects, n = 1", "CTCAE 5.0",
                             "related to the CAR-NK cells only", "on the day of infusion or later",
                             "The record is silent on reports.", "L1, n = 1: by worst grade",
                             "&lt;b&gt;Odd&lt;/b&gt; term", "Not coded"})
      QVERIFY2(html.contains(QLatin1String(said)), said);
    QVERIFY(html.contains(countText(1, 1)));
    QVERIFY(dictionarySentence({}).contains(QStringLiteral("no terms")));
    QVERIFY(dictionarySentence({{}, {}, fourTerms().terms}).contains(QStringLiteral("assumption")));
  }
};

COHORTDESK_TEST(TestEventTable, QCoreApplication)
} // namespace tst_event_table
#include "tst_event_table.moc"
