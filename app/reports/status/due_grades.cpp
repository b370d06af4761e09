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
  for (const QDate day : {standing.today().addDays(-1), standing.today()})
    for (const GradeToConfirm& each : gradesToConfirm(study, subject, strip, day))
      items.push_back({DueKind::GradeToConfirm, Urgency::Today, subject.id, subject.label(),
                       toConfirmWords(study, each), day, std::nullopt, subject.id});
  return items;
}
