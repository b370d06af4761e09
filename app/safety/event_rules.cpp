#include "app/safety/event_rules.h"

#include "app/base/date_text.h"
#include "app/safety/safety_text.h"
#include "app/study/fields/event_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

namespace {
std::optional<Refusal> refuseGrade(int grade, const char* field) {
  if (grade >= 1 && grade <= 5) return std::nullopt;
  return refusal("RANGE", SafetyText::tr("A grade from 1 to 5."), field);
}

/// Every time that can be meant lies in the future.
std::optional<Refusal> refuseFuture(const KnownTime& time, const QTimeZone& zone, const QDateTime& now,
                                    const char* field) {
  if (time.earliest(zone) <= now) return std::nullopt;
  return refusal("DATE", SafetyText::tr("The date lies in the future."), field);
}

std::optional<Refusal> refuseAfterDeath(const Subject& subject, const KnownTime& time, const QTimeZone& zone,
                                        const char* field) {
  const auto died = deathOf(subject);
  if (!died || time.firstDay(zone) <= *died) return std::nullopt;
  return refusal("DATE", SafetyText::tr("The subject died on %1: nothing begins later.").arg(isoDate(*died)),
                 field);
}

std::optional<Refusal> refuseEventDates(const Study& study, const Subject& subject, const AdverseEvent& event,
                                        const QDateTime& now) {
  const QTimeZone& zone = study.site.timeZone;
  const KnownTime onset = onsetOf(event);
  const QString field = QStringLiteral("onset");
  if (auto refused = refuseFutureDate(event.onset, siteDate(study, now), field)) return refused;
  if (auto refused = refuseFuture(onset, zone, now, "onset")) return refused;
  if (auto refused = refuseBeforeConsent(study, subject, onset.lastDay(zone), field)) return refused;
  if (auto refused = refuseAfterDeath(subject, onset, zone, "onset")) return refused;
  const auto end = endOf(event);
  if (!end) return std::nullopt;
  if (auto refused = refuseFuture(*end, zone, now, "end")) return refused;
  if (end->latest(zone) >= onset.earliest(zone)) return std::nullopt;
  return refusal("DATE", SafetyText::tr("The event cannot end before it began."), "end");
}

std::optional<Refusal> refuseCourse(const Study& study, const Subject& subject, const AdverseEvent& event,
                                    const QDateTime& now) {
  const QTimeZone& zone = study.site.timeZone;
  for (const GradePoint& point : event.course) {
    if (auto refused = refuseFuture(point.since, zone, now, "since")) return refused;
    if (auto refused = refuseAfterDeath(subject, point.since, zone, "since")) return refused;
  }
  return contradictionIn(event, zone);
}

std::optional<Refusal> refuseOutcome(const AdverseEvent& event) {
  const bool isOver = event.outcome == EventOutcome::Recovered || event.outcome == EventOutcome::Sequelae;
  if (isOver && !event.end)
    return refusal("REQUIRED", SafetyText::tr("It is over: enter when it ended."), "outcome");
  const auto isFatal = [&](GradeScale scale) { return worstGrade(event, scale) == 5; };
  if (event.outcome == EventOutcome::Fatal && !isFatal(GradeScale::Ctcae) && !isFatal(GradeScale::Crs) &&
      !isFatal(GradeScale::Icans))
    return refusal("REQUIRED", SafetyText::tr("Fatal: enter grade 5 and since when."), "outcome");
  return std::nullopt;
}

std::optional<Refusal> refuseCauses(const AttributionPlan& scale, const Attribution& dueTo) {
  std::optional<Refusal> refused;
  eachField(dueTo, [&](const auto& field, const std::optional<QString>& term) {
    if (term && !scale.term(*term) && !refused)
      refused = refusal("RANGE", SafetyText::tr("“%1” is no term of the protocol file's scale.").arg(*term),
                        QLatin1String(field.typed.refusedAs));
  });
  return refused;
}

/// When the site learned of it: not before it began, and not after a report of it was sent.
std::optional<Refusal> refuseAwareness(const Study& study, const AdverseEvent& event,
                                       const AdverseEvent* before, const QDateTime& now) {
  const char* field = "awareAt";
  if (before && !before->reports.empty()) {
    const QDateTime sent = before->reports.front().sentAt;
    if (event.serious && (!event.awareAt || *event.awareAt > sent))
      return refusal("DATE",
                     SafetyText::tr("A report was sent on %1: by then the site knew.")
                         .arg(siteDate(study, sent).toString(Qt::ISODate)),
                     field);
  }
  if (!event.awareAt) return std::nullopt;
  if (*event.awareAt > now) return refusal("DATE", SafetyText::tr("This lies in the future."), field);
  const KnownTime onset = onsetOf(event);
  if (*event.awareAt >= onset.earliest(study.site.timeZone)) return std::nullopt;
  return refusal("DATE",
                 SafetyText::tr("The event began on %1: the site cannot have known of it before.")
                     .arg(knownTimeText(onset, study.site.timeZone)),
                 field);
}

/// What only a serious event has.
std::optional<Refusal> refuseSeriousness(const AdverseEvent& event) {
  if (event.serious) return std::nullopt;
  const QString message = SafetyText::tr("Only a serious event has this.");
  if (event.seriousness) return refusal("SERIOUS", message, "seriousness");
  if (event.awareAt) return refusal("SERIOUS", message, "awareAt");
  if (event.expected) return refusal("SERIOUS", message, "expected");
  return std::nullopt;
}
} // namespace

int highestGrade(GradeScale scale) {
  return scale == GradeScale::Gvhd || scale == GradeScale::Icaht ? 4 : 5;
}

std::optional<Refusal> refuseOrder(const AdverseEvent& event, GradeScale scale, const QTimeZone& zone) {
  KnownTime before = onsetOf(event);
  const auto end = endOf(event);
  const auto refuseSince = [](const QString& message) { return refusal("DATE", message, "since"); };
  for (const GradePoint& point : event.course) {
    if (point.scale != scale) continue;
    const QString since = knownTimeText(point.since, zone);
    if (point.since.latest(zone) < before.earliest(zone))
      return refuseSince(SafetyText::tr("Grade %1 since %2 cannot follow %3.")
                             .arg(QString::number(point.grade), since, knownTimeText(before, zone)));
    if (end && point.since.earliest(zone) > end->latest(zone))
      return refuseSince(SafetyText::tr("Grade %1 since %2: the event ended on %3.")
                             .arg(QString::number(point.grade), since, knownTimeText(*end, zone)));
    if (point.since.earliest(zone) > before.earliest(zone)) before = point.since;
  }
  return std::nullopt;
}

std::optional<Refusal> mayRecordEvent(const Study& study, const Subject& subject, const AdverseEvent& event,
                                      const QDateTime& now) {
  if (auto refused = refuseBlank(event.term, QStringLiteral("term"), SafetyText::tr("Name the event.")))
    return refused;
  if (auto refused = refuseGrade(event.grade, "grade")) return refused;
  if (auto refused = refuseGrade(event.crsGrade.value_or(1), "crsGrade")) return refused;
  if (auto refused = refuseGrade(event.icansGrade.value_or(1), "icansGrade")) return refused;
  if (auto refused = refuseEventDates(study, subject, event, now)) return refused;
  if (auto refused = refuseCourse(study, subject, event, now)) return refused;
  if (auto refused = refuseCauses(study.protocol.attribution, event.dueTo)) return refused;
  if (auto refused = refuseSeriousness(event)) return refused;
  return refuseAwareness(study, event, byId(subject.events, event.id), now);
}

std::optional<Refusal> contradictionIn(const AdverseEvent& event, const QTimeZone& zone) {
  for (const GradePoint& point : event.course) {
    const int most = highestGrade(point.scale);
    if (point.grade < 0 || point.grade > most)
      return refusal("RANGE", SafetyText::tr("A grade from 0 (gone) to %1.").arg(most), "gradeValue");
    if (auto refused = refuseOrder(event, point.scale, zone)) return refused;
  }
  return refuseOutcome(event);
}

AdverseEvent relatedByScale(AdverseEvent event, const AttributionPlan& scale) {
  const AttributionTerm* term = event.dueTo.cells ? scale.term(*event.dueTo.cells) : nullptr;
  if (term) event.related = term->related;
  return event;
}

std::optional<Refusal> mayVoidEvent(const Subject& subject, RowId eventId) {
  if (subject.assessments.empty() || subject.assessments.back().eventId != eventId) return std::nullopt;
  return refusal("DLT-EVENT",
                 SafetyText::tr("The DLT assessment of %1 rests on this event: assess anew first.")
                     .arg(subject.assessments.back().date.toString(Qt::ISODate)),
                 "");
}

std::optional<Refusal> mayReport(const Study& study, const AdverseEvent& event, const SafetyReport& report,
                                 const QDateTime& now) {
  const char* field = "sentAt";
  if (!event.serious) return refusal("SERIOUS", SafetyText::tr("Only a serious event is reported."), "to");
  if (!event.awareAt)
    return refusal("REQUIRED", SafetyText::tr("Since when does the site know of it? Save that first."),
                   field);
  if (!report.sentAt.isValid())
    return refusal("REQUIRED", SafetyText::tr("When was the report sent?"), field);
  if (report.sentAt > now) return refusal("DATE", SafetyText::tr("This lies in the future."), field);
  if (report.sentAt >= *event.awareAt) return std::nullopt;
  return refusal("DATE",
                 SafetyText::tr("The site knows of the event since %1: the report cannot be older.")
                     .arg(siteTime(*event.awareAt, study.site.timeZone)),
                 field);
}
