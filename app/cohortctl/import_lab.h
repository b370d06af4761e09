#pragma once
#include "app/cohortctl/command.h"

class StudySession;

/// `import lab FILE --into STUDY`: takes a laboratory's table over, all or nothing; each fault is a line
/// `file:line:column: sentence` on standard error, and so is what is taken over and marked. Reads it as the
/// laboratory named by --laboratory is kept in the study, else as its headings suggest.
int importLab(StudySession& session, const QString& path, const QCommandLineParser& parser,
              const QString& command);
