#include "app/study/comparison_assumptions.h"
#include "app/study/study_rules.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_site_rules {

using Change = std::function<void(Site&)>;

class TestSiteRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mayChangeSite_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told"); // rule and field; empty = allowed
    const auto row = [](const char* name, const char* told, const Change& change) {
      QTest::newRow(name) << change << QString::fromLatin1(told);
    };
    row("as it should be", "", [](Site&) {});
    row("no name", "REQUIRED name", [](Site& site) { site.name = u" "_qs; });
    row("no time zone", "REQUIRED timeZone", [](Site& site) { site.timeZone = QTimeZone("Shangai"); });
    row("limit 0", "RANGE limits", [](Site& site) { site.limits[OrganTest::Alt].limit = 0; });
    row("limit no number", "RANGE limits", [](Site& site) { site.limits[OrganTest::Alt].limit = qQNaN(); });
    row("no limits", "", [](Site& site) { site.limits.clear(); });
    row("criterion without id", "REQUIRED exclusions",
        [](Site& site) { site.exclusions.front().code.clear(); });
    row("criterion without text", "REQUIRED exclusions", [](Site& site) {
      site.exclusions.front().textEn.clear();
      site.exclusions.front().textZh.clear();
    });
    row("criterion in Chinese only", "", [](Site& site) { site.exclusions.front().textEn.clear(); });
    row("criterion twice", "NUMBER exclusions",
        [](Site& site) { site.exclusions.push_back(site.exclusions.front()); });
  }
  void mayChangeSite() {
    QFETCH(Change, change);
    Site site = StudyBuilder().study().site;
    change(site);
    const auto refused = ::mayChangeSite(site);
    QTEST(refused ? refused->rule + u' ' + refused->field : QString(), "told");
  }

  void mayKeepScenarios_data() {
    QTest::addColumn<QString>("second"); // name of the second scenario
    QTest::addColumn<QVector<double>>("rates");
    QTest::addColumn<QString>("field"); // empty = allowed
    QTest::newRow("none") << "other" << QVector<double>() << QString();
    QTest::newRow("0 and 1") << "other" << QVector<double>{0, 1} << QString();
    QTest::newRow("no name") << " " << QVector<double>() << "name/2";
    QTest::newRow("the same name") << " first " << QVector<double>() << "name/2";
    QTest::newRow("above 1") << "other" << QVector<double>{0.1, 1.01} << "rate/2/2";
    QTest::newRow("below 0") << "other" << QVector<double>{-0.01} << "rate/2/1";
    QTest::newRow("no number") << "other" << QVector<double>{qQNaN()} << "rate/2/1";
    QTest::newRow("of a level that is not there") << "other" << QVector<double>{0, 0, 0, 0} << "rate/2/4";
  }
  void mayKeepScenarios() {
    QFETCH(QString, second);
    QFETCH(QVector<double>, rates);
    const ToxicityScenario first{1, QStringLiteral("first"), {}};
    const auto refused = ::mayKeepScenarios({first, {0, second, {rates.begin(), rates.end()}}}, 3);
    QTEST(refused ? refused->field : QString(), "field");
  }
};

COHORTDESK_TEST(TestSiteRules, QCoreApplication)
} // namespace tst_site_rules
#include "tst_site_rules.moc"
