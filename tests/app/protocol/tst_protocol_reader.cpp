#include "app/protocol/protocol_reader.h"
#include "tests/app/protocol/edited_protocol.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_protocol_reader {
using namespace edited_protocol;

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

  /// A study that keeps the program's own file is opened without asking the schema: so this asks it.
  void theProgramsOwnFileIsAsTheSchemaHasIt() {
    const QByteArray own = protocolSource(QStringLiteral("cd7-car-nk")).value();
    const auto read = readProtocol(own + "\n"); // no longer the same bytes
    QVERIFY2(read, qPrintable(read ? QString() : read.error().field + read.error().message));
    QVERIFY(!readProtocol(QByteArray(own).replace("\"plannedSubjects\": 18", "\"plannedSubjects\": 0")));
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

  void byteOrderMarkIsAccepted() { QVERIFY(readProtocol("\xef\xbb\xbf" + trialJson())); }

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
