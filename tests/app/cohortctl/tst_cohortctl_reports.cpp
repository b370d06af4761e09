#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

namespace tst_cohortctl_reports {

/// The program itself: what it tells of toxicity, kinetics and efficacy, and what it brings in for that.
class TestCohortctlReports : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("utc.study"));
    QCOMPARE(import(log(), "utc.study").status, 0);
    QVERIFY(make("site.study", "Asia/Shanghai"));
    QCOMPARE(import(log(), "site.study").status, 0);
  }

  void aDictionaryIsLoaded() {
    QVERIFY(make("terms.study"));
    const QByteArray headings = "CTCAE Term,Grade 1,Grade 2,Grade 3,Grade 4,Grade 5\n";
    QVERIFY(write(path("good.csv"), headings + "Fever,a,b,c,d,-\n"));
    QVERIFY(write(path("bad.csv"), headings + "Fever,a,b,c,d,-\nfever,a,b,c,d,-\n"));
    const auto load = [&](const char* file, const QStringList& more) {
      return run(QStringList{"import", "ctcae", path(file), "--into", path("terms.study")} + who() + more);
    };
    const Answer nameless = load("good.csv", {});
    QCOMPARE(nameless.status, 1);
    QVERIFY2(nameless.err.startsWith("good.csv:1: Which version"), qPrintable(nameless.err));
    const Answer twice = load("bad.csv", {"--version", "5.0"});
    QCOMPARE(twice.status, 1);
    QVERIFY2(twice.err.startsWith("bad.csv:3:CTCAE Term: "), qPrintable(twice.err));
    const Answer loaded = load("good.csv", {"--version", "5.0"});
    QCOMPARE(loaded.status, 0);
    QCOMPARE(loaded.out, QStringLiteral("Loaded: CTCAE 5.0, 1 term.\n"));
    QCOMPARE(load("good.csv", {"--version", "6.0"}).status, 1); // why?
    QCOMPARE(load("good.csv", {"--version", "6.0", "--reason", "Amendment 2"}).status, 0);
    QCOMPARE(
        run(QStringList{"import", "lab", path("none.csv"), "--into", path("terms.study")} + who()).status, 1);
    QCOMPARE(
        run(QStringList{"import", "meddra", path("good.csv"), "--into", path("terms.study")} + who()).status,
        2);
  }

  void aLaboratorysTableIsTakenOverAndAnalysed() {
    const QString study = path("utc.study");
    const QStringList into = QStringList{"--into", study} + who();
    QVERIFY(write(path("lab.csv"), "subject,visit,car-copies\nS-001,D0-PRE,<50\nS-001,D3,100\nS-001,D7,400\n"
                                   "S-001,D10,200\nS-001,D14,100\nS-001,D21,<50\n"));
    QVERIFY(write(path("faulty.csv"), "subject,visit,car-copies\nS-001,D28,70\nS-099,D7,1\n"));
    const Answer faulty = run(QStringList{"import", "lab", path("faulty.csv")} + into);
    QCOMPARE(faulty.status, 1);
    QVERIFY2(faulty.err.contains("faulty.csv:3:subject: "), qPrintable(faulty.err));
    QCOMPARE(run(QStringList{"import", "lab", path("lab.csv"), "--laboratory", "Nobody"} + into).status, 1);
    const Answer imported = run(QStringList{"import", "lab", path("lab.csv")} + into);
    QVERIFY2(imported.status == 0 && imported.out.contains('6'), qPrintable(imported.err));
    QVERIFY(write(path("changed.csv"), "subject,visit,car-copies\nS-001,D7,800\n"));
    QCOMPARE(run(QStringList{"import", "lab", path("changed.csv")} + into).status, 1); // says no reason
    QCOMPARE(
        run(QStringList{"import", "lab", path("changed.csv"), "--reason", "corrected report"} + into).status,
        0);

    const Answer pk = run(QStringList{"pk", study, "--linear"} + who());
    QVERIFY2(pk.status == 0, qPrintable(pk.err));
    const QJsonObject report = QJsonDocument::fromJson(pk.out.toUtf8()).object();
    QCOMPARE(report["unit"].toString(), QStringLiteral("copies/µg gDNA"));
    QCOMPARE(report["subjects"].toArray().size(), 1);
    const QJsonObject first = report["subjects"].toArray().first().toObject();
    QCOMPARE(first["cmax"].toDouble(), 800.0);
    QCOMPARE(first["tmax"].toDouble(), 7.0);
    // 0-100 in 3 days, then trapezoids; 100 on day 14 falls to 0 on day 21, for the AUC to day 28 only.
    const double toDay14 = 150 + 900 * 4 / 2. + 1000 * 3 / 2. + 300 * 4 / 2.;
    QCOMPARE(first["aucLast"].toDouble(), toDay14);
    QCOMPARE(first["auc28"].toDouble(), toDay14 + 350);
    QVERIFY(first["halfLife"].isNull()); // two points after the maximum
    QCOMPARE(report["levels"].toArray().first()["cmax"]["geometricMean"].toDouble(), 800.0);
    QCOMPARE(first["sampleTimes"].toObject(), (QJsonObject{{"actual", 0}, {"nominal", 5}}));
  }

  /// The same once more with hours: day 7 was taken six hours late (the infusion began at 10:20 on
  /// 2026-01-15).
  void theHourOfSamplingMovesThePeak() {
    const QString study = path("utc.study");
    QVERIFY(write(path("timed.csv"), "subject,visit,date,car-copies\nS-001,D7,2026-01-22 16:20,800\n"));
    const Answer timed =
        run(QStringList{"import", "lab", path("timed.csv")} + QStringList{"--into", study} + who());
    QVERIFY2(timed.status == 0 && timed.out.contains("Times of sampling: 1."), qPrintable(timed.err));
    const Answer late = run(QStringList{"pk", study, "--linear"} + who());
    const QJsonObject moved =
        QJsonDocument::fromJson(late.out.toUtf8()).object()["subjects"].toArray().first().toObject();
    QCOMPARE(moved["tmax"].toDouble(), 7.25);
    QCOMPARE(moved["sampleTimes"].toObject(), (QJsonObject{{"actual", 1}, {"nominal", 4}}));
    QCOMPARE(run(QStringList{"pk", study, "--analyte", "ada"} + who()).status, 2);
    QCOMPARE(run(QStringList{"pk", study, "--specimen", "urine"} + who()).status, 2);
  }

  /// One data cut for all: what was measured, what happened, who was still in the window.
  void theStudyAsOfAnEvening() {
    const QString study = path("utc.study");
    const auto tell = [&](const QString& command, const QString& day) {
      const Answer answer = run(QStringList{command, study, "--on", day} + who() +
                                (command == "pk" ? QStringList{"--linear"} : QStringList{"--json"}));
      const QJsonObject told = QJsonDocument::fromJson(answer.out.toUtf8()).object();
      return told["on"].toString() == day ? told : QJsonObject();
    };
    // Day 7 was taken on 2026-01-22 in the afternoon; day 10 has no hour, its window begins on 2026-01-24.
    const auto pkOn = [&](const QString& day) { return tell("pk", day)["subjects"][0]; };
    QCOMPARE(pkOn("2026-01-21")["tmax"], QJsonValue(3));
    QCOMPARE(pkOn("2026-01-22")["tmax"], QJsonValue(7.25));
    QCOMPARE(pkOn("2026-01-23")["tlast"], QJsonValue(7.25));
    QCOMPARE(pkOn("2026-01-24")["tlast"], QJsonValue(10));
    QCOMPARE(pkOn("2026-01-14"), QJsonValue(QJsonValue::Undefined)); // not infused yet

    QCOMPARE(tell("events", "2026-01-14")["groups"].toArray().last()["n"], QJsonValue(0));
    QCOMPARE(tell("events", "2026-01-15")["groups"].toArray().last()["n"], QJsonValue(1));
    QCOMPARE(tell("events", "2026-01-15")["groups"].toArray().last()["undecided"], QJsonValue(1));
    QCOMPARE(tell("efficacy", "2026-01-15")["subjects"].toArray().size(), 1);

    const QJsonValue early = tell("cd7", "2026-01-15")["outcomes"][2]; // CRS: infused that day
    QCOMPARE(early["n"], QJsonValue(0));
    QCOMPARE(early["leftOut"][0]["why"], QJsonValue("in-window"));
    for (const char* command : {"events", "pk", "cd7", "efficacy", "status"})
      for (const char* day : {"2026-02-30", "05/06/2026", "yesterday", ""})
        QCOMPARE(run(QStringList{command, study, "--on", day} + who()).status, 2);
  }

  /// The log has four subjects with cytokine release syndrome, and no ASTCT grade.
  void whatIsNotRecordedIsNotNone() {
    const QString study = path("utc.study");
    const auto tell = [&](const QString& command) {
      const Answer answer = run(QStringList{command, study, "--json"} + who());
      return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    };
    const QJsonValue crs = tell("events")["astct"][0]["groups"].toArray().last();
    QCOMPARE(crs["notRecorded"], QJsonValue(4));
    QCOMPARE(crs["any"], QJsonValue(4));
    QCOMPARE(crs["grades"].toArray(), (QJsonArray{0, 0, 0, 0, 0}));
    const QJsonValue outcome = tell("cd7")["outcomes"][2];
    qsizetype notGraded = 0;
    for (const QJsonValue one : outcome["leftOut"].toArray())
      notGraded += one["why"] == QJsonValue("not-graded");
    QCOMPARE(notGraded, 4);
    const Answer text = run(QStringList{"cd7", study} + who());
    QVERIFY2(text.out.contains("ASTCT grade not recorded"), qPrintable(text.out));
  }

  void cd7AgainstWhatCameOfIt() {
    const QString study = path("utc.study");
    const Answer told = run(QStringList{"cd7", study, "--json"} + who());
    QVERIFY2(told.status == 0, qPrintable(told.err));
    const QJsonObject report = QJsonDocument::fromJson(told.out.toUtf8()).object();
    QCOMPARE(report["marker"], QJsonValue("flow"));
    const QJsonArray outcomes = report["outcomes"].toArray();
    QCOMPARE(outcomes.size(), 6);
    for (const auto& one : outcomes) {
      const QJsonObject outcome = one.toObject();
      const qsizetype infused = outcome["pairs"].toArray().size() + outcome["leftOut"].toArray().size();
      QCOMPARE(infused, 11); // lines of infusions.csv
      QCOMPARE(outcome["n"].toInteger(), outcome["pairs"].toArray().size());
    }
    const QJsonObject dlt = outcomes[1].toObject();
    QVERIFY(dlt["n"].toInt() > 0 && !dlt["p"].isNull());
    QVERIFY(outcomes[0]["p"].isNull()); // no response in the log
    QCOMPARE(run(QStringList{"cd7", study, "--json"} + who()).out, told.out);
    const Answer ihc = run(QStringList{"cd7", study, "--marker", "ihc"} + who());
    QVERIFY2(ihc.out.contains("immunohistochemistry") && ihc.out.contains("n = "), qPrintable(ihc.out));
    QCOMPARE(run(QStringList{"cd7", study, "--marker", "blood"} + who()).status, 2);
    QCOMPARE(run(QStringList{"cd7"} + who()).status, 2);
  }

  void adverseEventsByWorstGrade() {
    const QString study = path("utc.study");
    const Answer told = run(QStringList{"events", study, "--json"} + who());
    QVERIFY2(told.status == 0, qPrintable(told.err));
    const QJsonObject table = QJsonDocument::fromJson(told.out.toUtf8()).object();
    const QJsonArray groups = table["groups"].toArray();
    QCOMPARE(groups.size(), 4); // three levels and all
    QCOMPARE(groups.last()["n"].toInt(), 11);
    const QJsonObject any = table["rows"].toArray().first().toObject();
    QCOMPARE(any["kind"].toString(), QStringLiteral("any"));
    const QJsonObject all = any["groups"].toArray().last().toObject();
    int graded = 0;
    for (const QJsonValue grade : all["grades"].toArray())
      graded += grade.toInt();
    QVERIFY(graded > 0);
    QCOMPARE(all["any"].toInt(), graded);

    const Answer related = run(QStringList{"events", study, "--related", "--json"} + who());
    QVERIFY(QJsonDocument::fromJson(related.out.toUtf8())["relatedOnly"].toBool());
    const Answer csv = run(QStringList{"events", study} + who());
    QVERIFY2(csv.out.startsWith("\"kind\",\"organ_class\",\"term\",\"level\",\"n\""), qPrintable(csv.out));
    QCOMPARE(run(QStringList{"events", study, "--serious"} + who()).status, 2);
    QCOMPARE(run(QStringList{"events"} + who()).status, 2);
  }

  void efficacyByLevelAndDisease() {
    const auto tell = [&](const QStringList& more) {
      return run(QStringList{"efficacy", path("site.study")} + more + who());
    };
    const Answer answer = tell({"--on", "2026-04-20", "--json"});
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
    const QJsonObject told = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    QCOMPARE(told["on"], "2026-04-20");
    const QJsonArray groups = told["groups"].toArray();
    const QJsonObject all = groups.first().toObject();
    // L1 and four of L2 by then; nobody has a response in the log.
    QCOMPARE(all["subjects"], 5);
    QCOMPARE(all["orr"]["count"], 0);
    QCOMPARE(all["orr"]["n"], 5);
    QVERIFY(std::abs(all["orr"]["upper"].toDouble() - 0.5218) < 5e-5); // R: binom.test(0, 5)$conf.int
    QVERIFY(all["mrdNegative"]["share"].isNull());
    QCOMPARE(all["os"]["n"], 5);
    QCOMPARE(groups.at(1)["level"], 1);
    QCOMPARE(groups.at(1)["subjects"], 1);
    QCOMPARE(groups.last()["disease"].isUndefined(), false);
    QCOMPARE(told["subjects"].toArray().size(), 5);
    QCOMPARE(tell({"--on", "2026-01-01", "--json"}).status, 0); // before anybody was infused

    const Answer text = tell({"--on", "2026-04-20"});
    QVERIFY2(text.out.contains("All infused: 5 infused") && text.out.contains("  ORR 0/5 · 0 % (0–52)"),
             qPrintable(text.out));
    QVERIFY(text.out.contains("Assumption: "));
    QCOMPARE(tell({"--on", "2026-02-30"}).status, 2);
    QCOMPARE(tell({"more"}).status, 2);
  }
};

COHORTDESK_TEST(TestCohortctlReports, QCoreApplication)
} // namespace tst_cohortctl_reports
#include "tst_cohortctl_reports.moc"
