#pragma once
#include "app/study/fields/fields.h"
#include "app/study/treatment.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr auto fieldsOf<Attribution> = std::tuple{
    field("due_to_cells", &Attribution::cells, QT_TRANSLATE_NOOP("Field", "attributed to the CAR-NK cells"),
          TypedInto{"eventRelated", "dueTo.cells"}, LoggedAs{"due_to_cells", false}),
    field("due_to_lymphodepletion", &Attribution::lymphodepletion,
          QT_TRANSLATE_NOOP("Field", "attributed to lymphodepletion"),
          TypedInto{"dueToLymphodepletion", "dueTo.lymphodepletion"},
          LoggedAs{"due_to_lymphodepletion", false}),
    field("due_to_disease", &Attribution::disease,
          QT_TRANSLATE_NOOP("Field", "attributed to the underlying disease"),
          TypedInto{"dueToDisease", "dueTo.disease"}, LoggedAs{"due_to_disease", false}),
    field("due_to_infection", &Attribution::infection,
          QT_TRANSLATE_NOOP("Field", "attributed to an infection"),
          TypedInto{"dueToInfection", "dueTo.infection"}, LoggedAs{"due_to_infection", false}),
    field("due_to_drug", &Attribution::drug, QT_TRANSLATE_NOOP("Field", "attributed to another drug"),
          TypedInto{"dueToDrug", "dueTo.drug"}, LoggedAs{"due_to_drug", false}),
    field("due_to_procedure", &Attribution::procedure,
          QT_TRANSLATE_NOOP("Field", "attributed to a procedure"),
          TypedInto{"dueToProcedure", "dueTo.procedure"}, LoggedAs{"due_to_procedure", false})};

template <>
inline constexpr const char* storedIn<AdverseEvent> = "adverse_event";
template <>
inline constexpr auto fieldsOf<AdverseEvent> = std::tuple{
    field("term", &AdverseEvent::term, QT_TRANSLATE_NOOP("Field", "CTCAE term"),
          TypedInto{"eventTerm", "term"}, SignedAs{"term"}, LoggedAs{"term"}),
    field("grade", &AdverseEvent::grade, QT_TRANSLATE_NOOP("Field", "grade"),
          TypedInto{"eventGrade", "grade"}, SignedAs{"grade"}, LoggedAs{"ctcae_grade"}),
    field("onset", &AdverseEvent::onset, QT_TRANSLATE_NOOP("Field", "onset"),
          TypedInto{"eventOnset", "onset"}, SignedAs{"onset"}, LoggedAs{"onset_date"}),
    field("onset_known", &AdverseEvent::onsetKnown,
          QT_TRANSLATE_NOOP("Field", "onset, as far as it is known"), SignedAs{"onsetKnown", true}),
    field("end_date", &AdverseEvent::end, QT_TRANSLATE_NOOP("Field", "end"), TypedInto{"eventEnd", "end"},
          LoggedAs{"end_date"}),
    field("end_known", &AdverseEvent::endKnown, QT_TRANSLATE_NOOP("Field", "end, as far as it is known")),
    field("related", &AdverseEvent::related, QT_TRANSLATE_NOOP("Field", "related to the CAR-NK cells"),
          LoggedAs{"related"}),
    part(&AdverseEvent::dueTo),
    field("action_taken", &AdverseEvent::action, QT_TRANSLATE_NOOP("Field", "action taken"),
          TypedInto{"eventAction", "action"}, LoggedAs{"action_taken", false}, actionName),
    field("event_outcome", &AdverseEvent::outcome, QT_TRANSLATE_NOOP("Field", "outcome of the event"),
          TypedInto{"eventOutcome", "outcome"}, LoggedAs{"outcome", false}, eventOutcomeName),
    field("tocilizumab", &AdverseEvent::tocilizumab, QT_TRANSLATE_NOOP("Field", "tocilizumab given"),
          TypedInto{"eventTocilizumab"}, LoggedAs{"tocilizumab", false}),
    field("corticosteroid", &AdverseEvent::corticosteroid, QT_TRANSLATE_NOOP("Field", "corticosteroid given"),
          TypedInto{"eventCorticosteroid"}, LoggedAs{"corticosteroid", false}),
    field("vasopressor", &AdverseEvent::vasopressor, QT_TRANSLATE_NOOP("Field", "vasopressor given"),
          TypedInto{"eventVasopressor"}, LoggedAs{"vasopressor", false}),
    field("other_treatment", &AdverseEvent::otherTreatment,
          QT_TRANSLATE_NOOP("Field", "other treatment of the event"), TypedInto{"eventOtherTreatment"},
          LoggedAs{"other_treatment", false}),
    field("serious", &AdverseEvent::serious, QT_TRANSLATE_NOOP("Field", "serious"), TypedInto{"eventSerious"},
          LoggedAs{"serious"}),
    field("seriousness", &AdverseEvent::seriousness, QT_TRANSLATE_NOOP("Field", "why it is serious"),
          TypedInto{"eventSeriousness", "seriousness"}, LoggedAs{"seriousness", false}, seriousnessName),
    field("aware_at", &AdverseEvent::awareAt, QT_TRANSLATE_NOOP("Field", "site aware since"),
          TypedInto{"eventAware", "awareAt"}, LoggedAs{"aware_at_local", false}),
    field("expected", &AdverseEvent::expected,
          QT_TRANSLATE_NOOP("Field", "expected by the investigator's brochure"),
          TypedInto{"eventExpected", "expected"}, LoggedAs{"expected", false}),
    field("dose_limiting", &AdverseEvent::doseLimiting, QT_TRANSLATE_NOOP("Field", "possible DLT"),
          TypedInto{"eventDlt"}, LoggedAs{"dlt"}),
    field("crs_grade", &AdverseEvent::crsGrade, QT_TRANSLATE_NOOP("Field", "CRS grade"),
          TypedInto{"eventCrs", "crsGrade"}, LoggedAs{"crs_grade", false}),
    field("icans_grade", &AdverseEvent::icansGrade, QT_TRANSLATE_NOOP("Field", "ICANS grade"),
          TypedInto{"eventIcans", "icansGrade"}, LoggedAs{"icans_grade", false}),
    field("comment", &AdverseEvent::comment, QT_TRANSLATE_NOOP("Field", "comment"), TypedInto{"eventComment"},
          LoggedAs{"comment"})};

template <>
inline constexpr const char* storedIn<GradePoint> = "event_grade";
template <>
inline constexpr auto fieldsOf<GradePoint> =
    std::tuple{field("scale", &GradePoint::scale, QT_TRANSLATE_NOOP("Field", "scale of the grade"),
                     TypedInto{"gradeScale", "gradeScale"}, LoggedAs{"scale"}, gradeScaleName),
               field("grade", &GradePoint::grade, QT_TRANSLATE_NOOP("Field", "grade"),
                     TypedInto{"gradeValue", "gradeValue"}, LoggedAs{"grade"}),
               field("since", &GradePoint::since, QT_TRANSLATE_NOOP("Field", "since"),
                     TypedInto{"gradeSince", "since"}, LoggedAs{"since_local"}),
               tie("entry_id", &GradePoint::entryId, QT_TRANSLATE_NOOP("Field", "row of the bedside entry"))};

template <>
inline constexpr const char* storedIn<SafetyReport> = "safety_report";
template <>
inline constexpr auto fieldsOf<SafetyReport> =
    std::tuple{field("recipient", &SafetyReport::to, QT_TRANSLATE_NOOP("Field", "sent to"),
                     TypedInto{"reportTo", "to"}, recipientName),
               field("sent_at", &SafetyReport::sentAt, QT_TRANSLATE_NOOP("Field", "sent"),
                     TypedInto{"reportSentAt", "sentAt"}),
               tie("report_id", &SafetyReport::reportId, QT_TRANSLATE_NOOP("Field", "row of the report"))};
