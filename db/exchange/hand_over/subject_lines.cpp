#include "db/exchange/hand_over/export_lines.h"

namespace {
constexpr const char* ofSubject = "subject_id";
constexpr const char* ofScreening = "(SELECT s.subject_id FROM screening s WHERE s.id = own.screening_id)";
constexpr const char* ofEvent = "(SELECT e.subject_id FROM adverse_event e WHERE e.id = own.event_id)";
constexpr const char* inForce = "void_reason IS NULL";
constexpr const char* inForceOfEvent =
    "void_reason IS NULL AND EXISTS (SELECT 1 FROM adverse_event e WHERE e.id = own.event_id AND "
    "e.void_reason IS NULL)";

constexpr GroupLine subjectLines[] = {
    {"SUBJ", "subject", StudyEvent::Common, "id", "", "", "registered_at=REGDTC:moment"},
    {"SCR", "screening", StudyEvent::Screening, ofSubject, "id", "",
     "number=SCRNUM consent_version=ICVER consent_at=ICDTC consent_time_known=ICTMKN age_years=AGE sex=SEX "
     "survival_weeks=SURVWK ecog=ECOG diagnosis=DIAG cd7_flow=CD7FLOW cd7_ihc=CD7IHC rr_branch=RRBRANCH "
     "rr_marrow_blasts=RRMBLAST rr_marrow_in_recovery=RRMRECOV rr_blood_blasts_twice=RRBBLAST "
     "rr_extramedullary=RREXTRA rr_months_to_relapse=RRMONTHS rr_reinduction_failed=RRREIND "
     "rr_targeted_drug=RRTARGET rr_no_other_option=RRNOOPT rr_gvhd_grade=RRGVHD "
     "rr_induction_completed=RRINDUC rr_no_cr_induction=RRNCRIND rr_no_cr_salvage=RRNCRSAL "
     "rr_no_cr_targeted=RRNCRTAR rr_mrd_persistent=RRMRD venous_access=VENACC "
     "leukapheresis_contraindicated=LEUKCI understands=UNDERST results_date=RESDTC"},
    {"ORGAN", "organ_value", StudyEvent::Screening, ofScreening, "screening_id", "",
     "screening_id=SCRROW:whole test=ORGTEST:CL_ORGTEST value=ORGVAL upper_normal=ORGULN "
     "judged_acceptable=ORGJUDG judged_reason=ORGJREAS"},
    {"EXCL", "exclusion_answer", StudyEvent::Screening, ofScreening, "screening_id", "",
     "screening_id=SCRROW:whole criterion_id=EXCROW:whole answer=EXCANS:CL_EXCANS"},
    {"SCRFAIL", "screen_failure", StudyEvent::Screening, ofScreening, "screening_id", "",
     "screening_id=SCRROW:whole date=FAILDTC:day criteria=FAILCRIT comment=FAILCOM"},
    {"ASSIGN", "assignment", StudyEvent::Treatment, ofSubject, "", inForce,
     "subject_number=SUBJID level=DOSELVL date=ASGDTC screening_id=SCRROW decision_id=DECROW "
     "design_version=ASGDESV"},
    {"EX", "infusion", StudyEvent::Treatment, ofSubject, "", "",
     "started_at=EXSTDTC ended_at=EXENDTC weight_kg=EXWTKG infused_cells=EXCELLS cell_basis=EXBASIS "
     "completed=EXCOMPL batch=EXLOT premedication=EXPREMED reaction=EXREACT"},
    {"PORTION", "bag_portion", StudyEvent::Treatment, ofSubject, "", inForce,
     "bag_id=BAGROW given_ml=PORVOL portion_started_at=PORSTDTC portion_ended_at=PORENDTC "
     "rest_reason=PORREST"},
    {"BAGCHK", "bag_check", StudyEvent::Treatment, ofSubject, "", inForce,
     "bag_id=BAGROW:whole user_id=USERROW printed_name=CHKNAME checked_at=CHKDTC"},
    {"DLT", "dlt_assessment", StudyEvent::Treatment, ofSubject, "", "",
     "date=DLTDTC outcome=DLTOUT event_id=AEROW cause=DLTCAUSE follow_up_ended=DLTFUEND reason=DLTREAS "
     "worksheet=DLTSHEET"},
    {"DLTANS", "dlt_answer", StudyEvent::Treatment, ofSubject, "", inForceOfEvent,
     "event_id=AEROW item=ANSITEM definition_version=ANSDEFV item_state=ANSRULE is_dlt=ANSDLT why=ANSWHY "
     "answered_by=USERROW answered_at=ANSDTC"},
    {"BEDSIDE", "bedside_entry", StudyEvent::Treatment, ofSubject, "", inForce,
     "seen_at=BSDTC entered_at=BSENTDTC celsius=BSTEMP hypotension=BSHYPOT pressors=BSPRESS oxygen=BSOXYG "
     "ice_orientation=ICEORI ice_naming=ICENAM ice_command=ICECOM ice_writing=ICEWRI ice_attention=ICEATT "
     "ice_unable=ICEUNAB consciousness=BSCONSC seizure=BSSEIZ motor_weakness=BSMOTOR "
     "intracranial_pressure=BSICP skin_stage=GVSKIN liver_stage=GVLIVER upper_gut_stage=GVUGUT "
     "lower_gut_stage=GVLGUT remark=BSREM"},
    {"LB", "measurement", StudyEvent::Visit, ofSubject, "", inForce,
     "visit=VISIT:CL_VISIT analyte=LBTESTCD:CL_ANALYTE specimen=LBSPEC:CL_SPEC value=LBORRES "
     "value=LBSTRESN:as-number analyte=LBSTRESU:unit"},
    {"SMP", "sampling", StudyEvent::Visit, ofSubject, "", inForce,
     "visit=VISIT:CL_VISIT specimen=LBSPEC:CL_SPEC taken_at=SMPDTC:moment"},
    {"AE", "adverse_event", StudyEvent::Common, ofSubject, "", inForce,
     "term=AETERM grade=AETOXGR onset=AESTDTC onset_known=AESTKN end_date=AEENDTC end_known=AEENKN "
     "related=AEREL due_to_cells=AECELLS:CL_CAUSE due_to_lymphodepletion=AELYMPH:CL_CAUSE "
     "due_to_disease=AEDIS:CL_CAUSE due_to_infection=AEINF:CL_CAUSE due_to_drug=AEDRUG:CL_CAUSE "
     "due_to_procedure=AEPROC:CL_CAUSE action_taken=AEACN event_outcome=AEOUT tocilizumab=AETOCI "
     "corticosteroid=AESTER vasopressor=AEVASO other_treatment=AETRT serious=AESER seriousness=AESERWHY "
     "aware_at=AEAWDTC expected=AEEXP dose_limiting=AEDLT crs_grade=AECRSGR icans_grade=AEICANGR "
     "comment=AECOM"},
    {"AEGRADE", "event_grade", StudyEvent::Common, ofEvent, "", inForceOfEvent,
     "event_id=AEROW:whole position=GRSEQ:whole scale=GRSCALE grade=GRGRADE since=GRSTDTC entry_id=BSROW"},
    {"SAEREP", "safety_report", StudyEvent::Common, ofEvent, "", inForceOfEvent,
     "event_id=AEROW:whole recipient=REPTO sent_at=REPDTC report_id=SAEROW:whole"},
    {"SAE", "sae_report", StudyEvent::Common, ofEvent, "", inForceOfEvent,
     "event_id=AEROW:whole report_number=SAENUM report_kind=SAEKIND report_date=SAEDTC narrative=SAENARR "
     "concomitant=SAECONC reasoning=SAEREAS"},
    {"RS", "response_assessment", StudyEvent::Common, ofSubject, "", inForce,
     "date=RSDTC visit=VISIT:CL_VISIT marrow_blasts=RSMBLAST blood_blasts=RSBBLAST extramedullary=RSEXTRA "
     "neutrophils=RSNEUT platelets=RSPLAT mrd_percent=RSMRD mrd_below=RSMRDLT deauville=RSDEAUV "
     "uptake=RSUPTAKE new_lesions=RSNEWLES size_change=RSSIZE marrow_involved=RSMARROW derived=RSDERIV "
     "response=RSRESP mrd_negative=RSMRDNEG reason=RSREAS confirmed_by=USERROW"},
    {"FU", "follow_up", StudyEvent::Common, ofSubject, "", inForce, "date=FUDTC status=FUSTAT comment=FUCOM"},
    {"RECONS", "reconsent", StudyEvent::Common, ofSubject, "", inForce,
     "consent_version=ICVER consent_at=ICDTC consent_time_known=ICTMKN"},
    {"DEVIAT", "deviation", StudyEvent::Common, ofSubject, "", "",
     "act=DVACT date=DVDTC rule=DVRULE decision_id=DECROW"},
    {"DEVNOTE", "deviation_note", StudyEvent::Common, ofSubject, "", inForce,
     "origin=DVORIGIN date=DVDTC happened=DVTERM important=DVIMP root_cause=DVCAUSE "
     "corrective_action=DVACTION to_ethics=DVECDTC to_sponsor=DVSPDTC"},
    {"QUERY", "data_query", StudyEvent::Common, ofSubject, "", "",
     "number=QRYNUM about_table=QRYTABLE about_row=QRYROW about_column=QRYCOL"},
    {"QNOTE", "query_note", StudyEvent::Common,
     "(SELECT q.subject_id FROM data_query q WHERE q.id = own.query_id)", "", "",
     "query_id=QROW:whole step=QNSTEP user_id=USERROW printed_name=QNNAME noted_at=QNDTC note=QNTEXT "
     "changed_line=QNLINE"},
    {"SDV", "source_check", StudyEvent::Common, ofSubject, "", inForce,
     "checked=SDVWHAT record_row=SDVROW visit=SDVVISIT user_id=USERROW printed_name=SDVNAME "
     "checked_at=SDVDTC content=SDVHASH"},
    {"LOCK", "record_lock", StudyEvent::Common, ofSubject, "", "",
     "hard=LOCKHARD lock_reason=LOCKWHY user_id=USERROW printed_name=LOCKNAME locked_at=LOCKDTC "
     "lifted_at=LIFTDTC lifted_by=LIFTNAME lifted_why=LIFTWHY"}};
} // namespace

std::span<const GroupLine> groupsOfSubjects() {
  return subjectLines;
}
