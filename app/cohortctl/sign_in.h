#pragma once
#include "app/cohortctl/command.h"
#include "db/study_session.h"

#include <functional>

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
