#include "app/dosing/dlt_window.h"

#include "app/dosing/dlt_period.h"
#include "app/dosing/dosing_text.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <algorithm>
#include <tuple>

namespace {
bool saysDlt(const Study& study, const Subject& subject, const DltAssessment& assessment) {
  if (!assessment.signature || assessment.outcome != DltOutcome::Dlt) return false;
  if (assessment.eventId == 0) return assessment.signature->method == SignatureMethod::Transcribed;
  const AdverseEvent* event = byId(subject.events, assessment.eventId);
  return event && dltDay(study, *subject.infusion, *event); // A2
}

/// Says that the subject is not evaluable, or no DLT after an infusion that was not completed (section 3).
bool saysNotEvaluable(const Subject& subject, const DltAssessment& assessment) {
  if (!assessment.signature || assessment.outcome == DltOutcome::Dlt) return false;
  return assessment.outcome == DltOutcome::NotEvaluable || !subject.infusion->completed;
}

/// Order of infusion; assigned and not infused yet come last, in order of assignment.
auto orderKey(const Subject& subject) {
  const QDateTime infused = subject.infusion ? subject.infusion->startedAt : QDateTime();
  return std::tuple(!subject.infusion, infused, subject.assignment->date, subject.assignment->subjectNumber,
                    subject.id);
}

struct Deciding {
  const DltAssessment* assessment = nullptr;
  SubjectStatus status = SubjectStatus::InWindow;
};

/// How one assessment by itself would have the subject count; InWindow where it decides nothing.
SubjectStatus statusBy(const Study& study, const Subject& subject, const DltWindow& window,
                       const DltAssessment& assessment) {
  if (!assessment.signature) return SubjectStatus::InWindow;
  if (saysDlt(study, subject, assessment)) return SubjectStatus::Dlt;
  if (saysNotEvaluable(subject, assessment)) return SubjectStatus::NotEvaluable;
  const bool longEnough = dayOf(study, *subject.infusion, assessment.date) >= window.earliest;
  const bool clears = assessment.outcome == DltOutcome::NoDlt && longEnough;
  return clears ? SubjectStatus::Cleared : SubjectStatus::InWindow;
}

/// The latest assessment that decides. "Not evaluable" gives way to a DLT that another one says: it is for
/// subjects without one.
Deciding decidingOf(const Study& study, const Subject& subject, const DltWindow& window) {
  Deciding deciding;
  for (auto it = subject.assessments.rbegin(); it != subject.assessments.rend(); ++it) {
    const SubjectStatus status = statusBy(study, subject, window, *it);
    if (status == SubjectStatus::InWindow) continue;
    if (!deciding.assessment) deciding = {&*it, status};
    if (deciding.status == SubjectStatus::NotEvaluable && status == SubjectStatus::Dlt) return {&*it, status};
  }
  return deciding;
}

/// Day of the first assessment that decided anything: a decision made in time is not late for being revised.
std::optional<int> firstDecidedOn(const Study& study, const Subject& subject, const DltWindow& window) {
  std::optional<int> first;
  for (const DltAssessment& assessment : subject.assessments) {
    if (statusBy(study, subject, window, assessment) == SubjectStatus::InWindow) continue;
    const int day = dayOf(study, *subject.infusion, assessment.date);
    first = first ? std::min(*first, day) : day;
  }
  return first;
}
} // namespace

int dayOf(const Study& study, const Infusion& infusion, QDate date) {
  return static_cast<int>(siteDate(study, infusion.startedAt).daysTo(date));
}

QString assessmentDays(const DltWindow& window) {
  if (window.earliest == window.latest) return QString::number(window.latest);
  return QStringLiteral("%1–%2").arg(window.earliest).arg(window.latest);
}

DltWindow windowOf(const Study& study, const Subject& subject) {
  const DoseLevel& level = levelOf(study, *subject.assignment);
  const bool first = level.firstSubject != level.others && isFirstAtLevel(study, subject);
  return first ? level.firstSubject : level.others;
}

bool isFirstAtLevel(const Study& study, const Subject& subject) {
  // Going up in order of infusion: as long as all before are not evaluable, the window is the first one's. So
  // nobody's window is needed to find their own.
  const auto key = orderKey(subject);
  const auto countsBefore = [&](const Subject& other) {
    return other.assignment && other.assignment->level == subject.assignment->level &&
           orderKey(other) < key &&
           (!other.infusion ||
            decidingOf(study, other, levelOf(study, *other.assignment).firstSubject).status !=
                SubjectStatus::NotEvaluable);
  };
  // Asked of thousands of subjects: the first one that counts answers, mostly the first of the level.
  return std::none_of(study.subjects.begin(), study.subjects.end(), countsBefore);
}

std::optional<WindowState> windowState(const Study& study, const Subject& subject, QDate today) {
  if (!subject.assignment || !subject.infusion) return std::nullopt;
  WindowState state;
  state.window = windowOf(study, subject);
  state.dayZero = siteDate(study, subject.infusion->startedAt);
  state.earliest = state.dayZero.addDays(state.window.earliest);
  state.latest = state.dayZero.addDays(state.window.latest);
  const Deciding deciding = decidingOf(study, subject, state.window);
  state.status = deciding.status;
  if (deciding.assessment) {
    state.decidedOnDay = dayOf(study, *subject.infusion, deciding.assessment->date);
    const AdverseEvent* event = byId(subject.events, deciding.assessment->eventId);
    if (state.status == SubjectStatus::Dlt && event)
      state.dltOnsetDay = dltDay(study, *subject.infusion, *event);
    state.lateAssessment = firstDecidedOn(study, subject, state.window).value_or(0) > state.window.latest;
  }
  return onDay(state, today);
}

WindowState onDay(WindowState state, QDate today) {
  const bool decided = state.decidedOnDay.has_value();
  state.day = static_cast<int>(state.dayZero.daysTo(today));
  state.due = !decided && state.day >= state.window.earliest && state.day <= state.window.latest;
  state.overdue = !decided && state.day > state.window.latest;
  return state;
}

SubjectStatus statusOf(const Study& study, const Subject& subject) {
  if (!subject.assignment || !subject.infusion) return SubjectStatus::InWindow;
  return decidingOf(study, subject, windowOf(study, subject)).status;
}

bool hasMarkedDlt(const Study& study, const Subject& subject) {
  if (!subject.infusion) return false;
  const auto isPossible = [&](const AdverseEvent& event) {
    return event.doseLimiting && dltDay(study, *subject.infusion, event);
  };
  // Few have such an event: asked first, it spares the others the search for their window.
  return std::any_of(subject.events.begin(), subject.events.end(), isPossible) &&
         statusOf(study, subject) != SubjectStatus::Dlt;
}

RowId dltEvent(const Study& study, const Subject& subject) {
  const auto latest =
      std::find_if(subject.assessments.rbegin(), subject.assessments.rend(),
                   [](const DltAssessment& a) { return a.signature && a.outcome == DltOutcome::Dlt; });
  if (latest == subject.assessments.rend() || !subject.assignment) return 0;
  return statusOf(study, subject) == SubjectStatus::Dlt ? latest->eventId : 0;
}

namespace {
Refusal under(const QString& field, const QString& message, const QString& rule = QStringLiteral("WINDOW")) {
  return {rule, message, field};
}

QString shown(QDate date) {
  return date.toString(Qt::ISODate);
}

bool isTranscribed(const DltAssessment& assessment) {
  return assessment.signature && assessment.signature->method == SignatureMethod::Transcribed;
}

std::optional<Refusal> wrongDate(const Study& study, const Subject& subject, QDate date, QDate today) {
  const QString field = QStringLiteral("date");
  if (!date.isValid()) return under(field, DosingText::tr("The date of the assessment is missing."));
  if (date > today) return under(field, DosingText::tr("The assessment cannot be dated in the future."));
  if (dayOf(study, *subject.infusion, date) < 0)
    return under(field, DosingText::tr("The assessment cannot be earlier than the infusion on %1.")
                            .arg(shown(siteDate(study, subject.infusion->startedAt))));
  return std::nullopt;
}

std::optional<Refusal> mayClear(const Study& study, const Subject& subject, const DltAssessment& assessment,
                                const WindowState& state) {
  const QString field = QStringLiteral("outcome");
  if (!subject.infusion->completed)
    return under(field, DosingText::tr("The infusion was not completed: without a DLT the subject is not "
                                       "evaluable."));
  const int day = dayOf(study, *subject.infusion, assessment.date);
  if (day < state.window.earliest)
    return under(field, DosingText::tr("Day %1: before day %2 (%3) only a DLT may be recorded.")
                            .arg(day)
                            .arg(state.window.earliest)
                            .arg(shown(state.earliest)));
  if (state.status == SubjectStatus::Dlt && assessment.reason.trimmed().isEmpty())
    return under(QStringLiteral("reason"),
                 DosingText::tr("A DLT is recorded for this subject: the reason why it "
                                "does not count any more is needed."));
  return std::nullopt;
}

std::optional<Refusal> mayCallDlt(const Study& study, const Subject& subject,
                                  const DltAssessment& assessment) {
  const QString field = QStringLiteral("eventId");
  if (assessment.eventId == 0 && isTranscribed(assessment)) return std::nullopt;
  const AdverseEvent* event = assessment.eventId == 0 ? nullptr : byId(subject.events, assessment.eventId);
  if (!event)
    return under(field, DosingText::tr("Choose the adverse event of this subject that is the DLT."));
  const Infusion& infusion = *subject.infusion;
  const auto day = dltDay(study, infusion, *event);
  if (!day)
    return under(
        field,
        DosingText::tr("%1 began on day %2. A DLT begins, or becomes worse, between the infusion and "
                       "day %3.")
            .arg(displayTerm(study, event->term), onsetDays(study, infusion, *event))
            .arg(study.protocol.lastDltOnsetDay),
        QStringLiteral("A2"));
  if (*day > dayOf(study, infusion, assessment.date))
    return under(QStringLiteral("date"),
                 DosingText::tr("The assessment is earlier than the onset of the event on %1.")
                     .arg(shown(siteDate(study, infusion.startedAt).addDays(*day))));
  return std::nullopt;
}

std::optional<Refusal> wrongEndOfFollowUp(const Study& study, const Subject& subject,
                                          const DltAssessment& assessment, const WindowState& state) {
  const QString field = QStringLiteral("followUpEnded");
  if (!assessment.followUpEnded || !assessment.followUpEnded->isValid())
    return under(field, DosingText::tr("The day on which follow-up ended is missing."), QStringLiteral("A3"));
  const int day = dayOf(study, *subject.infusion, *assessment.followUpEnded);
  if (day < 0)
    return under(field, DosingText::tr("Follow-up cannot end before the infusion."), QStringLiteral("A3"));
  if (*assessment.followUpEnded > assessment.date)
    return under(field, DosingText::tr("Follow-up cannot end after the assessment."), QStringLiteral("A3"));
  if (day >= state.window.earliest)
    return under(field,
                 DosingText::tr("Follow-up lasted to day %1. From day %2 on the subject is evaluable: record "
                                "DLT or no DLT.")
                     .arg(day)
                     .arg(state.window.earliest),
                 QStringLiteral("A3"));
  return std::nullopt;
}

std::optional<Refusal> mayCallNotEvaluable(const Study& study, const Subject& subject,
                                           const DltAssessment& assessment, const WindowState& state) {
  const QString rule = QStringLiteral("A3");
  if (state.status == SubjectStatus::Dlt)
    return under(QStringLiteral("outcome"),
                 DosingText::tr("A subject with a DLT is evaluable, however follow-up ended."), rule);
  if (!assessment.cause)
    return under(QStringLiteral("cause"), DosingText::tr("Choose why the subject is not evaluable."), rule);
  if (*assessment.cause != NotEvaluableCause::InfusionNotCompleted) {
    if (auto wrong = wrongEndOfFollowUp(study, subject, assessment, state)) return wrong;
  } else if (subject.infusion->completed) {
    return under(QStringLiteral("cause"), DosingText::tr("The infusion is recorded as completed."), rule);
  }
  if (assessment.reason.trimmed().isEmpty())
    return under(QStringLiteral("reason"), DosingText::tr("The reason is missing."), rule);
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayAssess(const Study& study, const Subject& subject, const DltAssessment& assessment,
                                 QDate today) {
  const auto state = windowState(study, subject, today);
  if (!state) return under(QStringLiteral("date"), DosingText::tr("There is no infusion to assess yet."));
  if (auto wrong = wrongDate(study, subject, assessment.date, today)) return wrong;
  // An earlier record does not say when an event was marked: there the mark may be younger than the
  // assessment.
  if (assessment.outcome != DltOutcome::Dlt && !isTranscribed(assessment) && hasMarkedDlt(study, subject))
    return under(QStringLiteral("outcome"),
                 DosingText::tr("An event is marked as a possible DLT. Assess it as the DLT, "
                                "or take the mark off with the reason why it is none."));
  switch (assessment.outcome) {
  case DltOutcome::NoDlt:
    return mayClear(study, subject, assessment, *state);
  case DltOutcome::Dlt:
    return mayCallDlt(study, subject, assessment);
  case DltOutcome::NotEvaluable:
    return mayCallNotEvaluable(study, subject, assessment, *state);
  }
  return std::nullopt;
}
