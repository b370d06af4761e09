#pragma once
#include "app/base/refusal.h"
#include "app/cohortctl/commands.h"
#include "db/session/study_session.h"

#include <QDate>
#include <QString>
#include <functional>
#include <optional>

/// A line typed on the terminal behind the prompt; passwords are not shown while they are typed. Nothing
/// where standard input is no terminal, or the input ends.
std::optional<QString> askLine(const QString& prompt);
std::optional<QString> askPassword(const QString& prompt);

/// The first line of the file, which no other account may read; else the exit status, after the line that
/// says why.
tl::expected<QString, int> passwordIn(const QString& command, const QString& path);

/// `--user NAME --password-file F`, as every command on a study takes them.
void addSignInOptions(QCommandLineParser& parser);

/// Login and password from the options or else from the terminal; `twice` asks a new password twice. A
/// password file that other accounts may read is refused. On
/// failure the exit status, after the line that says why has been written to standard error.
tl::expected<Credentials, int> readCredentials(const QCommandLineParser& parser, const QString& command,
                                               bool twice = false);

/// Opens the study as that person, lets `body` answer the command, and closes it; with a line on
/// standard error where it may be an older copy, or others may read or change its file. Exit status and
/// message as above where it does not open; Refused where `body` has answered but the closing failed (the
/// line that says who signed out, the last backup), which a script would not know otherwise.
int withStudy(const QString& path, const QCommandLineParser& parser, const QString& command,
              const std::function<int(StudySession&)>& body);

/// The same of somebody who has been asked already.
int withStudyAs(const Credentials& who, const QString& path, const QString& command,
                const std::function<int(StudySession&)>& body);

/// Answers from a study as it stands on the evening of a day, site calendar.
using StudyAnswer =
    std::function<int(const StudySession& session, QDate on, const QCommandLineParser& parser)>;

/// `STUDY [--on DATE] [--user NAME --password-file F]` and the command's own options: reads the command line,
/// opens the study as withStudy(), and lets `answer` answer.
int askStudy(const QStringList& command, const QString& description, const QList<QCommandLineOption>& options,
             const StudyAnswer& answer);

/// `--json`.
QCommandLineOption jsonOption();

/// Says the refusal on standard error and answers the status that tells a script what it was about.
int refusedFor(const QString& command, const Refusal& refusal);

/// The lines of --help about what verify and restore end with.
QString statusHelp();
