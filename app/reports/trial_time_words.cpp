#include "app/reports/trial_time_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(TrialTime)
};
} // namespace

QStringList trialTimeLines(const TrialTime& time) {
  const QString rate = QString::number(time.subjectsPerMonth);
  QStringList lines{
      time.arrivals == TrialTime::Arrivals::Poisson
          ? Text::tr("Assumed accrual: %1 a month who can be treated, coming at random (Poisson).").arg(rate)
          : Text::tr("Assumed accrual: %1 a month who can be treated, coming at even intervals.").arg(rate),
      time.earliestAssessment
          ? Text::tr(
                "DLT windows are closed on their earliest day. The next cohort is enrolled when the last "
                "window of the one before is over; completing enrolment waits only for its last.")
          : Text::tr("DLT windows are closed on their latest day. The next cohort is enrolled when the last "
                     "window of the one before is over; completing enrolment waits only for its last.")};
  if (time.minDaysBetweenSubjects > 0)
    lines << Text::tr("At least %n day(s) between subjects of a cohort (A7).", nullptr,
                      time.minDaysBetweenSubjects);
  return lines << Text::tr("Screening failures, joint discussions and signatures take no time; undecided "
                           "subjects of the course count as infused at its start.");
}
