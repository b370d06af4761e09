#pragma once
#include <QDateTime>
#include <QString>

/// What a writer is to do.
struct WriterOrder {
  QString path; ///< the study
  QDateTime moment;
  quint32 seed = 1;     ///< of what is entered
  int commands = 0;     ///< how many; then it closes the study
  int backupEvery = 0;  ///< makes a backup before each of so many commands; 0 = none
  bool creates = false; ///< makes new studies, one after the other, and enters nothing: path0, path1, …
  unsigned uid = 0;     ///< whom it runs as; 0 = as whoever runs the test
};

/// Enters a study until it is killed, or ends: its exit status. Every line goes to the standard output in one
/// write() and says what is known at that moment:
///   try <kind> <id> <token>                          a command is about to run
///   done <sequence> <mac> <ms> <kind> <id> <token>   the command has returned success
///   refused <rule> <message>                         it has not
///   ready, backup, close, closed, created            where the writer is
int enterAsWriter(const WriterOrder& order);
