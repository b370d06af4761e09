#include "app/analysis/grading/number_span.h"

#include <algorithm>
#include <cmath>

int compared(const NumberPlace& one, const NumberPlace& other) {
  constexpr double rounding = 1e-12;
  const double size = std::max(std::abs(one.number), std::abs(other.number));
  const bool isSame = one.number == other.number || // both without an end
                      (!std::isinf(size) && std::abs(one.number - other.number) <= rounding * size);
  if (!isSame) return one.number < other.number ? -1 : 1;
  return one.beside - other.beside;
}

NumberSpan spanOf(const LimitedValue& value) {
  constexpr double unbounded = std::numeric_limits<double>::infinity();
  if (value.side == LimitedValue::Side::Below) return {{0, 0}, {value.number, -1}, true};
  if (value.side == LimitedValue::Side::Above) return {{value.number, 1}, {unbounded, 0}, true};
  return {{value.number, 0}, {value.number, 0}, true};
}

bool keepAbove(NumberSpan& one, NumberSpan& other, int hair) {
  const NumberPlace from{other.least.number, other.least.beside + hair};
  const NumberPlace to{one.most.number, one.most.beside - hair};
  if (compared(one.least, from) < 0) one.least = from;
  if (compared(other.most, to) > 0) other.most = to;
  return compared(one.least, one.most) <= 0 && compared(other.least, other.most) <= 0;
}
