#include "tests/support/screening_case.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_screening_values {
using Case = ScreeningCase;
using Change = ScreeningChange;

class TestScreeningValues : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void completedYears_data() {
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("years");
    QTest::newRow("17 years 364 days") << QDate(2008, 1, 7) << QDate(2026, 1, 6) << 17;
    QTest::newRow("18th birthday") << QDate(2008, 1, 6) << QDate(2026, 1, 6) << 18;
    QTest::newRow("day before the 71st birthday") << QDate(1955, 1, 7) << QDate(2026, 1, 6) << 70;
    QTest::newRow("71st birthday") << QDate(1955, 1, 6) << QDate(2026, 1, 6) << 71;
    QTest::newRow("29 Feb, 28 Feb of a common year") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << 17;
    QTest::newRow("29 Feb, 1 Mar of a common year") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << 18;
    QTest::newRow("29 Feb, 28 Feb of a leap year") << QDate(2008, 2, 29) << QDate(2028, 2, 28) << 19;
    QTest::newRow("29 Feb, 29 Feb of a leap year") << QDate(2008, 2, 29) << QDate(2028, 2, 29) << 20;
    QTest::newRow("day of birth") << QDate(2026, 1, 6) << QDate(2026, 1, 6) << 0;
    QTest::newRow("SCR-002") << QDate(1954, 12, 30) << QDate(2026, 1, 14) << 71;
    QTest::newRow("SCR-005") << QDate(2007, 2, 13) << QDate(2026, 2, 13) << 19;
    QTest::newRow("SCR-007") << QDate(1956, 3, 4) << QDate(2026, 3, 3) << 69;
    QTest::newRow("SCR-012") << QDate(1996, 2, 29) << QDate(2026, 4, 28) << 30;
  }
  void completedYears() {
    QFETCH(QDate, birth);
    QFETCH(QDate, on);
    QFETCH(int, years);
    QCOMPARE(::completedYears(birth, on), years);
  }

  void rangeErrors_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); // empty = plausible
    const auto add = [](const char* name, const char* field, const Change& change) {
      QTest::newRow(name) << change << QString::fromUtf8(field);
    };
    add("all as it should be", "", [](Case&) {});
    add("nothing entered", "", [](Case& c) { c.entry() = {}; });
    add("CD7 0", "", [](Case& c) { c.entry().cd7Flow = 0; });
    add("CD7 100", "", [](Case& c) { c.entry().cd7Flow = 100; });
    add("CD7 100.1", "cd7Flow", [](Case& c) { c.entry().cd7Flow = 100.1; });
    add("CD7 -0.1", "cd7Flow", [](Case& c) { c.entry().cd7Flow = -0.1; });
    add("CD7 not a number", "cd7Flow", [](Case& c) { c.entry().cd7Flow = qQNaN(); });
    add("CD7 by IHC 101", "cd7Ihc", [](Case& c) { c.entry().cd7Ihc = 101; });
    add("ECOG 5", "", [](Case& c) { c.entry().ecog = 5; });
    add("ECOG 6", "ecog", [](Case& c) { c.entry().ecog = 6; });
    add("ECOG -1", "ecog", [](Case& c) { c.entry().ecog = -1; });
    add("survival -1", "survivalWeeks", [](Case& c) { c.entry().survivalWeeks = -1; });
    add("survival endless", "survivalWeeks", [](Case& c) { c.entry().survivalWeeks = qInf(); });
    add("marrow 101", "relapsedRefractory.marrowBlastsPercent",
        [](Case& c) { c.disease().marrowBlastsPercent = 101; });
    add("months -1", "relapsedRefractory.monthsToRelapse", [](Case& c) { c.disease().monthsToRelapse = -1; });
    add("GVHD 4", "", [](Case& c) { c.disease().acuteGvhdGrade = 4; });
    add("GVHD 5", "relapsedRefractory.acuteGvhdGrade", [](Case& c) { c.disease().acuteGvhdGrade = 5; });
    const auto induction = [](std::optional<bool> completed, std::optional<bool> noCr) {
      return [=](Case& c) {
        c.disease().inductionCompleted = completed;
        c.disease().noCrAfterInduction = noCr;
      };
    };
    add("no CR after a completed induction", "", induction(true, true));
    add("no CR after an induction that was not completed", "relapsedRefractory.inductionCompleted",
        induction(false, true));
    add("induction not completed, CR after it denied", "", induction(false, false));
    add("no CR, completion not answered", "", induction({}, true));
    add("ALT -1", "organs.alt", [](Case& c) { c.entry().organs[OrganTest::Alt].value = -1; });
    add("creatinine 0", "organs.creatinine",
        [](Case& c) { c.entry().organs[OrganTest::Creatinine].value = 0; });
    add("LVEF 101", "organs.lvef", [](Case& c) { c.entry().organs[OrganTest::Lvef].value = 101; });
    add("ULN 0", "organs.ast.upperNormal", [](Case& c) { c.entry().organs[OrganTest::Ast].upperNormal = 0; });
  }
  void rangeErrors() {
    QFETCH(Change, change);
    QFETCH(QString, field);
    const auto refusals = ::rangeErrors(changedCase(change).screening.entry);
    QCOMPARE(refusals.size(), field.isEmpty() ? std::size_t(0) : std::size_t(1));
    if (!refusals.empty()) QCOMPARE(refusals.front().field, field);
  }

  void implausibleNamesEachFieldOnce() {
    const auto refusals = ::rangeErrors(changedCase([](Case& c) {
                                          c.entry().cd7Flow = 200;
                                          c.entry().ecog = 9;
                                          c.entry().organs[OrganTest::Ast] = {-1, -1, {}};
                                        }).screening.entry);
    QStringList fields;
    for (const Refusal& refusal : refusals)
      fields << refusal.field;
    QCOMPARE(fields.join(u' '), QStringLiteral("ecog cd7Flow organs.ast organs.ast.upperNormal"));
  }
};

COHORTDESK_TEST(TestScreeningValues, QCoreApplication)
} // namespace tst_screening_values
#include "tst_screening_values.moc"
