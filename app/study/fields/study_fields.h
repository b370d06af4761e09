#pragma once
#include "app/study/decision.h"
#include "app/study/fields/fields.h"
#include "app/study/oversight.h"
#include "app/study/site.h"
#include "app/study/user.h"

#include <QtGlobal>

/// The edition of the rules is not among them: an older row has none.
template <>
inline constexpr const char* storedIn<Decision> = "decision";
template <>
inline constexpr auto fieldsOf<Decision> = std::tuple{
    field("number", &Decision::number, QT_TRANSLATE_NOOP("Field", "number"), SignedAs{"number"}),
    field("date", &Decision::date, QT_TRANSLATE_NOOP("Field", "date"), SignedAs{"date"}),
    field("kind", &Decision::kind, QT_TRANSLATE_NOOP("Field", "kind"), SignedAs{"kind"}),
    field("level", &Decision::level, QT_TRANSLATE_NOOP("Field", "dose level"), SignedAs{"level"}),
    field("to_level", &Decision::toLevel, QT_TRANSLATE_NOOP("Field", "to dose level"), SignedAs{"toLevel"}),
    field("places", &Decision::places, QT_TRANSLATE_NOOP("Field", "places"), SignedAs{"places"}),
    field("rule", &Decision::rule, QT_TRANSLATE_NOOP("Field", "rule"), SignedAs{"rule"}),
    field("course", &Decision::course, QT_TRANSLATE_NOOP("Field", "course"), SignedAs{"course"}),
    field("as_recommended", &Decision::asRecommended, QT_TRANSLATE_NOOP("Field", "as recommended"),
          SignedAs{"asRecommended"}),
    field("justification", &Decision::justification, QT_TRANSLATE_NOOP("Field", "justification"),
          SignedAs{"justification"}),
    field("needs_agreement", &Decision::needsAgreement,
          QT_TRANSLATE_NOOP("Field", "needs the sponsor's agreement"), SignedAs{"needsAgreement"}),
    field("transcribed", &Decision::transcribed, QT_TRANSLATE_NOOP("Field", "transcribed")),
    tie("design_version", &Decision::designVersion, QT_TRANSLATE_NOOP("Field", "protocol version"),
        SignedAs{"designVersion"})};

template <>
inline constexpr const char* storedIn<Deviation> = "deviation";
template <>
inline constexpr auto fieldsOf<Deviation> =
    std::tuple{field("act", &Deviation::act, QT_TRANSLATE_NOOP("Field", "what was done")),
               field("date", &Deviation::date, QT_TRANSLATE_NOOP("Field", "date")),
               field("rule", &Deviation::rule, QT_TRANSLATE_NOOP("Field", "rule")),
               tie("subject_id", &Deviation::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject")),
               tie("decision_id", &Deviation::decisionId, QT_TRANSLATE_NOOP("Field", "row of the decision"))};

template <>
inline constexpr const char* storedIn<AccountNotice> = "account_notice";
template <>
inline constexpr auto fieldsOf<AccountNotice> =
    std::tuple{field("kind", &AccountNotice::event, QT_TRANSLATE_NOOP("Field", "kind")),
               tie("user_id", &AccountNotice::userId, QT_TRANSLATE_NOOP("Field", "row of the person")),
               field("done_by", &AccountNotice::doneBy, QT_TRANSLATE_NOOP("Field", "row of who did it")),
               field("done_at", &AccountNotice::at, QT_TRANSLATE_NOOP("Field", "done at"))};

template <>
inline constexpr const char* storedIn<AuditReview> = "audit_review";
template <>
inline constexpr auto fieldsOf<AuditReview> =
    std::tuple{tie("user_id", &AuditReview::userId, QT_TRANSLATE_NOOP("Field", "row of the person")),
               field("printed_name", &AuditReview::printedName, QT_TRANSLATE_NOOP("Field", "printed name")),
               field("reviewed_at", &AuditReview::at, QT_TRANSLATE_NOOP("Field", "reviewed")),
               field("up_to", &AuditReview::upTo, QT_TRANSLATE_NOOP("Field", "up to line")),
               field("remark", &AuditReview::remark, QT_TRANSLATE_NOOP("Field", "remark"))};

template <>
inline constexpr const char* storedIn<OrganLimit> = "organ_limit";
template <>
inline constexpr auto fieldsOf<OrganLimit> =
    std::tuple{field("relation", &OrganLimit::relation, QT_TRANSLATE_NOOP("Field", "at most or at least")),
               field("bound", &OrganLimit::limit, QT_TRANSLATE_NOOP("Field", "limit")),
               field("times_upper_normal", &OrganLimit::timesUpperNormal,
                     QT_TRANSLATE_NOOP("Field", "as a multiple of ULN"))};

template <>
inline constexpr const char* storedIn<ExclusionCriterion> = "exclusion_criterion";
template <>
inline constexpr auto fieldsOf<ExclusionCriterion> =
    std::tuple{field("code", &ExclusionCriterion::code, QT_TRANSLATE_NOOP("Field", "code")),
               field("text_en", &ExclusionCriterion::textEn, QT_TRANSLATE_NOOP("Field", "English text")),
               field("text_zh", &ExclusionCriterion::textZh, QT_TRANSLATE_NOOP("Field", "Chinese text"))};

template <>
inline constexpr const char* storedIn<VisitWindow> = "visit_window";
template <>
inline constexpr auto fieldsOf<VisitWindow> =
    std::tuple{field("earliest", &VisitWindow::earliest, QT_TRANSLATE_NOOP("Field", "earliest day")),
               field("latest", &VisitWindow::latest, QT_TRANSLATE_NOOP("Field", "latest day"))};

template <>
inline constexpr const char* storedIn<SecondOpinionChoice> = "second_opinion";
template <>
inline constexpr auto fieldsOf<SecondOpinionChoice> = std::tuple{
    field("shown", &SecondOpinionChoice::shown, QT_TRANSLATE_NOOP("Field", "shown")),
    field("prior_a", &SecondOpinionChoice::priorA, QT_TRANSLATE_NOOP("Field", "prior of a DLT rate, a")),
    field("prior_b", &SecondOpinionChoice::priorB, QT_TRANSLATE_NOOP("Field", "prior of a DLT rate, b")),
    field("target", &SecondOpinionChoice::target, QT_TRANSLATE_NOOP("Field", "target DLT rate"))};

template <>
inline constexpr const char* storedIn<User> = "app_user";
template <>
inline constexpr auto fieldsOf<User> =
    std::tuple{field("login", &User::login, QT_TRANSLATE_NOOP("Field", "login")),
               field("name", &User::name, QT_TRANSLATE_NOOP("Field", "name")),
               field("role", &User::role, QT_TRANSLATE_NOOP("Field", "role"), roleName),
               field("active", &User::active, QT_TRANSLATE_NOOP("Field", "may sign in"))};
