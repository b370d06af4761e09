#pragma once
#include "app/study/fields/event_fields.h"
#include "app/study/fields/fields.h"
#include "app/study/response.h"
#include "app/study/treatment.h"
#include "app/study/words.h"
#include "app/study/worksheet.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<Assignment> = "assignment";
template <>
inline constexpr auto fieldsOf<Assignment> = std::tuple{
    field("subject_number", &Assignment::subjectNumber, QT_TRANSLATE_NOOP("Field", "subject number"),
          LoggedAs{"subject_no"}),
    field("level", &Assignment::level, QT_TRANSLATE_NOOP("Field", "dose level"), LoggedAs{"dose_level"}),
    field("date", &Assignment::date, QT_TRANSLATE_NOOP("Field", "date")),
    tie("screening_id", &Assignment::screeningId, QT_TRANSLATE_NOOP("Field", "row of the screening")),
    tie("decision_id", &Assignment::decisionId, QT_TRANSLATE_NOOP("Field", "row of the decision")),
    tie("design_version", &Assignment::designVersion, QT_TRANSLATE_NOOP("Field", "protocol version"))};

template <>
inline constexpr const char* storedIn<Infusion> = "infusion";
template <>
inline constexpr auto fieldsOf<Infusion> = std::tuple{
    field("started_at", &Infusion::startedAt, QT_TRANSLATE_NOOP("Field", "start of the infusion"),
          TypedInto{"infusionStart", "startedAt"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Started")},
          LoggedAs{"infusion_start_local"}),
    field("weight_kg", &Infusion::weightKg, QT_TRANSLATE_NOOP("Field", "weight (kg)"),
          TypedInto{"infusionWeight", "weightKg"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Body weight"), QT_TRANSLATE_NOOP("Field", "%1 kg")},
          LoggedAs{"weight_kg"}),
    field("infused_cells", &Infusion::infusedCells, QT_TRANSLATE_NOOP("Field", "infused cells"),
          TypedInto{"infusionCells", "infusedCells"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Infused")},
          LoggedAs{"infused_car_nk_cells"}),
    field("completed", &Infusion::completed, QT_TRANSLATE_NOOP("Field", "completed"),
          TypedInto{"infusionCompleted"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Completed")},
          LoggedAs{"infusion_completed"}),
    field("batch", &Infusion::batch, QT_TRANSLATE_NOOP("Field", "batch"), TypedInto{"infusionBatch"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Batch")}, LoggedAs{"batch"}),
    field("ended_at", &Infusion::endedAt, QT_TRANSLATE_NOOP("Field", "end of the infusion"),
          TypedInto{"infusionEnd", "endedAt"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Ended")},
          LoggedAs{"infusion_end_local", false}),
    field("premedication", &Infusion::premedication, QT_TRANSLATE_NOOP("Field", "premedication"),
          TypedInto{"infusionPremedication"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Premedication")},
          LoggedAs{"premedication", false}),
    field("reaction", &Infusion::reaction, QT_TRANSLATE_NOOP("Field", "reaction"),
          TypedInto{"infusionReaction"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Reaction")},
          LoggedAs{"reaction", false}),
    field("cell_basis", &Infusion::basis, QT_TRANSLATE_NOOP("Field", "cells that were counted"),
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Cells that were counted")}, cellBasisName)};

template <>
inline constexpr const char* storedIn<DltAssessment> = "dlt_assessment";
template <>
inline constexpr auto fieldsOf<DltAssessment> = std::tuple{
    field("date", &DltAssessment::date, QT_TRANSLATE_NOOP("Field", "date"), TypedInto{"dltDate", "date"},
          SignedAs{"date"}, LoggedAs{"assessment_date"}),
    field("outcome", &DltAssessment::outcome, QT_TRANSLATE_NOOP("Field", "outcome"), TypedInto{"dltOutcome"},
          SignedAs{"outcome"}, LoggedAs{"outcome"}),
    tie("event_id", &DltAssessment::eventId, QT_TRANSLATE_NOOP("Field", "row of the adverse event"),
        TypedInto{"dltEvent", "eventId"}),
    field("cause", &DltAssessment::cause, QT_TRANSLATE_NOOP("Field", "cause"), TypedInto{"dltCause", "cause"},
          SignedAs{"cause"}),
    field("follow_up_ended", &DltAssessment::followUpEnded, QT_TRANSLATE_NOOP("Field", "follow-up ended"),
          TypedInto{"dltFollowUpEnded", "followUpEnded"}, SignedAs{"followUpEnded"}),
    field("reason", &DltAssessment::reason, QT_TRANSLATE_NOOP("Field", "reason"),
          TypedInto{"dltReason", "reason"}, SignedAs{"reason"}, LoggedAs{"reason"}),
    field("worksheet", &DltAssessment::worksheet, QT_TRANSLATE_NOOP("Field", "DLT worksheet"),
          TypedInto{nullptr, "worksheet"}, SignedAs{"worksheet", true})};

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

template <>
inline constexpr const char* storedIn<DltAnswer> = "dlt_answer";
template <>
inline constexpr auto fieldsOf<DltAnswer> = std::tuple{
    tie("event_id", &DltAnswer::eventId, QT_TRANSLATE_NOOP("Field", "row of the adverse event")),
    field("item", &DltAnswer::item, QT_TRANSLATE_NOOP("Field", "item of the DLT definition")),
    field("definition_version", &DltAnswer::definition,
          QT_TRANSLATE_NOOP("Field", "version of the DLT definition")),
    field("item_state", &DltAnswer::state, QT_TRANSLATE_NOOP("Field", "what the rule says"), itemStateName),
    field("is_dlt", &DltAnswer::dlt, QT_TRANSLATE_NOOP("Field", "DLT"), TypedInto{"answerDlt", "dlt"}),
    field("why", &DltAnswer::why, QT_TRANSLATE_NOOP("Field", "why"), TypedInto{"answerWhy", "why"}),
    field("answered_by", &DltAnswer::by, QT_TRANSLATE_NOOP("Field", "row of who answered")),
    field("answered_at", &DltAnswer::at, QT_TRANSLATE_NOOP("Field", "answered"))};
