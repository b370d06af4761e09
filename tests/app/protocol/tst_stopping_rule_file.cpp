#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/stopping_rules_of.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

Q_DECLARE_METATYPE(StoppingRule)

namespace tst_stopping_rule_file {
using Of = StoppingRule::Of;

/// The trial's file with these stopping rules, a JSON array.
Result<Protocol> readWith(const QByteArray& rules) {
  QJsonObject file = trialProtocolJson();
  file.insert(QStringLiteral("stoppingRules"), QJsonDocument::fromJson(rules).array());
  return readProtocol(QJsonDocument(file).toJson());
}

class TestStoppingRuleFile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// The record names none: none is invented.
  void theTrialHasNone() {
    QVERIFY(protocolByName(QStringLiteral("cd7-car-nk")).value().stoppingRules.empty());
  }

  void theyAreRead() {
    const auto read = readWith(R"([
      {"en": "A related death", "zh": "相关死亡", "about": "related-death", "count": 1},
      {"en": "Severe events", "zh": "严重事件", "about": "events", "events": "crs", "grade": 4,
       "related": true, "count": 2, "ofFirst": 6},
      {"en": "DLTs in all", "zh": "DLT 总例数", "about": "dlts", "count": 5}])");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    StoppingRule events = eventRule(Of::Crs, 4, 2, 6);
    events.related = true;
    QVERIFY(read->stoppingRules == (std::vector<StoppingRule>{deathRule(), events, dltRule(5)}));
  }

  void whatCannotBeIsRefused_data() {
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const char* rule, const char* field) {
      QTest::newRow(name) << QByteArray(R"([{"en": "x", "zh": "x", )") + rule + "}]"
                          << QString::fromLatin1(field);
    };
    row("no count", R"("about": "dlts")", "/stoppingRules/0/count");
    row("none at all", R"("about": "dlts", "count": 0)", "/stoppingRules/0/count");
    row("no events", R"("about": "events", "count": 1)", "/stoppingRules/0");
    row("a grade that GvHD does not have", R"("about": "events", "events": "gvhd", "grade": 5, "count": 1)",
        "/stoppingRules/0");
    row("a term without name", R"("about": "events", "events": "term", "grade": 3, "count": 1)",
        "/stoppingRules/0");
    row("events of a death", R"("about": "related-death", "events": "crs", "count": 1)", "/stoppingRules/0");
    row("more than the first", R"("about": "dlts", "count": 3, "ofFirst": 2)", "/stoppingRules/0");
  }
  void whatCannotBeIsRefused() {
    QFETCH(QByteArray, rule);
    const auto read = readWith(rule);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, QStringLiteral("PROTOCOL"));
    QTEST(read.error().field, "field");
  }

  void whatTheSiteMayEnter_data() {
    QTest::addColumn<StoppingRule>("rule");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* name, StoppingRule rule, auto change, const char* refused) {
      change(rule);
      QTest::newRow(name) << rule << QString::fromLatin1(refused);
    };
    const auto same = [](StoppingRule&) {};
    row("a death", deathRule(), same, "");
    row("DLTs", dltRule(3), same, "");
    row("CRS", eventRule(Of::Crs, 5, 1), same, "");
    row("GvHD of grade 4", eventRule(Of::Gvhd, 4, 1), same, "");
    row("GvHD of grade 5", eventRule(Of::Gvhd, 5, 1), same, "RANGE");
    row("grade 0", eventRule(Of::AnyEvent, 0, 1), same, "RANGE");
    row("grade 6", eventRule(Of::AnyEvent, 6, 1), same, "RANGE");
    row("a term", eventRule(Of::Term, 3, 1, 0, QStringLiteral("Fever")), same, "");
    row("a term without name", eventRule(Of::Term, 3, 1), same, "REQUIRED");
    row("a name without term", eventRule(Of::Crs, 3, 1, 0, QStringLiteral("Fever")), same, "RANGE");
    row("a class", eventRule(Of::OrganClass, 3, 1, 0, QStringLiteral("Cardiac disorders")), same, "");
    row(
        "no kind", eventRule(Of::Crs, 3, 1), [](StoppingRule& rule) { rule.of.reset(); }, "REQUIRED");
    row(
        "no grade", eventRule(Of::Crs, 3, 1), [](StoppingRule& rule) { rule.grade.reset(); }, "REQUIRED");
    row(
        "no text", deathRule(), [](StoppingRule& rule) { rule.text = {}; }, "REQUIRED");
    row(
        "one language", deathRule(), [](StoppingRule& rule) { rule.text.en.clear(); }, "");
    row("nobody", deathRule(0), same, "RANGE");
    row("as many as the first", eventRule(Of::Crs, 3, 6, 6), same, "");
    row("more than the first", eventRule(Of::Crs, 3, 7, 6), same, "RANGE");
    row(
        "a grade of a death", deathRule(), [](StoppingRule& rule) { rule.grade = 5; }, "RANGE");
  }
  void whatTheSiteMayEnter() {
    QFETCH(StoppingRule, rule);
    const auto refused = mayKeepStoppingRules({rule});
    const QString said = refused ? refused->rule : QString();
    QTEST(said, "refused");
    if (refused) QCOMPARE(refused->field, QStringLiteral("stoppingRules"));
  }
};

COHORTDESK_TEST(TestStoppingRuleFile, QCoreApplication)
} // namespace tst_stopping_rule_file
#include "tst_stopping_rule_file.moc"
