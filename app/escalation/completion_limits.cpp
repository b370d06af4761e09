#include "app/escalation/completion_limits.h"

std::vector<CompletionLimit> completionLimits(const DoseDesign& design, int evaluable) {
  std::vector<CompletionLimit> all;
  int most = 0;
  for (int m = 0; m <= evaluable; ++m) {
    while (completingRow(design, {most + 1, m - most - 1, 0}, 1).rule == Rule::CeEnrol)
      ++most;
    while (most >= 0 && completingRow(design, {most, m - most, 0}, 1).rule != Rule::CeEnrol)
      --most;
    all.push_back({most, completingRow(design, {most + 1, m - most - 1, 0}, 1).rule});
  }
  return all;
}
