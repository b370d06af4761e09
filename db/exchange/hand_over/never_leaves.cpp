#include "db/exchange/hand_over/export_table.h"

namespace {
constexpr const char* ofVoidedRows =
    "of rows that are voided: they are left out, and the audit trail tells why";
constexpr const char* opensTheStudy = "opens the study";
constexpr StaysHere stayingLines[] = {
    {"identity", "*", "says who the subjects are"},
    {"draft", "*", "what somebody has not saved is no record"},
    {"recovery", "*", opensTheStudy},
    {"study_key", "*", opensTheStudy},
    {"app_user", "login", "serves to sign in, nobody else"},
    {"app_user", "slot_salt", opensTheStudy},
    {"app_user", "slot_passes", opensTheStudy},
    {"app_user", "slot_memory", opensTheStudy},
    {"app_user", "slot_key", opensTheStudy},
    {"app_user", "key_box", opensTheStudy},
    {"app_user", "password_by", "tells of accounts, not of the trial"},
    {"app_user", "public_key", "checks the journal, which does not leave as a table"},
    {"account_notice", "*", "tells of accounts, not of the trial"},
    {"failed_sign_in", "*", "tells of accounts, not of the trial"},
    {"journal", "*", "the audit trail leaves as one, not as rows of a table"},
    {"journal_head", "*", "checks the journal, which does not leave as a table"},
    {"attachment", "*", "scans of signed papers can show names"},
    {"ctcae_dictionary", "terms", "is NCI's; each event has its term"},
    {"lab_mapping", "*", "says how files of a laboratory are read"},
    {"second_opinion", "*", "says what the screens show"},
    {"edc_entry", "*", "says what was typed elsewhere, nothing of the trial"},
    {"toxicity_scenario", "*", "is supposed, not observed"},
    {"assignment", "void_reason", ofVoidedRows},
    {"bag_portion", "void_reason", ofVoidedRows},
    {"bag_check", "void_reason", ofVoidedRows},
    {"dlt_answer", "void_reason", ofVoidedRows},
    {"bedside_entry", "void_reason", ofVoidedRows},
    {"measurement", "void_reason", ofVoidedRows},
    {"sampling", "void_reason", ofVoidedRows},
    {"adverse_event", "void_reason", ofVoidedRows},
    {"event_grade", "void_reason", ofVoidedRows},
    {"safety_report", "void_reason", ofVoidedRows},
    {"response_assessment", "void_reason", ofVoidedRows},
    {"follow_up", "void_reason", ofVoidedRows},
    {"deviation_note", "void_reason", ofVoidedRows},
    {"sae_report", "void_reason", ofVoidedRows},
    {"delegation", "void_reason", ofVoidedRows},
    {"consent_form", "void_reason", ofVoidedRows},
    {"reconsent", "void_reason", ofVoidedRows},
    {"source_location", "void_reason", ofVoidedRows},
    {"source_check", "void_reason", ofVoidedRows},
    {"design_change", "void_reason", ofVoidedRows},
    {"product_lot", "void_reason", ofVoidedRows},
    {"product_bag", "void_reason", ofVoidedRows},
    {"meeting", "void_reason", ofVoidedRows},
    {"meeting_attendee", "void_reason", ofVoidedRows},
    {"meeting_action", "void_reason", ofVoidedRows},
    {"meeting_circulation", "void_reason", ofVoidedRows}};
} // namespace

std::span<const StaysHere> neverLeaves() {
  return stayingLines;
}
