// The worksheet of random courses against an oracle that was written apart.
#include "app/dosing/worksheet.h"
#include "app/study/codes.h"
#include "app/study/dlt_definition.h"
#include "tests/support/oracles/dlt_oracle.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <random>

namespace tst_worksheet_oracle {

/// The same draws on every platform.
struct Dice {
  std::mt19937 random{20260315};
  /// One of 0 to n − 1.
  int below(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
  bool oneIn(int n) { return below(n) == 0; }
  template <class T>
  T of(std::initializer_list<T> choice) {
    return choice.begin()[below(static_cast<int>(choice.size()))];
  }
};

constexpr OracleMinute hour = 60;
constexpr OracleMinute day = 24 * hour;
const std::vector<std::string> scaleIds = {"certain",  "probable",  "possible",
                                           "unlikely", "unrelated", "not-assessable"};

QDateTime moment(OracleMinute minute) {
  return QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC);
}

QString text(const std::string& latin) {
  return QString::fromStdString(latin);
}

/// A site, as Qt knows its clock and as the oracle is told it.
struct Place {
  const char* id;
  OracleZone zone;
};

/// Minutes at which summer time begins and ends in 2026, as the decrees have them.
OracleMinute change(int month, int dayOfMonth, int hourInGreenwich) {
  return oracleDay(2026, month, dayOfMonth) * day + hourInGreenwich * hour;
}

Place placeOf(Dice& dice) {
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

/// A time that is known in part, as the engine is told it.
KnownTime knownTime(const OracleTime& time) {
  if (time.minute) return {KnownTime::To::Minute, {}, moment(*time.minute)};
  const KnownTime::To to = time.month == 0 ? KnownTime::To::Year
                           : time.day == 0 ? KnownTime::To::Month
                                           : KnownTime::To::Day;
  return {to, QDate(time.year, std::max(1, time.month), std::max(1, time.day)), {}};
}

/// One course of an event, as it was and as it is known.
struct Drawn {
  Place place;
  OracleQuestion question;
  OracleEvent event;
  std::vector<OracleMinute> minutes; ///< at which its grades began, as it was
  std::vector<OracleValue> values;
  bool shouted = false; ///< its term in capitals
};

/// An hour that a clock may show twice, or never: n days on from such a one is not drawn.
bool isAtNight(const Place& place, OracleMinute minute) {
  const int shown = moment(minute).toTimeZone(QTimeZone(place.id)).time().hour();
  return shown >= 1 && shown <= 3;
}

/// What is known of a minute; the less, the more seldom.
OracleTime known(Dice& dice, const Drawn& drawn, OracleMinute minute) {
  const int what = dice.below(20);
  if (what < 14 && !isAtNight(drawn.place, minute)) return {minute, 0, 0, 0};
  const QDate date = moment(minute).toTimeZone(QTimeZone(drawn.place.id)).date();
  OracleTime time{{}, date.year(), date.month(), date.day()};
  if (what >= 18) time.day = 0;
  if (what == 19) time.month = 0;
  return time;
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
  return dice.of({1 * day, 3 * day, 7 * day}) + dice.of({-1, 0, 0, 1});
}

OracleMinute onsetMinute(Dice& dice, const Drawn& drawn) {
  const OracleMinute infused = *drawn.question.infused;
  const long long dayZero = oracleDayOf(drawn.place.zone, infused);
  const auto midnight = [&](long long n) { return oracleMidnight(drawn.place.zone, dayZero + n); };
  switch (dice.below(6)) {
  case 0:
    return infused + dice.of({-1, 0, 1});
  case 1:
    return midnight(dice.of({14, 21, 28, 29})) + dice.of({-1, 0, 1});
  case 2:
    return infused - dice.below(5 * static_cast<int>(day));
  default:
    return infused + dice.below(30 * static_cast<int>(day));
  }
}

void drawCourse(Dice& dice, Drawn& drawn) {
  OracleMinute minute = onsetMinute(dice, drawn);
  OracleEvent& event = drawn.event;
  event.onset = known(dice, drawn, minute);
  event.gradeAtOnset["ctcae"] = 1 + dice.below(dice.oneIn(8) ? 5 : 4);
  drawn.minutes = {minute};
  const std::string own = event.syndrome.empty() ? dice.of({"crs", "gvhd"}) : event.syndrome.c_str();
  for (int points = dice.below(5); points > 0; --points) {
    minute += dice.oneIn(2) ? edge(dice) : 1 + dice.below(5 * static_cast<int>(day));
    const bool isOwn = dice.oneIn(event.syndrome.empty() ? 10 : 2);
    const int grade = dice.below(dice.oneIn(8) ? 6 : 5);
    event.points.push_back(
        {isOwn ? own : "ctcae", isOwn ? std::min(grade, 4) : grade, known(dice, drawn, minute)});
    drawn.minutes.push_back(minute);
  }
  if (dice.oneIn(2)) {
    minute += dice.oneIn(2) ? edge(dice) : 1 + dice.below(5 * static_cast<int>(day));
    event.end = known(dice, drawn, minute);
    drawn.minutes.push_back(minute);
  }
  for (const char* cause : {"lymphodepletion", "disease", "infection", "drug", "procedure"})
    if (dice.oneIn(2)) event.dueTo[cause] = scaleIds[static_cast<std::size_t>(dice.below(6))];
}

/// Values of neutrophils: some by the minute, some by the days of their visit.
void drawValues(Dice& dice, Drawn& drawn) {
  OracleMinute minute = *drawn.question.infused - 5 * day;
  for (int values = dice.below(7); values > 0; --values) {
    minute += dice.oneIn(2) ? edge(dice) : 1 + dice.below(9 * static_cast<int>(day));
    if (isAtNight(drawn.place, minute)) minute += 4 * hour;
    OracleMinute last = minute;
    if (dice.oneIn(3)) last += day * (1 + dice.below(3));
    drawn.values.push_back({minute, last, dice.of({0.1, 0.5, 0.51, 1.5})});
    drawn.minutes.push_back(minute);
    minute = last;
  }
}

Drawn draw(Dice& dice) {
  Drawn drawn;
  drawn.place = placeOf(dice);
  drawn.question.zone = drawn.place.zone;
  drawn.question.scale = scaleIds;
  const long long date =
      dice.of({oracleDay(2026, 2, 20), oracleDay(2026, 3, 5), oracleDay(2026, 10, 10), oracleDay(2026, 6, 1)});
  drawn.question.infused = date * day + dice.below(static_cast<int>(day));
  drawTerm(dice, drawn.event);
  drawCourse(dice, drawn);
  drawValues(dice, drawn);
  if (dice.oneIn(8)) drawn.question.died = drawn.minutes.back() + dice.below(20 * static_cast<int>(day));
  if (dice.oneIn(20)) drawn.question.infused.reset();
  drawn.shouted = dice.oneIn(3);
  return drawn;
}

constexpr int kinds = 13;

void drawSpan(Dice& dice, OracleItem& item, bool days) {
  item.days = days;
  item.n = dice.of({1, 3, 7}) * (days ? 1 : 24);
}

/// One item of each kind; what it leaves out is drawn.
OracleItem drawItem(Dice& dice, int kind) {
  static const char* const about[kinds] = {"any",           "any",           "any", "any",   "any",  "terms",
                                           "organ-classes", "organ-classes", "crs", "icans", "gvhd", "laboratory",
                                           ""};
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
  for (const char* cause : {"lymphodepletion", "disease", "infection", "drug", "procedure"})
    if (dice.oneIn(8)) item.notDueTo.push_back(cause);
  if (dice.oneIn(2)) item.from = scaleIds[static_cast<std::size_t>(dice.below(5))];
  if (dice.oneIn(6)) item.without = {"Fever", "Pneumonitis"};
  return item;
}

/// Often the minute at which something can change, or one beside it.
OracleMinute drawMoment(Dice& dice, const Drawn& drawn, const OracleItem& item) {
  const OracleMinute begun =
      drawn.minutes[static_cast<std::size_t>(dice.below(static_cast<int>(drawn.minutes.size())))];
  switch (dice.below(4)) {
  case 0:
    return begun + dice.of({-1, 0, 1});
  case 1:
    return begun + item.n * (item.days ? day : hour) + dice.of({-1, 0, 1});
  case 2:
    return begun + dice.below(40 * static_cast<int>(day));
  default:
    return drawn.minutes.front() + 100 * day;
  }
}

QStringList texts(const std::vector<std::string>& all) {
  QStringList list;
  for (const std::string& one : all)
    list << text(one);
  return list;
}

DltItem engineItem(const OracleItem& item) {
  DltItem made;
  made.id = QStringLiteral("D1");
  if (item.about.empty()) return made;
  DltRule rule;
  rule.about = *ofCode<DltRule::About>(text(item.about));
  rule.names = item.about == "laboratory" ? QStringList{QStringLiteral("neutrophils")} : texts(item.names);
  rule.beyond.low = item.atLeast;
  rule.beyond.high = item.atMost;
  rule.grade = item.about == "laboratory" ? 1 : item.grade;
  const Span span{item.n, item.days ? Span::Unit::Days : Span::Unit::Hours};
  if (item.n != 0) (item.downTo ? rule.within : rule.longerThan) = span;
  rule.downTo = item.downTo;
  rule.onsetByDay = item.onsetByDay;
  rule.notDueTo = texts(item.notDueTo);
  rule.from = text(item.from);
  rule.without = texts(item.without);
  made.rule = rule;
  return made;
}

void attribute(AdverseEvent& event, const std::map<std::string, std::string>& dueTo) {
  const auto term = [&](const char* cause) {
    const auto found = dueTo.find(cause);
    return found == dueTo.end() ? std::optional<QString>() : text(found->second);
  };
  event.dueTo.lymphodepletion = term("lymphodepletion");
  event.dueTo.disease = term("disease");
  event.dueTo.infection = term("infection");
  event.dueTo.drug = term("drug");
  event.dueTo.procedure = term("procedure");
}

AdverseEvent engineEvent(const Drawn& drawn) {
  const QTimeZone zone(drawn.place.id);
  AdverseEvent event;
  event.id = 1;
  event.term = drawn.shouted ? text(drawn.event.term).toUpper() : text(drawn.event.term);
  for (const auto& [scale, grade] : drawn.event.gradeAtOnset)
    if (scale == "ctcae")
      event.grade = grade;
    else
      (scale == "crs" ? event.crsGrade : event.icansGrade) = grade;
  const KnownTime onset = knownTime(drawn.event.onset);
  event.onset = onset.firstDay(zone);
  if (onset.to != KnownTime::To::Day) event.onsetKnown = onset;
  if (drawn.event.end) {
    const KnownTime end = knownTime(*drawn.event.end);
    event.end = end.firstDay(zone);
    if (end.to != KnownTime::To::Day) event.endKnown = end;
  }
  for (const OracleGrade& point : drawn.event.points)
    event.course.push_back({0, *ofCode<GradeScale>(text(point.scale)), point.grade, knownTime(point.since), 0});
  attribute(event, drawn.event.dueTo);
  return event;
}

std::vector<AttributionTerm> engineScale() {
  std::vector<AttributionTerm> terms;
  for (const std::string& id : scaleIds)
    terms.push_back({text(id), {}, true});
  return terms;
}

ItemVerdict engineVerdict(const Drawn& drawn, const OracleItem& item, const OracleQuestion& asked) {
  const DltDefinition definition;
  const std::vector<AttributionTerm> scale = engineScale();
  WorksheetQuestion question{definition, QTimeZone(drawn.place.id), {}, asked.lastDay, scale, moment(asked.at), {}};
  if (asked.infused) question.infusedAt = moment(*asked.infused);
  if (asked.died) question.died = moment(*asked.died);
  if (item.about != "laboratory")
    return judge(engineItem(item), engineEvent(drawn), text(drawn.event.organClass), question);
  std::vector<LabPoint> values;
  for (const OracleValue& one : drawn.values)
    values.push_back({QStringLiteral("neutrophils"), moment(one.first), moment(one.last), one.value});
  return judgeLaboratory(engineItem(item), values, question);
}

/// "meets, 2026-03-14T02:00:00Z, 2026-03-17T02:00:00Z"
QString told(const QString& state, const std::optional<QDateTime>& since, const std::optional<QDateTime>& reached) {
  const auto written = [](const std::optional<QDateTime>& time) {
    return time ? time->toString(Qt::ISODate) : QStringLiteral("none");
  };
  return QStringLiteral("%1, since %2, reached %3").arg(state, written(since), written(reached));
}

QString told(const OracleVerdict& verdict) {
  const auto time = [](const std::optional<OracleMinute>& minute) {
    return minute ? std::optional(moment(*minute)) : std::nullopt;
  };
  return told(text(verdict.state), time(verdict.since), time(verdict.reached));
}

class TestWorksheetOracle : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void sayTheSameOfRandomCourses() {
    Dice dice;
    std::map<std::string, int> said;
    for (int course = 0; course < 2000; ++course) {
      const Drawn drawn = draw(dice);
      for (int kind = 0; kind < kinds; ++kind) {
        const OracleItem item = drawItem(dice, kind);
        OracleQuestion question = drawn.question;
        question.at = std::max(drawMoment(dice, drawn, item), question.infused.value_or(0));
        const OracleVerdict oracle = item.about == "laboratory" ? verdictOfValues(item, drawn.values, question)
                                                                : verdictByReadings(item, drawn.event, question);
        const ItemVerdict engine = engineVerdict(drawn, item, question);
        const QString found = told(codeOf(engine.state), engine.since, engine.reachedAt);
        QVERIFY2(found == told(oracle), qPrintable(u"course %1, item %2, at %3: %4; the oracle: %5"_qs.arg(course).arg(kind).arg(moment(question.at).toString(Qt::ISODate), found, told(oracle))));
        ++said[oracle.state];
      }
    }
    for (const char* state : {"meets", "may", "no", "by-hand"}) // the draws reach them all
      QVERIFY2(said[state] > 1000, state);
  }
};

COHORTDESK_TEST(TestWorksheetOracle, QCoreApplication)
} // namespace tst_worksheet_oracle
#include "tst_worksheet_oracle.moc"
