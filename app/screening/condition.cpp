#include "app/screening/condition.h"

namespace {
/// `decisive` settles the matter alone; without it, what is not assessed keeps it open.
Condition joined(std::initializer_list<Condition> conditions, Verdict decisive, Verdict otherwise) {
  Condition decided{decisive, {}, {}};
  Condition open{Verdict::NotAssessed, {}, {}};
  Condition rest{otherwise, {}, {}};
  bool isDecided = false;
  for (const Condition& condition : conditions) {
    if (condition.verdict == decisive) {
      isDecided = true;
      decided.facts += condition.facts;
    } else if (condition.verdict == Verdict::NotAssessed) {
      open.missing += condition.missing;
    } else {
      rest.facts += condition.facts;
    }
  }
  if (isDecided) return decided;
  if (open.missing.isEmpty()) return rest;
  open.missing.removeDuplicates();
  return open;
}
} // namespace

Condition allOf(std::initializer_list<Condition> conditions) {
  return joined(conditions, Verdict::NotMet, Verdict::Met);
}

Condition anyOf(std::initializer_list<Condition> conditions) {
  return joined(conditions, Verdict::Met, Verdict::NotMet);
}
