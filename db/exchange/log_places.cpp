#include "db/exchange/log_tables.h"

#include "app/escalation/level_rules.h"
#include "app/escalation/study_course.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

int openedAt(const Study& records, int level, const QDateTime& moment) {
  int places = openedWithStudy(records) == level ? firstNeed(records.protocol.design.level(level)) : 0;
  for (const Decision& decision : records.decisions) {
    const QDateTime since = effectiveSince(decision);
    if (decision.toLevel == level && since.isValid() && since <= moment) places += decision.places;
  }
  return places;
}

/// Declared not evaluable by then, so that the place is free again (A3).
bool isReplaced(const LogTables& tables, const LoggedInfusion& infusion, QDate by) {
  return std::any_of(
      tables.assessments.begin(), tables.assessments.end(), [&](const LoggedAssessment& logged) {
        return logged.subjectNumber == infusion.subjectNumber &&
               logged.assessment.outcome == DltOutcome::NotEvaluable && logged.assessment.date <= by;
      });
}
} // namespace

std::optional<QString> whyNoPlace(const LogTables& tables, const Study& records,
                                  const LoggedInfusion& infusion) {
  const int level = *infusion.level;
  const QDate date = siteDate(records, *infusion.startedAt);
  const int opened = openedAt(records, level, *infusion.startedAt);
  const auto taken =
      std::count_if(tables.infusions.begin(), tables.infusions.end(), [&](const LoggedInfusion& other) {
        return other.level == level && *other.startedAt < *infusion.startedAt &&
               !isReplaced(tables, other, date);
      });
  if (opened == 0)
    return Text::tr("No effective decision had opened level %1 before this infusion.").arg(level);
  if (opened <= taken)
    return Text::tr("All places that had been opened at level %1 were taken before this infusion.")
        .arg(level);
  const QString course = formatCourse(courseOf(studyAt(records, *infusion.startedAt)));
  const auto parsed = parseCourse(records.protocol.design, course);
  if (parsed) return std::nullopt;
  return Text::tr("With this infusion the course would be %1. %2").arg(course, parsed.error().reason);
}
