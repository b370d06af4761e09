#include "tests/faults/entry_token.h"

#include "app/study/study.h"

namespace {
QString tokenOfOutcome(const Study& study, const QString& kind, RowId id) {
  for (const Subject& subject : study.subjects) {
    if (kind == QLatin1String("response")) {
      if (const ResponseAssessment* response = byId(subject.responses, id)) return response->reason;
    } else if (const FollowUp* followUp = byId(subject.followUps, id)) {
      return followUp->comment;
    }
  }
  return QStringLiteral("-");
}

QString tokenOfTreatment(const Study& study, const QString& kind, RowId id) {
  if (kind == QLatin1String("event")) {
    for (const Subject& subject : study.subjects)
      if (const AdverseEvent* event = byId(subject.events, id)) return event->comment;
    return QStringLiteral("-");
  }
  if (kind == QLatin1String("assessment")) {
    for (const Subject& subject : study.subjects)
      if (const DltAssessment* assessment = byId(subject.assessments, id)) return assessment->reason;
    return {};
  }
  const Subject* subject = study.subject(id);
  if (!subject) return {};
  if (kind == QLatin1String("identity")) return subject->identity.hospitalNumber;
  if (kind == QLatin1String("infusion")) return subject->infusion ? subject->infusion->batch : QString();
  return subject->assignment ? subject->assignment->subjectNumber : QStringLiteral("-"); // "assigned"
}

QString tokenOfReport(const Study& study, RowId id) {
  for (const Subject& subject : study.subjects)
    for (const AdverseEvent& event : subject.events)
      if (const SafetyReport* report = byId(event.reports, id)) return minuteOf(report->sentAt);
  return QStringLiteral("-");
}

QString tokenOfScreening(const Study& study, const QString& kind, RowId id) {
  const Screening* screening = study.screening(id);
  if (!screening) return {};
  if (kind == QLatin1String("subject")) return study.subjectOfScreening(id)->identity.name;
  if (kind == QLatin1String("screening"))
    return QString::number(screening->entry.survivalWeeks.value_or(0), 'f', 0);
  if (kind == QLatin1String("failure")) return screening->failure ? screening->failure->comment : QString();
  return QString::number(!screening->signatures.empty()); // "eligible"
}

QString tokenOfDecision(const Study& study, RowId id) {
  const Decision* decision = study.decision(id);
  if (!decision) return {};
  return decision->sponsor ? QStringLiteral("agreed") : QStringLiteral("signed");
}

QString tokenOfDesignChange(const Study& study, RowId id) {
  const DesignChange* change = study.designChange(id);
  if (!change) return {};
  if (!change->voidReason.isEmpty()) return QStringLiteral("withdrawn");
  return change->sponsor && study.design(change->version) ? QStringLiteral("agreed")
                                                          : QStringLiteral("signed");
}

QString tokenOfSampling(const StudySession& session, RowId subject) {
  const auto found = session.samplings(subject, subject);
  return found && !found->empty() ? found->front().takenAt->toString(Qt::ISODate) : QString();
}

QString tokenOfMeasurement(const StudySession& session, RowId subject) {
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subject;
  const auto found = session.measurements(filter);
  return found && !found->empty() ? QString::number(found->front().value->number, 'f', 0) : QString();
}
} // namespace

QString minuteOf(const QDateTime& moment) {
  return QString::number(moment.toSecsSinceEpoch() / 60);
}

MeasurementCell measuredCell(RowId subject) {
  return {subject, QStringLiteral("SCR"), QStringLiteral("il6"), Specimen::Blood};
}

QString tokenIn(const StudySession& session, const QString& kind, RowId id) {
  const Study& study = session.study();
  if (kind == QLatin1String("site")) return study.site.letterhead;
  if (kind == QLatin1String("draft"))
    return QString::fromUtf8(session.draft(QStringLiteral("screening/%1").arg(id)));
  if (kind == QLatin1String("user")) return study.user(id) ? study.user(id)->name : QString();
  if (kind == QLatin1String("decision")) return tokenOfDecision(study, id);
  if (kind == QLatin1String("design")) return tokenOfDesignChange(study, id);
  if (kind == QLatin1String("sampled")) return tokenOfSampling(session, id);
  if (kind == QLatin1String("report")) return tokenOfReport(study, id);
  if (kind == QLatin1String("dictionary")) return session.ctcae().value_or(CtcaeDictionary()).source;
  if (kind == QLatin1String("measured")) return tokenOfMeasurement(session, id);
  if (kind == QLatin1String("response") || kind == QLatin1String("follow-up"))
    return tokenOfOutcome(study, kind, id);
  for (const char* ofScreening : {"subject", "screening", "failure", "eligible"})
    if (kind == QLatin1String(ofScreening)) return tokenOfScreening(study, kind, id);
  return tokenOfTreatment(study, kind, id);
}
