#include "app/screening/organ_limits.h"

#include "app/base/number_text.h"
#include "app/screening/screening_text.h"
#include "app/study/words.h"

#include <array>

namespace {
struct Plausible {
  double least = 0;
  double most = 0;
};

// In the order of OrganTest, in the unit of the test: far wider than any protocol's limit.
constexpr std::array<Plausible, 6> plausibleLimits{
    {{30, 1000}, {5, 2000}, {5, 2000}, {2, 500}, {10, 90}, {50, 100}}};
constexpr Plausible plausibleMultiples{0.5, 20};

bool isWithin(double value, const Plausible& range) {
  return value >= range.least && value <= range.most;
}
} // namespace

LimitRelation directionOf(OrganTest test) {
  return test == OrganTest::Lvef || test == OrganTest::SpO2 ? LimitRelation::AtLeast : LimitRelation::AtMost;
}

QString limitText(OrganTest test, const OrganLimit& limit) {
  const QString pattern = limit.relation == LimitRelation::AtMost ? ScreeningText::tr("%1 at most %2")
                                                                  : ScreeningText::tr("%1 at least %2");
  const QString bound =
      limit.timesUpperNormal
          ? ScreeningText::tr("%1 × the upper limit of normal").arg(formatNumber(limit.limit))
          : formatNumber(limit.limit) + u' ' + organUnit(test);
  return pattern.arg(organName(test), bound);
}

std::optional<Refusal> refuseLimit(OrganTest test, const OrganLimit& limit) {
  if (limit.relation != directionOf(test))
    return refusal(
        "RANGE",
        directionOf(test) == LimitRelation::AtMost
            ? ScreeningText::tr("Of %1 less is better: its limit is “at most”.").arg(organName(test))
            : ScreeningText::tr("Of %1 more is better: its limit is “at least”.").arg(organName(test)),
        "limits");
  const Plausible& range = plausibleLimits.at(static_cast<std::size_t>(test));
  if (isWithin(limit.limit, limit.timesUpperNormal ? plausibleMultiples : range)) return std::nullopt;
  const QString unit = u' ' + organUnit(test);
  return refusal(
      "RANGE",
      limit.timesUpperNormal
          ? ScreeningText::tr("A multiple of the upper limit of normal lies between %1 and %2.")
                .arg(formatNumber(plausibleMultiples.least), formatNumber(plausibleMultiples.most))
          : ScreeningText::tr("A limit of %1 lies between %2 and %3.")
                .arg(organName(test), formatNumber(range.least) + unit, formatNumber(range.most) + unit),
      "limits");
}

std::optional<Refusal> refuseChangedLimits(const Site& before, const Site& after) {
  for (auto limit = after.limits.begin(); limit != after.limits.end(); ++limit) {
    const auto old = before.limits.constFind(limit.key());
    if (old != before.limits.constEnd() && *old == *limit) continue;
    if (auto refused = refuseLimit(limit.key(), *limit)) return refused;
  }
  return std::nullopt;
}
