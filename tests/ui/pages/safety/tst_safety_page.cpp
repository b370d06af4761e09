#include "app/reports/safety/event_table.h"
#include "tests/support/event_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/pages/safety/safety_page.h"
#include "ui/pages/safety/serious_events_panel.h"
#include "ui/tables/table_use.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

namespace tst_safety_page {
using namespace person;

/// One subject at L1, infused on 2026-01-05, with three events; today is 2026-01-20.
struct SafetyStudy : InfusedStudy {
  SafetyStudy() : InfusedStudy(QDate(2026, 1, 20)) {
    enter(QStringLiteral("Anemia"), 2, {2026, 1, 6}, false);
    enter(QStringLiteral("Fever"), 1, {2026, 1, 8}, true);
    AdverseEvent event = written(QStringLiteral("Pneumonitis"), 4, {2026, 1, 9}, true);
    event.serious = true;
    event.seriousness = Seriousness::LifeThreatening;
    event.awareAt = test.at({2026, 1, 10});
    event.crsGrade = 3;
    save(event);
  }
  static AdverseEvent written(const QString& term, int grade, QDate onset, bool related) {
    AdverseEvent event;
    event.term = term;
    event.grade = grade;
    event.onset = onset;
    event.related = related;
    return event;
  }
  void enter(const QString& term, int grade, QDate onset, bool related) {
    save(written(term, grade, onset, related));
  }
  void save(const AdverseEvent& event) {
    if (!test.commands().saveAdverseEvent(subject, event, {})) qFatal("not entered");
  }
};

QTableView* view(QWidget* root, const char* name) {
  return root->findChild<QTableView*>(QLatin1String(name));
}

QStringList column(const QTableView* table, int of) {
  QStringList cells;
  for (int row = 0; row < table->model()->rowCount(); ++row)
    cells << table->model()->index(row, of).data().toString();
  return cells;
}

constexpr int termColumn = 4;

class SafetyPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutEventsThePageSaysSo() {
    TestStudy test;
    ShownPage<SafetyPage> shown(test);
    QVERIFY(!view(shown.page(), "studyEvents")->isVisible());
    QVERIFY(openTab(shown.page(), "safetyTabs", QStringLiteral("Serious")));
    QVERIFY(!view(shown.page(), "seriousEvents")->isVisible());
    QVERIFY(openTab(shown.page(), "safetyTabs", QStringLiteral("Heat")));
    const auto* map = shown.page()->findChild<ChartView*>(QStringLiteral("eventHeatMap"));
    QVERIFY(map->accessibleName().contains(QStringLiteral("Nobody has been infused yet.")));
  }

  void eventsAreFilteredAsOneTypes() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    shown.grab(QStringLiteral("safety-events"));
    SafetyPage* page = shown.page();
    const QTableView* table = view(page, "studyEvents");
    QCOMPARE(textOf(page, "studyEventCount"), QStringLiteral("3 event(s)"));
    QVERIFY(type(page, "eventText", QStringLiteral("PNEU")));
    QCOMPARE(column(table, termColumn), QStringList{"Pneumonitis"});
    QCOMPARE(textOf(page, "studyEventCount"), QStringLiteral("1 of 3 event(s)"));
    QVERIFY(type(page, "eventText", {}));
    QVERIFY(choose(page, "eventLeastGrade", QStringLiteral("2")));
    QCOMPARE(column(table, termColumn), (QStringList{"Anemia", "Pneumonitis"}));
    QVERIFY(tick(page, "eventRelatedOnly"));
    QCOMPARE(column(table, termColumn), QStringList{"Pneumonitis"});
    QVERIFY(tick(page, "eventRelatedOnly", false));
    QVERIFY(tick(page, "eventSeriousOnly"));
    QCOMPARE(column(table, termColumn), QStringList{"Pneumonitis"});
    QVERIFY(choose(page, "eventLevel", QStringLiteral("L2")));
    QCOMPARE(textOf(page, "studyEventCount"), QStringLiteral("0 of 3 event(s)"));
  }

  void aClickOnAHeadingSorts() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    QTableView* table = view(shown.page(), "studyEvents");
    table->setCurrentIndex(table->model()->index(0, 0)); // Anemia
    QHeaderView* head = table->horizontalHeader();
    const QPoint grade(head->sectionViewportPosition(5) + 10, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, grade);
    QCOMPARE(column(table, termColumn), (QStringList{"Fever", "Anemia", "Pneumonitis"}));
    QCOMPARE(table->currentIndex().row(), 1); // the chosen event stays chosen
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, grade);
    QCOMPARE(column(table, termColumn), (QStringList{"Pneumonitis", "Anemia", "Fever"}));
    QCOMPARE(textOf(shown.page(), "eventOrder"), QStringLiteral("Grade, falling"));
  }

  void theOrderIsChosenByKeyboardToo() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    const QTableView* table = view(shown.page(), "studyEvents");
    QVERIFY(choose(shown.page(), "eventOrder", QStringLiteral("Event, falling")));
    QCOMPARE(column(table, termColumn), (QStringList{"Pneumonitis", "Fever", "Anemia"}));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), termColumn);
    QVERIFY(choose(shown.page(), "eventOrder", QStringLiteral("subject, then onset")));
    QCOMPARE(column(table, termColumn), (QStringList{"Anemia", "Fever", "Pneumonitis"}));
  }

  void enterAndDoubleClickOpenTheSubject() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    QSignalSpy asked(shown.page(), &Page::pageRequested);
    QVERIFY(openRow(shown.page(), "studyEvents", QStringLiteral("S-001")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(0).value<PageId>(), PageId::Subjects);
    QCOMPARE(asked.front().at(1).toLongLong(), study.subject);
    QTableView* table = view(shown.page(), "studyEvents");
    const QPoint cell = table->visualRect(table->model()->index(1, termColumn)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(asked.size(), 2);
  }

  void aChangeOfTheStudyKeepsFilterAndChosenEvent() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    QVERIFY(type(shown.page(), "eventText", QStringLiteral("pneumo")));
    QTableView* table = view(shown.page(), "studyEvents");
    table->setCurrentIndex(table->model()->index(0, 0));
    study.enter(QStringLiteral("Hypopneumonia"), 2, {2026, 1, 7}, true); // by onset it stands before
    QCOMPARE(column(table, termColumn), (QStringList{"Hypopneumonia", "Pneumonitis"}));
    QCOMPARE(table->currentIndex().row(), 1);
  }

  void theTableCountsByLevelAndByGrade() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    SafetyPage* page = shown.page();
    QVERIFY(openTab(page, "safetyTabs", QStringLiteral("Table")));
    shown.grab(QStringLiteral("safety-table"));
    const QTableView* table = view(page, "eventTable");
    QCOMPARE(table->model()->columnCount(), 9);
    QVERIFY(table->model()
                ->headerData(1, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("counts once for a term, at its worst grade")));
    QCOMPARE(table->model()->index(0, 1).data().toString(), countText(1, 1));
    QVERIFY(choose(page, "eventTableGroup", QStringLiteral("Total")));
    QCOMPARE(table->model()->columnCount(), 8);
    const QStringList all = column(table, 0);
    QVERIFY2(!all.filter(QStringLiteral("Anemia")).isEmpty(), qPrintable(all.join(u'|')));
    QVERIFY(tick(page, "eventTableRelated"));
    QVERIFY(column(table, 0).filter(QStringLiteral("Anemia")).isEmpty());
    QCOMPARE(textOf(page, "eventTableGroup"), QStringLiteral("Total, n = 1")); // stays chosen
    const QStringList listed = column(table, 0);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
      TableUse::of(table)->sortBy(0, order); // a term belongs to the heading above it
      QCOMPARE(column(table, 0), listed);
    }
    const auto* astct = qobject_cast<QTableWidget*>(view(page, "astctTable"));
    QCOMPARE(astct->rowCount(), 4);
    QCOMPARE(astct->item(0, 3)->text(), countText(1, 1)); // CRS grade 3 at L1
    QCOMPARE(astct->item(1, 3)->text(), QString::fromUtf8("–"));
  }

  void theTableIsSavedAndTheJournalKnows() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    QVERIFY(openTab(shown.page(), "safetyTabs", QStringLiteral("Table")));
    const qint64 before = study.test.session().journalHead().sequence;
    const QString csv = study.test.folder() + QStringLiteral("/table.csv");
    whenAskedForAFile(csv);
    QVERIFY(click(shown.page(), "eventTableCsv"));
    QVERIFY(contentOf(csv).startsWith("\xEF\xBB\xBF\"kind\",\"organ_class\",\"term\""));
    QVERIFY(textOf(shown.page(), "eventTableMessage").contains(QStringLiteral("table.csv")));
    const QString pdf = study.test.folder() + QStringLiteral("/table.pdf");
    whenAskedForAFile(pdf);
    QVERIFY(click(shown.page(), "eventTablePdf"));
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
    QVERIFY(textOf(shown.page(), "eventTableMessage").contains(QStringLiteral("table.pdf")));
    QCOMPARE(study.test.session().journalHead().sequence, before + 2);
  }

  void aFileThatCannotBeWrittenIsSaid() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    QVERIFY(openTab(shown.page(), "safetyTabs", QStringLiteral("Table")));
    const qint64 before = study.test.session().journalHead().sequence;
    whenAskedForAFile(study.test.folder() + QStringLiteral("/no/such/folder/table.csv"));
    QVERIFY(click(shown.page(), "eventTableCsv"));
    QVERIFY(textOf(shown.page(), "eventTableMessage").contains(QStringLiteral("could not be written")));
    QCOMPARE(study.test.session().journalHead().sequence, before);
  }

  void seriousEventsOpenTheirSubject() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    QVERIFY(openTab(shown.page(), "safetyTabs", QStringLiteral("Serious")));
    shown.grab(QStringLiteral("safety-serious"));
    const QTableView* table = view(shown.page(), "seriousEvents");
    QVERIFY(table->model()->rowCount() >= 1);
    QCOMPARE(column(table, 1).front(), QStringLiteral("G4 Pneumonitis"));
    QSignalSpy asked(shown.page(), &Page::pageRequested);
    QVERIFY(openRow(shown.page(), "seriousEvents", QStringLiteral("S-001")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(1).toLongLong(), study.subject);
  }

  void clocksStandWithTheAssumptionThatTheyRestOn() {
    StudyBuilder b;
    b.study().protocol.safety = {};
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    write(b, {QStringLiteral("Pneumonitis"), 3, {2026, 1, 18}, true, true});
    SeriousEventsPanel panel;
    panel.resize(1150, 400);
    panel.setVisible(true);
    const QDateTime now(QDate(2026, 1, 20), QTime(8, 0), Qt::UTC);
    panel.show(b, now);
    QVERIFY(textOf(&panel, "seriousAssumption").contains(QStringLiteral("no clock runs")));
    QCOMPARE(view(&panel, "seriousEvents")->model()->rowCount(), 1);
    b.study().protocol.safety.expected = fourTerms().terms;
    b.study().protocol.safety.assumption.en = QStringLiteral("The record is silent.");
    panel.show(b, now);
    QCOMPARE(textOf(&panel, "seriousAssumption"), QStringLiteral("Assumption: The record is silent."));
    QCOMPARE(view(&panel, "seriousEvents")->model()->rowCount(), 2);
    QVERIFY(column(view(&panel, "seriousEvents"), 7).front().contains(QStringLiteral("not started")));
  }

  void theHeatMapFollowsItsOption() {
    SafetyStudy study;
    ShownPage<SafetyPage> shown(study.test);
    SafetyPage* page = shown.page();
    QVERIFY(openTab(page, "safetyTabs", QStringLiteral("Heat")));
    shown.grab(QStringLiteral("safety-heat-map"));
    auto* map = page->findChild<ChartView*>(QStringLiteral("eventHeatMap"));
    QVERIFY(map->accessibleName().contains(QStringLiteral("Anemia: S-001 grade 2.")));
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->shownValue(), QStringLiteral("S-001, L1: Anemia, worst grade 2"));
    const ChartHover* hover = ChartHover::of(*map->chart());
    const QPointF beside = hover->place(1) + QPointF(200, 20); // far from the middle, in the same cell
    QTest::mouseMove(map->viewport(), map->mapFromScene(map->chart()->mapToScene(beside)));
    QTRY_COMPARE(map->shownValue(), QStringLiteral("S-001, L1: Fever, worst grade 1"));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(map, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("subject\tlevel\tterm")));
    QVERIFY(textOf(page, "eventHeatMapMessage").startsWith(QStringLiteral("Copied")));
    QVERIFY(tick(page, "heatMapRelated"));
    QVERIFY(!map->accessibleName().contains(QStringLiteral("Anemia")));
    QCOMPARE(map->content().table().rows.size(), 2U);
  }
};

COHORTDESK_TEST(SafetyPageTest, QApplication)
} // namespace tst_safety_page
#include "tst_safety_page.moc"
