#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_cohortctl_worksheet {
const QByteArray definition = R"({"format":1,"text":{"en":"Any of these","zh":""},"items":[
 {"id":"D1","en":"CRS of grade 3 or more for longer than 72 h","rule":{"about":"crs","grade":3,"longerThan":{"hours":72}}},
 {"id":"D2","en":"Grade 3 that is not down to 2 within 72 h","rule":{"about":"any","grade":3,
  "notDownTo":{"grade":2,"within":{"hours":72}},"onsetByDay":28,"notDueTo":["disease","infection"],"from":"certain","without":["Fever"]}},
 {"id":"D4","en":"Any death not due to the disease"}]})";
const QByteArray events =
    R"({"format":1,"timeZone":"Asia/Shanghai","subject":"S-001","events":[{"event":12,"term":"Pneumonitis",
 "grades":[{"scale":"ctcae","grade":3,"since":"2026-03-14T10:00"},{"grade":2,"since":"2026-03-17T10:00"}],"dueTo":{"disease":"unlikely"}}]})";
const QByteArray values =
    R"({"format":1,"events":[],"laboratory":[{"analyte":"neutrophils","at":"2026-03-14T08:00","value":0.2}]})";

/// `cohortctl worksheet` as a script meets it: the program itself is run.
class TestCohortctlWorksheet : public QObject, CohortctlFolder {
  Q_OBJECT
 private:
  bool writeHere(const char* name, const QByteArray& content) {
    return write(path(QString::fromLatin1(name)), content);
  }
  Answer ofStudy(const QStringList& more) {
    return run(QStringList{QStringLiteral("worksheet"), path(QStringLiteral("site.study"))} + who() + more);
  }
  Answer askFiles(const QString& definitionFile, const QString& eventsFile, const QStringList& more) {
    return run(QStringList{QStringLiteral("worksheet"), QStringLiteral("--definition"), path(definitionFile),
                           QStringLiteral("--events"), path(eventsFile)} +
               more);
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(writeHere("definition.json", definition));
    QVERIFY(writeHere("events.json", events));
    QVERIFY(writeHere("values.json", values));
  }

  void ofTheIssue() {
    const Answer told = askFiles(QStringLiteral("definition.json"), QStringLiteral("events.json"),
                                 {QStringLiteral("--infusion"), QStringLiteral("2026-03-01T10:00+08:00"),
                                  QStringLiteral("--at"), QStringLiteral("2026-03-20T10:00+08:00"),
                                  QStringLiteral("--json")});
    QCOMPARE(told.err, QString());
    QCOMPARE(told.status, 0);
    QCOMPARE(
        told.out,
        QStringLiteral(
            R"({"events":[{"event":12,"items":[)"
            R"({"item":"D1","reachedAt":null,"since":null,"state":"no"},)"
            R"({"item":"D2","notes":["Not judged: attributed to an infection."],"reachedAt":"2026-03-17T10:00+08:00","since":"2026-03-14T10:00+08:00","state":"meets"},)"
            R"({"item":"D4","reachedAt":null,"since":null,"state":"by-hand"}],)"
            R"("term":"Pneumonitis"}],"subject":"S-001"})") +
            u'\n');
  }

  void atAMoment_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("state");
    row("it may still be", "2026-03-17T09:59+08:00", "may");
    row("the 72 h were reached", "2026-03-17T10:00+08:00", "meets");
    row("in the zone of the file", "2026-03-17 10:00", "meets");
  }
  void atAMoment() {
    QFETCH(QString, at);
    QFETCH(QString, state);
    const Answer told = askFiles(QStringLiteral("definition.json"), QStringLiteral("events.json"),
                                 {QStringLiteral("--at"), at, QStringLiteral("--json")});
    const QJsonObject json = QJsonDocument::fromJson(told.out.toUtf8()).object();
    QCOMPARE(json["events"][0]["items"][1]["state"].toString(), state);
  }

  void inWords() {
    const Answer told = askFiles(QStringLiteral("definition.json"), QStringLiteral("events.json"),
                                 {QStringLiteral("--at"), QStringLiteral("2026-03-20T10:00+08:00")});
    QVERIFY2(told.out.contains(QStringLiteral("    D2: Meets by rule: grade 3 since 2026-03-14 10:00; the 72 "
                                              "h were reached on 2026-03-17 10:00.")),
             qPrintable(told.out));
  }

  void aLaboratoryValueHasALine() {
    QVERIFY(writeHere(
        "laboratory.json",
        R"({"format":1,"items":[{"id":"D3","en":"x","rule":{"about":"laboratory","names":["neutrophils"],"atMost":0.5}}]})"));
    const Answer told = askFiles(
        QStringLiteral("laboratory.json"), QStringLiteral("values.json"),
        {QStringLiteral("--infusion"), QStringLiteral("2026-03-01T10:00+08:00"), QStringLiteral("--json")});
    const QJsonObject json = QJsonDocument::fromJson(told.out.toUtf8()).object();
    QCOMPARE(json["laboratory"][0]["items"][0]["since"].toString(), QStringLiteral("2026-03-14T08:00+08:00"));
    QVERIFY(json["subject"].isNull());
  }

  void aRefusedFileNamesThePlace() {
    QVERIFY(
        writeHere("broken.json", R"({"format":1,"items":[{"id":"D1","en":"x","rule":{"about":"terms"}}]})"));
    const Answer told = askFiles(QStringLiteral("broken.json"), QStringLiteral("events.json"), {});
    QCOMPARE(told.status, 1);
    QVERIFY2(told.err.contains(QStringLiteral("broken.json: /items/0/rule/names: ")), qPrintable(told.err));
    const Answer none = askFiles(QStringLiteral("none.json"), QStringLiteral("events.json"), {});
    QCOMPARE(none.status, 1);
  }

  void theCommandLineIsChecked() {
    QCOMPARE(run({"worksheet"}).status, 2);
    QCOMPARE(run({"worksheet", "--definition", path(QStringLiteral("definition.json"))}).status, 2);
    QCOMPARE(run({"worksheet", "a.study", "--definition", "d.json"}).status, 2);
    QCOMPARE(run({"worksheet", "--schema", "study"}).status, 2);
    QCOMPARE(askFiles(QStringLiteral("definition.json"), QStringLiteral("events.json"),
                      {QStringLiteral("--at"), QStringLiteral("tomorrow")})
                 .status,
             2);
  }

  /// A schema stands by itself: what it refers to is in it.
  void schemas() {
    for (const char* which : {"definition", "events"}) {
      const Answer told = run({"worksheet", "--schema", QString::fromLatin1(which)});
      QCOMPARE(told.status, 0);
      const QJsonObject schema = QJsonDocument::fromJson(told.out.toUtf8()).object();
      QVERIFY(schema.contains(QLatin1String("$schema")));
      QVERIFY(!schema.contains(QLatin1String("$ref")));
      const QJsonObject named = schema[QLatin1String("definitions")].toObject();
      const QString text = told.out;
      for (qsizetype at = text.indexOf(QStringLiteral("#/definitions/")); at >= 0;
           at = text.indexOf(QStringLiteral("#/definitions/"), at + 1)) {
        const QString name = text.mid(at + 14, text.indexOf(u'"', at) - at - 14);
        QVERIFY2(named.contains(name), qPrintable(name));
      }
    }
  }

  void ofAStudy() {
    QVERIFY(make("site.study", "Asia/Shanghai"));
    QCOMPARE(import(log(), "site.study").status, 0);
    const Answer told = ofStudy({"--json", "--on", "2026-03-06"});
    QCOMPARE(told.status, 0);
    const QStringList lines = told.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    const QJsonObject first = QJsonDocument::fromJson(lines.front().toUtf8()).object();
    QCOMPARE(first["subject"].toString(), QStringLiteral("S-001"));
    QCOMPARE(first["events"].toArray(), QJsonArray()); // the site has entered no items
    QCOMPARE(ofStudy({"--subject", "S-099"}).status, 1);
  }
};

COHORTDESK_TEST(TestCohortctlWorksheet, QCoreApplication)
} // namespace tst_cohortctl_worksheet
#include "tst_cohortctl_worksheet.moc"
