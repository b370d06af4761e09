#pragma once
#include "db/progress.h"

#include <QtGlobal>
#include <algorithm>

/// Who listens to a check has said stop. Goes past whatever makes a finding of a failure, up to the wall.
struct Cancelled {};

/// Throws Cancelled.
inline void tell(const Progress& progress, CheckStage stage, std::optional<double> done) {
  if (progress && !progress(stage, done)) throw Cancelled();
}

/// The same of `done` of about so many: what a file says of its length may be wrong.
inline void tell(const Progress& progress, CheckStage stage, qint64 done, qint64 whole) {
  tell(progress, stage, static_cast<double>(done) / static_cast<double>(std::max(done, whole)));
}

/// A stage of about so many lines.
class CountedStage {
 public:
  CountedStage(const Progress& progress, CheckStage stage, qint64 lines)
      : m_progress(progress), m_stage(stage), m_lines(lines) {}

  /// One more line. Throws Cancelled.
  void advance() {
    constexpr qint64 toldEvery = 1024;
    if (m_done++ % toldEvery == 0) tell(m_progress, m_stage, m_done, m_lines);
  }

 private:
  const Progress& m_progress;
  CheckStage m_stage;
  qint64 m_lines;
  qint64 m_done = 0;
};
