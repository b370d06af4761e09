#include "tests/support/edited_log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself: a study made, a ward's log brought in, its status told.
class TestCohortctlStudy : public QObject {
  Q_OBJECT
 private:
  struct Answer {
    int status = -1;
    QString out;
    QString err;
  };

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  static QString log() { return QStringLiteral(COHORTDESK_FIXTURES "/ward-log"); }

  static Answer run(const QStringList& arguments, const QString& zone = QStringLiteral("UTC")) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), zone);
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(COHORTDESK_BIN "/cohortctl"), arguments);
    if (!program.waitForFinished(60000)) return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
  }

  QStringList who(const QString& passwordFile = QStringLiteral("password")) const {
    return {QStringLiteral("--user"), QStringLiteral("li"), QStringLiteral("--password-file"),
            path(passwordFile)};
  }
  Answer make(const QString& study, const QStringList& more = {}) const {
    return run(
        QStringList{"new", path(study), "--protocol", "cd7-car-nk", "--site", "Ward 7", "--name", "Dr Li"} +
        who() + more);
  }
  Answer import(const QString& folder, const QString& study) const {
    return run(QStringList{"import", "ward-log", folder, "--into", path(study)} + who());
  }
  QJsonObject status(const QString& study, const QString& day) const {
    const Answer answer = run(QStringList{"status", path(study), "--on", day, "--json"} + who());
    return QJsonDocument::fromJson(answer.out.toUtf8()).object();
  }
  static bool write(const QString& file, const QByteArray& content) {
    QFile written(file);
    return written.open(QIODevice::WriteOnly) && written.write(content) == content.size();
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(write(path("password"), "three horses under a lamp\n"));
    QVERIFY(write(path("wrong"), "three horses under a bridge\n"));
    QVERIFY(write(path("weak"), "123456\n"));
    QVERIFY(write(path("empty"), "\n"));
    QCOMPARE(make("utc.study").status, 0);
    QCOMPARE(import(log(), "utc.study").status, 0);
    QCOMPARE(make("site.study", {"--time-zone", "Asia/Shanghai"}).status, 0);
    QCOMPARE(import(log(), "site.study").status, 0);
  }

  void theRecoveryCodeIsPrintedOnce() {
    const Answer made = make("fresh.study");
    QCOMPARE(made.status, 0);
    QVERIFY2(made.out.startsWith("Recovery code: "), qPrintable(made.out));
    QVERIFY(QFile::exists(path("fresh.study")));
    const Answer again = make("fresh.study");
    QCOMPARE(again.status, 1);
    QVERIFY(again.out.isEmpty() && !again.err.isEmpty());
  }

  void aDictionaryIsLoaded() {
    QCOMPARE(make("terms.study").status, 0);
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

  void everyRowOfTheLogsDescription_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("enrol");
    QTest::addColumn<int>("open");
    QTest::newRow("first") << "2026-01-15"
                           << "1?"
                           << "AT-WAIT" << 0 << 0;
    QTest::newRow("cleared") << "2026-01-29"
                             << "1N"
                             << "AT-ESCALATE" << 3 << 0;
    QTest::newRow("two at L2") << "2026-02-26"
                               << "1N 2??"
                               << "SD-ENROL" << 1 << 1;
    QTest::newRow("DLT") << "2026-03-06"
                         << "1N 2??T"
                         << "SD-WAIT" << 0 << 0;
    QTest::newRow("three decided") << "2026-03-27"
                                   << "1N 2NNT"
                                   << "SD-EXPAND" << 3 << 0;
    QTest::newRow("expanded") << "2026-04-20"
                              << "1N 2NNT 2X"
                              << "SD-EXPAND" << 3 << 3;
    QTest::newRow("six") << "2026-06-09"
                         << "1N 2NNT 2XNNN"
                         << "SD-ESCALATE" << 3 << 0;
    QTest::newRow("top") << "2026-08-21"
                         << "1N 2NNT 2XNNN 3NNN"
                         << "SD-TOP" << 0 << 0;
  }
  void everyRowOfTheLogsDescription() {
    QFETCH(QString, day);
    QFETCH(QString, course);
    QFETCH(QString, rule);
    QFETCH(int, enrol);
    QFETCH(int, open);
    const QJsonObject told = status("utc.study", day);
    QCOMPARE(told["on"], day);
    QCOMPARE(told["course"], course);
    QCOMPARE(told["recommendation"]["rule"], rule);
    QCOMPARE(told["recommendation"]["enrol"], enrol);
    QCOMPARE(told["recommendation"]["mtd"]["state"], "not-reached");
    int places = 0;
    for (const QJsonValue level : told["openPlaces"].toArray())
      places += level["places"].toInt();
    QCOMPARE(places, open);
  }

  void theZoneOfTheStudyChangesNoDay() {
    for (const char* day : {"2026-01-29", "2026-04-20"}) {
      const QJsonObject told = status("site.study", day);
      QVERIFY(!told.isEmpty());
      QCOMPARE(told, status("utc.study", day));
    }
  }

  void subjects() {
    const QJsonArray lines = status("utc.study", "2026-09-30")["subjects"].toArray();
    QCOMPARE(lines.size(), 17);
    QCOMPARE(lines[1]["failed"].toArray(), QJsonArray{"I1"});
    QCOMPARE(lines[3]["cd7"], "ihc");
    QCOMPARE(lines[3]["subject"], "S-003");
    QCOMPARE(lines[15]["eligibility"], "incomplete");
    QCOMPARE(lines[16]["flags"].toArray(), (QJsonArray{"late-assessment", "dose-deviation"}));
  }

  void textForPeople() {
    const Answer told = run(QStringList{"status", path("utc.study"), "--on", "2026-01-29"} + who());
    QCOMPARE(told.status, 0);
    QVERIFY(told.out.contains("Course: 1N\n") && told.out.contains("AT-ESCALATE"));
  }

  void aSecondRunIsRefused() {
    const Answer again = import(log(), "utc.study");
    QCOMPARE(again.status, 1);
    QVERIFY(!again.err.isEmpty());
    QCOMPARE(status("utc.study", "2026-09-30")["subjects"].toArray().size(), 17);
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

    // The same once more with hours: day 7 was taken six hours late (the infusion began at 10:20 on
    // 2026-01-15).
    QVERIFY(write(path("timed.csv"), "subject,visit,date,car-copies\nS-001,D7,2026-01-22 16:20,800\n"));
    const Answer timed = run(QStringList{"import", "lab", path("timed.csv")} + into);
    QVERIFY2(timed.status == 0 && timed.out.contains("Times of sampling: 1."), qPrintable(timed.err));
    const Answer late = run(QStringList{"pk", study, "--linear"} + who());
    const QJsonObject moved =
        QJsonDocument::fromJson(late.out.toUtf8()).object()["subjects"].toArray().first().toObject();
    QCOMPARE(moved["tmax"].toDouble(), 7.25);
    QCOMPARE(moved["sampleTimes"].toObject(), (QJsonObject{{"actual", 1}, {"nominal", 4}}));
    QCOMPARE(run(QStringList{"pk", study, "--analyte", "ada"} + who()).status, 2);
    QCOMPARE(run(QStringList{"pk", study, "--specimen", "urine"} + who()).status, 2);
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

  void allOrNothing() {
    QCOMPARE(make("empty.study").status, 0);
    EditedLog broken;
    QVERIFY(broken.replace("screening.csv", "88.4", "188.4"));
    QVERIFY(broken.replace("infusions.csv", "SCR-017", "SCR-099"));
    const Answer refused = import(broken.path(), "empty.study");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("screening.csv:2:cd7_flow_pct: "), qPrintable(refused.err));
    QVERIFY2(refused.err.contains("infusions.csv:12:screening_no: "), qPrintable(refused.err));
    QCOMPARE(status("empty.study", "2026-09-30")["subjects"].toArray().size(), 0);
    QCOMPARE(import(log(), "empty.study").status, 0);
  }

  void whoMayNot_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QString study = path("utc.study");
    QTest::newRow("wrong password") << QStringList{"status",          study,        "--user", "li",
                                                   "--password-file", path("wrong")}
                                    << 1;
    QTest::newRow("unknown user") << QStringList{"status",          study,           "--user", "wu",
                                                 "--password-file", path("password")}
                                  << 1;
    QTest::newRow("no password, no terminal") << QStringList{"status", study, "--user", "li"} << 2;
    QTest::newRow("no user, no terminal") << QStringList{"status", study} << 2;
    QTest::newRow("no password file")
        << QStringList{"status", study, "--user", "li", "--password-file", path("nowhere")} << 1;
    QTest::newRow("empty password file")
        << QStringList{"status", study, "--user", "li", "--password-file", path("empty")} << 1;
    QTest::newRow("no such study") << QStringList{"status", path("none.study")} + who() << 1;
    QTest::newRow("no study") << QStringList{"status"} + who() << 2;
    QTest::newRow("no such day") << QStringList{"status", study, "--on", "2026-02-30"} + who() << 2;
    QTest::newRow("unknown option") << QStringList{"status", study, "--yesterday"} + who() << 2;
    QTest::newRow("import of what?") << QStringList{"import", "diary", log(), "--into", study} + who() << 2;
    QTest::newRow("import into what?") << QStringList{"import", "ward-log", log()} + who() << 2;
    const QStringList made{"new", path("never.study"), "--site", "Ward 7", "--name", "Dr Li"};
    QTest::newRow("no protocol") << made + who() << 2;
    QTest::newRow("unknown protocol") << made + QStringList{"--protocol", "cd8"} + who() << 1;
    QTest::newRow("unknown zone") << made +
                                         QStringList{"--protocol", "cd7-car-nk", "--time-zone", "Mars/Base"} +
                                         who()
                                  << 2;
    QTest::newRow("weak password") << made + QStringList{"--protocol", "cd7-car-nk"} + who("weak") << 1;
  }
  void whoMayNot() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, exit);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.startsWith("cohortctl ") && answer.err.count(u'\n') == 1, qPrintable(answer.err));
    QVERIFY(!QFile::exists(path("never.study")));
  }
};

QTEST_GUILESS_MAIN(TestCohortctlStudy)
#include "tst_cohortctl_study.moc"
