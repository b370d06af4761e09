#include "tests/support/oracles/escalation_comparison.h"

OracleDesign trialForOracle() {
  return designForOracle(QStringLiteral("ASS"), 18);
}

OracleDesign standardForOracle(int levels) {
  return designForOracle(QString(levels, u'S'), 6 * levels, 1.0 / 3.0, 0);
}

OracleDesign designForOracle(const QString& rules, int planned, double flagRate, int atOnce) {
  OracleDesign design{{}, planned, flagRate, atOnce};
  for (const QChar rule : rules)
    design.accelerated.push_back(rule == QLatin1Char('A'));
  return design;
}

DoseDesign doseDesignOf(const OracleDesign& design) {
  DoseDesign made;
  made.name = QStringLiteral("compared");
  made.plannedSubjects = design.planned;
  made.flagRate = design.flagRate;
  made.completingAtOnce = design.atOnce;
  double cells = 1e7;
  for (const bool accelerated : design.accelerated) {
    const auto rule = accelerated ? LevelRule::AcceleratedTitration : LevelRule::Standard3Plus3;
    made.levels.push_back({cells, rule, {accelerated ? 14 : 28, 28}, {28, 28}});
    cells *= 2;
  }
  return made;
}

OracleDesign oracleDesignOf(const DoseDesign& design) {
  OracleDesign made{{}, design.plannedSubjects, design.flagRate, design.completingAtOnce};
  for (const DoseLevel& level : design.levels)
    made.accelerated.push_back(level.rule == LevelRule::AcceleratedTitration);
  return made;
}

JointPolicy jointPolicyOf(const TriedPolicy& policy) {
  JointPolicy made;
  made.atJoint = static_cast<JointPolicy::AtJoint>(policy.joint);
  made.atTop = static_cast<JointPolicy::AtTop>(policy.top);
  made.atFlag = static_cast<JointPolicy::AtFlag>(policy.flag);
  made.completes = policy.completes;
  made.topIsMtd = policy.topIsMtd;
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

TriedOutcome triedOutcomeOf(const OperatingCharacteristics& oc) {
  return {oc.pMtd,         oc.pNotReached,      oc.pStopped, oc.expectedSubjects,
          oc.expectedDlts, oc.expectedPerLevel, oc.pTried};
}

QString differenceOf(const TriedOutcome& engine, const TriedOutcome& enumerated) {
  QStringList names;
  for (std::size_t i = 0; i < enumerated.pMtd.size(); ++i)
    names << QStringLiteral("pMtd %1").arg(i);
  names << QStringLiteral("pNotReached") << QStringLiteral("pStopped") << QStringLiteral("subjects")
        << QStringLiteral("DLTs");
  for (const QString& each : {QStringLiteral("subjects at L%1"), QStringLiteral("pTried L%1")})
    for (std::size_t i = 1; i <= enumerated.perLevel.size(); ++i)
      names << each.arg(i);
  const std::vector<double> found = engine.inOneRow();
  const std::vector<double> expected = enumerated.inOneRow();
  if (found.size() != expected.size()) return QStringLiteral("%1 values").arg(found.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    if (!(std::abs(found[i] - expected[i]) < 1e-9))
      return QStringLiteral("%1: %2, by enumeration %3")
          .arg(names[static_cast<qsizetype>(i)])
          .arg(found[i], 0, 'g', 12)
          .arg(expected[i], 0, 'g', 12);
  return {};
}
