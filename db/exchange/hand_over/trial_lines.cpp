#include "db/exchange/hand_over/export_lines.h"

namespace {
constexpr StudyEvent none = StudyEvent::Reference;
constexpr const char* standing = "void_reason IS NULL";
constexpr const char* standingOfMeeting = "void_reason IS NULL AND EXISTS (SELECT 1 FROM meeting m WHERE "
                                          "m.id = own.meeting_id AND m.void_reason IS "
                                          "NULL)";

constexpr GroupLine trialLines[] = {
    {"SITE", "study", none, "", "", "",
     "site_name=SITENAME letterhead=SITEHEAD time_zone=SITETZ created_at=STUDYDTC:moment dlt_text=DLTTEXT "
     "dlt_items=DLTITEMS second_reader=READER2:yes-no thaw_minutes=THAWMIN:whole "
     "circulate_before_opening=CIRCOPEN:yes-no checked_before=CHKBEF"},
    {"USERS", "app_user", none, "", "", "", "name=USERNAME role=USERROLE active=USERACT"},
    {"DESIGN", "design_version", none, "", "", "", "protocol=DESFILE since=DESDTC:moment"},
    {"CHANGE", "design_change", none, "", "", standing,
     "number=CHGNUM:whole date=CHGDTC:day base_version=CHGBASE:whole protocol=CHGFILE "
     "state=CHGSTATE:CL_TRIAL "
     "justification=CHGWHY course=CHGCRS compared_under=CHGCOMP version=CHGVERS:whole"},
    {"DLTDEF", "dlt_definition", none, "", "", "", "definition=DEFTEXT since=DEFDTC:moment"},
    {"EXCRIT", "exclusion_criterion", none, "", "", "",
     "position=EXCSEQ:whole code=EXCCODE text_en=EXCEN text_zh=EXCZH retired=EXCRET:yes-no"},
    {"LIMIT", "organ_limit", none, "", "", "",
     "test=ORGTEST:CL_ORGTEST relation=LIMREL bound=LIMBOUND times_upper_normal=LIMULN"},
    {"CERTLIM", "certificate_limit", none, "", "", "",
     "test=CERTTEST:CL_CERT relation=LIMREL:CL_LIMREL bound=LIMBOUND:number "
     "times_upper_normal=LIMULN:yes-no"},
    {"ASSAY", "assay_limits", none, "", "", "",
     "analyte=LBTESTCD:CL_ANALYTE lloq=LLOQ:number men_low=MENLOW:number men_high=MENHIGH:number "
     "women_low=WOMLOW:number women_high=WOMHIGH:number in_use=INUSE:yes-no"},
    {"VISWIN", "visit_window", none, "", "", "",
     "visit=VISIT:CL_VISIT earliest=WINFIRST latest=WINLAST in_use=INUSE:yes-no"},
    {"STOPRULE", "stopping_rule", none, "", "", "",
     "position=STSEQ:whole text_en=STEN text_zh=STZH stops_for=STFOR events_of=STEVENTS event_name=STNAME "
     "least_grade=STGRADE related_only=STREL subject_count=STCOUNT of_first=STFIRST in_use=INUSE:yes-no"},
    {"DELEG", "delegation", none, "", "", standing,
     "user_id=USERROW name=DELNAME delegated_tasks=DELTASKS delegated_from=DELSTDTC delegated_to=DELENDTC "
     "entered_at=DELDTC"},
    {"CONSFORM", "consent_form", none, "", "", standing,
     "consent_version=ICVER version_date=ICVERDTC ethics_approved=ICAPPDTC sign_again=ICAGAIN"},
    {"CTCAE", "ctcae_dictionary", none, "", "", "", "version=DICVERS source=DICFILE"},
    {"LOT", "product_lot", none, "", "", standing,
     "lot_number=LOTNUM cell_source=LOTSRC made_on=LOTMADE expires_on=LOTEXP storage=LOTSTORE "
     "released_by=LOTRELBY released_at=LOTRDTC release_remark=LOTREM hold=LOTHOLD hold_reason=LOTHWHY"},
    {"LOTTEST", "lot_test", none, "", "",
     "EXISTS (SELECT 1 FROM product_lot l WHERE l.id = own.lot_id AND l.void_reason IS NULL)",
     "lot_id=LOTROW:whole test=CERTTEST:CL_CERT result=CERTRES verdict=CERTVERD"},
    {"BAG", "product_bag", none, "", "", standing,
     "lot_id=LOTROW identifier=BAGNUM meant_for_id=BAGSUBJ volume_ml=BAGVOL cells_per_ml=BAGCELLS "
     "viability=BAGVIAB car_positive=BAGCAR thaw_cells_per_ml=THWCELLS thaw_viability=THWVIAB "
     "thaw_car_positive=THWCAR received_at=BAGRDTC received_celsius=BAGRTEMP thawed_at=THWDTC "
     "thaw_celsius=THWTEMP"},
    {"DECISION", "decision", none, "", "", "",
     "number=DECNUM date=DECDTC kind=DECKIND level=DECLVL to_level=DECTOLVL places=DECPLAC rule=DECRULE "
     "course=DECCRS as_recommended=DECREC justification=DECWHY needs_agreement=DECAGREE "
     "transcribed=DECTRANS design_version=DECDESV rules_edition=DECEDIT:whole"},
    {"BASIS", "decision_basis", none, "subject_id", "", "",
     "decision_id=DECROW:whole letter=BASLETT:CL_LETTER"},
    {"DECSTOP", "decision_stop", none, "subject_id", "", "",
     "decision_id=DECROW:whole rule_id=STROW named_rule=STNAMED"},
    {"MEETING", "meeting", none, "", "", standing,
     "number=MTNUM cutoff_line=MTCUTLN cutoff_at=MTCUTDTC held_at=MTDTC place=MTPLACE chair=MTCHAIR "
     "points=MTPOINTS decision_id=DECROW"},
    {"ATTEND", "meeting_attendee", none, "", "", standingOfMeeting,
     "meeting_id=MTROW:whole name=ATNAME function=ATFUNC present=ATPRES word=ATWORD dissents=ATDISS"},
    {"MEETACT", "meeting_action", none, "", "", standingOfMeeting,
     "meeting_id=MTROW:whole task=ACTASK responsible=ACWHO due_on=ACDUE done_on=ACDONE"},
    {"CIRCUL", "meeting_circulation", none, "", "", standingOfMeeting,
     "meeting_id=MTROW:whole circulated_to=CIRCTO circulated_at=CIRCDTC"},
    {"SOURCES", "source_location", none, "", "", standing, "source_kind=SRCKIND source_place=SRCPLACE"},
    {"SIGN", "signature", none, "", "", "",
     "meaning=SIGMEAN:CL_SIGMEAN method=SIGMETH:CL_SIGMETH screening_id=SCRROW:whole "
     "assessment_id=DLTROW:whole decision_id=DECROW:whole user_id=USERROW:whole printed_name=SIGNAME "
     "signed_at=SIGDTC:moment signed_hash=SIGHASH attachment_id=SCANROW:whole"},
    {"SIGNFAIL", "failure_signature", none, "", "", "",
     "meaning=SIGMEAN:CL_SIGMEAN method=SIGMETH:CL_SIGMETH screening_id=SCRROW:whole user_id=USERROW:whole "
     "printed_name=SIGNAME signed_at=SIGDTC:moment signed_hash=SIGHASH"},
    {"SIGNDES", "design_signature", none, "", "", "",
     "meaning=SIGMEAN:CL_SIGMEAN method=SIGMETH:CL_SIGMETH change_id=CHGROW:whole user_id=USERROW:whole "
     "printed_name=SIGNAME signed_at=SIGDTC:moment signed_hash=SIGHASH attachment_id=SCANROW:whole"},
    {"REVIEW", "audit_review", none, "", "", "",
     "user_id=USERROW printed_name=REVNAME reviewed_at=REVDTC up_to=REVLINE remark=REVREM"},
    {"IMPORT", "import_log", none, "", "", "",
     "digest=IMPHASH source=IMPFILE imported_at=IMPDTC:moment user_id=USERROW:whole"}};
} // namespace

std::span<const GroupLine> groupsOfTheTrial() {
  return trialLines;
}
