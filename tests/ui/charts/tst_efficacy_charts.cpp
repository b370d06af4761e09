#include "tests/support/response_study.h"
#include "tests/support/test_program.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/mark_shapes.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/charts/marks/axis_marks.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QtTest>
#include <algorithm>
#include <set>

namespace tst_efficacy_charts {
const QDate cutOff(2026, 6, 1);

EfficacyReport report() {
  return efficacyReport(responseStudy(), cutOff);
}

WaterfallSeries waterfall() {
  return waterfallSeries(responseStudy(), report(), {});
}

struct Maker {
  const char* name;
  std::function<std::unique_ptr<QChart>(const EfficacyReport&, const Study&, const Theme&)> make;
};
const std::vector<Maker> makers{
    {"waterfall", [](const EfficacyReport& r, const Study& s,
                     const Theme& t) { return waterfallChart(waterfallSeries(s, r, {}), t); }},
    {"swimmer", [](const EfficacyReport& r, const Study&,
                   const Theme& t) { return responseSwimmerChart(responseSwimmerSeries(r), t); }},
    {"survival",
     [](const EfficacyReport& r, const Study&, const Theme& t) {
       return kaplanMeierChart(survivalSeries(r, Endpoint::Overall, false), t);
     }},
    {"survival-by-level", [](const EfficacyReport& r, const Study&, const Theme& t) {
       return kaplanMeierChart(survivalSeries(r, Endpoint::Overall, true), t);
     }}};

template <class S>
S* seriesOf(const QChart& chart) {
  for (QAbstractSeries* series : chart.series())
    if (auto* found = qobject_cast<S*>(series)) return found;
  return nullptr;
}

const NumbersAtRisk* atRiskOf(const QChart& chart) {
  for (QGraphicsItem* item : chart.childItems())
    if (const auto* found = qobject_cast<NumbersAtRisk*>(item->toGraphicsObject())) return found;
  return nullptr;
}

std::size_t coloursIn(const QImage& image) {
  std::set<QRgb> colours;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      colours.insert(image.pixel(x, y));
  return colours.size();
}

/// A study with so many infused, each with a response.
Study large(int subjects) {
  StudyBuilder b;
  for (int i = 0; i < subjects; ++i) {
    const QDate infused = QDate(2026, 1, 5).addDays(i % 100);
    infusedAt(b, 1 + i % 3, infused);
    respond(b, infused.addDays(28), Response::PartialRemission, {}, 1 + i % 40);
  }
  return b.study();
}

class EfficacyChartsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void everyChartDrawsInLightAndDark() {
    const QString folder = qEnvironmentVariable("COHORTDESK_GRABS");
    for (const Maker& maker : makers)
      for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
        const QImage image = chartImage(maker.make(report(), responseStudy(), theme), {580, 300}, 1);
        QCOMPARE(image.size(), QSize(580, 300));
        QCOMPARE(image.pixelColor(1, 1), theme.surface);
        QVERIFY2(coloursIn(image) > 20, maker.name);
        if (!folder.isEmpty())
          image.save(QStringLiteral("%1/%2-%3.png")
                         .arg(folder, QLatin1String(maker.name),
                              theme.dark ? QStringLiteral("dark") : QStringLiteral("light")));
      }
  }

  void everyPointTellsItsValue() {
    for (const Maker& maker : makers) {
      const auto chart = maker.make(report(), responseStudy(), Theme::light());
      const ChartHover* hover = ChartHover::of(*chart);
      QVERIFY2(hover && hover->count() > 0, maker.name);
      static const QRegularExpression placeholder(QStringLiteral("%\\d"));
      for (std::size_t i = 0; i < hover->count(); ++i)
        QVERIFY2(!hover->words(i).contains(placeholder), qPrintable(hover->words(i)));
      QVERIFY2(chartDescription(*chart).contains(QRegularExpression(QStringLiteral("S-002|n = 6|L2"))),
               maker.name);
    }
  }

  void nobodyInfusedHasChartsToo() {
    const Study empty = StudyBuilder();
    for (const Maker& maker : makers)
      QVERIFY(!chartImage(maker.make(efficacyReport(empty, cutOff), empty, Theme::light()), {580, 300}, 1)
                   .isNull());
  }

  void waterfallBarsFallFromLeftToRight() {
    const auto chart = waterfallChart(waterfall(), Theme::light());
    const auto* bars = seriesOf<QStackedBarSeries>(*chart);
    QVERIFY(bars);
    QCOMPARE(bars->count(), 2); // a set a level
    QCOMPARE(bars->barSets().at(0)->count(), 4);
    double last = 1e9;
    for (int place = 0; place < 4; ++place) {
      double height = 0;
      for (const QBarSet* set : bars->barSets())
        height += set->at(place);
      QVERIFY(height < last);
      last = height;
    }
    const ChartHover* hover = ChartHover::of(*chart);
    QCOMPARE(hover->words(3), QStringLiteral("S-001, L1: -96 % (23 → 1), best response: complete remission"));
    QCOMPARE(hover->words(0),
             QStringLiteral("S-005, L2: 30 % (23 → 30), best response: no response or stable disease"));
  }

  void aRiseBeyondTheChartIsCutOffAndSaid() {
    WaterfallSeries series;
    series.bars = {{QStringLiteral("S-001"), 1, 10, 60, false, Response::Progression}};
    const auto chart = waterfallChart(series, Theme::light());
    QCOMPARE(seriesOf<QStackedBarSeries>(*chart)->barSets().front()->at(0), 100.0);
    QVERIFY(ChartHover::of(*chart)->words(0).contains(QStringLiteral("500 %")));
  }

  void swimmerBarsAreInThreeParts() {
    const auto chart = responseSwimmerChart(responseSwimmerSeries(report()), Theme::light());
    const auto* bars = seriesOf<QHorizontalStackedBarSeries>(*chart);
    QVERIFY(bars);
    const auto days = [&](int part, int row) { return qRound(bars->barSets().at(part)->at(row) * 30.4375); };
    // Rows run upwards: the first subject stands last.
    QCOMPARE(days(0, 5), 28);
    QCOMPARE(days(1, 5), 107); // lasts: to the last contact
    QCOMPARE(days(2, 5), 0);
    QCOMPARE(days(0, 4), 28);
    QCOMPARE(days(1, 4), 49); // to the relapse
    QCOMPARE(days(2, 4), 34); // to death
    QCOMPARE(days(0, 1), 84); // no response
    QCOMPARE(days(1, 1), 0);
    QCOMPARE(ChartHover::of(*chart)->words(0),
             QStringLiteral("S-001, day 28: complete remission with incomplete haematological recovery"));
  }

  void responsesDifferInShapeAsWellAsColour() {
    Theme grey = Theme::light();
    grey.cleared = grey.dlt = grey.accent = grey.error = grey.muted = grey.text = Qt::darkGray;
    QList<QImage> marks;
    std::vector<MarkShape> shapes{markOf(Response::Relapse), markOf(Response::NotEvaluable), MarkShape::Death,
                                  MarkShape::Censored, MarkShape::GoesOn};
    std::transform(std::begin(rankedResponses), std::end(rankedResponses), std::back_inserter(shapes),
                   [](Response response) { return markOf(response); });
    for (const MarkShape shape : shapes) {
      QImage mark(13, 13, QImage::Format_RGB32);
      mark.fill(Qt::white);
      QPainter painter(&mark);
      paintMark(painter, mark.rect(), shape, grey);
      painter.end();
      QVERIFY(coloursIn(mark) > 1);
      QVERIFY(!marks.contains(mark));
      marks << mark;
    }
  }

  void theCurveFallsInSteps() {
    const auto chart = kaplanMeierChart(survivalSeries(report(), Endpoint::Overall, false), Theme::light());
    const auto* line = seriesOf<QLineSeries>(*chart);
    QVERIFY(line);
    QCOMPARE(line->at(0), QPointF(0, 100));
    QCOMPARE(line->at(1).y(), 100.0);
    QVERIFY(qFuzzyCompare(line->at(2).y(), 80.0));
    QCOMPARE(line->at(1).x(), line->at(2).x()); // upright
    QVERIFY(std::abs(line->at(line->count() - 1).x() - 135 / 30.4375) < 1e-9);
    QVERIFY(seriesOf<QAreaSeries>(*chart)); // the interval
    const auto levels = kaplanMeierChart(survivalSeries(report(), Endpoint::Overall, true), Theme::light());
    QVERIFY(!seriesOf<QAreaSeries>(*levels));
    QCOMPARE(levels->series().size(), 2);
    QVERIFY(qobject_cast<QLineSeries*>(levels->series().at(0))->pen().style() !=
            qobject_cast<QLineSeries*>(levels->series().at(1))->pen().style());
  }

  void numbersAtRiskStandUnderTheTicks() {
    const auto chart = kaplanMeierChart(survivalSeries(report(), Endpoint::Overall, true), Theme::light());
    const NumbersAtRisk* atRisk = atRiskOf(*chart);
    QVERIFY(atRisk);
    QCOMPARE(atRisk->rows().size(), std::size_t(2));
    QCOMPARE(atRisk->rows().at(1).name, QStringLiteral("L2"));
    // L2: 0, 24, 77, 84, 111 days; months 0, 1, 2, 3, 4, 5
    QCOMPARE(atRisk->rows().at(1).numbers, (std::vector<int>{5, 3, 3, 1, 0, 0}));
    chart->resize(580, 300);
    QCoreApplication::processEvents();
    const auto* axis = qobject_cast<QValueAxis*>(chart->axes(Qt::Horizontal).front());
    const QRectF plot = chart->plotArea();
    for (std::size_t tick = 0; tick < 6; ++tick)
      QVERIFY(std::abs(atRisk->place(tick) - (plot.left() + plot.width() * double(tick) / axis->max())) < 1);
    QVERIFY(plot.bottom() + 3 * 16 < chart->size().height()); // room for a heading and two rows
    // Another size: the room stays, the numbers follow.
    chart->resize(900, 500);
    QCoreApplication::processEvents();
    QVERIFY(std::abs(atRisk->place(5) -
                     (chart->plotArea().left() + chart->plotArea().width() * 5 / axis->max())) < 1);
    QVERIFY(chart->size().height() - chart->plotArea().bottom() < 140);
  }

  /// At the end of a narrow bar a response would cover its neighbours'.
  void manyBarsTellTheResponseInTheirNames() {
    const Study study = large(12);
    const auto chart =
        waterfallChart(waterfallSeries(study, efficacyReport(study, {2026, 12, 1}), {}), Theme::light());
    const ColumnNames* names = nullptr;
    for (const QGraphicsItem* item : chart->childItems())
      if (const auto* found = dynamic_cast<const ColumnNames*>(item)) names = found;
    QVERIFY(names);
    QCOMPARE(names->names().size(), 12);
    for (const QString& name : names->names())
      QVERIFY2(name.endsWith(QStringLiteral(" PR")), qPrintable(name));
    chart->resize(580, 300);
    QCoreApplication::processEvents();
    QVERIFY(chart->size().height() - chart->plotArea().bottom() > ColumnNames::heightOf(names->names()));
  }

  void numbersStandAtTheAxis() {
    QGraphicsScene scene;
    QChart* chart = waterfallChart(waterfall(), Theme::light()).release();
    scene.addItem(chart); // owns it now
    chart->resize(580, 300);
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QGraphicsItem* item : scene.items())
      if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item)) texts << text->toPlainText();
    QVERIFY2(texts.contains(QStringLiteral("-100")), qPrintable(texts.join(u'|')));
  }

  void thousandsAreDrawnAsFarAsTheyCanBeTold() {
    const Study study = large(2000);
    const EfficacyReport many = efficacyReport(study, {2026, 12, 1});
    const auto fall = waterfallChart(waterfallSeries(study, many, {}), Theme::light());
    QCOMPARE(seriesOf<QStackedBarSeries>(*fall)->barSets().front()->count(), 60);
    QCOMPARE(tableOf(waterfallSeries(study, many, {})).rows.size(), std::size_t(2000));
    QVERIFY(chartDescription(*fall).endsWith(QStringLiteral("1940 more in the data.")));
    const auto swim = responseSwimmerChart(responseSwimmerSeries(many), Theme::light());
    QCOMPARE(seriesOf<QHorizontalStackedBarSeries>(*swim)->barSets().front()->count(), 40);
    QVERIFY(coloursIn(chartImage(waterfallChart(waterfallSeries(study, many, {}), Theme::light()), {580, 300},
                                 1)) > 10);
  }
};
COHORTDESK_TEST(EfficacyChartsTest, QApplication)
} // namespace tst_efficacy_charts
#include "tst_efficacy_charts.moc"
