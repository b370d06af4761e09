#include "app/analysis/grading/bedside_grades.h"

#include "app/analysis/grading/crs_grade.h"
#include "app/analysis/grading/gvhd_grade.h"
#include "app/analysis/grading/icans_grade.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <algorithm>

namespace {
bool goesOn(const AdverseEvent& event, const QDateTime& at, const QTimeZone& zone) {
  const auto end = endOf(event);
  return onsetOf(event).earliest(zone) <= at && (!end || end->latest(zone) >= at);
}

/// The newest event of the syndrome that goes on at the moment; nullptr if none does.
const AdverseEvent* openEvent(const Study& study, const Subject& subject, Syndrome syndrome,
                              const QDateTime& at) {
  const auto found = std::find_if(subject.events.rbegin(), subject.events.rend(), [&](const auto& event) {
    return isSyndrome(event, syndrome) && goesOn(event, at, study.site.timeZone);
  });
  return found == subject.events.rend() ? nullptr : &*found;
}

/// Since when a fever counts as one of the CRS that goes on: from the infusion, or from the end of the last
/// CRS that has ended. Nothing before the infusion.
std::optional<QDateTime> courseSince(const Study& study, const Subject& subject, const QDateTime& at) {
  if (!subject.infusion || subject.infusion->startedAt > at) return std::nullopt;
  QDateTime since = subject.infusion->startedAt;
  for (const AdverseEvent& event : subject.events) {
    const auto end = isSyndrome(event, Syndrome::Crs) ? endOf(event) : std::nullopt;
    if (end && end->latest(study.site.timeZone) < at)
      since = std::max(since, end->latest(study.site.timeZone));
  }
  return since;
}

bool hadFever(const Study& study, const Subject& subject, const std::vector<BedsideEntry>& entries,
              const QDateTime& at) {
  if (openEvent(study, subject, Syndrome::Crs, at)) return true;
  const auto since = courseSince(study, subject, at);
  return since && std::any_of(entries.begin(), entries.end(), [&](const BedsideEntry& each) {
           return each.at >= *since && each.at < at && isFever(each);
         });
}

/// The grade that is recorded of the event at a moment.
std::optional<int> gradeAt(const AdverseEvent& event, GradeScale scale, const QDateTime& at,
                           const QTimeZone& zone) {
  std::optional<int> grade;
  for (const GradeStep& step : stepsOf(event, scale, zone))
    if (step.lo <= at) grade = step.grade;
  return grade;
}

/// The worst that is recorded of a syndrome on a day.
std::optional<int> recordedOn(const Study& study, const Subject& subject, Syndrome syndrome, QDate day) {
  std::optional<int> worst;
  for (const AdverseEvent& event : subject.events) {
    if (!isSyndrome(event, syndrome)) continue;
    const auto grade = gradeOn(event, scaleOf(syndrome), day, study.site.timeZone);
    if (grade) worst = std::max(worst.value_or(0), *grade);
  }
  return worst;
}

GradeToConfirm toConfirm(const Study& study, const Subject& subject, const BedsideEntry& entry,
                         Syndrome syndrome, const GradeVerdict& verdict) {
  GradeToConfirm made{syndrome, verdict.grade, entry.at,       entry.id,
                      0,        std::nullopt,  verdict.reason, verdict.missing};
  const AdverseEvent* event = openEvent(study, subject, syndrome, entry.at);
  if (!event) return made;
  made.eventId = event->id;
  made.recorded = gradeAt(*event, scaleOf(syndrome), entry.at, study.site.timeZone);
  return made;
}
} // namespace

const GradeVerdict& BedsideGrades::of(Syndrome syndrome) const {
  if (syndrome == Syndrome::Crs) return crs;
  return syndrome == Syndrome::Icans ? icans : gvhd;
}

bool speaksOf(const BedsideEntry& entry, Syndrome syndrome) {
  if (syndrome == Syndrome::Crs) return entry.celsius || entry.hypotension || entry.pressors || entry.oxygen;
  if (syndrome == Syndrome::Gvhd) return entry.skin || entry.liver || entry.upperGut || entry.lowerGut;
  const IceScore ice = iceScore(entry);
  return ice != IceScore() || entry.consciousness || entry.seizure || entry.motorWeakness || entry.pressure;
}

BedsideGrades gradesOf(const Study& study, const Subject& subject, const std::vector<BedsideEntry>& entries,
                       const BedsideEntry& entry) {
  return {gradeCrs(entry, hadFever(study, subject, entries, entry.at)), gradeIcans(iceScore(entry), entry),
          gradeGvhd(entry)};
}

std::vector<GradeToConfirm> otherGrades(const Study& study, const Subject& subject,
                                        const std::vector<BedsideEntry>& entries, const BedsideEntry& entry) {
  const BedsideGrades grades = gradesOf(study, subject, entries, entry);
  std::vector<GradeToConfirm> others;
  for (const Syndrome syndrome : gradedSyndromes) {
    if (!speaksOf(entry, syndrome)) continue;
    const GradeVerdict& verdict = grades.of(syndrome);
    const GradeToConfirm other = toConfirm(study, subject, entry, syndrome, verdict);
    const int recorded = other.recorded.value_or(0);
    const bool isLowerForSure = verdict.grade < recorded && verdict.missing.isEmpty();
    if (verdict.grade > recorded || isLowerForSure) others.push_back(other);
  }
  return others;
}

namespace {
/// `possible`: of the grades that only what is missing could make.
std::vector<GradeToConfirm> worstOf(const Study& study, const Subject& subject,
                                    const std::vector<BedsideEntry>& entries, QDate day, bool possible) {
  std::vector<GradeToConfirm> worst;
  for (const Syndrome syndrome : gradedSyndromes) {
    int above = recordedOn(study, subject, syndrome, day).value_or(0);
    std::optional<GradeToConfirm> found;
    for (const BedsideEntry& entry : entries) {
      if (siteDate(study, entry.at) != day || !speaksOf(entry, syndrome)) continue;
      GradeVerdict verdict = gradesOf(study, subject, entries, entry).of(syndrome);
      if (possible) verdict.grade = verdict.possible;
      if (verdict.grade <= above) continue;
      above = verdict.grade;
      found = toConfirm(study, subject, entry, syndrome, verdict);
    }
    if (found) worst.push_back(*found);
  }
  return worst;
}
} // namespace

std::vector<GradeToConfirm> gradesToConfirm(const Study& study, const Subject& subject,
                                            const std::vector<BedsideEntry>& entries, QDate day) {
  return worstOf(study, subject, entries, day, false);
}

std::vector<GradeToConfirm> gradesMissing(const Study& study, const Subject& subject,
                                          const std::vector<BedsideEntry>& entries, QDate day) {
  std::vector<GradeToConfirm> missing = worstOf(study, subject, entries, day, true);
  const std::vector<GradeToConfirm> said = gradesToConfirm(study, subject, entries, day);
  std::erase_if(missing, [&](const GradeToConfirm& each) {
    return std::any_of(said.begin(), said.end(), [&](const GradeToConfirm& other) {
      return other.syndrome == each.syndrome && other.grade >= each.grade;
    });
  });
  return missing;
}

std::optional<GradeToConfirm> icahtToConfirm(const Study& study, const Subject& subject,
                                             const GradeVerdict& verdict, QDate day) {
  const auto recorded = recordedOn(study, subject, Syndrome::Icaht, day);
  if (verdict.grade <= recorded.value_or(0)) return std::nullopt;
  const QDateTime noon = QDateTime(day, {12, 0}, study.site.timeZone).toUTC();
  GradeToConfirm made{Syndrome::Icaht, verdict.grade, noon, 0, 0, recorded, verdict.reason, verdict.missing};
  if (const AdverseEvent* event = openEvent(study, subject, Syndrome::Icaht, noon)) made.eventId = event->id;
  return made;
}
