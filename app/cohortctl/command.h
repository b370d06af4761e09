#pragma once
#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>
#include <cstdio>

/// What cohortctl ends with.
enum ExitStatus {
  Answered = 0,
  Refused = 1,    ///< the rules, a file or a line of the input was refused; the reason is in the output
  UsageError = 2, ///< the command line itself is wrong; the reason is on standard error
  // Of verify and restore:
  Damaged = 4,       ///< the study is not as the program wrote it
  NoSoundBackup = 5, ///< there is no sound backup, or the one that was named is none
  NotLetIn = 6,      ///< login or password is wrong or out of date, or the account is locked
  // Of verify --head:
  HeadDiffers = 7,   ///< a paper was printed from another history than the study's
  EndsBeforeHead = 8 ///< the study ends before the entry that a paper names: an older copy
};

/// One command of cohortctl; each stands in a file of its own in this folder.
struct Command {
  const char* name;
  const char* synopsis;                   ///< what follows the name: "[--json] COURSE"
  QString (*summary)();                   ///< one line, in the user's language
  int (*run)(const QStringList& command); ///< the words of the command line from the command's name on
};

/// Every command, in the order in which --help lists them.
const QList<Command>& commands();

/// Reads the words of a command; nothing if the caller should go on. --help is answered here. A wrong option
/// and more or fewer arguments than `least` to `most` are reported on standard error.
std::optional<int> readArguments(QCommandLineParser& parser, const QStringList& command, int least, int most);

/// Writes the sentence to standard error, after the program's and the command's name.
int usageError(const QString& command, const QString& message);

/// The same for what is to be known though the command goes on.
void warn(const QString& command, const QString& message);

/// The same for what the rules or a file refused; answers Refused.
int refused(const QString& command, const QString& message);

/// Whatever cohortctl writes goes through here: no control character reaches a terminal (terminalText()).
/// Only a ProgressLine moves the cursor by itself.
void writeText(std::FILE* out, const QByteArray& utf8);

/// A line on standard output.
void printLine(const QString& text);
void printJson(const QJsonObject& object); ///< in one line
