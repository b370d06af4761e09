#include "app/study/words.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/marks/axis_marks.h"
#include "ui/charts/marks/point_marks.h"
#include "ui/charts/marks/timeline_marks.h"
#include "ui/charts/timeline_lanes.h"

#include <QFontMetrics>
#include <algorithm>
#include <map>
#include <set>

namespace {
using TimelineMark = SubjectTimeline::Mark;
constexpr int widestTerm = 190; ///< pixels; a longer term is cut, and whole where its value is told

MarkShape shapeOf(const TimelineMark& mark) {
  switch (mark.kind) {
  case TimelineKind::ScreenFailure:
    return MarkShape::NotEvaluable;
  case TimelineKind::Infusion:
    return MarkShape::Infused;
  case TimelineKind::Assessment:
    return mark.isDlt ? MarkShape::Dlt : mark.isLate ? MarkShape::LateAssessment : MarkShape::Assessment;
  case TimelineKind::Sample:
    return MarkShape::Sample;
  case TimelineKind::Response:
    return markOf(mark.response);
  case TimelineKind::FollowUp:
    return mark.status == VitalStatus::Dead    ? MarkShape::Death
           : mark.status == VitalStatus::Alive ? MarkShape::Contact
                                               : MarkShape::Left;
  default:
    return MarkShape::Step;
  }
}

QString shapeWord(const TimelineMark& mark) {
  switch (mark.kind) {
  case TimelineKind::ScreenFailure:
    return ChartsText::tr("screen failure");
  case TimelineKind::Infusion:
    return ChartsText::tr("infusion");
  case TimelineKind::Assessment:
    return mark.isDlt    ? ChartsText::tr("DLT")
           : mark.isLate ? ChartsText::tr("late assessment")
                         : ChartsText::tr("assessment");
  case TimelineKind::Sample:
    return ChartsText::tr("samples");
  case TimelineKind::Response:
    return responseShort(mark.response);
  case TimelineKind::FollowUp:
    return vitalStatusName(mark.status);
  default:
    return ChartsText::tr("consent, eligibility, place");
  }
}

void addGrades(std::vector<KeyEntry>& key, const SubjectTimeline& timeline,
               const std::vector<TimelineLane>& lanes, const Theme& theme) {
  std::set<int> reached;
  bool anyUnsure = false;
  for (const TimelineLane& lane : lanes)
    for (const std::size_t place : lane.marks)
      for (const SubjectTimeline::Stretch& stretch : timeline.marks[place].stretches) {
        reached.insert(stretch.grade);
        anyUnsure = anyUnsure || stretch.unsure;
      }
  for (const int grade : reached)
    key.push_back(
        {ChartsText::tr("grade %1").arg(grade), MarkShape::None, QBrush(gradeColour(grade, theme))});
  if (anyUnsure)
    key.push_back({ChartsText::tr("change not known to the day"), MarkShape::None,
                   QBrush(gradeColour(1, theme)), Hatch{Hatch::Lines::Slanting, gradeTextColour(1, theme)}});
}

/// What the chart shows, each meaning once.
std::vector<KeyEntry> timelineKey(const SubjectTimeline& timeline, const std::vector<TimelineLane>& lanes,
                                  std::size_t told, const Theme& theme) {
  std::vector<KeyEntry> key;
  if (timeline.window) {
    QColor band = theme.inWindow;
    band.setAlpha(60);
    key.push_back({ChartsText::tr("DLT window"), MarkShape::None, QBrush(band)});
    key.push_back({ChartsText::tr("assessment from day %1").arg(timeline.window->earliest),
                   MarkShape::None,
                   {},
                   {},
                   QPen(theme.text, 1.2, Qt::DashLine)});
  }
  key.push_back({ChartsText::tr("today"), MarkShape::None, {}, {}, QPen(theme.accent, 1.6)});
  std::set<MarkShape> shapes;
  for (const TimelineLane& lane : lanes)
    for (const std::size_t place : lane.marks) {
      const TimelineMark& mark = timeline.marks[place];
      if (mark.kind != TimelineKind::Event && shapes.insert(shapeOf(mark)).second)
        key.push_back({shapeWord(mark), shapeOf(mark)});
    }
  addGrades(key, timeline, lanes, theme);
  const auto left = static_cast<int>(timeline.marks.size() - told);
  if (left > 0) key.push_back({ChartsText::tr("%n more in the table only", nullptr, left)});
  return key;
}

int tickStep(const DaySpan& days) {
  const int steps[] = {1, 2, 7, 14, 28, 56, 112, 364};
  return *std::find_if(std::begin(steps), std::end(steps) - 1,
                       [&](int step) { return days.last - days.first <= 12 * step; });
}

QLineSeries* upright(int day, double top, const QPen& pen) {
  QLineSeries* line = newLine(pen);
  line->append(day, -0.5);
  line->append(day, top);
  return line;
}

/// The window as a band, the first day of its assessment, and today; answers the series that ties what is
/// painted to the axes.
QAbstractSeries& addDays(QChart& chart, const SubjectTimeline& timeline, const DaySpan& days, double top,
                         const Theme& theme) {
  if (timeline.window) {
    QLineSeries* upper = newLine(Qt::NoPen);
    QLineSeries* lower = newLine(Qt::NoPen);
    for (const int day : {0, std::min(timeline.window->latest, days.last)}) {
      upper->append(day, top);
      lower->append(day, -0.5);
    }
    chart.addSeries(newBand(upper, lower, theme.inWindow, 60, 1));
    chart.addSeries(upright(timeline.window->earliest, top, QPen(theme.text, 1.2, Qt::DashLine)));
  }
  const int today = timeline.day(timeline.today);
  auto* line = upright(days.holds(today) ? today : days.last, top,
                       days.holds(today) ? QPen(theme.accent, 1.6) : QPen(Qt::NoPen));
  chart.addSeries(line);
  return *line;
}

void addDates(QChart& chart, QAbstractSeries& series, const SubjectTimeline& timeline, const DaySpan& days,
              double row, const Theme& theme) {
  const int step = tickStep(days);
  const QDate zero = timeline.dayZero.value_or(timeline.first());
  std::vector<std::pair<QPointF, QString>> dates;
  for (int day = days.first; day <= days.last; ++day)
    if (day % step == 0)
      dates.push_back({{static_cast<double>(day), row}, zero.addDays(day).toString(Qt::ISODate)});
  new TickDates(chart, series, std::move(dates), theme.muted);
}

struct Painted {
  std::vector<GradedBar> bars;
  std::vector<ChartMark> marks;
  std::map<std::size_t, HoverPoint> words; ///< by place in the timeline: the arrow keys go on in time
};

/// A bar a stretch of one grade, as far as it is drawn; ▲ before the first, → behind the last that goes on.
void addBars(std::vector<GradedBar>& bars, const SubjectTimeline& timeline, const TimelineMark& mark,
             const DaySpan& days, double row) {
  const bool goesOn = !mark.end || lastDayOf(timeline, mark) > days.last;
  bool isFirst = true;
  for (const SubjectTimeline::Stretch& stretch : mark.stretches) {
    const int from = std::max(days.first, timeline.day(stretch.from));
    const int to = std::min(days.last, timeline.day(stretch.to) + 1); // the last day is part of it
    const bool isLast = &stretch == &mark.stretches.back() || timeline.day(stretch.to) >= days.last;
    if (timeline.day(stretch.to) < days.first || from > days.last) continue;
    bars.push_back({QPointF(from, row), static_cast<double>(to), stretch.grade, goesOn && isLast,
                    mark.isDlt && isFirst, stretch.unsure});
    isFirst = false;
  }
}

Painted paintedOf(const SubjectTimeline& timeline, const std::vector<TimelineLane>& lanes,
                  const DaySpan& days) {
  Painted all;
  double row = static_cast<double>(lanes.size()) - 1;
  for (const TimelineLane& lane : lanes) {
    for (const std::size_t place : lane.marks) {
      const TimelineMark& mark = timeline.marks[place];
      const QPointF at(std::max(days.first, timeline.day(mark.date)), row);
      HoverPoint point{at, markWords(timeline, mark)};
      if (mark.kind == TimelineKind::Event) {
        const int last = lastDayOf(timeline, mark);
        addBars(all.bars, timeline, mark, days, row);
        point.to = QPointF(std::min(days.last, last + 1), row); // the last day is part of it
      } else {
        all.marks.push_back({at, shapeOf(mark)});
      }
      all.words.insert({place, std::move(point)});
    }
    row -= 1;
  }
  return all;
}

QStringList rowNames(const std::vector<TimelineLane>& lanes) {
  const QFontMetrics metrics(chartFont(12));
  QStringList names{ChartsText::tr("Date")};
  for (const TimelineLane& lane : lanes)
    names << metrics.elidedText(lane.name, Qt::ElideRight, widestTerm);
  return names;
}
} // namespace

std::unique_ptr<QChart> subjectTimelineChart(const SubjectTimeline& timeline, TimelineSpan span,
                                             const Theme& theme) {
  const std::vector<TimelineLane> lanes = lanesOf(timeline, span);
  const QStringList names = rowNames(lanes);
  const DaySpan days = daysOf(timeline, span);
  Painted painted = paintedOf(timeline, lanes, days);
  auto chart =
      newChart(ChartsText::tr("Timeline of %1").arg(timeline.subject), describe(timeline), theme,
               timelineKey(timeline, lanes, painted.words.size(), theme), 20 + RowNames::widthOf(names));
  QAbstractSeries& series = addDays(*chart, timeline, days, static_cast<double>(lanes.size()) - 0.5, theme);
  const QString title =
      timeline.dayZero ? ChartsText::tr("Day, 0 = infusion") : ChartsText::tr("Day, 0 = consent");
  setAxes(*chart, steppedAxis(days.first, days.last, tickStep(days), title, theme),
          namelessAxis(lanes.size() + 1, theme));
  addDates(*chart, series, timeline, days, static_cast<double>(lanes.size()), theme);
  new RowNames(*chart, names, theme.text);
  new GradedBars(*chart, series, std::move(painted.bars), theme);
  new ChartMarks(*chart, series, std::move(painted.marks), theme);
  std::vector<HoverPoint> points;
  for (auto& [place, point] : painted.words)
    points.push_back(std::move(point));
  new ChartHover(*chart, series, std::move(points));
  return chart;
}
