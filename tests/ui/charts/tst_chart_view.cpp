#include "app/reports/charts/chart_table.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"

#include <QApplication>
#include <QChart>
#include <QTest>

namespace tst_chart_view {
void useType(double points) {
  applyTheme(*qApp, Theme::light(), points);
}

ChartContent infused(int people) {
  StudyBuilder b;
  for (int i = 1; i <= people; ++i)
    b.eligible(QStringLiteral("SCR-%1").arg(i, 3, 10, QLatin1Char('0'))).assigned(1).infused({2026, 1, 15});
  return contentOf(staircaseSeries(b), escalationStaircaseChart);
}

ChartContent oneSubject() {
  return infused(1);
}

/// The windows of so many, the first of whom has an event.
ChartContent windows(int people, int eventOfFirst) {
  StudyBuilder b;
  for (int i = 1; i <= people; ++i) {
    b.eligible(QStringLiteral("SCR-%1").arg(i, 3, 10, QLatin1Char('0'))).assigned(1).infused({2026, 1, 15});
    if (i == 1) b.event(QDate(2026, 1, 15).addDays(eventOfFirst));
  }
  return contentOf(swimmerSeries(b, {2026, 2, 1}), swimmerChart);
}

class ChartViewTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { applyTheme(*qApp, Theme::light()); }

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

  /// A save that changes nothing of a chart leaves it as it is drawn; exports are of the study as it is now.
  void whatIsDrawnAlreadyStays() {
    ChartView view(QStringLiteral("view"));
    view.show(infused(2));
    const QChart* const drawn = view.chart();
    view.show(infused(2));
    QCOMPARE(view.chart(), drawn);
    view.show(infused(3));
    QCOMPARE(view.content().table().rows.size(), std::size_t(3));
    QVERIFY(ChartHover::of(*view.chart())->count() == 3);
    view.show(windows(3, 5)); // another chart
    QVERIFY(view.title() != QString() && view.content().table() == windows(3, 5).table());
    const QString told = view.accessibleName();
    view.show(windows(3, 6));
    QVERIFY(view.accessibleName() != told);
  }

  /// Of very many the latest are drawn: what happens to the others changes the data alone.
  void whatIsNotDrawnChangesTheDataAlone() {
    ChartView view(QStringLiteral("view"));
    view.show(windows(101, 5));
    const QChart* const drawn = view.chart();
    view.show(windows(101, 6));
    QCOMPARE(view.chart(), drawn);
    QVERIFY(view.content().table() == windows(101, 6).table());
    QVERIFY(!(windows(101, 6).table() == windows(101, 5).table()));
  }
};

COHORTDESK_TEST(ChartViewTest, QApplication)
} // namespace tst_chart_view
#include "tst_chart_view.moc"
