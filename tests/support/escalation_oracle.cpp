#include "tests/support/escalation_oracle.h"

#include <algorithm>

using std::string;

namespace {

// Everything that a line says, as letters: index 0 is level 1.
struct Heard {
  std::vector<string> plain; // letters of the cohorts without +
  std::vector<string> plus;  // letters of the cohorts with +
  std::vector<bool> bang;    // the last cohort without + at the level ended with !
  int lastPlus = 0;          // level of the last + cohort; 0 = there is none
  int highest = 1;           // L1 opens with the study
  int letters = 0;
};

int count(const string& letters, char letter) {
  return int(std::count(letters.begin(), letters.end(), letter));
}

bool blankAt(const string& text, size_t i) {
  return text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r';
}

// One cohort from position i on; answers the position refused (1 = first), or 0 and moves i behind it.
int hearCohort(const OracleDesign& d, const string& text, size_t& i, Heard& heard) {
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
  if (level > int(d.accelerated.size())) return start;              // an unknown level
  if (heard.letters == 0 && level > 1) return start;                // a first cohort above L1
  if (heard.letters > 0 && level > heard.highest + 1) return start; // a level skipped
  if (!plus && heard.lastPlus > 0) return start;                    // without + after one with it
  const size_t index = size_t(level) - 1;
  string& said = plus ? heard.plus[index] : heard.plain[index];
  const size_t atFirstLetter = i;
  while (i < text.size() && string("NT?X").find(text[i]) != string::npos) {
    said += text[i++];
    heard.letters++;
    if (heard.letters > d.planned) return int(i);
    const int notX = int(said.size()) - count(said, 'X');
    if (!plus && d.accelerated[index] && notX > 3) return int(i);
    if (!plus && !d.accelerated[index] && notX > 6) return int(i);
  }
  // A cohort of nobody: its last character, or the letter that stands in the outcome's place.
  if (i == atFirstLetter) return i == text.size() || blankAt(text, i) ? int(i) : int(i) + 1;
  const bool bang = i < text.size() && text[i] == '!';
  if (bang) i++;
  if (i < text.size() && !blankAt(text, i)) return int(i) + 1;
  if (level > heard.highest) heard.highest = level;
  if (plus) heard.lastPlus = level;
  if (!plus) heard.bang[index] = bang;
  return 0;
}

int hear(const OracleDesign& d, const string& text, Heard& heard) {
  heard.plain.resize(d.accelerated.size());
  heard.plus.resize(d.accelerated.size());
  heard.bang.resize(d.accelerated.size());
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

string everybody(const Heard& heard, int level) {
  return heard.plain[size_t(level) - 1] + heard.plus[size_t(level) - 1];
}

// "tolerated with at most one DLT, or, beyond six evaluable subjects, with t/m not above A4"
bool tolerated(const OracleDesign& d, const string& letters) {
  const int t = count(letters, 'T');
  const int m = t + count(letters, 'N');
  if (t <= 1) return true;
  if (m > 6 && !(double(t) / double(m) > d.flagRate)) return true;
  return false;
}

// The table of 4.1 or 4.2 for one level, first row that fits.
string rowFor(const OracleDesign& d, const Heard& heard, int level, const string& letters) {
  const int t = count(letters, 'T');
  const int m = t + count(letters, 'N');
  const int p = count(letters, '?');
  if (d.accelerated[size_t(level) - 1]) {
    const int need = t == 0 ? 1 : 3;
    if (t >= 2 && heard.bang[size_t(level) - 1]) return "AT-ESCALATE"; // settled by !
    if (t >= 2) return "AT-JOINT";
    if (p == 0 && m >= need) return "AT-ESCALATE";
    if (t == 1 && m == 1 && p == 0) return "AT-EXPAND";
    if (m + p < need) return "AT-ENROL";
    return "AT-WAIT";
  }
  const int need = t == 0 ? 3 : 6;
  const bool higher = level < int(d.accelerated.size());
  if (t >= 2) return "SD-STOP";
  if (p == 0 && m >= need && higher) return "SD-ESCALATE";
  if (p == 0 && m >= need && !higher) return "SD-TOP";
  if (t == 1 && m == 3 && p == 0) return "SD-EXPAND";
  if ((m + p == 3 && t == 1) || m + p >= need) return "SD-WAIT";
  return "SD-ENROL";
}

// The table of 4.3 for the level of the last + cohort.
string completingRow(const OracleDesign& d, const Heard& heard, const string& letters) {
  const int t = count(letters, 'T');
  const int m = t + count(letters, 'N');
  const int p = count(letters, '?');
  if (t >= 2 && m <= 6) return "CE-STOP";
  if (m > 6 && double(t) / double(m) > d.flagRate) return "CE-FLAG";
  if (heard.letters >= d.planned && p == 0) return "CE-DONE";
  if (heard.letters >= d.planned && p > 0) return "CE-WAIT";
  return "CE-ENROL";
}

// How many subjects the row asks for, before the planned number is looked at.
int askedFor(const OracleDesign& d, const Heard& heard, const OracleAnswer& a) {
  const string letters = everybody(heard, a.decidingLevel);
  const int t = count(letters, 'T');
  const int mp = t + count(letters, 'N') + count(letters, '?');
  if (a.rule == "AT-ESCALATE" || a.rule == "SD-ESCALATE") return d.accelerated[size_t(a.level) - 1] ? 1 : 3;
  if (a.rule == "AT-EXPAND") return 2;
  if (a.rule == "SD-EXPAND") return 3;
  if (a.rule == "AT-ENROL") return (t == 0 ? 1 : 3) - mp;
  if (a.rule == "SD-ENROL" && mp < 3) return 3 - mp;
  if (a.rule == "SD-ENROL") return 6 - mp;
  if (a.rule == "CE-ENROL") return d.planned - heard.letters;
  return 0;
}

bool wantsAgreement(const string& rule) {
  const std::vector<string> yes = {"AT-JOINT", "AT-ESCALATE", "AT-EXPAND", "SD-STOP", "SD-ESCALATE",
                                   "SD-TOP",   "CE-STOP",     "CE-FLAG",   "EN-FULL"};
  return std::find(yes.begin(), yes.end(), rule) != yes.end();
}

bool completingStands(const OracleDesign& d, const Heard& heard) {
  if (heard.lastPlus == 0) return false;
  const int top = int(d.accelerated.size());
  for (int level = 1; level <= top; level++)
    if (!tolerated(d, everybody(heard, level))) return true;
  return rowFor(d, heard, top, heard.plain[size_t(top) - 1]) == "SD-TOP";
}

void sayMtd(const OracleDesign& d, const Heard& heard, OracleAnswer& a) {
  a.mtd = "not-reached";
  for (int level = 1; level <= int(d.accelerated.size()); level++) {
    if (tolerated(d, everybody(heard, level))) continue;
    if (level == 1) {
      a.mtd = "below-lowest";
      return;
    }
    const string below = everybody(heard, level - 1);
    a.mtdLevel = level - 1;
    a.mtdEvaluable = count(below, 'T') + count(below, 'N');
    a.mtd = a.mtdEvaluable < 6 ? "candidate" : "reached";
    return;
  }
}

} // namespace

OracleAnswer askOracle(const OracleDesign& design, const string& text) {
  OracleAnswer a;
  Heard heard;
  a.refusedAt = hear(design, text, heard);
  if (a.refusedAt > 0) return a;
  if (completingStands(design, heard)) {
    a.decidingLevel = heard.lastPlus;
    a.rule = completingRow(design, heard, everybody(heard, a.decidingLevel));
  } else {
    for (a.decidingLevel = 1;; a.decidingLevel++) {
      a.rule = rowFor(design, heard, a.decidingLevel, everybody(heard, a.decidingLevel));
      if (a.decidingLevel == heard.highest) break;
      if (a.rule != "AT-ESCALATE" && a.rule != "SD-ESCALATE") break;
    }
    for (int above = a.decidingLevel + 1; above <= heard.highest; above++)
      a.held.push_back(above);
  }
  a.level = a.decidingLevel;
  if (a.rule == "AT-ESCALATE" || a.rule == "SD-ESCALATE") a.level++;
  const int asked = askedFor(design, heard, a);
  const int left = design.planned - heard.letters;
  if (asked > 0 && left == 0) a.rule = "EN-FULL";
  a.enrol = std::min(asked, left);
  a.agreement = wantsAgreement(a.rule);
  sayMtd(design, heard, a);
  return a;
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
