#include "app/reports/safety/event_table.h"

#include "app/reports/safety/event_list.h"
#include "tests/app/reports/safety/lines_of_events.h"
#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QtTest>

namespace tst_event_table_print {
using namespace lines_of_events;

class TestEventTablePrint : public QObject {
  Q_OBJECT
 private Q_SLOTS:
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
    QVERIFY(html.contains(QStringLiteral(">not recorded<")) && html.contains(astctRule()));
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

COHORTDESK_TEST(TestEventTablePrint, QCoreApplication)
} // namespace tst_event_table_print
#include "tst_event_table_print.moc"
