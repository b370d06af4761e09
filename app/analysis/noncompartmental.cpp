#include "app/analysis/noncompartmental.h"

#include <algorithm>
#include <cmath>

namespace {
struct Point {
  double time = 0;
  double value = 0;
};

bool falls(const Point& a, const Point& b) {
  return b.value < a.value && b.value > 0;
}

double area(const Point& a, const Point& b, AucMethod method) {
  const double width = b.time - a.time;
  if (method == AucMethod::LinearUpLogDown && falls(a, b))
    return (a.value - b.value) * width / std::log(a.value / b.value);
  return (a.value + b.value) / 2 * width;
}

Point between(const Point& a, const Point& b, double time, AucMethod method) {
  const double part = (time - a.time) / (b.time - a.time);
  if (method == AucMethod::LinearUpLogDown && falls(a, b))
    return {time, a.value * std::pow(b.value / a.value, part)};
  return {time, a.value + (b.value - a.value) * part};
}

/// Rules 1 and 2; the last point is the last quantified one.
std::vector<Point> curveOf(const std::vector<Concentration>& samples) {
  std::vector<Point> curve;
  for (const Concentration& sample : samples)
    if (sample.value && sample.time >= 0) curve.push_back({sample.time, *sample.value});
  if (curve.empty()) return curve;
  std::vector<Point> before;
  if (curve.front().time > 0) before.push_back({0, 0});
  for (const Concentration& sample : samples)
    if (!sample.value && sample.time > 0 && sample.time < curve.front().time)
      before.push_back({sample.time, 0});
  curve.insert(curve.begin(), before.begin(), before.end());
  return curve;
}

double areaUnder(const std::vector<Point>& curve, AucMethod method) {
  double sum = 0;
  for (std::size_t i = 1; i < curve.size(); ++i)
    sum += area(curve[i - 1], curve[i], method);
  return sum;
}

/// The point at `end` on the way on from the last one.
Point beyond(const std::vector<Point>& curve, const std::optional<TerminalPhase>& terminal, double end,
             AucMethod method) {
  const Point& last = curve.back();
  if (terminal) return {end, last.value * std::exp(-terminal->lambda * (end - last.time))};
  if (curve.size() < 2) return {end, last.value};
  Point point = between(curve[curve.size() - 2], last, end, method);
  point.value = std::max(point.value, 0.0);
  return point;
}

std::optional<double> areaUntil(std::vector<Point> curve, const std::vector<Concentration>& samples,
                                const PkQuestion& question, const std::optional<TerminalPhase>& terminal) {
  const double end = question.aucUntil;
  const AucMethod method = question.method;
  const double last = curve.back().time;
  const auto after = std::find_if(samples.begin(), samples.end(),
                                  [last](const Concentration& sample) { return sample.time > last; });
  if (after != samples.end()) curve.push_back({after->time, 0}); // rule 3
  // Beyond the first sample below the limit it stays 0: later samples need not reach the end.
  const bool gone = after != samples.end();
  if (curve.back().time < end && !gone) {
    if (curve.back().time < end - question.reach) return std::nullopt;
    curve.push_back(beyond(curve, terminal, end, method));
  }
  while (curve.size() > 1 && curve[curve.size() - 2].time >= end)
    curve.pop_back();
  if (curve.size() > 1 && curve.back().time > end)
    curve.back() = between(curve[curve.size() - 2], curve.back(), end, method);
  return areaUnder(curve, method);
}

std::optional<TerminalPhase> lineThrough(const Point* first, const Point* last) {
  const auto n = static_cast<double>(last - first);
  double meanTime = 0;
  double meanLog = 0;
  for (const Point* point = first; point != last; ++point) {
    meanTime += point->time / n;
    meanLog += std::log(point->value) / n;
  }
  double times = 0;
  double logs = 0;
  double both = 0;
  for (const Point* point = first; point != last; ++point) {
    const double time = point->time - meanTime;
    const double log = std::log(point->value) - meanLog;
    times += time * time;
    logs += log * log;
    both += time * log;
  }
  if (!(both < 0)) return std::nullopt; // it does not fall
  TerminalPhase line;
  line.lambda = -both / times;
  line.halfLife = std::log(2.0) / line.lambda;
  const double r2 = both * both / (times * logs);
  line.adjustedR2 = 1 - (1 - r2) * (n - 1) / (n - 2);
  line.points = static_cast<int>(last - first);
  line.from = first->time;
  line.to = (last - 1)->time;
  return line;
}

std::optional<TerminalPhase> terminalPhase(const std::vector<Point>& curve, std::size_t maximum,
                                           bool withMaximum) {
  constexpr double asGood = 1e-4;
  const std::size_t begin = maximum + (withMaximum ? 0 : 1);
  std::optional<TerminalPhase> best;
  double highest = 0;
  for (std::size_t points = 3; begin + points <= curve.size(); ++points) {
    const Point* end = curve.data() + curve.size();
    const auto line = lineThrough(end - points, end);
    if (!line || (best && line->adjustedR2 < highest - asGood)) continue;
    highest = best ? std::max(highest, line->adjustedR2) : line->adjustedR2;
    best = line;
  }
  return best;
}
} // namespace

PkParameters noncompartmental(const std::vector<Concentration>& samples, const PkQuestion& question) {
  PkParameters parameters;
  const std::vector<Point> curve = curveOf(samples);
  if (curve.empty()) return parameters;
  const auto maximum = std::max_element(curve.begin(), curve.end(),
                                        [](const Point& a, const Point& b) { return a.value < b.value; });
  parameters.cmax = maximum->value;
  parameters.tmax = maximum->time;
  // A measured zero at the end is below any limit, too.
  std::vector<Point> quantified = curve;
  while (quantified.size() > 1 && quantified.back().value <= 0)
    quantified.pop_back();
  parameters.tlast = quantified.back().time;
  parameters.clast = quantified.back().value;
  parameters.aucLast = areaUnder(quantified, question.method);
  const auto place = static_cast<std::size_t>(maximum - curve.begin());
  if (*parameters.cmax > 0)
    parameters.terminal = terminalPhase(quantified, place, question.maximumInTerminalPhase);
  parameters.aucTo = areaUntil(quantified, samples, question, parameters.terminal);
  return parameters;
}

std::optional<GeometricSummary> geometricSummary(const std::vector<double>& values) {
  if (values.empty() || std::any_of(values.begin(), values.end(), [](double value) { return !(value > 0); }))
    return std::nullopt;
  const auto n = static_cast<double>(values.size());
  double mean = 0;
  for (const double value : values)
    mean += std::log(value) / n;
  GeometricSummary summary{static_cast<int>(values.size()), std::exp(mean), std::nullopt};
  if (values.size() < 2) return summary;
  double squares = 0;
  for (const double value : values)
    squares += (std::log(value) - mean) * (std::log(value) - mean);
  summary.cvPercent = std::sqrt(std::expm1(squares / (n - 1))) * 100;
  return summary;
}
