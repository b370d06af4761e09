#include "tests/support/oracles/escalation_oracle.h"

#include <algorithm>
#include <string_view>

using std::string;

namespace {

int count(const string& letters, char letter) {
  return int(std::count(letters.begin(), letters.end(), letter));
}

bool blankAt(const string& text, size_t i) {
  return text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r';
}

// t, m, p and t6 of section 4, counted from the letters of a level.
struct Numbers {
  int t = 0, m = 0, p = 0, t6 = 0;
  int notX() const { return m + p; }
};

Numbers numbersOf(const string& letters) {
  Numbers n;
  n.t = count(letters, 'T');
  n.m = n.t + count(letters, 'N');
  n.p = count(letters, '?');
  int looked = 0;
  for (const char letter : letters) {
    if (letter == 'X') continue;
    looked++;
    if (looked <= 6 && letter == 'T') n.t6++;
  }
  return n;
}

bool aboveA4(const OracleDesign& d, const Numbers& n) {
  return double(n.t) / double(n.m) > d.flagRate;
}

// One cohort from position i on; answers the position refused (1 = first), or 0 and moves i behind it.
int hearCohort(const OracleDesign& d, const string& text, size_t& i, OracleCourse& heard) {
  const int start = int(i) + 1;
  bool plus = false;
  if (text[i] == '+') {
    plus = true;
    i++;
  }
  string digits;
  while (i < text.size() && text[i] >= '0' && text[i] <= '9')
    digits += text[i++];
  if (digits.empty() && i >= text.size()) return start; // a lone +
  if (digits.empty()) return int(i) + 1;                // any other letter
  while (digits.size() > 1 && digits[0] == '0')
    digits.erase(0, 1);
  if (digits == "0" || digits.size() > 2) return start; // an unknown level
  const int level = std::stoi(digits);
  if (level > d.top()) return start;                                   // an unknown level
  if (heard.subjects() == 0 && level > 1) return start;                // a first cohort above L1
  if (heard.subjects() > 0 && level > heard.highest + 1) return start; // a level skipped
  if (!plus && heard.lastPlus > 0) return start;                       // without + after one with it
  string& said = plus ? heard.at(level).plus : heard.at(level).plain;
  const size_t firstLetter = i;
  while (i < text.size() && std::string_view("NT?X").find(text[i]) != string::npos) {
    said += text[i++];
    if (heard.subjects() > d.planned) return int(i);                     // more subjects than planned
    if (!plus && int(said.size()) - count(said, 'X') > 6) return int(i); // more than six outside +
  }
  // A cohort of nobody: its last character, or the letter that stands in the outcome's place.
  if (i == firstLetter) return i == text.size() || blankAt(text, i) ? int(i) : int(i) + 1;
  const bool bang = i < text.size() && text[i] == '!';
  if (bang && !d.accelerated[size_t(level) - 1]) return int(i) + 1; // ! at a level that is not accelerated
  if (bang) i++;
  if (i < text.size() && !blankAt(text, i)) return int(i) + 1;
  if (level > heard.highest) heard.highest = level;
  if (plus) heard.lastPlus = level;
  if (!plus) heard.at(level).discussed = bang;
  return 0;
}

// The table of 4.3 for one level, first row that fits.
string completingRow(const OracleDesign& d, const OracleCourse& course, int level) {
  const Numbers n = numbersOf(course.at(level).everybody());
  const bool infused = course.subjects() >= d.planned;
  if (n.t6 >= 2) return "CE-STOP";
  if (n.t >= 2 && (n.m <= 6 || aboveA4(d, n))) return "CE-FLAG";
  if (infused && n.p == 0) return "CE-DONE";
  if (infused && n.p > 0) return "CE-WAIT";
  if (d.atOnce > 0 && n.p >= d.atOnce) return "CE-WAIT";
  return "CE-ENROL";
}

// The table of 4.1, first row that fits.
string acceleratedRow(const Numbers& n, bool discussed) {
  const int need = n.t == 0 ? 1 : 3;
  const bool settled = discussed && n.p == 0 && n.t >= 2;
  if (n.t >= 2 && !settled) return "AT-JOINT";
  if (n.p == 0 && (n.m >= need || settled)) return "AT-ESCALATE";
  if (n.t == 1 && n.m == 1 && n.p == 0) return "AT-EXPAND";
  if (n.m + n.p < need) return "AT-ENROL";
  return "AT-WAIT";
}

// The table of 4.2, first row that fits.
string standardRow(const Numbers& n, bool higher) {
  const int need = n.t == 0 ? 3 : 6;
  if (n.t >= 2) return "SD-STOP";
  if (n.p == 0 && n.m >= need && higher) return "SD-ESCALATE";
  if (n.p == 0 && n.m >= need && !higher) return "SD-TOP";
  if (n.t == 1 && n.m == 3 && n.p == 0) return "SD-EXPAND";
  if ((n.m + n.p == 3 && n.t == 1) || n.m + n.p >= need) return "SD-WAIT";
  return "SD-ENROL";
}

// What a level says while completing enrolment does not stand: beyond six subjects 4.3, else its own rule.
string levelRow(const OracleDesign& d, const OracleCourse& course, int level) {
  const Numbers n = numbersOf(course.at(level).everybody());
  if (n.notX() > 6) return completingRow(d, course, level);
  if (d.accelerated[size_t(level) - 1]) return acceleratedRow(n, course.at(level).discussed);
  return standardRow(n, level < d.top());
}

bool escalates(const string& rule) {
  return rule == "AT-ESCALATE" || rule == "SD-ESCALATE";
}

// How many subjects the row asks for, before the planned number is looked at.
int askedFor(const OracleDesign& d, const OracleCourse& course, const OracleAnswer& a) {
  const Numbers n = numbersOf(course.at(a.decidingLevel).everybody());
  if (escalates(a.rule)) return d.accelerated[size_t(a.level) - 1] ? 1 : 3;
  if (a.rule == "AT-EXPAND") return 2;
  if (a.rule == "SD-EXPAND") return 3;
  if (a.rule == "AT-ENROL") return (n.t == 0 ? 1 : 3) - n.m - n.p;
  if (a.rule == "SD-ENROL" && n.m + n.p < 3) return 3 - n.m - n.p;
  if (a.rule == "SD-ENROL") return 6 - n.m - n.p;
  if (a.rule == "CE-ENROL" && d.atOnce > 0) return d.atOnce - n.p;
  if (a.rule == "CE-ENROL") return d.planned - course.subjects();
  return 0;
}

bool wantsAgreement(const string& rule) {
  static const std::vector<string> yes = {"AT-JOINT", "AT-ESCALATE", "AT-EXPAND", "SD-STOP", "SD-ESCALATE",
                                          "SD-TOP",   "CE-STOP",     "CE-FLAG",   "EN-FULL"};
  return std::find(yes.begin(), yes.end(), rule) != yes.end();
}

void sayMtd(const OracleDesign& d, const OracleCourse& course, OracleAnswer& a) {
  a.mtd = "not-reached";
  for (int level = 1; level <= d.top(); level++) {
    if (isToleratedByPage(d, course.at(level).everybody())) continue;
    if (level == 1) {
      a.mtd = "below-lowest";
      return;
    }
    // Every level below the lowest that is not tolerated is tolerated: the highest of them is the next one.
    a.mtdLevel = level - 1;
    a.mtdEvaluable = numbersOf(course.at(level - 1).everybody()).m;
    a.mtd = a.mtdEvaluable < 6 ? "candidate" : "reached";
    return;
  }
}

} // namespace

int OracleCourse::subjects() const {
  size_t letters = 0;
  for (const OracleLevel& level : levels)
    letters += level.plain.size() + level.plus.size();
  return int(letters);
}

bool isToleratedByPage(const OracleDesign& d, const string& letters) {
  const Numbers n = numbersOf(letters);
  if (n.t6 > 1) return false;
  return n.t <= 1 || (n.m > 6 && !aboveA4(d, n));
}

bool completingStandsByPage(const OracleDesign& d, const OracleCourse& course) {
  if (course.lastPlus == 0) return false;
  for (const OracleLevel& level : course.levels)
    if (!isToleratedByPage(d, level.everybody())) return true;
  const Numbers n = numbersOf(course.at(d.top()).plain);
  return !d.accelerated.back() && standardRow(n, false) == "SD-TOP";
}

int hearCourse(const OracleDesign& d, const string& text, OracleCourse& heard) {
  heard.levels.assign(d.accelerated.size(), {});
  size_t i = 0;
  while (i < text.size()) {
    if (blankAt(text, i)) {
      i++;
      continue;
    }
    if (const int refused = hearCohort(d, text, i, heard)) return refused;
  }
  return 0;
}

OracleAnswer readCourse(const OracleDesign& d, const OracleCourse& course) {
  OracleAnswer a;
  if (completingStandsByPage(d, course)) {
    a.decidingLevel = course.lastPlus;
    a.rule = completingRow(d, course, a.decidingLevel);
  } else {
    for (a.decidingLevel = 1;; a.decidingLevel++) {
      a.rule = levelRow(d, course, a.decidingLevel);
      if (a.decidingLevel == course.highest || !escalates(a.rule)) break;
    }
    for (int above = a.decidingLevel + 1; above <= course.highest; above++)
      a.held.push_back(above);
  }
  a.level = escalates(a.rule) ? a.decidingLevel + 1 : a.decidingLevel;
  const int asked = askedFor(d, course, a);
  const int left = d.planned - course.subjects();
  if (asked > 0 && left == 0) a.rule = "EN-FULL";
  a.enrol = std::min(asked, left);
  a.agreement = wantsAgreement(a.rule);
  sayMtd(d, course, a);
  return a;
}

OracleAnswer askOracle(const OracleDesign& design, const string& text) {
  OracleCourse heard;
  OracleAnswer refused;
  refused.refusedAt = hearCourse(design, text, heard);
  return refused.refusedAt > 0 ? refused : readCourse(design, heard);
}

string OracleAnswer::asText() const {
  if (refusedAt > 0) return "refused at " + std::to_string(refusedAt);
  string text = rule + " decided by L" + std::to_string(decidingLevel) + ", speaks of L" +
                std::to_string(level) + ", enrol " + std::to_string(enrol) +
                (agreement ? ", agreement" : "") + ", held";
  for (const int heldLevel : held)
    text += " L" + std::to_string(heldLevel);
  return text + ", MTD " + mtd + " L" + std::to_string(mtdLevel) + " m=" + std::to_string(mtdEvaluable);
}
