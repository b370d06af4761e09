#include "tests/support/oracles/random_course_text.h"

#include <algorithm>

std::string randomCourseText(std::mt19937& random, unsigned levels, unsigned accelerated) {
  const auto upTo = [&random](unsigned n) { return static_cast<unsigned>(random() % n); };
  const std::string outcomes = "NNNNNNNTTT?X";
  std::string text;
  unsigned level = 1, highest = 1;
  bool plus = false;
  for (unsigned cohorts = 1 + upTo(9); cohorts > 0; cohorts--) {
    text += plus ? "+" : "";
    text += std::to_string(level);
    for (unsigned k = 1 + upTo(level == 1 && !plus ? 3 : 4); k > 0; k--)
      text += outcomes[upTo(12)];
    text += upTo(level <= accelerated ? 5 : 200) == 0 ? "! " : " "; // elsewhere refused
    plus = (plus && upTo(50) > 0) || upTo(8) == 0;
    level = upTo(4) == 0 ? 1 + upTo(highest) : std::max(1u, highest + upTo(2));
    if (upTo(100) > 0) level = std::min(level, levels);
    highest = std::max(highest, level);
  }
  return text;
}
