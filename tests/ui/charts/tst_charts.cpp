#include "app/base/file_bytes.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/render_chart.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QTemporaryDir>
#include <QValueAxis>
#include <QtTest>
#include <set>

namespace tst_charts {
StudyBuilder threeTreated() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  b.event({2026, 1, 16}, 1).assessed({2026, 1, 29}, DltOutcome::NoDlt);
  b.eligible(QStringLiteral("SCR-002")).assigned(2).infused({2026, 2, 24}).dlt({2026, 2, 26}, {2026, 2, 27});
  b.eligible(QStringLiteral("SCR-003")).assigned(2).infused({2026, 2, 26});
  return b;
}
const QDate today(2026, 3, 5);

struct Maker {
  const char* name;
  std::function<std::unique_ptr<QChart>(const Study&, const Theme&)> make;
};
const std::vector<Maker> makers{
    {"cohort status",
     [](const Study& s, const Theme& t) { return cohortStatusChart(cohortStatusSeries(s), t); }},
    {"swimmer", [](const Study& s, const Theme& t) { return swimmerChart(swimmerSeries(s, today), t); }},
    {"staircase",
     [](const Study& s, const Theme& t) { return escalationStaircaseChart(staircaseSeries(s), t); }},
    {"enrolment",
     [](const Study& s, const Theme& t) { return enrolmentChart(enrolmentSeries(s, today), t); }}};

template <class S>
S* seriesOf(const QChart& chart) {
  for (QAbstractSeries* series : chart.series())
    if (auto* found = qobject_cast<S*>(series)) return found;
  return nullptr;
}

ChartContent cohortStatus() {
  return {[](const Theme& theme) { return makers.front().make(threeTreated(), theme); },
          [] { return tableOf(cohortStatusSeries(threeTreated())); }};
}

/// Colours that an image shows.
std::size_t coloursIn(const QImage& image) {
  std::set<QRgb> colours;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      colours.insert(image.pixel(x, y));
  return colours.size();
}

class ChartsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void countAxesShowWholeNumbersOnly() {
    for (const auto& chart : {cohortStatusChart(cohortStatusSeries(threeTreated()), Theme::light()),
                              enrolmentChart(enrolmentSeries(threeTreated(), today), Theme::light())}) {
      const auto axes = chart->axes(Qt::Vertical);
      QCOMPARE(axes.size(), 1);
      const auto* axis = qobject_cast<QValueAxis*>(axes.front());
      QVERIFY(axis);
      QCOMPARE(axis->labelFormat(), QStringLiteral("%d"));
      QCOMPARE(axis->tickInterval(), std::floor(axis->tickInterval()));
      QVERIFY(axis->tickInterval() >= 1);
      QCOMPARE(axis->min(), 0.0);
    }
  }

  void cohortStatusStacksTheCounts() {
    const auto chart = cohortStatusChart(cohortStatusSeries(threeTreated()), Theme::light());
    const auto* bars = seriesOf<QStackedBarSeries>(*chart);
    QVERIFY(bars);
    QCOMPARE(bars->count(), 4); // a set a status
    QCOMPARE(bars->barSets().at(0)->at(0), 1.0);
    QCOMPARE(bars->barSets().at(1)->at(1), 1.0);
    QCOMPARE(bars->barSets().at(2)->at(1), 1.0);
    QCOMPARE(bars->barSets().at(3)->sum(), 0.0);
  }

  void statusesDifferInHatchAsWellAsColour() {
    Theme grey = Theme::light();
    grey.cleared = grey.dlt = grey.inWindow = grey.notEvaluable = Qt::darkGray;
    QList<QImage> bars;
    for (const SubjectStatus status : chartStatuses) {
      QImage bar(60, 30, QImage::Format_RGB32);
      QPainter painter(&bar);
      painter.fillRect(bar.rect(), statusBrush(status, grey));
      paintHatch(painter, bar.rect(), hatchOf(status, grey));
      painter.end();
      QVERIFY(!bars.contains(bar));
      bars << bar;
    }
  }

  void swimmerBarsRunToTodayAndShowTheOpenWindow() {
    const auto chart = swimmerChart(swimmerSeries(threeTreated(), today), Theme::light());
    const auto* bars = seriesOf<QHorizontalStackedBarSeries>(*chart);
    QVERIFY(bars);
    // Categories run upwards: the first subject stands last.
    const QBarSet* inWindow = bars->barSets().at(2);
    QCOMPARE(inWindow->at(0), 7.0); // S-003, infused on 26 February
    const QBarSet* open = bars->barSets().at(4);
    QCOMPARE(open->at(0), 21.0);
    QCOMPARE(open->at(2), 0.0);
    QCOMPARE(seriesOf<QLineSeries>(*chart)->at(0).x(), 14.0); // the earliest day of L1's first subject
  }

  void enrolmentClimbsToTheNumberInfused() {
    const auto chart = enrolmentChart(enrolmentSeries(threeTreated(), today), Theme::light());
    const auto all = chart->series();
    QCOMPARE(all.size(), 2);
    QCOMPARE(qobject_cast<QLineSeries*>(all.at(0))->at(0).y(), 18.0);
    const auto* infused = qobject_cast<QLineSeries*>(all.at(1));
    QCOMPARE(infused->at(infused->count() - 1).y(), 3.0);
  }

  void everyChartDrawsInLightAndDark() {
    for (const Maker& maker : makers)
      for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
        const QImage image = chartImage(maker.make(threeTreated(), theme), {580, 300}, 1);
        QCOMPARE(image.size(), QSize(580, 300));
        QCOMPARE(image.pixelColor(1, 1), theme.surface);
        QVERIFY2(coloursIn(image) > 20, maker.name);
      }
  }

  void everyChartSaysItsNumbersInWords() {
    for (const Maker& maker : makers)
      QVERIFY2(chartDescription(*maker.make(threeTreated(), Theme::light()))
                   .contains(QRegularExpression(QStringLiteral("S-002|3 of 18|1 DLT"))),
               maker.name);
  }

  void anEmptyStudyHasItsChartsToo() {
    for (const Maker& maker : makers)
      QVERIFY(!chartImage(maker.make(StudyBuilder(), Theme::light()), {580, 300}, 1).isNull());
  }

  void aFullTrialFitsIntoTheSmallestTile() {
    StudyBuilder b;
    for (int i = 0; i < 18; ++i)
      b.eligible(QStringLiteral("SCR-%1").arg(i + 1))
          .assigned(1 + i / 6)
          .infused(QDate(2026, 1, 5).addDays(qint64(7) * i));
    for (const Maker& maker : makers)
      QVERIFY(coloursIn(chartImage(maker.make(b, Theme::light()), {560, 270}, 1)) > 10);
  }

  void savedAsWhatTheEndingSays_data() {
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("SVG") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF\"level\",\"dose\"");
    QTest::newRow("none of them") << QStringLiteral("picture") << QByteArray("\x89PNG");
  }
  void savedAsWhatTheEndingSays() {
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.") + ending);
    QVERIFY(saveChart(cohortStatus(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(begins), content.left(40));
    QVERIFY(content.size() > 200);
    QCOMPARE(othersMay(path), OthersMay::Nothing);
  }

  void savedPngIsTwiceAsFine() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(saveChart(cohortStatus(), path));
    QCOMPARE(QImage(path).size(), savedChartSize * 2);
  }

  void savedWholeOrNotAtAll() {
    QTemporaryDir folder;
    for (const char* ending : {"png", "svg", "pdf", "csv"}) {
      const auto refused = saveChart(
          cohortStatus(), folder.filePath(QStringLiteral("no/such/folder/chart.") + QLatin1String(ending)));
      QVERIFY(!refused);
      QCOMPARE(refused.error().rule, QStringLiteral("FILE"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
  }

  void theDataBehindAChart() {
    const ChartTable counts = tableOf(cohortStatusSeries(threeTreated()));
    QCOMPARE(counts.columns.size(), 4);
    QCOMPARE(counts.rows.size(), 12U); // three levels, four statuses
    QCOMPARE(counts.rows.front(), (QStringList{QStringLiteral("1"), QStringLiteral("1×10⁷"),
                                               QStringLiteral("cleared"), QStringLiteral("1")}));
    const ChartTable steps = tableOf(staircaseSeries(threeTreated()));
    QCOMPARE(steps.rows.size(), 3U);
    QCOMPARE(steps.rows.at(1).at(4), QStringLiteral("dlt"));
    const ChartTable windows = tableOf(swimmerSeries(threeTreated(), today));
    for (const ChartTable& table : {counts, steps, windows, tableOf(enrolmentSeries(threeTreated(), today))})
      for (const QStringList& row : table.rows)
        QCOMPARE(row.size(), table.columns.size());
  }

  void everyPointTellsItsValue() {
    for (const Maker& maker : makers) {
      const auto chart = maker.make(threeTreated(), Theme::light());
      const ChartHover* hover = ChartHover::of(*chart);
      QVERIFY2(hover, maker.name);
      QVERIFY(hover->count() > 0);
      for (std::size_t i = 0; i < hover->count(); ++i)
        QVERIFY(!hover->words(i).contains(u'%'));
    }
  }

  void aViewTellsThePointUnderThePointerAndStepsByArrows() {
    ChartView view(QStringLiteral("view"));
    view.resize(700, 380);
    view.show(
        {[](const Theme& theme) { return escalationStaircaseChart(staircaseSeries(threeTreated()), theme); },
         {}});
    static_cast<QWidget&>(view).show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.shownValue().isEmpty());
    const ChartHover* hover = ChartHover::of(*view.chart());
    QCOMPARE(hover->count(), 3U);
    const auto pixel = [&](std::size_t point) {
      return view.mapFromScene(view.chart()->mapToScene(hover->place(point)));
    };
    QTest::mouseMove(view.viewport(), pixel(1) + QPoint(3, 2));
    QTRY_COMPARE(view.shownValue(), QStringLiteral("S-002 at L2: DLT"));
    QTest::mouseMove(view.viewport(), QPoint(2, 2));
    QTRY_VERIFY(view.shownValue().isEmpty());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.shownValue(), QStringLiteral("S-001 at L1: cleared"));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("S-002 at L2: DLT"));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.shownValue(), QStringLiteral("S-001 at L1: cleared"));
  }

  void ofMoreThanCanBeToldApartTheLatestAreDrawn() {
    SwimmerSeries windows;
    StaircaseSeries steps{{}, {QStringLiteral("1×10⁷")}};
    for (int i = 1; i <= 250; ++i) {
      const QString subject = QStringLiteral("S-%1").arg(i, 3, 10, QLatin1Char('0'));
      windows.bars.emplace_back().subject = subject;
      steps.steps.push_back({subject, 1, SubjectStatus::Cleared});
    }
    const auto drawn = swimmerChart(windows, Theme::light());
    QCOMPARE(seriesOf<QHorizontalStackedBarSeries>(*drawn)->barSets().front()->count(), 100);
    QCOMPARE(ChartHover::of(*drawn)->count(), std::size_t(100));
    QVERIFY(ChartHover::of(*drawn)->words(0).contains(QStringLiteral("S-151")));
    const auto climbed = escalationStaircaseChart(steps, Theme::light());
    QCOMPARE(ChartHover::of(*climbed)->count(), std::size_t(100));
    QCOMPARE(seriesOf<QLineSeries>(*climbed)->points().front().x(), 151.0); // the order of infusion stays
    QCOMPARE(tableOf(steps).rows.size(), std::size_t(250));
  }
};
COHORTDESK_TEST(ChartsTest, QApplication)
} // namespace tst_charts
#include "tst_charts.moc"
