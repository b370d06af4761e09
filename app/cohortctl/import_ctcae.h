#pragma once
#include "app/cohortctl/command.h"

class StudySession;

/// `import ctcae FILE --into STUDY`: loads NCI's CTCAE, saved as CSV, as the study's dictionary of adverse
/// events; each fault is a line `file:line:column: sentence` on standard error, and nothing is loaded then.
/// --version tells which it is where neither the file nor its name does; --reason why another is replaced.
int importCtcae(StudySession& session, const QString& path, const QCommandLineParser& parser,
                const QString& command);
