#include "app/escalation/recommendation.h"

#include "app/escalation/course_counts.h"
#include "app/escalation/level_rules.h"

#include <algorithm>

QString ruleId(Rule rule) {
  switch (rule) {
  case Rule::AtJoint:
    return QStringLiteral("AT-JOINT");
  case Rule::AtEscalate:
    return QStringLiteral("AT-ESCALATE");
  case Rule::AtExpand:
    return QStringLiteral("AT-EXPAND");
  case Rule::AtEnrol:
    return QStringLiteral("AT-ENROL");
  case Rule::AtWait:
    return QStringLiteral("AT-WAIT");
  case Rule::SdStop:
    return QStringLiteral("SD-STOP");
  case Rule::SdEscalate:
    return QStringLiteral("SD-ESCALATE");
  case Rule::SdTop:
    return QStringLiteral("SD-TOP");
  case Rule::SdExpand:
    return QStringLiteral("SD-EXPAND");
  case Rule::SdWait:
    return QStringLiteral("SD-WAIT");
  case Rule::SdEnrol:
    return QStringLiteral("SD-ENROL");
  case Rule::CeStop:
    return QStringLiteral("CE-STOP");
  case Rule::CeFlag:
    return QStringLiteral("CE-FLAG");
  case Rule::CeDone:
    return QStringLiteral("CE-DONE");
  case Rule::CeWait:
    return QStringLiteral("CE-WAIT");
  case Rule::CeEnrol:
    return QStringLiteral("CE-ENROL");
  case Rule::EnFull:
    return QStringLiteral("EN-FULL");
  }
  return {};
}

namespace {
/// Of a level below the highest one with subjects: one that a change of the design added may still be new.
bool wasOpened(const DoseDesign& design, const CourseCounts& counts, int level) {
  return design.level(level).since == 1 || counts.all[static_cast<std::size_t>(level - 1)] != Tally{};
}
} // namespace

Mtd mtdOf(const DoseDesign& design, const Course& course) {
  return mtdOf(design, countOf(design, course).all);
}

Recommendation recommend(const DoseDesign& design, const Course& course) {
  const CourseCounts counts = countOf(design, course);
  const int remaining = remainingOf(design, counts);
  const bool completing = completingStands(design, counts);
  Recommendation answer;
  int level = completing ? counts.completing : 1;
  RuleRow row = readAt(design, counts, level);
  if (!completing) {
    while (level < counts.highest && escalates(row.rule))
      row = rowAt(design, counts, ++level);
    for (int above = level + 1; above <= counts.highest; ++above)
      if (wasOpened(design, counts, above)) answer.held.push_back(above);
  }
  answer.decidingLevel = level;
  answer.level = escalates(row.rule) ? level + 1 : level;
  if (row.enrol > 0 && remaining == 0) row = {Rule::EnFull, 0, true};
  answer.rule = row.rule;
  answer.enrol = std::min(row.enrol, remaining);
  answer.agreement = row.agreement;
  answer.mtd = mtdOf(design, counts.all);
  return answer;
}
