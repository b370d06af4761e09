#include "db/exchange/hand_over/sdtm/sdtm_dates.h"

#include <QDateTime>

QString sdtmTime(const QString& exported, const QTimeZone& zone) {
  if (!exported.contains(u'T')) return exported;
  constexpr qsizetype toTheMinute = 17; // 2026-03-14T02:00Z
  const QDateTime moment = QDateTime::fromString(exported, Qt::ISODateWithMs).toTimeZone(zone);
  return moment.toString(exported.size() == toTheMinute ? u"yyyy-MM-dd'T'HH:mm"_qs
                                                        : u"yyyy-MM-dd'T'HH:mm:ss"_qs);
}

QString sdtmDay(const QString& dtc, const QString& reference) {
  constexpr qsizetype day = 10; // 2026-03-14
  const QDate date = QDate::fromString(dtc.left(day), Qt::ISODate);
  const QDate first = QDate::fromString(reference.left(day), Qt::ISODate);
  if (!date.isValid() || !first.isValid()) return {};
  const qint64 days = first.daysTo(date);
  return QString::number(days < 0 ? days : days + 1);
}
