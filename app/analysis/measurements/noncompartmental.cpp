#include "app/analysis/measurements/noncompartmental.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {
struct Point {
  double time = 0;
  double value = 0;
  bool above = false; ///< an upper limit
};

/// How the curve runs from one point to the next.
enum class Piece { Straight, Logarithmic };

/// Nothing falls to 0 along a logarithmic line.
Piece pieceOf(const Point& a, const Point& b, AucMethod method) {
  const bool falls = b.value < a.value && b.value > 0;
  return method == AucMethod::LinearUpLogDown && falls ? Piece::Logarithmic : Piece::Straight;
}

double area(const Point& a, const Point& b, Piece piece) {
  const double width = b.time - a.time;
  if (piece == Piece::Logarithmic) return (a.value - b.value) * width / std::log(a.value / b.value);
  return (a.value + b.value) / 2 * width;
}

/// The point at `time` on the piece, or on the way on from it.
Point onPiece(const Point& a, const Point& b, double time, Piece piece) {
  const double part = (time - a.time) / (b.time - a.time);
  if (piece == Piece::Logarithmic) return {time, a.value * std::pow(b.value / a.value, part)};
  return {time, a.value + (b.value - a.value) * part};
}

/// Rules 1 and 2; the last point is the last quantified one.
std::vector<Point> curveOf(const std::vector<Concentration>& samples) {
  std::vector<Point> curve;
  for (const Concentration& sample : samples)
    if (sample.value && sample.time >= 0) curve.push_back({sample.time, *sample.value, sample.above});
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
    sum += area(curve[i - 1], curve[i], pieceOf(curve[i - 1], curve[i], method));
  return sum;
}

using Terminal = tl::expected<TerminalPhase, NoHalfLife>;

/// The point at `end` on the way on from the last one.
Point beyond(const std::vector<Point>& curve, const Terminal& terminal, double end, AucMethod method) {
  const Point& last = curve.back();
  if (terminal) return {end, last.value * std::exp(-terminal->lambda * (end - last.time))};
  if (curve.size() < 2) return {end, last.value};
  const Point& before = curve[curve.size() - 2];
  Point point = onPiece(before, last, end, pieceOf(before, last, method));
  point.value = std::max(point.value, 0.0);
  return point;
}

/// Up to `end`, which lies in the last piece or behind it. What is cut keeps the rule of the whole piece.
double areaUpTo(std::vector<Point> curve, double end, AucMethod method) {
  if (curve.size() < 2) return 0;
  const Point last = curve.back();
  curve.pop_back();
  const Point before = curve.back();
  const Piece piece = pieceOf(before, last, method);
  const Point cut = last.time > end ? onPiece(before, last, end, piece) : last;
  return areaUnder(curve, method) + area(before, cut, piece);
}

std::optional<double> areaUntil(std::vector<Point> curve, const std::vector<Concentration>& samples,
                                const PkQuestion& question, const Terminal& terminal) {
  const double end = question.aucUntil;
  const double last = curve.back().time;
  const auto after = std::find_if(samples.begin(), samples.end(),
                                  [last](const Concentration& sample) { return sample.time > last; });
  if (after != samples.end()) curve.push_back({after->time, 0}); // rule 3
  // Beyond the first sample below the limit it stays 0: later samples need not reach the end.
  const bool gone = after != samples.end();
  if (curve.back().time < end && !gone) {
    if (curve.back().time < end - question.reach) return std::nullopt;
    curve.push_back(beyond(curve, terminal, end, question.method));
  }
  while (curve.size() > 1 && curve[curve.size() - 2].time >= end)
    curve.pop_back();
  return areaUpTo(std::move(curve), end, question.method);
}

/// A line through some of the last points.
struct Line {
  TerminalPhase phase;
  bool falls = false;
};

Line lineThrough(const Point* first, const Point* last) {
  constexpr double rounding = 1e-9; // of logarithms: what differs by less does not differ
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
  Line line;
  TerminalPhase& phase = line.phase;
  phase.lambda = -both / times;
  phase.halfLife = std::log(2.0) / phase.lambda;
  const double r2 = logs > rounding * rounding ? both * both / (times * logs) : 0;
  phase.adjustedR2 = 1 - (1 - r2) * (n - 1) / (n - 2);
  phase.points = static_cast<int>(last - first);
  phase.from = first->time;
  phase.to = (last - 1)->time;
  line.falls = phase.lambda * (phase.to - phase.from) > rounding;
  return line;
}

/// Through the last 3 points, the last 4, … all of them.
std::vector<Line> linesThrough(const std::vector<Point>& points) {
  std::vector<Line> lines;
  const Point* end = points.data() + points.size();
  for (std::size_t last = 3; last <= points.size(); ++last)
    lines.push_back(lineThrough(end - last, end));
  return lines;
}

/// `curve` ends with the last quantified point.
Terminal terminalPhase(const std::vector<Point>& curve, std::size_t maximum, const PkQuestion& question) {
  constexpr double asGood = 1e-4;
  std::vector<Point> points;
  for (std::size_t i = maximum + (question.maximumInTerminalPhase ? 0 : 1); i < curve.size(); ++i) {
    if (curve[i].above)
      points.clear();
    else if (curve[i].value > 0) // a measured zero is left out between quantified samples, too
      points.push_back(curve[i]);
  }
  const std::vector<Line> lines = linesThrough(points);
  if (lines.empty()) return tl::unexpected(NoHalfLife{NoHalfLife::Why::TooFewPoints, {}});
  const auto fit = [](const Line& line) { return line.phase.adjustedR2; };
  const auto best = std::max_element(lines.begin(), lines.end(),
                                     [&](const Line& a, const Line& b) { return fit(a) < fit(b); });
  const auto chosen = std::find_if(lines.rbegin(), lines.rend(), [&](const Line& line) {
    return line.falls && fit(line) >= fit(*best) - asGood;
  });
  if (chosen == lines.rend()) return tl::unexpected(NoHalfLife{NoHalfLife::Why::NotFalling, {}});
  if (question.minimumAdjustedR2 && fit(*chosen) < *question.minimumAdjustedR2)
    return tl::unexpected(NoHalfLife{NoHalfLife::Why::PoorFit, chosen->phase});
  return chosen->phase;
}

/// As far as it is known where samples lie above an upper limit.
Bound boundOf(const Point& maximum, int above) {
  if (maximum.above) return Bound::Above;
  return above > 0 ? Bound::AtLeast : Bound::Exact;
}
} // namespace

PkParameters noncompartmental(const std::vector<Concentration>& samples, const PkQuestion& question) {
  PkParameters parameters;
  const std::vector<Point> curve = curveOf(samples);
  if (curve.empty()) return parameters;
  const auto maximum = std::max_element(curve.begin(), curve.end(), [](const Point& a, const Point& b) {
    return std::pair(a.value, a.above) < std::pair(b.value, b.above);
  });
  parameters.above = static_cast<int>(
      std::count_if(curve.begin(), curve.end(), [](const Point& point) { return point.above; }));
  parameters.cmax = maximum->value;
  parameters.cmaxBound = boundOf(*maximum, parameters.above);
  parameters.tmax = maximum->time;
  // A measured zero at the end is below any limit, too.
  std::vector<Point> quantified = curve;
  while (quantified.size() > 1 && quantified.back().value <= 0)
    quantified.pop_back();
  parameters.tlast = quantified.back().time;
  parameters.clast = quantified.back().value;
  parameters.clastAbove = quantified.back().above;
  parameters.aucLast = areaUnder(quantified, question.method);
  const auto place = static_cast<std::size_t>(maximum - curve.begin());
  if (*parameters.cmax > 0) parameters.terminal = terminalPhase(quantified, place, question);
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
