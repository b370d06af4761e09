#pragma once
#include "app/protocol/stopping_rule.h"

// Stopping rules as a test's site words them.

/// One related death.
inline StoppingRule deathRule(int count = 1) {
  StoppingRule rule;
  rule.text = {QStringLiteral("A related death"), QStringLiteral("相关死亡")};
  rule.count = count;
  return rule;
}

/// So many of the first with an event of this kind and grade; `ofFirst` 0 = of all.
inline StoppingRule eventRule(StoppingRule::Of events, int grade, int count, int ofFirst = 0,
                              const QString& name = {}) {
  StoppingRule rule;
  rule.text = {QStringLiteral("Severe events"), QStringLiteral("严重事件")};
  rule.about = StoppingRule::About::Events;
  rule.of = events;
  rule.name = name;
  rule.grade = grade;
  rule.count = count;
  rule.ofFirst = ofFirst;
  return rule;
}

/// So many DLTs in all.
inline StoppingRule dltRule(int count) {
  StoppingRule rule;
  rule.text = {QStringLiteral("DLTs in all"), QStringLiteral("DLT 总例数")};
  rule.about = StoppingRule::About::Dlts;
  rule.count = count;
  return rule;
}
