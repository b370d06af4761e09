#pragma once
#include "app/study/fields.h"
#include "app/study/screening.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr auto fieldsOf<Consent> = std::tuple{
    field("consent_version", &Consent::version, QT_TRANSLATE_NOOP("Field", "consent version"))
        .signedAs("consentVersion")
        .loggedAs("consent_version"),
    field("consent_at", &Consent::signedAt, QT_TRANSLATE_NOOP("Field", "consent signed"))
        .signedAs("consentAt")
        .loggedAs("consent_date"),
    field("consent_time_known", &Consent::timeKnown, QT_TRANSLATE_NOOP("Field", "time of consent known"))
        .signedAs("consentTimeKnown")};

template <>
inline constexpr auto fieldsOf<RelapsedRefractory> = std::tuple{
    field("rr_branch", &RelapsedRefractory::branch,
          QT_TRANSLATE_NOOP("Field", "branch of relapse or refractoriness"))
        .typedInto("rrBranch")
        .signedAs("branch")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Relapsed or refractory"))
        .oneOf(branchName),
    field("rr_marrow_blasts", &RelapsedRefractory::marrowBlastsPercent,
          QT_TRANSLATE_NOOP("Field", "marrow blasts (%)"))
        .typedInto("marrowBlasts")
        .signedAs("marrowBlastsPercent")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Blasts in marrow"), "%1 %"),
    field("rr_marrow_in_recovery", &RelapsedRefractory::marrowInRecovery,
          QT_TRANSLATE_NOOP("Field", "marrow in recovery"))
        .typedInto("marrowInRecovery")
        .signedAs("marrowInRecovery")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Marrow taken in the recovery period")),
    field("rr_blood_blasts_twice", &RelapsedRefractory::bloodBlastsTwice,
          QT_TRANSLATE_NOOP("Field", "blood blasts twice"))
        .typedInto("bloodBlastsTwice")
        .signedAs("bloodBlastsTwice")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Blasts in two blood samples")),
    field("rr_extramedullary", &RelapsedRefractory::extramedullary,
          QT_TRANSLATE_NOOP("Field", "extramedullary"))
        .typedInto("extramedullary")
        .signedAs("extramedullary")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Extramedullary disease")),
    field("rr_months_to_relapse", &RelapsedRefractory::monthsToRelapse,
          QT_TRANSLATE_NOOP("Field", "months to relapse"))
        .typedInto("monthsToRelapse")
        .signedAs("monthsToRelapse")
        .printedAs(QT_TRANSLATE_NOOP("Field", "First remission to relapse"),
                   QT_TRANSLATE_NOOP("Field", "%1 months")),
    field("rr_reinduction_failed", &RelapsedRefractory::reinductionFailed,
          QT_TRANSLATE_NOOP("Field", "reinduction failed"))
        .typedInto("reinductionFailed")
        .signedAs("reinductionFailed")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Reinduction failed")),
    field("rr_targeted_drug", &RelapsedRefractory::targetedDrug, QT_TRANSLATE_NOOP("Field", "targeted drug"))
        .typedInto("targetedDrug")
        .signedAs("targetedDrug")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Targeted drug"))
        .oneOf(targetedDrugName),
    field("rr_no_other_option", &RelapsedRefractory::noOtherOption,
          QT_TRANSLATE_NOOP("Field", "no other effective option"))
        .typedInto("noOtherOption")
        .signedAs("noOtherOption")
        .printedAs(QT_TRANSLATE_NOOP("Field", "No other effective option")),
    field("rr_gvhd_grade", &RelapsedRefractory::acuteGvhdGrade,
          QT_TRANSLATE_NOOP("Field", "active acute GVHD (grade)"))
        .typedInto("gvhdGrade")
        .signedAs("acuteGvhdGrade")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Active acute GVHD, grade")),
    field("rr_induction_completed", &RelapsedRefractory::inductionCompleted,
          QT_TRANSLATE_NOOP("Field", "induction completed"))
        .typedInto("inductionCompleted")
        .signedIfKnownAs("inductionCompleted")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Induction completed")),
    field("rr_no_cr_induction", &RelapsedRefractory::noCrAfterInduction,
          QT_TRANSLATE_NOOP("Field", "no CR after induction"))
        .typedInto("noCrAfterInduction")
        .signedAs("noCrAfterInduction")
        .printedAs(QT_TRANSLATE_NOOP("Field", "No CR after induction")),
    field("rr_no_cr_salvage", &RelapsedRefractory::noCrAfterSalvage,
          QT_TRANSLATE_NOOP("Field", "no CR after salvage"))
        .typedInto("noCrAfterSalvage")
        .signedAs("noCrAfterSalvage")
        .printedAs(QT_TRANSLATE_NOOP("Field", "No CR after salvage")),
    field("rr_no_cr_targeted", &RelapsedRefractory::noCrAfterTargeted,
          QT_TRANSLATE_NOOP("Field", "no CR after targeted regimen"))
        .typedInto("noCrAfterTargeted")
        .signedAs("noCrAfterTargeted")
        .printedAs(QT_TRANSLATE_NOOP("Field", "No CR after a targeted regimen")),
    field("rr_mrd_persistent", &RelapsedRefractory::mrdPersistent,
          QT_TRANSLATE_NOOP("Field", "MRD persistent"))
        .typedInto("mrdPersistent")
        .signedAs("mrdPersistent")
        .printedAs(QT_TRANSLATE_NOOP("Field", "MRD persistent"))};

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
    field("sex", &ScreeningEntry::sex, QT_TRANSLATE_NOOP("Field", "sex"))
        .typedInto("sex")
        .signedAs("sex")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Sex"))
        .loggedAs("sex")
        .oneOf(sexName),
    field("survival_weeks", &ScreeningEntry::survivalWeeks,
          QT_TRANSLATE_NOOP("Field", "expected survival (weeks)"))
        .typedInto("survivalWeeks", "survivalWeeks")
        .signedAs("survivalWeeks")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Expected survival"), QT_TRANSLATE_NOOP("Field", "%1 weeks"))
        .loggedAs("expected_survival_weeks"),
    field("ecog", &ScreeningEntry::ecog, QT_TRANSLATE_NOOP("Field", "ECOG"))
        .typedInto("ecog", "ecog")
        .signedAs("ecog")
        .printedAs(QT_TRANSLATE_NOOP("Field", "ECOG"))
        .loggedAs("ecog"),
    field("diagnosis", &ScreeningEntry::diagnosis, QT_TRANSLATE_NOOP("Field", "diagnosis"))
        .typedInto("diagnosis")
        .signedAs("diagnosis")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Diagnosis"))
        .loggedAs("diagnosis")
        .oneOf(diagnosisName),
    field("cd7_flow", &ScreeningEntry::cd7Flow, QT_TRANSLATE_NOOP("Field", "CD7 by flow cytometry (%)"))
        .typedInto("cd7Flow", "cd7Flow")
        .signedAs("cd7Flow")
        .printedAs(QT_TRANSLATE_NOOP("Field", "CD7 by flow cytometry"), "%1 %")
        .loggedAs("cd7_flow_pct"),
    field("cd7_ihc", &ScreeningEntry::cd7Ihc, QT_TRANSLATE_NOOP("Field", "CD7 by IHC (%)"))
        .typedInto("cd7Ihc", "cd7Ihc")
        .signedAs("cd7Ihc")
        .printedAs(QT_TRANSLATE_NOOP("Field", "CD7 by immunohistochemistry"), "%1 %")
        .loggedAs("cd7_ihc_pct"),
    part(&ScreeningEntry::relapsedRefractory, "relapsedRefractory"),
    field("venous_access", &ScreeningEntry::venousAccess, QT_TRANSLATE_NOOP("Field", "venous access"))
        .typedInto("venousAccess")
        .signedAs("venousAccess")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Venous access"))
        .loggedAs("venous_access"),
    field("leukapheresis_contraindicated", &ScreeningEntry::leukapheresisContraindicated,
          QT_TRANSLATE_NOOP("Field", "leukapheresis contraindicated"))
        .typedInto("contraindicated")
        .signedAs("leukapheresisContraindicated")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Leukapheresis contraindicated"))
        .loggedAs("leukapheresis_contraindicated"),
    keyed(&ScreeningEntry::organs, "organs"),
    keyed(&ScreeningEntry::exclusions, "exclusions"),
    field("understands", &ScreeningEntry::understands, QT_TRANSLATE_NOOP("Field", "understands the trial"))
        .typedInto("understands")
        .signedAs("understands")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Understands the trial"))
        .loggedLaterAs("understands"),
    field("results_date", &ScreeningEntry::resultsDate,
          QT_TRANSLATE_NOOP("Field", "date of the oldest result"))
        .typedInto("resultsDate")
        .signedAs("resultsDate")
        .printedAs(QT_TRANSLATE_NOOP("Field", "Date of the oldest result"))};

template <>
inline constexpr const char* storedIn<Screening> = "screening";
template <>
inline constexpr auto fieldsOf<Screening> =
    std::tuple{field("number", &Screening::number, QT_TRANSLATE_NOOP("Field", "number"))
                   .signedAs("screening")
                   .loggedAs("screening_no"),
               part(&Screening::consent),
               field("age_years", &Screening::ageYears, QT_TRANSLATE_NOOP("Field", "age at consent (years)"))
                   .signedAs("ageYears"),
               part(&Screening::entry, "entry")};
