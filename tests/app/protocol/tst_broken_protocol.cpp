#include "app/protocol/protocol_reader.h"
#include "tests/app/protocol/edited_protocol.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QtTest>

namespace tst_broken_protocol {
using namespace edited_protocol;

/// The trial's file with the first occurrence of a text replaced.
QByteArray editedFirst(const QByteArray& from, const QByteArray& to) {
  const QByteArray json = trialJson();
  const qsizetype at = json.indexOf(from);
  return at < 0 ? QByteArray() : json.first(at) + to + json.sliced(at + from.size());
}

class TestBrokenProtocol : public QObject {
  Q_OBJECT
 private Q_SLOTS:
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
    row("Chinese missing", edited("\"zh\": \"抗人 CD7 CAR-NK 细胞注射液\"", "\"zh\": \"\""), "/product/zh",
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
    QCOMPARE(notRefusedWith(readProtocol(json), path, reason), QString());
  }

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
};

COHORTDESK_TEST(TestBrokenProtocol, QCoreApplication)
} // namespace tst_broken_protocol
#include "tst_broken_protocol.moc"
