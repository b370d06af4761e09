#pragma once
#include "app/study/fields.h"
#include "app/study/response.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr auto fieldsOf<DiseaseFindings> = std::tuple{
    field("marrow_blasts", &DiseaseFindings::marrowBlasts, QT_TRANSLATE_NOOP("Field", "marrow blasts (%)"),
          TypedInto{"responseMarrowBlasts"}, LoggedAs{"marrow_blasts_pct"}),
    field("blood_blasts", &DiseaseFindings::bloodBlasts, QT_TRANSLATE_NOOP("Field", "blood blasts (%)"),
          TypedInto{"responseBloodBlasts"}, LoggedAs{"blood_blasts_pct"}),
    field("extramedullary", &DiseaseFindings::extramedullary,
          QT_TRANSLATE_NOOP("Field", "extramedullary disease"), TypedInto{"responseExtramedullary"},
          LoggedAs{"extramedullary"}),
    field("neutrophils", &DiseaseFindings::neutrophils, QT_TRANSLATE_NOOP("Field", "neutrophils (10⁹/L)"),
          TypedInto{"responseNeutrophils"}, LoggedAs{"neutrophils_e9l"}),
    field("platelets", &DiseaseFindings::platelets, QT_TRANSLATE_NOOP("Field", "platelets (10⁹/L)"),
          TypedInto{"responsePlatelets"}, LoggedAs{"platelets_e9l"}),
    field("mrd_percent", &DiseaseFindings::mrdPercent, QT_TRANSLATE_NOOP("Field", "MRD (%)"),
          TypedInto{"responseMrd", "mrdPercent"}, LoggedAs{"mrd_pct"}),
    field("mrd_below", &DiseaseFindings::mrdBelow,
          QT_TRANSLATE_NOOP("Field", "MRD below that limit of the assay")),
    field("deauville", &DiseaseFindings::deauville, QT_TRANSLATE_NOOP("Field", "Deauville score"),
          TypedInto{"responseDeauville"}, LoggedAs{"deauville"}),
    field("uptake", &DiseaseFindings::uptake, QT_TRANSLATE_NOOP("Field", "uptake compared with baseline"),
          TypedInto{"responseUptake"}, LoggedAs{"uptake"}, uptakeName),
    field("new_lesions", &DiseaseFindings::newLesions, QT_TRANSLATE_NOOP("Field", "new lesions"),
          TypedInto{"responseNewLesions"}, LoggedAs{"new_lesions"}),
    field("size_change", &DiseaseFindings::sizeChange, QT_TRANSLATE_NOOP("Field", "change of size (%)"),
          TypedInto{"responseSizeChange"}, LoggedAs{"size_change_pct"}),
    field("marrow_involved", &DiseaseFindings::marrowInvolved, QT_TRANSLATE_NOOP("Field", "marrow involved"),
          TypedInto{"responseMarrowInvolved"}, LoggedAs{"marrow_involved"})};

template <>
inline constexpr const char* storedIn<ResponseAssessment> = "response_assessment";
template <>
inline constexpr auto fieldsOf<ResponseAssessment> =
    std::tuple{field("date", &ResponseAssessment::date, QT_TRANSLATE_NOOP("Field", "date"),
                     TypedInto{"responseDate", "date"}, LoggedAs{"assessment_date"}),
               field("visit", &ResponseAssessment::visit, QT_TRANSLATE_NOOP("Field", "visit"),
                     TypedInto{"responseVisit", "visit"}),
               part(&ResponseAssessment::findings),
               field("derived", &ResponseAssessment::derived,
                     QT_TRANSLATE_NOOP("Field", "response by the criteria"), responseName),
               field("response", &ResponseAssessment::response, QT_TRANSLATE_NOOP("Field", "response"),
                     TypedInto{"responseConfirmed", "response"}, LoggedAs{"response"}, responseName),
               field("mrd_negative", &ResponseAssessment::mrdNegative,
                     QT_TRANSLATE_NOOP("Field", "MRD negative"), LoggedAs{"mrd_negative"}),
               field("reason", &ResponseAssessment::reason, QT_TRANSLATE_NOOP("Field", "reason"),
                     TypedInto{"responseReason", "reason"}),
               field("confirmed_by", &ResponseAssessment::confirmedBy,
                     QT_TRANSLATE_NOOP("Field", "row of who confirmed it"))};

template <>
inline constexpr const char* storedIn<FollowUp> = "follow_up";
template <>
inline constexpr auto fieldsOf<FollowUp> =
    std::tuple{field("date", &FollowUp::date, QT_TRANSLATE_NOOP("Field", "date"),
                     TypedInto{"followUpDate", "date"}, LoggedAs{"date"}),
               field("status", &FollowUp::status, QT_TRANSLATE_NOOP("Field", "status"),
                     TypedInto{"followUpStatus"}, LoggedAs{"status"}, vitalStatusName),
               field("comment", &FollowUp::comment, QT_TRANSLATE_NOOP("Field", "comment"),
                     TypedInto{"followUpComment"}, LoggedAs{"comment"})};
