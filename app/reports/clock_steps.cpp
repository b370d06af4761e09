#include "app/reports/clock_steps.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ClockSteps)
};

/// When the decision before `decision` was signed; null if there is none.
QDateTime signedBefore(const Study& study, const Decision* decision) {
  QDateTime before;
  for (const Decision& other : study.decisions)
    if (other.investigator && (!decision || other.number < decision->number)) before = other.investigator->at;
  return before;
}
} // namespace

QStringList clockWarnings(const Study& study, const Decision* decision) {
  const QDateTime from = signedBefore(study, decision);
  const QDateTime to = decision && decision->investigator ? decision->investigator->at : QDateTime();
  QStringList warnings;
  for (const ClockStep& step : study.clockSteps) {
    if (from.isValid() && step.before <= from) continue;
    if (to.isValid() && step.after > to) continue;
    const auto siteTime = [&](const QDateTime& moment) {
      return moment.toTimeZone(study.site.timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    warnings << Text::tr("The laptop's clock went backwards, from %1 to %2 (site time): times entered around "
                         "then may be "
                         "wrong.")
                    .arg(siteTime(step.before), siteTime(step.after));
  }
  return warnings;
}
