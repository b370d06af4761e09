#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// `cohortctl oc`, `paths` and `table` as a script meets them: the program itself is run.
class CohortctlFutureTest : public QObject {
  Q_OBJECT
 private:
  struct Said {
    int status = -1;
    QByteArray out;
    QByteArray err;
  };
  static Said ask(const QString& line) {
    QProcess program;
    program.start(QStringLiteral(COHORTDESK_BIN "/cohortctl"), QProcess::splitCommand(line));
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit) return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
  }
  static QJsonDocument json(const QString& line) { return QJsonDocument::fromJson(ask(line).out); }
  static bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

 private Q_SLOTS:
  void ocOfAPlainDesignCountsAsTheLiteratureDoes() {
    const QJsonObject oc =
        json(QStringLiteral("oc --design standard-3+3:2 --true-dlt 0.1,0.3 --json")).object();
    const auto passed = [](double p) {
      return std::pow(1 - p, 3) + 3 * p * std::pow(1 - p, 2) * std::pow(1 - p, 3);
    };
    const QJsonArray mtd = oc.value(QLatin1String("pMtd")).toArray();
    QCOMPARE(mtd.size(), 3);
    QVERIFY(near(mtd.at(0).toDouble(), 1 - passed(0.1)));
    QVERIFY(near(mtd.at(1).toDouble(), passed(0.1) * (1 - passed(0.3))));
    QVERIFY(near(mtd.at(2).toDouble(), passed(0.1) * passed(0.3)));
    QVERIFY(near(oc.value(QLatin1String("pNotReached")).toDouble(), 0));
    for (const char* key : {"expectedSubjects", "expectedDlts", "expectedPerLevel", "pTried"})
      QVERIFY2(oc.contains(QLatin1String(key)), key);
  }

  void ocFromACourse() {
    const QJsonObject oc = json(QStringLiteral("oc --true-dlt 0,0,1 --from \"1N 2NN?\" --json")).object();
    QCOMPARE(oc.value(QLatin1String("pMtd")).toArray(), (QJsonArray{0, 0, 1, 0})); // L3 is all toxicity
    QVERIFY(ask(QStringLiteral("oc --true-dlt 0.1,0.2,0.3")).out.contains("MTD"));
  }

  void ocSaysWhatItRestsOn() {
    const QJsonObject basis =
        json(QStringLiteral("oc --true-dlt 0.1,0.2,0.3 --from 1N --at-joint end --json"))
            .object()
            .value(QLatin1String("basis"))
            .toObject();
    QCOMPARE(basis.value(QLatin1String("design")).toString(), QStringLiteral("cd7-car-nk"));
    QCOMPARE(basis.value(QLatin1String("course")).toString(), QStringLiteral("1N"));
    QCOMPARE(basis.value(QLatin1String("trueDlt")).toArray(), (QJsonArray{0.1, 0.2, 0.3}));
    QCOMPARE(basis.value(QLatin1String("assumptions")).toArray(), (QJsonArray{"A1", "A3", "A4"}));
    const QJsonObject policy = basis.value(QLatin1String("policy")).toObject();
    QCOMPARE(policy.value(QLatin1String("atJoint")).toString(), QStringLiteral("end"));
    QVERIFY(!basis.contains(QLatin1String("time")));
    const QByteArray said = ask(QStringLiteral("oc --true-dlt 0.1,0.2,0.3 --accrual 2")).out;
    QVERIFY(said.startsWith("Design cd7-car-nk, from the beginning"));
    QVERIFY(said.contains("A1, A3, A4"));
    QVERIFY(said.contains("Assumed accrual: 2 a month"));
  }

  /// Nobody has a DLT, one subject a month: 18 gaps and four windows of 28 days.
  void ocKnowsTheMonths() {
    const double months = (18 * 30.4375 + 4 * 28) / 30.4375;
    const QString question = QStringLiteral("oc --true-dlt 0,0,0 --accrual 1 --json");
    const QJsonObject exact = json(question).object();
    QVERIFY(near(exact.value(QLatin1String("expectedMonths")).toDouble(), months));
    const QJsonObject simulated = json(question + QStringLiteral(" --arrivals even --simulate 100")).object();
    const QJsonObject found = simulated.value(QLatin1String("months")).toObject();
    for (const char* key : {"mean", "q10", "median", "q90"})
      QVERIFY2(std::abs(found.value(QLatin1String(key)).toDouble() - months) < 0.002, key);
    const QJsonObject earliest = json(question + QStringLiteral(" --assessed earliest")).object();
    QVERIFY(near(earliest.value(QLatin1String("expectedMonths")).toDouble(), months - 14 / 30.4375));
    QVERIFY(!json(QStringLiteral("oc --true-dlt 0,0,0 --json"))
                 .object()
                 .contains(QLatin1String("expectedMonths")));
  }

  void ocBySimulation() {
    const QString question =
        QStringLiteral("oc --true-dlt 0.05,0.1,0.25 --simulate 20000 --seed 4 --json --threads %1");
    const QByteArray one = ask(question.arg(1)).out;
    QCOMPARE(ask(question.arg(3)).out, one);
    const QJsonObject found = QJsonDocument::fromJson(one).object();
    const QJsonObject exact = json(QStringLiteral("oc --true-dlt 0.05,0.1,0.25 --json")).object();
    QCOMPARE(found.value(QLatin1String("trials")).toInt(), 20000);
    QCOMPARE(found.value(QLatin1String("seed")).toInt(), 4);
    for (const QString& key : exact.keys()) {
      if (key == QLatin1String("basis")) continue;
      QVERIFY2(found.contains(key), qPrintable(key));
      const bool list = exact.value(key).isArray();
      const QJsonArray values = list ? exact.value(key).toArray() : QJsonArray{exact.value(key)};
      const QJsonValue interval = found.value(key + QStringLiteral("Interval"));
      const QJsonArray intervals = list ? interval.toArray() : QJsonArray{interval};
      QCOMPARE(intervals.size(), values.size());
      for (qsizetype i = 0; i < values.size(); ++i) { // three times as wide: these are many
        const QJsonArray limits = intervals.at(i).toArray();
        const double lower = limits.at(0).toDouble();
        const double upper = limits.at(1).toDouble();
        const double value = values.at(i).toDouble();
        QVERIFY2(value >= 2 * lower - upper - 1e-9 && value <= 2 * upper - lower + 1e-9, qPrintable(key));
      }
    }
    QVERIFY(ask(QStringLiteral("oc --true-dlt 0.1,0.2,0.3 --simulate 100 --accrual 2"))
                .out.contains("100 simulated trials, seed 1"));
  }

  void pathsDepthByDepth() {
    const QJsonObject tree =
        json(QStringLiteral("paths --from \"1N\" --depth 2 --true-dlt 0.1,0.2,0.3 --json")).object();
    QCOMPARE(tree.value(QLatin1String("rule")).toString(), QStringLiteral("AT-ESCALATE"));
    const QJsonArray next = tree.value(QLatin1String("next")).toArray();
    QCOMPARE(next.size(), 4);
    const QJsonObject first = next.first().toObject();
    QCOMPARE(first.value(QLatin1String("course")).toString(), QStringLiteral("1N 2NNN"));
    QVERIFY(near(first.value(QLatin1String("probability")).toDouble(), 0.512));
    QVERIFY(!first.value(QLatin1String("next")).toArray().first().toObject().contains(QLatin1String("next")));
    const QList<QByteArray> lines = ask(QStringLiteral("paths --depth 1")).out.trimmed().split('\n');
    QCOMPARE(lines, (QList<QByteArray>{"(empty)  AT-ENROL", "  1N  AT-ESCALATE", "  1T  AT-EXPAND"}));
  }

  void thePolicyIsExplicit() {
    const QString question = QStringLiteral("paths --from \"1T 1TN\" --depth 1 --at-joint %1 --json");
    QCOMPARE(
        json(question.arg(QStringLiteral("continue"))).object().value(QLatin1String("next")).toArray().size(),
        4);
    QCOMPARE(json(question.arg(QStringLiteral("end"))).object().value(QLatin1String("next")).toArray().size(),
             0);
  }

  void theTable() {
    const QJsonArray rows = json(QStringLiteral("table --json")).array();
    QCOMPARE(rows.first().toObject().value(QLatin1String("rule")).toString(), QStringLiteral("AT-ENROL"));
    QVERIFY(ask(QStringLiteral("table --design standard-3+3:2")).out.contains("SD-TOP"));
  }

  void wrongQuestionsAreRefused_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("no rates") << "oc";
    QTest::newRow("too few rates") << "oc --true-dlt 0.1,0.2";
    QTest::newRow("rate above one") << "oc --true-dlt 0.1,0.2,1.2";
    QTest::newRow("no number") << "oc --true-dlt 0.1,x,0.2";
    QTest::newRow("no course") << "oc --true-dlt 0.1,0.2,0.3 --from 3N";
    QTest::newRow("unknown policy") << "oc --true-dlt 0.1,0.2,0.3 --at-joint perhaps";
    QTest::newRow("unknown policy at the top") << "paths --at-top perhaps";
    const QByteArray oc = "oc --true-dlt 0.1,0.2,0.3 ";
    QTest::newRow("too few trials") << QString::fromLatin1(oc + "--simulate 99");
    QTest::newRow("trials in words") << QString::fromLatin1(oc + "--simulate many");
    QTest::newRow("negative seed") << QString::fromLatin1(oc + "--simulate 100 --seed=-1");
    QTest::newRow("no threads") << QString::fromLatin1(oc + "--simulate 100 --threads 0");
    QTest::newRow("seed of nothing") << QString::fromLatin1(oc + "--seed 1");
    QTest::newRow("threads of nothing") << QString::fromLatin1(oc + "--threads 2");
    QTest::newRow("no accrual") << QString::fromLatin1(oc + "--accrual 0");
    QTest::newRow("accrual in words") << QString::fromLatin1(oc + "--accrual nan");
    QTest::newRow("unknown arrivals") << QString::fromLatin1(oc + "--accrual 1 --arrivals daily");
    QTest::newRow("unknown day") << QString::fromLatin1(oc + "--accrual 1 --assessed never");
    QTest::newRow("arrivals of nothing") << QString::fromLatin1(oc + "--arrivals even");
    QTest::newRow("no depth") << "paths --depth 0";
    QTest::newRow("too deep") << "paths --depth 99";
    QTest::newRow("unknown design") << "table --design nothing";
    QTest::newRow("one word too many") << "table 1N";
  }
  void wrongQuestionsAreRefused() {
    QFETCH(QString, line);
    const Said said = ask(line);
    QCOMPARE(said.status, 2);
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.startsWith("cohortctl "));
  }
};
QTEST_GUILESS_MAIN(CohortctlFutureTest)
#include "tst_cohortctl_future.moc"
