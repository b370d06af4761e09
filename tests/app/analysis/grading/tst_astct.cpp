#include "app/analysis/grading/astct.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_astct {
AdverseEvent eventOf(const QString& term, std::optional<int> crs = {}, std::optional<int> icans = {}) {
  AdverseEvent made;
  made.term = term;
  made.grade = 2;
  made.crsGrade = crs;
  made.icansGrade = icans;
  return made;
}
const QString crs = QStringLiteral("Cytokine release syndrome");
using Events = std::vector<AdverseEvent>;

class TestAstct : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theWorstOfASubject_data() {
    QTest::addColumn<Events>("events");
    QTest::addColumn<WorstAstct>("worst"); ///< of CRS
    QTest::newRow("no event") << Events{} << WorstAstct{};
    QTest::newRow("another event") << Events{eventOf(QStringLiteral("Fever"))} << WorstAstct{};
    QTest::newRow("graded") << Events{eventOf(crs, 2)} << WorstAstct{true, 2};
    QTest::newRow("the worst of two") << Events{eventOf(crs, 3), eventOf(crs, 1)} << WorstAstct{true, 3};
    QTest::newRow("not graded is not grade 0") << Events{eventOf(crs)} << WorstAstct{true, {}};
    QTest::newRow("one of two graded") << Events{eventOf(crs), eventOf(crs, 1)} << WorstAstct{true, 1};
    QTest::newRow("graded under another term")
        << Events{eventOf(QStringLiteral("Fever"), 1)} << WorstAstct{true, 1};
    QTest::newRow("ICANS is not CRS") << Events{eventOf(QStringLiteral("ICANS"), {}, 4)} << WorstAstct{};
  }
  void theWorstOfASubject() {
    QFETCH(Events, events);
    QFETCH(WorstAstct, worst);
    WorstAstct found;
    for (const AdverseEvent& each : events)
      found.add(each, Syndrome::Crs);
    QVERIFY(found == worst);
    QCOMPARE(found.notRecorded(), worst.had && !worst.grade);
  }

  void whatIsOneByItsTerm_data() {
    QTest::addColumn<QString>("term");
    QTest::addColumn<bool>("isCrs");
    QTest::addColumn<bool>("isIcans");
    const auto row = [](const char* term, bool isCrs, bool isIcans) {
      QTest::newRow(term) << QString::fromUtf8(term) << isCrs << isIcans;
    };
    row("cytokine RELEASE syndrome", true, false);
    row("Cytokine-release syndrome (CRS), grade 2", true, false);
    row("细胞因子释放综合征", true, false);
    row("CRS（2级）", true, false);
    row("Immune effector cell-associated neurotoxicity syndrome", false, true);
    row("免疫效应细胞相关神经毒性综合征", false, true);
    row("ICANS", false, true);
    row("Encephalopathy", false, false); // may be one: only a grade says so
    row("Fibrinogen decreased", false, false);
    row("", false, false);
  }
  void whatIsOneByItsTerm() {
    QFETCH(QString, term);
    QTEST(lacksAstctGrade(eventOf(term), Syndrome::Crs), "isCrs");
    QTEST(lacksAstctGrade(eventOf(term), Syndrome::Icans), "isIcans");
    QVERIFY(!lacksAstctGrade(eventOf(term, 1, 1), Syndrome::Crs));
    QVERIFY(isSyndrome(eventOf(term, 1, 1), Syndrome::Icans));
  }

  void aNewOneGivesItsGrade_data() {
    QTest::addColumn<AdverseEvent>("event");
    QTest::addColumn<std::optional<AdverseEvent>>("before");
    QTest::addColumn<QString>("field"); ///< empty = may be recorded
    using Before = std::optional<AdverseEvent>;
    const QString icans = QStringLiteral("ICANS");
    const QString fever = QStringLiteral("Fever");
    QTest::newRow("neither") << eventOf(fever) << Before() << QString();
    QTest::newRow("CRS graded") << eventOf(crs, 1) << Before() << QString();
    QTest::newRow("CRS not graded") << eventOf(crs) << Before() << QStringLiteral("crsGrade");
    QTest::newRow("CRS with the other's grade")
        << eventOf(crs, {}, 1) << Before() << QStringLiteral("crsGrade");
    QTest::newRow("ICANS not graded") << eventOf(icans) << Before() << QStringLiteral("icansGrade");
    QTest::newRow("recorded without it: stays") << eventOf(crs) << Before(eventOf(crs)) << QString();
    QTest::newRow("a grade is not taken back")
        << eventOf(crs) << Before(eventOf(crs, 2)) << QStringLiteral("crsGrade");
    QTest::newRow("a fever becomes CRS")
        << eventOf(crs) << Before(eventOf(fever)) << QStringLiteral("crsGrade");
  }
  void aNewOneGivesItsGrade() {
    QFETCH(AdverseEvent, event);
    QFETCH(std::optional<AdverseEvent>, before);
    const auto refused = refuseWithoutAstct(event, before ? &*before : nullptr);
    QTEST(refused ? refused->field : QString(), "field");
    if (refused) QCOMPARE(refused->rule, QStringLiteral("REQUIRED"));
  }
};

COHORTDESK_TEST(TestAstct, QCoreApplication)
} // namespace tst_astct
#include "tst_astct.moc"
