#pragma once
#include <QStringList>

namespace tst_fields {
// The names as they stood in the lists by hand before there was the catalogue of fields. They are in study
// files, audit trails and site logs: a line may be added here, none is ever changed.
using Lines = QStringList;

const Lines infusion{
    QStringLiteral("started_at: start of the infusion | infusionStart | infusion_start_local"),
    QStringLiteral("weight_kg: weight (kg) | infusionWeight | weight_kg"),
    QStringLiteral("infused_cells: infused cells | infusionCells | infused_car_nk_cells"),
    QStringLiteral("completed: completed | infusionCompleted | infusion_completed"),
    QStringLiteral("batch: batch | infusionBatch | batch"),
    QStringLiteral("ended_at: end of the infusion | infusionEnd | infusion_end_local"),
    QStringLiteral("premedication: premedication | infusionPremedication | premedication"),
    QStringLiteral("reaction: reaction | infusionReaction | reaction"),
    QStringLiteral("cell_basis: cells that were counted")};
const Lines adverseEvent{
    QStringLiteral("term: CTCAE term | eventTerm | term"),
    QStringLiteral("grade: grade | eventGrade | ctcae_grade"),
    QStringLiteral("onset: onset | eventOnset | onset_date"),
    QStringLiteral("onset_known: onset, as far as it is known"),
    QStringLiteral("end_date: end | eventEnd | end_date"),
    QStringLiteral("end_known: end, as far as it is known"),
    QStringLiteral("related: related to the CAR-NK cells | related"),
    QStringLiteral("due_to_cells: attributed to the CAR-NK cells | eventRelated | due_to_cells"),
    QStringLiteral("due_to_lymphodepletion: attributed to lymphodepletion | dueToLymphodepletion | "
                   "due_to_lymphodepletion"),
    QStringLiteral("due_to_disease: attributed to the underlying disease | dueToDisease | due_to_disease"),
    QStringLiteral("due_to_infection: attributed to an infection | dueToInfection | due_to_infection"),
    QStringLiteral("due_to_drug: attributed to another drug | dueToDrug | due_to_drug"),
    QStringLiteral("due_to_procedure: attributed to a procedure | dueToProcedure | due_to_procedure"),
    QStringLiteral("action_taken: action taken | eventAction | action_taken"),
    QStringLiteral("event_outcome: outcome of the event | eventOutcome | outcome"),
    QStringLiteral("tocilizumab: tocilizumab given | eventTocilizumab | tocilizumab"),
    QStringLiteral("corticosteroid: corticosteroid given | eventCorticosteroid | corticosteroid"),
    QStringLiteral("vasopressor: vasopressor given | eventVasopressor | vasopressor"),
    QStringLiteral("other_treatment: other treatment of the event | eventOtherTreatment | other_treatment"),
    QStringLiteral("serious: serious | eventSerious | serious"),
    QStringLiteral("seriousness: why it is serious | eventSeriousness | seriousness"),
    QStringLiteral("aware_at: site aware since | eventAware | aware_at_local"),
    QStringLiteral("expected: expected by the investigator's brochure | eventExpected | expected"),
    QStringLiteral("dose_limiting: possible DLT | eventDlt | dlt"),
    QStringLiteral("crs_grade: CRS grade | eventCrs | crs_grade"),
    QStringLiteral("icans_grade: ICANS grade | eventIcans | icans_grade"),
    QStringLiteral("comment: comment | eventComment | comment")};
const Lines gradePoint{QStringLiteral("scale: scale of the grade | gradeScale | scale"),
                       QStringLiteral("grade: grade | gradeValue | grade"),
                       QStringLiteral("since: since | gradeSince | since_local"),
                       QStringLiteral("entry_id: row of the bedside entry")};
const Lines safetyReport{QStringLiteral("recipient: sent to | reportTo"),
                         QStringLiteral("sent_at: sent | reportSentAt"),
                         QStringLiteral("report_id: row of the report")};
const Lines assessment{QStringLiteral("date: date | dltDate | assessment_date"),
                       QStringLiteral("outcome: outcome | dltOutcome | outcome"),
                       QStringLiteral("event_id: row of the adverse event | dltEvent"),
                       QStringLiteral("cause: cause | dltCause"),
                       QStringLiteral("follow_up_ended: follow-up ended | dltFollowUpEnded"),
                       QStringLiteral("reason: reason | dltReason | reason"),
                       QStringLiteral("worksheet: DLT worksheet")};
const Lines response{
    QStringLiteral("date: date | responseDate | assessment_date"),
    QStringLiteral("visit: visit | responseVisit"),
    QStringLiteral("marrow_blasts: marrow blasts (%) | responseMarrowBlasts | marrow_blasts_pct"),
    QStringLiteral("blood_blasts: blood blasts (%) | responseBloodBlasts | blood_blasts_pct"),
    QStringLiteral("extramedullary: extramedullary disease | responseExtramedullary | extramedullary"),
    QStringLiteral("neutrophils: neutrophils (10⁹/L) | responseNeutrophils | neutrophils_e9l"),
    QStringLiteral("platelets: platelets (10⁹/L) | responsePlatelets | platelets_e9l"),
    QStringLiteral("mrd_percent: MRD (%) | responseMrd | mrd_pct"),
    QStringLiteral("mrd_below: MRD below that limit of the assay"),
    QStringLiteral("deauville: Deauville score | responseDeauville | deauville"),
    QStringLiteral("uptake: uptake compared with baseline | responseUptake | uptake"),
    QStringLiteral("new_lesions: new lesions | responseNewLesions | new_lesions"),
    QStringLiteral("size_change: change of size (%) | responseSizeChange | size_change_pct"),
    QStringLiteral("marrow_involved: marrow involved | responseMarrowInvolved | marrow_involved"),
    QStringLiteral("derived: response by the criteria"),
    QStringLiteral("response: response | responseConfirmed | response"),
    QStringLiteral("mrd_negative: MRD negative | mrd_negative"),
    QStringLiteral("reason: reason | responseReason"),
    QStringLiteral("confirmed_by: row of who confirmed it")};
const Lines followUp{QStringLiteral("date: date | followUpDate | date"),
                     QStringLiteral("status: status | followUpStatus | status"),
                     QStringLiteral("comment: comment | followUpComment | comment")};
const Lines screening{
    QStringLiteral("number: number | screening_no"),
    QStringLiteral("consent_version: consent version | consent_version"),
    QStringLiteral("consent_at: consent signed | consent_date"),
    QStringLiteral("consent_time_known: time of consent known"),
    QStringLiteral("age_years: age at consent (years)"),
    QStringLiteral("sex: sex | sex | sex"),
    QStringLiteral("survival_weeks: expected survival (weeks) | survivalWeeks | expected_survival_weeks"),
    QStringLiteral("ecog: ECOG | ecog | ecog"),
    QStringLiteral("diagnosis: diagnosis | diagnosis | diagnosis"),
    QStringLiteral("cd7_flow: CD7 by flow cytometry (%) | cd7Flow | cd7_flow_pct"),
    QStringLiteral("cd7_ihc: CD7 by IHC (%) | cd7Ihc | cd7_ihc_pct"),
    QStringLiteral("rr_branch: branch of relapse or refractoriness | rrBranch"),
    QStringLiteral("rr_marrow_blasts: marrow blasts (%) | marrowBlasts"),
    QStringLiteral("rr_marrow_in_recovery: marrow in recovery | marrowInRecovery"),
    QStringLiteral("rr_blood_blasts_twice: blood blasts twice | bloodBlastsTwice"),
    QStringLiteral("rr_extramedullary: extramedullary | extramedullary"),
    QStringLiteral("rr_months_to_relapse: months to relapse | monthsToRelapse"),
    QStringLiteral("rr_reinduction_failed: reinduction failed | reinductionFailed"),
    QStringLiteral("rr_targeted_drug: targeted drug | targetedDrug"),
    QStringLiteral("rr_no_other_option: no other effective option | noOtherOption"),
    QStringLiteral("rr_gvhd_grade: active acute GVHD (grade) | gvhdGrade"),
    QStringLiteral("rr_induction_completed: induction completed | inductionCompleted"),
    QStringLiteral("rr_no_cr_induction: no CR after induction | noCrAfterInduction"),
    QStringLiteral("rr_no_cr_salvage: no CR after salvage | noCrAfterSalvage"),
    QStringLiteral("rr_no_cr_targeted: no CR after targeted regimen | noCrAfterTargeted"),
    QStringLiteral("rr_mrd_persistent: MRD persistent | mrdPersistent"),
    QStringLiteral("venous_access: venous access | venousAccess | venous_access"),
    QStringLiteral("leukapheresis_contraindicated: leukapheresis contraindicated | contraindicated | "
                   "leukapheresis_contraindicated"),
    QStringLiteral("understands: understands the trial | understands | understands"),
    QStringLiteral("results_date: date of the oldest result | resultsDate")};
const Lines user{QStringLiteral("login: login"), QStringLiteral("name: name"), QStringLiteral("role: role"),
                 QStringLiteral("active: may sign in")};
const Lines organLimit{QStringLiteral("relation: at most or at least"), QStringLiteral("bound: limit"),
                       QStringLiteral("times_upper_normal: as a multiple of ULN")};
const Lines exclusion{QStringLiteral("code: code"), QStringLiteral("text_en: English text"),
                      QStringLiteral("text_zh: Chinese text")};
const Lines visitWindow{QStringLiteral("earliest: earliest day"), QStringLiteral("latest: latest day")};
const Lines secondOpinion{QStringLiteral("shown: shown"), QStringLiteral("prior_a: prior of a DLT rate, a"),
                          QStringLiteral("prior_b: prior of a DLT rate, b"),
                          QStringLiteral("target: target DLT rate")};
const Lines organValue{QStringLiteral("value: value"), QStringLiteral("upper_normal: upper limit of normal")};
const Lines judgement{QStringLiteral("judged_acceptable: judged acceptable by hand"),
                      QStringLiteral("judged_reason: reason of the judgement")};
const Lines assignment{QStringLiteral("subject_number: subject number | subject_no"),
                       QStringLiteral("level: dose level | dose_level"),
                       QStringLiteral("date: date"),
                       QStringLiteral("screening_id: row of the screening"),
                       QStringLiteral("decision_id: row of the decision"),
                       QStringLiteral("design_version: protocol version")};
const Lines decision{QStringLiteral("number: number"),
                     QStringLiteral("date: date"),
                     QStringLiteral("kind: kind"),
                     QStringLiteral("level: dose level"),
                     QStringLiteral("to_level: to dose level"),
                     QStringLiteral("places: places"),
                     QStringLiteral("rule: rule"),
                     QStringLiteral("course: course"),
                     QStringLiteral("as_recommended: as recommended"),
                     QStringLiteral("justification: justification"),
                     QStringLiteral("needs_agreement: needs the sponsor's agreement"),
                     QStringLiteral("transcribed: transcribed"),
                     QStringLiteral("design_version: protocol version")};
const Lines deviation{QStringLiteral("act: what was done"), QStringLiteral("date: date"),
                      QStringLiteral("rule: rule"), QStringLiteral("subject_id: row of the subject"),
                      QStringLiteral("decision_id: row of the decision")};
const Lines accountNotice{QStringLiteral("kind: kind"), QStringLiteral("user_id: row of the person"),
                          QStringLiteral("done_by: row of who did it"), QStringLiteral("done_at: done at")};
const Lines auditReview{QStringLiteral("user_id: row of the person"),
                        QStringLiteral("printed_name: printed name"), QStringLiteral("reviewed_at: reviewed"),
                        QStringLiteral("up_to: up to line"), QStringLiteral("remark: remark")};

/// What the casebook prints of a screening's entry: "label | pattern of the number".
const Lines printed{QStringLiteral("Sex"),
                    QStringLiteral("Expected survival | %1 weeks"),
                    QStringLiteral("ECOG"),
                    QStringLiteral("Diagnosis"),
                    QStringLiteral("CD7 by flow cytometry | %1 %"),
                    QStringLiteral("CD7 by immunohistochemistry | %1 %"),
                    QStringLiteral("Relapsed or refractory"),
                    QStringLiteral("Blasts in marrow | %1 %"),
                    QStringLiteral("Marrow taken in the recovery period"),
                    QStringLiteral("Blasts in two blood samples"),
                    QStringLiteral("Extramedullary disease"),
                    QStringLiteral("First remission to relapse | %1 months"),
                    QStringLiteral("Reinduction failed"),
                    QStringLiteral("Targeted drug"),
                    QStringLiteral("No other effective option"),
                    QStringLiteral("Active acute GVHD, grade"),
                    QStringLiteral("Induction completed"),
                    QStringLiteral("No CR after induction"),
                    QStringLiteral("No CR after salvage"),
                    QStringLiteral("No CR after a targeted regimen"),
                    QStringLiteral("MRD persistent"),
                    QStringLiteral("Venous access"),
                    QStringLiteral("Leukapheresis contraindicated"),
                    QStringLiteral("Understands the trial"),
                    QStringLiteral("Date of the oldest result")};
} // namespace tst_fields
