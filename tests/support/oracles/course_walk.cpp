#include "tests/support/oracles/course_walk.h"

#include <algorithm>
#include <array>
#include <string_view>

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
  // For each level counts of N, T, ? without +, with + among its first six, with + after them, and whether !
  // stands; then X and the last + level.
  static std::vector<std::uint64_t> counts; // of the last call: a million ask
  counts.assign(static_cast<std::size_t>(levels) * 11 + 2, 0);
  for (const Part& part : parts) {
    const std::size_t first = static_cast<std::size_t>(part.level - 1) * 11;
    std::uint64_t& notX = counts[first + 10];
    for (const char letter : part.letters) {
      const std::size_t which = std::string_view("NT?").find(letter);
      if (which == std::string_view::npos) {
        counts[counts.size() - 2]++;
        continue;
      }
      counts[first + (!part.plus ? 0 : notX < 6 ? 3 : 6) + which]++;
      notX++;
    }
    if (part.plus)
      counts.back() = static_cast<std::uint64_t>(part.level);
    else
      counts[first + 9] = part.bang ? 1 : 0;
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

void WalkedCourse::eachTurned(char from, char to,
                              const std::function<bool(const WalkedCourse&)>& goesOn) const {
  const auto holds = [from](const Part& part) { return part.letters.find(from) != std::string::npos; };
  if (std::none_of(parts.begin(), parts.end(), holds)) return;
  WalkedCourse changed = *this;
  // By the level, and 0 without +, 1 with it among the first six, 2 after them.
  std::array<std::array<bool, 3>, 100> done{};
  std::array<int, 100> notX{}; // by level
  for (std::size_t i = 0; i < parts.size(); i++) {
    const auto level = static_cast<std::size_t>(parts[i].level);
    for (std::size_t at = 0; at < parts[i].letters.size(); at++) {
      const char letter = parts[i].letters[at];
      bool& isDone = done[level][!parts[i].plus ? 0 : notX[level] < 6 ? 1 : 2];
      if (letter != 'X') notX[level]++;
      if (letter != from || isDone) continue;
      isDone = true;
      changed.parts[i].letters[at] = to;
      if (!goesOn(changed)) return;
      changed.parts[i].letters[at] = from;
    }
  }
}

std::vector<WalkedCourse> WalkedCourse::turned(char from, char to) const {
  std::vector<WalkedCourse> changed;
  eachTurned(from, to, [&](const WalkedCourse& one) {
    changed.push_back(one);
    return true;
  });
  return changed;
}

namespace {
std::string lettersAt(const WalkedCourse& course, int level, bool plusToo) {
  std::string letters;
  for (const auto& part : course.parts)
    if (part.level == level && (plusToo || !part.plus)) letters += part.letters;
  return letters;
}

bool has(const std::string& letters, char letter) {
  return letters.find(letter) != std::string::npos;
}

// One more subject at a level outside + would not be refused as one too many there.
bool fitsAt(const WalkedCourse& course, int level) {
  const std::string letters = lettersAt(course, level, false);
  return std::count_if(letters.begin(), letters.end(), [](char letter) { return letter != 'X'; }) < 6;
}

// What people may decide beside what the row itself asks for, one subject at a time.
void addDecisions(const OracleDesign& design, const WalkedCourse& course, const OracleAnswer& answer,
                  std::vector<WalkedCourse>& next) {
  const std::string& rule = answer.rule;
  const int deciding = answer.decidingLevel;
  // More cautious than an escalation: stay, and see more subjects at the level. So may a joint discussion at
  // L1.
  const bool stays = rule == "AT-ESCALATE" || rule == "SD-ESCALATE" || rule == "AT-JOINT";
  if (stays && !course.completing() && fitsAt(course, deciding))
    next.push_back(course.with(deciding, false, '?'));
  // Enrolment is completed at a tolerated level below, at the top also at the same one.
  const bool lower = rule == "SD-STOP" || rule == "CE-STOP" || rule == "CE-FLAG" || rule == "AT-JOINT";
  for (int level = 1; level < deciding && lower; level++)
    if (isToleratedByPage(design, lettersAt(course, level, true)))
      next.push_back(course.with(level, true, '?'));
  if (rule == "SD-TOP") next.push_back(course.with(deciding, true, '?'));
}
} // namespace

std::vector<WalkedCourse> nextSteps(const OracleDesign& design, const WalkedCourse& course,
                                    const OracleAnswer& answer) {
  std::vector<WalkedCourse> next;
  for (const char outcome : {'N', 'T', 'X'})
    for (WalkedCourse& closed : course.turned('?', outcome))
      next.push_back(std::move(closed));
  if (answer.rule == "AT-JOINT" && !has(lettersAt(course, answer.decidingLevel, true), '?'))
    next.push_back(course.discussed(answer.decidingLevel));
  if (course.subjects() >= design.planned) return next;
  const bool plus = course.completing() || answer.rule.rfind("CE-", 0) == 0;
  if (answer.enrol > 0) next.push_back(course.with(answer.level, plus, '?'));
  addDecisions(design, course, answer, next);
  return next;
}
