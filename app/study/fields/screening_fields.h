#pragma once
#include "app/study/fields/fields.h"
#include "app/study/screening.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr auto fieldsOf<Consent> =
    std::tuple{field("consent_version", &Consent::version, QT_TRANSLATE_NOOP("Field", "consent version"),
                     SignedAs{"consentVersion"}, LoggedAs{"consent_version"}),
               field("consent_at", &Consent::signedAt, QT_TRANSLATE_NOOP("Field", "consent signed"),
                     SignedAs{"consentAt"}, LoggedAs{"consent_date"}),
               field("consent_time_known", &Consent::timeKnown,
                     QT_TRANSLATE_NOOP("Field", "time of consent known"), SignedAs{"consentTimeKnown"})};

template <>
inline constexpr auto fieldsOf<RelapsedRefractory> = std::tuple{
    field("rr_branch", &RelapsedRefractory::branch,
          QT_TRANSLATE_NOOP("Field", "branch of relapse or refractoriness"), TypedInto{"rrBranch"},
          SignedAs{"branch"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Relapsed or refractory")}, branchName),
    field("rr_marrow_blasts", &RelapsedRefractory::marrowBlastsPercent,
          QT_TRANSLATE_NOOP("Field", "marrow blasts (%)"),
          TypedInto{"marrowBlasts", "relapsedRefractory.marrowBlastsPercent"},
          SignedAs{"marrowBlastsPercent"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Blasts in marrow"), "%1 %"}),
    field("rr_marrow_in_recovery", &RelapsedRefractory::marrowInRecovery,
          QT_TRANSLATE_NOOP("Field", "marrow in recovery"), TypedInto{"marrowInRecovery"},
          SignedAs{"marrowInRecovery"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Marrow taken in the recovery period")}),
    field("rr_blood_blasts_twice", &RelapsedRefractory::bloodBlastsTwice,
          QT_TRANSLATE_NOOP("Field", "blood blasts twice"), TypedInto{"bloodBlastsTwice"},
          SignedAs{"bloodBlastsTwice"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Blasts in two blood samples")}),
    field("rr_extramedullary", &RelapsedRefractory::extramedullary,
          QT_TRANSLATE_NOOP("Field", "extramedullary"), TypedInto{"extramedullary"},
          SignedAs{"extramedullary"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Extramedullary disease")}),
    field("rr_months_to_relapse", &RelapsedRefractory::monthsToRelapse,
          QT_TRANSLATE_NOOP("Field", "months to relapse"),
          TypedInto{"monthsToRelapse", "relapsedRefractory.monthsToRelapse"}, SignedAs{"monthsToRelapse"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "First remission to relapse"),
                    QT_TRANSLATE_NOOP("Field", "%1 months")}),
    field("rr_reinduction_failed", &RelapsedRefractory::reinductionFailed,
          QT_TRANSLATE_NOOP("Field", "reinduction failed"), TypedInto{"reinductionFailed"},
          SignedAs{"reinductionFailed"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Reinduction failed")}),
    field("rr_targeted_drug", &RelapsedRefractory::targetedDrug, QT_TRANSLATE_NOOP("Field", "targeted drug"),
          TypedInto{"targetedDrug"}, SignedAs{"targetedDrug"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Targeted drug")}, targetedDrugName),
    field("rr_no_other_option", &RelapsedRefractory::noOtherOption,
          QT_TRANSLATE_NOOP("Field", "no other effective option"), TypedInto{"noOtherOption"},
          SignedAs{"noOtherOption"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "No other effective option")}),
    field("rr_gvhd_grade", &RelapsedRefractory::acuteGvhdGrade,
          QT_TRANSLATE_NOOP("Field", "active acute GVHD (grade)"),
          TypedInto{"gvhdGrade", "relapsedRefractory.acuteGvhdGrade"}, SignedAs{"acuteGvhdGrade"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Active acute GVHD, grade")}),
    field("rr_induction_completed", &RelapsedRefractory::inductionCompleted,
          QT_TRANSLATE_NOOP("Field", "induction completed"),
          TypedInto{"inductionCompleted", "relapsedRefractory.inductionCompleted"},
          SignedAs{"inductionCompleted", true}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Induction completed")}),
    field("rr_no_cr_induction", &RelapsedRefractory::noCrAfterInduction,
          QT_TRANSLATE_NOOP("Field", "no CR after induction"), TypedInto{"noCrAfterInduction"},
          SignedAs{"noCrAfterInduction"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "No CR after induction")}),
    field("rr_no_cr_salvage", &RelapsedRefractory::noCrAfterSalvage,
          QT_TRANSLATE_NOOP("Field", "no CR after salvage"), TypedInto{"noCrAfterSalvage"},
          SignedAs{"noCrAfterSalvage"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "No CR after salvage")}),
    field("rr_no_cr_targeted", &RelapsedRefractory::noCrAfterTargeted,
          QT_TRANSLATE_NOOP("Field", "no CR after targeted regimen"), TypedInto{"noCrAfterTargeted"},
          SignedAs{"noCrAfterTargeted"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "No CR after a targeted regimen")}),
    field("rr_mrd_persistent", &RelapsedRefractory::mrdPersistent,
          QT_TRANSLATE_NOOP("Field", "MRD persistent"), TypedInto{"mrdPersistent"}, SignedAs{"mrdPersistent"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "MRD persistent")})};

template <>
inline constexpr const char* storedIn<OrganValue> = "organ_value";
template <>
inline constexpr auto fieldsOf<OrganValue> = std::tuple{
    field("value", &OrganValue::value, QT_TRANSLATE_NOOP("Field", "value")),
    field("upper_normal", &OrganValue::upperNormal, QT_TRANSLATE_NOOP("Field", "upper limit of normal"))};

template <>
inline constexpr const char* storedIn<HandJudgement> = storedIn<OrganValue>;
template <>
inline constexpr auto fieldsOf<HandJudgement> = std::tuple{
    field("judged_acceptable", &HandJudgement::acceptable,
          QT_TRANSLATE_NOOP("Field", "judged acceptable by hand")),
    field("judged_reason", &HandJudgement::reason, QT_TRANSLATE_NOOP("Field", "reason of the judgement"))};

template <>
inline constexpr auto fieldsOf<ScreeningEntry> = std::tuple{
    field("sex", &ScreeningEntry::sex, QT_TRANSLATE_NOOP("Field", "sex"), TypedInto{"sex"}, SignedAs{"sex"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Sex")}, LoggedAs{"sex"}, sexName),
    field("survival_weeks", &ScreeningEntry::survivalWeeks,
          QT_TRANSLATE_NOOP("Field", "expected survival (weeks)"),
          TypedInto{"survivalWeeks", "survivalWeeks"}, SignedAs{"survivalWeeks"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Expected survival"), QT_TRANSLATE_NOOP("Field", "%1 weeks")},
          LoggedAs{"expected_survival_weeks"}),
    field("ecog", &ScreeningEntry::ecog, QT_TRANSLATE_NOOP("Field", "ECOG"), TypedInto{"ecog", "ecog"},
          SignedAs{"ecog"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "ECOG")}, LoggedAs{"ecog"}),
    field("diagnosis", &ScreeningEntry::diagnosis, QT_TRANSLATE_NOOP("Field", "diagnosis"),
          TypedInto{"diagnosis"}, SignedAs{"diagnosis"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Diagnosis")},
          LoggedAs{"diagnosis"}, diagnosisName),
    field("cd7_flow", &ScreeningEntry::cd7Flow, QT_TRANSLATE_NOOP("Field", "CD7 by flow cytometry (%)"),
          TypedInto{"cd7Flow", "cd7Flow"}, SignedAs{"cd7Flow"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "CD7 by flow cytometry"), "%1 %"}, LoggedAs{"cd7_flow_pct"}),
    field("cd7_ihc", &ScreeningEntry::cd7Ihc, QT_TRANSLATE_NOOP("Field", "CD7 by IHC (%)"),
          TypedInto{"cd7Ihc", "cd7Ihc"}, SignedAs{"cd7Ihc"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "CD7 by immunohistochemistry"), "%1 %"},
          LoggedAs{"cd7_ihc_pct"}),
    part(&ScreeningEntry::relapsedRefractory, "relapsedRefractory"),
    field("venous_access", &ScreeningEntry::venousAccess, QT_TRANSLATE_NOOP("Field", "venous access"),
          TypedInto{"venousAccess"}, SignedAs{"venousAccess"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Venous access")}, LoggedAs{"venous_access"}),
    field("leukapheresis_contraindicated", &ScreeningEntry::leukapheresisContraindicated,
          QT_TRANSLATE_NOOP("Field", "leukapheresis contraindicated"), TypedInto{"contraindicated"},
          SignedAs{"leukapheresisContraindicated"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Leukapheresis contraindicated")},
          LoggedAs{"leukapheresis_contraindicated"}),
    keyed(&ScreeningEntry::organs, "organs"),
    keyed(&ScreeningEntry::exclusions, "exclusions"),
    field("understands", &ScreeningEntry::understands, QT_TRANSLATE_NOOP("Field", "understands the trial"),
          TypedInto{"understands"}, SignedAs{"understands"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Understands the trial")}, LoggedAs{"understands", false}),
    field("results_date", &ScreeningEntry::resultsDate,
          QT_TRANSLATE_NOOP("Field", "date of the oldest result"), TypedInto{"resultsDate", "resultsDate"},
          SignedAs{"resultsDate"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Date of the oldest result")})};

template <>
inline constexpr const char* storedIn<Screening> = "screening";
template <>
inline constexpr auto fieldsOf<Screening> =
    std::tuple{field("number", &Screening::number, QT_TRANSLATE_NOOP("Field", "number"),
                     SignedAs{"screening"}, LoggedAs{"screening_no"}),
               part(&Screening::consent),
               field("age_years", &Screening::ageYears, QT_TRANSLATE_NOOP("Field", "age at consent (years)"),
                     SignedAs{"ageYears"}),
               part(&Screening::entry, "entry")};
