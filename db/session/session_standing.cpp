#include "db/session/open_study.h"

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
    dueNow = Due{since, language, dueList(standing(), moment)};
  return dueNow->items;
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
