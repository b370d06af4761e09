#include "db/session/open_study.h"

#include "app/reports/status/due_visits.h"
#include "db/sqlite/file_errors.h"
#include "db/stores/measurement_store.h"
#include "db/stores/record_rows.h"

#include <QLocale>
#include <algorithm>

const Standing& StudySession::Private::standing() const {
  const QDate day = today();
  if (!standingNow)
    standingNow = standingOf(study, day);
  else if (standingNow->today() != day || !changedSince.empty())
    standingNow = standingAfter(std::move(*standingNow), changedSince, day);
  changedSince.clear();
  return *standingNow;
}

const std::vector<DueItem>& StudySession::Private::due() const {
  constexpr qint64 minute = 60000; // milliseconds
  const QDateTime moment = now();
  const QDateTime since = moment.addMSecs(-(moment.toMSecsSinceEpoch() % minute));
  const QString language = QLocale().name();
  if (!dueNow || dueNow->minute != since || dueNow->language != language)
    dueNow =
        Due{since, language, dueList(standing(), moment, {recordedOf(visitsAsked(standing())), user.role})};
  return dueNow->items;
}

std::optional<std::set<VisitKey>> StudySession::Private::recordedOf(const std::set<VisitKey>& asked) const {
  try {
    return loadRecordedOf(*connection, asked);
  } catch (const SqliteFailure& failure) { // visits are left out; the next save says why
    qWarning("%s: %s", qPrintable(failure.file()), qPrintable(failure.text()));
    return std::nullopt;
  }
}

void StudySession::Private::forgetStanding() {
  dueNow.reset();
  standingNow.reset();
  changedSince.clear();
}

void StudySession::Private::changeStanding(const std::set<RowId>& subjects, bool ofOthers) {
  const auto isNew = [this](RowId id) { return !subjectIn(study.subjects, id); };
  if (ofOthers || std::any_of(subjects.begin(), subjects.end(), isNew)) return forgetStanding();
  dueNow.reset();
  changedSince.insert(subjects.begin(), subjects.end());
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
