#include "ui/pages/subjects/timeline.h"

#include "app/analysis/response_findings.h"
#include "app/dosing/dlt_window.h"
#include "app/dosing/dose.h"
#include "app/reports/decision_words.h"
#include "app/reports/deviation_list.h"
#include "app/reports/treatment_words.h"
#include "app/study/outcome_words.h"
#include "app/study/transcribed_reason.h"
#include "app/study/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int severeGrade = 3;

/// Collects the entries of one subject.
class Line {
 public:
  Line(const Study& study, const Subject& subject) : m_study(study), m_subject(subject) {}

  TimelineEntry& add(QDate date, const QString& what, const QString& detail = {}) {
    TimelineEntry entry{date, {}, {}, what, detail};
    if (m_subject.infusion) entry.day = dayOf(m_study, *m_subject.infusion, date);
    m_entries.push_back(entry);
    return m_entries.back();
  }
  TimelineEntry& add(const QDateTime& moment, const QString& what, const QString& detail = {}) {
    const QDateTime local = moment.toTimeZone(m_study.site.timeZone);
    TimelineEntry& entry = add(local.date(), what, detail);
    entry.time = local.time();
    return entry;
  }
  std::vector<TimelineEntry> sorted() && {
    // Within a day they stay as they were added: in the order in which they follow from each other. Not every
    // one has a time.
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return std::move(m_entries);
  }

 private:
  const Study& m_study;
  const Subject& m_subject;
  std::vector<TimelineEntry> m_entries;
};

QString signatureWords(const Signature& signature) {
  QString words = Text::tr("signed by %1").arg(signature.printedName);
  if (signature.method == SignatureMethod::Transcribed) words += Text::tr(", transcribed");
  if (signature.method == SignatureMethod::WetInk) words += Text::tr(", on paper");
  if (signature.earlierVersion) words += Text::tr(", signed an earlier version");
  return words;
}

void addScreenings(Line& line, const Subject& subject) {
  for (const Screening& screening : subject.screenings) {
    const QString consent = Text::tr("%1, version %2").arg(screening.number, screening.consent.version);
    TimelineEntry& entry = line.add(screening.consent.signedAt, Text::tr("Consent signed"), consent);
    if (!screening.consent.timeKnown) entry.time = {};
    for (const Signature& signature : screening.signatures)
      line.add(signature.at, Text::tr("Eligible"),
               Text::tr("%1, %2").arg(screening.number, signatureWords(signature)));
    if (screening.failure)
      line.add(screening.failure->date, Text::tr("Screen failure"),
               Text::tr("%1: %2").arg(screening.number, screening.failure->criteria.join(comma())));
  }
}

/// What deviated in one kind of act; on that day, where one is given.
QStringList deviating(const std::vector<DeviationLine>& deviations, DeviatingAct act, QDate date = {}) {
  QStringList words;
  for (const DeviationLine& line : deviations)
    if (line.act == act && (date.isNull() || line.date == date))
      words << Text::tr("deviation: %1").arg(line.what);
  return words;
}

QString placeWords(const Study& study, const Assignment& place) {
  if (!isOpenedPlace(study, place)) return Text::tr("no decision opened this place");
  const Decision* decision = study.decision(place.decisionId);
  return decision ? Text::tr("place opened by decision %1").arg(decision->number)
                  : Text::tr("place opened with the study");
}

void addAssignment(Line& line, const Study& study, const Assignment& place,
                   const std::vector<DeviationLine>& deviations) {
  const QStringList deviated = deviating(deviations, DeviatingAct::Assigned);
  TimelineEntry& entry =
      line.add(place.date,
               Text::tr("Assigned as %1 to %2")
                   .arg(place.subjectNumber, levelName(study.protocol.design, place.level)),
               (QStringList{placeWords(study, place)} + deviated).join(semicolon()));
  entry.flagged = !deviated.isEmpty();
}

void addInfusion(Line& line, const Study& study, const Subject& subject,
                 const std::vector<DeviationLine>& deviations) {
  const Infusion& infusion = *subject.infusion;
  const DoseCheck check = checkDose(study.protocol, subject.assignment->level, infusion);
  QStringList parts{Text::tr("%1 cells for %2 kg: %3 cells/kg, %4")
                        .arg(formatCells(infusion.infusedCells))
                        .arg(infusion.weightKg)
                        .arg(formatCells(check.perKg), signedPercent(check.deviationPercent)),
                    cellBasis()};
  if (!infusion.batch.isEmpty()) parts << Text::tr("batch %1").arg(infusion.batch);
  const QStringList deviated = deviating(deviations, DeviatingAct::Infused);
  TimelineEntry& entry =
      line.add(infusion.startedAt, Text::tr("Infused"), (parts + deviated).join(semicolon()));
  entry.flagged = !deviated.isEmpty();
}

void addEvents(Line& line, const Subject& subject) {
  for (const AdverseEvent& event : subject.events) {
    TimelineEntry& entry = line.add(event.onset, eventName(event), eventDetail(event));
    entry.flagged = event.grade >= severeGrade || event.doseLimiting;
  }
}

void addAssessments(Line& line, const Study& study, const Subject& subject,
                    const std::vector<DeviationLine>& deviations, QDate today) {
  const auto state = windowState(study, subject, today);
  for (const DltAssessment& assessment : subject.assessments) {
    QStringList parts;
    if (assessment.cause) parts << causeName(*assessment.cause);
    if (!assessment.reason.isEmpty()) parts << assessment.reason;
    parts << (assessment.signature ? signatureWords(*assessment.signature) : Text::tr("not signed"));
    const bool late = state && dayOf(study, *subject.infusion, assessment.date) > state->window.latest;
    const QStringList deviated = deviating(deviations, DeviatingAct::Assessed, assessment.date);
    TimelineEntry& entry =
        line.add(assessment.date, Text::tr("DLT assessment: %1").arg(outcomeName(assessment.outcome)),
                 (parts + deviated).join(semicolon()));
    entry.flagged = late || !deviated.isEmpty() || assessment.outcome == DltOutcome::Dlt;
  }
}

void addResponses(Line& line, const Study& study, const Subject& subject) {
  for (const ResponseAssessment& response : subject.responses) {
    QStringList parts;
    if (const QString findings = findingsText(response.findings); !findings.isEmpty()) parts << findings;
    if (response.mrdNegative)
      parts << (*response.mrdNegative ? Text::tr("MRD negative") : Text::tr("MRD positive"));
    if (response.derived && *response.derived != response.response)
      parts << Text::tr("by the criteria: %1").arg(responseName(*response.derived));
    if (!response.reason.isEmpty()) parts << reasonText(response.reason);
    if (const User* user = study.user(response.confirmedBy))
      parts << Text::tr("confirmed by %1").arg(user->name);
    TimelineEntry& entry =
        line.add(response.date, Text::tr("Response: %1").arg(responseName(response.response)),
                 parts.join(semicolon()));
    entry.flagged = response.response == Response::Relapse || response.response == Response::Progression;
  }
}

void addFollowUps(Line& line, const Subject& subject) {
  for (const FollowUp& followUp : subject.followUps) {
    TimelineEntry& entry = line.add(
        followUp.date, Text::tr("Follow-up: %1").arg(vitalStatusName(followUp.status)), followUp.comment);
    entry.flagged = followUp.status == VitalStatus::Dead;
  }
}

void addDecisions(Line& line, const Study& study, const Subject& subject) {
  for (const Decision& decision : study.decisions) {
    const auto counted =
        std::find_if(decision.basis.begin(), decision.basis.end(),
                     [&](const BasisOutcome& basis) { return basis.subjectId == subject.id; });
    if (counted == decision.basis.end()) continue;
    const QStringList deviated = deviating(deviationsOf(study, decision), DeviatingAct::Decided);
    const QStringList parts{
        Text::tr("%1; the subject counted as %2; %3")
            .arg(decisionText(study, decision), QString(counted->letter), decisionState(study, decision))};
    TimelineEntry& entry = line.add(decision.date, Text::tr("Decision %1").arg(decision.number),
                                    (parts + deviated).join(semicolon()));
    entry.flagged = !deviated.isEmpty();
  }
}

void addDue(std::vector<TimelineEntry>& entries, const Study& study, const Subject& subject, QDate today) {
  const auto state = windowState(study, subject, today);
  if (!state || state->status != SubjectStatus::InWindow) return;
  TimelineEntry entry{state->earliest, {}, state->window.earliest, Text::tr("Safety assessment due"), {}};
  entry.detail = state->overdue ? Text::tr("overdue since %1").arg(state->latest.toString(Qt::ISODate))
                                : Text::tr("until %1").arg(state->latest.toString(Qt::ISODate));
  entry.flagged = state->overdue;
  entries.push_back(entry);
}
} // namespace

std::vector<TimelineEntry> timelineOf(const Study& study, const Subject& subject, QDate today) {
  const std::vector<DeviationLine> deviations = deviationsOf(study, subject, today);
  Line line(study, subject);
  addScreenings(line, subject);
  if (subject.assignment) addAssignment(line, study, *subject.assignment, deviations);
  if (subject.assignment && subject.infusion) addInfusion(line, study, subject, deviations);
  addEvents(line, subject);
  addAssessments(line, study, subject, deviations, today);
  addResponses(line, study, subject);
  addDecisions(line, study, subject);
  addFollowUps(line, subject);
  auto entries = std::move(line).sorted();
  addDue(entries, study, subject, today);
  return entries;
}
