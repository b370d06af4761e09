#include "app/study/design_versions.h"
#include "db/sqlite/connection.h"
#include "tests/support/agreed_designs.h"
#include "tests/support/agreements.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_scenario_commands {
using Rates = std::vector<std::optional<double>>;

ToxicityScenario scenario(const char* name, const Rates& rates, RowId id = 0) {
  return {id, QString::fromUtf8(name), rates};
}

struct Kept {
  TestStudy test;
  std::vector<ToxicityScenario> all() { return *test.session().toxicityScenarios(); }
  Result<void> save(const std::vector<ToxicityScenario>& scenarios) {
    return test.commands().saveToxicityScenarios(scenarios);
  }
  QStringList names() {
    QStringList names;
    for (const ToxicityScenario& one : all())
      names << one.name;
    return names;
  }
  qint64 lines() {
    AuditFilter filter;
    filter.table = u"toxicity_scenario"_qs;
    AuditTrail trail = test.session().auditTrail(filter);
    return trail.searchAll() ? trail.size() : -1;
  }
};

const ToxicityScenario mild = scenario("mild", {0.01, 0.05, 0.1});
const ToxicityScenario steep = scenario("steep", {0.05, 0.25, 0.6});

DoseDesign designOf(const std::vector<double>& doses) {
  DoseDesign design;
  for (const double cellsPerKg : doses)
    design.levels.emplace_back().cellsPerKg = cellsPerKg;
  return design;
}

class TestScenarioCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void areKeptInTheirOrder() {
    Kept study;
    QVERIFY(study.all().empty());
    QSignalSpy changed(&study.test.session(), &StudySession::studyChanged);
    QVERIFY(study.save({mild, scenario("  half entered ", {0.05, std::nullopt, std::nullopt}), steep}));
    QCOMPARE(changed.size(), 1);
    const auto kept = study.all();
    QCOMPARE(study.names(), (QStringList{"mild", "half entered", "steep"}));
    QVERIFY(kept[0].rates == mild.rates && kept[2].rates == steep.rates);
    QVERIFY(!kept[1].rates[1] && kept[1].rates.size() == 3);
    QVERIFY(study.save({kept[2], kept[0], kept[1]}));
    QCOMPARE(study.names(), (QStringList{"steep", "mild", "half entered"}));
    study.test.signInAs(Role::SponsorRepresentative); // read anew, and may plan ahead as well
    QCOMPARE(study.names(), (QStringList{"steep", "mild", "half entered"}));
    QVERIFY(study.save({}));
    QVERIFY(study.all().empty());
    QVERIFY(study.test.session().verify()->empty());
  }

  void changesNeedNoReasonAndAreInTheJournal() {
    Kept study;
    QVERIFY(study.save({mild}));
    QCOMPARE(study.lines(), 1);
    auto kept = study.all();
    QVERIFY(study.save(kept)); // nothing new
    QCOMPARE(study.lines(), 1);
    kept[0].rates[2] = 0.15;
    QVERIFY(study.save(kept)); // they are supposed, nothing of the trial's
    QCOMPARE(study.lines(), 2);
    QCOMPARE(*study.all().front().rates[2], 0.15);
    QVERIFY(study.save({}));
    QCOMPARE(study.lines(), 3);
    QVERIFY(study.test.session().verify()->empty());
  }

  void noRowIsDeleted() {
    Kept study;
    QVERIFY(study.save({mild, steep}));
    QVERIFY(study.save({study.all().back()}));
    QCOMPARE(study.names(), QStringList("steep"));
    study.test.close();
    Connection connection(study.test.path());
    QCOMPARE(std::get<qint64>(connection.ask(u"SELECT count(*) FROM toxicity_scenario"_qs)), 2);
    QCOMPARE(std::get<qint64>(connection.ask(u"SELECT in_use FROM toxicity_scenario WHERE name = 'mild'"_qs)),
             0);
  }

  void refusals_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<double>>("rates"); // of the second scenario
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u" "_qs << QList<double>{0.1} << u"REQUIRED"_qs << u"name/2"_qs;
    QTest::newRow("twice") << u" mild"_qs << QList<double>{0.1} << u"NUMBER"_qs << u"name/2"_qs;
    QTest::newRow("above 1") << u"b"_qs << QList<double>{0.1, 1.0001} << u"RANGE"_qs << u"rate/2/2"_qs;
    QTest::newRow("below 0") << u"b"_qs << QList<double>{-0.01} << u"RANGE"_qs << u"rate/2/1"_qs;
    QTest::newRow("no number") << u"b"_qs << QList<double>{qQNaN()} << u"RANGE"_qs << u"rate/2/1"_qs;
    QTest::newRow("a level too many")
        << u"b"_qs << QList<double>{0, 1, 0.5, 0.5} << u"RANGE"_qs << u"rate/2/4"_qs;
    QTest::newRow("the edges") << u"b"_qs << QList<double>{0, 1} << QString() << QString();
    QTest::newRow("falling is no mistake") << u"b"_qs << QList<double>{0.5, 0.1} << QString() << QString();
  }
  void refusals() {
    QFETCH(QString, name);
    QFETCH(QList<double>, rates);
    QFETCH(QString, rule);
    QFETCH(QString, field);
    Kept study;
    const auto saved = study.save({mild, {0, name, Rates(rates.begin(), rates.end())}});
    QCOMPARE(saved ? QString() : saved.error().rule, rule);
    QCOMPARE(saved ? QString() : saved.error().field, field);
    QCOMPARE(study.all().size(), rule.isEmpty() ? 2U : 0U); // all or nothing
  }

  void rowsThatAreNotThere() {
    Kept study;
    QCOMPARE(study.save({scenario("stranger", {}, 7)}).error().rule, u"MISSING"_qs);
    QVERIFY(study.save({mild}));
    const ToxicityScenario kept = study.all().front();
    QCOMPARE(study.save({kept, {kept.id, u"again"_qs, {}}}).error().rule, u"MISSING"_qs);
    QVERIFY(study.save({}));
    QCOMPARE(study.save({kept}).error().rule, u"MISSING"_qs); // taken out
  }

  void onlyWhoMayPlanAhead() {
    Kept study;
    QVERIFY(study.save({mild}));
    study.test.signInAs(Role::Monitor);
    QCOMPARE(study.save({}).error().rule, u"ROLE"_qs);
    QCOMPARE(study.names(), QStringList("mild"));
  }

  void ratesFollowTheirDose_data() {
    QTest::addColumn<QList<double>>("from");
    QTest::addColumn<QList<double>>("to");
    QTest::addColumn<QList<double>>("carried"); // -1 = not entered
    const QList<double> three{1e7, 2e7, 5e7};
    QTest::newRow("same") << three << three << QList<double>{0.1, 0.2, 0.3};
    QTest::newRow("one between") << three << QList<double>{1e7, 2e7, 3e7, 5e7}
                                 << QList<double>{0.1, 0.2, -1, 0.3};
    QTest::newRow("one above") << three << QList<double>{1e7, 2e7, 5e7, 8e7}
                               << QList<double>{0.1, 0.2, 0.3, -1};
    QTest::newRow("one less") << three << QList<double>{1e7, 5e7} << QList<double>{0.1, 0.3};
    QTest::newRow("another dose") << three << QList<double>{1e7, 3e7, 5e7} << QList<double>{0.1, -1, 0.3};
  }
  void ratesFollowTheirDose() {
    QFETCH(QList<double>, from);
    QFETCH(QList<double>, to);
    QFETCH(QList<double>, carried);
    const auto found = ratesForDesign({0.1, 0.2, 0.3}, designOf({from.begin(), from.end()}),
                                      designOf({to.begin(), to.end()}));
    QList<double> values;
    for (const std::optional<double>& rate : found)
      values << rate.value_or(-1);
    QCOMPARE(values, carried);
    // Half a list, as before a level was added.
    QVERIFY(ratesForDesign({0.1}, designOf({1e7, 2e7}), designOf({1e7, 2e7})) == (Rates{0.1, std::nullopt}));
  }

  void anAgreedChangeCarriesThem() {
    Kept study;
    QVERIFY(study.save({mild, scenario("half entered", {0.05, std::nullopt, 0.4})}));
    const auto before = study.all();
    const auto change =
        study.test.commands().signDesignChange(adding(study.test.study(), 3e7), investigator());
    QVERIFY(change);
    QVERIFY(study.all() == before); // it is not agreed
    QVERIFY(study.test.commands().agreeDesignChange(*change, onLaptop()));
    const Rates carried{0.01, 0.05, std::nullopt, 0.1};
    const Rates half{0.05, std::nullopt, std::nullopt, 0.4};
    QVERIFY(study.all()[0].rates == carried);
    QVERIFY(study.all()[1].rates == half);
    QCOMPARE(study.lines(), 2); // nobody has entered anything
    study.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(study.all()[0].rates == carried && study.all()[1].rates == half);
    QVERIFY(study.save(study.all())); // as they are now: nothing new
    QCOMPARE(study.lines(), 2);
    QVERIFY(study.test.session().verify()->empty());
  }

  void ratesOfSeveralVersionsAreCarriedTogether() {
    Kept study;
    QVERIFY(study.save({mild, steep}));
    QVERIFY(become(study.test, adding(study.test.study(), 3e7)));
    auto second = study.all();
    second[0].rates[2] = 0.07;      // entered under version 2
    second[1].name = u"renamed"_qs; // its rates are still version 1's
    QVERIFY(study.save(second));
    QVERIFY(become(study.test, adding(study.test.study(), 5e6)));
    QVERIFY(study.all()[0].rates == (Rates{std::nullopt, 0.01, 0.05, 0.07, 0.1}));
    QVERIFY(study.all()[1].rates == (Rates{std::nullopt, 0.05, 0.25, std::nullopt, 0.6}));
    DesignChange without = designDraft(study.test.study());
    without.design.levels.erase(without.design.levels.begin() + 2); // 2e7
    QVERIFY(become(study.test, without));
    QVERIFY(study.all()[0].rates == (Rates{std::nullopt, 0.01, 0.07, 0.1}));
    QVERIFY(study.all()[1].rates == (Rates{std::nullopt, 0.05, std::nullopt, 0.6}));
    QCOMPARE(study.names(), (QStringList{"mild", "renamed"}));
    QVERIFY(study.test.session().verify()->empty());
  }
};

COHORTDESK_TEST(TestScenarioCommands, QCoreApplication)
} // namespace tst_scenario_commands
#include "tst_scenario_commands.moc"
