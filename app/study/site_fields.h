#pragma once
#include "app/study/fields.h"
#include "app/study/site.h"
#include "app/study/user.h"

#include <QtGlobal>

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
