#include "tests/support/escalation_comparison.h"

OracleDesign trialForOracle() {
  return {{true, false, false}, 18, 1.0 / 3.0};
}

OracleDesign standardForOracle(int levels) {
  return {std::vector<bool>(static_cast<std::size_t>(levels), false), 6 * levels, 1.0 / 3.0};
}

OracleDesign designForOracle(const QString& rules, int planned, double flagRate) {
  OracleDesign design{{}, planned, flagRate};
  for (const QChar rule : rules)
    design.accelerated.push_back(rule == QLatin1Char('A'));
  return design;
}

DoseDesign doseDesignOf(const OracleDesign& design) {
  DoseDesign made;
  made.name = QStringLiteral("compared");
  made.plannedSubjects = design.planned;
  made.flagRate = design.flagRate;
  double cells = 1e7;
  for (const bool accelerated : design.accelerated) {
    const auto rule = accelerated ? LevelRule::AcceleratedTitration : LevelRule::Standard3Plus3;
    made.levels.push_back({cells, rule, {accelerated ? 14 : 28, 28}, {28, 28}});
    cells *= 2;
  }
  return made;
}

OracleAnswer askEngine(const DoseDesign& design, const std::string& text) {
  OracleAnswer answer;
  const auto course = parseCourse(design, QString::fromStdString(text));
  if (!course) {
    answer.refusedAt = course.error().position;
    return answer;
  }
  const Recommendation said = recommend(design, *course);
  answer.rule = ruleId(said.rule).toStdString();
  answer.decidingLevel = said.decidingLevel;
  answer.level = said.level;
  answer.enrol = said.enrol;
  answer.agreement = said.agreement;
  answer.held = said.held;
  switch (said.mtd.state) {
  case Mtd::State::NotReached:
    answer.mtd = "not-reached";
    break;
  case Mtd::State::Reached:
    answer.mtd = "reached";
    break;
  case Mtd::State::Candidate:
    answer.mtd = "candidate";
    break;
  case Mtd::State::BelowLowest:
    answer.mtd = "below-lowest";
    break;
  }
  answer.mtdLevel = said.mtd.level.value_or(0);
  answer.mtdEvaluable = said.mtd.evaluable.value_or(0);
  return answer;
}
