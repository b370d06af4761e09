#include "app/dosing/dlt_period.h"

#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/dosing/dosing_text.h"
#include "app/study/codes.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <algorithm>

namespace {
/// From the minute of the infusion to the end of A2's day.
struct DltPeriod {
  DltPeriod(const Study& study, const Infusion& infusion)
      : zone(study.site.timeZone), dayZero(siteDate(study, infusion.startedAt)),
        lastDay(dayZero.addDays(study.protocol.lastDltOnsetDay)) {
    constexpr int minute = 60;
    const qint64 started = infusion.startedAt.toSecsSinceEpoch();
    from = QDateTime::fromSecsSinceEpoch(started - started % minute, Qt::UTC);
    end = beginOfDay(lastDay.addDays(1), zone);
  }
  const QTimeZone& zone;
  QDate dayZero;
  QDate lastDay;
  QDateTime from;
  QDateTime end; ///< the first minute after it
};

/// The first day of the period on which the event can have come to a worse grade of this scale.
std::optional<QDate> firstRise(const DltPeriod& period, const AdverseEvent& event, GradeScale scale) {
  int before = 0;
  for (const GradeStep& step : stepsOf(event, scale, period.zone)) {
    const bool rises = step.grade > before;
    before = step.grade;
    if (rises && step.hi >= period.from && step.lo < period.end)
      return std::max(period.dayZero, step.lo.toTimeZone(period.zone).date());
  }
  return std::nullopt;
}

/// Asked of thousands of events: most began on a day that says it all.
bool isToldByItsDay(const AdverseEvent& event) {
  return event.course.empty() && !event.onsetKnown && !event.endKnown;
}
} // namespace

std::optional<int> dltDay(const Study& study, const Infusion& infusion, const AdverseEvent& event) {
  if (isToldByItsDay(event)) {
    const int day = dayOf(study, infusion, event.onset);
    return day >= 0 && day <= study.protocol.lastDltOnsetDay ? std::optional(day) : std::nullopt;
  }
  const DltPeriod period(study, infusion);
  std::optional<QDate> first;
  for (int scale = 0; scale < static_cast<int>(codes<GradeScale>.size()); ++scale)
    if (const auto day = firstRise(period, event, static_cast<GradeScale>(scale)))
      first = first ? std::min(*first, *day) : *day;
  return first ? std::optional(static_cast<int>(period.dayZero.daysTo(*first))) : std::nullopt;
}

QString onsetDays(const Study& study, const Infusion& infusion, const AdverseEvent& event) {
  const QTimeZone& zone = study.site.timeZone;
  const KnownTime onset = onsetOf(event);
  const int first = dayOf(study, infusion, onset.firstDay(zone));
  const int last = dayOf(study, infusion, onset.lastDay(zone));
  return first == last ? dayText(first) : DosingText::tr("%1 to %2").arg(dayText(first), dayText(last));
}

QString dltReading(const Study& study, const Infusion& infusion, const AdverseEvent& event) {
  const QTimeZone& zone = study.site.timeZone;
  const KnownTime onset = onsetOf(event);
  const int first = dayOf(study, infusion, onset.firstDay(zone));
  const int last = dayOf(study, infusion, onset.lastDay(zone));
  const bool isCertain = first == last || (first >= 0 && last <= study.protocol.lastDltOnsetDay);
  if (isCertain || !dltDay(study, infusion, event)) return {};
  return DosingText::tr("Onset %1: taken as in the DLT period, as it can be.")
      .arg(knownTimeText(onset, zone));
}
