#pragma once
#include "app/study/fields.h"
#include "app/study/response.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr auto fieldsOf<DiseaseFindings> = std::tuple{
    field("marrow_blasts", &DiseaseFindings::marrowBlasts, QT_TRANSLATE_NOOP("Field", "marrow blasts (%)"))
        .typedInto("responseMarrowBlasts")
        .loggedAs("marrow_blasts_pct"),
    field("blood_blasts", &DiseaseFindings::bloodBlasts, QT_TRANSLATE_NOOP("Field", "blood blasts (%)"))
        .typedInto("responseBloodBlasts")
        .loggedAs("blood_blasts_pct"),
    field("extramedullary", &DiseaseFindings::extramedullary,
          QT_TRANSLATE_NOOP("Field", "extramedullary disease"))
        .typedInto("responseExtramedullary")
        .loggedAs("extramedullary"),
    field("neutrophils", &DiseaseFindings::neutrophils, QT_TRANSLATE_NOOP("Field", "neutrophils (10⁹/L)"))
        .typedInto("responseNeutrophils")
        .loggedAs("neutrophils_e9l"),
    field("platelets", &DiseaseFindings::platelets, QT_TRANSLATE_NOOP("Field", "platelets (10⁹/L)"))
        .typedInto("responsePlatelets")
        .loggedAs("platelets_e9l"),
    field("mrd_percent", &DiseaseFindings::mrdPercent, QT_TRANSLATE_NOOP("Field", "MRD (%)"))
        .typedInto("responseMrd", "mrdPercent")
        .loggedAs("mrd_pct"),
    field("mrd_below", &DiseaseFindings::mrdBelow,
          QT_TRANSLATE_NOOP("Field", "MRD below that limit of the assay")),
    field("deauville", &DiseaseFindings::deauville, QT_TRANSLATE_NOOP("Field", "Deauville score"))
        .typedInto("responseDeauville")
        .loggedAs("deauville"),
    field("uptake", &DiseaseFindings::uptake, QT_TRANSLATE_NOOP("Field", "uptake compared with baseline"))
        .typedInto("responseUptake")
        .loggedAs("uptake")
        .oneOf(uptakeName),
    field("new_lesions", &DiseaseFindings::newLesions, QT_TRANSLATE_NOOP("Field", "new lesions"))
        .typedInto("responseNewLesions")
        .loggedAs("new_lesions"),
    field("size_change", &DiseaseFindings::sizeChange, QT_TRANSLATE_NOOP("Field", "change of size (%)"))
        .typedInto("responseSizeChange")
        .loggedAs("size_change_pct"),
    field("marrow_involved", &DiseaseFindings::marrowInvolved, QT_TRANSLATE_NOOP("Field", "marrow involved"))
        .typedInto("responseMarrowInvolved")
        .loggedAs("marrow_involved")};

template <>
inline constexpr const char* storedIn<ResponseAssessment> = "response_assessment";
template <>
inline constexpr auto fieldsOf<ResponseAssessment> = std::tuple{
    field("date", &ResponseAssessment::date, QT_TRANSLATE_NOOP("Field", "date"))
        .typedInto("responseDate", "date")
        .loggedAs("assessment_date"),
    field("visit", &ResponseAssessment::visit, QT_TRANSLATE_NOOP("Field", "visit"))
        .typedInto("responseVisit", "visit"),
    part(&ResponseAssessment::findings),
    field("derived", &ResponseAssessment::derived, QT_TRANSLATE_NOOP("Field", "response by the criteria"))
        .oneOf(responseName),
    field("response", &ResponseAssessment::response, QT_TRANSLATE_NOOP("Field", "response"))
        .typedInto("responseConfirmed", "response")
        .loggedAs("response")
        .oneOf(responseName),
    field("mrd_negative", &ResponseAssessment::mrdNegative, QT_TRANSLATE_NOOP("Field", "MRD negative"))
        .loggedAs("mrd_negative"),
    field("reason", &ResponseAssessment::reason, QT_TRANSLATE_NOOP("Field", "reason"))
        .typedInto("responseReason", "reason"),
    field("confirmed_by", &ResponseAssessment::confirmedBy,
          QT_TRANSLATE_NOOP("Field", "row of who confirmed it"))};

template <>
inline constexpr const char* storedIn<FollowUp> = "follow_up";
template <>
inline constexpr auto fieldsOf<FollowUp> =
    std::tuple{field("date", &FollowUp::date, QT_TRANSLATE_NOOP("Field", "date"))
                   .typedInto("followUpDate", "date")
                   .loggedAs("date"),
               field("status", &FollowUp::status, QT_TRANSLATE_NOOP("Field", "status"))
                   .typedInto("followUpStatus")
                   .loggedAs("status")
                   .oneOf(vitalStatusName),
               field("comment", &FollowUp::comment, QT_TRANSLATE_NOOP("Field", "comment"))
                   .typedInto("followUpComment")
                   .loggedAs("comment")};
