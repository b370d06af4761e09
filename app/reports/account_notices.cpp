#include "app/reports/account_notices.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(AccountNotices)
};

QString nameOf(const Study& study, RowId userId) {
  const User* user = study.user(userId);
  return user ? Text::tr("%1 (%2)", "name (login)").arg(user->name, user->login) : QString();
}

QString sentenceOf(const Study& study, const AccountNotice& notice) {
  const QString whose = nameOf(study, notice.userId);
  const QString by = nameOf(study, notice.doneBy);
  const QString when = notice.at.toTimeZone(study.site.timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
  switch (notice.event) {
  case AccountEvent::Added:
    return Text::tr("The account of %1 was added by %2 on %3.").arg(whose, by, when);
  case AccountEvent::PasswordReset:
    if (notice.doneBy == notice.userId)
      return Text::tr(
                 "The account of %1 got a password of its owner's own on %2, by whoever had the one that "
                 "somebody else had set.")
          .arg(whose, when);
    return Text::tr("The password of %1 was set anew by %2 on %3.").arg(whose, by, when);
  case AccountEvent::Recovered:
    return Text::tr("The account of %1 was opened with the recovery code on %2.").arg(whose, when);
  case AccountEvent::NewRecoveryCode:
    return Text::tr("A new recovery code was made by %1 on %2; the one before opens the study no more.")
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
