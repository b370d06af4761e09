#pragma once
#include "app/study/ctcae_dictionary.h"
#include "app/study/measurement.h"
#include "app/study/study.h"
#include "db/journal/journal_head.h"
#include "db/sqlite/progress.h"

class StudySession;
enum class Identities; // sealed_store.h: StaySealed is the first

/// The study as it was after one line of its journal, with its long data.
struct StudyAt {
  JournalHead head; ///< that line
  QDateTime at;     ///< of that line, UTC
  Study study;
  CtcaeDictionary ctcae;                 ///< in force then
  std::vector<Measurement> measurements; ///< in force then, by subject and visit
  std::vector<Sampling> samplings;       ///< the same
};

/// Replays the journal up to `line` into a database in memory and reads that as the study itself is read:
/// what was entered later, and what the file's tables say now, are not in it. Before a window inThread().
/// Identities stay sealed unless they are asked for. Refusals: MISSING (field line; the journal has no such
/// line), WITHIN-ACT (field line; the act that the line is of ends later: endOfAct()), FILE, BACKUP (no copy
/// can be made to read from), CANCELLED.
Result<StudyAt> studyAt(StudySession& session, qint64 line, const Progress& progress = {},
                        Identities identities = {});
