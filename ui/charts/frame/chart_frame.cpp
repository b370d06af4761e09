#include "ui/charts/frame/chart_frame.h"

#include "app/reports/charts/chart_table.h"
#include "app/reports/words/status_words.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/charts_text.h"

#include <QFontMetrics>
#include <QGraphicsTextItem>
#include <QGuiApplication>
#include <QLegend>
#include <algorithm>
#include <cmath>

QFont chartFont(int pixels, bool strong) {
  QFont font = QGuiApplication::font();
  font.setStyleStrategy(QFont::PreferNoShaping); // as in ui/print: a PDF's characters stay readable
  font.setPixelSize(pixels);
  font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
  return font;
}

int widestOf(const QStringList& names, int pixels, bool strong) {
  const QFontMetrics metrics(chartFont(pixels, strong));
  int widest = 0;
  for (const QString& name : names)
    widest = std::max(widest, metrics.horizontalAdvance(name));
  return widest;
}

std::unique_ptr<QChart> newChart(const QString& title, const QString& description, const Theme& theme,
                                 const std::vector<KeyEntry>& key, int leftMargin, int namesBelow) {
  auto chart = std::make_unique<QChart>();
  chart->setTitle(title);
  chart->setTitleFont(chartFont(14, true));
  chart->setTitleBrush(theme.text);
  chart->setBackgroundBrush(theme.surface);
  chart->setBackgroundRoundness(0);
  chart->setBackgroundPen(Qt::NoPen);
  chart->setDropShadowEnabled(false);
  chart->setAnimationOptions(QChart::NoAnimation);
  chart->legend()->hide();
  chart->setFont(chartFont());
  chart->setData(0, description); // read by chartDescription()
  new ChartKey(*chart, key, theme, leftMargin, namesBelow);
  return chart;
}

void tellOfEarlier(std::vector<KeyEntry>& key, std::size_t subjects) {
  if (subjects > 0)
    key.push_back(
        {ChartsText::tr("%n earlier subject(s) in the data only", nullptr, static_cast<int>(subjects))});
}

std::vector<KeyEntry> statusKey(const Theme& theme) {
  std::vector<KeyEntry> key;
  for (const SubjectStatus status : chartStatuses)
    key.push_back({statusWord(status), MarkShape::None, statusBrush(status, theme), hatchOf(status, theme)});
  return key;
}

QLineSeries* newLine(const QPen& pen) {
  auto* line = new QLineSeries;
  line->setPen(pen);
  return line;
}

QBarSet* newBars(const QBrush& brush, const QPen& pen) {
  auto* bars = new QBarSet(QString());
  bars->setBrush(brush);
  bars->setPen(pen);
  return bars;
}

QAreaSeries* newBand(QLineSeries* upper, QLineSeries* lower, QColor colour, int alpha, double edge) {
  auto* band = new QAreaSeries(upper, lower);
  upper->setParent(band);
  lower->setParent(band);
  band->setPen(QPen(colour, edge, Qt::DotLine));
  colour.setAlpha(alpha);
  band->setBrush(colour);
  return band;
}

QValueAxis* countAxis(int largest, const QString& title, const Theme& theme) {
  const int steps[] = {1, 2, 5, 10, 20, 50, 100};
  const auto step =
      std::find_if(std::begin(steps), std::end(steps) - 1, [&](int s) { return largest <= 8 * s; });
  const int whole = (std::max(largest, 1) + *step - 1) / *step; // steps, the last one begun
  return steppedAxis(0, whole * *step, *step, title, theme);
}

QValueAxis* steppedAxis(double low, double high, double step, const QString& title, const Theme& theme,
                        double anchor) {
  auto* axis = new QValueAxis;
  axis->setRange(low, high);
  axis->setTickType(QValueAxis::TicksDynamic);
  axis->setTickAnchor(anchor);
  axis->setTickInterval(step);
  axis->setLabelFormat(QStringLiteral("%d"));
  axis->setTitleText(title);
  styleAxis(*axis, theme);
  return axis;
}

QLogValueAxis* decadeAxis(double low, double high, const QString& title, const Theme& theme) {
  auto* axis = new QLogValueAxis;
  axis->setBase(10);
  axis->setLabelFormat(QStringLiteral("%g"));
  axis->setRange(low, high);
  axis->setTitleText(title);
  styleAxis(*axis, theme);
  return axis;
}

QBarCategoryAxis* nameAxis(const QStringList& names, const QString& title, const Theme& theme) {
  auto* axis = new QBarCategoryAxis;
  axis->append(names);
  axis->setTitleText(title);
  styleAxis(*axis, theme);
  axis->setGridLineVisible(false);
  return axis;
}

void setAxes(QChart& chart, QAbstractAxis* across, QAbstractAxis* up) {
  chart.addAxis(across, Qt::AlignBottom);
  chart.addAxis(up, Qt::AlignLeft);
  for (QAbstractSeries* series : chart.series()) {
    series->attachAxis(across);
    series->attachAxis(up);
  }
}

QValueAxis* namelessAxis(std::size_t places, const Theme& theme) {
  auto* axis = new QValueAxis;
  axis->setRange(-0.5, static_cast<double>(places) - 0.5);
  axis->setTickCount(2);
  axis->setLabelsVisible(false);
  styleAxis(*axis, theme);
  axis->setGridLineVisible(false);
  return axis;
}

/// Qt Charts leaves as much room as "…" is high in the title's font, and cuts off what is higher: a title in
/// Chinese is measured by a font that has its characters.
static QFont axisTitleFont(const QString& title) {
  QFont font = chartFont(11);
  const auto isCjk = [](QChar letter) { return letter.script() == QChar::Script_Han; };
  QStringList families = font.families();
  if (families.size() > 1 && std::any_of(title.begin(), title.end(), isCjk)) {
    families.move(1, 0);
    font.setFamilies(families);
  }
  return font;
}

void styleAxis(QAbstractAxis& axis, const Theme& theme) {
  axis.setLabelsFont(chartFont(11));
  axis.setLabelsBrush(theme.text);
  axis.setTitleFont(axisTitleFont(axis.titleText()));
  axis.setTitleBrush(theme.muted);
  axis.setLinePen(QPen(theme.muted, 1));
  axis.setGridLinePen(QPen(theme.line, 1));
}

void sayEmpty(QChart& chart, const Theme& theme, const QString& why) {
  auto* words =
      new QGraphicsTextItem(why.isEmpty() ? ChartsText::tr("Nobody has been infused yet.") : why, &chart);
  words->setFont(chartFont(13));
  words->setDefaultTextColor(theme.muted);
  const auto place = [&chart, words] {
    words->setPos(chart.rect().center() - words->boundingRect().center());
  };
  QObject::connect(&chart, &QGraphicsWidget::geometryChanged, words, place);
  place();
}

QValueAxis* monthAxis(double last, const QString& title, const Theme& theme) {
  constexpr double fewTicks = 9;
  const double steps[] = {1, 2, 3, 6, 12, 24, 60};
  const double step = *std::find_if(std::begin(steps), std::end(steps) - 1,
                                    [last](double one) { return last <= fewTicks * one; });
  return steppedAxis(0, std::max(step, std::ceil(last / step) * step), step, title, theme);
}

std::vector<double> ticksOf(const QValueAxis& axis) {
  const auto last = static_cast<int>(std::floor(axis.max() / axis.tickInterval() + 0.01));
  std::vector<double> ticks;
  ticks.reserve(static_cast<std::size_t>(last) + 1);
  for (int tick = 0; tick <= last; ++tick)
    ticks.push_back(tick * axis.tickInterval());
  return ticks;
}
