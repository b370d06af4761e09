#include "db/session/open_study.h"

#include "app/analysis/measurements/lab_points.h"
#include "app/base/date_text.h"
#include "app/reports/status/due_grades.h"
#include "app/reports/status/due_visits.h"
#include "app/reports/status/due_worksheet.h"
#include "db/sqlite/file_errors.h"
#include "db/stores/bedside_store.h"
#include "db/stores/measurement_store.h"
#include "db/stores/record_rows.h"

#include <QLocale>
#include <algorithm>

const Standing& StudySession::Private::standing() const {
  const QDate day = today();
  const auto changed = standingNow ? changes.since(standingVersion) : std::nullopt;
  if (!changed)
    standingNow = standingOf(study, day);
  else if (standingNow->today() != day || !changed->empty())
    standingNow = standingAfter(std::move(*standingNow), *changed, day);
  standingVersion = changes.version();
  return *standingNow;
}

namespace {
qint64 minuteOf(const QDateTime& at) {
  return at.toMSecsSinceEpoch() / 60000;
}
} // namespace

const std::vector<DueItem>& StudySession::Private::due() const {
  const QDateTime at = now();
  const bool stands = dueNow && dueNow->sources.recorded && dueNow->language == QLocale().name() &&
                      dueNow->today == standing().today();
  const auto changed = stands ? changes.since(dueNow->version) : std::nullopt;
  const bool isSame = changed && changed->empty() && minuteOf(dueNow->at) == minuteOf(at);
  if (!isSame && !(changed && goOnWithDue(*changed, at))) makeDue(at);
  return dueNow->list.items();
}

void StudySession::Private::makeDue(const QDateTime& at) const {
  DueSources sources{recordedOf(visitsAsked(standing())), user.role, stripsOf(stripsAsked(standing())),
                     valuesOf(valuesAsked(standing()))};
  DueList list = dueListOf(standing(), at, sources);
  dueNow =
      Due{changes.version(), at, standing().today(), QLocale().name(), std::move(sources), std::move(list)};
}

bool StudySession::Private::goOnWithDue(const std::set<RowId>& changed, const QDateTime& at) const {
  const auto recorded = recordedOf(visitsAsked(standing(), changed));
  if (!recorded) return false;
  DueSources& sources = dueNow->sources;
  for (const RowId id : changed) {
    sources.recorded->erase(sources.recorded->lower_bound({id, {}}),
                            sources.recorded->lower_bound({id + 1, {}}));
    sources.strips.erase(id);
    sources.values.erase(id);
  }
  sources.recorded->insert(recorded->begin(), recorded->end());
  sources.strips.merge(stripsOf(stripsAsked(standing(), changed)));
  sources.values.merge(valuesOf(valuesAsked(standing(), changed)));
  dueNow->list = dueListAfter(std::move(dueNow->list), standing(), changed, at, sources);
  dueNow->at = at;
  dueNow->version = changes.version();
  return true;
}

std::map<RowId, std::vector<BedsideEntry>>
StudySession::Private::stripsOf(const std::set<RowId>& asked) const {
  const QDateTime from = beginOfDay(today().addDays(-lastStripDay), study.site.timeZone);
  return catchingFileErrors([&]() -> Result<std::map<RowId, std::vector<BedsideEntry>>> {
           return loadStrips(*connection, asked, from);
         })
      .value_or(std::map<RowId, std::vector<BedsideEntry>>()); // the next save says why
}

std::map<RowId, std::vector<LabPoint>> StudySession::Private::valuesOf(const std::set<RowId>& asked) const {
  using Values = std::map<RowId, std::vector<LabPoint>>;
  if (asked.empty()) return {};
  MeasurementFilter filter;
  filter.firstSubject = *asked.begin();
  filter.lastSubject = *asked.rbegin();
  filter.specimen = Specimen::Blood;
  return catchingFileErrors([&]() -> Result<Values> {
           std::map<RowId, std::vector<Measurement>> measured;
           for (const QString& analyte : analytesOf(study.site.dltDefinition)) {
             filter.analyte = analyte;
             for (const Measurement& each : loadMeasurements(*connection, filter))
               measured[each.cell.subjectId].push_back(each);
           }
           std::map<RowId, std::vector<Sampling>> taken;
           for (const Sampling& each : loadSamplings(*connection, filter.firstSubject, filter.lastSubject))
             taken[each.subjectId].push_back(each);
           Values values;
           for (const RowId id : asked)
             values[id] = labPointsOf(study, *study.subject(id), measured[id], taken[id]);
           return values;
         })
      .value_or(Values()); // the next save says why
}

std::optional<std::set<VisitKey>> StudySession::Private::recordedOf(const std::set<VisitKey>& asked) const {
  try {
    return loadRecordedOf(*connection, asked);
  } catch (const SqliteFailure& failure) { // visits are left out; the next save says why
    qWarning("%s: %s", qPrintable(failure.file()), qPrintable(failure.text()));
    return std::nullopt;
  }
}

void StudySession::Private::noteChange(const std::set<RowId>& subjects, bool ofOthers) {
  const auto isNew = [this](RowId id) { return !subjectIn(study.subjects, id); };
  if (ofOthers || std::any_of(subjects.begin(), subjects.end(), isNew)) return changes.ofOthers();
  changes.ofSubjects(subjects);
}

const Standing& StudySession::standing() const {
  return d->standing();
}
const std::vector<DueItem>& StudySession::due() const {
  return d->due();
}
std::set<VisitKey> StudySession::recordedOf(const std::set<VisitKey>& asked) const {
  return d->recordedOf(asked).value_or(std::set<VisitKey>());
}
qint64 StudySession::version() const {
  return d->changes.version();
}
std::optional<std::set<RowId>> StudySession::changedSince(qint64 version) const {
  return d->changes.since(version);
}
