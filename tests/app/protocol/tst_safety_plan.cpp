#include "app/protocol/protocol_reader.h"
#include "tests/app/protocol/edited_protocol.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace tst_safety_plan {
QJsonObject trial() {
  return QJsonDocument::fromJson(protocolSource(QStringLiteral("cd7-car-nk")).value()).object();
}

Result<Protocol> readWith(const QJsonObject& safety) {
  QJsonObject json = trial();
  json.insert(QStringLiteral("safety"), safety);
  return readProtocol(QJsonDocument(json).toJson());
}

QJsonObject safety() {
  return trial().value(QLatin1String("safety")).toObject();
}

QJsonObject with(const char* name, const QJsonValue& value) {
  QJsonObject json = safety();
  json.insert(QLatin1String(name), value);
  return json;
}

class TestSafetyPlan : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theTrialsPlan() {
    const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
    const SafetyPlan& plan = protocol.safety;
    QCOMPARE(protocol.version, QStringLiteral("2.0"));
    QCOMPARE(plan.sponsorHours, 24);
    QCOMPARE(plan.authoritySevereDays, 7);
    QCOMPARE(plan.authorityDays, 15);
    QVERIFY(plan.expected.size() >= 40);
    QSet<QString> chinese;
    for (const EventTerm& term : plan.expected) {
      QVERIFY2(!term.name.zh.isEmpty() && !term.organClass.en.isEmpty() && !term.organClass.zh.isEmpty(),
               qPrintable(term.name.en));
      QVERIFY2(!chinese.contains(term.name.zh), qPrintable(term.name.zh));
      chinese.insert(term.name.zh);
      for (const QString& grade : term.grades)
        QVERIFY(grade.isEmpty()); // the NCI's texts come with the site's own copy
    }
  }

  /// One organ class has one name in each language.
  void organClassesAgree() {
    QMap<QString, QString> chinese;
    const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
    for (const EventTerm& term : protocol.safety.expected) {
      const BilingualText& soc = term.organClass;
      QCOMPARE(chinese.value(soc.en, soc.zh), soc.zh);
      chinese[soc.en] = soc.zh;
    }
    QVERIFY(chinese.size() > 10);
  }

  void textsFollowTheValues() {
    const SafetyPlan plan = readWith(with("sponsorHours", 36)).value().safety;
    QVERIFY2(plan.assumption.en.contains(QStringLiteral("36 hours")), qPrintable(plan.assumption.en));
    QVERIFY2(plan.assumption.zh.contains(QStringLiteral("36 小时")), qPrintable(plan.assumption.zh));
    for (const BilingualText& text : {plan.assumption, plan.why})
      QVERIFY(!text.en.contains(u'{') && !text.zh.contains(u'{'));
  }

  void aFileWithoutOneReadsAsBefore() {
    QJsonObject json = trial();
    json.remove(QLatin1String("safety"));
    const auto read = readProtocol(QJsonDocument(json).toJson());
    QVERIFY(read);
    QVERIFY(read->safety == SafetyPlan());
    QVERIFY(read->safety.isEmpty());
    Protocol whole = protocolByName(QStringLiteral("cd7-car-nk")).value();
    whole.safety = {};
    QVERIFY(*read == whole);
    QVERIFY(protocolByName(QStringLiteral("standard-3+3:2")).value().safety.isEmpty());
  }

  void broken_data() {
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const QJsonObject fever{{"en", "fever"}, {"zh", "x"}, {"soc", QJsonObject{{"en", "x"}, {"zh", "x"}}}};
    QJsonArray twice = safety().value(QLatin1String("expected")).toArray();
    const auto place = twice.size();
    twice.append(fever);
    QJsonObject withoutHours = safety();
    withoutHours.remove(QLatin1String("sponsorHours"));
    QJsonObject nameless = fever;
    nameless.insert(QLatin1String("en"), QString());
    row("a term twice", with("expected", twice), QStringLiteral("/safety/expected/%1/en").arg(place),
        "there twice");
    row("no term", with("expected", QJsonArray()), "/safety/expected", "1 to 1000");
    row("a nameless term", with("expected", QJsonArray{nameless}), "/safety/expected/0/en", "a text of 1 to");
    row("hours missing", withoutHours, "/safety/sponsorHours", "missing");
    row("no hour", with("sponsorHours", 0), "/safety/sponsorHours", "1 to 720");
    row("the severe have longer", with("authoritySevereDays", 16), "/safety/authoritySevereDays",
        "cannot have more days (16)");
    row("unknown member", with("ethicsHours", 24), "/safety/ethicsHours", "not known");
  }
  void broken() {
    QFETCH(QJsonObject, json);
    QFETCH(QString, path);
    QFETCH(QString, reason);
    QCOMPARE(edited_protocol::notRefusedWith(readWith(json), path, reason), QString());
  }

  void asMuchTimeForTheSevereIsAllowed() { QVERIFY(readWith(with("authoritySevereDays", 15))); }
};

COHORTDESK_TEST(TestSafetyPlan, QCoreApplication)
} // namespace tst_safety_plan
#include "tst_safety_plan.moc"
