#include "app/cohortctl/study_copy.h"

#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/input_lines.h"
#include "db/file/study_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {
/// The study and what belongs to it: SQLite's log of a program that was killed, the checksum, attempts to
/// sign in.
bool copyStudy(const QFileInfo& study, const QString& folder) {
  const QString name = study.fileName();
  QStringList names{name};
  for (const QString& beside :
       study.absoluteDir().entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name))
    if ((beside.startsWith(name + u'.') || beside.startsWith(name + u'-')) && !beside.endsWith(u".lock"))
      names << beside;
  return std::all_of(names.begin(), names.end(), [&](const QString& each) {
    return QFile::copy(study.absoluteDir().filePath(each), QDir(folder).filePath(each));
  });
}
} // namespace

int withCopyOfStudy(const QString& path, const QCommandLineParser& parser, const QString& command,
                    const std::function<int(StudySession&)>& body) {
  const QFileInfo study(path);
  const auto who = readCredentials(parser, command);
  if (!who) return who.error();
  const auto judged = withProgressLine(
      [&](const Progress& progress) { return StudyFile::judge(path, *who, systemClock, progress); });
  if (!judged) return refused(command, judged.error().message);
  const auto lock = StudyLock::take(path);
  if (!lock) return refused(command, lock.error().message);
  const QTemporaryDir folder(study.absoluteDir().filePath(QStringLiteral(".cohortdesk-dry-run-XXXXXX")));
  if (!folder.isValid() || !copyStudy(study, folder.path()))
    return refused(command, CohortctlText::tr("The study cannot be copied for the dry run: %1.")
                                .arg(folder.isValid() ? study.fileName() : folder.errorString()));
  return withStudyAs(*who, folder.filePath(study.fileName()), command, body);
}
