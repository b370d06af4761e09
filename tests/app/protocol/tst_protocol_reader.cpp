#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_protocol_reader {
QByteArray trialJson() {
  return protocolSource(QStringLiteral("cd7-car-nk")).value_or(QByteArray());
}

/// The trial's file with one text in it replaced; empty when that text is not there exactly once.
QByteArray edited(const QByteArray& from, const QByteArray& to) {
  QByteArray json = trialJson();
  return json.count(from) == 1 ? json.replace(from, to) : QByteArray();
}

/// The trial's file with the first occurrence of a text replaced.
QByteArray editedFirst(const QByteArray& from, const QByteArray& to) {
  const QByteArray json = trialJson();
  const qsizetype at = json.indexOf(from);
  return at < 0 ? QByteArray() : json.first(at) + to + json.sliced(at + from.size());
}

/// The trial's file without these assumptions.
QByteArray withoutAssumptions(const QStringList& ids) {
  QJsonObject json = QJsonDocument::fromJson(trialJson()).object();
  QJsonObject assumptions = json.value(QLatin1String("assumptions")).toObject();
  for (const QString& id : ids)
    assumptions.remove(id);
  json.insert(QLatin1String("assumptions"), assumptions);
  return QJsonDocument(json).toJson();
}

/// The trial's file without a member of its top.
QByteArray without(const char* name) {
  QJsonObject json = QJsonDocument::fromJson(trialJson()).object();
  json.remove(QLatin1String(name));
  return QJsonDocument(json).toJson();
}

class TestProtocolReader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void trialIsReadAsTheRecordHasIt() {
    const auto read = protocolByName(QStringLiteral("cd7-car-nk"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().field + read.error().message));
    const Protocol& trial = *read;
    QCOMPARE(trial.registryId, QStringLiteral("NCT07117175"));
    QCOMPARE(trial.studyCode, QStringLiteral("SHSYXY-CAR-NK-CD7"));
    QCOMPARE(trial.design.plannedSubjects, 18);
    QCOMPARE(trial.design.top(), 3);
    const std::vector<DoseLevel> levels{{1e7, LevelRule::AcceleratedTitration, {14, 28}, {28, 28}, false},
                                        {2e7, LevelRule::Standard3Plus3, {28, 28}, {28, 28}, true},
                                        {5e7, LevelRule::Standard3Plus3, {28, 28}, {28, 28}, false}};
    QVERIFY(trial.design.levels == levels);
    QVERIFY(trial.inclusion == InclusionThresholds{});
    QCOMPARE(trial.design.flagRate, 1.0 / 3.0);
    QCOMPARE(trial.lastDltOnsetDay, 28);
    QCOMPARE(trial.doseTolerancePercent, 10.0);
    QCOMPARE(trial.minDaysBetweenSubjects, 0);
    QCOMPARE(trial.screeningResultsMaxAgeDays, std::optional<int>(28));
  }

  void criteriaAndAssumptionsHaveBothLanguages() {
    const Protocol trial = protocolByName(QStringLiteral("cd7-car-nk")).value();
    QStringList ids;
    for (const Criterion& criterion : trial.criteria) {
      ids << criterion.id;
      QVERIFY(!criterion.text.en.isEmpty() && criterion.text.zh != criterion.text.en);
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("I1 I2 I3 I4a I4b I4c I5 I6 I7"));
    ids.clear();
    for (const Assumption& assumption : trial.assumptions) {
      ids << assumption.id;
      QVERIFY(!assumption.why.en.isEmpty() && assumption.why.zh != assumption.why.en);
      QVERIFY(!assumption.text.en.contains(u'{') && !assumption.text.zh.contains(u'{'));
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12"));
    QVERIFY(trial.assumption(QStringLiteral("A4"))->text.zh.contains(QStringLiteral("1/3")));
  }

  void responsePlanIsAnAssumption() {
    const ResponsePlan plan = protocolByName(QStringLiteral("cd7-car-nk")).value().response;
    QVERIFY(plan.amlMrdBelow == 0.1 && plan.allMrdBelow == 0.01);
    for (const QString& text : {plan.assumption.en, plan.assumption.zh}) {
      QVERIFY(text.contains(QStringLiteral("ELN 2022")) && !text.contains(u'{'));
      QVERIFY(text.contains(QStringLiteral("0.1")) && text.contains(QStringLiteral("0.01")));
    }
    QVERIFY(!plan.why.en.isEmpty() && plan.why.zh != plan.why.en);
    const auto other = readProtocol(edited("\"allMrdBelow\": 0.01", "\"allMrdBelow\": 0.001"));
    QVERIFY(other);
    QCOMPARE(other->response.allMrdBelow, 0.001);
    QVERIFY(other->response.assumption.en.contains(QStringLiteral("0.001 %")));
    QVERIFY(readProtocol(without("response"))->response == ResponsePlan{}); // files from before have none
  }

  void theLeastFitOfAHalfLifeIsAnAssumption() {
    const MeasurementPlan plan = protocolByName(QStringLiteral("cd7-car-nk")).value().measurements;
    QCOMPARE(plan.minimumAdjustedR2, 0.8);
    for (const QString& text : {plan.assumption.en, plan.assumption.zh})
      QVERIFY(text.contains(QStringLiteral("0.8")) && !text.contains(u'{'));
    const auto other = readProtocol(edited("\"minimumAdjustedR2\": 0.8", "\"minimumAdjustedR2\": 0.9"));
    QVERIFY(other);
    QCOMPARE(other->measurements.minimumAdjustedR2, 0.9);
    QVERIFY(other->measurements.assumption.en.contains(QStringLiteral("0.9")));
    const auto before = readProtocol(edited("\"minimumAdjustedR2\": 0.8,", ""));
    QVERIFY(before);
    QCOMPARE(before->measurements.minimumAdjustedR2, 0.8); // files from before name none
  }

  void assumedValuesFollowTheFile() {
    const auto read = readProtocol(edited(
        "天的，予以提示。\",\n      \"whyEn\": \"Common practice; the record is silent. It can be "
        "switched off (null).\",\n      \"whyZh\": \"通行做法；登记信息未作规定。可关闭（null）。\",\n      "
        "\"value\": 28",
        "天的，予以提示。\",\n\"whyEn\": \"x\", \"whyZh\": \"x\", \"value\": 21"));
    QVERIFY(read);
    QCOMPARE(read->screeningResultsMaxAgeDays, std::optional<int>(21));
    QVERIFY(read->assumption(QStringLiteral("A8"))->text.en.contains(QStringLiteral("older than 21 days")));
  }

  void resultsMaxAgeCanBeSwitchedOff() {
    QJsonObject json = QJsonDocument::fromJson(trialJson()).object();
    QJsonObject assumptions = json.value(QLatin1String("assumptions")).toObject();
    QJsonObject age = assumptions.value(QLatin1String("A8")).toObject();
    age.insert(QLatin1String("value"), QJsonValue::Null);
    age.insert(QLatin1String("en"), QStringLiteral("The age of screening results is not flagged."));
    age.insert(QLatin1String("zh"), QStringLiteral("不提示筛选结果的时限。"));
    assumptions.insert(QLatin1String("A8"), age);
    json.insert(QLatin1String("assumptions"), assumptions);
    const auto read = readProtocol(QJsonDocument(json).toJson());
    QVERIFY(read);
    QVERIFY(!read->screeningResultsMaxAgeDays);
  }

  void pacePerEdition_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("edition");
    QTest::addColumn<int>("atOnce");
    const QStringList second{QStringLiteral("A9"), QStringLiteral("A10"), QStringLiteral("A11"),
                             QStringLiteral("A12")};
    QTest::newRow("the trial") << trialJson() << 2 << 3;
    QTest::newRow("a file of the first edition") << withoutAssumptions(second) << 1 << 0;
    QTest::newRow("no limit") << edited("\"value\": 3\n", "\"value\": 0\n") << 2 << 0;
    QTest::newRow("the most") << edited("\"value\": 3\n", "\"value\": 99\n") << 2 << 99;
    QTest::newRow("plain 3+3") << protocolSource(QStringLiteral("standard-3+3:3")).value() << 2 << 0;
  }
  void pacePerEdition() {
    QFETCH(QByteArray, json);
    const auto read = readProtocol(json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().field + read.error().message));
    QTEST(read->design.edition, "edition");
    QTEST(read->design.completingAtOnce, "atOnce");
    QCOMPARE(read->assumption(QStringLiteral("A10")) != nullptr, read->design.edition == 2);
  }

  void standardDesign_data() {
    QTest::addColumn<int>("levels");
    QTest::newRow("one level") << 1;
    QTest::newRow("five levels") << 5;
    QTest::newRow("ninety-nine levels") << 99;
  }
  void standardDesign() {
    QFETCH(int, levels);
    const QString name = QStringLiteral("standard-3+3:%1").arg(levels);
    const auto read = protocolByName(name);
    QVERIFY(read);
    QCOMPARE(read->id, name);
    QCOMPARE(read->design.top(), levels);
    QCOMPARE(read->design.plannedSubjects, 6 * levels);
    QCOMPARE(read->design.level(levels).cellsPerKg, levels * 1e7);
    QVERIFY(read->design.level(1).rule == LevelRule::Standard3Plus3);
    QVERIFY(read->title.en.contains(QStringLiteral("placeholder")));
    QVERIFY(readProtocol(protocolSource(name).value()).value() == *read);
  }

  void unknownName_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "cd7", "standard-3+3", "standard-3+3:", "standard-3+3:0", "standard-3+3:100",
                             "standard-3+3:-1", "standard-3+3:05", "standard-3+3:3 ", "standard-3+3:３"})
      QTest::newRow(name) << QString::fromUtf8(name);
  }
  void unknownName() {
    QFETCH(QString, name);
    QVERIFY(!protocolByName(name));
    QVERIFY(!protocolSource(name));
    QVERIFY(!protocolByNameOrFile(name));
  }

  void broken_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto row = [](const char* id, const QByteArray& json, const char* path, const char* reason) {
      QTest::newRow(id) << json << QString::fromUtf8(path) << QString::fromUtf8(reason);
    };
    const QByteArray level2 = "\"cellsPerKg\": 2e7,";
    row("empty", "", "", "empty");
    row("blank", " \n\t ", "", "empty");
    row("not UTF-8", "{\n\"id\": \"\xff\xfe\"}", "", "Line 2: the text is not UTF-8");
    row("not JSON", "{\n  \"id\": ,\n}", "", "Line 2, column 9");
    row("cut off", trialJson().first(3000), "", "not valid JSON");
    row("text behind the end", trialJson() + "x", "", "not valid JSON");
    row("a list at the top", "[]", "", "one JSON object");
    row("a number at the top", "7", "", "Line 1, column 1: not valid JSON");
    row("repeated name", edited("\"version\":", "\"id\": \"x\",\n  \"version\":"), "/id", "Line 4");
    row("repeated name, deep", edited(level2, level2 + " \"cellsPerKg\": 3e7,"), "/levels/1/cellsPerKg",
        "second time");
    row("repeated name, escaped", edited("\"version\":", "\"\\u0069d\": \"x\", \"version\":"), "/id",
        "second time");
    row("repeated criterion", edited("\"I2\": {", "\"I1\": {"), "/inclusion/I1", "second time");
    row("empty object", "{}", "/format", "missing");
    row("no levels", without("levels"), "/levels", "missing");
    row("format of the future", edited("\"format\": 1", "\"format\": 2"), "/format", "Expected 1, found 2");
    row("unknown member", edited("\"plannedSubjects\": 18", "\"plannedSubjects\": 18, \"planned\": 1"),
        "/planned", "not known");
    row("name with a slash", edited("\"plannedSubjects\": 18", "\"plannedSubjects\": 18, \"a/b~\": 1"),
        "/a~1b~0", "not known");
    row("nobody planned", edited("\"plannedSubjects\": 18", "\"plannedSubjects\": 0"), "/plannedSubjects",
        "a whole number from 1 to 9999, found 0");
    row("half a subject", edited("\"plannedSubjects\": 18", "\"plannedSubjects\": 18.5"), "/plannedSubjects",
        "whole number");
    row("planned as text", edited("\"plannedSubjects\": 18", "\"plannedSubjects\": \"18\""),
        "/plannedSubjects", "found \"18\"");
    row("dose as text", edited(level2, "\"cellsPerKg\": \"2e7\","), "/levels/1/cellsPerKg",
        "a number from 1 to 1000000000000, found \"2e7\"");
    row("dose of nothing", edited(level2, "\"cellsPerKg\": 0,"), "/levels/1/cellsPerKg", "found 0");
    row("dose missing", edited(level2, ""), "/levels/1/cellsPerKg", "missing");
    const QByteArray copies = "\"lloq\": 50, \"plausible\": { \"low\": 0";
    row("a limit below nothing", edited(copies, "\"lloq\": -1, \"plausible\": { \"low\": 0"),
        "/measurements/analytes/0/lloq", "a number of at least 0, found -1");
    row("an end of a range in words", edited(copies, "\"lloq\": 50, \"plausible\": { \"low\": \"0\""),
        "/measurements/analytes/0/plausible/low", "a number, found \"0\"");
    row("an id with a blank", edited("\"id\": \"car-copies\"", "\"id\": \"car copies\""),
        "/measurements/analytes/0/id", "a text of the form");
    row("doses equal", edited(level2, "\"cellsPerKg\": 1e7,"), "/levels/1/cellsPerKg", "higher");
    row("doses descending", edited(level2, "\"cellsPerKg\": 6e7,"), "/levels/2/cellsPerKg", "higher");
    row("unknown rule", edited("\"accelerated-titration\"", "\"boin\""), "/levels/0/rule",
        "one of \"accelerated-titration\", \"standard-3+3\"");
    row("top accelerated",
        edited("5e7,\n      \"rule\": \"standard-3+3\"", "5e7,\n      \"rule\": \"accelerated-titration\""),
        "/levels/2/rule", "cannot follow");
    row("only level accelerated",
        "{\"format\":1,\"id\":\"x\",\"version\":\"1\",\"registryId\":\"\",\"studyCode\":\"\"," +
            QByteArray("\"title\":{\"en\":\"x\",\"zh\":\"x\"},\"shortTitle\":{\"en\":\"x\",\"zh\":\"x\"},"
                       "\"product\":{\"en\":\"x\",\"zh\":\"x\"},\"plannedSubjects\":3,"
                       "\"levels\":[{\"cellsPerKg\":1,\"rule\":\"accelerated-titration\"}],") +
            "\"inclusion\":{\"I7\":{\"en\":\"x\",\"zh\":\"x\"}}," +
            trialJson().sliced(trialJson().indexOf("\"assumptions\"")),
        "/levels/0/rule", "highest level");
    row("window ends before it starts",
        edited("\"earliest\": 14, \"latest\": 28", "\"earliest\": 29, \"latest\": 28"),
        "/levels/0/firstSubjectWindow/earliest", "after its latest");
    row("window half given", edited("\"earliest\": 14, \"latest\": 28", "\"latest\": 28"),
        "/levels/0/firstSubjectWindow/earliest", "missing");
    row("first window of a 3+3 level",
        edited(level2, level2 + " \"firstSubjectWindow\": {\"earliest\": 14, \"latest\": 28},"),
        "/levels/1/firstSubjectWindow", "Only accelerated");
    row("day before infusion", edited("\"earliest\": 14", "\"earliest\": -1"),
        "/levels/0/firstSubjectWindow/earliest", "0 to 365");
    row("no level at all",
        editedFirst(
            trialJson().sliced(trialJson().indexOf("\"levels\": ["),
                               trialJson().indexOf("\"inclusion\"") - trialJson().indexOf("\"levels\": [")),
            "\"levels\": [],"),
        "/levels", "a list of 1 to 99 entries");
    row("ages reversed", edited("\"ageMin\": 18", "\"ageMin\": 71"), "/inclusion/I1/ageMin",
        "above the oldest");
    row("threshold missing", edited(",\n      \"cd7IhcMin\": 50", ""), "/inclusion/I4b/cd7IhcMin", "missing");
    row("over a hundred percent", edited("\"cd7FlowMin\": 70", "\"cd7FlowMin\": 100.5"),
        "/inclusion/I4b/cd7FlowMin", "0 to 100");
    row("unknown criterion", edited("\"I7\": {", "\"I8\": {"), "/inclusion/I8", "not known");
    row("Chinese missing", edited("\"zh\": \"抗人CD7 CAR-NK细胞注射液\"", "\"zh\": \"\""), "/product/zh",
        "a text of 1 to");
    row("assumption left out", edited("\"A7\": {", "\"A13\": {"), "/assumptions/A13", "not known");
    for (const char* id : {"A9", "A10", "A11", "A12"})
      row(id, withoutAssumptions({QLatin1String(id)}),
          QByteArray(QByteArrayLiteral("/assumptions/").append(id)).constData(), "together");
    row("A10 in words", edited("\"value\": 3\n", "\"value\": \"3\"\n"), "/assumptions/A10/value",
        "whole number");
    row("A10 of less than nobody", edited("\"value\": 3\n", "\"value\": -1\n"), "/assumptions/A10/value",
        "0 to 99");
    row("A10 of a part", edited("\"value\": 3\n", "\"value\": 2.5\n"), "/assumptions/A10/value",
        "whole number");
    row("not replaced", edited("\"value\": true", "\"value\": false"), "/assumptions/A3/value",
        "Expected true, found false");
    row("proportion of one", edited("\"dlts\": 1", "\"dlts\": 3"), "/assumptions/A4/value/dlts", "below one");
    row("value named but off",
        editedFirst("可关闭（null）。\",\n      \"value\": 28", "可关闭（null）。\",\n      \"value\": null"),
        "/assumptions/A8/en", "names {value}");
    row("a fit above one", edited("\"minimumAdjustedR2\": 0.8", "\"minimumAdjustedR2\": 1.5"),
        "/measurements/minimumAdjustedR2", "found 1.5");
    row("MRD limit of nothing", edited("\"amlMrdBelow\": 0.1", "\"amlMrdBelow\": 0"), "/response/amlMrdBelow",
        "found 0");
    row("MRD limit missing", edited(",\n    \"allMrdBelow\": 0.01", ""), "/response/allMrdBelow", "missing");
    row("number too large", edited(level2, "\"cellsPerKg\": 1e999,"), "", "illegal number");
  }
  void broken() {
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const auto read = readProtocol(json);
    QVERIFY(!read);
    QCOMPARE(read.error().field, path);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
    QCOMPARE(read.error().rule, QStringLiteral("PROTOCOL"));
  }

  void byteOrderMarkIsAccepted() { QVERIFY(readProtocol("\xef\xbb\xbf" + trialJson())); }

  void everyPrefixIsRefused() {
    const QByteArray json = trialJson().trimmed();
    for (qsizetype length = 0; length < json.size(); length += 37)
      QVERIFY2(!readProtocol(json.first(length)), qPrintable(QString::number(length)));
  }

  /// A damaged file is read or refused in words; nothing else happens.
  void damagedFiles() {
    QRandomGenerator random(20260115);
    const QByteArray json = trialJson();
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
      QByteArray damaged = json;
      for (int n = 0; n < 3; ++n)
        damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
      const auto read = readProtocol(damaged);
      if (read) continue;
      ++refused;
      QVERIFY(!read.error().message.isEmpty());
    }
    QVERIFY2(refused > 500, qPrintable(QString::number(refused)));
  }

  void fileOrName() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(edited("\"plannedSubjects\": 18", "\"plannedSubjects\": 24"));
    file.close();
    QCOMPARE(protocolByNameOrFile(path).value().design.plannedSubjects, 24);
    QVERIFY(protocolByNameOrFile(QStringLiteral("cd7-car-nk")));
    const auto missing = protocolByNameOrFile(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().rule, QStringLiteral("FILE"));
    QVERIFY(!protocolByNameOrFile(folder.path()));
  }
};

COHORTDESK_TEST(TestProtocolReader, QCoreApplication)
} // namespace tst_protocol_reader
#include "tst_protocol_reader.moc"
