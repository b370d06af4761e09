#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_product_plan {
QJsonObject planOf(const QJsonObject& file) {
  return file.value(QLatin1String("productPlan")).toObject();
}

Result<Protocol> readWith(const QJsonObject& plan) {
  QJsonObject file = trialProtocolJson();
  file.insert(QStringLiteral("productPlan"), plan);
  return readProtocol(QJsonDocument(file).toJson());
}

QJsonObject withTests(const QJsonArray& tests) {
  QJsonObject plan = planOf(trialProtocolJson());
  plan.insert(QStringLiteral("tests"), tests);
  return plan;
}

QJsonObject test(const char* id) {
  return {{QStringLiteral("id"), QLatin1String(id)}};
}

/// The trial's file, A9 so.
Result<Protocol> readCounting(const QJsonValue& basis) {
  QJsonObject file = trialProtocolJson();
  QJsonObject assumptions = file.value(QLatin1String("assumptions")).toObject();
  QJsonObject cells = assumptions.value(QLatin1String("A9")).toObject();
  cells.remove(QStringLiteral("value"));
  if (!basis.isUndefined()) cells.insert(QStringLiteral("value"), basis);
  assumptions.insert(QStringLiteral("A9"), cells);
  file.insert(QStringLiteral("assumptions"), assumptions);
  return readProtocol(QJsonDocument(file).toJson());
}

class TestProductPlan : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// The record names no limit: none is invented.
  void theTrialsPlan() {
    const ProductPlan plan = protocolByName(QStringLiteral("cd7-car-nk")).value().productPlan;
    QVERIFY(!plan.assumption.en.isEmpty() && !plan.assumption.zh.isEmpty());
    QVERIFY(!plan.why.en.isEmpty() && !plan.why.zh.isEmpty());
    QVERIFY(!plan.thawMinutes);
    QCOMPARE(plan.tests.size(), codes<CertificateTest>.size());
    for (std::size_t i = 0; i < plan.tests.size(); ++i) {
      QVERIFY(plan.tests[i].test == static_cast<CertificateTest>(i));
      QVERIFY(!plan.tests[i].limit);
      QCOMPARE(plan.tests[i].relation.has_value(), !plan.tests[i].unit.isEmpty());
    }
  }

  /// A file of before, and the designs that have no file.
  void withoutASectionTheTrialsHolds() {
    const Protocol trial = protocolByName(QStringLiteral("cd7-car-nk")).value();
    QJsonObject file = trialProtocolJson();
    file.remove(QStringLiteral("productPlan"));
    QCOMPARE(readProtocol(QJsonDocument(file).toJson()).value().productPlan, trial.productPlan);
    QCOMPARE(protocolByName(QStringLiteral("standard-3+3:3")).value().productPlan, trial.productPlan);
  }

  void valuesOfAFile() {
    QJsonObject plan = withTests({QJsonObject{{QStringLiteral("id"), QStringLiteral("endotoxin")},
                                              {QStringLiteral("unit"), QStringLiteral("EU/mL")},
                                              {QStringLiteral("relation"), QStringLiteral("at-most")},
                                              {QStringLiteral("limit"), 5}}});
    plan.insert(QStringLiteral("thawMinutes"), 30);
    const auto read = readWith(plan);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->productPlan.thawMinutes, std::optional(30));
    const CertificateItem expected{CertificateTest::Endotoxin, QStringLiteral("EU/mL"), LimitRelation::AtMost,
                                   5};
    QCOMPARE(read->productPlan.tests, std::vector{expected});
  }

  void whatIsWrongIsNamed_data() {
    QTest::addColumn<QJsonObject>("plan");
    QTest::addColumn<QString>("field");
    QTest::newRow("a test twice") << withTests({test("sterility"), test("sterility")})
                                  << QStringLiteral("/productPlan/tests/1/id");
    QTest::newRow("no such test") << withTests({test("colour")}) << QStringLiteral("/productPlan/tests/0/id");
    QTest::newRow("no test") << withTests({}) << QStringLiteral("/productPlan/tests");
    QJsonObject limited = test("dose");
    limited.insert(QStringLiteral("limit"), 80);
    QTest::newRow("a limit without its relation")
        << withTests({limited}) << QStringLiteral("/productPlan/tests/0/limit");
    QJsonObject thaw = planOf(trialProtocolJson());
    thaw.insert(QStringLiteral("thawMinutes"), 0);
    QTest::newRow("no time at all") << thaw << QStringLiteral("/productPlan/thawMinutes");
    QJsonObject silent = planOf(trialProtocolJson());
    silent.remove(QStringLiteral("whyZh"));
    QTest::newRow("in one language") << silent << QStringLiteral("/productPlan/whyZh");
  }
  void whatIsWrongIsNamed() {
    QFETCH(QJsonObject, plan);
    const auto read = readWith(plan);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, QStringLiteral("PROTOCOL"));
    QTEST(read.error().field, "field");
    QVERIFY(!read.error().message.isEmpty());
  }

  /// A9
  void whichCellsCount() {
    QVERIFY(protocolByName(QStringLiteral("cd7-car-nk")).value().cellBasis == CellBasis::ViableCar);
    QVERIFY(readCounting(QStringLiteral("viable")).value().cellBasis == CellBasis::Viable);
    QVERIFY(readCounting(QStringLiteral("all")).value().cellBasis == CellBasis::All);
    QVERIFY(readCounting(QJsonValue(QJsonValue::Undefined)).value().cellBasis == CellBasis::ViableCar);
    QCOMPARE(readCounting(QStringLiteral("dead")).error().field, QStringLiteral("/assumptions/A9/value"));
  }
};

COHORTDESK_TEST(TestProductPlan, QCoreApplication)
} // namespace tst_product_plan
#include "tst_product_plan.moc"
