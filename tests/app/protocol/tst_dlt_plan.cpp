#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_dlt_plan {
Result<Protocol> readWith(const QJsonValue& dlt) {
  QJsonObject json = trialProtocolJson();
  json.insert(QLatin1String("dlt"), dlt);
  return readProtocol(QJsonDocument(json).toJson());
}

/// The trial's own section with this draft.
QJsonObject with(const QByteArray& draft) {
  QJsonObject section = trialProtocolJson().value(QLatin1String("dlt")).toObject();
  section.insert(QLatin1String("draft"), QJsonDocument::fromJson(draft).array());
  return section;
}

class TestDltPlan : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// A file without the section has the one that comes with the program.
  void aFileWithoutIt() {
    QJsonObject json = trialProtocolJson();
    const auto whole = readProtocol(QJsonDocument(json).toJson());
    json.remove(QLatin1String("dlt"));
    const auto without = readProtocol(QJsonDocument(json).toJson());
    QVERIFY(whole && without);
    QVERIFY(whole->dlt == without->dlt);
    QVERIFY(!without->dlt.assumption.en.isEmpty() && !without->dlt.assumption.zh.isEmpty());
    QVERIFY(!without->dlt.why.en.isEmpty() && !without->dlt.why.zh.isEmpty());
  }

  void anItemIsRead() {
    const auto read = readWith(
        with(R"([{"id":"D1","en":"x","zh":"y","source":"a paper","rule":{"about":"icans","grade":4}}])"));
    QVERIFY(read);
    QCOMPARE(read->dlt.draft.size(), std::size_t(1));
    QCOMPARE(read->dlt.draft.front().source, QStringLiteral("a paper"));
    QVERIFY(read->dlt.draft.front().rule->about == DltRule::About::Icans);
    QCOMPARE(read->dlt.draft.front().rule->grade, 4);
  }

  void aBrokenPlaceIsNamed_data() {
    QTest::addColumn<QByteArray>("draft");
    QTest::addColumn<QString>("place");
    row("no items", QByteArray("[]"), QStringLiteral("/dlt/draft"));
    row("an id twice", QByteArray(R"([{"id":"D1","en":"x"},{"id":"D1","en":"y"}])"),
        QStringLiteral("/dlt/draft/1/id"));
    row("no rule that can be", QByteArray(R"([{"id":"D1","en":"x","rule":{"about":"terms"}}])"),
        QStringLiteral("/dlt/draft/0/rule/names"));
    row("no term of this file's scale",
        QByteArray(R"([{"id":"D1","en":"x","rule":{"about":"any","notDueTo":["drug"],"from":"sure"}}])"),
        QStringLiteral("/dlt/draft/0/rule/from"));
    row("an unknown member", QByteArray(R"([{"id":"D1","en":"x","active":true}])"),
        QStringLiteral("/dlt/draft/0/active"));
  }
  void aBrokenPlaceIsNamed() {
    QFETCH(QByteArray, draft);
    QFETCH(QString, place);
    const auto read = readWith(with(draft));
    QVERIFY(!read);
    QCOMPARE(read.error().field, place);
    QVERIFY(!read.error().message.isEmpty());
  }
};

COHORTDESK_TEST(TestDltPlan, QCoreApplication)
} // namespace tst_dlt_plan
#include "tst_dlt_plan.moc"
