#pragma once
#include "app/study/fields/fields.h"
#include "app/study/product.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<Lot> = "product_lot";
template <>
inline constexpr auto fieldsOf<Lot> = std::tuple{
    field("lot_number", &Lot::number, QT_TRANSLATE_NOOP("Field", "lot number"),
          TypedInto{"lotNumber", "number"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Lot")}, LoggedAs{"lot_no"}),
    field("cell_source", &Lot::source, QT_TRANSLATE_NOOP("Field", "donor or source code"),
          TypedInto{"lotSource"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Donor or source code")},
          LoggedAs{"source", false}),
    field("made_on", &Lot::made, QT_TRANSLATE_NOOP("Field", "made on"), TypedInto{"lotMade", "made"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Made on")}, LoggedAs{"made_date"}),
    field("expires_on", &Lot::expiry, QT_TRANSLATE_NOOP("Field", "expires on"),
          TypedInto{"lotExpiry", "expiry"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Expires on")},
          LoggedAs{"expiry_date"}),
    field("storage", &Lot::storage, QT_TRANSLATE_NOOP("Field", "storage"), TypedInto{"lotStorage"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Storage")}, LoggedAs{"storage", false}),
    field("released_by", &Lot::releasedBy, QT_TRANSLATE_NOOP("Field", "released by"),
          TypedInto{"lotReleasedBy", "releasedBy"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Released by")},
          LoggedAs{"released_by", false}),
    field("released_at", &Lot::releasedAt, QT_TRANSLATE_NOOP("Field", "released"),
          TypedInto{"lotReleasedAt", "releasedAt"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Released")},
          LoggedAs{"released_at_local", false}),
    field("release_remark", &Lot::releaseRemark, QT_TRANSLATE_NOOP("Field", "remark on the release"),
          TypedInto{"lotReleaseRemark", "releaseRemark"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Remark on the release")}, LoggedAs{"release_remark", false}),
    field("hold", &Lot::hold, QT_TRANSLATE_NOOP("Field", "held"), TypedInto{"lotHold", "hold"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Held")}, LoggedAs{"hold", false}, lotHoldName),
    field("hold_reason", &Lot::holdReason, QT_TRANSLATE_NOOP("Field", "why it is held"),
          TypedInto{"lotHoldReason", "holdReason"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Why it is held")},
          LoggedAs{"hold_reason", false}),
    keyed(&Lot::tests, "tests")};

template <>
inline constexpr const char* storedIn<LotTest> = "lot_test";
template <>
inline constexpr auto fieldsOf<LotTest> =
    std::tuple{field("result", &LotTest::result, QT_TRANSLATE_NOOP("Field", "result")),
               field("verdict", &LotTest::verdict, QT_TRANSLATE_NOOP("Field", "verdict"), testVerdictName)};

template <>
inline constexpr const char* storedIn<Bag> = "product_bag";
template <>
inline constexpr auto fieldsOf<Bag> = std::tuple{
    tie("lot_id", &Bag::lotId, QT_TRANSLATE_NOOP("Field", "row of the lot"), TypedInto{"bagLot", "lotId"},
        LoggedAs{"lot_no"}),
    field("identifier", &Bag::identifier, QT_TRANSLATE_NOOP("Field", "bag"),
          TypedInto{"bagIdentifier", "identifier"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Bag")},
          LoggedAs{"bag_no"}),
    tie("meant_for_id", &Bag::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject it is meant for"),
        TypedInto{"bagSubject", "subjectId"}, LoggedAs{"subject_no", false}),
    field("volume_ml", &Bag::volumeMl, QT_TRANSLATE_NOOP("Field", "volume (mL)"),
          TypedInto{"bagVolume", "volumeMl"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Volume"), QT_TRANSLATE_NOOP("Field", "%1 mL")},
          LoggedAs{"volume_ml"}),
    field("cells_per_ml", &Bag::cellsPerMl, QT_TRANSLATE_NOOP("Field", "cells per mL"),
          TypedInto{"bagCells", "cellsPerMl"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Cells"), QT_TRANSLATE_NOOP("Field", "%1 per mL")},
          LoggedAs{"cells_per_ml"}),
    field("viability", &Bag::viability, QT_TRANSLATE_NOOP("Field", "viability (%)"),
          TypedInto{"bagViability", "viability"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Viability"), "%1 %"},
          LoggedAs{"viability_pct"}),
    field("car_positive", &Bag::car, QT_TRANSLATE_NOOP("Field", "CAR-positive (%)"),
          TypedInto{"bagCar", "car"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "CAR-positive"), "%1 %"},
          LoggedAs{"car_pct"}),
    field("thaw_cells_per_ml", &Bag::thawCellsPerMl, QT_TRANSLATE_NOOP("Field", "cells per mL after thaw"),
          TypedInto{"bagThawCells", "thawCellsPerMl"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Cells after thaw"), QT_TRANSLATE_NOOP("Field", "%1 per mL")},
          LoggedAs{"thaw_cells_per_ml", false}),
    field("thaw_viability", &Bag::thawViability, QT_TRANSLATE_NOOP("Field", "viability after thaw (%)"),
          TypedInto{"bagThawViability", "thawViability"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Viability after thaw"), "%1 %"},
          LoggedAs{"thaw_viability_pct", false}),
    field("thaw_car_positive", &Bag::thawCar, QT_TRANSLATE_NOOP("Field", "CAR-positive after thaw (%)"),
          TypedInto{"bagThawCar", "thawCar"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "CAR-positive after thaw"), "%1 %"},
          LoggedAs{"thaw_car_pct", false}),
    field("received_at", &Bag::receivedAt, QT_TRANSLATE_NOOP("Field", "received"),
          TypedInto{"bagReceivedAt", "receivedAt"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Received")},
          LoggedAs{"received_at_local", false}),
    field("received_celsius", &Bag::receivedCelsius,
          QT_TRANSLATE_NOOP("Field", "temperature at receipt (°C)"),
          TypedInto{"bagReceivedCelsius", "receivedCelsius"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Temperature at receipt"), "%1 °C"},
          LoggedAs{"received_celsius", false}),
    field("thawed_at", &Bag::thawedAt, QT_TRANSLATE_NOOP("Field", "thawed"),
          TypedInto{"bagThawedAt", "thawedAt"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Thawed")},
          LoggedAs{"thawed_at_local", false}),
    field("thaw_celsius", &Bag::thawCelsius, QT_TRANSLATE_NOOP("Field", "temperature at thaw (°C)"),
          TypedInto{"bagThawCelsius", "thawCelsius"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Temperature at thaw"), "%1 °C"},
          LoggedAs{"thaw_celsius", false})};

template <>
inline constexpr const char* storedIn<BagCheck> = "bag_check";
template <>
inline constexpr auto fieldsOf<BagCheck> =
    std::tuple{tie("subject_id", &BagCheck::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject")),
               tie("user_id", &BagCheck::userId, QT_TRANSLATE_NOOP("Field", "row of the person")),
               field("printed_name", &BagCheck::printedName, QT_TRANSLATE_NOOP("Field", "printed name")),
               field("checked_at", &BagCheck::at, QT_TRANSLATE_NOOP("Field", "checked"))};

template <>
inline constexpr const char* storedIn<Portion> = "bag_portion";
template <>
inline constexpr auto fieldsOf<Portion> = std::tuple{
    tie("bag_id", &Portion::bagId, QT_TRANSLATE_NOOP("Field", "row of the bag"), LoggedAs{"bag_no"}),
    field("given_ml", &Portion::volumeMl, QT_TRANSLATE_NOOP("Field", "volume given (mL)"),
          TypedInto{"portionVolume", "portionVolume"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Given"), QT_TRANSLATE_NOOP("Field", "%1 mL")},
          LoggedAs{"given_ml"}),
    field("portion_started_at", &Portion::startedAt, QT_TRANSLATE_NOOP("Field", "start of the bag"),
          TypedInto{"portionStart", "portionStart"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Start")},
          LoggedAs{"start_local"}),
    field("portion_ended_at", &Portion::endedAt, QT_TRANSLATE_NOOP("Field", "end of the bag"),
          TypedInto{"portionEnd", "portionEnd"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "End")},
          LoggedAs{"end_local", false}),
    field("rest_reason", &Portion::restReason, QT_TRANSLATE_NOOP("Field", "why not all of the bag"),
          TypedInto{"portionRest", "restReason"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Why not all of it")},
          LoggedAs{"rest_reason", false})};
