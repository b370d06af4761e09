#pragma once
#include "db/progress.h"

#include <QElapsedTimer>

/// On a terminal: a line on standard error that says what the check of a study is at and how far, wiped when
/// it is over. Elsewhere nothing. Meanwhile Ctrl+C ends the check first, so that no lock stays behind, and
/// then the program.
class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine();
  Q_DISABLE_COPY_MOVE(ProgressLine)

  /// Lives as long as the line.
  Progress progress();

 private:
  bool say(CheckStage stage, std::optional<double> done);

  bool m_onTerminal;
  void (*m_onInterrupt)(int) = nullptr; ///< what Ctrl+C did before
  std::optional<CheckStage> m_stage;
  bool m_isWritten = false;
  QElapsedTimer m_last; ///< since the line was written, or its stage began
};

/// Calls what checks a study with a Progress that stands on the terminal.
template <class Check>
auto withProgressLine(Check check) {
  ProgressLine line;
  return check(line.progress());
}
