#include "app/reports/status/due_grades.h"

#include "app/analysis/grading/bedside_grades.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

namespace {
bool isAsked(const Standing& standing, const Subject& subject) {
  const WindowState* window = standing.window(subject);
  return window && window->day >= 0 && window->day <= lastStripDay;
}

QString toConfirmWords(const Study& study, const GradeToConfirm& each) {
  const QString scale = gradeScaleName(scaleOf(each.syndrome));
  const QString at = siteTime(each.since, study.site.timeZone);
  return each.recorded ? ReportsText::tr("Confirm the grade: %1, grade %2 at %3, recorded is grade %4")
                             .arg(scale, QString::number(each.grade), at, QString::number(*each.recorded))
                       : ReportsText::tr("Confirm the grade: %1, grade %2 at %3, none is recorded")
                             .arg(scale, QString::number(each.grade), at);
}
/// What the grade could be by the worse reading, and what is asked for.
QString missingWords(const Study& study, const GradeToConfirm& each) {
  return ReportsText::tr("%1 could be grade %2 at %3, which is not recorded. Enter what is missing: %4")
      .arg(gradeScaleName(scaleOf(each.syndrome)), QString::number(each.grade),
           siteTime(each.since, study.site.timeZone), each.missing.join(comma()));
}
} // namespace

std::set<RowId> stripsAsked(const Standing& standing) {
  std::set<RowId> asked;
  for (const Subject& subject : standing.study().subjects)
    if (isAsked(standing, subject)) asked.insert(subject.id);
  return asked;
}

std::set<RowId> stripsAsked(const Standing& standing, const std::set<RowId>& subjects) {
  std::set<RowId> asked;
  for (const RowId id : subjects)
    if (const Subject* subject = standing.study().subject(id); subject && isAsked(standing, *subject))
      asked.insert(id);
  return asked;
}

std::vector<DueItem> gradesDue(const Standing& standing, const Subject& subject,
                               const std::vector<BedsideEntry>& strip) {
  std::vector<DueItem> items;
  if (!isAsked(standing, subject)) return items;
  const Study& study = standing.study();
  const auto add = [&](const QString& words, QDate day) {
    items.push_back({DueKind::GradeToConfirm, Urgency::Today, subject.id, subject.label(), words, day,
                     std::nullopt, subject.id});
  };
  for (const QDate day : {standing.today().addDays(-1), standing.today()}) {
    for (const GradeToConfirm& each : gradesToConfirm(study, subject, strip, day))
      add(toConfirmWords(study, each), day);
    for (const GradeToConfirm& each : gradesMissing(study, subject, strip, day))
      add(missingWords(study, each), day);
  }
  return items;
}
