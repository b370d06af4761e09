#pragma once
#include "app/dosing/given_bags.h"
#include "app/dosing/may_give.h"
#include "tests/support/product_study.h"
#include "tests/support/study_builder.h"

#include <functional>

/// What the tests of bags that were given begin with.
namespace given_case {
inline const QDate zero(2026, 3, 15);

/// Somebody assigned on day −2, and on day 20 what was given on day 0 of a bag that two people checked.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1, 0, zero.addDays(-2));
    Study& study = builder.study();
    study.lots = {lotOf(QStringLiteral("NK26A01"), zero.addDays(-30))};
    study.lots.front().id = 1;
    study.bags = {bagOfLot(1, QStringLiteral("B-01"))};
    bag().id = 1;
    check(1);
    check(2);
    infusion = infusionOf(at("10:00"), 70, 0);
    infusion.portions = {portionOfBag(1, 12.4, at("10:00"))};
  }
  /// On day 0, site time.
  QDateTime at(const char* time) const {
    return QDateTime(zero, QTime::fromString(QLatin1String(time), QStringLiteral("hh:mm")),
                     builder.study().site.timeZone)
        .toUTC();
  }
  void check(RowId person) { checkedAt(person, at("09:00")); }
  void checkedAt(RowId person, const QDateTime& moment) {
    bag().checks.push_back({person, subject().id, person, QStringLiteral("Li Wei"), moment});
  }
  /// What was given is saved, and a second bag, checked as the first, is there.
  void save() {
    portion().id = 1;
    subject().infusion = infusion;
    Bag second = bag();
    second.id = 2;
    second.identifier = QStringLiteral("B-02");
    builder.study().bags.push_back(second);
  }
  void add(RowId bagId) { infusion.portions.push_back(portionOfBag(bagId, 1, at("11:00"))); }
  Subject& subject() { return builder.study().subjects.front(); }
  Bag& bag() { return builder.study().bags.front(); }
  Lot& lot() { return builder.study().lots.front(); }
  Portion& portion() { return infusion.portions.front(); }
  /// Somebody else was given 1 mL of the bag.
  void giveToAnother() {
    builder.eligible(QStringLiteral("SCR-002")).assigned(1, 0, zero.addDays(-2)).infused(zero);
    builder.last().infusion->portions = {portionOfBag(1, 1, at("11:00"))};
  }

  StudyBuilder builder;
  Infusion infusion;
  QDateTime now = at("10:00").addDays(20);
};
using Change = std::function<void(Case&)>;

/// "RULE field"; empty = it may.
inline QString said(const std::optional<Refusal>& refused) {
  if (!refused) return {};
  return refused->message.isEmpty() ? QStringLiteral("no message")
                                    : refused->rule + QLatin1Char(' ') + refused->field;
}
} // namespace given_case
