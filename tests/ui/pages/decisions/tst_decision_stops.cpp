// A stopping rule that is met: what Today and Decisions say of it, and the decision that names it.
#include "tests/support/stopping_rules_of.h"
#include "tests/support/test_program.h"
#include "tests/ui/pages/decisions/first_decision.h"
#include "ui/pages/today/today_page.h"

#include <QTableView>
#include <QtTest>

namespace tst_decision_stops {
using namespace person;
using namespace first_decision;

/// S-001 cleared, and with a headache of grade 3 that the site's rule stops for.
bool isStopped(TestStudy& test) {
  if (!firstCleared(test)) return false;
  Site site = test.study().site;
  site.stoppingRules = {eventRule(StoppingRule::Of::Term, 3, 1, 0, QStringLiteral("Headache"))};
  AdverseEvent event;
  event.term = QStringLiteral("Headache");
  event.grade = 3;
  event.onset = {2026, 1, 20};
  return test.commands().saveSite(site, {}).has_value() &&
         test.commands().saveAdverseEvent(test.study().subjects.front().id, event, {}).has_value();
}

const QString named = QStringLiteral("Severe events (S-001)");

class TestDecisionStops : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutOneNothingIsSaid() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(!isShown(&page, "decisionStops"));
    QVERIFY(!textOf(&page, "option1").contains(QStringLiteral("as before")));
  }

  void theDecisionNamesIt() {
    TestStudy test;
    QVERIFY(isStopped(test));
    DecisionsPage page(test.session());
    show(page);
    QVERIFY(
        textOf(&page, "ruleHeadline").startsWith(QStringLiteral("Enrolment is held by a stopping rule.")));
    QVERIFY(textOf(&page, "decisionStops").contains(named));
    QCOMPARE(textOf(&page, "option1"), QStringLiteral("Go on as before, in spite of the stopping rule"));
    QVERIFY(textOf(&page, "optionNote0").contains(QStringLiteral("needs a reason")));
    QVERIFY(tick(&page, "option1") && click(&page, "signDecision"));
    QVERIFY(textOf(&page, "decisionError").contains(QStringLiteral("Say why")));
    QVERIFY(type(&page, "decisionJustification", QStringLiteral("One headache, resolved.")));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&page, "signDecision"));
    QVERIFY(textOf(&page, "decidedText").contains(QStringLiteral("Names the stopping rule: ") + named));
    QVERIFY(!test.session().standing().metStops().empty()); // the sponsor's agreement is missing
    whenAskedToSign(TestStudy::credentials(Role::SponsorRepresentative));
    QVERIFY(click(&page, "sponsorSignHere"));
    QVERIFY(test.session().standing().metStops().empty());
    page.openRow(0);
    QVERIFY(!isShown(&page, "decisionStops"));
    QVERIFY(textOf(&page, "ruleExplanation").contains(QStringLiteral("AT-ESCALATE"))); // as it was
    const DecisionMemo memo = decisionMemo(test.session().standing(), test.study().decisions.front(), {});
    QCOMPARE(memo.stops, QStringList{QStringLiteral("Names the stopping rule: %1.").arg(named)});
    QVERIFY(decisionMemoHtml(memo).contains(named));
  }

  void todaySaysItAndAsksForTheDecision() {
    TestStudy test;
    QVERIFY(isStopped(test));
    ShownPage<TodayPage> shown(test);
    QVERIFY(textOf(shown.page(), "todayAnswer").contains(named));
    QVERIFY(textOf(shown.page(), "todayHeadline").startsWith(QStringLiteral("Enrolment is held")));
    const auto* due = shown.page()->findChild<QTableView*>(QStringLiteral("dueTable"));
    QStringList said;
    for (int row = 0; row < due->model()->rowCount(); ++row)
      for (int column = 0; column < due->model()->columnCount(); ++column)
        said << due->model()->index(row, column).data().toString();
    const QString all = said.join(u'|');
    QVERIFY2(all.contains(QStringLiteral("Decision to be taken (STOP-RULE): Severe events")),
             qPrintable(all));
    shown.grab(QStringLiteral("today-stopped"));
  }
};

COHORTDESK_TEST(TestDecisionStops, QApplication)
} // namespace tst_decision_stops
#include "tst_decision_stops.moc"
