#pragma once
#include "app/base/refusal.h"
#include "db/access/passwords.h"
#include "db/journal/journal_head.h"
#include "db/sqlite/progress.h"

#include <QDateTime>

/// The backup that a person may restore.
struct AllowedBackup {
  QString path;
  JournalHead head;
  bool studyAsked = false; ///< the study itself let the person in; else only its newest sound backup did
};

/// Whether the person may restore `chosen`, or the newest sound backup where that is empty. The study is
/// asked first, where its accounts can be read and are as the program wrote them; then its newest sound
/// backup: each must let the person in, and an older backup is no way round a newer one, nor one from before
/// the study's key changed. A wrong password
/// waits beside the study, as one at sign-in does. Refusals: PASSWORD, WAIT, ACCOUNT-LOCKED; BACKUP where
/// there is no sound one; FILE where another program is writing to the study. Throws Cancelled.
Result<AllowedBackup> mayRestore(const QString& study, const QString& chosen, const Credentials& who,
                                 const QDateTime& now, const Progress& progress);
