#pragma once
#include "db/exchange/csv/csv.h"
#include "db/sqlite/progress.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <cstdio>
#include <functional>

/// On a terminal: a line on standard error that says what the check of a study is at and how far, wiped when
/// it is over. Elsewhere nothing. Meanwhile Ctrl+C ends the check first, so that no lock stays behind, and
/// then the program; where the program goes on to close a study, also elsewhere, and so does SIGTERM: nothing
/// half done is left.
class ProgressLine {
 public:
  /// With a study open, the program goes on to close it: `endsProgram` is false there.
  explicit ProgressLine(bool endsProgram = true);
  ~ProgressLine();
  Q_DISABLE_COPY_MOVE(ProgressLine)

  /// Lives as long as the line.
  Progress progress();

 private:
  bool say(CheckStage stage, std::optional<double> done);
  bool listens() const { return m_onTerminal || !m_endsProgram; }

  bool m_endsProgram;
  bool m_onTerminal;
  void (*m_onInterrupt)(int) = nullptr; ///< what Ctrl+C did before
  void (*m_onTermination)(int) = nullptr;
  std::optional<CheckStage> m_stage;
  bool m_isWritten = false;
  QElapsedTimer m_last; ///< since the line was written, or its stage began
};

/// Calls what checks a study with a Progress that stands on the terminal.
template <class Check>
auto withProgressLine(Check check, bool endsProgram = true) {
  ProgressLine line(endsProgram);
  return check(line.progress());
}

/// "file:line:column: sentence", of a workbook "file:Sheet1!C7:column: sentence".
QString faultLine(const TableFault& fault);
/// Writes each as such a line to standard error.
void writeFaults(const std::vector<TableFault>& faults);

/// Writes the faults, and that nothing was imported.
/// Answers Refused.
int tellFaults(const QString& command, const std::vector<TableFault>& faults);

/// Calls `take` with each line of the input without its end (LF, CR or CR LF); a last line without an end
/// counts, a byte order mark at the start does not. Reads in large pieces: lines may be as long as memory
/// allows. False if the input cannot be read to its end.
bool forEachLine(std::FILE* input, const std::function<void(const char* line, qsizetype size)>& take);
