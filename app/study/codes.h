#pragma once
#include "app/base/code.h"
#include "app/study/bedside.h"
#include "app/study/conduct.h"
#include "app/study/decision.h"
#include "app/study/design_versions.h"
#include "app/study/measurement.h"
#include "app/study/meeting.h"
#include "app/study/monitoring.h"
#include "app/study/oversight.h"
#include "app/study/product.h"
#include "app/study/response.h"
#include "app/study/screening.h"
#include "app/study/site.h"
#include "app/study/treatment.h"
#include "app/study/user.h"

#include <array>

// The words of each closed set as the study file has them; the CHECKs of the migrations hold the same. A word
// is never changed, only added at the end.

template <>
inline constexpr std::array<const char*, 2> codes<Sex>{"female", "male"};
template <>
inline constexpr std::array<const char*, 6> codes<Role>{
    "principal-investigator", "sub-investigator", "study-coordinator",
    "sponsor-representative", "monitor",          "administrator"};
template <>
inline constexpr std::array<const char*, 7> codes<Diagnosis>{"aml",   "b-all",           "t-all", "b-lbl",
                                                             "t-lbl", "mixed-phenotype", "other"};
template <>
inline constexpr std::array<const char*, 4> codes<RrBranch>{"early-relapse", "late-relapse",
                                                            "relapse-after-transplant", "refractory"};
template <>
inline constexpr std::array<const char*, 3> codes<TargetedDrug>{"failed", "not-tried", "none-available"};
template <>
inline constexpr std::array<const char*, 6> codes<OrganTest>{"creatinine",      "alt",  "ast",
                                                             "total-bilirubin", "lvef", "spo2"};
template <>
inline constexpr std::array<const char*, 2> codes<ExclusionAnswer>{"absent", "present"};
template <>
inline constexpr std::array<const char*, 3> codes<DltOutcome>{"no-dlt", "dlt", "not-evaluable"};
template <>
inline constexpr std::array<const char*, 4> codes<NotEvaluableCause>{
    "infusion-not-completed", "unrelated-death", "withdrawal", "lost-to-follow-up"};
template <>
inline constexpr std::array<const char*, 8> codes<DecisionKind>{
    "escalate", "expand", "continue", "complete", "add-dose-group", "raise-planned", "stay", "end"};
template <>
inline constexpr std::array<const char*, 4> codes<DeviatingAct>{"assigned", "infused", "assessed", "decided"};
template <>
inline constexpr std::array<const char*, 7> codes<SignatureMeaning>{
    "eligibility",         "dlt-assessment", "decision-investigator", "decision-sponsor",
    "design-investigator", "design-sponsor", "screen-failure"};
template <>
inline constexpr std::array<const char*, 3> codes<TrialState>{"running", "suspended", "ended"};
template <>
inline constexpr std::array<const char*, 6> codes<Seriousness>{
    "death",      "life-threatening",   "hospitalisation",
    "disability", "congenital-anomaly", "medically-important"};
template <>
inline constexpr std::array<const char*, 9> codes<Response>{
    "cr", "crh", "cri", "mlfs", "pr", "no-response", "progression", "relapse", "not-evaluable"};
template <>
inline constexpr std::array<const char*, 3> codes<UptakeChange>{"reduced", "unchanged", "increased"};
template <>
inline constexpr std::array<const char*, 4> codes<VitalStatus>{"alive", "dead", "lost-to-follow-up",
                                                               "withdrawn"};
template <>
inline constexpr std::array<const char*, 4> codes<AccountEvent>{"added", "password-reset", "recovered",
                                                                "new-recovery-code"};
template <>
inline constexpr std::array<const char*, 3> codes<SignatureMethod>{"on-laptop", "wet-ink", "transcribed"};
template <>
inline constexpr std::array<const char*, 3> codes<Pressors>{"none", "one", "several"};
template <>
inline constexpr std::array<const char*, 4> codes<Oxygen>{"none", "low", "high", "pressure"};
template <>
inline constexpr std::array<const char*, 5> codes<Consciousness>{"awake", "spontaneous", "voice", "touch",
                                                                 "unarousable"};
template <>
inline constexpr std::array<const char*, 3> codes<Seizure>{"none", "brief", "prolonged"};
template <>
inline constexpr std::array<const char*, 3> codes<IntracranialPressure>{"none", "focal", "diffuse"};
template <>
inline constexpr std::array<const char*, 5> codes<GradeScale>{"ctcae", "crs", "icans", "gvhd", "icaht"};
template <>
inline constexpr std::array<const char*, 4> codes<ActionTaken>{"none", "interrupted", "stopped",
                                                               "not-applicable"};
template <>
inline constexpr std::array<const char*, 6> codes<EventOutcome>{"recovered", "recovering", "not-recovered",
                                                                "sequelae",  "fatal",      "unknown"};
template <>
inline constexpr std::array<const char*, 3> codes<TestVerdict>{"passed", "failed", "pending"};
template <>
inline constexpr std::array<const char*, 2> codes<LotHold>{"quarantine", "recall"};
template <>
inline constexpr std::array<const char*, 4> codes<QueryStep>{"opened", "answered", "closed", "reopened"};
template <>
inline constexpr std::array<const char*, 6> codes<Checked>{"consent", "eligibility", "dose",
                                                           "event",   "assessment",  "measurement-visit"};
template <>
inline constexpr std::array<const char*, 6> codes<AttendeeFunction>{
    "investigator", "sponsor-medical", "statistician", "coordinator", "monitor", "other"};

template <>
inline constexpr std::array<const char*, 3> codes<SaeReportKind>{"first", "follow-up", "final"};
template <>
inline constexpr std::array<const char*, 10> codes<DelegatedTask>{
    "consent",    "eligibility", "dose",    "infusion", "events",
    "assessment", "product",     "samples", "data",     "decisions"};
