#include "db/session/study_commands.h"

StudyCommands::StudyCommands(StudySession& session) : m_session(session) {}
