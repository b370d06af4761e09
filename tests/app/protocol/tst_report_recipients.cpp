// Who is told of serious events, as a protocol file says it.
#include "app/protocol/protocol_reader.h"
#include "tests/app/protocol/edited_protocol.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_report_recipients {
Result<Protocol> readWith(const QByteArray& recipients) {
  QJsonObject file = QJsonDocument::fromJson(protocolSource(QStringLiteral("cd7-car-nk")).value()).object();
  QJsonObject safety = file.value(QLatin1String("safety")).toObject();
  safety.insert(QLatin1String("recipients"), QJsonDocument::fromJson(recipients).array());
  file.insert(QLatin1String("safety"), safety);
  return readProtocol(QJsonDocument(file).toJson());
}

class TestReportRecipients : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aFileThatNamesNobodyHasFour() {
    const SafetyPlan plan = protocolByName(QStringLiteral("cd7-car-nk")).value().safety;
    QVERIFY(plan.recipients.empty());
    const std::vector<ReportRecipient> all = recipientsOf(plan);
    QCOMPARE(all.size(), 4U);
    QVERIFY(all[0].to == ReportTo::Sponsor && all[0].limits->size() == 1);
    QCOMPARE(all[0].limits->front(), (ReportLimit{ReportLimit::Of::Every, 24}));
    QVERIFY(all[1].to == ReportTo::EthicsCommittee && all[1].limits->empty());
    QVERIFY(all[2].to == ReportTo::Institution && all[2].limits->empty());
    QVERIFY(all[3].to == ReportTo::Authority && all[3].limits->size() == 2);
    QCOMPARE(all[3].limits->front(), (ReportLimit{ReportLimit::Of::Severe, 7, true, 8}));
    QCOMPARE(all[3].limits->back(), (ReportLimit{ReportLimit::Of::Expedited, 15, true}));
  }

  void aFileNamesThem() {
    const auto read = readWith(
        R"([{"to": "sponsor"},
            {"to": "ethics", "en": "Ethics committee of the hospital", "zh": "本院伦理委员会",
             "clocks": [{"of": "every", "hours": 48}]},
            {"to": "authority",
             "clocks": [{"of": "severe", "days": 7, "followUpDays": 8, "from": "sponsor"}]}])");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    const std::vector<ReportRecipient> all = recipientsOf(read->safety);
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all[0].limits->front(), (ReportLimit{ReportLimit::Of::Every, 24})); // the file's number
    QCOMPARE(all[1].name.zh, QString::fromUtf8("本院伦理委员会"));
    QCOMPARE(all[1].limits->front(), (ReportLimit{ReportLimit::Of::Every, 48}));
    QCOMPARE(all[2].limits->front(),
             (ReportLimit{ReportLimit::Of::Severe, 7, true, 8, ReportLimit::From::Sponsor}));
  }

  void broken_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const auto of = [](const char* json) { return QByteArray(json); };
    row("nobody", of("[]"), "/safety/recipients", "1 to 4");
    row("twice", of(R"([{"to": "sponsor"}, {"to": "sponsor"}])"), "/safety/recipients/1/to", "there twice");
    row("a limit twice",
        of(R"([{"to": "sponsor", "clocks": [{"of": "every", "hours": 24}, {"of": "every", "days": 2}]}])"),
        "/safety/recipients/0/clocks/1/of", "there twice");
    row("hours and days", of(R"([{"to": "ethics", "clocks": [{"of": "every", "hours": 24, "days": 1}]}])"),
        "/safety/recipients/0/clocks/0", "one of the two");
    row("neither", of(R"([{"to": "ethics", "clocks": [{"of": "every"}]}])"), "/safety/recipients/0/clocks/0",
        "one of the two");
    row("the sponsor is not told",
        of(R"([{"to": "authority", "clocks": [{"of": "severe", "days": 7, "from": "sponsor"}]}])"),
        "/safety/recipients/0/clocks", "the sponsor has to be one");
    row("the sponsor waits for itself",
        of(R"([{"to": "sponsor", "clocks": [{"of": "every", "hours": 24, "from": "sponsor"}]}])"),
        "/safety/recipients/0/clocks", "the sponsor has to be one");
    row("no hour", of(R"([{"to": "ethics", "clocks": [{"of": "every", "hours": 0}]}])"),
        "/safety/recipients/0/clocks/0/hours", "1 to 720");
  }
  void broken() {
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, reason);
    QCOMPARE(edited_protocol::notRefusedWith(readWith(json), path, reason), QString());
  }
};

COHORTDESK_TEST(TestReportRecipients, QCoreApplication)
} // namespace tst_report_recipients
#include "tst_report_recipients.moc"
