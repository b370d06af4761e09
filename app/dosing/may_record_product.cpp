#include "app/dosing/may_record_product.h"

#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/certificate_result.h"
#include "app/dosing/dosing_text.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/product.h"
#include "app/study/codes.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
std::optional<Refusal> refuseLotDates(const Study& study, const Lot& lot, QDate today) {
  if (!lot.made.isValid()) return refusal("REQUIRED", DosingText::tr("When was the lot made?"), "made");
  if (lot.made > today) return refusal("DATE", DosingText::tr("This lies in the future."), "made");
  if (!lot.expiry.isValid())
    return refusal("REQUIRED", DosingText::tr("Until when may the lot be given?"), "expiry");
  if (lot.expiry < lot.made)
    return refusal("DATE", DosingText::tr("A lot cannot expire before it was made."), "expiry");
  if (lot.releasedAt && siteDate(study, *lot.releasedAt) < lot.made)
    return refusal("DATE", DosingText::tr("A lot cannot be released before it was made."), "releasedAt");
  return std::nullopt;
}

QString unitOf(const Study& study, CertificateTest test) {
  const auto* item = firstThat(study.protocol.productPlan.tests,
                               [&](const CertificateItem& each) { return each.test == test; });
  return item ? item->unit : QString();
}

/// What is called passed, against its limit.
std::optional<Refusal> refusePassed(const QString& unit, CertificateTest test, const QString& written,
                                    const OrganLimit& limit) {
  const QString name = certificateTestName(test);
  const QString bound = formatNumber(limit.limit);
  if (written.trimmed().isEmpty())
    return refusal(QStringLiteral("REQUIRED"),
                   DosingText::tr("%1 has the limit %2: passed needs its result.").arg(name, bound),
                   testField(test));
  const auto result = readCertificateResult(written, unit);
  if (!result)
    return refusal(QStringLiteral("NUMBER"),
                   joinSentences({DosingText::tr("%1 has the limit %2: passed needs a number, such as 0.5 or "
                                                 "< 0.5.")
                                      .arg(name, bound),
                                  result.error().message}),
                   testField(test));
  if (isWithin(*result, limit)) return std::nullopt;
  const QString sentence = result->is == CertificateResult::Is::Exactly
                               ? DosingText::tr("%1 of %2 is outside the limit of %3: not passed.")
                               : DosingText::tr("%1 of %2 can be outside the limit of %3: not passed.");
  return refusal(QStringLiteral("RANGE"), sentence.arg(name, written.trimmed(), bound), testField(test));
}

/// A test without a limit is for who reads it.
std::optional<Refusal> refuseTests(const Study& study, const Lot& lot) {
  for (auto test = lot.tests.begin(); test != lot.tests.end(); ++test) {
    const auto limit = certificateLimit(study, test.key());
    if (test->verdict != TestVerdict::Passed || !limit) continue;
    if (auto refused = refusePassed(unitOf(study, test.key()), test.key(), test->result, *limit))
      return refused;
  }
  return std::nullopt;
}

bool hasFailed(const Lot& lot) {
  return std::any_of(lot.tests.begin(), lot.tests.end(),
                     [](const LotTest& test) { return test.verdict == TestVerdict::Failed; });
}

std::optional<Refusal> refuseRelease(const Study& study, const Lot& lot, const QDateTime& now) {
  if (!lot.releasedAt) {
    if (lot.releasedBy.trimmed().isEmpty()) return std::nullopt;
    return refusal("REQUIRED", DosingText::tr("When was the lot released?"), "releasedAt");
  }
  if (*lot.releasedAt > now) return refusal("DATE", DosingText::tr("This lies in the future."), "releasedAt");
  if (auto refused =
          refuseBlank(lot.releasedBy, QStringLiteral("releasedBy"), DosingText::tr("Who released the lot?")))
    return refused;
  if (hasFailed(lot) && !lot.hold)
    return refusal("LOT-RELEASE",
                   DosingText::tr("A test of this lot failed: it cannot be released unless it is held."),
                   "hold");
  const auto open = openTests(study, lot);
  if (open.empty() || !lot.releaseRemark.trimmed().isEmpty()) return std::nullopt;
  return refusal("LOT-RELEASE",
                 DosingText::tr("%1: not passed yet. Say in the remark why the lot is released.")
                     .arg(certificateTestName(open.front())),
                 "releaseRemark");
}
} // namespace

QString testField(CertificateTest test) {
  return QStringLiteral("tests.") + codeOf(test);
}

std::optional<Refusal> mayRecordLot(const Study& study, const Lot& lot, const QDateTime& now) {
  if (auto refused = refuseBlank(lot.number, QStringLiteral("number"), DosingText::tr("A lot has a number.")))
    return refused;
  for (const Lot& other : study.lots)
    if (other.id != lot.id && other.number.compare(lot.number.trimmed(), Qt::CaseInsensitive) == 0)
      return refusal("NUMBER", DosingText::tr("Lot %1 is recorded already.").arg(other.number), "number");
  if (auto refused = refuseLotDates(study, lot, siteDate(study, now))) return refused;
  if (auto refused = refuseTests(study, lot)) return refused;
  if (auto refused = refuseRelease(study, lot, now)) return refused;
  if (!lot.hold) return std::nullopt;
  return refuseBlank(lot.holdReason, QStringLiteral("holdReason"), DosingText::tr("Why is the lot held?"));
}

std::optional<Refusal> mayVoidLot(const Study& study, RowId lotId) {
  for (const Bag& bag : study.bags)
    if (bag.lotId == lotId)
      return refusal("BAGS",
                     DosingText::tr("Bag %1 is of this lot: void its bags first.").arg(bag.identifier));
  return std::nullopt;
}

namespace {
std::optional<Refusal> refuseCelsius(const std::optional<double>& celsius, const char* field) {
  constexpr double coldest = -200; // liquid nitrogen boils at −196 °C
  constexpr double warmest = 60;
  if (!celsius || (*celsius >= coldest && *celsius <= warmest)) return std::nullopt;
  return refusal(
      "RANGE",
      DosingText::tr("A temperature from %1 to %2 °C.").arg(formatNumber(coldest), formatNumber(warmest)),
      field);
}

std::optional<Refusal> refuseBagTimes(const Bag& bag, const QDateTime& now) {
  if (bag.receivedAt.value_or(now) > now)
    return refusal("DATE", DosingText::tr("This lies in the future."), "receivedAt");
  if (bag.thawedAt.value_or(now) > now)
    return refusal("DATE", DosingText::tr("This lies in the future."), "thawedAt");
  if (bag.receivedAt && bag.thawedAt && *bag.thawedAt < *bag.receivedAt)
    return refusal("DATE", DosingText::tr("The bag was received later than it was thawed."), "thawedAt");
  if (auto refused = refuseCelsius(bag.receivedCelsius, "receivedCelsius")) return refused;
  return refuseCelsius(bag.thawCelsius, "thawCelsius");
}

/// The same refusal under the input of a bag's own form.
Refusal atInput(const char* field, Refusal refused) {
  refused.field = QLatin1String(field);
  return refused;
}

/// What was given of the bag must still be possible.
std::optional<Refusal> refuseGiven(const Study& study, const Bag& bag) {
  double ml = 0;
  for (const Subject* subject : subjectsGiven(study, bag)) {
    if (bag.subjectId != 0 && bag.subjectId != subject->id)
      return refusal("BAG-SUBJECT",
                     DosingText::tr("Bag %1 was given to %2.").arg(bag.identifier, subject->label()),
                     "subjectId");
    for (Portion portion : subject->infusion->portions) {
      if (portion.bagId != bag.id) continue;
      portion.volumeMl = ml += portion.volumeMl;
      if (auto refused = refusePortion(bag, portion)) return atInput("volumeMl", *refused);
      if (bag.thawedAt.value_or(portion.startedAt) > portion.startedAt)
        return refusal("BAG-THAW",
                       DosingText::tr("Bag %1 was thawed after its infusion began.").arg(bag.identifier),
                       "thawedAt");
    }
  }
  for (const auto& [subjectId, infusion] : correctedDoses(study, bag))
    if (infusion.completed && infusion.infusedCells <= 0)
      return refusal("RANGE", DosingText::tr("It was given: it cannot have held no cell that counts."),
                     "viability");
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayRecordBag(const Study& study, const Bag& bag, const QDateTime& now) {
  if (auto refused = refuseBlank(bag.identifier, QStringLiteral("identifier"),
                                 DosingText::tr("What does the label of the bag read?")))
    return refused;
  for (const Bag& other : study.bags)
    if (other.id != bag.id && other.identifier == bag.identifier.trimmed())
      return refusal("NUMBER", DosingText::tr("Bag %1 is recorded already.").arg(other.identifier),
                     "identifier");
  if (!study.lot(bag.lotId)) return refusal("REQUIRED", DosingText::tr("Of which lot is the bag?"), "lotId");
  if (bag.subjectId != 0 && !study.subject(bag.subjectId))
    return refusal("MISSING", DosingText::tr("This subject is not in the study."), "subjectId");
  if (auto refused = refuseBag(bag)) return refused;
  if (auto refused = refuseBagTimes(bag, now)) return refused;
  return bag.id == 0 ? std::nullopt : refuseGiven(study, bag);
}

std::optional<Refusal> mayVoidBag(const Study& study, const Bag& bag) {
  const auto given = subjectsGiven(study, bag);
  if (given.empty()) return std::nullopt;
  return refusal("INFUSED",
                 DosingText::tr("Bag %1 was given to %2.").arg(bag.identifier, given.front()->label()));
}
