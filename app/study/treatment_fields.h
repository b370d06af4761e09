#pragma once
#include "app/study/fields.h"
#include "app/study/treatment.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<Assignment> = "assignment";
template <>
inline constexpr auto fieldsOf<Assignment> = std::tuple{
    field("subject_number", &Assignment::subjectNumber, QT_TRANSLATE_NOOP("Field", "subject number"))
        .loggedAs("subject_no"),
    field("level", &Assignment::level, QT_TRANSLATE_NOOP("Field", "dose level")).loggedAs("dose_level"),
    field("date", &Assignment::date, QT_TRANSLATE_NOOP("Field", "date")),
    tie("screening_id", &Assignment::screeningId, QT_TRANSLATE_NOOP("Field", "row of the screening")),
    tie("decision_id", &Assignment::decisionId, QT_TRANSLATE_NOOP("Field", "row of the decision")),
    tie("design_version", &Assignment::designVersion, QT_TRANSLATE_NOOP("Field", "protocol version"))};

template <>
inline constexpr const char* storedIn<Infusion> = "infusion";
template <>
inline constexpr auto fieldsOf<Infusion> =
    std::tuple{field("started_at", &Infusion::startedAt, QT_TRANSLATE_NOOP("Field", "start of the infusion"))
                   .typedInto("infusionStart", "startedAt")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Started"))
                   .loggedAs("infusion_start_local"),
               field("weight_kg", &Infusion::weightKg, QT_TRANSLATE_NOOP("Field", "weight (kg)"))
                   .typedInto("infusionWeight", "weightKg")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Body weight"), QT_TRANSLATE_NOOP("Field", "%1 kg"))
                   .loggedAs("weight_kg"),
               field("infused_cells", &Infusion::infusedCells, QT_TRANSLATE_NOOP("Field", "infused cells"))
                   .typedInto("infusionCells", "infusedCells")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Infused"))
                   .loggedAs("infused_car_nk_cells"),
               field("completed", &Infusion::completed, QT_TRANSLATE_NOOP("Field", "completed"))
                   .typedInto("infusionCompleted")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Completed"))
                   .loggedAs("infusion_completed"),
               field("batch", &Infusion::batch, QT_TRANSLATE_NOOP("Field", "batch"))
                   .typedInto("infusionBatch")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Batch"))
                   .loggedAs("batch")};

template <>
inline constexpr const char* storedIn<AdverseEvent> = "adverse_event";
template <>
inline constexpr auto fieldsOf<AdverseEvent> = std::tuple{
    field("term", &AdverseEvent::term, QT_TRANSLATE_NOOP("Field", "CTCAE term"))
        .typedInto("eventTerm", "term")
        .signedAs("term")
        .loggedAs("term"),
    field("grade", &AdverseEvent::grade, QT_TRANSLATE_NOOP("Field", "grade"))
        .typedInto("eventGrade", "grade")
        .signedAs("grade")
        .loggedAs("ctcae_grade"),
    field("onset", &AdverseEvent::onset, QT_TRANSLATE_NOOP("Field", "onset"))
        .typedInto("eventOnset", "onset")
        .signedAs("onset")
        .loggedAs("onset_date"),
    field("end_date", &AdverseEvent::end, QT_TRANSLATE_NOOP("Field", "end"))
        .typedInto("eventEnd", "end")
        .loggedAs("end_date"),
    field("related", &AdverseEvent::related, QT_TRANSLATE_NOOP("Field", "related to the CAR-NK cells"))
        .typedInto("eventRelated")
        .loggedAs("related"),
    field("serious", &AdverseEvent::serious, QT_TRANSLATE_NOOP("Field", "serious"))
        .typedInto("eventSerious")
        .loggedAs("serious"),
    field("seriousness", &AdverseEvent::seriousness, QT_TRANSLATE_NOOP("Field", "why it is serious"))
        .typedInto("eventSeriousness", "seriousness")
        .loggedLaterAs("seriousness")
        .oneOf(seriousnessName),
    field("aware_at", &AdverseEvent::awareAt, QT_TRANSLATE_NOOP("Field", "site aware since"))
        .typedInto("eventAware", "awareAt")
        .loggedLaterAs("aware_at_local"),
    field("expected", &AdverseEvent::expected,
          QT_TRANSLATE_NOOP("Field", "expected by the investigator's brochure"))
        .typedInto("eventExpected", "expected")
        .loggedLaterAs("expected"),
    field("dose_limiting", &AdverseEvent::doseLimiting, QT_TRANSLATE_NOOP("Field", "possible DLT"))
        .typedInto("eventDlt")
        .loggedAs("dlt"),
    field("crs_grade", &AdverseEvent::crsGrade, QT_TRANSLATE_NOOP("Field", "CRS grade"))
        .typedInto("eventCrs", "crsGrade")
        .loggedLaterAs("crs_grade"),
    field("icans_grade", &AdverseEvent::icansGrade, QT_TRANSLATE_NOOP("Field", "ICANS grade"))
        .typedInto("eventIcans", "icansGrade")
        .loggedLaterAs("icans_grade"),
    field("comment", &AdverseEvent::comment, QT_TRANSLATE_NOOP("Field", "comment"))
        .typedInto("eventComment")
        .loggedAs("comment")};

template <>
inline constexpr const char* storedIn<SafetyReport> = "safety_report";
template <>
inline constexpr auto fieldsOf<SafetyReport> =
    std::tuple{field("recipient", &SafetyReport::to, QT_TRANSLATE_NOOP("Field", "sent to"))
                   .typedInto("reportTo", "to")
                   .oneOf(recipientName),
               field("sent_at", &SafetyReport::sentAt, QT_TRANSLATE_NOOP("Field", "sent"))
                   .typedInto("reportSentAt", "sentAt")};

template <>
inline constexpr const char* storedIn<DltAssessment> = "dlt_assessment";
template <>
inline constexpr auto fieldsOf<DltAssessment> = std::tuple{
    field("date", &DltAssessment::date, QT_TRANSLATE_NOOP("Field", "date"))
        .typedInto("dltDate", "date")
        .signedAs("date")
        .loggedAs("assessment_date"),
    field("outcome", &DltAssessment::outcome, QT_TRANSLATE_NOOP("Field", "outcome"))
        .typedInto("dltOutcome")
        .signedAs("outcome")
        .loggedAs("outcome"),
    tie("event_id", &DltAssessment::eventId, QT_TRANSLATE_NOOP("Field", "row of the adverse event"))
        .typedInto("dltEvent", "eventId"),
    field("cause", &DltAssessment::cause, QT_TRANSLATE_NOOP("Field", "cause"))
        .typedInto("dltCause", "cause")
        .signedAs("cause"),
    field("follow_up_ended", &DltAssessment::followUpEnded, QT_TRANSLATE_NOOP("Field", "follow-up ended"))
        .typedInto("dltFollowUpEnded", "followUpEnded")
        .signedAs("followUpEnded"),
    field("reason", &DltAssessment::reason, QT_TRANSLATE_NOOP("Field", "reason"))
        .typedInto("dltReason", "reason")
        .signedAs("reason")
        .loggedAs("reason")};
