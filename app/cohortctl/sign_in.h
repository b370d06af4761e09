#pragma once
#include "app/cohortctl/command.h"
#include "db/study_session.h"

/// `--user NAME --password-file F`, as every command on a study takes them.
void addSignInOptions(QCommandLineParser& parser);

/// Login and password from the options or else from the terminal; `twice` asks a new password twice. On
/// failure the exit status, after the line that says why has been written to standard error.
tl::expected<Credentials, int> readCredentials(const QCommandLineParser& parser, const QString& command,
                                               bool twice = false);

/// The study opened by that person, with a line on standard error where it may be an older copy; exit status
/// and message as above.
tl::expected<std::unique_ptr<StudySession>, int>
openStudy(const QString& path, const QCommandLineParser& parser, const QString& command);
