#include "tests/support/agreements.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/decisions/first_decision.h"
#include "ui/pages/decisions/cohort_table.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>
#include <numeric>

namespace tst_decision_choice {
using namespace person;
using namespace first_decision;

QStringList chosenOf(QWidget* page) {
  QStringList chosen;
  for (const auto* option : page->findChildren<QRadioButton*>())
    if (option->isChecked()) chosen << option->objectName();
  return chosen;
}

CohortRow longRow() {
  CohortRow row;
  row.number = QStringLiteral("S-003");
  row.diagnosis = QStringLiteral("mixed phenotype");
  row.cd7 = QStringLiteral("99.1 % flow");
  row.infusedPerKg = QStringLiteral("8.76×10⁶");
  row.doseNote = QStringLiteral("12.4 % below planned");
  row.window = QStringLiteral("0–28");
  row.assessment = QStringLiteral("day 29, late");
  row.worst = QStringLiteral("G3 Cytokine release syndrome");
  return row;
}

class TestDecisionChoice : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<DueItem>("DueItem"); }

  /// The program recommends in words; nobody signs what nobody has chosen.
  void nothingIsChosenBeforehand() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    ShownPage<DecisionsPage> shown(test);
    DecisionsPage* page = shown.page();
    page->openRow(0);
    QCOMPARE(chosenOf(page), QStringList());
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("signDecision"))->isEnabled());
    QCOMPARE(textOf(page, "whyNotSign"), QStringLiteral("Choose what is decided."));
    QVERIFY(!isShown(page, "decisionPlaces"));
    page->refresh();
    page->keepDraft();
    QCOMPARE(chosenOf(page), QStringList());
    QVERIFY(chooseRecommended(*page));
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("signDecision"))->isEnabled());
    QVERIFY(!isShown(page, "whyNotSign"));
    QVERIFY(isShown(page, "decisionPlaces"));
    page->keepDraft();
    ShownPage<DecisionsPage> again(test); // what was chosen is a draft like any other
    again.page()->openRow(0);
    QCOMPARE(chosenOf(again.page()), QStringList("option0"));
    QVERIFY(isShown(again.page(), "decisionPlaces"));
  }

  void aChoiceIsGoneOnceItIsSigned() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    ShownPage<DecisionsPage> shown(test);
    DecisionsPage* page = shown.page();
    page->openRow(0);
    QVERIFY(signRecommended(*page));
    page->openRow(0);
    QCOMPARE(chosenOf(page), QStringList());
  }

  void arrowKeysChoose() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    ShownPage<DecisionsPage> shown(test);
    DecisionsPage* page = shown.page();
    page->openTask({DueKind::Decision, Urgency::Today, 0, {}, {}, {}});
    auto* first = page->findChild<QRadioButton*>(QStringLiteral("option0"));
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(chosenOf(page).size(), 1);
    QVERIFY(!first->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(chosenOf(page), QStringList("option0"));
  }

  /// Tab comes to Sign after what is signed.
  void signComesAfterTheOptions() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    ShownPage<DecisionsPage> shown(test);
    DecisionsPage* page = shown.page();
    page->openTask({DueKind::Decision, Urgency::Today, 0, {}, {}, {}});
    QVERIFY(chooseRecommended(*page));
    QStringList reached;
    for (int i = 0; i < 8 && !reached.contains(QStringLiteral("signDecision")); ++i) {
      reached << QApplication::focusWidget()->objectName();
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto place = [&](const char* name) { return reached.indexOf(QLatin1String(name)); };
    QVERIFY2(place("option0") == 0 && place("decisionPlaces") > 0 &&
                 place("decisionJustification") > place("decisionPlaces") &&
                 place("signDecision") > place("decisionJustification"),
             qPrintable(reached.join(u' ')));
  }

  void afterTheDecisionTheNextStepIsThePlace() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    const RowId waiting = screenEligible(test, QStringLiteral("Wang Wu"));
    QVERIFY(waiting != 0);
    ShownPage<DecisionsPage> shown(test);
    DecisionsPage* page = shown.page();
    page->openRow(0);
    QVERIFY(signRecommended(*page));
    QVERIFY(!isShown(page, "nextStepButton")); // the sponsor first
    whenAskedToSign(TestStudy::credentials(Role::SponsorRepresentative));
    QVERIFY(click(page, "sponsorSignHere"));
    QSignalSpy wanted(page, &Page::taskRequested);
    QVERIFY(click(page, "nextStepButton"));
    const auto step = wanted.front().front().value<DueItem>();
    QCOMPARE(step.kind, DueKind::Place);
    QCOMPARE(step.subjectId, waiting);
  }

  /// At 1280 × 720 and at 1366 × 768; the rail, the signatures and the margins take the rest.
  void whatADecisionRestsOnIsReadInWhole_data() {
    QTest::addColumn<int>("width");
    QTest::newRow("1280") << 640;
    QTest::newRow("1366") << 726;
    QTest::newRow("1920") << 1280;
  }
  void whatADecisionRestsOnIsReadInWhole() {
    QFETCH(int, width);
    CohortTable table;
    table.resize(width, 200);
    table.QWidget::show();
    table.show({1}, [](RowId) { return longRow(); });
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    for (const int column : {0, 3, 4, 5, 6, 7})
      QVERIFY2(!table.isColumnHidden(column), qPrintable(QString::number(column)));
    QCOMPARE(table.isColumnHidden(1) || table.isColumnHidden(2), width < 1000);
    const QString worst = table.model()->index(0, 6).data().toString();
    for (const QString& word : worst.split(u' '))
      QVERIFY(table.fontMetrics().horizontalAdvance(word) + 18 <= table.columnWidth(6));
    QVERIFY(table.rowHeight(0) >= static_cast<QAbstractItemView&>(table).sizeHintForRow(0));
    const QString told = table.model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(told.contains(QStringLiteral("99.1 % flow")));
  }

  /// A level of thousands scrolls in a table of a few rows; only what can be seen is worked out.
  void aLongLevelIsWorkedOutWhereItIsLookedAt() {
    int asked = 0;
    std::vector<RowId> subjects(5000);
    std::iota(subjects.begin(), subjects.end(), 1);
    CohortTable table;
    table.resize(900, 200);
    table.QWidget::show();
    table.show(subjects, [&asked](RowId) {
      ++asked;
      return longRow();
    });
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QTRY_VERIFY(table.rowHeight(0) >= static_cast<QAbstractItemView&>(table).sizeHintForRow(0));
    QCOMPARE(table.model()->rowCount(), 5000);
    QVERIFY(table.height() < 1000);
    QVERIFY2(asked > 0 && asked < 500, qPrintable(QString::number(asked)));
  }

  void thePageScrollsOneWayOnly() {
    TestStudy test;
    QVERIFY(firstCleared(test));
    DecisionsPage page(test.session());
    page.resize(1112, 646); // what 1280 × 720 leaves
    page.show();
    page.openRow(0);
    QCoreApplication::processEvents();
    for (const auto* bar : page.findChildren<QScrollBar*>())
      if (bar->orientation() == Qt::Horizontal) QVERIFY(!bar->isVisible());
  }
};

COHORTDESK_TEST(TestDecisionChoice, QApplication)
} // namespace tst_decision_choice
#include "tst_decision_choice.moc"
