#include "app/reports/status_report.h"

#include "app/dosing/dose.h"
#include "app/reports/decision_words.h"
#include "app/study/design_versions.h"

namespace {
/// The screening that made the subject eligible, or the latest one.
const Screening& judgedScreening(const Subject& subject) {
  for (const Screening& screening : subject.screenings)
    if (subject.assignment && screening.id == subject.assignment->screeningId) return screening;
  return subject.screening();
}

SubjectStatusLine lineOf(const Study& study, const Subject& subject, QDate on) {
  const Screening& screening = judgedScreening(subject);
  const EligibilityResult verdict = judge(study.protocol, study.site, screening);
  SubjectStatusLine line;
  line.screening = screening.number;
  line.eligibility = verdict.overall;
  line.failed = verdict.failed();
  line.missing = verdict.missing();
  line.cd7 = verdict.cd7;
  if (!subject.assignment) return line;
  line.subject = subject.assignment->subjectNumber;
  line.level = subject.assignment->level;
  const std::optional<WindowState> window = windowState(study, subject, on);
  if (!window) return line;
  line.day = window->day;
  line.status = window->status;
  line.lateAssessment = window->lateAssessment;
  line.doseDeviation = checkDose(study.protocol, *line.level, *subject.infusion).deviates;
  return line;
}
} // namespace

StatusReport statusReport(const Study& study, QDate on) {
  const Study then = asOf(study, on);
  StatusReport report;
  report.on = on;
  report.designVersion = versionInForce(then);
  report.state = then.state();
  report.course = courseOf(then);
  report.sentence = studySentence(then, on);
  report.openPlaces = openPlaces(then);
  for (const Subject& subject : then.subjects)
    report.subjects.push_back(lineOf(then, subject, on));
  report.due = dueList(then, on);
  report.deviations = deviationsOf(then, on);
  for (const Decision& decision : then.decisions)
    report.decisions.push_back({decision.number, decision.date, decision.kind, editionOf(decision),
                                decision.effective(), isOvertaken(then, decision),
                                decisionText(then, decision), decisionState(then, decision)});
  return report;
}

QString decisionKindId(DecisionKind kind) {
  switch (kind) {
  case DecisionKind::Escalate:
    return QStringLiteral("ESCALATE");
  case DecisionKind::Expand:
    return QStringLiteral("EXPAND");
  case DecisionKind::Continue:
    return QStringLiteral("CONTINUE");
  case DecisionKind::Complete:
    return QStringLiteral("COMPLETE");
  case DecisionKind::AddDoseGroup:
    return QStringLiteral("ADD_DOSE_GROUP");
  case DecisionKind::RaisePlanned:
    return QStringLiteral("RAISE_PLANNED");
  case DecisionKind::Stay:
    return QStringLiteral("STAY");
  case DecisionKind::End:
    return QStringLiteral("END");
  }
  return {};
}
