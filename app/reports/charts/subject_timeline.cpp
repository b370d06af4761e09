#include "app/reports/charts/subject_timeline.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/dose.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace {
using Mark = SubjectTimeline::Mark;

Mark markAt(TimelineKind kind, RowId record, QDate date, const QString& words) {
  Mark mark;
  mark.kind = kind;
  mark.record = record;
  mark.date = date;
  mark.words = words;
  return mark;
}

void addSteps(std::vector<Mark>& marks, const Study& study, const Subject& subject) {
  for (const Screening& screening : subject.screenings) {
    const auto add = [&](TimelineKind kind, QDate date, const QString& words) {
      marks.push_back(markAt(kind, screening.id, date, words.arg(screening.number)));
    };
    add(TimelineKind::Consent, siteDate(study, screening.consent.signedAt), ReportsText::tr("%1: consent"));
    for (const Signature& signature : screening.signatures)
      add(TimelineKind::Eligible, siteDate(study, signature.at), ReportsText::tr("%1: eligibility signed"));
    if (screening.failure)
      add(TimelineKind::ScreenFailure, screening.failure->date, ReportsText::tr("%1: screen failure"));
  }
  if (!subject.assignment) return;
  const QString level = levelName(study.protocol.design, subject.assignment->level);
  marks.push_back(markAt(TimelineKind::Assigned, 0, subject.assignment->date,
                         ReportsText::tr("Assigned to %1").arg(level)));
  if (!subject.infusion) return;
  marks.push_back(markAt(
      TimelineKind::Infusion, 0, siteDate(study, subject.infusion->startedAt),
      ReportsText::tr("Infusion: %1 cells, %2").arg(formatCells(subject.infusion->infusedCells), level)));
}

using Stretch = SubjectTimeline::Stretch;

/// Where the day is one on which a change can lie, and need not.
bool isUnsure(const std::vector<GradeStep>& steps, QDate day, const QTimeZone& zone) {
  return std::any_of(steps.begin(), steps.end(), [&](const GradeStep& step) {
    const QDate first = step.lo.toTimeZone(zone).date();
    const QDate last = step.hi.toTimeZone(zone).date();
    return first != last && first <= day && day <= last;
  });
}

std::vector<Stretch> stretchesOf(const AdverseEvent& event, const QTimeZone& zone, QDate today) {
  const QDate last = std::max(event.onset, std::min(event.end.value_or(today), today));
  if (event.course.empty() && !event.onsetKnown && !event.endKnown)
    return {{event.onset, last, event.grade, false}};
  const auto steps = stepsOf(event, GradeScale::Ctcae, zone);
  std::vector<Stretch> stretches;
  for (QDate day = event.onset; day <= last; day = day.addDays(1)) {
    const int grade = gradeOn(event, GradeScale::Ctcae, day, zone).value_or(0);
    if (grade == 0) continue; // gone
    const bool unsure = isUnsure(steps, day, zone);
    const bool goesOn = !stretches.empty() && stretches.back().to.addDays(1) == day &&
                        stretches.back().grade == grade && stretches.back().unsure == unsure;
    if (goesOn)
      stretches.back().to = day;
    else
      stretches.push_back({day, day, grade, unsure});
  }
  return stretches;
}

void addEvents(std::vector<Mark>& marks, const Study& study, const Subject& subject, QDate today) {
  const RowId dlt = dltEvent(study, subject);
  for (const AdverseEvent& event : subject.events) {
    Mark mark = markAt(TimelineKind::Event, event.id, event.onset,
                       eventName(study, event) + comma() + eventDetail(study, event));
    mark.end = event.end;
    mark.grade = worstGrade(event).value_or(0);
    mark.stretches = stretchesOf(event, study.site.timeZone, today);
    mark.term = termNames(study, event.term);
    mark.isDlt = dlt != 0 && event.id == dlt;
    if (mark.isDlt) mark.words = ReportsText::tr("DLT: %1").arg(mark.words);
    marks.push_back(mark);
  }
}

void addAssessments(std::vector<Mark>& marks, const SubjectTimeline& timeline, const Subject& subject) {
  for (const DltAssessment& assessment : subject.assessments) {
    Mark mark = markAt(TimelineKind::Assessment, assessment.id, assessment.date,
                       ReportsText::tr("DLT assessment: %1").arg(outcomeName(assessment.outcome)));
    mark.isDlt = assessment.outcome == DltOutcome::Dlt;
    mark.isLate = timeline.window && timeline.day(assessment.date) > timeline.window->latest;
    if (mark.isLate) mark.words += comma() + ReportsText::tr("late");
    if (!assessment.signature) mark.words += comma() + ReportsText::tr("not signed");
    marks.push_back(mark);
  }
}

void addOutcomes(std::vector<Mark>& marks, const Subject& subject) {
  for (const ResponseAssessment& response : subject.responses) {
    Mark mark = markAt(TimelineKind::Response, response.id, response.date,
                       ReportsText::tr("Response: %1").arg(responseName(response.response)));
    mark.response = response.response;
    marks.push_back(mark);
  }
  for (const FollowUp& followUp : subject.followUps) {
    Mark mark = markAt(TimelineKind::FollowUp, followUp.id, followUp.date,
                       ReportsText::tr("Follow-up: %1").arg(vitalStatusName(followUp.status)));
    mark.status = followUp.status;
    marks.push_back(mark);
  }
}

/// What was taken on one day: visits, and the specimens whose hour is known.
struct TakenOn {
  QString first; ///< visit, by its id
  QStringList visits;
  QStringList specimens;
  bool isPlanned = true;
};

QString visitName(const MeasurementPlan& plan, const QString& id) {
  const Visit* visit = plan.visit(id);
  return visit ? shownName(visit->name, QLocale().name()) : id;
}

QString sampleWords(const TakenOn& taken) {
  const QString visits = taken.visits.join(comma());
  if (taken.isPlanned) return ReportsText::tr("Measured: %1 (planned day)").arg(visits);
  return ReportsText::tr("Samples: %1 (%2)").arg(visits, taken.specimens.join(comma()));
}

void addSamples(std::vector<Mark>& marks, const Study& study, const SubjectTimeline& timeline,
                const std::vector<Sampling>& samplings, const QStringList& measuredVisits) {
  const MeasurementPlan& plan = study.protocol.measurements;
  std::map<QDate, TakenOn> days;
  QStringList dated;
  const auto addOnce = [](QStringList& list, const QString& word) {
    if (!list.contains(word)) list << word;
  };
  const auto addVisit = [&](TakenOn& taken, const QString& id) {
    if (taken.first.isEmpty()) taken.first = id;
    addOnce(taken.visits, visitName(plan, id));
  };
  for (const Sampling& sampling : samplings) {
    if (!sampling.takenAt) continue;
    TakenOn& taken = days[siteDate(study, *sampling.takenAt)];
    taken.isPlanned = false;
    addVisit(taken, sampling.visit);
    addOnce(taken.specimens, specimenName(sampling.specimen));
    dated << sampling.visit;
  }
  for (const QString& id : measuredVisits) {
    const Visit* visit = plan.visit(id);
    if (!visit || !timeline.dayZero || dated.contains(id)) continue;
    const auto day = static_cast<qint64>(std::floor(visit->nominal));
    addVisit(days[timeline.dayZero->addDays(day)], id);
  }
  for (const auto& [date, taken] : days) {
    marks.push_back(markAt(TimelineKind::Sample, 0, date, sampleWords(taken)));
    marks.back().visit = taken.first;
  }
}
} // namespace

QDate SubjectTimeline::first() const {
  return marks.empty() ? today : std::min(today, marks.front().date);
}

QDate SubjectTimeline::last() const {
  QDate last = today;
  if (window && dayZero) last = std::max(last, dayZero->addDays(window->latest));
  for (const Mark& mark : marks)
    last = std::max({last, mark.date, mark.end.value_or(mark.date)});
  return last;
}

int SubjectTimeline::day(QDate date) const {
  return static_cast<int>(dayZero.value_or(first()).daysTo(date));
}

SubjectTimeline subjectTimeline(const Study& study, const Subject& subject,
                                const std::vector<Sampling>& samplings, const QStringList& measuredVisits,
                                QDate today) {
  SubjectTimeline timeline;
  timeline.subject = subject.label();
  timeline.today = today;
  if (subject.infusion && subject.assignment) {
    timeline.dayZero = siteDate(study, subject.infusion->startedAt);
    timeline.window = windowOf(study, subject);
  }
  std::vector<SubjectTimeline::Mark> marks;
  addSteps(marks, study, subject);
  addEvents(marks, study, subject, today);
  addAssessments(marks, timeline, subject);
  addSamples(marks, study, timeline, samplings, measuredVisits);
  addOutcomes(marks, subject);
  std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  timeline.marks = std::move(marks);
  return timeline;
}

QString markWords(const SubjectTimeline& timeline, const SubjectTimeline::Mark& mark) {
  const QString date = mark.date.toString(Qt::ISODate);
  if (!timeline.dayZero) return ReportsText::tr("%1: %2").arg(date, mark.words);
  return ReportsText::tr("Day %1, %2: %3").arg(dayText(timeline.day(mark.date)), date, mark.words);
}

QString describe(const SubjectTimeline& timeline) {
  QStringList lines{ReportsText::tr("Timeline of %1.").arg(timeline.subject)};
  if (timeline.window)
    lines << (timeline.window->earliest == timeline.window->latest
                  ? ReportsText::tr("DLT window from day 0 to day %1.").arg(timeline.window->latest)
                  : ReportsText::tr("DLT window from day 0 to day %1, assessment from day %2.")
                        .arg(timeline.window->latest)
                        .arg(timeline.window->earliest));
  for (const SubjectTimeline::Mark& mark : timeline.marks)
    lines << markWords(timeline, mark) + u'.';
  return joinSentences(lines);
}

ChartTable tableOf(const SubjectTimeline& timeline) {
  ChartTable table{QStringLiteral("subject day date end what grade detail").split(u' '), {}};
  for (const SubjectTimeline::Mark& mark : timeline.marks)
    table.rows.push_back(
        {timeline.subject, timeline.dayZero ? QString::number(timeline.day(mark.date)) : QString(),
         mark.date.toString(Qt::ISODate), mark.end ? mark.end->toString(Qt::ISODate) : QString(),
         codeOf(mark.kind), mark.grade > 0 ? QString::number(mark.grade) : QString(), mark.words});
  return table;
}
