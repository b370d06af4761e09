#pragma once

class QCoreApplication;
class QString;

/// Runs the command that the program's words name, in the language of the environment and under the policy of
/// that file; answers its ExitStatus.
int runCommands(QCoreApplication& program, const QString& policyFile);
