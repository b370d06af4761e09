#include "ui/charts/charts.h"

#include "tests/support/test_program.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/marks/point_marks.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QtTest>

namespace tst_concentration_chart {
const QString named = QStringLiteral("CAR copies, blood");

/// So many subjects at L1, each with two values, the first below the limit of 50.
PkReport reportOf(int subjects) {
  PkReport report;
  for (int i = 1; i <= subjects; ++i) {
    PkSubject& subject = report.subjects.emplace_back();
    subject.subject = QStringLiteral("S-%1").arg(i);
    subject.level = 1;
    subject.samples = {{1, std::nullopt, false}, {7.25, 400, true}};
    subject.parameters.cmax = 400;
    subject.parameters.tmax = 7.25;
  }
  return report;
}

QStringList spoken(const QChart& chart) {
  QStringList all;
  const ChartHover* hover = ChartHover::of(chart);
  for (std::size_t point = 0; point < hover->count(); ++point)
    all << hover->words(point);
  return all;
}

class TestConcentrationChart : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eachValueIsSaidWithItsTime() {
    const auto chart = concentrationChart(reportOf(2), named, 50, Theme::light());
    QCOMPARE(chart->series().size(), 3); // the limit, two subjects
    QCOMPARE(spoken(*chart).mid(0, 2),
             (QStringList{QStringLiteral("S-1, L1, day 1: below the limit of quantification"),
                          QStringLiteral("S-1, L1, day 7.25 (7 d 6 h 0 min): 400")}));
  }

  /// Of thousands the latest are drawn; the picture is then made in a moment, and says so.
  void ofThousandsTheLatestAreDrawn() {
    const PkReport all = reportOf(10000);
    const auto chart = concentrationChart(all, named, 50, Theme::light());
    QCOMPARE(chart->series().size(), 201);
    QVERIFY(spoken(*chart).front().startsWith(QStringLiteral("S-9801,")));
    const QString told = describe(all, named);
    QVERIFY(told.contains(QStringLiteral("S-10000 at L1")) && !told.contains(QStringLiteral("S-9800 at")));
    QVERIFY(told.contains(QStringLiteral("actual times: 10000"))); // all are counted
  }

  void namesStandBesideTheLinesAndNotUponThem() {
    auto chart = concentrationChart(reportOf(12), named, 50, Theme::light()); // all end at one point
    chart->resize(620, 330);
    chart->layout()->activate();
    const EndNames* names = nullptr;
    for (QGraphicsItem* item : chart->childItems())
      if (auto* found = dynamic_cast<EndNames*>(item)) names = found;
    QVERIFY(names);
    double end = 0; // of the lines
    const ChartHover* hover = ChartHover::of(*chart);
    for (std::size_t point = 0; point < hover->count(); ++point)
      end = std::max(end, hover->place(point).x());
    const std::vector<QRectF> places = names->places();
    QCOMPARE(places.size(), std::size_t(12));
    for (std::size_t i = 0; i < places.size(); ++i) {
      QVERIFY(places[i].left() > end && places[i].right() <= chart->size().width());
      QVERIFY(chart->plotArea().top() <= places[i].top() &&
              places[i].bottom() <= chart->plotArea().bottom() + 1);
      for (std::size_t j = 0; j < i; ++j)
        QVERIFY(!places[i].intersects(places[j]));
    }
  }

  void nobodyIsThereYet() {
    QVERIFY(spoken(*concentrationChart({}, named, std::nullopt, Theme::darkTheme())).isEmpty());
  }
};

COHORTDESK_TEST(TestConcentrationChart, QApplication)
} // namespace tst_concentration_chart
#include "tst_concentration_chart.moc"
