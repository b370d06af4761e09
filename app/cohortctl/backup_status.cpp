#include "app/cohortctl/backup_status.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};
} // namespace

int refusedFor(const QString& command, const Refusal& refusal) {
  refused(command, refusal.message);
  const QString& rule = refusal.rule;
  if (rule == QLatin1String("DAMAGED")) return Damaged;
  if (rule == QLatin1String("BACKUP")) return NoSoundBackup;
  for (const char* ofPeople : {"PASSWORD", "WAIT", "ACCOUNT-LOCKED"})
    if (rule == QLatin1String(ofPeople)) return NotLetIn;
  return Refused;
}

QString statusHelp() {
  return Text::tr(
      "Ends with 0 if all is well, 1 if a file or folder is in the way, 2 if the command line is "
      "wrong, 4 if the study is damaged, 5 if there is no sound backup, 6 if login or password is "
      "wrong or out of date, or the account is locked.");
}
