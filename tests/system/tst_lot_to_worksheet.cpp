// From a lot to a signed DLT worksheet and the memo that follows, through the windows: lot and bag, the dose
// that the bag makes, an event with its course, the answer, the assessment, the decision.
#include "tests/support/test_program.h"
#include "tests/support/windows/walked_windows.h"
#include "ui/print/report_documents.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QTimer>

namespace tst_lot_to_worksheet {
using namespace person;

const QString number = QStringLiteral("NK26A01");

/// A study whose definition has one item: CRS of grade 3 for 72 h or longer.
NewStudy withItem() {
  NewStudy beginning = newTestStudy();
  DltItem item;
  item.id = QStringLiteral("D1");
  item.text.en = QStringLiteral("CRS of grade 3 for 72 h");
  item.rule.emplace();
  item.rule->about = DltRule::About::Crs;
  item.rule->longerThan = Span{72, Span::Unit::Hours};
  beginning.site.dltDefinition = {};
  beginning.site.dltDefinition.items = {item};
  return beginning;
}

bool scan(QWidget* page, const char* input, const QString& label) {
  auto* line = page->findChild<QLineEdit*>(QLatin1String(input));
  if (!line) return false;
  line->setFocus();
  QTest::keyClicks(line, label);
  QTest::keyClick(line, Qt::Key_Return); // as a scanner ends
  return true;
}

class TestLotToWorksheet : public QObject {
  Q_OBJECT
 private:
  TestStudy m_test{QDate(2026, 1, 5), withItem()};
  RowId m_subject = 0;
  std::unique_ptr<SignInWindow> m_window;

  const Study& study() const { return m_window->window.session()->study(); }
  const Subject& subject() const { return *study().subject(m_subject); }
  QWidget* page(PageId id, RowId row = 0) {
    m_window->window.workspace()->openPage(id, row);
    return m_window->window.workspace()->page(id);
  }
  QWidget* tab(const char* title) {
    QWidget* subjects = page(PageId::Subjects, m_subject);
    return openTab(subjects, "subjectTabs", QLatin1String(title)) ? subjects : nullptr;
  }
  bool check(QWidget* infusion, Role role) {
    whenAskedToSign(TestStudy::credentials(role));
    return click(infusion, "checkBag0");
  }

  /// The window sees what time it is each minute: that minute is over.
  void goOnTo(QDate day, const QString& time) {
    m_test.setDay(day, time);
    for (auto* minute :
         m_window->window.workspace()->findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly))
      QMetaObject::invokeMethod(minute, "timeout");
  }

 private Q_SLOTS:
  void initTestCase() {
    m_subject = screenAndAssign(m_test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(m_subject != 0);
    m_window = std::make_unique<SignInWindow>(m_test);
    QVERIFY(m_window->signIn());
  }

  void aLotIsReleased() {
    QWidget* product = page(PageId::Product);
    QVERIFY(type(product, "lotNumber", number) && type(product, "lotSource", QStringLiteral("D-17")));
    QVERIFY(type(product, "lotMade", QStringLiteral("2025-12-16")) &&
            type(product, "lotExpiry", QStringLiteral("2026-04-01")));
    for (std::size_t test = 0; test < codes<CertificateTest>.size(); ++test)
      QVERIFY(choose(product, QByteArray("lotVerdict" + QByteArray::number(test)).constData(),
                     QStringLiteral("passed")));
    QVERIFY(type(product, "lotReleasedAt", QStringLiteral("2026-01-02 10:00")) &&
            type(product, "lotReleasedBy", QStringLiteral("Qiu Lan")));
    QVERIFY(click(product, "saveLot"));
    QCOMPARE(study().lots.size(), std::size_t{1});
  }

  void itsBagIsScannedIn() {
    QWidget* product = page(PageId::Product);
    QVERIFY(openTab(product, "productTabs", QStringLiteral("gs")));
    QVERIFY(scan(product, "bagIdentifier", QStringLiteral("B-01")));
    QVERIFY(type(product, "bagLot", number) && type(product, "bagVolume", QStringLiteral("20")));
    QVERIFY(type(product, "bagCells", QStringLiteral("5e7")) &&
            type(product, "bagViability", QStringLiteral("92")) &&
            type(product, "bagCar", QStringLiteral("61")));
    QVERIFY(click(product, "saveBag"));
    QCOMPARE(study().bags.size(), std::size_t{1});
  }

  void theBagIsCheckedByTwoAndGiven() {
    goOnTo({2026, 1, 6}, QStringLiteral("10:05"));
    QWidget* infusion = tab("Infusion");
    QVERIFY(infusion && scan(infusion, "infusionBag", QStringLiteral("B-01")));
    QVERIFY(click(infusion, "thawBag0"));
    QVERIFY(check(infusion, Role::PrincipalInvestigator) && check(infusion, Role::StudyCoordinator));
    goOnTo({2026, 1, 6}, QStringLiteral("12:00"));
    QVERIFY(type(infusion, "infusionStart", QStringLiteral("2026-01-06 10:20")) &&
            type(infusion, "infusionWeight", QStringLiteral("50")));
    QVERIFY(type(infusion, "portionVolume0", QStringLiteral("17.8")) &&
            type(infusion, "portionStart0", QStringLiteral("2026-01-06 10:20")) &&
            type(infusion, "portionEnd0", QStringLiteral("2026-01-06 10:40")));
    QVERIFY(choose(infusion, "infusionCompleted", QStringLiteral("yes")));
    QVERIFY(click(infusion, "saveInfusion"));
    QVERIFY2(subject().infusion, qPrintable(textOf(infusion, "infusionMessage")));
    QCOMPARE(subject().infusion->infusedCells, 17.8 * 2.806e7); // 5e7 × 92 % × 61 %
  }

  void anEventHasItsCourse() {
    goOnTo({2026, 1, 9}, QStringLiteral("09:00"));
    QWidget* events = tab("Adverse");
    QVERIFY(events && type(events, "eventTerm", QStringLiteral("Cytokine release syndrome")));
    QVERIFY(choose(events, "eventGrade", QStringLiteral("2")) &&
            choose(events, "eventCrs", QStringLiteral("2")) &&
            type(events, "eventOnset", QStringLiteral("2026-01-08 20:00")));
    QVERIFY(choose(events, "eventRelated", QStringLiteral("certain")) &&
            choose(events, "eventSerious", QStringLiteral("no")) &&
            choose(events, "eventDlt", QStringLiteral("no")));
    QVERIFY(click(events, "saveEvent"));
    QVERIFY(openRow(events, "eventsTable", QStringLiteral("Cytokine")));
    QVERIFY(choose(events, "gradeValue", QStringLiteral("3")) &&
            type(events, "gradeSince", QStringLiteral("2026-01-09 06:00")));
    QVERIFY(click(events, "saveEvent"));
    QCOMPARE(subject().events.size(), std::size_t{1});
    QCOMPARE(subject().events.front().course.size(), std::size_t{1});
  }

  /// The 72 h were reached on 12 January at 06:00; the event was down on the 13th.
  void theWorksheetAsksBeforeNoDltIsSigned() {
    goOnTo({2026, 1, 14}, QStringLiteral("09:00"));
    QWidget* events = tab("Adverse");
    QVERIFY(events && openRow(events, "eventsTable", QStringLiteral("Cytokine")));
    QVERIFY(type(events, "eventEnd", QStringLiteral("2026-01-13")) && click(events, "saveEvent"));
    goOnTo({2026, 1, 20}, QStringLiteral("10:00"));
    QWidget* worksheet = tab("DLT");
    QVERIFY(worksheet && isShown(worksheet, "answerDlt"));
    QVERIFY(!worksheet->findChild<QWidget*>(QStringLiteral("dltOutcomeNoDlt"))->isEnabled());
    QVERIFY2(textOf(worksheet, "answerRule").contains(QStringLiteral("2026-01-12 06:00")),
             qPrintable(textOf(worksheet, "answerRule")));
    QVERIFY(choose(worksheet, "answerDlt", QStringLiteral("no")) &&
            type(worksheet, "answerWhy", QStringLiteral("of the sepsis of those days")));
    QVERIFY(click(worksheet, "saveAnswer"));
    QCOMPARE(subject().answers.size(), std::size_t{1});
    QVERIFY(type(worksheet, "dltDate", QStringLiteral("2026-01-20")) && tick(worksheet, "dltOutcomeNoDlt"));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(worksheet, "signAssessment"));
    QCOMPARE(subject().assessments.size(), std::size_t{1});
    const DltAssessment& signedOne = subject().assessments.front();
    QVERIFY(signedOne.worksheet && signedOne.worksheet->contains(QStringLiteral("of the sepsis")));
    QVERIFY(signedOne.signature && !signedOne.signature->earlierVersion);
    const auto paper = worksheetDocument(*m_window->window.session(), m_subject);
    QVERIFY(paper && paper->html.contains(QStringLiteral("of the sepsis of those days")));
  }

  void theDecisionRestsOnIt() {
    QWidget* decisions = page(PageId::Decisions);
    QVERIFY(openRow(decisions, "decisionList", QStringLiteral("◔ Now")) && tick(decisions, "option0"));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(decisions, "signDecision"));
    QCOMPARE(study().decisions.size(), std::size_t{1});
    const StudySession& session = *m_window->window.session();
    const PrintDocument memo =
        memoDocument(session.standing(), study().decisions.front(), session.journalHead());
    QVERIFY(memo.html.contains(QStringLiteral("CRS of grade 3 for 72 h")));
    QVERIFY(memo.html.contains(QStringLiteral("of the sepsis of those days")));
    QVERIFY(session.verify()->empty());
  }
};

COHORTDESK_TEST(TestLotToWorksheet, QApplication)
} // namespace tst_lot_to_worksheet
#include "tst_lot_to_worksheet.moc"
