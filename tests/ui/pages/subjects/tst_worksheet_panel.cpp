// The DLT worksheet on the tab of the assessment: what it asks, how it is answered, by one and by two.
#include "app/dosing/dlt_window.h"
#include "tests/support/test_program.h"
#include "tests/support/worksheet_study.h"
#include "tests/ui/pages/subjects/typed_subject.h"
#include "ui/widgets/reading_order.h"

#include <QAbstractButton>
#include <QTableView>

namespace tst_worksheet_panel {
using namespace typed_subject;

/// The tab of the assessment of a WorksheetStudy's subject.
class Opened {
 public:
  explicit Opened(WorksheetStudy& made) : m_shown(made.test) {
    if (!openForm(page(), QStringLiteral("DLT"))) qFatal("no tab");
  }
  SubjectsPage* page() { return m_shown.page(); }
  QTableView* table() { return page()->findChild<QTableView*>(QStringLiteral("worksheetTable")); }
  void chooseRow(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
  QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
  bool answer(const QString& dlt, const QString& why) {
    return choose(page(), "answerDlt", dlt) && type(page(), "answerWhy", why);
  }
  void grab(const QString& name) { m_shown.grab(name); }

 private:
  ShownPage<SubjectsPage> m_shown;
};

class TestWorksheetPanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsOpenIsAnsweredOneAfterTheOther() {
    WorksheetStudy made;
    made.test.setDay({2026, 1, 19});
    Opened open(made);
    QWidget* page = open.page();
    QCOMPARE(open.table()->model()->rowCount(), 3);
    QCOMPARE(open.cell(0, 0), QStringLiteral("G3 Pneumonitis, day 7"));
    QCOMPARE(open.cell(0, 1), QStringLiteral("D1"));
    QVERIFY2(open.cell(0, 2).contains(QStringLiteral("2026-01-15 00:00")), qPrintable(open.cell(0, 2)));
    QCOMPARE(open.cell(0, 3), QStringLiteral("not answered"));
    QCOMPARE(open.cell(2, 1), QStringLiteral("D3")); // judged by hand
    QCOMPARE(firstInput(page->findChild<QWidget*>(QStringLiteral("assessmentTab")))->objectName(),
             QStringLiteral("answerDlt"));
    auto* noDlt = page->findChild<QAbstractButton*>(QStringLiteral("dltOutcomeNoDlt"));
    QVERIFY(!noDlt->isEnabled());
    QVERIFY2(textOf(page, "dltOutcomeNoDltWhy").contains(QStringLiteral("D1")), "what is missing is named");
    open.grab(QStringLiteral("worksheet-open"));

    QVERIFY2(textOf(page, "answerItem").contains(QStringLiteral("D1")), "the first that is open");
    QVERIFY(open.answer(no, QStringLiteral("of the pneumonia before")));
    QVERIFY(click(page, "saveAnswer"));
    QVERIFY2(textOf(page, "answerItem").contains(QStringLiteral("D2")), "the next");
    QVERIFY(textOf(page, "answerWhy").isEmpty());
    QVERIFY(open.answer(no, QStringLiteral("the same")));
    QVERIFY(click(page, "saveAnswer"));
    QCOMPARE(made.person().answers.size(), std::size_t{2});
    QCOMPARE(open.cell(0, 3), QStringLiteral("no DLT"));
    QVERIFY(noDlt->isEnabled());
    QVERIFY(type(page, "dltDate", QStringLiteral("2026-01-19")) && tick(page, "dltOutcomeNoDlt"));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(page, "signAssessment"));
    QCOMPARE(statusOf(made.test.study(), made.person()), SubjectStatus::Cleared);
    QVERIFY(!isShown(page, "dltChanged"));
    open.grab(QStringLiteral("worksheet-signed"));

    AdverseEvent corrected = made.person().events.front();
    corrected.grade = 4;
    QVERIFY(made.test.commands().saveAdverseEvent(made.subject, corrected, QStringLiteral("read again")));
    QVERIFY(isShown(page, "dltChanged"));
    QVERIFY2(textOf(page, "subjectFlags").contains(QStringLiteral("other data")), "at the head, too");
  }

  void anAnswerSaysWhy() {
    WorksheetStudy made;
    Opened open(made);
    QVERIFY(choose(open.page(), "answerDlt", no));
    QVERIFY(click(open.page(), "saveAnswer"));
    QVERIFY(!hint(open.page(), "answerWhyMessage").isEmpty());
    QVERIFY(made.person().answers.empty());
  }

  void anAnswerIsChangedWithAReason() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(QStringLiteral("D1"), ItemState::May, false)));
    QVERIFY(made.save(made.answer(QStringLiteral("D2"), ItemState::Meets, false)));
    Opened open(made);
    QVERIFY(!isShown(open.page(), "answerDlt")); // nothing is open
    open.chooseRow(1);
    QCOMPARE(textOf(open.page(), "answerDlt"), no);
    QVERIFY(open.answer(yes, QStringLiteral("seen again")));
    whenAskedWhy(QStringLiteral("new images"));
    QVERIFY(click(open.page(), "saveAnswer"));
    QVERIFY(made.person().answers[1].dlt);
    QCOMPARE(open.cell(1, 3), QStringLiteral("DLT"));
  }

  /// What was answered to be a DLT and is a *no* by now stands among what is asked, and nowhere else.
  void aStandingAnswerHasOneRow() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(QStringLiteral("D1"), ItemState::May, true)));
    AdverseEvent ended = made.person().events.front();
    ended.end = QDate(2026, 1, 13);
    QVERIFY(made.test.commands().saveAdverseEvent(made.subject, ended, QStringLiteral("it is over")));
    made.test.setDay({2026, 1, 14});
    Opened open(made);
    int rows = 0;
    for (int row = 0; row < open.table()->model()->rowCount(); ++row)
      rows += open.cell(row, 1).split(QStringLiteral(", ")).contains(QStringLiteral("D1"));
    QCOMPARE(rows, 1);
  }

  void anAnswerIsTakenBack() {
    WorksheetStudy made;
    QVERIFY(made.save(made.answer(QStringLiteral("D1"), ItemState::May, false)));
    QVERIFY(made.save(made.answer(QStringLiteral("D2"), ItemState::Meets, true)));
    Opened open(made);
    open.chooseRow(1);
    QVERIFY(textOf(open.page(), "answerItem").contains(QStringLiteral("D2")));
    whenAskedWhy(QStringLiteral("of another subject"));
    QVERIFY(click(open.page(), "takeAnswerBack"));
    QCOMPARE(made.person().answers.size(), std::size_t{1});
    QCOMPARE(open.cell(0, 1), QStringLiteral("D2")); // open again
    QCOMPARE(open.cell(0, 3), QStringLiteral("not answered"));
    QVERIFY(!isShown(open.page(), "takeAnswerBack"));
  }

  /// Until both have answered, neither the table nor the form tells what the first one answered.
  void theSecondReaderDoesNotSeeTheFirst() {
    WorksheetStudy made(true);
    QVERIFY(made.save(made.answer(QStringLiteral("D1"), ItemState::May, false)));
    Opened open(made);
    QWidget* page = open.page();
    QVERIFY2(textOf(page, "answerItem").contains(QStringLiteral("D2")), "D1 has the own answer");
    open.chooseRow(0);
    QVERIFY(textOf(page, "answerItem").contains(QStringLiteral("D1")));
    QVERIFY(textOf(page, "answerWhy").isEmpty());
    QVERIFY2(open.cell(0, 3).contains(QStringLiteral("hidden")), qPrintable(open.cell(0, 3)));
    QVERIFY(!open.cell(0, 4).contains(QStringLiteral("pneumonia before")));
    QVERIFY(!textOf(page, "answerOthers").contains(QStringLiteral("pneumonia before")));
    open.grab(QStringLiteral("worksheet-second-reader"));

    QVERIFY(open.answer(yes, QStringLiteral("it began afterwards")));
    whenAskedToSign(TestStudy::credentials(Role::SubInvestigator));
    QVERIFY(click(page, "saveSecondAnswer"));
    QCOMPARE(made.person().answers.size(), std::size_t{2});
    QCOMPARE(open.cell(1, 1), QStringLiteral("D1")); // behind what is open
    QCOMPARE(open.cell(1, 3), QStringLiteral("no DLT\nDLT"));
  }

  void whatIsTypedOutlivesThePage() {
    WorksheetStudy made;
    {
      Opened open(made);
      QVERIFY(type(open.page(), "answerWhy", QStringLiteral("half a rea")));
      open.page()->keepDraft();
    }
    Opened open(made);
    QCOMPARE(textOf(open.page(), "answerWhy"), QStringLiteral("half a rea"));
    QVERIFY(open.cell(0, 0).contains(QStringLiteral("draft")));
    QVERIFY(click(open.page(), "answerDiscard"));
    QVERIFY(textOf(open.page(), "answerWhy").isEmpty());
  }

  void whoOnlyReadsAnswersNothing() {
    WorksheetStudy made;
    made.test.signInAs(Role::Monitor);
    Opened open(made);
    QCOMPARE(open.table()->model()->rowCount(), 3);
    QVERIFY(!type(open.page(), "answerWhy", QStringLiteral("x")));
  }
};

COHORTDESK_TEST(TestWorksheetPanel, QApplication)
} // namespace tst_worksheet_panel
#include "tst_worksheet_panel.moc"
