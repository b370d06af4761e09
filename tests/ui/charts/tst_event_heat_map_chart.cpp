#include "tests/support/event_study.h"
#include "tests/support/test_program.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/charts/marks/point_marks.h"

#include <QAbstractAxis>
#include <QGraphicsLayout>
#include <QtTest>
#include <cmath>

namespace tst_event_heat_map_chart {
constexpr QSize size(900, 460);

/// So many subjects; the first has grades 1 to 5, each of another term.
StudyBuilder treated(int subjects) {
  StudyBuilder b;
  for (int subject = 0; subject < subjects; ++subject) {
    const QDate dayZero = QDate(2026, 1, 15).addDays(qint64{7} * subject);
    b.eligible(QStringLiteral("SCR")).assigned(1).infused(dayZero);
    for (int grade = 1; grade <= (subject == 0 ? 5 : 1); ++grade)
      write(b, {QStringLiteral("Term %1").arg(grade), grade, dayZero.addDays(1)});
  }
  return b;
}

EventHeatMap mapOf(const StudyBuilder& b, const EventChoice& choice = {}) {
  return eventHeatMap(b, fourTerms(), choice);
}

/// Where the plot lies in a picture of that size.
QRectF plotOf(QChart& chart) {
  chart.setMinimumSize(1, 1);
  chart.resize(size);
  chart.layout()->activate();
  return chart.plotArea();
}

/// WCAG 2.1, 1.4.3.
double luminance(const QColor& colour) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

class EventHeatMapChartTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void graverIsFartherFromTheGround_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void graverIsFartherFromTheGround() {
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    double before = 1;
    for (int grade = 1; grade <= 5; ++grade) {
      const double away = contrast(gradeColour(grade, theme), theme.surface);
      QVERIFY2(away > before * 1.08, qPrintable(QStringLiteral("grade %1: %2").arg(grade).arg(away)));
      before = away;
      const double readable = contrast(gradeTextColour(grade, theme), gradeColour(grade, theme));
      QVERIFY2(readable >= 4.5, qPrintable(QStringLiteral("grade %1: %2").arg(grade).arg(readable)));
    }
  }

  void everyCellHasItsColourAndTellsItsValue() {
    const auto chart = eventHeatMapChart(mapOf(treated(2)), Theme::light());
    chart->resize(size);
    const ChartHover* hover = ChartHover::of(*chart);
    QVERIFY(hover);
    QCOMPARE(hover->count(), 6U);
    QStringList said;
    for (std::size_t i = 0; i < hover->count(); ++i)
      said << hover->words(i);
    QVERIFY(said.contains(QStringLiteral("S-001, L1: Term 5, worst grade 5")));
    QVERIFY(said.contains(QStringLiteral("S-002, L1: Term 1, worst grade 1")));
    const QPointF beside = hover->place(0) + QPointF(60, 12);
    QCOMPARE(hover->nearest(beside, 5), std::optional<std::size_t>(0));
    QVERIFY(!hover->nearest({2, 2}, 1000)); // outside the grid
  }

  void theCellsArePainted() {
    const QImage image = chartImage(eventHeatMapChart(mapOf(treated(1)), Theme::light()), size, 1);
    for (int grade = 1; grade <= 5; ++grade) {
      const QRgb wanted = gradeColour(grade, Theme::light()).rgb();
      int pixels = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
          pixels += image.pixel(x, y) == wanted ? 1 : 0;
      QVERIFY2(pixels > 20000, qPrintable(QStringLiteral("grade %1: %2").arg(grade).arg(pixels)));
    }
  }

  void manySubjectsKeepTheirNames() {
    // Upright names are drawn below the plot, in the room that the axis keeps.
    for (const int subjects : {15, 60}) {
      const auto chart = eventHeatMapChart(mapOf(treated(subjects)), Theme::light());
      QCOMPARE(chart->axes(Qt::Horizontal).front()->labelsAngle(), -90);
      const QRectF plot = plotOf(*chart);
      const QImage image = chartImage(eventHeatMapChart(mapOf(treated(subjects)), Theme::light()), size, 1);
      const double column = plot.width() / subjects;
      int named = 0;
      for (int subject = 0; subject < subjects; ++subject) {
        bool ink = false;
        for (int y = static_cast<int>(plot.bottom()) + 8; y < static_cast<int>(plot.bottom()) + 30; ++y)
          for (int x = static_cast<int>(plot.left() + subject * column);
               x < static_cast<int>(plot.left() + (subject + 1) * column); ++x)
            ink = ink || image.pixelColor(x, y).lightness() < 128;
        named += ink ? 1 : 0;
      }
      QCOMPARE(named, subjects);
    }
  }

  void titleAndKeySayWhatIsShown() {
    QVERIFY(eventHeatMapChart(mapOf(treated(1), {true, false}), Theme::light())
                ->title()
                .startsWith(QStringLiteral("Related")));
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR")).assigned(1);
    QVERIFY(chartDescription(*eventHeatMapChart(mapOf(b), Theme::light()))
                .contains(QStringLiteral("Nobody has been infused yet.")));
    b.infused({2026, 1, 15});
    QVERIFY(!ChartHover::of(*eventHeatMapChart(mapOf(b), Theme::light()))); // nothing to tell
  }
};

COHORTDESK_TEST(EventHeatMapChartTest, QApplication)
} // namespace tst_event_heat_map_chart
#include "tst_event_heat_map_chart.moc"
