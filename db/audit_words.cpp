#include "db/audit_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace {
struct Name {
  const char* action;
  const char* words;
};
constexpr Name names[] = {
    {"create", QT_TRANSLATE_NOOP("AuditTrail", "Study created")},
    {"sign-in", QT_TRANSLATE_NOOP("AuditTrail", "Signed in")},
    {"failed-sign-in", QT_TRANSLATE_NOOP("AuditTrail", "Sign-in failed")},
    {"failed-sign-in-told",
     QT_TRANSLATE_NOOP("AuditTrail", "Sign-in failed (told by the attempts file, not proven)")},
    {"attempts-left-aside", QT_TRANSLATE_NOOP("AuditTrail", "Lines of the attempts file left aside")},
    {"sign-out", QT_TRANSLATE_NOOP("AuditTrail", "Signed out")},
    {"lock", QT_TRANSLATE_NOOP("AuditTrail", "Locked")},
    {"unlock", QT_TRANSLATE_NOOP("AuditTrail", "Unlocked")},
    {"lock-account", QT_TRANSLATE_NOOP("AuditTrail", "Account locked")},
    {"lock-account-told",
     QT_TRANSLATE_NOOP("AuditTrail", "Account locked (told by the attempts file, not proven)")},
    {"free-account", QT_TRANSLATE_NOOP("AuditTrail", "Account freed")},
    {"recover", QT_TRANSLATE_NOOP("AuditTrail", "Signed in with the recovery code")},
    {"clock-backwards", QT_TRANSLATE_NOOP("AuditTrail", "Clock ran backwards")},
    {"register", QT_TRANSLATE_NOOP("AuditTrail", "Subject registered")},
    {"rescreen", QT_TRANSLATE_NOOP("AuditTrail", "Rescreening begun")},
    {"identity", QT_TRANSLATE_NOOP("AuditTrail", "Identity changed")},
    {"show-birth-date", QT_TRANSLATE_NOOP("AuditTrail", "Birth date shown")},
    {"show-identity", QT_TRANSLATE_NOOP("AuditTrail", "Identity shown")},
    {"consent", QT_TRANSLATE_NOOP("AuditTrail", "Consent changed")},
    {"screening", QT_TRANSLATE_NOOP("AuditTrail", "Screening entered")},
    {"sign-eligibility", QT_TRANSLATE_NOOP("AuditTrail", "Eligibility signed")},
    {"screen-failure", QT_TRANSLATE_NOOP("AuditTrail", "Screen failure recorded")},
    {"assign", QT_TRANSLATE_NOOP("AuditTrail", "Subject assigned")},
    {"withdraw-assignment", QT_TRANSLATE_NOOP("AuditTrail", "Assignment withdrawn")},
    {"infusion", QT_TRANSLATE_NOOP("AuditTrail", "Infusion recorded")},
    {"lab-mapping", QT_TRANSLATE_NOOP("AuditTrail", "Laboratory's columns kept")},
    {"measurements", QT_TRANSLATE_NOOP("AuditTrail", "Measurements recorded")},
    {"samplings", QT_TRANSLATE_NOOP("AuditTrail", "Times of sampling recorded")},
    {"adverse-event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event recorded")},
    {"void-adverse-event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event voided")},
    {"response", QT_TRANSLATE_NOOP("AuditTrail", "Response confirmed")},
    {"void-response", QT_TRANSLATE_NOOP("AuditTrail", "Response voided")},
    {"follow-up", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up recorded")},
    {"void-follow-up", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up voided")},
    {"safety-report", QT_TRANSLATE_NOOP("AuditTrail", "Report of a serious event recorded")},
    {"void-safety-report", QT_TRANSLATE_NOOP("AuditTrail", "Report of a serious event voided")},
    {"ctcae", QT_TRANSLATE_NOOP("AuditTrail", "CTCAE dictionary loaded")},
    {"assess-dlt", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment signed")},
    {"sign-decision", QT_TRANSLATE_NOOP("AuditTrail", "Decision signed")},
    {"agree-decision", QT_TRANSLATE_NOOP("AuditTrail", "Sponsor's agreement recorded")},
    {"sign-design", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design signed")},
    {"agree-design", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design agreed")},
    {"withdraw-design", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design withdrawn")},
    {"scenarios", QT_TRANSLATE_NOOP("AuditTrail", "Toxicity scenarios saved")},
    {"site", QT_TRANSLATE_NOOP("AuditTrail", "Study settings changed")},
    {"add-user", QT_TRANSLATE_NOOP("AuditTrail", "User added")},
    {"deactivate-user", QT_TRANSLATE_NOOP("AuditTrail", "User deactivated")},
    {"change-password", QT_TRANSLATE_NOOP("AuditTrail", "Password changed")},
    {"new-keys", QT_TRANSLATE_NOOP("AuditTrail", "Keys for signatures made")},
    {"take-study-key", QT_TRANSLATE_NOOP("AuditTrail", "New study key taken over")},
    {"reset-password", QT_TRANSLATE_NOOP("AuditTrail", "Password set anew by somebody else")},
    {"new-recovery-code", QT_TRANSLATE_NOOP("AuditTrail", "New recovery code made")},
    {"acknowledge-account", QT_TRANSLATE_NOOP("AuditTrail", "Notice about an account acknowledged")},
    {"draft", QT_TRANSLATE_NOOP("AuditTrail", "Draft kept")},
    {"backup", QT_TRANSLATE_NOOP("AuditTrail", "Backed up")},
    {"backup-failed", QT_TRANSLATE_NOOP("AuditTrail", "Backup failed")},
    {"remove-backups", QT_TRANSLATE_NOOP("AuditTrail", "Older backups removed")},
    {"restore", QT_TRANSLATE_NOOP("AuditTrail", "Restored from a backup")},
    {"older-copy", QT_TRANSLATE_NOOP("AuditTrail", "Older than a backup beside it")},
    {"review-audit", QT_TRANSLATE_NOOP("AuditTrail", "Audit trail reviewed")},
    {"output", QT_TRANSLATE_NOOP("AuditTrail", "Printed or exported")},
    {"import", QT_TRANSLATE_NOOP("AuditTrail", "Earlier record transcribed")},
};
} // namespace

QString auditActionName(const QString& action) {
  const auto found = std::find_if(std::begin(names), std::end(names),
                                  [&](const Name& name) { return action == QLatin1String(name.action); });
  return found == std::end(names) ? action : QCoreApplication::translate("AuditTrail", found->words);
}

QStringList auditActions() {
  QStringList actions;
  for (const Name& name : names)
    actions << QLatin1String(name.action);
  return actions;
}
