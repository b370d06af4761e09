#pragma once
#include "db/exchange/hand_over/export_language.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>
#include <cstdio>
#include <optional>

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

/// One command of cohortctl. Those that tell of a study stand in study_reports.cpp, restore beside verify;
/// each of the others has a file of its own.
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

/// The place of an option's word in the list that it allows; nothing after the line that names them.
std::optional<int> wordOf(const QCommandLineParser& parser, const QString& option, const QStringList& words,
                          const QString& command);

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

/// `account add|password STUDY`: adds an account, or sets one's own password, from a file.
Command accountCommand();

/// `cd7 STUDY [--marker flow|ihc] [--json]`: CD7 on leukaemia cells against response, DLT, CRS, ICANS and the
/// kinetics of CAR copies, as text or as one JSON object (cd7_correlation.h).
Command cd7Command();

/// `changes STUDY [--since-handover | --since LINE] [--not-typed] [--json]`: what changed since the data were
/// last handed over, by subject, record and field, as CSV or as one JSON object (changed_fields.h).
Command changesCommand();

/// `dose --level N --weight KG --bag BAG`: what is to be given of the bags, and what was given against the
/// plan, as text or as one JSON object (product.h). The dose is computed; no study is asked.
Command doseCommand();

/// `efficacy STUDY`: response rates and survival by dose level and disease on the evening of a day, as text
/// or as one JSON object.
Command efficacyCommand();

/// `events STUDY`: adverse events by organ class, term and worst grade, by dose level, as CSV or as one JSON
/// object (event_table.h).
Command eventsCommand();

/// `export csv STUDY --to DIR [--bom]`: the data of a study as tables that others can read
/// (db/exchange/hand_over), in a new folder.
Command exportCommand();

/// `grade crs|icans|gvhd|icaht OPTIONS`: what a scale makes of what was seen, as text or as one JSON object
/// (app/analysis/grading).
Command gradeCommand();

/// `handover verify DIR`: whether a folder that was handed over is as its manifest says (check_manifest.h).
Command handOverCommand();

/// `laboratory STUDY [--from GRADE] [--json]`: laboratory values by CTCAE grade on the evening of a day, as
/// text or as one JSON object (lab_grade_report.h).
Command laboratoryCommand();

/// `package STUDY --cut-off N --to FILE`: the package of a review meeting, made by cohortdesk (papers.h).
Command packageCommand();

/// Options of `export handover`, and what it does (hand_over_package.h), made by cohortdesk (papers.h).
/// `language` of its papers; none = the system's.
void addHandOverOptions(QCommandLineParser& parser);
int exportPackage(const QCommandLineParser& parser, const QStringList& command,
                  std::optional<ExportLanguage> language);

/// `import ward-log DIR|acts DIR|lab FILE|ctcae FILE|definition FILE --into STUDY`: brings a ward's log into
/// a study, all or nothing, a laboratory's table (db/exchange/laboratory/lab_csv.h), or the CTCAE dictionary,
/// or does what tables tell of one person's acts (db/exchange/site_acts); each fault is a line
/// `file:line:column: sentence` on standard error.
Command importCommand();

class StudySession;

/// `import acts DIR --into STUDY`: does what the tables tell, as the person who is signed in; each fault is a
/// line `file:line:column: sentence` on standard error, and nothing is done then. A hard lock asks for the
/// password again.
int importActs(StudySession& session, const QString& path, const QCommandLineParser& parser,
               const QString& command);

/// `import lab FILE --into STUDY`: takes a laboratory's table over, all or nothing; each fault is a line
/// `file:line:column: sentence` on standard error, and so is what is taken over and marked. Reads it as the
/// laboratory named by --laboratory is kept in the study, else as its headings suggest.
int importLab(StudySession& session, const QString& path, const QCommandLineParser& parser,
              const QString& command);

/// `import ctcae FILE --into STUDY`: loads NCI's CTCAE, saved as CSV, as the study's dictionary of adverse
/// events; each fault is a line `file:line:column: sentence` on standard error, and nothing is loaded then.
/// --version tells which it is where neither the file nor its name does; --reason why another is replaced.
int importCtcae(StudySession& session, const QString& path, const QCommandLineParser& parser,
                const QString& command);

/// `import definition FILE --into STUDY`: the file's DLT definition is in force from now on (saveSite());
/// --reason why another takes its place. What is refused is named by its JSON pointer.
int importDefinition(StudySession& session, const QString& path, const QCommandLineParser& parser,
                     const QString& command);

/// `new STUDY --protocol NAME|FILE --site TEXT --user NAME --name TEXT`: makes a study file and prints its
/// recovery code, once.
Command newStudyCommand();

/// `oc`: operating characteristics of a design from a course on, exact (operating_characteristics.h) or by
/// simulation (simulate_trials.h).
Command ocCommand();

/// `opinion`: what BOIN, mTPI-2 and the posterior of the DLT rate say of a course (second_opinion_report.h).
Command opinionCommand();

/// `paths`: everything that can follow a course, cohort by cohort (dose_paths.h).
Command pathsCommand();

/// `pk STUDY`: noncompartmental pharmacokinetics by subject and dose level, as one JSON object (pk_report.h).
Command pkCommand();

/// `policy [FILE] [--schema]`: what the hospital fixes on this computer, or whether a policy file could be
/// followed (app/policy/policy.h).
Command policyCommand();

/// `protocol check FILE`: whether a protocol file may be used, and if not, where in it and why.
Command protocolCheckCommand();

/// `recommend [--design NAME|FILE] [--json] COURSE`: what the protocol recommends for a course; `-` reads one
/// course a line from standard input.
Command recommendCommand();

/// `cohortctl restore STUDY [--to NEW] [--backup FILE]`
Command restoreCommand();

/// `status STUDY [--on DATE] [--json]`: course, recommendation, open places, subjects and what is due on the
/// evening of a day, site calendar; without DATE today.
Command statusCommand();

/// `table`: what the rules say of every level and tally (decision_table.h).
Command tableCommand();

/// `cohortctl verify STUDY [--head N:HEX]`: whether every row is as the program wrote it, where the journal
/// ends, and whether it has the entry that a paper names.
Command verifyCommand();

/// `worksheet STUDY`, or `worksheet --definition FILE --events FILE`: the events of each subject against the
/// items of the DLT definition (app/dosing/worksheet.h), as text or as one JSON object a line; `--schema`
/// prints the JSON Schemas of the two files.
Command worksheetCommand();
