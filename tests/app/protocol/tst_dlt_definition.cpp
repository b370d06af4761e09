#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_dlt_definition {
const std::vector<AttributionTerm>& scale() {
  static const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
  return protocol.attribution.terms;
}

Result<DltDefinition> read(const QString& json) {
  return readDltDefinition(json.toUtf8(), scale());
}

QString ofRule(const QString& rule) {
  return QStringLiteral(R"({"format":1,"items":[{"id":"D1","en":"x","rule":%1}]})").arg(rule);
}

class TestDltDefinition : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isReadAndWritten() {
    const QString json = QString::fromUtf8(R"({"format":1,"text":{"en":"Any of","zh":"任一"},"items":[
      {"id":"D1","en":"CRS","zh":"CRS","source":"a paper","rule":{"about":"crs","grade":3,"longerThan":{"hours":72}}},
      {"id":"D2","en":"x","rule":{"about":"any","grade":3,"notDownTo":{"grade":2,"within":{"days":3}},"onsetByDay":28,
        "notDueTo":["disease","infection"],"from":"probable","without":["Fever"]}},
      {"id":"D3","en":"x","rule":{"about":"laboratory","names":["neutrophils"],"atMost":0.5,"longerThan":{"days":28}}},
      {"id":"D4","zh":"死亡"}]})");
    const auto definition = read(json);
    QVERIFY2(definition,
             qPrintable(definition ? QString() : definition.error().field + definition.error().message));
    QCOMPARE(definition->text.zh, QString::fromUtf8("任一"));
    QCOMPARE(definition->items.size(), std::size_t(4));
    QCOMPARE(definition->items[0].source, QStringLiteral("a paper"));
    const DltRule& second = *definition->items[1].rule;
    QVERIFY(second.within == (Span{3, Span::Unit::Days}));
    QCOMPARE(second.downTo, std::optional(2));
    QCOMPARE(second.onsetByDay, std::optional(28));
    QCOMPARE(second.notDueTo, (QStringList{"disease", "infection"}));
    QCOMPARE(definition->items[2].rule->beyond.high, std::optional(0.5));
    QVERIFY(!definition->items[3].rule);
    const auto again = readDltDefinition(dltDefinitionJson(*definition), scale());
    QVERIFY(again && *again == *definition);
    QCOMPARE(dltDefinitionJson(*again), dltDefinitionJson(*definition));
  }

  void isRefused_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("place");
    const auto rule = [](const char* name, const char* json, const char* place) {
      row(name, ofRule(QString::fromLatin1(json)), QStringLiteral("/items/0/rule") + QLatin1String(place));
    };
    row("an id twice", QStringLiteral(R"({"format":1,"items":[{"id":"D1","en":"x"},{"id":"D1","en":"y"}]})"),
        QStringLiteral("/items/1/id"));
    row("no text", QStringLiteral(R"({"format":1,"items":[{"id":"D1"}]})"), QStringLiteral("/items/0/en"));
    row("no items", QStringLiteral(R"({"format":1})"), QStringLiteral("/items"));
    row("another format", QStringLiteral(R"({"format":2,"items":[]})"), QStringLiteral("/format"));
    row("an unknown member", QStringLiteral(R"({"format":1,"items":[{"id":"D1","en":"x","rules":1}]})"),
        QStringLiteral("/items/0/rules"));
    rule("about what", R"({"grade":3})", "/about");
    rule("about something else", R"({"about":"death"})", "/about");
    rule("terms without names", R"({"about":"terms"})", "/names");
    rule("any with names", R"({"about":"any","names":["Fever"]})", "/names");
    rule("two analytes", R"({"about":"laboratory","names":["a","b"],"atMost":1})", "/names");
    rule("no bound", R"({"about":"laboratory","names":["a"]})", "/atMost");
    rule("bounds the wrong way round", R"({"about":"laboratory","names":["a"],"atMost":1,"atLeast":2})",
         "/atLeast");
    rule("a bound of events", R"({"about":"any","atMost":1})", "/atMost");
    rule("a grade of a value", R"({"about":"laboratory","names":["a"],"atMost":1,"grade":3})", "/grade");
    rule("GvHD of grade 5", R"({"about":"gvhd","grade":5})", "/grade");
    rule("grade 6", R"({"about":"any","grade":6})", "/grade");
    rule("within without a grade", R"({"about":"any","notDownTo":{"within":{"hours":72}}})",
         "/notDownTo/grade");
    rule("not down to the grade itself",
         R"({"about":"any","grade":3,"notDownTo":{"grade":3,"within":{"hours":72}}})", "/notDownTo/grade");
    rule("both ways of time",
         R"({"about":"any","longerThan":{"hours":1},"notDownTo":{"grade":1,"within":{"hours":72}}})",
         "/notDownTo");
    rule("hours and days", R"({"about":"any","longerThan":{"hours":1,"days":1}})", "/longerThan");
    rule("no time", R"({"about":"any","longerThan":{}})", "/longerThan");
    rule("0 hours", R"({"about":"any","longerThan":{"hours":0}})", "/longerThan/hours");
    rule("an unknown cause", R"({"about":"any","notDueTo":["cells"]})", "/notDueTo/0");
    rule("a cause twice", R"({"about":"any","notDueTo":["drug","drug"]})", "/notDueTo/1");
    rule("a term that is not of the scale", R"({"about":"any","notDueTo":["drug"],"from":"sure"})", "/from");
    rule("from the last term", R"({"about":"any","notDueTo":["drug"],"from":"not-assessable"})", "/from");
    rule("from without a cause", R"({"about":"any","from":"certain"})", "/notDueTo");
  }
  void isRefused() {
    QFETCH(QString, json);
    QFETCH(QString, place);
    const auto definition = read(json);
    QVERIFY(!definition);
    QCOMPARE(definition.error().field, place);
    QVERIFY(!definition.error().message.isEmpty());
  }

  void linesOfBefore() {
    const DltDefinition old =
        definitionOfLines(QStringLiteral("Related:"), {QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(old.version, 1);
    QCOMPARE(old.text.en, QStringLiteral("Related:"));
    QCOMPARE(old.items[1].id, QStringLiteral("D2"));
    QVERIFY(!old.items[1].rule);
    QCOMPARE(definitionOfLines({}, {}).version, 0);
    QVERIFY(definitionOfLines({}, {}).isEmpty());
    QCOMPARE(nextItemId(old.items), QStringLiteral("D3"));
  }

  /// The draft of the protocol file: each item says where it is from, and each text is in both languages.
  void theDraft() {
    const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
    QVERIFY(!protocol.dlt.draft.empty());
    for (const DltItem& item : protocol.dlt.draft) {
      QVERIFY2(!item.source.isEmpty(), qPrintable(item.id));
      QVERIFY2(!item.text.en.isEmpty() && !item.text.zh.isEmpty(), qPrintable(item.id));
    }
    QVERIFY(protocol.dlt == protocolByName(QStringLiteral("standard-3+3:3"))->dlt); // the shipped one
  }
};

COHORTDESK_TEST(TestDltDefinition, QCoreApplication)
} // namespace tst_dlt_definition
#include "tst_dlt_definition.moc"
