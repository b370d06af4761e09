#include "db/session/study_at.h"

#include "app/analysis/measurements/visits.h"
#include "db/journal/act_end.h"
#include "db/journal/replay_journal.h"
#include "db/session/open_study.h"
#include "db/sqlite/db_text.h"
#include "db/stores/measurement_store.h"
#include "db/stores/site_store.h"

namespace {
Result<StudyAt> readAt(Connection& past, const Vault& vault, Identities identities,
                       const Progress& progress) {
  auto study = readStudy(past, vault, identities, progress);
  if (!study) return tl::unexpected(study.error());
  StudyAt then;
  Statement last = past.prepare(u"SELECT id, at, mac FROM journal ORDER BY id DESC LIMIT 1"_qs);
  if (last.run().next()) ColumnReader(last) >> then.head.sequence >> then.at >> then.head.mac;
  then.study = std::move(*study);
  MeasurementPlan& plan = then.study.protocol.measurements;
  plan = planInForce(plan, then.study.site);
  then.ctcae = loadCtcaeDictionary(past);
  then.study.termNames = termsOf(then.ctcae);
  then.measurements = loadMeasurements(past, {});
  then.samplings = loadSamplings(past, 0, std::numeric_limits<RowId>::max());
  return then;
}

/// MISSING, and WITHIN-ACT.
Result<void> mayReadAt(StudySession& session, qint64 line) {
  if (line < 1 || line > session.journalHead().sequence)
    return refuse(u"MISSING"_qs, DbText::tr("The journal has no line %1.").arg(line), u"line"_qs);
  const auto end = catchingFileErrors(
      [&]() -> Result<qint64> { return endOfAct(*StudySessionAccess::of(session).connection, line); });
  if (!end) return tl::unexpected(end.error());
  if (*end == line) return {};
  return refuse(u"WITHIN-ACT"_qs,
                DbText::tr("Line %1 of the journal lies within an act that ends with line %2: in between the "
                           "study is no whole.")
                    .arg(line)
                    .arg(*end),
                u"line"_qs);
}
} // namespace

Result<StudyAt> studyAt(StudySession& session, qint64 line, const Progress& progress, Identities identities) {
  if (const auto may = mayReadAt(session, line); !may) return tl::unexpected(may.error());
  return catchingFileErrors([&]() -> Result<StudyAt> {
    Result<StudyAt> then = StudyAt();
    const auto copied = StudySessionAccess::of(session).withCopy(
        [&](Connection& copy, const Vault& vault, const Progress& thread) {
          Connection past;
          replayJournal(BareConnection(copy), line, past, vault.journalKeys(), thread);
          then = readAt(past, vault, identities, thread);
        },
        progress);
    if (!copied) return tl::unexpected(copied.error());
    return then;
  });
}
