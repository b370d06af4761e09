#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace tst_cohortctl_dose {

/// `cohortctl dose` as a script meets it: the program itself is run.
class TestCohortctlDose : public QObject {
  Q_OBJECT
 private:
  struct Said {
    int status = -1;
    QString out;
    QString err;
  };
  static Said ask(const QString& line) {
    QProcess program;
    program.start(QStringLiteral(COHORTDESK_BIN "/cohortctl"), QProcess::splitCommand(line));
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit) return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
  }
  static QJsonObject json(const QString& line) {
    return QJsonDocument::fromJson(ask(line + QStringLiteral(" --json")).out.toUtf8()).object();
  }
  static QString example() {
    return QStringLiteral("dose --level 2 --weight 64.5 --bag volume=20,count=5e7,viability=92,car=61");
  }

 private Q_SLOTS:
  void exampleOfTheIssue() {
    const Said said = ask(example() + QStringLiteral(" --given 12.4 --basis viable-car --json"));
    QCOMPARE(said.status, 0);
    QCOMPARE(said.err, QString());
    QCOMPARE(said.out.count(u'\n'), 1);
    const QJsonObject answer = QJsonDocument::fromJson(said.out.toUtf8()).object();
    QCOMPARE(answer.keys().join(u' '),
             QStringLiteral("bags cellsPerMl deviationPercent enough givenCells givenCellsPerKg missingCells "
                            "plannedCells volumeToGiveMl withinTolerance"));
    const auto number = [&](const char* key) { return answer.value(QLatin1String(key)).toDouble(); };
    QCOMPARE(number("plannedCells"), 1.29e9);         // 2e7 × 64.5
    QCOMPARE(number("cellsPerMl"), 2.806e7);          // 5e7 × 0.92 × 0.61
    QCOMPARE(number("volumeToGiveMl"), 1290 / 28.06); // 45.97
    QCOMPARE(number("givenCells"), 3.47944e8);        // 12.4 × 2.806e7
    QCOMPARE(number("givenCellsPerKg"), 3.47944e8 / 64.5);
    QCOMPARE(number("deviationPercent"), (3.47944e8 - 1.29e9) / 1.29e7); // −73.03
    QCOMPARE(answer.value(QLatin1String("withinTolerance")), QJsonValue(false));
    QCOMPARE(answer.value(QLatin1String("enough")), QJsonValue(false)); // the bag holds 20 mL
    QCOMPARE(number("missingCells"), 7.288e8);
    QCOMPARE(answer.value(QLatin1String("bags")).toArray(),
             (QJsonArray{QJsonObject{{"cellsPerMl", 2.806e7}, {"volumeToGiveMl", 20}}}));
  }

  void whatWasNotAskedIsNull() {
    const QJsonObject answer = json(example());
    for (const char* key : {"givenCells", "givenCellsPerKg", "deviationPercent", "withinTolerance"})
      QVERIFY2(answer.value(QLatin1String(key)).isNull(), key);
    const QJsonObject empty =
        json("dose --level 1 --weight 64.5 --bag volume=20,count=5e7,viability=92,car=0");
    QVERIFY(empty.value(QLatin1String("volumeToGiveMl")).isNull());
    QCOMPARE(empty.value(QLatin1String("enough")), QJsonValue(false));
  }

  void basis_data() {
    QTest::addColumn<QString>("basis");
    QTest::addColumn<double>("perMl");
    row("without the option", QString(), 2.806e7);
    row("viable CAR-positive", QStringLiteral(" --basis viable-car"), 2.806e7);
    row("viable", QStringLiteral(" --basis viable"), 4.6e7);
    row("all", QStringLiteral(" --basis all"), 5e7);
  }
  void basis() {
    QFETCH(QString, basis);
    QFETCH(double, perMl);
    const QJsonObject answer = json(example() + basis);
    QCOMPARE(answer.value(QLatin1String("cellsPerMl")).toDouble(), perMl);
    QCOMPARE(answer.value(QLatin1String("volumeToGiveMl")).toDouble(), 1.29e9 / perMl);
  }

  void severalBagsAreEmptiedInOrder() {
    const QJsonObject answer =
        json("dose --level 1 --weight 50 --bag volume=3,count=1e8,viability=100,car=100 "
             "--bag volume=10,count=1×10⁸,viability=50,car=100 "
             "--bag volume=10,count=1e8,viability=50,car=100 --given 3 --given 5");
    const auto number = [&](const char* key) { return answer.value(QLatin1String(key)).toDouble(); };
    QCOMPARE(number("plannedCells"), 5e8);
    QCOMPARE(number("volumeToGiveMl"), 7.0);
    QCOMPARE(number("cellsPerMl"), 1.3e9 / 23);
    QCOMPARE(answer.value(QLatin1String("bags")).toArray(),
             (QJsonArray{QJsonObject{{"cellsPerMl", 1e8}, {"volumeToGiveMl", 3}},
                         QJsonObject{{"cellsPerMl", 5e7}, {"volumeToGiveMl", 4}},
                         QJsonObject{{"cellsPerMl", 5e7}, {"volumeToGiveMl", 0}}}));
    QCOMPARE(answer.value(QLatin1String("enough")), QJsonValue(true));
    QCOMPARE(number("missingCells"), 0.0);
    QCOMPARE(number("givenCells"), 5.5e8);
    QCOMPARE(number("deviationPercent"), 10.0);
    QCOMPARE(answer.value(QLatin1String("withinTolerance")), QJsonValue(true)); // the edge of A6
  }

  void words() {
    const Said said = ask(example() + QStringLiteral(" --given 12.4"));
    QCOMPARE(said.status, 0);
    QCOMPARE(
        said.out,
        u"L2: 2×10⁷ cells/kg × 64.5 kg = 1.29×10⁹ cells planned. Counted: viable CAR-positive cells.\n"
        "Bag 1: 5×10⁷ cells/mL × 92 % viable × 61 % CAR-positive = 2.81×10⁷ cells/mL. To give: 20.00 of "
        "20 mL.\n"
        "The bags hold too little: 7.29×10⁸ cells are missing. The dose would take 45.97 mL.\n"
        "Given: 3.48×10⁸ cells, 5.39×10⁶ cells/kg, 73.0 % below plan; more than ±10 % (assumption A6).\n"_qs);
    const QString bag = QStringLiteral(" --bag volume=50,count=5e7,viability=92,car=61");
    const Said enough = ask("dose --level 2 --weight 64.5" + bag + QStringLiteral(" --given 46"));
    QVERIFY2(enough.out.contains("\nTo give: 45.97 mL.\n"), qPrintable(enough.out));
    QVERIFY2(enough.out.contains("0.1 % above plan; within ±10 %"), qPrintable(enough.out));
    QVERIFY(ask("dose --level 2 --weight 64.5 --bag volume=50,count=5e7,viability=0,car=61")
                .out.contains("The bags hold no cell that counts."));
  }

  void levelsAreTheDesigns() {
    const Said said = ask("dose --design standard-3+3:4 --level 4 --weight 50 "
                          "--bag volume=20,count=1e8,viability=100,car=100 --json");
    QCOMPARE(
        QJsonDocument::fromJson(said.out.toUtf8()).object().value(QLatin1String("plannedCells")).toDouble(),
        2e9);
  }

  void refused_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto bag = [](const char* name, const char* written, const char* says) {
      row(name, QStringLiteral("dose --level 2 --weight 64.5 --bag ") + QString::fromUtf8(written), 1,
          QString::fromUtf8(says));
    };
    bag("CAR above 100", "volume=20,count=5e7,viability=92,car=100.1", "CAR-positive is a share");
    bag("viability below 0", "volume=20,count=5e7,viability=-1,car=61", "Viability is a share");
    bag("an empty bag", "volume=0,count=5e7,viability=92,car=61", "A bag holds above 0");
    bag("a bag of a cubic metre", "volume=1e6,count=5e7,viability=92,car=61", "A bag holds above 0");
    bag("no cells", "volume=20,count=0,viability=92,car=61", "count: ");
    bag("more cells than fit in", "volume=20,count=5e12,viability=92,car=61", "1×10¹⁰ cells/mL");
    bag("a word", "volume=full,count=5e7,viability=92,car=61", "volume: “full” is not a number");
    bag("a comma for a point", "volume=2,5,count=5e7,viability=92,car=61", "each of the four once");
    bag("one part missing", "volume=20,count=5e7,viability=92", "each of the four once");
    bag("one part twice", "volume=20,count=5e7,viability=92,car=61,car=61", "each of the four once");
    bag("an unknown part", "volume=20,count=5e7,viability=92,cd7=61", "each of the four once");
    bag("nothing but a comma", ",", "each of the four once");
    row("more than the bag held", example() + QStringLiteral(" --given 20.1"), 1,
        QStringLiteral("at most the 20 mL"));
    row("nothing given", example() + QStringLiteral(" --given 0"), 1, QStringLiteral("More than 0"));
    row("given in words", example() + QStringLiteral(" --given all"), 1, QStringLiteral("--given all"));
    row("given of no bag", example() + QStringLiteral(" --given 3 --given 3"), 1,
        QStringLiteral("more --given than --bag"));
    row("the second bag", example() + QStringLiteral(" --bag volume=20"), 1,
        QStringLiteral("--bag volume=20: "));
    const QString bagOnly = QStringLiteral(" --bag volume=20,count=5e7,viability=92,car=61");
    row("no such level", QStringLiteral("dose --level 4 --weight 64.5") + bagOnly, 1,
        QStringLiteral("levels 1 to 3"));
    row("level 0", QStringLiteral("dose --level 0 --weight 64.5") + bagOnly, 1,
        QStringLiteral("levels 1 to 3"));
    row("half a level", QStringLiteral("dose --level 1.5 --weight 64.5") + bagOnly, 1,
        QStringLiteral("--level: "));
    row("no weight at all", QStringLiteral("dose --level 2 --weight 0") + bagOnly, 1,
        QStringLiteral("--weight: "));
    row("weight of two readings", QStringLiteral("dose --level 2 --weight 1,250") + bagOnly, 1,
        QStringLiteral("1250 or as 1.25"));
    row("level is missing", QStringLiteral("dose --weight 64.5") + bagOnly, 2,
        QStringLiteral("--level is missing"));
    row("weight is missing", QStringLiteral("dose --level 2") + bagOnly, 2,
        QStringLiteral("--weight is missing"));
    row("bag is missing", QStringLiteral("dose --level 2 --weight 64.5"), 2,
        QStringLiteral("--bag is missing"));
    row("unknown basis", example() + QStringLiteral(" --basis car"), 2,
        QStringLiteral("viable-car, viable, all"));
    row("unknown design", example() + QStringLiteral(" --design nothing"), 2, QStringLiteral("nothing"));
    row("one word too many", example() + QStringLiteral(" L2"), 2, QStringLiteral("L2"));
  }
  void refused() {
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Said said = ask(line);
    QCOMPARE(said.status, status);
    QVERIFY(said.out.isEmpty());
    QVERIFY2(said.err.startsWith("cohortctl dose: ") && said.err.contains(says), qPrintable(said.err));
    QCOMPARE(said.err.count(u'\n'), 1);
  }
};

COHORTDESK_TEST(TestCohortctlDose, QCoreApplication)
} // namespace tst_cohortctl_dose
#include "tst_cohortctl_dose.moc"
