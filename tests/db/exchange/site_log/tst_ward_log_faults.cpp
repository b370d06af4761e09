#include "db/exchange/site_log/site_log.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

namespace tst_ward_log_faults {

/// The fixture log with one thing broken, and what is said of it: "file:line:column", one a line.
class TestWardLogFaults : public QObject {
  Q_OBJECT
 private:
  static std::vector<TableFault> faultsOf(const QString& folder, const QByteArray& zone = "Asia/Shanghai") {
    const auto log = readWardLog(folder, *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone(zone));
    return log ? std::vector<TableFault>{} : log.error();
  }

  static QString places(const std::vector<TableFault>& faults) {
    QStringList named;
    for (const TableFault& fault : faults)
      named.append(QStringLiteral("%1:%2:%3").arg(fault.file).arg(fault.line).arg(fault.column));
    return named.join(u' ');
  }

 private Q_SLOTS:
  void oneBrokenThing_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* file, const char* from, const char* to,
                        const char* expected, const char* says) {
      QTest::newRow(name) << QString(file) << QByteArray(from) << QByteArray(to) << QString(expected)
                          << QString(says);
    };
    const char* s = "screening.csv";
    row("no date", s, "2026-01-06", "06.01.2026", "screening.csv:2:consent_date", "06.01.2026");
    row("no such day", s, "2026-01-06", "2026-02-30", "screening.csv:2:consent_date", "2026-02-30");
    row("a slip in the year", s, "1971-03-02", "0971-03-02", "screening.csv:2:birth_date", "year 971");
    row("consent missing", s, "2026-01-06", "", "screening.csv:2:consent_date", "empty");
    row("version missing", s, ",1.0,1971", ",,1971", "screening.csv:2:consent_version", "empty");
    row("born after consent", s, "1971-03-02", "2026-03-02", "screening.csv:2:birth_date", "consent");
    row("unknown sex", s, ",M,AML", ",X,AML", "screening.csv:2:sex", "F, M");
    row("unknown diagnosis", s, ",M,AML", ",M,CML", "screening.csv:2:diagnosis", "CML");
    row("unknown branch", s, "AML,relapse", "AML,relapsed", "screening.csv:2:rr_branch", "relapsed");
    row("unknown phrase", s, "early;marrow", "early;fever;marrow", "screening.csv:2:rr_detail", "fever");
    row("CD7 above 100", s, "88.4", "188.4", "screening.csv:2:cd7_flow_pct", "100");
    row("CD7 by IHC above 100", s, "69.9,50,", "69.9,500,", "screening.csv:5:cd7_ihc_pct", "100");
    row("thousands or a decimal comma", s, "88.4", "\"1,071\"", "screening.csv:2:cd7_flow_pct", "1071");
    row("no number", s, "88.4", "high", "screening.csv:2:cd7_flow_pct", "high");
    row("not a number", s, "88.4", "nan", "screening.csv:2:cd7_flow_pct", "nan");
    row("ECOG 6", s, "88.4,,1,", "88.4,,6,", "screening.csv:2:ecog", "5");
    row("ECOG one and a half", s, "88.4,,1,", "88.4,,1.5,", "screening.csv:2:ecog", "1.5");
    row("GVHD grade 5", s, "GVHD grade 0", "GVHD grade 5", "screening.csv:11:rr_detail", "");
    row("negative ALT", s, "Y,N,71,31", "Y,N,71,-31", "screening.csv:2:alt_u_l", "");
    row("neither Y nor N", s, "20,Y,N,71", "20,J,N,71", "screening.csv:2:venous_access", "Y, N");
    row("which exclusion?", s, "98,N\r\n", "98,Y\r\n", "screening.csv:2:exclusion_present", "E1, E2, E3");
    row("unknown exclusion", s, "98,N\r\n", "98,E9\r\n", "screening.csv:2:exclusion_present", "E9");
    row("screened twice", s, "SCR-002,", "SCR-001,", "screening.csv:3:screening_no", "SCR-001");
    row("no number", s, "SCR-002,", ",", "screening.csv:3:screening_no", "empty");
    row("a cell too few", s, "98,N\r\n", "98\r\n", "screening.csv:2:exclusion_present", "20");
    row("a cell too many", s, "98,N\r\n", "98,N,N\r\n", "screening.csv:2:exclusion_present", "22");
    row("unknown column", s, "exclusion_present", "exclusion_present,remark",
        "screening.csv:1:remark screening.csv:2:remark screening.csv:3:remark screening.csv:4:remark "
        "screening.csv:5:remark screening.csv:6:remark screening.csv:7:remark screening.csv:8:remark "
        "screening.csv:9:remark screening.csv:10:remark screening.csv:11:remark screening.csv:12:remark "
        "screening.csv:13:remark screening.csv:14:remark screening.csv:15:remark screening.csv:16:remark "
        "screening.csv:17:remark screening.csv:18:remark",
        "no column");
    row("misspelled column", s, ",sex,", ",Sex,", "screening.csv:1:Sex screening.csv:1:sex", "no column");
    row("column twice", s, ",ecog,", ",cd7_ihc_pct,", "screening.csv:1:cd7_ihc_pct screening.csv:1:ecog",
        "twice");
    row("quotation mark", s, "2026-01-06", "2026\"01-06", "screening.csv:2:", "quotation mark");

    const char* i = "infusions.csv";
    row("unknown screening", i, "SCR-001,", "SCR-101,", "infusions.csv:2:screening_no", "SCR-101");
    row("infused twice", i, "SCR-017,", "SCR-015,", "infusions.csv:12:screening_no", "SCR-015");
    row("subject twice", i, "S-002,", "S-001,",
        "infusions.csv:3:subject_no adverse_events.csv:3:subject_no dlt_assessments.csv:3:subject_no",
        "twice");
    row("unknown level", i, "S-011,3,", "S-011,4,", "infusions.csv:12:dose_level", "1 to 3");
    row("before the decision", i, "2026-02-24T11:05", "2026-02-04T11:05",
        "infusions.csv:3:infusion_start_local", "before the consent");
    row("time missing", i, "2026-01-15T10:20", "2026-01-15", "infusions.csv:2:infusion_start_local", "09:10");
    row("a day as a spreadsheet writes it", i, "2026-01-15T10:20", "2026/1/15 0:00",
        "infusions.csv:2:infusion_start_local", "2026-01-15T00:00");
    row("no such time", i, "T10:20", "T25:20", "infusions.csv:2:infusion_start_local", "25:20");
    row("no weight", i, "71.5", "", "infusions.csv:2:weight_kg", "empty");
    row("weight in grams", i, "71.5", "71500", "infusions.csv:2:weight_kg", "500");
    row("weight zero", i, "71.5", "0", "infusions.csv:2:weight_kg", "500");
    row("no cells", i, "7.15e8", "many", "infusions.csv:2:infused_car_nk_cells", "");
    row("zero cells", i, "7.15e8", "0", "infusions.csv:2:infused_car_nk_cells", "above zero");
    row("completed?", i, "7.15e8,Y", "7.15e8,", "infusions.csv:2:infusion_completed", "empty");

    const char* a = "adverse_events.csv";
    row("unknown subject", a, "S-011,", "S-012,", "adverse_events.csv:13:subject_no", "S-012");
    row("grade 6", a, "syndrome,1,2026-01-16", "syndrome,6,2026-01-16", "adverse_events.csv:2:ctcae_grade",
        "1 to 5");
    row("ends before it begins", a, "2026-01-18", "2026-01-10", "adverse_events.csv:2:end_date", "onset");
    row("an unknown day", a, "2026-01-16", "2026-01-UN", "adverse_events.csv:2:onset_date", "2026-01.");
    row("a month before consent", a, "2026-01-16", "2025-12", "adverse_events.csv:2:onset_date", "consent");
    row("before consent", a, "2026-01-16", "2025-12-16", "adverse_events.csv:2:onset_date", "consent");
    row("DLT before infusion", a, "2026-03-05,2026-03-12", "2026-03-02,2026-03-12",
        "adverse_events.csv:5:onset_date", "before the infusion");
    row("related?", a, "2026-01-18,Y", "2026-01-18,", "adverse_events.csv:2:related", "empty");
    row("no term", a, "S-011,Headache", "S-011,", "adverse_events.csv:13:term", "empty");

    const char* d = "dlt_assessments.csv";
    row("assessed, never infused", d, "S-011,", "S-099,", "dlt_assessments.csv:12:subject_no", "S-099");
    row("unknown outcome", d, "S-001,2026-01-29,NO_DLT", "S-001,2026-01-29,NONE",
        "dlt_assessments.csv:2:outcome", "NO_DLT");
    row("before the infusion", d, "2026-01-29", "2026-01-14", "dlt_assessments.csv:2:assessment_date",
        "before the infusion");
    row("no cause", d, "infusion not completed; withdrew on day 6", "for reasons",
        "dlt_assessments.csv:6:reason", "for reasons");
    row("no reason", d, "infusion not completed; withdrew on day 6", "", "dlt_assessments.csv:6:reason",
        "empty");
    row("completed, and not", i, "6.20e8,N", "6.20e8,Y", "dlt_assessments.csv:6:reason", "completed");
    row("DLT without event", a, "Y,Y,Y,grade 4", "Y,Y,N,grade 4", "dlt_assessments.csv:5:outcome", "dlt = Y");
    row("twice on a day", d, "S-011,2026-08-21,NO_DLT,\r\n",
        "S-011,2026-08-21,NO_DLT,\r\nS-011,2026-08-21,NO_DLT,\r\n", "dlt_assessments.csv:13:assessment_date",
        "twice");

    const char* e = "decisions.csv";
    row("unknown kind", e, "ESCALATE", "CLIMB", "decisions.csv:2:decision", "ESCALATE");
    row("unknown to_level", e, "ESCALATE,3,", "ESCALATE,4,", "decisions.csv:4:to_level", "1 to 3");
    row("no places", e, "EXPAND,2,3,", "EXPAND,2,0,", "decisions.csv:3:places", "1 to 18");
    row("places where none open", e, "EXPAND,2,3,", "STAY,,3,", "decisions.csv:3:places", "empty");
    row("not signed", e, "2026-03-30T15:10", "", "decisions.csv:3:investigator_signed_local", "empty");
    row("unknown method", e, "wet-ink", "e-mail", "decisions.csv:2:sponsor_method", "wet-ink");
    row("method without date", e, "T15:10,,", "T15:10,,wet-ink", "decisions.csv:3:sponsor_agreed_local",
        "date");
    row("signed before its date", e, "2026-02-03T16:00", "2026-02-02T16:00",
        "decisions.csv:2:investigator_signed_local", "before the date");

    row("unknown analyte", "limits.csv", "ALT", "GGT", "limits.csv:3:analyte", "GGT");
    row("analyte twice", "limits.csv", "AST", "ALT", "limits.csv:4:analyte", "ALT");
    row("wrong unit", "limits.csv", "110,umol/L", "1.2,mg/dL", "limits.csv:2:unit", "umol/L");
    row("a relation the wrong way", "limits.csv", "creatinine,<=", "creatinine,>=", "limits.csv:2:relation",
        "may not exceed");
    row("wrong relation", "limits.csv", "creatinine,<=", "creatinine,<", "limits.csv:2:relation", "<=");
    row("no limit", "limits.csv", "110,", ",", "limits.csv:2:limit", "empty");
    row("id twice", "exclusions.csv", "E2", "E1", "exclusions.csv:3:id", "E1");
    row("no text", "exclusions.csv",
        "E2,Pregnant or "
        "breast-feeding,\xE5\xA6\x8A\xE5\xA8\xA0\xE6\x88\x96\xE5\x93\xBA\xE4\xB9\xB3\xE6\x9C\x9F",
        "E2,,", "exclusions.csv:3:text_en", "empty");
    row("not UTF-8", "exclusions.csv", "\xE5\xA6\x8A", "\xD6\xD0", "exclusions.csv:3:", "UTF-8");
  }
  void oneBrokenThing() {
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    QFETCH(QString, says);
    EditedLog log;
    QVERIFY(log.replace(file, from, to));
    const std::vector<TableFault> faults = faultsOf(log.path());
    QCOMPARE(places(faults), expected);
    QVERIFY2(faults.front().message.contains(says), qPrintable(faults.front().message));
    for (const TableFault& fault : faults)
      QVERIFY(fault.message.endsWith(u'.'));
  }

  void noneHidesAnother() {
    EditedLog log;
    QVERIFY(log.replace("screening.csv", "88.4", "188.4"));
    QVERIFY(log.replace("screening.csv", ",F,T-ALL,relapse,late", ",F,T-ALL,relapse,later"));
    QVERIFY(log.replace("infusions.csv", "71.5", "?"));
    QVERIFY(log.replace("adverse_events.csv", "syndrome,1", "syndrome,9"));
    QVERIFY(log.replace("dlt_assessments.csv", "2026-01-29", "soon"));
    QVERIFY(log.replace("decisions.csv", "EXPAND", "GROW"));
    QVERIFY(log.replace("limits.csv", "creatinine,<=,110", "creatinine,=,x"));
    QVERIFY(log.replace("exclusions.csv", "E3", "E1"));
    QCOMPARE(
        places(faultsOf(log.path())),
        "screening.csv:2:cd7_flow_pct screening.csv:4:rr_detail screening.csv:4:rr_detail "
        "infusions.csv:2:weight_kg adverse_events.csv:2:ctcae_grade dlt_assessments.csv:2:assessment_date "
        "decisions.csv:3:decision limits.csv:2:relation limits.csv:2:limit exclusions.csv:4:id");
  }

  void aFaultInScreeningDoesNotHideOneOfTheDecisions() {
    EditedLog log;
    QVERIFY(log.replace("screening.csv", "88.4", "188.4"));
    QVERIFY(log.replace("decisions.csv", "EXPAND,2,3,", "EXPAND,2,0,"));
    QCOMPARE(places(faultsOf(log.path())), "screening.csv:2:cd7_flow_pct decisions.csv:3:places");
  }

  void missingFiles() {
    EditedLog log;
    QVERIFY(log.remove("infusions.csv"));
    QVERIFY(log.remove("limits.csv"));
    // Nothing is said of the subjects that infusions.csv would have held.
    QCOMPARE(places(faultsOf(log.path())), "infusions.csv:0: limits.csv:0:");
    QVERIFY(log.remove("screening.csv"));
    QCOMPARE(places(faultsOf(log.path())), "screening.csv:0: infusions.csv:0: limits.csv:0:");
  }

  /// It would look like a table that was left out.
  void aTableUnderAnotherName() {
    EditedLog log;
    QVERIFY(log.write(QStringLiteral("Responses.csv"), "subject_no\n"));
    QCOMPARE(places(faultsOf(log.path())), QStringLiteral("Responses.csv:0:"));
  }

  void anEventTwice() {
    EditedLog log;
    const QByteArray events = log.read(QStringLiteral("adverse_events.csv"));
    QVERIFY(log.write(QStringLiteral("adverse_events.csv"), events + events.split('\n').at(1) + '\n'));
    const auto found = faultsOf(log.path());
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found.front().column == u"term"_qs && found.front().message.contains(u"above already"_qs));
  }

  void missingFolder() {
    const QString folder = QDir::temp().filePath(QStringLiteral("no such ward log"));
    const std::vector<TableFault> faults = faultsOf(folder);
    QCOMPARE(places(faults), folder + ":0:");
  }

  void emptyAndForeignFiles() {
    EditedLog log;
    QVERIFY(log.write("limits.csv", ""));
    QVERIFY(log.write("exclusions.csv", "id;text_en;text_zh\nE1;a;b\n"));
    const std::vector<TableFault> faults = faultsOf(log.path());
    QCOMPARE(places(faults), "limits.csv:1: exclusions.csv:1:");
    QVERIFY(faults[0].message.contains("empty"));
    QVERIFY(faults[1].message.contains("commas"));
  }

  void aTimeThatTheClocksSkipped() {
    EditedLog log;
    QVERIFY(log.replace("infusions.csv", "2026-05-05T10:15", "2026-03-29T02:30"));
    QVERIFY(places(faultsOf(log.path(), "Europe/Berlin")).contains("infusions.csv:7:infusion_start_local"));
  }
};

COHORTDESK_TEST(TestWardLogFaults, QCoreApplication)
} // namespace tst_ward_log_faults
#include "tst_ward_log_faults.moc"
