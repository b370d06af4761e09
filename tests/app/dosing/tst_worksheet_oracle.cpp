// The worksheet of random courses against an oracle that was written apart.
#include "app/dosing/worksheet.h"
#include "app/protocol/dlt_definition.h"
#include "app/study/codes.h"
#include "tests/support/oracles/drawn_courses.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_worksheet_oracle {

QDateTime moment(OracleMinute minute) {
  return QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC);
}

QString text(const std::string& latin) {
  return QString::fromStdString(latin);
}

/// A time that is known in part, as the engine is told it.
KnownTime knownTime(const OracleTime& time) {
  if (time.minute) return {KnownTime::To::Minute, {}, moment(*time.minute)};
  const KnownTime::To to = time.month == 0 ? KnownTime::To::Year
                           : time.day == 0 ? KnownTime::To::Month
                                           : KnownTime::To::Day;
  return {to, QDate(time.year, std::max(1, time.month), std::max(1, time.day)), {}};
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

/// `shouted`: its term in capitals.
AdverseEvent engineEvent(const DrawnCourse& drawn, bool shouted) {
  const QTimeZone zone(drawn.place.id);
  AdverseEvent event;
  event.id = 1;
  event.term = shouted ? text(drawn.event.term).toUpper() : text(drawn.event.term);
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
    event.course.push_back(
        {0, *ofCode<GradeScale>(text(point.scale)), point.grade, knownTime(point.since), 0});
  if (drawn.event.fatal) event.outcome = EventOutcome::Fatal;
  attribute(event, drawn.event.dueTo);
  return event;
}

std::vector<AttributionTerm> engineScale(const OracleQuestion& question) {
  std::vector<AttributionTerm> terms;
  for (const std::string& id : question.scale)
    terms.push_back({text(id), {}, true, id != "not-assessable"});
  return terms;
}

ItemVerdict engineVerdict(const DrawnCourse& drawn, const OracleItem& item, const OracleQuestion& asked) {
  const DltDefinition definition;
  const std::vector<AttributionTerm> scale = engineScale(asked);
  WorksheetQuestion question{definition, QTimeZone(drawn.place.id), {}, asked.lastDay,
                             scale,      moment(asked.at),          {}};
  if (asked.infused) question.infusedAt = moment(*asked.infused);
  if (asked.died) question.died = moment(*asked.died);
  if (item.about != "laboratory")
    return judge(engineItem(item), engineEvent(drawn, drawn.minutes.size() % 2 == 0),
                 text(drawn.event.organClass), question);
  std::vector<LabPoint> values;
  for (const OracleValue& one : drawn.values)
    values.push_back(
        {QStringLiteral("neutrophils"), moment(one.first), moment(one.last), one.least, one.most});
  return judgeLaboratory(engineItem(item), values, question);
}

/// "meets, 2026-03-14T02:00:00Z, 2026-03-17T02:00:00Z"
QString told(const QString& state, const std::optional<QDateTime>& since,
             const std::optional<QDateTime>& reached) {
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
  /// At least 2,000 courses against 13 kinds of items, each at a moment of its own.
  void saySameOfRandomCourses() {
    Dice dice;
    std::map<std::string, int> said;
    for (int course = 0; course < 2000; ++course) {
      const DrawnCourse drawn = drawCourse(dice);
      for (int kind = 0; kind < itemKinds; ++kind) {
        const OracleItem item = drawItem(dice, kind);
        OracleQuestion question = drawn.question;
        question.at = drawMoment(dice, drawn, item);
        const OracleVerdict oracle = item.about == "laboratory"
                                         ? verdictOfValues(item, drawn.values, question)
                                         : verdictByReadings(item, drawn.event, question);
        const ItemVerdict engine = engineVerdict(drawn, item, question);
        const QString found = told(codeOf(engine.state), engine.since, engine.reachedAt);
        QVERIFY2(found == told(oracle),
                 qPrintable(text(wordsOf(drawn, item, question)) +
                            QStringLiteral("the engine: %1\nthe oracle: %2").arg(found, told(oracle))));
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
