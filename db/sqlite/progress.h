#pragma once
#include <QtGlobal>
#include <algorithm>
#include <functional>
#include <optional>

/// What the check of a study is at, or its opening, a backup, an import, a document. A restore checks several
/// files, one after the other.
enum class CheckStage {
  Bytes,   ///< the file against the checksum beside it
  Pages,   ///< SQLite's own check of pages, indexes and types
  Journal, ///< chain and signatures
  Tables,  ///< every row against the journal
  Replay,  ///< the journal's lines, put together to the study of an earlier day
  Load,    ///< its records
  Copy,    ///< its pages into a file of their own
  Read,    ///< the lines of a table that is brought in
  Course,  ///< of a log's steps, what the rules say to each
  Write,   ///< of what is brought in into the study
  Paper    ///< the pages of a printed document
};

/// Hears how far a stage is: 0 to 1, or nothing where that cannot be known. Called in the thread that checks,
/// thousands of times a second; it must not touch the study. False stops the check: what it was handed to
/// answers the refusal CANCELLED, and leaves everything as its other refusals do. Empty: nobody listens.
using Progress = std::function<bool(CheckStage stage, std::optional<double> done)>;

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
