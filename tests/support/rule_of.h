#pragma once
#include "app/base/refusal.h"

/// The rule that refuses; empty where it was done.
template <class T>
QString ruleOf(const Result<T>& result) {
  return result ? QString() : result.error().rule;
}
