#include "db/session/open_study.h"

#include "app/reports/status/due_visits.h"
#include "db/sqlite/file_errors.h"
#include "db/stores/measurement_store.h"

#include <QLocale>

const Standing& StudySession::Private::standing() const {
  const QDate day = today();
  if (!standingNow || standingNow->today() != day) standingNow = standingOf(study, day);
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
