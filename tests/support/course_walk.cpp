#include "tests/support/course_walk.h"

#include <algorithm>

int WalkedCourse::subjects() const {
  std::size_t letters = 0;
  for (const Part& part : parts)
    letters += part.letters.size();
  return static_cast<int>(letters);
}

std::string WalkedCourse::text() const {
  std::string line;
  for (const Part& part : parts) {
    if (!line.empty()) line += ' ';
    if (part.plus) line += '+';
    line += std::to_string(part.level) + part.letters;
    if (part.bang) line += '!';
  }
  return line;
}

std::uint64_t WalkedCourse::key(int levels) const {
  // Counts of N, T, ? for each level, without and with +; then X, the last + level, and the ! that stand.
  std::vector<std::uint64_t> counts(static_cast<std::size_t>(levels) * 7 + 2);
  for (const Part& part : parts) {
    const std::size_t first = static_cast<std::size_t>(part.level - 1) * 7;
    for (const char letter : part.letters) {
      const std::size_t which = std::string("NT?").find(letter);
      if (which == std::string::npos)
        counts[counts.size() - 2]++;
      else
        counts[first + (part.plus ? 3 : 0) + which]++;
    }
    if (part.plus)
      counts.back() = static_cast<std::uint64_t>(part.level);
    else
      counts[first + 6] = part.bang ? 1 : 0;
  }
  std::uint64_t hash = 1469598103934665603u;
  for (const std::uint64_t one : counts) {
    hash = (hash ^ one) * 1099511628211u;
    hash ^= hash >> 29;
  }
  return hash;
}

WalkedCourse WalkedCourse::with(int level, bool plus, char letter) const {
  WalkedCourse more = *this;
  const bool sameCohort = !parts.empty() && parts.back().level == level && parts.back().plus == plus &&
                          !parts.back().bang && parts.back().letters.size() % 2 == 1;
  if (sameCohort)
    more.parts.back().letters += letter;
  else
    more.parts.push_back({level, std::string(1, letter), plus, false});
  return more;
}

WalkedCourse WalkedCourse::discussed(int level) const {
  WalkedCourse after = *this;
  for (auto part = after.parts.rbegin(); part != after.parts.rend(); ++part)
    if (part->level == level && !part->plus) {
      part->bang = true;
      break;
    }
  return after;
}

std::vector<WalkedCourse> WalkedCourse::turned(char from, char to) const {
  std::vector<WalkedCourse> changed;
  std::vector<std::pair<int, bool>> done; // the level, and whether with +
  for (std::size_t i = 0; i < parts.size(); i++) {
    const std::size_t at = parts[i].letters.find(from);
    const std::pair place(parts[i].level, parts[i].plus);
    if (at == std::string::npos || std::find(done.begin(), done.end(), place) != done.end()) continue;
    done.push_back(place);
    changed.push_back(*this);
    changed.back().parts[i].letters[at] = to;
  }
  return changed;
}

namespace {
bool startsWith(const std::string& text, const char* start) {
  return text.rfind(start, 0) == 0;
}

// One more subject at a level outside + would not be refused as one too many there.
bool fitsAt(const OracleDesign& design, const WalkedCourse& course, int level) {
  int counted = 0;
  for (const auto& part : course.parts)
    if (part.level == level && !part.plus)
      counted += static_cast<int>(part.letters.size() - static_cast<std::size_t>(std::count(
                                                            part.letters.begin(), part.letters.end(), 'X')));
  return counted < (design.accelerated[static_cast<std::size_t>(level - 1)] ? 3 : 6);
}
} // namespace

std::vector<WalkedCourse> nextSteps(const OracleDesign& design, const WalkedCourse& course,
                                    const OracleAnswer& answer) {
  std::vector<WalkedCourse> next;
  for (const char outcome : {'N', 'T', 'X'})
    for (WalkedCourse& closed : course.turned('?', outcome))
      next.push_back(std::move(closed));
  if (answer.rule == "AT-JOINT" && !course.completing())
    next.push_back(course.discussed(answer.decidingLevel));
  if (course.subjects() >= design.planned) return next;

  const bool plus = course.completing() || startsWith(answer.rule, "CE-");
  if (answer.enrol > 0) next.push_back(course.with(answer.level, plus, '?'));
  // More cautious than an escalation: stay, and see more subjects at the level.
  const bool escalates = answer.rule == "AT-ESCALATE" || answer.rule == "SD-ESCALATE";
  if (escalates && !course.completing() && fitsAt(design, course, answer.decidingLevel))
    next.push_back(course.with(answer.decidingLevel, false, '?'));
  // Enrolment is completed at a lower level, at the top also at the same one.
  const bool lower = answer.rule == "SD-STOP" || answer.rule == "CE-STOP" || answer.rule == "CE-FLAG";
  const bool same = answer.rule == "SD-TOP" || answer.rule == "CE-FLAG";
  for (int level = 1; (lower || same) && level <= answer.decidingLevel; level++)
    if (level < answer.decidingLevel || same) next.push_back(course.with(level, true, '?'));
  return next;
}
