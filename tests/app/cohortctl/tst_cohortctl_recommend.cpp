#include "tests/support/files/cohortctl_said.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_cohortctl_recommend {

/// `cohortctl recommend` and `cohortctl protocol check` as a script meets them: the program itself is run.
class TestCohortctlRecommend : public QObject {
  Q_OBJECT

 private:
  static Said recommend(const QStringList& words, const QByteArray& input = {}) {
    return askCohortctl(QStringList{QStringLiteral("recommend")} + words, input);
  }
  // Readable JSON: ' for ". (moc of Qt 6.4 stumbles over raw strings.)
  static QByteArray quoted(const char* text) { return QByteArray(text).replace('\'', '"'); }
  static QJsonObject object(const QByteArray& line) { return QJsonDocument::fromJson(line).object(); }

 private Q_SLOTS:
  void jsonOfARecommendation_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("of the issue")
        << "1N 2NNT"
        << quoted("{'course':'1N 2NNT','rule':'SD-EXPAND','level':2,'enrol':3,'agreement':false,"
                  "'held':[],'mtd':{'state':'not-reached','level':null,'evaluable':null}}");
    QTest::newRow("held, candidate")
        << "1N 2TTN 3N"
        << quoted("{'course':'1N 2TTN 3N','rule':'SD-STOP','level':2,'enrol':0,'agreement':true,"
                  "'held':[3],'mtd':{'state':'candidate','level':1,'evaluable':1}}");
    QTest::newRow("below the lowest")
        << "1T 1T?"
        << quoted("{'course':'1T 1T?','rule':'AT-JOINT','level':1,'enrol':0,'agreement':true,"
                  "'held':[],'mtd':{'state':'below-lowest','level':null,'evaluable':null}}");
    QTest::newRow("empty") << ""
                           << quoted("{'course':'','rule':'AT-ENROL','level':1,'enrol':1,'agreement':"
                                     "false,'held':[],'mtd':{'state':'not-reached','level':null,"
                                     "'evaluable':null}}");
  }
  void jsonOfARecommendation() {
    QFETCH(QString, course);
    QFETCH(QByteArray, answer);
    const Said said = recommend({QStringLiteral("--json"), course});
    QVERIFY2(object(said.out) == object(answer), said.out.constData());
    QCOMPARE(said.out.count('\n'), 1);
    QCOMPARE(said.err, QByteArray());
    QCOMPARE(said.status, 0);
  }

  void reachedAtAPlainDesign() {
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("--design"),
                                 QStringLiteral("standard-3+3:2"), QStringLiteral("1NNT 1NNN 2TT")});
    const QJsonObject mtd = object(said.out).value(QStringLiteral("mtd")).toObject();
    QCOMPARE(mtd.value(QStringLiteral("state")).toString(), QStringLiteral("reached"));
    QCOMPARE(mtd.value(QStringLiteral("level")).toInt(), 1);
    QCOMPARE(mtd.value(QStringLiteral("evaluable")).toInt(), 6);
  }

  void refusedLine() {
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("1N 3NNN")});
    QCOMPARE(said.status, 1);
    QCOMPARE(object(said.out).value(QStringLiteral("course")).toString(), QStringLiteral("1N 3NNN"));
    QCOMPARE(object(said.out).value(QStringLiteral("position")).toInt(), 4);
    QVERIFY(!object(said.out).value(QStringLiteral("error")).toString().isEmpty());
  }

  void everyLineIsAnsweredAndTheCourseComesBackAsGiven() {
    const QByteArray input =
        "1N\r\n\n  1N\t2NN?  \n1N \"x\" \\ \x01\n2N\n1N 😀\n1N\xff\n" + QByteArray("1\0N\n", 4) + "1T";
    const QStringList courses = {QStringLiteral("1N"),
                                 QString(),
                                 QStringLiteral("  1N\t2NN?  "),
                                 QStringLiteral("1N \"x\" \\ \u0001"),
                                 QStringLiteral("2N"),
                                 QString::fromUtf8("1N 😀"),
                                 QStringLiteral("1N\uFFFD"),
                                 QString::fromLatin1("1\0N", 3),
                                 QStringLiteral("1T")};
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("-")}, input);
    QCOMPARE(said.status, 1);
    QCOMPARE(said.err, QByteArray());
    QVERIFY(said.out.endsWith('\n'));
    const QList<QByteArray> lines = said.out.trimmed().split('\n');
    QCOMPARE(lines.size(), courses.size());
    for (int i = 0; i < courses.size(); ++i) {
      QVERIFY2(!object(lines[i]).isEmpty(), lines[i].constData());
      QCOMPARE(object(lines[i]).value(QStringLiteral("course")).toString(), courses[i]);
    }
    QCOMPARE(object(lines[2]).value(QStringLiteral("rule")).toString(), QStringLiteral("SD-WAIT"));
    QCOMPARE(object(lines[3]).value(QStringLiteral("position")).toInt(), 4);
    QCOMPARE(object(lines[8]).value(QStringLiteral("rule")).toString(), QStringLiteral("AT-EXPAND"));
  }

  void linesEndAsOnAnySystem_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("LF") << QByteArray("1N\n\n1T\n");
    QTest::newRow("CR LF") << QByteArray("1N\r\n\r\n1T\r\n");
    QTest::newRow("CR") << QByteArray("1N\r\r1T\r");
    QTest::newRow("mixed") << QByteArray("1N\r\n\r1T\n");
    QTest::newRow("no last end") << QByteArray("1N\r\r1T");
  }
  void linesEndAsOnAnySystem() {
    QFETCH(QByteArray, input);
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("-")}, input);
    QStringList courses;
    for (const QByteArray& line : said.out.trimmed().split('\n'))
      courses << object(line).value(QStringLiteral("course")).toString();
    QCOMPARE(courses, (QStringList{QStringLiteral("1N"), QString(), QStringLiteral("1T")}));
  }

  /// The pieces that are read are 65,536 bytes long: one ends between CR and LF.
  void aLineEndOnTheEdgeOfAPieceIsOne() {
    const QByteArray input = QByteArray(65533, ' ') + "1N\r\n1T\r\n";
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("-")}, input);
    QCOMPARE(said.out.trimmed().split('\n').size(), 2);
  }

  void manyLinesAndLongOnes() {
    const QByteArray input = QByteArray("1N 2NN?\n").repeated(30000) + QByteArray(300000, ' ') + "1T\n" +
                             QByteArray("X").repeated(200000) + "\n1N\n";
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("-")}, input);
    const QList<QByteArray> lines = said.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 30003);
    QCOMPARE(object(lines[29999]).value(QStringLiteral("rule")).toString(), QStringLiteral("SD-WAIT"));
    QCOMPARE(object(lines[30000]).value(QStringLiteral("rule")).toString(), QStringLiteral("AT-EXPAND"));
    QCOMPARE(object(lines[30001]).value(QStringLiteral("course")).toString().size(), 200000);
    QCOMPARE(object(lines[30002]).value(QStringLiteral("rule")).toString(), QStringLiteral("AT-ESCALATE"));
    QCOMPARE(said.status, 1);
  }

  void inputWithoutALine() {
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(said.out, QByteArray());
    QCOMPARE(said.status, 0);
  }

  void byteOrderMarkIsNoPartOfACourse() {
    const Said said = recommend({QStringLiteral("--json"), QStringLiteral("-")}, "\xEF\xBB\xBF"
                                                                                 "1N\n");
    QCOMPARE(object(said.out).value(QStringLiteral("course")).toString(), QStringLiteral("1N"));
    QCOMPARE(object(said.out).value(QStringLiteral("rule")).toString(), QStringLiteral("AT-ESCALATE"));
  }

  void sentence() {
    const Said said = recommend({QStringLiteral("1N 2NNT")});
    QCOMPARE(said.status, 0);
    const QString line = QString::fromUtf8(said.out);
    QCOMPARE(line.count(u'\n'), 1);
    QVERIFY2(line.startsWith(QString::fromUtf8("L2 (2×10⁷ cells/kg)")), said.out.constData());
    QVERIFY(line.contains(QStringLiteral("SD-EXPAND")));
  }

  void sentenceOfARefusal() {
    const Said said = recommend({QStringLiteral("-")}, "1N 3N\n1N\n");
    QCOMPARE(said.status, 1);
    const QList<QByteArray> lines = said.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains("character 4"));
    QVERIFY(lines[1].contains("AT-ESCALATE"));
  }

  void usageErrors_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("nothing") << QStringList{} << QByteArray("cohortctl recommend");
    QTest::newRow("unknown command") << QStringList{"recomend"} << QByteArray("recomend");
    QTest::newRow("no course") << QStringList{"recommend"} << QByteArray("missing");
    QTest::newRow("two courses") << QStringList{"recommend", "1N", "2N"} << QByteArray("2N");
    QTest::newRow("unknown option") << QStringList{"recommend", "--xml", "1N"} << QByteArray("xml");
    QTest::newRow("unknown design") << QStringList{"recommend", "--design", "standard-3+3:0", "1N"}
                                    << QByteArray("standard-3+3:0");
    QTest::newRow("no such file") << QStringList{"recommend", "--design", "/nowhere/x.json", "1N"}
                                  << QByteArray("/nowhere/x.json");
    QTest::newRow("design without value")
        << QStringList{"recommend", "1N", "--design"} << QByteArray("design");
    QTest::newRow("protocol without a word") << QStringList{"protocol"} << QByteArray("missing");
    QTest::newRow("protocol burn") << QStringList{"protocol", "burn", "x"} << QByteArray("burn");
  }
  void usageErrors() {
    QFETCH(QStringList, words);
    QFETCH(QByteArray, names);
    const Said said = askCohortctl(words);
    QCOMPARE(said.status, 2);
    QCOMPARE(said.out, QByteArray());
    QVERIFY2(said.err.contains(names), said.err.constData());
  }

  void helpAndVersion() {
    QVERIFY(askCohortctl({QStringLiteral("--help")})
                .out.contains("recommend [--design NAME|FILE] [--json] COURSE"));
    QCOMPARE(askCohortctl({QStringLiteral("--version")}).out,
             QByteArray("cohortctl " COHORTDESK_VERSION "\n"));
    const Said said = recommend({QStringLiteral("--help")});
    QCOMPARE(said.status, 0);
    QVERIFY(said.out.startsWith("Usage: cohortctl recommend"));
    QVERIFY(said.out.contains("--design"));
  }

  void nothingOnStandardErrorWithoutALocale() {
    QProcess program;
    program.setEnvironment({});
    program.start(QStringLiteral(COHORTDESK_BIN "/cohortctl"),
                  {QStringLiteral("recommend"), QStringLiteral("1N")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardError(), QByteArray());
    QVERIFY(program.readAllStandardOutput().contains("AT-ESCALATE"));
  }

  void protocolCheck() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.json"));
    QFile source(QStringLiteral(":/protocol/cd7-car-nk.json"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray json = source.readAll();
    const auto write = [&path](const QByteArray& text) {
      QFile file(path);
      return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(json));
    Said said = askCohortctl({QStringLiteral("protocol"), QStringLiteral("check"), path});
    QCOMPARE(said.status, 0);
    QVERIFY(said.out.contains("cd7-car-nk") && said.out.contains("A8"));
    QCOMPARE(said.err, QByteArray());

    QVERIFY(json.contains("\"cellsPerKg\": 2e7"));
    QVERIFY(write(QByteArray(json).replace("\"cellsPerKg\": 2e7", "\"cellsPerKg\": -2e7")));
    said = askCohortctl({QStringLiteral("protocol"), QStringLiteral("check"), path});
    QCOMPARE(said.status, 1);
    QCOMPARE(said.out, QByteArray());
    QVERIFY2(said.err.contains("/levels/1/cellsPerKg"), said.err.constData());

    QCOMPARE(recommend({QStringLiteral("--design"), path, QStringLiteral("1N")}).status, 2);
    QVERIFY(write(QByteArray(json).replace("\"plannedSubjects\": 18", "\"plannedSubjects\": 2")));
    said = recommend({QStringLiteral("--json"), QStringLiteral("--design"), path, QStringLiteral("1N")});
    QCOMPARE(object(said.out).value(QStringLiteral("enrol")).toInt(), 1);
  }
};

COHORTDESK_TEST(TestCohortctlRecommend, QCoreApplication)
} // namespace tst_cohortctl_recommend
#include "tst_cohortctl_recommend.moc"
