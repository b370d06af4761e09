#include "app/reports/words/course_words.h"

#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>

QString gradeWords(const GradePoint& point, const QTimeZone& zone) {
  const QString since = knownTimeText(point.since, zone);
  if (point.scale == GradeScale::Ctcae)
    return point.grade == 0 ? ReportsText::tr("gone from %1").arg(since)
                            : ReportsText::tr("grade %1 from %2").arg(QString::number(point.grade), since);
  const QString scale = gradeScaleName(point.scale);
  return point.grade == 0
             ? ReportsText::tr("%1: gone from %2").arg(scale, since)
             : ReportsText::tr("%1: grade %2 from %3").arg(scale, QString::number(point.grade), since);
}

QString lengthWords(std::chrono::minutes length) {
  constexpr qint64 perHour = 60;
  constexpr qint64 perDay = 24 * perHour;
  const qint64 minutes = length.count();
  QStringList parts;
  if (minutes >= perDay) parts << ReportsText::tr("%1 d").arg(minutes / perDay);
  if (minutes % perDay >= perHour) parts << ReportsText::tr("%1 h").arg(minutes % perDay / perHour);
  if (minutes % perHour > 0 || parts.isEmpty()) parts << ReportsText::tr("%1 min").arg(minutes % perHour);
  return parts.join(u' ');
}

namespace {
/// When it came to the worst grade, and when that was over, is known to the minute.
bool isExact(const std::vector<GradeStep>& steps, int worst) {
  bool wasWorst = false;
  for (const GradeStep& step : steps) {
    const bool isWorst = step.grade == worst;
    if ((isWorst || wasWorst) && !step.exact()) return false;
    wasWorst = isWorst;
  }
  return true;
}

/// How long the worst grade lasted; empty while it does.
QString worstLasted(const AdverseEvent& event, const QTimeZone& zone) {
  const auto steps = stepsOf(event, GradeScale::Ctcae, zone);
  const int worst = worstGrade(event).value_or(0);
  if (steps.empty() || steps.back().grade >= worst) return {};
  const QString length = lengthWords(timeAtLeast(event, GradeScale::Ctcae, worst, zone, steps.back().hi));
  return (isExact(steps, worst) ? ReportsText::tr("%1 at grade %2")
                                : ReportsText::tr("at most %1 at grade %2"))
      .arg(length, QString::number(worst));
}
} // namespace

QStringList courseWords(const AdverseEvent& event, const QTimeZone& zone) {
  QStringList words;
  if (event.course.empty()) return words;
  for (const GradePoint& point : event.course)
    words << gradeWords(point, zone);
  if (const QString lasted = worstLasted(event, zone); !lasted.isEmpty()) words << lasted;
  return words;
}

QString onsetText(const Study& study, const AdverseEvent& event) {
  return knownTimeText(onsetOf(event), study.site.timeZone);
}

QString endText(const Study& study, const AdverseEvent& event) {
  const auto end = endOf(event);
  return end ? knownTimeText(*end, study.site.timeZone) : QString();
}

namespace {
QString termWords(const Study& study, const QString& term) {
  return study.protocol.attribution.name(term, QLocale().name());
}
} // namespace

QString relatedWords(const Study& study, const AdverseEvent& event) {
  if (event.dueTo.cells) return termWords(study, *event.dueTo.cells);
  return event.related ? ReportsText::tr("yes, not on the scale") : ReportsText::tr("no, not on the scale");
}

QStringList otherCauseWords(const Study& study, const AdverseEvent& event) {
  QStringList words;
  const auto add = [&](const QString& cause, const std::optional<QString>& term) {
    if (term) words << ReportsText::tr("%1: %2").arg(cause, termWords(study, *term));
  };
  add(ReportsText::tr("lymphodepletion"), event.dueTo.lymphodepletion);
  add(ReportsText::tr("underlying disease"), event.dueTo.disease);
  add(ReportsText::tr("infection"), event.dueTo.infection);
  add(ReportsText::tr("other drug"), event.dueTo.drug);
  add(ReportsText::tr("procedure"), event.dueTo.procedure);
  return words;
}

QStringList careWords(const AdverseEvent& event) {
  QStringList words;
  const auto add = [&](const QString& what, const std::optional<bool>& given) {
    if (given) words << (*given ? ReportsText::tr("%1 given") : ReportsText::tr("no %1")).arg(what);
  };
  if (event.action) words << actionName(*event.action);
  add(ReportsText::tr("tocilizumab"), event.tocilizumab);
  add(ReportsText::tr("corticosteroid"), event.corticosteroid);
  add(ReportsText::tr("vasopressor"), event.vasopressor);
  if (event.otherTreatment) words << *event.otherTreatment;
  if (event.outcome) words << ReportsText::tr("outcome: %1").arg(eventOutcomeName(*event.outcome));
  return words;
}
