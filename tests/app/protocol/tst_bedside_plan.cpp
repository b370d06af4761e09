#include "app/protocol/protocol_reader.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace tst_bedside_plan {
QJsonObject trial() {
  return QJsonDocument::fromJson(protocolSource(QStringLiteral("cd7-car-nk")).value()).object();
}

QJsonObject bedside() {
  return trial().value(QLatin1String("bedside")).toObject();
}

Result<Protocol> readWith(const QJsonObject& bedside) {
  QJsonObject json = trial();
  json.insert(QStringLiteral("bedside"), bedside);
  return readProtocol(QJsonDocument(json).toJson());
}

/// With this member; without it where the value is undefined. `path` is of at most two steps.
QJsonObject with(const QString& path, const QJsonValue& value) {
  QJsonObject json = bedside();
  const QString outer = path.section(u'/', 0, 0);
  const QString inner = path.section(u'/', 1);
  if (inner.isEmpty()) {
    json.insert(outer, value); // undefined takes it out
    return json;
  }
  QJsonObject part = json.value(outer).toObject();
  part.insert(inner, value);
  json.insert(outer, part);
  return json;
}

class TestBedsidePlan : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theTrialsPlan() {
    const BedsidePlan plan = protocolByName(QStringLiteral("cd7-car-nk")).value().bedside;
    QCOMPARE(plan.hours, 4);
    QCOMPARE(plan.icePrompts[0].en, QStringLiteral("year, month, city, hospital"));
    QCOMPARE(plan.icePrompts[0].zh, QStringLiteral("年份、月份、城市、医院"));
    for (const BilingualText& text : plan.icePrompts)
      QVERIFY(!text.en.isEmpty() && !text.zh.isEmpty());
    QVERIFY((plan.hs == HsThresholds{2, 5, 1.5}));
    for (const BilingualText& text : {plan.assumption, plan.why}) {
      QVERIFY(!text.en.isEmpty() && !text.zh.isEmpty());
      QVERIFY(!text.en.contains(u'{') && !text.zh.contains(u'{'));
    }
  }

  void textsFollowTheValues() {
    const BedsidePlan plan = readWith(with(QStringLiteral("hours"), 6)).value().bedside;
    QVERIFY(plan.assumption.en.contains(QStringLiteral("every 6 hours")));
    QVERIFY(plan.assumption.zh.contains(QStringLiteral("每 6 小时")));
    const BedsidePlan lower = readWith(with(QStringLiteral("hs/fibrinogenBelow"), 1.2)).value().bedside;
    QVERIFY(lower.assumption.en.contains(QStringLiteral("below 1.2 g/L")));
    QCOMPARE(lower.hs.fibrinogenBelow, 1.2);
  }

  /// Studies of before keep their file: what it does not have is that of the shipped one.
  void aFileWithoutOneHasTheShippedPlan() {
    QJsonObject json = trial();
    json.remove(QLatin1String("bedside"));
    const Protocol read = readProtocol(QJsonDocument(json).toJson()).value();
    QVERIFY(read.bedside == protocolByName(QStringLiteral("cd7-car-nk")).value().bedside);
    QVERIFY(protocolByName(QStringLiteral("standard-3+3:3")).value().bedside == read.bedside);
  }

  void whatIsRefused_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto add = [](const char* path, const QJsonValue& value) {
      row(path, QString::fromLatin1(path), value);
    };
    for (const char* missing : {"en", "zh", "whyEn", "whyZh", "hours", "ice", "hs", "ice/orientation",
                                "ice/naming", "ice/attention", "hs/ferritinTimesUpper"})
      add(missing, QJsonValue(QJsonValue::Undefined));
    row("5 hours", QStringLiteral("hours"), QJsonValue(5));
    row("no hours", QStringLiteral("hours"), QJsonValue(0));
    row("three of four", QStringLiteral("ice/orientation"), QJsonValue(QJsonArray{1, 2, 3}));
    row("in one language", QStringLiteral("ice/writing"),
        QJsonValue(QJsonObject{{QStringLiteral("en"), QStringLiteral("a sentence")}}));
    row("below its limit", QStringLiteral("hs/ferritinTimesUpper"), QJsonValue(0.5));
    row("unknown", QStringLiteral("grades"), QJsonValue(1));
  }
  void whatIsRefused() {
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const auto read = readWith(with(path, value));
    QVERIFY(!read);
    QCOMPARE(read.error().rule, QStringLiteral("PROTOCOL"));
    QVERIFY2(read.error().field.startsWith(QStringLiteral("/bedside/") + path.section(u'/', 0, 0)),
             qPrintable(read.error().field));
  }
};

COHORTDESK_TEST(TestBedsidePlan, QCoreApplication)
} // namespace tst_bedside_plan
#include "tst_bedside_plan.moc"
