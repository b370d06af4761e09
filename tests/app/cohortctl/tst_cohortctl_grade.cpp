#include "tests/support/files/cohortctl_said.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_cohortctl_grade {
/// `cohortctl grade` as a script meets it: the program itself is run.
class TestCohortctlGrade : public QObject {
  Q_OBJECT
 private:
  static Said ask(const QString& line) {
    return askCohortctl(QStringList{QStringLiteral("grade")} + QProcess::splitCommand(line));
  }

 private Q_SLOTS:
  void grades_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("grade");
    QTest::addColumn<QStringList>("missing");
    const auto add = [](const QByteArray& line, int grade, const QStringList& missing = {}) {
      row(line.constData(), QString(line), grade, missing);
    };
    add("crs --temperature 38.6 --hypotension yes --pressors none --oxygen none", 2);
    add("crs --temperature 38.6 --hypotension no --pressors none --oxygen none", 1);
    add("crs --temperature 38.6 --pressors none --oxygen none", 1, {"hypotension"});
    add("crs --temperature 38,6 --pressors several --oxygen low", 4);
    add("crs --temperature 38 --pressors one --oxygen pressure", 4);
    add("crs --temperature 37.9 --pressors one --oxygen high", 0);
    add("crs --temperature 37.9 --pressors one --oxygen high --fever-before", 3);
    const char* rest = " --consciousness awake --seizure none --motor no --pressure none";
    for (const auto& [ice, grade] :
         {std::pair("10", 0), {"9", 1}, {"7", 1}, {"6", 2}, {"3", 2}, {"2", 3}, {"0", 3}, {"unable", 3}})
      add(QByteArray("icans --ice ") + ice + rest, grade);
    add("icans --ice unable", 4);
    add("icans --ice 10 --consciousness unarousable", 4);
    add("icans --ice 10 --consciousness touch --seizure brief --motor no --pressure focal", 3);
    add("icans --ice 3 --motor yes", 4);
    add("icans --ice 8 --consciousness voice --motor no --pressure none", 2, {"seizure"});
    add("gvhd --skin 0 --liver 0 --upper 0 --lower 0", 0);
    add("gvhd --skin 2 --liver 0 --upper 0 --lower 0", 1);
    add("gvhd --skin 2 --liver 0 --upper 1 --lower 0", 2);
    add("gvhd --skin 3 --liver 2 --upper 1 --lower 1", 3);
    add("gvhd --skin 0 --liver 0 --upper 0 --lower 4", 4);
    add("icaht --days-below-500 6 --days-below-100 6", 1);
    add("icaht --days-below-500 7 --days-below-100 0", 2);
    add("icaht --days-below-500 13 --days-below-100 7", 3);
    add("icaht --days-below-500 14 --days-below-100 14", 4);
    add("icaht --days-below-500 9 --days-below-100 0 --never-above-500", 4);
  }
  void grades() {
    QFETCH(QString, line);
    QFETCH(QStringList, missing);
    const Said said = ask(line + " --json");
    QVERIFY2(said.status == 0 && said.err.isEmpty() && said.out.count('\n') == 1, said.err.constData());
    const QJsonObject json = QJsonDocument::fromJson(said.out).object();
    QCOMPARE(json.keys(), (QStringList{"grade", "missing", "reason"}));
    QTEST(json.value("grade").toInt(), "grade");
    QCOMPARE(json.value("missing").toArray(), QJsonArray::fromStringList(missing));
    QVERIFY(!json.value("reason").toString().isEmpty());
  }

  void inWords() {
    QCOMPARE(ask("crs --temperature 38.6 --hypotension yes --pressors none --oxygen none").out,
             QByteArray("Grade 2\nCRS (ASTCT 2019) at 38.6 °C: hypotension.\n"));
    QVERIFY(ask("icans --ice 8").out.startsWith("At least grade 1\n"));
  }

  void refusals_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* line, int status, const char* says) {
      row(line, QString(line), status, QString(says));
    };
    add("crs --temperature 101 --pressors none --oxygen none", 1, "from 30 to 45");
    add("icans --ice 11", 1, "from 0 to 10");
    add("icans --ice -1", 1, "from 0 to 10");
    add("gvhd --skin 5 --liver 0 --upper 0 --lower 0", 1, "from 0 to 4");
    add("gvhd --skin 0 --liver 0 --upper 2 --lower 0", 1, "from 0 to 1");
    add("icaht --days-below-500 32 --days-below-100 0", 1, "from 0 to 31");
    add("icaht --days-below-500 3 --days-below-100 4", 1, "0.1");
    add("icaht --days-below-500 0 --days-below-100 0 --never-above-500", 1, "0.5");
    add("", 2, "missing");
    add("crs", 2, "--temperature is missing");
    add("crs --temperature 38.6 --oxygen none", 2, "--pressors is missing");
    add("icans --consciousness awake", 2, "--ice is missing");
    add("gvhd --skin 1 --liver 0 --upper 0", 2, "--lower is missing");
    add("icaht --days-below-500 3", 2, "--days-below-100 is missing");
    add("crs --temperature warm --pressors none --oxygen none", 2, "--temperature");
    add("crs --temperature 38.6 --pressors two --oxygen none", 2, "none, one, several");
    add("crs --temperature 38.6 --hypotension maybe --pressors none --oxygen none", 2, "no, yes");
    add("icans --ice 8.5", 2, "--ice");
    add("icans --ice 8 --oxygen none", 2, "--oxygen does not go with");
    add("hlh --ice 8", 2, "hlh");
    add("crs gvhd", 2, "too many");
  }
  void refusals() {
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Said said = ask(line);
    QTEST(said.status, "status");
    QCOMPARE(said.out, QByteArray());
    QVERIFY2(QString::fromUtf8(said.err).contains(says) && said.err.count('\n') == 1, said.err.constData());
  }
};

COHORTDESK_TEST(TestCohortctlGrade, QCoreApplication)
} // namespace tst_cohortctl_grade
#include "tst_cohortctl_grade.moc"
