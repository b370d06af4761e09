#include "app/escalation/outlook/operating_characteristics.h"
#include "app/protocol/protocol_reader.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

/// Exact operating characteristics of this trial from its beginning: microseconds for one answer. The aim is
/// 14 µs, a thousandth of what the R package bcrm takes for all paths of three levels.
int main() {
  const auto protocol = protocolByName(QStringLiteral("cd7-car-nk"));
  const DoseDesign& design = protocol->design;
  constexpr int answers = 20000;
  constexpr int rounds = 7;
  double kept = 0; // so that nothing is optimised away
  std::vector<double> micros;
  for (int round = 0; round < rounds; ++round) {
    const std::clock_t begin = std::clock(); // of this process: other work on the machine does not count
    for (int i = 0; i < answers; ++i)
      kept += operatingCharacteristics(design, {0.05 + i * 1e-7, 0.1, 0.25}).expectedSubjects;
    micros.push_back(static_cast<double>(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC / answers);
  }
  std::sort(micros.begin(), micros.end());
  std::printf("exact operating characteristics, three levels: %.2f us (median of %d rounds, %.2f to %.2f), "
              "mean %.3f\n",
              micros[rounds / 2], rounds, micros.front(), micros.back(), kept / answers / rounds);
  return 0;
}
