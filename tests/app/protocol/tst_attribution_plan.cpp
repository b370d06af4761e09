#include "tests/app/protocol/edited_protocol.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QtTest>

namespace tst_attribution_plan {
using namespace edited_protocol;

QJsonObject scale() {
  return QJsonDocument::fromJson(trialJson()).object().value(QLatin1String("attribution")).toObject();
}

QJsonObject with(const char* name, const QJsonValue& value) {
  QJsonObject json = scale();
  json.insert(QLatin1String(name), value);
  return json;
}

Result<Protocol> readWith(const QJsonObject& attribution) {
  QJsonObject json = QJsonDocument::fromJson(trialJson()).object();
  json.insert(QLatin1String("attribution"), attribution);
  return readProtocol(QJsonDocument(json).toJson());
}

QJsonObject term(const char* id) {
  return {{QStringLiteral("id"), QLatin1String(id)},
          {QStringLiteral("en"), QStringLiteral("some")},
          {QStringLiteral("zh"), QStringLiteral("有")},
          {QStringLiteral("related"), true}};
}

class TestAttributionPlan : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theTrialsScale() {
    const AttributionPlan plan = protocolByName(QStringLiteral("cd7-car-nk")).value().attribution;
    QStringList terms;
    for (const AttributionTerm& each : plan.terms) {
      terms << each.id + (each.related ? QStringLiteral("+") : QStringLiteral("-"));
      QCOMPARE(each.assessable, each.id != QStringLiteral("not-assessable"));
      QVERIFY2(!each.name.en.isEmpty() && !each.name.zh.isEmpty(), qPrintable(each.id));
    }
    QCOMPARE(terms.join(u' '), QStringLiteral("certain+ probable+ possible+ unlikely- unrelated- "
                                              "not-assessable+"));
    for (const BilingualText& text : {plan.assumption, plan.why})
      QVERIFY(!text.en.isEmpty() && !text.zh.isEmpty());
    QCOMPARE(plan.name(QStringLiteral("possible"), QStringLiteral("zh_CN")), QStringLiteral("可能有关"));
    QCOMPARE(plan.name(QStringLiteral("probably"), QStringLiteral("en")), QStringLiteral("probably"));
  }

  /// Studies keep the file that they were made with.
  void aFileWithoutOneHasTheScaleOfTheProgram() {
    const Protocol whole = protocolByName(QStringLiteral("cd7-car-nk")).value();
    const auto read = readProtocol(without("attribution"));
    QVERIFY(read);
    QVERIFY(*read == whole);
    QVERIFY(protocolByName(QStringLiteral("standard-3+3:2")).value().attribution == whole.attribution);
  }

  void aFileOfItsOwn() {
    const auto read = readWith(with("terms", QJsonArray{term("yes"), term("no")}));
    QVERIFY(read);
    QCOMPARE(read->attribution.terms.size(), std::size_t{2});
    QVERIFY(!read->attribution.term(QStringLiteral("certain")));
  }

  /// Which term stands outside the order is the scale's to say; where it says nothing, the last one does.
  void whatIsNotAssessable_data() {
    QTest::addColumn<QString>("said"); // of three terms: . nothing, + assessable, - not
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("strongest");
    row("a file of before", u"..."_qs, u"++-"_qs, "t0");
    row("the first", u"-.."_qs, u"-++"_qs, "t1");
    row("in the middle", u".-."_qs, u"+-+"_qs, "t0");
    row("the last", u"..-"_qs, u"++-"_qs, "t0");
    row("two of them", u"-.-"_qs, u"-+-"_qs, "t1");
    row("none", u"+++"_qs, u"+++"_qs, "t0");
    row("none, said of one", u"..+"_qs, u"+++"_qs, "t0");
  }
  void whatIsNotAssessable() {
    QFETCH(QString, said);
    QFETCH(QString, found);
    QFETCH(QString, strongest);
    QJsonArray terms;
    for (qsizetype i = 0; i < said.size(); ++i) {
      QJsonObject json = term("t0");
      json.insert(QLatin1String("id"), QStringLiteral("t%1").arg(i));
      if (said[i] != u'.') json.insert(QLatin1String("assessable"), said[i] == u'+');
      terms.append(json);
    }
    const auto read = readWith(with("terms", terms));
    QVERIFY(read);
    QString assessable;
    for (const AttributionTerm& each : read->attribution.terms)
      assessable += each.assessable ? u'+' : u'-';
    QCOMPARE(assessable, found);
    QCOMPARE(strongestOf(read->attribution.terms)->id, strongest);
  }

  void broken_data() {
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QJsonObject unclear = term("no");
    unclear.remove(QLatin1String("related"));
    QJsonObject noWhy = scale();
    noWhy.remove(QLatin1String("whyZh"));
    row("a term twice", with("terms", QJsonArray{term("yes"), term("no"), term("yes")}),
        u"/attribution/terms/2/id"_qs, "there twice");
    row("one term", with("terms", QJsonArray{term("yes")}), u"/attribution/terms"_qs, "2 to 12");
    row("related or not", with("terms", QJsonArray{term("yes"), unclear}), u"/attribution/terms/1/related"_qs,
        "missing");
    row("an id with a blank", with("terms", QJsonArray{term("yes"), term("not so")}),
        u"/attribution/terms/1/id"_qs, "of the form");
    row("not said why", noWhy, u"/attribution/whyZh"_qs, "missing");
    row("unknown member", with("level", 1), u"/attribution/level"_qs, "not known");
  }
  void broken() {
    QFETCH(QJsonObject, json);
    QFETCH(QString, path);
    QFETCH(QString, reason);
    QCOMPARE(edited_protocol::notRefusedWith(readWith(json), path, reason), QString());
  }
};

COHORTDESK_TEST(TestAttributionPlan, QCoreApplication)
} // namespace tst_attribution_plan
#include "tst_attribution_plan.moc"
