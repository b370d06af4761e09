#include "app/study/user.h"
#include "tests/support/infused_study.h"
#include "tests/support/response_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/marks/axis_marks.h"
#include "ui/pages/efficacy/efficacy_page.h"
#include "ui/pages/efficacy/efficacy_panels.h"
#include "ui/shell/page_registry.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QtTest>

namespace tst_efficacy_page {
using namespace person;

const QDate cutOff(2026, 6, 1);

/// A panel in a window, with a session that its charts can be copied in.
template <class Panel>
struct ShownPanel {
  TestStudy test;
  Panel panel{test.session()};
  explicit ShownPanel(const Theme& theme = Theme::light()) {
    applyTheme(*qApp, theme);
    panel.resize(1150, 560);
    panel.setAutoFillBackground(true);
    panel.setVisible(true);
  }
  QTableWidget* table(const char* name) {
    return panel.template findChild<QTableWidget*>(QLatin1String(name));
  }
  ChartView* chart(const char* name) { return panel.template findChild<ChartView*>(QLatin1String(name)); }
  void grab(const QString& name) {
    QCoreApplication::processEvents(); // layouts settle
    const QString folder = qEnvironmentVariable("COHORTDESK_GRABS");
    if (!folder.isEmpty()) panel.grab().save(folder + u'/' + name + QStringLiteral(".png"));
  }
};

QStringList rowOf(const QTableWidget& table, const QString& first) {
  QStringList cells;
  for (int row = 0; row < table.rowCount(); ++row) {
    if (table.item(row, 0)->text() != first) continue;
    for (int column = 0; column < table.columnCount(); ++column)
      cells << table.item(row, column)->text();
  }
  return cells;
}

EfficacyReport report() {
  return efficacyReport(responseStudy(), cutOff);
}

/// A whole trial: six at each level, each with responses.
Study fullTrial() {
  StudyBuilder b;
  const Diagnosis diseases[] = {Diagnosis::Aml, Diagnosis::TAll, Diagnosis::BAll, Diagnosis::TLbl};
  for (int i = 0; i < 18; ++i) {
    const QDate infused = QDate(2026, 1, 5).addDays(qint64{9} * i);
    infusedAt(b, 1 + i / 6, infused, diseases[i % 4]);
    respond(b, infused.addDays(28), i % 3 == 0 ? Response::CompleteRemission : Response::PartialRemission,
            i % 2 == 0, 1 + 2 * i);
    if (i % 4 == 0) respond(b, infused.addDays(70 + 5 * i), Response::Relapse);
    follow(b, infused.addDays(90 + 3 * i), i % 5 == 0 ? VitalStatus::Dead : VitalStatus::Alive);
  }
  return b.study();
}

QPushButton* button(QWidget* root, const char* name) {
  return root->findChild<QPushButton*>(QLatin1String(name));
}

class TestEfficacyPage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void standsInTheRailAfterTheMeasurements() {
    const std::vector<PageEntry> pages = pageRegistry();
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [](const PageEntry& page) { return page.id == PageId::Efficacy; });
    QVERIFY(found != pages.end());
    QCOMPARE((found - 1)->id, PageId::Measurements);
    QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(found->name)));
  }

  void withoutAnInfusionItSaysWhatToDo() {
    TestStudy test;
    ShownPage<EfficacyPage> shown(test);
    QVERIFY(!isShown(shown.page(), "efficacyTabs"));
    QVERIFY(!isShown(shown.page(), "efficacyPrint"));
    QVERIFY(textOf(shown.page(), "pageSubtitle").contains(u"Exploratory"_qs));
  }

  void anInfusedSubjectCountsAtOnceAndThePageFollows() {
    InfusedStudy study(QDate(2026, 2, 5));
    ShownPage<EfficacyPage> shown(study.test);
    auto* rates = shown.page()->findChild<QTableWidget*>(u"responseRates"_qs);
    QVERIFY(isShown(shown.page(), "responseRates"));
    QCOMPARE(rowOf(*rates, u"All infused"_qs).mid(1),
             (QStringList{u"1"_qs, u"0/1 · 0 % (0–98)"_qs, u"0/1 · 0 % (0–98)"_qs, u"0/1 · 0 % (0–98)"_qs,
                          u"–"_qs, u"1 not assessed"_qs}));
    QVERIFY(textOf(shown.page(), "pageSubtitle").contains(u"Cut-off 2026-02-05"_qs));
    QVERIFY(textOf(shown.page(), "pageSubtitle").contains(u"Assumption"_qs));
    shown.grab(u"efficacy-response"_qs);
  }

  void theWaterfallReadsTheMeasuredBlasts() {
    InfusedStudy study(QDate(2026, 2, 5));
    const MeasurementCell cell{study.subject, u"D28"_qs, blastsAnalyte(), Specimen::Marrow};
    QVERIFY(study.test.commands().saveMeasurements({{cell, MeasuredValue{Reading::Exact, 2.3}}}, {}));
    ShownPage<EfficacyPage> shown(study.test);
    const auto* chart = shown.page()->findChild<ChartView*>(u"waterfallChart"_qs);
    QVERIFY2(chart->accessibleName().contains(u"to 2.3."_qs), qPrintable(chart->accessibleName()));
  }

  void theTabsByKeyboard() {
    InfusedStudy study(QDate(2026, 2, 5));
    ShownPage<EfficacyPage> shown(study.test);
    auto* tabs = shown.page()->findChild<QTabWidget*>(u"efficacyTabs"_qs);
    QTest::keyClick(shown.page(), Qt::Key_U, Qt::AltModifier);
    QTRY_COMPARE(tabs->currentIndex(), 1);
    auto* endpoint = shown.page()->findChild<QComboBox*>(u"survivalEndpoint"_qs);
    QTest::keyClick(shown.page(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(endpoint->hasFocus());
    QVERIFY(textOf(shown.page(), "survivalRule").startsWith(u"From the infusion to death"_qs));
    QTest::keyClick(endpoint, Qt::Key_Down);
    QVERIFY(textOf(shown.page(), "survivalRule").startsWith(u"From the first CR, CRh or CRi"_qs));
    QVERIFY(shown.page()
                ->findChild<ChartView*>(u"survivalChart"_qs)
                ->accessibleName()
                .contains(u"Nobody to count"_qs));
    shown.grab(u"efficacy-survival-empty"_qs);
    QTest::keyClick(shown.page(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(tabs->currentIndex(), 0);
  }

  void ratesByLevelAndDisease() {
    ShownPanel<ResponsePanel> shown;
    shown.panel.show(report());
    shown.panel.showWaterfall(waterfallSeries(responseStudy(), report(), {}));
    const QTableWidget& rates = *shown.table("responseRates");
    QCOMPARE(rates.rowCount(), 6);
    QCOMPARE(rowOf(rates, u"All infused"_qs).at(2), u"3/6 · 50 % (12–88)"_qs);
    QCOMPARE(rowOf(rates, u"All infused"_qs).at(5), u"1/2 · 50 % (1–99) · 2 assessed"_qs);
    QCOMPARE(rowOf(rates, u"All infused"_qs).at(6), u"2 CR · 1 PR · 1 NR · 1 NE · 1 not assessed"_qs);
    QCOMPARE(rowOf(rates, u"L1 · 1×10⁷"_qs).at(3), u"1/1 · 100 % (3–100)"_qs);
    QCOMPARE(rowOf(rates, u"T-LBL"_qs).at(2), u"0/1 · 0 % (0–98)"_qs);
    shown.grab(u"response-panel"_qs);
  }

  /// Never a rate without its n; each derived number names its formula.
  void everyRateHasItsNumberAndItsSource() {
    ShownPanel<ResponsePanel> shown;
    shown.panel.show(report());
    const QTableWidget& rates = *shown.table("responseRates");
    for (int row = 0; row < rates.rowCount(); ++row)
      for (int column = 2; column <= 5; ++column) {
        const QString text = rates.item(row, column)->text();
        QVERIFY(text.contains(u'/') || (column == 5 && text == u"–"_qs)); // MRD: nobody is asked for it
        QVERIFY(rates.item(row, column)->toolTip().contains(u"Clopper"_qs));
        QVERIFY(rates.horizontalHeaderItem(column)->toolTip().contains(u"1934"_qs));
      }
    ShownPanel<SurvivalPanel> survival;
    survival.panel.show(report());
    const QTableWidget& numbers = *survival.table("survivalNumbers");
    QVERIFY(numbers.item(0, 3)->toolTip().contains(u"Brookmeyer"_qs));
    QVERIFY(numbers.item(0, 4)->toolTip().contains(u"Kaplan"_qs));
    QVERIFY(numbers.item(0, 7)->toolTip().contains(u"Schemper"_qs));
  }

  void survivalByEndpointAndLevel() {
    ShownPanel<SurvivalPanel> shown;
    shown.panel.show(report());
    const QTableWidget& numbers = *shown.table("survivalNumbers");
    QCOMPARE(rowOf(numbers, u"All infused"_qs).mid(1, 4),
             (QStringList{u"6"_qs, u"2"_qs, u"3.6 (0.8–not reached)"_qs, u"80 % (20–97) · 2 at risk"_qs}));
    QVERIFY(choose(&shown.panel, "survivalEndpoint", u"Duration of response"_qs));
    QCOMPARE(rowOf(numbers, u"All infused"_qs).mid(1, 2), (QStringList{u"3"_qs, u"2"_qs}));
    QCOMPARE(rowOf(numbers, u"T-LBL"_qs).mid(1, 3), (QStringList{u"0"_qs, u"0"_qs, u"–"_qs}));
    QVERIFY(choose(&shown.panel, "survivalEndpoint", u"Overall survival"_qs));
    QVERIFY(choose(&shown.panel, "survivalBy", u"by dose level"_qs));
    QVERIFY(
        shown.chart("survivalChart")->accessibleName().contains(u"L2 · 2×10⁷: n = 5, with the event 2"_qs));
    shown.grab(u"survival-panel"_qs);
    // What was chosen stays when the study changes.
    shown.panel.show(report());
    QCOMPARE(textOf(&shown.panel, "survivalBy"), u"by dose level"_qs);
  }

  void aFullTrialFits() {
    const Study study = fullTrial();
    const EfficacyReport full = efficacyReport(study, {2026, 10, 1});
    for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
      const QString look = theme.dark ? u"dark"_qs : u"light"_qs;
      ShownPanel<ResponsePanel> response(theme);
      response.panel.show(full);
      response.panel.showWaterfall(waterfallSeries(study, full, {}));
      response.grab(u"full-response-"_qs + look);
      QVERIFY(response.chart("waterfallChart")->height() >= 230);
      ShownPanel<SurvivalPanel> survival(theme);
      survival.panel.show(full);
      survival.grab(u"full-survival-"_qs + look);
      QVERIFY(choose(&survival.panel, "survivalBy", u"by dose level"_qs));
      survival.grab(u"full-survival-levels-"_qs + look);
      QVERIFY(survival.chart("survivalChart")->height() >= 230);
    }
    applyTheme(*qApp, Theme::light());
  }

  void theSummaryIsSavedAndTheJournalKnows() {
    InfusedStudy study(QDate(2026, 2, 5));
    ShownPage<EfficacyPage> shown(study.test);
    const QString path = study.test.folder() + u"/efficacy.pdf"_qs;
    whenAskedForAFile(path);
    const qint64 before = study.test.session().journalHead().sequence;
    QVERIFY(click(shown.page(), "efficacyPdf"));
    QVERIFY(QFileInfo(path).size() > 2000);
    QVERIFY(textOf(shown.page(), "efficacyMessage").startsWith(u"Saved:"_qs));
    QVERIFY(study.test.session().journalHead().sequence > before);
  }

  void whoMayNotPrintMayLook() {
    InfusedStudy study(QDate(2026, 2, 5));
    for (const Role role : {Role::PrincipalInvestigator, Role::Monitor, Role::SponsorRepresentative}) {
      study.test.signInAs(role);
      ShownPage<EfficacyPage> shown(study.test);
      QCOMPARE(button(shown.page(), "efficacyPdf")->isEnabled(), may(role, Action::Print));
      QCOMPARE(button(shown.page(), "waterfallChartSave")->isEnabled(), may(role, Action::Print));
      QVERIFY(isShown(shown.page(), "responseRates"));
    }
  }
};
COHORTDESK_TEST(TestEfficacyPage, QApplication)
} // namespace tst_efficacy_page
#include "tst_efficacy_page.moc"
