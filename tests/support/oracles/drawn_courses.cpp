#include "tests/support/oracles/drawn_courses.h"

#include <algorithm>
#include <cstdio>

namespace {
constexpr OracleMinute oneHour = 60;
constexpr OracleMinute oneDay = 24 * oneHour;
const std::vector<const char*> causes = {"lymphodepletion", "disease", "infection", "drug", "procedure"};

/// Minutes at which summer time begins and ends in 2026, as the decrees have them.
OracleMinute change(int month, int dayOfMonth, int hourInGreenwich) {
  return oracleDay(2026, month, dayOfMonth) * oneDay + hourInGreenwich * oneHour;
}

OraclePlace placeOf(Dice& dice) {
  switch (dice.below(5)) {
  case 0:
    return {"Europe/Berlin", {{{0, 60}, {change(3, 29, 1), 120}, {change(10, 25, 1), 60}}}};
  case 1:
    return {"America/New_York", {{{0, -300}, {change(3, 8, 7), -240}, {change(11, 1, 6), -300}}}};
  case 2:
    return {"Pacific/Kiritimati", {{{0, 840}}}};
  default:
    return {"Asia/Shanghai", {{{0, 480}}}};
  }
}

/// An hour that a clock may show twice, or never: n days on from such a one is not drawn.
bool isAtNight(const OraclePlace& place, OracleMinute minute) {
  const OracleMinute sinceMidnight = minute - oracleMidnight(place.zone, oracleDayOf(place.zone, minute));
  return sinceMidnight >= 1 * oneHour && sinceMidnight < 5 * oneHour;
}

/// What is known of a minute; the less, the more seldom.
OracleTime known(Dice& dice, const DrawnCourse& drawn, OracleMinute minute) {
  const int what = dice.below(20);
  if (what < 14 && !isAtNight(drawn.place, minute)) return OracleTime{minute};
  OracleTime time = oracleDate(oracleDayOf(drawn.place.zone, minute));
  if (what >= 18) time.day = 0;
  if (what == 19) time.month = 0;
  return time;
}

/// One of the first terms of the scale.
const std::string& termOf(Dice& dice, int terms) {
  return oracleScale()[static_cast<std::size_t>(dice.below(terms))];
}

void drawTerm(Dice& dice, OracleEvent& event) {
  switch (dice.below(6)) {
  case 0:
    event.term = "Cytokine release syndrome";
    event.organClass = "Immune system disorders";
    event.syndrome = "crs";
    if (!dice.oneIn(4)) event.gradeAtOnset["crs"] = 1 + dice.below(4);
    break;
  case 1:
    event.term = "Immune effector cell-associated neurotoxicity syndrome";
    event.syndrome = "icans"; // a term of no organ class
    if (!dice.oneIn(4)) event.gradeAtOnset["icans"] = 1 + dice.below(4);
    break;
  case 2:
    event.term = "Acute graft versus host disease";
    event.organClass = "Immune system disorders";
    event.syndrome = "gvhd";
    break;
  case 3:
    event.term = "Fever";
    event.organClass = "General disorders";
    break;
  default:
    event.term = "Pneumonitis";
    event.organClass = "Respiratory disorders";
  }
}

/// Minutes on both sides of what an item may ask for.
OracleMinute edge(Dice& dice) {
  const OracleMinute span = dice.of({1 * oneDay, 3 * oneDay, 7 * oneDay});
  return span + dice.of({-1, 0, 0, 1});
}

OracleMinute onsetMinute(Dice& dice, const DrawnCourse& drawn) {
  const OracleMinute infused = *drawn.question.infused;
  const long long dayZero = oracleDayOf(drawn.place.zone, infused);
  OracleMinute minute = 0;
  const auto midnight = [&](long long n) { return oracleMidnight(drawn.place.zone, dayZero + n); };
  switch (dice.below(6)) {
  case 0:
    return infused + dice.of({-1, 0, 1});
  case 1:
    minute = midnight(dice.of({14, 21, 28, 29}));
    return minute + dice.of({-1, 0, 1});
  case 2:
    return infused - dice.below(5 * static_cast<int>(oneDay));
  default:
    return infused + dice.below(30 * static_cast<int>(oneDay));
  }
}

void drawEvent(Dice& dice, DrawnCourse& drawn) {
  OracleMinute minute = onsetMinute(dice, drawn);
  OracleEvent& event = drawn.event;
  event.onset = known(dice, drawn, minute);
  event.gradeAtOnset["ctcae"] = 1 + dice.below(dice.oneIn(8) ? 5 : 4);
  drawn.minutes = {minute};
  const std::string own = event.syndrome.empty() ? dice.of({"crs", "gvhd"}) : event.syndrome.c_str();
  for (int points = dice.below(5); points > 0; --points) {
    minute += dice.oneIn(2) ? edge(dice) : 1 + dice.below(5 * static_cast<int>(oneDay));
    const bool isOwn = dice.oneIn(event.syndrome.empty() ? 10 : 2);
    const int grade = dice.below(dice.oneIn(8) ? 6 : 5);
    event.points.push_back({isOwn ? own : "ctcae", own == "gvhd" && isOwn ? std::min(grade, 4) : grade,
                            known(dice, drawn, minute)});
    drawn.minutes.push_back(minute);
  }
  if (dice.oneIn(2)) {
    minute += dice.oneIn(2) ? edge(dice) : 1 + dice.below(5 * static_cast<int>(oneDay));
    event.end = known(dice, drawn, minute);
    drawn.minutes.push_back(minute);
  }
  event.fatal = dice.oneIn(12);
  for (const char* cause : causes)
    if (dice.oneIn(2)) event.dueTo[cause] = termOf(dice, 6);
}

/// Values of neutrophils: some by the minute, some by the days of their visit.
void drawValues(Dice& dice, DrawnCourse& drawn) {
  OracleMinute minute = *drawn.question.infused - 5 * oneDay;
  for (int values = dice.below(7); values > 0; --values) {
    minute += dice.oneIn(2) ? edge(dice) : 1 + dice.below(9 * static_cast<int>(oneDay));
    if (isAtNight(drawn.place, minute)) minute += 5 * oneHour;
    OracleMinute last = minute;
    if (dice.oneIn(3)) last += oneDay * (1 + dice.below(3));
    const double value = dice.of({0.1, 0.5, 0.51, 1.5});
    OracleValue one{minute, last, value, value};
    if (dice.oneIn(6)) (dice.oneIn(2) ? one.least : one.most) = dice.of({0.0, 0.3, 9.0});
    if (one.least > one.most) std::swap(one.least, one.most);
    drawn.values.push_back(one);
    drawn.minutes.push_back(minute);
    minute = last;
  }
}

void drawSpan(Dice& dice, OracleItem& item, bool days) {
  item.days = days;
  item.n = dice.of({1, 3, 7}) * (days ? 1 : 24);
}

std::string words(const OracleTime& time) {
  const OracleTime date = time.minute ? oracleDate(*time.minute / oneDay) : time;
  char text[64];
  if (time.minute) // in Greenwich
    std::snprintf(text, sizeof text, "%d-%02d-%02d %02dh%02d", date.year, date.month, date.day,
                  static_cast<int>(*time.minute % oneDay / oneHour),
                  static_cast<int>(*time.minute % oneHour));
  else
    std::snprintf(text, sizeof text, "%d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

std::string words(const std::optional<OracleMinute>& minute) {
  return minute ? words(OracleTime{minute}) : "-";
}
} // namespace

const std::vector<std::string>& oracleScale() {
  static const std::vector<std::string> terms = {"certain",  "probable",  "possible",
                                                 "unlikely", "unrelated", "not-assessable"};
  return terms;
}

DrawnCourse drawCourse(Dice& dice) {
  DrawnCourse drawn;
  drawn.place = placeOf(dice);
  drawn.question.zone = drawn.place.zone;
  drawn.question.scale = oracleScale();
  std::swap(drawn.question.scale.back(), drawn.question.scale[static_cast<std::size_t>(dice.below(6))]);
  const long long date = dice.of(
      {oracleDay(2026, 2, 20), oracleDay(2026, 3, 5), oracleDay(2026, 10, 10), oracleDay(2026, 6, 1)});
  drawn.question.infused = date * oneDay + dice.below(static_cast<int>(oneDay));
  drawTerm(dice, drawn.event);
  drawEvent(dice, drawn);
  drawValues(dice, drawn);
  if (dice.oneIn(8)) drawn.question.died = drawn.minutes.back() + dice.below(20 * static_cast<int>(oneDay));
  if (dice.oneIn(20)) drawn.question.infused.reset();
  return drawn;
}

OracleItem drawItem(Dice& dice, int kind) {
  static const char* const about[itemKinds] = {
      "any",           "any", "any",   "any",  "any",        "terms", "organ-classes",
      "organ-classes", "crs", "icans", "gvhd", "laboratory", ""};
  OracleItem item;
  item.about = about[kind];
  item.grade = 1 + dice.below(item.about == "gvhd" ? 4 : 5);
  if (kind != 0 && kind != 6) drawSpan(dice, item, kind == 2 || kind == 4 || dice.oneIn(3));
  if (kind == 3 || kind == 4 || kind == 10) item.downTo = dice.below(item.grade);
  if (item.about == "terms") item.names = {"Pneumonitis", "Fever"};
  if (item.about == "organ-classes") item.names = {"Immune system disorders"};
  if (item.about == "laboratory") (dice.oneIn(3) ? item.atLeast : item.atMost) = dice.of({0.1, 0.5, 0.51});
  if (dice.oneIn(3)) item.onsetByDay = dice.of({0, 14, 21, 28, 40});
  if (item.about == "laboratory") return item;
  for (const char* cause : causes)
    if (dice.oneIn(8)) item.notDueTo.push_back(cause);
  if (dice.oneIn(2)) item.from = termOf(dice, 6);
  if (dice.oneIn(6)) item.without = {"Fever", "Pneumonitis"};
  return item;
}

OracleMinute drawMoment(Dice& dice, const DrawnCourse& drawn, const OracleItem& item) {
  const OracleMinute begun =
      drawn.minutes[static_cast<std::size_t>(dice.below(static_cast<int>(drawn.minutes.size())))];
  OracleMinute at = drawn.minutes.front() + 100 * oneDay;
  switch (dice.below(4)) {
  case 0:
    at = begun + dice.of({-1, 0, 1});
    break;
  case 1:
    at = begun + item.n * (item.days ? oneDay : oneHour) + dice.of({-1, 0, 1});
    break;
  case 2:
    at = begun + dice.below(40 * static_cast<int>(oneDay));
  }
  return std::max(at, drawn.question.infused.value_or(0));
}

std::string wordsOf(const DrawnCourse& drawn, const OracleItem& item, const OracleQuestion& question) {
  std::string all = "\n" + drawn.event.term + ", " + drawn.place.id + ", infused " + words(question.infused) +
                    ", at " + words(question.at) + ", died " + words(question.died) + "\nonset " +
                    words(drawn.event.onset);
  for (const auto& [scale, grade] : drawn.event.gradeAtOnset)
    all += ", " + scale + " " + std::to_string(grade);
  for (const OracleGrade& point : drawn.event.points)
    all += "; " + words(point.since) + " " + point.scale + " " + std::to_string(point.grade);
  if (drawn.event.end) all += "; over " + words(*drawn.event.end);
  if (drawn.event.fatal) all += "; fatal";
  for (const auto& [cause, term] : drawn.event.dueTo)
    all += "; " + cause + " " + term;
  all += "\nvalues";
  for (const OracleValue& one : drawn.values)
    all += "; " + words(one.first) + " to " + words(one.last) + " " + std::to_string(one.least) + " to " +
           std::to_string(one.most);
  all += "\n" + item.about + ", grade " + std::to_string(item.grade) + ", " + std::to_string(item.n) +
         (item.days ? " d" : " h");
  if (item.downTo) all += ", down to " + std::to_string(*item.downTo);
  if (item.onsetByDay) all += ", onset by day " + std::to_string(*item.onsetByDay);
  if (item.atLeast || item.atMost) all += item.atLeast ? ", at least" : ", at most";
  if (!item.from.empty()) all += ", from " + item.from;
  for (const std::string& cause : item.notDueTo)
    all += ", not due to " + cause;
  return all + "\n";
}
