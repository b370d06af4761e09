#include "app/dosing/dose.h"
#include "app/escalation/may_treat.h"
#include "tests/support/product_of.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_record_infusion {

const QDate zero(2026, 1, 15);

/// A subject assigned on day −2, on day 20 at 09:00, and what was infused on day 0.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1, 0, zero.addDays(-2));
    infusion = infusionOf(at(0), 70, 7e8);
  }
  QDateTime at(int day) const {
    return QDateTime(zero.addDays(day), {9, 0}, builder.study().site.timeZone).toUTC();
  }
  Subject& subject() { return builder.last(); }

  StudyBuilder builder;
  Infusion infusion;
  QDateTime now = at(20);
};
using Change = std::function<void(Case&)>;

class TestMayRecordInfusion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mayRecordInfusion_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); // empty = allowed
    const auto row = [](const char* name, const char* field, const Change& change) {
      QTest::newRow(name) << change << QString::fromLatin1(field);
    };
    row("as it should be", "", [](Case&) {});
    row("no place", "startedAt", [](Case& c) { c.subject().assignment.reset(); });
    row("weight 0", "weightKg", [](Case& c) { c.infusion.weightKg = 0; });
    row("weight 400", "", [](Case& c) { c.infusion.weightKg = 400; });
    row("weight 400.1", "weightKg", [](Case& c) { c.infusion.weightKg = 400.1; });
    row("weight no number", "weightKg", [](Case& c) { c.infusion.weightKg = qQNaN(); });
    row("no cells", "infusedCells", [](Case& c) { c.infusion.infusedCells = 0; });
    row("no cells, not completed", "", [](Case& c) {
      c.infusion.infusedCells = 0;
      c.infusion.completed = false;
    });
    row("1e13 cells", "", [](Case& c) { c.infusion.infusedCells = 1e13; });
    row("1.1e13 cells", "infusedCells", [](Case& c) { c.infusion.infusedCells = 1.1e13; });
    row("no time", "startedAt", [](Case& c) { c.infusion.startedAt = {}; });
    row("now", "", [](Case& c) { c.infusion.startedAt = c.now; });
    row("a second ahead", "startedAt", [](Case& c) { c.infusion.startedAt = c.now.addSecs(1); });
    row("on the day of assignment", "", [](Case& c) { c.infusion.startedAt = c.at(-2); });
    row("before the assignment", "startedAt", [](Case& c) { c.infusion.startedAt = c.at(-3); });
    row("before consent", "startedAt", [](Case& c) {
      c.subject().assignment->date = QDate(2026, 1, 1);
      c.infusion.startedAt = QDateTime(QDate(2026, 1, 5), {1, 0}, Qt::UTC);
    });
    row("on the day of the assessment", "",
        [](Case& c) { c.builder.assessed(zero, DltOutcome::NotEvaluable); });
    row("after the assessment", "startedAt",
        [](Case& c) { c.builder.assessed(zero.addDays(-1), DltOutcome::NotEvaluable); });
    row("on the day of death", "", [](Case& c) {
      c.subject().followUps.push_back({1, zero, VitalStatus::Dead, {}});
    });
    row("after death", "startedAt", [](Case& c) {
      c.subject().followUps.push_back({1, zero.addDays(-1), VitalStatus::Dead, {}});
    });
    row("on the day a response was judged", "startedAt", [](Case& c) {
      c.subject().responses.emplace_back();
      c.subject().responses.back().date = zero;
    });
  }
  void mayRecordInfusion() {
    QFETCH(Change, change);
    Case c;
    change(c);
    const auto refused = ::mayRecordInfusion(c.builder, c.subject(), c.infusion, c.now);
    QTEST(refused ? refused->field : QString(), "field");
    if (refused) QVERIFY(!refused->message.isEmpty() && !refused->rule.isEmpty());
  }

  void aCorrectionIsNotAskedWhetherItMay() {
    Case c;
    QVERIFY(!maySaveInfusion(standingOf(c.builder, zero), c.subject(), c.infusion, c.now));
    c.subject().screenings.back().entry.ecog = 3;
    QCOMPARE(maySaveInfusion(standingOf(c.builder, zero), c.subject(), c.infusion, c.now)->rule,
             QStringLiteral("I3"));
    c.subject().infusion = c.infusion;
    QVERIFY(!maySaveInfusion(standingOf(c.builder, zero), c.subject(), c.infusion, c.now));
    c.infusion.weightKg = 0;
    QCOMPARE(maySaveInfusion(standingOf(c.builder, zero), c.subject(), c.infusion, c.now)->field,
             QStringLiteral("weightKg"));
  }

  void aPlaceIsGivenBackBeforeTheInfusion() {
    Case c;
    QVERIFY(!mayWithdraw(c.subject()));
    c.subject().infusion = c.infusion;
    QCOMPARE(mayWithdraw(c.subject())->rule, QStringLiteral("INFUSED"));
  }
};

COHORTDESK_TEST(TestMayRecordInfusion, QCoreApplication)
} // namespace tst_may_record_infusion
#include "tst_may_record_infusion.moc"
