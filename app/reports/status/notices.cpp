#include "app/reports/status/notices.h"

#include "app/base/date_text.h"
#include "app/base/file_bytes.h"
#include "app/base/plain_text.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"

#include <QDir>

namespace {
QString nameOf(const Study& study, RowId userId) {
  const User* user = study.user(userId);
  return user ? ReportsText::tr("%1 (%2)", "name (login)").arg(user->name, user->login) : QString();
}

QString sentenceOf(const Study& study, const AccountNotice& notice) {
  const QString whose = nameOf(study, notice.userId);
  const QString by = nameOf(study, notice.doneBy);
  const QString when = siteTime(notice.at, study.site.timeZone);
  switch (notice.event) {
  case AccountEvent::Added:
    return ReportsText::tr("The account of %1 was added by %2 on %3.").arg(whose, by, when);
  case AccountEvent::PasswordReset:
    if (notice.doneBy == notice.userId)
      return ReportsText::tr(
                 "The account of %1 got a password of its owner's own on %2, by whoever had the one that "
                 "somebody else had set.")
          .arg(whose, when);
    return ReportsText::tr("The password of %1 was set anew by %2 on %3.").arg(whose, by, when);
  case AccountEvent::Recovered:
    return ReportsText::tr("The account of %1 was opened with the recovery code on %2.").arg(whose, when);
  case AccountEvent::NewRecoveryCode:
    return ReportsText::tr(
               "A new recovery code was made by %1 on %2; the one before opens the study no more.")
        .arg(by, when);
  }
  return {};
}
} // namespace

QStringList accountSentences(const Study& study, const std::vector<AccountNotice>& notices) {
  QStringList sentences;
  for (const AccountNotice& notice : notices)
    sentences << sentenceOf(study, notice);
  return sentences;
}

QString olderCopyNotice(const OlderCopy& copy) {
  QStringList sentences{
      ReportsText::tr("The journal of this study ended at line %1 when it was opened, but a backup beside it "
                      "reaches line %2: the study may be an older copy that was put in its place.")
          .arg(copy.endedAt)
          .arg(copy.backupLine)};
  if (copy.notedAt != 0)
    sentences << ReportsText::tr("This stays until the audit trail has been reviewed up to line %1.")
                     .arg(copy.notedAt);
  return joinSentences(sentences);
}

QString sharedFileNotice(const QString& studyPath) {
  const OthersMay others = othersMay(studyPath);
  if (others == OthersMay::Nothing) return {};
  return joinSentences(
      {others == OthersMay::Write
           ? ReportsText::tr("Other accounts of this computer may change the file of this study.")
           : ReportsText::tr("Other accounts of this computer may read the file of this study."),
       ReportsText::tr("“chmod 600 %1” keeps it to its owner; a stick that knows no permissions cannot.")
           .arg(QDir::toNativeSeparators(studyPath))});
}

namespace {
/// When the decision before `decision` was signed; null if there is none.
QDateTime signedBefore(const Study& study, const Decision* decision) {
  QDateTime before;
  for (const Decision& other : study.decisions)
    if (other.investigator && (!decision || other.number < decision->number)) before = other.investigator->at;
  return before;
}
} // namespace

QStringList clockWarnings(const Study& study, const Decision* decision) {
  const QDateTime from = signedBefore(study, decision);
  const QDateTime to = decision && decision->investigator ? decision->investigator->at : QDateTime();
  QStringList warnings;
  for (const ClockSetback& step : study.clockSetbacks) {
    if (from.isValid() && step.before <= from) continue;
    if (to.isValid() && step.after > to) continue;
    warnings << ReportsText::tr(
                    "The laptop's clock went backwards, from %1 to %2 (site time): times entered around "
                    "then may be "
                    "wrong.")
                    .arg(siteTime(step.before, study.site.timeZone),
                         siteTime(step.after, study.site.timeZone));
  }
  return warnings;
}
