#pragma once
#include "tests/faults/writer.h"

#include <QByteArrayList>
#include <QStringList>

/// When a process is killed: `microseconds` after its `count`-th line that begins with `line`, or after
/// its start where `line` is empty. -1 = never: it ends by itself.
struct Killing {
  QByteArray line;
  int count = 1;
  int microseconds = 0;
};

/// What a process had said when it died.
struct WriterReport {
  QByteArrayList lines;
  bool killed = false; ///< it had not ended by itself
  int exitCode = -1;
  int microseconds = 0; ///< from the line that Killing names (or its start) to its end

  /// The last line that begins with `word`, its words; empty if there is none.
  QList<QByteArray> last(const QByteArray& word) const;
};

/// Starts a program (its path first) and kills it with SIGKILL. Waits until it is gone.
WriterReport runAndKill(const QStringList& words, const Killing& killing);
/// Has a process of its own enter a study (writer.h) and kills it with SIGKILL. Waits until it is gone. It is
/// a fork of this one, which starts in no time: nothing may be open here that it must not close or write.
WriterReport runWriter(const WriterOrder& order, const Killing& killing);
