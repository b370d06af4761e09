#pragma once
#include "app/protocol/stopping_rule.h"
#include "app/study/conduct.h"
#include "app/study/decision.h"
#include "app/study/fields/fields.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<DeviationNote> = "deviation_note";
template <>
inline constexpr auto fieldsOf<DeviationNote> = std::tuple{
    tie("origin", &DeviationNote::origin, QT_TRANSLATE_NOOP("Field", "key of what the record shows")),
    tie("subject_id", &DeviationNote::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject"),
        TypedInto{"deviationSubject", "subjectId"}),
    field("date", &DeviationNote::date, QT_TRANSLATE_NOOP("Field", "date"),
          TypedInto{"deviationDate", "date"}),
    field("happened", &DeviationNote::what, QT_TRANSLATE_NOOP("Field", "what happened"),
          TypedInto{"deviationWhat", "what"}),
    field("important", &DeviationNote::important, QT_TRANSLATE_NOOP("Field", "important"),
          TypedInto{"deviationImportant", "important"}),
    field("root_cause", &DeviationNote::cause, QT_TRANSLATE_NOOP("Field", "cause of the deviation"),
          TypedInto{"deviationCause", "cause"}),
    field("corrective_action", &DeviationNote::action,
          QT_TRANSLATE_NOOP("Field", "corrective and preventive action"),
          TypedInto{"deviationAction", "action"}),
    field("to_ethics", &DeviationNote::toEthics,
          QT_TRANSLATE_NOOP("Field", "reported to the ethics committee on"),
          TypedInto{"deviationToEthics", "toEthics"}),
    field("to_sponsor", &DeviationNote::toSponsor, QT_TRANSLATE_NOOP("Field", "reported to the sponsor on"),
          TypedInto{"deviationToSponsor", "toSponsor"})};

template <>
inline constexpr auto fieldsOf<BilingualText> =
    std::tuple{field("text_en", &BilingualText::en, QT_TRANSLATE_NOOP("Field", "English text")),
               field("text_zh", &BilingualText::zh, QT_TRANSLATE_NOOP("Field", "Chinese text"))};

template <>
inline constexpr const char* storedIn<StoppingRule> = "stopping_rule";
template <>
inline constexpr auto fieldsOf<StoppingRule> = std::tuple{
    part(&StoppingRule::text),
    field("stops_for", &StoppingRule::about, QT_TRANSLATE_NOOP("Field", "what it is about"),
          stoppingAboutName),
    field("events_of", &StoppingRule::of, QT_TRANSLATE_NOOP("Field", "which events"), stoppingEventsName),
    field("event_name", &StoppingRule::name, QT_TRANSLATE_NOOP("Field", "term or organ class")),
    field("least_grade", &StoppingRule::grade, QT_TRANSLATE_NOOP("Field", "grade, at least")),
    field("related_only", &StoppingRule::related, QT_TRANSLATE_NOOP("Field", "related ones only")),
    field("subject_count", &StoppingRule::count, QT_TRANSLATE_NOOP("Field", "subjects, at least")),
    field("of_first", &StoppingRule::ofFirst,
          QT_TRANSLATE_NOOP("Field", "of so many infused first (0 = all)"))};

template <>
inline constexpr const char* storedIn<NamedStop> = "decision_stop";
template <>
inline constexpr auto fieldsOf<NamedStop> =
    std::tuple{tie("rule_id", &NamedStop::ruleId, QT_TRANSLATE_NOOP("Field", "row of the stopping rule")),
               tie("subject_id", &NamedStop::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject")),
               field("named_rule", &NamedStop::what, QT_TRANSLATE_NOOP("Field", "stopping rule"))};

template <>
inline constexpr const char* storedIn<SaeReport> = "sae_report";
template <>
inline constexpr auto fieldsOf<SaeReport> = std::tuple{
    tie("event_id", &SaeReport::eventId, QT_TRANSLATE_NOOP("Field", "row of the adverse event")),
    field("report_number", &SaeReport::number, QT_TRANSLATE_NOOP("Field", "number of the report")),
    field("report_kind", &SaeReport::kind, QT_TRANSLATE_NOOP("Field", "kind of report"),
          TypedInto{"saeKind", "kind"}, saeReportKindName),
    field("report_date", &SaeReport::date, QT_TRANSLATE_NOOP("Field", "date of the report"),
          TypedInto{"saeDate", "date"}),
    field("narrative", &SaeReport::narrative, QT_TRANSLATE_NOOP("Field", "what happened and was done"),
          TypedInto{"saeNarrative", "narrative"}),
    field("concomitant", &SaeReport::concomitant, QT_TRANSLATE_NOOP("Field", "concomitant treatment"),
          TypedInto{"saeConcomitant", "concomitant"}),
    field("reasoning", &SaeReport::reasoning, QT_TRANSLATE_NOOP("Field", "why it is related, or not"),
          TypedInto{"saeReasoning", "reasoning"})};

template <>
inline constexpr const char* storedIn<Delegation> = "delegation";
template <>
inline constexpr auto fieldsOf<Delegation> = std::tuple{
    tie("user_id", &Delegation::userId, QT_TRANSLATE_NOOP("Field", "row of the person"),
        TypedInto{"delegationUser", "userId"}),
    field("name", &Delegation::name, QT_TRANSLATE_NOOP("Field", "name"), TypedInto{"delegationName", "name"}),
    field("delegated_tasks", &Delegation::tasks, QT_TRANSLATE_NOOP("Field", "delegated tasks"),
          TypedInto{"delegationTasks", "tasks"}),
    field("delegated_from", &Delegation::from, QT_TRANSLATE_NOOP("Field", "delegated from"),
          TypedInto{"delegationFrom", "from"}),
    field("delegated_to", &Delegation::to, QT_TRANSLATE_NOOP("Field", "delegated until"),
          TypedInto{"delegationTo", "to"}),
    field("entered_at", &Delegation::enteredAt, QT_TRANSLATE_NOOP("Field", "entered at"))};

template <>
inline constexpr const char* storedIn<ConsentVersion> = "consent_form";
template <>
inline constexpr auto fieldsOf<ConsentVersion> =
    std::tuple{field("consent_version", &ConsentVersion::version,
                     QT_TRANSLATE_NOOP("Field", "consent version"), TypedInto{"formVersion", "version"}),
               field("version_date", &ConsentVersion::date, QT_TRANSLATE_NOOP("Field", "date of the version"),
                     TypedInto{"formDate", "date"}),
               field("ethics_approved", &ConsentVersion::approved,
                     QT_TRANSLATE_NOOP("Field", "approved by the ethics committee on"),
                     TypedInto{"formApproved", "approved"}),
               field("sign_again", &ConsentVersion::signAgain,
                     QT_TRANSLATE_NOOP("Field", "whoever signed an earlier version signs again"),
                     TypedInto{"formSignAgain", "signAgain"})};

template <>
inline constexpr const char* storedIn<Reconsent> = "reconsent";
template <>
inline constexpr auto fieldsOf<Reconsent> =
    std::tuple{tie("subject_id", &Reconsent::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject"),
                   TypedInto{"reconsentSubject", "subjectId"}),
               part(&Reconsent::consent)};

template <>
inline constexpr const char* storedIn<SourceLocation> = "source_location";
template <>
inline constexpr auto fieldsOf<SourceLocation> =
    std::tuple{field("source_kind", &SourceLocation::kind, QT_TRANSLATE_NOOP("Field", "kind of record"),
                     TypedInto{"sourceKind", "kind"}),
               field("source_place", &SourceLocation::place,
                     QT_TRANSLATE_NOOP("Field", "where its source is"), TypedInto{"sourcePlace", "place"})};
