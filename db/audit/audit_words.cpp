#include "db/audit/audit_words.h"

#include "app/base/plain_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_text.h"

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
    {"lot", QT_TRANSLATE_NOOP("AuditTrail", "Lot recorded")},
    {"void-lot", QT_TRANSLATE_NOOP("AuditTrail", "Lot voided")},
    {"bag", QT_TRANSLATE_NOOP("AuditTrail", "Bag recorded")},
    {"void-bag", QT_TRANSLATE_NOOP("AuditTrail", "Bag voided")},
    {"check-bag", QT_TRANSLATE_NOOP("AuditTrail", "Identity of a bag checked")},
    {"lab-mapping", QT_TRANSLATE_NOOP("AuditTrail", "Laboratory's columns kept")},
    {"measurements", QT_TRANSLATE_NOOP("AuditTrail", "Measurements recorded")},
    {"samplings", QT_TRANSLATE_NOOP("AuditTrail", "Times of sampling recorded")},
    {"adverse-event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event recorded")},
    {"void-adverse-event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event voided")},
    {"bedside", QT_TRANSLATE_NOOP("AuditTrail", "Bedside entry recorded")},
    {"void-bedside", QT_TRANSLATE_NOOP("AuditTrail", "Bedside entry voided")},
    {"deviation", QT_TRANSLATE_NOOP("AuditTrail", "Deviation recorded")},
    {"void-deviation", QT_TRANSLATE_NOOP("AuditTrail", "Deviation voided")},
    {"response", QT_TRANSLATE_NOOP("AuditTrail", "Response confirmed")},
    {"void-response", QT_TRANSLATE_NOOP("AuditTrail", "Response voided")},
    {"follow-up", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up recorded")},
    {"void-follow-up", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up voided")},
    {"safety-report", QT_TRANSLATE_NOOP("AuditTrail", "Report of a serious event recorded")},
    {"void-safety-report", QT_TRANSLATE_NOOP("AuditTrail", "Report of a serious event voided")},
    {"sae-report", QT_TRANSLATE_NOOP("AuditTrail", "Serious adverse event report written")},
    {"void-sae-report", QT_TRANSLATE_NOOP("AuditTrail", "Serious adverse event report voided")},
    {"ctcae", QT_TRANSLATE_NOOP("AuditTrail", "CTCAE dictionary loaded")},
    {"dlt-answers", QT_TRANSLATE_NOOP("AuditTrail", "DLT worksheet answered")},
    {"void-dlt-answer", QT_TRANSLATE_NOOP("AuditTrail", "Answer to the DLT worksheet taken back")},
    {"assess-dlt", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment signed")},
    {"sign-decision", QT_TRANSLATE_NOOP("AuditTrail", "Decision signed")},
    {"agree-decision", QT_TRANSLATE_NOOP("AuditTrail", "Sponsor's agreement recorded")},
    {"meeting", QT_TRANSLATE_NOOP("AuditTrail", "Meeting recorded")},
    {"void-meeting", QT_TRANSLATE_NOOP("AuditTrail", "Meeting voided")},
    {"sign-design", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design signed")},
    {"agree-design", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design agreed")},
    {"withdraw-design", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design withdrawn")},
    {"scenarios", QT_TRANSLATE_NOOP("AuditTrail", "Toxicity scenarios saved")},
    {"site", QT_TRANSLATE_NOOP("AuditTrail", "Study settings changed")},
    {"add-user", QT_TRANSLATE_NOOP("AuditTrail", "User added")},
    {"deactivate-user", QT_TRANSLATE_NOOP("AuditTrail", "User deactivated")},
    {"reactivate-user", QT_TRANSLATE_NOOP("AuditTrail", "User reactivated")},
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
    {"open-query", QT_TRANSLATE_NOOP("AuditTrail", "Query opened")},
    {"answer-query", QT_TRANSLATE_NOOP("AuditTrail", "Query answered")},
    {"close-query", QT_TRANSLATE_NOOP("AuditTrail", "Query closed")},
    {"reopen-query", QT_TRANSLATE_NOOP("AuditTrail", "Query reopened")},
    {"check-source", QT_TRANSLATE_NOOP("AuditTrail", "Checked against source")},
    {"withdraw-check", QT_TRANSLATE_NOOP("AuditTrail", "Check against source withdrawn")},
    {"edc-entry", QT_TRANSLATE_NOOP("AuditTrail", "Typed into the sponsor's EDC")},
    {"withdraw-edc-entry", QT_TRANSLATE_NOOP("AuditTrail", "Entry in the sponsor's EDC taken back")},
    {"lock-records", QT_TRANSLATE_NOOP("AuditTrail", "Records locked")},
    {"lift-lock", QT_TRANSLATE_NOOP("AuditTrail", "Lock lifted")},
    {"delegation", QT_TRANSLATE_NOOP("AuditTrail", "Delegation recorded")},
    {"void-delegation", QT_TRANSLATE_NOOP("AuditTrail", "Delegation voided")},
    {"consent-form", QT_TRANSLATE_NOOP("AuditTrail", "Version of the consent form recorded")},
    {"void-consent-form", QT_TRANSLATE_NOOP("AuditTrail", "Version of the consent form voided")},
    {"reconsent", QT_TRANSLATE_NOOP("AuditTrail", "Consent to another version recorded")},
    {"void-reconsent", QT_TRANSLATE_NOOP("AuditTrail", "Consent to another version voided")},
    {"source-location", QT_TRANSLATE_NOOP("AuditTrail", "Source data location recorded")},
    {"void-source-location", QT_TRANSLATE_NOOP("AuditTrail", "Source data location voided")},
    {"output", QT_TRANSLATE_NOOP("AuditTrail", "Printed or exported")},
    {"hand-over", QT_TRANSLATE_NOOP("AuditTrail", "Data handed over")},
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

QString auditChangeText(const QString& table, const AuditChange& change, const Study& study) {
  const auto words = [&](const QString& value) { return auditValue(table, change.column, value, study); };
  const QString now = change.newValue.isEmpty() ? AuditText::tr("empty") : words(change.newValue);
  if (table.isEmpty() && change.oldValue.isEmpty()) return change.newValue.isEmpty() ? QString() : now;
  const QString name = auditFieldName(change.column);
  if (change.oldValue.isEmpty()) return u"%1: %2"_qs.arg(name, now);
  const bool sealed = change.oldValue == u"sealed" && change.newValue == u"sealed";
  if (sealed && words(change.newValue) == AuditText::tr("sealed"))
    return u"%1: %2"_qs.arg(name, AuditText::tr("changed"));
  return u"%1: %2 → %3"_qs.arg(name, words(change.oldValue), now);
}

QStringList auditChangeTexts(const AuditLine& line, const Study& study) {
  QStringList texts;
  QStringList ties; // to other rows: of least interest, so last
  for (const AuditChange& change : line.changes)
    if (change.column != u"id")
      (change.column.endsWith(u"_id") ? ties : texts) << auditChangeText(line.table, change, study);
  return texts + ties;
}

QString auditTime(const QDateTime& at, const QTimeZone& zone) {
  return at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString auditSubject(const Study& study, RowId subjectId) {
  if (subjectId == 0) return {};
  const Subject* subject = study.subject(subjectId);
  return subject ? subject->label() : u"#%1"_qs.arg(subjectId);
}

QString auditPerson(const AuditLine& line) {
  return line.userId == 0 ? AuditText::tr("the program") : line.user;
}

QString auditReviewText(const std::vector<AuditReview>& reviews, qint64 lastLine, const Study& study) {
  const auto furthest =
      std::max_element(reviews.begin(), reviews.end(), [](const auto& one, const auto& other) {
        return std::pair(one.upTo, one.id) < std::pair(other.upTo, other.id);
      });
  if (furthest == reviews.end()) return AuditText::tr("The audit trail has not been reviewed yet.");
  QStringList sentences{AuditText::tr("Reviewed up to line %1 by %2 on %3.")
                            .arg(furthest->upTo)
                            .arg(furthest->printedName, auditTime(furthest->at, study.site.timeZone))};
  const qint64 since = lastLine - furthest->upTo;
  if (since > 0) sentences << AuditText::tr("%Ln line(s) since.", nullptr, static_cast<int>(since));
  return joinSentences(sentences);
}

QString auditFilterText(const Study& study, const AuditFilter& filter) {
  const auto day = [&](const QDateTime& at) { return siteDate(study, at).toString(Qt::ISODate); };
  QStringList parts;
  if (filter.subjectId != 0) parts << AuditText::tr("subject %1").arg(auditSubject(study, filter.subjectId));
  if (filter.userId) {
    const User* user = study.user(*filter.userId);
    parts << AuditText::tr("person: %1").arg(user ? user->name : AuditText::tr("the program"));
  }
  if (!filter.action.isEmpty()) parts << AuditText::tr("action: %1").arg(auditActionName(filter.action));
  if (!filter.column.isEmpty())
    parts << AuditText::tr("field: %1, %2").arg(auditTableName(filter.table), auditFieldName(filter.column));
  else if (!filter.table.isEmpty())
    parts << AuditText::tr("field: %1").arg(auditTableName(filter.table));
  if (filter.from.isValid()) parts << AuditText::tr("from %1").arg(day(filter.from));
  if (filter.before.isValid()) parts << AuditText::tr("to %1").arg(day(filter.before.addMSecs(-1)));
  if (!filter.text.isEmpty()) parts << AuditText::tr("text “%1”").arg(filter.text);
  return parts.isEmpty() ? AuditText::tr("everything") : parts.join(semicolon());
}
