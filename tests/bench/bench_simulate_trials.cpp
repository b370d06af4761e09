#include "app/escalation/simulation/random_stream.h"
#include "app/escalation/simulation/simulate_trials.h"
#include "app/protocol/protocol_reader.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {
constexpr int trials = 1000000;
constexpr int rounds = 9;

double millisecondsSince(std::clock_t begin) { // of this process: other work on the machine does not count
  return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + rounds / 2, values.end());
  return values[rounds / 2];
}

void measure(const char* what, const DoseDesign& design, const std::vector<double>& rates,
             const JointPolicy& policy, const std::optional<TrialTime>& time) {
  std::vector<double> simulating;
  std::vector<double> drawing;
  double drawn = 0;
  std::uint64_t kept = 0; // so that nothing is optimised away
  for (int round = 0; round < rounds; ++round) {
    std::clock_t begin = std::clock();
    const auto found =
        simulateTrials(design, rates, {}, policy, {trials, static_cast<std::uint64_t>(round), time, 1});
    simulating.push_back(millisecondsSince(begin));
    drawn = static_cast<double>(found.subjects.sum) / trials;
    RandomStream random(static_cast<std::uint64_t>(round), 0);
    begin = std::clock();
    for (std::uint64_t i = 0; i < found.subjects.sum; ++i) // one for each subject, as the trials draw
      kept ^= random.next();
    drawing.push_back(millisecondsSince(begin));
  }
  std::printf("%-32s %7.1f ms, drawing %.2f numbers a trial %6.1f ms, ratio %.2f (%llx)\n", what,
              median(simulating), drawn, median(drawing), median(simulating) / median(drawing),
              static_cast<unsigned long long>(kept));
}
} // namespace

/// A million simulated trials on one core. The aim is 4 times what drawing as many random numbers alone
/// takes.
int main() {
  const DoseDesign trial = protocolByName(QStringLiteral("cd7-car-nk"))->design;
  const auto plain = [](int levels) {
    return protocolByName(QStringLiteral("standard-3+3:%1").arg(levels))->design;
  };
  measure("this trial", trial, {0.05, 0.1, 0.25}, {}, std::nullopt);
  measure("this trial, toxic", trial, {0.2, 0.35, 0.5}, {}, std::nullopt);
  measure("plain 3+3 of three levels", plain(3), {0.1, 0.2, 0.35}, JointPolicy::plain(), std::nullopt);
  measure("plain 3+3 of five levels", plain(5), {0.05, 0.12, 0.25, 0.4, 0.55}, JointPolicy::plain(),
          std::nullopt);
  measure("plain 3+3 of eight levels", plain(8), {0.02, 0.04, 0.07, 0.11, 0.16, 0.25, 0.4, 0.55},
          JointPolicy::plain(), std::nullopt);
  measure("this trial, with its duration", trial, {0.05, 0.1, 0.25}, {}, TrialTime{});
  return 0;
}
