#include "app/reports/charts/chart_table.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/widgets/desktop.h"

#include <QApplication>
#include <QChart>
#include <QTest>

namespace tst_chart_view {
void useType(double points) {
  setDesktopForTests(Desktop{false, points});
  applyTheme(*qApp, Theme::light());
}

ChartContent oneSubject() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  return contentOf(staircaseSeries(b), escalationStaircaseChart);
}

class ChartViewTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() {
    setDesktopForTests({});
    applyTheme(*qApp, Theme::light());
  }

  void aChartIsAsLargeAsTheTypeAsksFor_data() {
    QTest::addColumn<double>("points");
    QTest::newRow("as it is drawn") << 9.0;
    QTest::newRow("twice as large") << 18.0;
  }
  void aChartIsAsLargeAsTheTypeAsksFor() {
    QFETCH(double, points);
    useType(points);
    const double scale = points / 9;
    ChartView view(QStringLiteral("view"));
    view.resize(1400, 760);
    view.show(oneSubject());
    static_cast<QWidget&>(view).show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.chart()->size(), QSizeF(1400, 760) / scale);
    QCOMPARE(view.mapFromScene(QPointF(100, 50)), QPoint(qRound(100 * scale), qRound(50 * scale)));
    QCOMPARE(view.minimumWidth(), qRound(420 * scale));
    view.resize(1000, 600);
    QCOMPARE(view.chart()->size(), QSizeF(1000, 600) / scale);
    view.show(oneSubject());
    QCOMPARE(view.chart()->size(), QSizeF(1000, 600) / scale);
    const auto* hover = ChartHover::of(*view.chart());
    const QPoint place = view.mapFromScene(view.chart()->mapToScene(hover->place(0)));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(view.shownValue().startsWith(QStringLiteral("S-001")));
  }
};

COHORTDESK_TEST(ChartViewTest, QApplication)
} // namespace tst_chart_view
#include "tst_chart_view.moc"
