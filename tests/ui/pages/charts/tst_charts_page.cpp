#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/pages/charts/charts_page.h"

#include <QApplication>
#include <QClipboard>
#include <QtTest>

namespace tst_charts_page {
using namespace person;

constexpr std::array names{"cohortStatusChart", "swimmerChart", "staircaseChart", "enrolmentChart"};

int visibleCharts(const ChartsPage& page) {
  int visible = 0;
  for (const char* name : names)
    visible += page.findChild<ChartView*>(QLatin1String(name))->isVisible() ? 1 : 0;
  return visible;
}

ChartView* view(const ChartsPage& page, const char* name) {
  return page.findChild<ChartView*>(QLatin1String(name));
}

class ChartsPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void fourChartsStandOnOneScreenWithTheirNumbersInWords() {
    TestStudy test(QDate(2026, 1, 15));
    QVERIFY(infuse(test, screenAndAssign(test, QStringLiteral("Li Si"), 1)));
    ChartsPage page(test.session());
    page.resize(1198, 650);
    page.show();
    QCOMPARE(visibleCharts(page), 4);
    for (const char* name : names)
      QVERIFY2(
          page.rect().contains(QRect(view(page, name)->mapTo(&page, QPoint()), view(page, name)->size())),
          name);
    QVERIFY(view(page, "cohortStatusChart")->accessibleName().contains(QStringLiteral("1 in window")));
    QVERIFY(view(page, "swimmerChart")->accessibleName().contains(QStringLiteral("S-001")));
    QVERIFY(view(page, "enrolmentChart")->accessibleName().contains(QStringLiteral("1 of 18")));
  }

  void chartsWithoutRoomBesideEachOtherStandBelowEachOther() {
    TestStudy test(QDate(2026, 1, 15));
    ChartsPage page(test.session());
    page.resize(700, 650);
    page.show();
    const auto at = [&](const char* name) { return view(page, name)->mapTo(&page, QPoint()); };
    QTRY_VERIFY(at("swimmerChart").y() > at("cohortStatusChart").y());
    page.resize(1198, 650);
    QTRY_COMPARE(at("swimmerChart").y(), at("cohortStatusChart").y());
    QVERIFY(at("swimmerChart").x() > at("cohortStatusChart").x());
  }

  void aChangeOfTheStudyIsShown() {
    TestStudy test(QDate(2026, 1, 15));
    ChartsPage page(test.session());
    page.show();
    QVERIFY(view(page, "staircaseChart")->accessibleName().contains(QStringLiteral("Nobody")));
    QVERIFY(infuse(test, screenAndAssign(test, QStringLiteral("Li Si"), 1)));
    page.refresh();
    QVERIFY(view(page, "staircaseChart")->accessibleName().contains(QStringLiteral("S-001 at L1")));
  }

  void enterShowsOneAloneAndEscapeAll() {
    TestStudy test;
    ChartsPage page(test.session());
    page.resize(1198, 650);
    page.show();
    page.activateWindow();
    ChartView* swimmer = view(page, "swimmerChart");
    swimmer->setFocus();
    const QSize small = swimmer->size();
    QTest::keyClick(swimmer, Qt::Key_Return);
    QCOMPARE(visibleCharts(page), 1);
    QVERIFY(swimmer->isVisible());
    QTRY_VERIFY(swimmer->width() > small.width() * 3 / 2);
    QTest::keyClick(swimmer, Qt::Key_Escape);
    QTRY_COMPARE(visibleCharts(page), 4);
    QTest::mouseClick(view(page, "enrolmentChart")->viewport(), Qt::LeftButton);
    QCOMPARE(visibleCharts(page), 1);
    QVERIFY(view(page, "enrolmentChart")->isVisible());
    QVERIFY(click(&page, "enlargeChart"));
    QCOMPARE(visibleCharts(page), 4);
  }

  void theChosenChartIsCopiedAndTheJournalKnows() {
    TestStudy test;
    ChartsPage page(test.session());
    page.show();
    const qint64 before = test.session().journalHead().sequence;
    QVERIFY(click(&page, "copyChart"));
    QVERIFY(!QApplication::clipboard()->image().isNull());
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("level\tdose")));
    QVERIFY(test.session().journalHead().sequence > before);
    QVERIFY(textOf(&page, "chartsMessage").contains(QStringLiteral("Copied")));
  }

  void theChosenChartIsSavedAsPng() {
    TestStudy test;
    ChartsPage page(test.session());
    page.show();
    Q_EMIT view(page, "staircaseChart")->chosen();
    const QString path = test.folder() + QStringLiteral("/staircase.png");
    whenAskedForAFile(path);
    QVERIFY(click(&page, "saveChart"));
    QCOMPARE(QImage(path).size(), QSize(1920, 1080));
  }
};
COHORTDESK_TEST(ChartsPageTest, QApplication)
} // namespace tst_charts_page
#include "tst_charts_page.moc"
