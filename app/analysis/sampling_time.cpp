#include "app/analysis/sampling_time.h"

#include "app/analysis/visit_dates.h"
#include "app/study/date_rules.h"
#include "app/study/date_text.h"
#include "app/study/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SamplingTime)
};

const QString field = QStringLiteral("takenAt");
constexpr double secondsOfDay = 24 * 60 * 60;

QString isoDate(QDate date) {
  return date.toString(Qt::ISODate);
}

std::optional<Refusal> refuseSide(const Study& study, const Subject& subject, const Visit& visit,
                                  bool rightSide) {
  if (rightSide) return std::nullopt;
  const QString name = visit.name.in(QLocale().name());
  const QString when = formatSamplingTime(subject.infusion->startedAt, study.site.timeZone);
  return Refusal{QStringLiteral("VISIT"),
                 visit.nominal < 0
                     ? Text::tr("%1 lies before the infusion, which began on %2.").arg(name, when)
                     : Text::tr("%1 lies after the infusion, which began on %2.").arg(name, when),
                 field};
}

Refusal refuseLater(const Study& study, const QDateTime& now) {
  return {QStringLiteral("DATE"),
          Text::tr("It is %1 now: a sample cannot have been taken later.")
              .arg(formatSamplingTime(now, study.site.timeZone)),
          field};
}
} // namespace

Result<QDateTime> parseSamplingTime(const QString& text, const Study& study, const Subject& subject,
                                    const Visit& visit) {
  const QString rule = QStringLiteral("DATE");
  static const QRegularExpression hourFirst(QStringLiteral("^[0-9]{1,2}:"));
  if (!hourFirst.match(halfWidth(text).trimmed()).hasMatch()) {
    const auto moment = readMoment(text, study.site.timeZone);
    if (moment) return *moment;
    return refuse(rule, moment.error().message, field);
  }
  const auto time = readTime(text);
  if (!time) return refuse(rule, time.error().message, field);
  const auto dates = visitDates(study, subject, visit);
  if (!dates) return refuse(rule, Text::tr("Write the day, too: 2026-11-22 08:30."), field);
  if (dates->earliest != dates->latest)
    return refuse(rule,
                  Text::tr("Write the day, too: the visit lasts from %1 to %2.")
                      .arg(isoDate(dates->earliest), isoDate(dates->latest)),
                  field);
  const auto moment = momentAt(dates->earliest, *time, study.site.timeZone);
  if (moment) return *moment;
  return refuse(rule, moment.error().message, field);
}

QString formatSamplingTime(const QDateTime& takenAt, const QTimeZone& zone) {
  return momentText(takenAt, zone);
}

std::optional<Refusal> mayTakeSample(const Study& study, const Subject& subject, const Visit& visit,
                                     const QDateTime& takenAt, const QDateTime& now) {
  if (!takenAt.isValid() || takenAt > now) return refuseLater(study, now);
  if (auto refused = mayTakeSampleOn(study, subject, visit, siteDate(study, takenAt), now)) return refused;
  if (!subject.infusion) return std::nullopt;
  const QDateTime& start = subject.infusion->startedAt;
  return refuseSide(study, subject, visit, visit.nominal < 0 ? takenAt <= start : takenAt >= start);
}

std::optional<Refusal> mayTakeSampleOn(const Study& study, const Subject& subject, const Visit& visit,
                                       QDate day, const QDateTime& now) {
  if (!day.isValid() || day > siteDate(study, now)) return refuseLater(study, now);
  if (auto refused = refuseBeforeConsent(study, subject, day, field)) return refused;
  // Results of screening may be older than its window: A8 flags them, no more.
  if (visit.nominal >= 0) return mayMeasure(study, subject, visit, day);
  if (!subject.infusion) return std::nullopt;
  return refuseSide(study, subject, visit, day <= siteDate(study, subject.infusion->startedAt));
}

bool isOutsideWindow(const Study& study, const Subject& subject, const Visit& visit,
                     const QDateTime& takenAt) {
  return isOutsideWindow(study, subject, visit, siteDate(study, takenAt));
}

bool isOutsideWindow(const Study& study, const Subject& subject, const Visit& visit, QDate day) {
  const auto dates = visitDates(study, subject, visit);
  return dates && (day < dates->earliest || day > dates->latest);
}

double daysAfterInfusion(const Infusion& infusion, const QDateTime& moment) {
  return static_cast<double>(infusion.startedAt.msecsTo(moment)) / 1000 / secondsOfDay;
}
