// What a reader of the memo is told: events, the DLT definition, and nothing as an order before it is in
// force.
#include "app/reports/decision/decision_memo.h"
#include "tests/app/reports/decision/two_decisions.h"
#include "tests/support/product_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_memo_content {
using namespace two_decisions;

class TestMemoContent : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void tellsSevereEventsAndFromGradeTwoWhatIsWatched_data() {
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("astct"); // of CRS, 0 = none
    QTest::addColumn<QString>("told");
    QTest::newRow("grade 3") << "Fever" << 3 << 0 << "G3 Fever, day 5";
    QTest::newRow("grade 2") << "Fever" << 2 << 0 << "";
    QTest::newRow("CRS 2") << "Cytokine release syndrome" << 2 << 2
                           << "G2 Cytokine release syndrome, day 5, CRS grade 2";
    QTest::newRow("CRS 1") << "Cytokine release syndrome" << 1 << 1 << "";
    QTest::newRow("CRS 1, ASTCT 2") << "Cytokine release syndrome" << 1 << 2
                                    << "G1 Cytokine release syndrome, day 5, CRS grade 2";
    QTest::newRow("GvHD 2") << "Graft versus host disease" << 2 << 0 << "G2 Graft versus host disease, day 5";
    QTest::newRow("infusion 2") << "Infusion related reaction" << 2 << 0
                                << "G2 Infusion related reaction, day 5";
  }
  void tellsSevereEventsAndFromGradeTwoWhatIsWatched() {
    QFETCH(QString, term);
    QFETCH(int, grade);
    QFETCH(int, astct);
    QFETCH(QString, told);
    Study study = signedTwo();
    AdverseEvent& event = study.subjects.at(1).events.front(); // S-002
    event.term = term;
    event.grade = grade;
    event.related = false;
    if (astct > 0) event.crsGrade = astct;
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QCOMPARE(memo.subjects[0].events.join(u'\n'), told);
  }

  void eventsAreInTheReadersLanguage() {
    const Study study = signedTwo();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QLocale::setDefault(before);
    QVERIFY2(memo.subjects[0].events.join(u'\n').contains(QStringLiteral("细胞因子释放综合征")),
             qPrintable(memo.subjects[0].events.join(u'\n')));
    QVERIFY(memo.subjects[0].worst.contains(QStringLiteral("细胞因子释放综合征")));
    QVERIFY(!decisionMemoHtml(memo).contains(QStringLiteral("Cytokine")));
  }

  void theFactorsOfADoseSayWhereTheyComeFrom() {
    Study study = signedTwo();
    Subject& subject = study.subjects.front();
    Infusion& infusion = *subject.infusion;
    study.lots = {lotOf(QStringLiteral("NK26A01"), infusion.startedAt.date().addDays(-20))};
    study.lots.front().id = 1;
    study.bags = {bagOfLot(1, QStringLiteral("B-01"))};
    study.bags.front().id = 1;
    infusion.portions = {portionOfBag(1, 12.4, infusion.startedAt)};
    infusion.basis = CellBasis::ViableCar;
    const auto product = [&] {
      return decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head).product.join(u'\n');
    };
    const QString label = QStringLiteral("Factors of the dose of %1: cells/mL (label), viability (label), "
                                         "CAR-positive (label).")
                              .arg(subject.label());
    QVERIFY2(product().contains(label), qPrintable(product()));
    QVERIFY(!product().contains(QStringLiteral("assumption")));
    study.bags.front().thawViability = 80;
    QVERIFY2(product().contains(QStringLiteral("viability (after thaw)")), qPrintable(product()));
    QVERIFY2(product().contains(QStringLiteral("assumption")), qPrintable(product()));
  }

  void theDltDefinitionInForceIsPrinted() {
    Study study = signedTwo();
    study.site.dltDefinition =
        definitionOfLines(QStringLiteral("Any of these, related:"),
                          {QStringLiteral("CRS of grade ≥ 3"), QStringLiteral("death")});
    const QString html = decisionMemoHtml(decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head));
    for (const char* line : {"DLT definition in force", "Any of these, related:", "D1: CRS of grade ≥ 3",
                             "D2: death", "journal entry 1842"})
      QVERIFY2(html.contains(QString::fromUtf8(line)), line);
    study.site.dltDefinition = {};
    QVERIFY(decisionMemoHtml(decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head))
                .contains(QStringLiteral("has not entered the DLT definition")));
  }

  /// Read from the door, it is no order before it is in force.
  void nothingIsAnOrderBeforeItIsInForce() {
    Study study = signedTwo();
    const auto html = [&] {
      return decisionMemoHtml(decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head));
    };
    QVERIFY(html().contains(QStringLiteral("<p class=\"lead\">Decided: ")));
    QVERIFY2(html().contains(QStringLiteral("Rule SD-EXPAND says: ")), qPrintable(html()));
    study.decisions.back().needsAgreement = true;
    QVERIFY(html().contains(QStringLiteral("<p class=\"lead\">Not in force: ")));
  }

  void oneSubjectMakesNoCourse() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    b.assessed({2026, 1, 29}, DltOutcome::NoDlt);
    const Decision draft = draftOf(b, DecisionKind::Escalate, 2, 3, {2026, 2, 3});
    QVERIFY(!decisionMemoHtml(decisionMemo(b, draft, {2026, 2, 3}, head)).contains(QStringLiteral("chart:")));
  }
};
COHORTDESK_TEST(TestMemoContent, QCoreApplication)
} // namespace tst_memo_content
#include "tst_memo_content.moc"
