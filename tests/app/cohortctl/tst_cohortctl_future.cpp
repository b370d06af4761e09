#include "tests/support/files/cohortctl_said.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>

namespace tst_cohortctl_future {

/// `cohortctl oc`, `paths`, `table` and `opinion` as a script meets them: the program itself is run.
class CohortctlFutureTest : public QObject {
  Q_OBJECT
 private:
  static Said ask(const QString& line) { return askCohortctl(QProcess::splitCommand(line)); }
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
    QCOMPARE(basis.value(QLatin1String("assumptions")).toArray(), (QJsonArray{"A1", "A3", "A4", "A10"}));
    const QJsonObject policy = basis.value(QLatin1String("policy")).toObject();
    QCOMPARE(policy.value(QLatin1String("atJoint")).toString(), QStringLiteral("end"));
    QVERIFY(!basis.contains(QLatin1String("time")));
    const QByteArray said = ask(QStringLiteral("oc --true-dlt 0.1,0.2,0.3 --accrual 2")).out;
    QVERIFY(said.startsWith("Design cd7-car-nk, from the beginning"));
    QVERIFY(said.contains("A1, A3, A4, A10"));
    QVERIFY(said.contains("in cohorts of at most 3, decided before the next one begins (A10)"));
    QVERIFY(ask(QStringLiteral("oc --design standard-3+3:3 --true-dlt 0.1,0.2,0.3")).out.contains("at once"));
    QVERIFY(said.contains("Assumed accrual: 2 a month"));
  }

  /// Nobody has a DLT, one subject a month: 18 gaps and seven windows of 28 days, three at a time in the end.
  void ocKnowsTheMonths() {
    const double months = (18 * 30.4375 + 7 * 28) / 30.4375;
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
    QCOMPARE(first.value(QLatin1String("step")).toObject().value(QLatin1String("subjects")).toInt(), 3);
    const QJsonObject basis = tree.value(QLatin1String("basis")).toObject();
    QCOMPARE(basis.value(QLatin1String("trueDlt")).toArray(), (QJsonArray{0.1, 0.2, 0.3}));
    QCOMPARE(basis.value(QLatin1String("design")).toString(), QStringLiteral("cd7-car-nk"));
    QCOMPARE(basis.value(QLatin1String("course")).toString(), QStringLiteral("1N"));
  }

  void pathsInWords() {
    const QList<QByteArray> lines =
        ask(QStringLiteral("paths --depth 1 --true-dlt 0.1,0.2,0.3")).out.split('\n');
    QCOMPARE(lines.size(), 8); // four on what it rests on, three courses
    QVERIFY(lines.at(0).startsWith("Design cd7-car-nk, from the beginning"));
    QVERIFY(lines.at(1).contains("AT-JOINT"));
    QVERIFY(lines.at(2).contains("A1, A3, A4"));
    QVERIFY(lines.at(3).contains("evaluable"));
    QVERIFY(lines.at(4).startsWith("(nobody treated yet)  1.0000  L1: 0 DLT"));
    QVERIFY(lines.at(5).startsWith("  1N  0.9000  L1: 0 DLT"));
    QVERIFY(lines.at(6).startsWith("  1T  0.1000  L1: 1 DLT"));
    QVERIFY(
        ask(QStringLiteral("paths --depth 1 --from \"1N 2NTT +1TT\"")).out.contains("The MTD is below L1."));
  }

  /// The whole tree of this trial: every path has its end, and they are all there is.
  void theWholeTree() {
    const QJsonObject tree =
        json(QStringLiteral("paths --from 1N --depth 30 --true-dlt 0.1,0.2,0.4 --json")).object();
    int nodes = 0;
    double ends = 0;
    double reached = 0; // the MTD is L2
    const std::function<void(const QJsonObject&)> walk = [&](const QJsonObject& node) {
      ++nodes;
      const QJsonArray next = node.value(QLatin1String("next")).toArray();
      if (next.isEmpty() != node.contains(QLatin1String("end"))) ends = -1000;
      if (next.isEmpty()) {
        const QJsonObject mtd =
            node.value(QLatin1String("end")).toObject().value(QLatin1String("mtd")).toObject();
        ends += node.value(QLatin1String("probability")).toDouble();
        if (mtd.value(QLatin1String("level")).toInt() == 2)
          reached += node.value(QLatin1String("probability")).toDouble();
      }
      for (const auto& further : next)
        walk(further.toObject());
    };
    walk(tree);
    QVERIFY(nodes > 1000);
    QVERIFY(near(ends, 1));
    const QJsonObject oc = json(QStringLiteral("oc --from 1N --true-dlt 0.1,0.2,0.4 --json")).object();
    QVERIFY(near(reached, oc.value(QLatin1String("pMtd")).toArray().at(2).toDouble()));
  }

  void thePolicyIsExplicit() {
    const QString question = QStringLiteral("paths --from \"1T 1TN\" --depth 1 --at-joint %1 --json");
    QCOMPARE(
        json(question.arg(QStringLiteral("continue"))).object().value(QLatin1String("next")).toArray().size(),
        4);
    QCOMPARE(json(question.arg(QStringLiteral("end"))).object().value(QLatin1String("next")).toArray().size(),
             0);
  }

  /// A11: one reading of a late DLT among who completes enrolment (findings of 2026-11).
  void ocReadsACourseAsRecommendDoes() {
    const QString from = QStringLiteral("--from \"1N 2NNN 3NNT +3NNN\" ");
    const QJsonObject answer = json("oc " + from + "--true-dlt 0.05,0.3,0.6 --json").object();
    QVERIFY(near(answer.value(QLatin1String("pNotReached")).toDouble() +
                     answer.value(QLatin1String("pMtd")).toArray().at(2).toDouble(),
                 1));
    const QJsonObject tree = json("paths " + from + "--depth 1 --json").object();
    QCOMPARE(tree.value(QLatin1String("next")).toArray().at(1).toObject().value(QLatin1String("course")),
             QJsonValue(QStringLiteral("1N 2NNN 3NNT +3NNN +3TNN")));
  }

  void theTable() {
    const QJsonObject table = json(QStringLiteral("table --json")).object();
    const QJsonObject basis = table.value(QLatin1String("basis")).toObject();
    QCOMPARE(basis.value(QLatin1String("plannedSubjects")).toInt(), 18);
    QCOMPARE(basis.value(QLatin1String("assumptions")).toArray(), (QJsonArray{"A3", "A4", "A10"}));
    const QJsonArray rows = table.value(QLatin1String("rows")).toArray();
    QCOMPARE(rows.first().toObject().value(QLatin1String("rule")).toString(), QStringLiteral("AT-ENROL"));
    QVERIFY(ask(QStringLiteral("table --design standard-3+3:2")).out.contains("SD-TOP"));
  }

  void theTableInSentences() {
    const QByteArray said = ask(QStringLiteral("table")).out;
    QVERIFY(said.startsWith("Design cd7-car-nk, planned for 18 subjects. Assumptions: A3, A4"));
    QVERIFY(said.contains("SD-STOP       Stop; complete at a tolerated level below."));
    QVERIFY(said.contains("  m 7–16    t6 ≥ 2           CE-STOP"));
    QVERIFY(said.contains("  m 8       t ≥ 3, t6 ≤ 1    CE-FLAG"));
  }

  void theSecondOpinion() {
    const QJsonObject opinion =
        json(QStringLiteral("opinion --course \"1N 2NNT\" --prior 1,1 --json")).object();
    QCOMPARE(opinion.value(QLatin1String("target")).toDouble(), 0.3);
    QVERIFY(std::abs(opinion.value(QLatin1String("boinEscalate")).toDouble() - 0.236) < 5e-4);
    const QJsonArray levels = opinion.value(QLatin1String("levels")).toArray();
    QCOMPARE(levels.size(), 2);
    const QJsonObject second = levels.at(1).toObject();
    QVERIFY(near(second.value(QLatin1String("mean")).toDouble(), 0.4));
    QVERIFY(near(second.value(QLatin1String("pAbove")).toDouble(), 16.0 / 27.0));
    QCOMPARE(second.value(QLatin1String("boin")).toString(), QStringLiteral("stay"));
    QCOMPARE(second.value(QLatin1String("rule")).toString(), QStringLiteral("SD-EXPAND"));
    QCOMPARE(second.value(QLatin1String("boinDiffers")), QJsonValue(false));
    const QJsonObject joint = json(QStringLiteral("opinion --course \"1T 1T?\" --json")).object();
    const QJsonValue first = joint.value(QLatin1String("levels")).toArray().first();
    QVERIFY(first.toObject().value(QLatin1String("boinDiffers")).isNull()); // people decide
    QVERIFY(ask(QStringLiteral("opinion --course 1N")).out.contains("Advisory"));
  }

  void wrongQuestionsAreRefused_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("no rates") << "oc";
    QTest::newRow("too few rates") << "oc --true-dlt 0.1,0.2";
    QTest::newRow("rate above one") << "oc --true-dlt 0.1,0.2,1.2";
    QTest::newRow("no number") << "oc --true-dlt 0.1,x,0.2";
    QTest::newRow("rate in Arabic digits") << u"oc --true-dlt 0.1,٠,0.2"_qs;
    QTest::newRow("no course") << "oc --true-dlt 0.1,0.2,0.3 --from 3N";
    QTest::newRow("unknown policy") << "oc --true-dlt 0.1,0.2,0.3 --at-joint perhaps";
    QTest::newRow("unknown policy at the top") << "paths --at-top perhaps";
    const QByteArray oc = "oc --true-dlt 0.1,0.2,0.3 ";
    QTest::newRow("too few trials") << QString::fromLatin1(oc + "--simulate 99");
    QTest::newRow("trials in words") << QString::fromLatin1(oc + "--simulate many");
    QTest::newRow("negative seed") << QString::fromLatin1(oc + "--simulate 100 --seed=-1");
    QTest::newRow("a thousand trials or one") << QString::fromLatin1(oc + "--simulate 1,000");
    QTest::newRow("half a trial") << QString::fromLatin1(oc + "--simulate 100.5");
    QTest::newRow("seed beyond its range") << QString::fromLatin1(oc + "--simulate 100 --seed 4294967296");
    QTest::newRow("accrual of two readings") << QString::fromLatin1(oc + "--accrual 1,250");
    QTest::newRow("raised accrual") << QString::fromLatin1(oc + "--accrual ") + u"10²"_qs;
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
    QTest::newRow("depth with a fraction") << "paths --depth 1.5";
    QTest::newRow("unknown design") << "table --design nothing";
    QTest::newRow("one word too many") << "table 1N";
    QTest::newRow("opinion of nothing") << "opinion";
    QTest::newRow("opinion of no course") << "opinion --course 3N";
    QTest::newRow("half a prior") << "opinion --course 1N --prior 1";
    QTest::newRow("no prior") << "opinion --course 1N --prior 0,1";
    QTest::newRow("target of two readings") << "opinion --course 1N --target 1,250";
    QTest::newRow("target too high") << "opinion --course 1N --target 0.9";
  }
  void wrongQuestionsAreRefused() {
    QFETCH(QString, line);
    const Said said = ask(line);
    QCOMPARE(said.status, 2);
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.startsWith("cohortctl "));
  }

  void bothReadingsAreSaid() {
    const Said said = ask(QStringLiteral("oc --true-dlt 0.1,0.2,0.3 --accrual 1,250"));
    QVERIFY2(said.err.contains("1250 or as 1.25"), said.err.constData());
  }
};
COHORTDESK_TEST(CohortctlFutureTest, QCoreApplication)
} // namespace tst_cohortctl_future
#include "tst_cohortctl_future.moc"
