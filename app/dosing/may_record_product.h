#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

// What may be recorded of the product, as functions of values: a form asks them while one types, the command
// asks them again. `now` is UTC.

/// How a refusal names the result of a test: "tests.endotoxin".
QString testField(CertificateTest test);

/// REQUIRED (fields number, made, expiry, releasedBy, releasedAt, holdReason); NUMBER (field number) where
/// another lot has it; DATE (fields made, expiry, releasedAt): in the future or out of order; REQUIRED,
/// NUMBER, RANGE (testField()) where a test with a limit is called passed, and its result is missing, reads
/// as no number (or as two), or does not show that the limit is kept; LOT-RELEASE: released with a failed
/// test and not held (field hold), or with one that is not passed yet and no remark (field releaseRemark).
std::optional<Refusal> mayRecordLot(const Study& study, const Lot& lot, const QDateTime& now);

/// BAGS: bags of it are recorded.
std::optional<Refusal> mayVoidLot(const Study& study, RowId lotId);

/// REQUIRED (fields identifier, lotId); NUMBER (field identifier) where another bag has it; those of
/// refuseBag(); RANGE (fields receivedCelsius, thawCelsius); DATE (fields receivedAt, thawedAt). Of a bag
/// that was given also BAG-SUBJECT (field subjectId), BAG-VOLUME (field volumeMl), BAG-THAW (field thawedAt),
/// and RANGE (field viability) where it would have held no cell that counts.
std::optional<Refusal> mayRecordBag(const Study& study, const Bag& bag, const QDateTime& now);

/// INFUSED: something of it was given.
std::optional<Refusal> mayVoidBag(const Study& study, const Bag& bag);
