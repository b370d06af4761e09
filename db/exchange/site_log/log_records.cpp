#include "app/analysis/response/response_findings.h"
#include "app/dosing/dlt_window.h"
#include "app/screening/eligibility.h"
#include "app/study/signature.h"
#include "app/study/study_rules.h"
#include "app/study/treatment_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"
#include "db/exchange/site_log/site_log.h"

#include <algorithm>

Subject* subjectNumbered(Study& study, const QString& number) {
  const auto found = std::find_if(study.subjects.begin(), study.subjects.end(), [&](const Subject& subject) {
    return subject.assignment && subject.assignment->subjectNumber == number;
  });
  return found == study.subjects.end() ? nullptr : &*found;
}

namespace {
/// The event that the DLT is: the first one marked so whose onset counts (A2), else the first one marked.
RowId eventOfDlt(const Study& records, const Subject& subject) {
  const AdverseEvent* chosen = nullptr;
  for (const AdverseEvent& event : subject.events) {
    if (!event.doseLimiting) continue;
    const int day = dayOf(records, *subject.infusion, event.onset);
    if (day >= 0 && day <= records.protocol.lastDltOnsetDay) return event.id;
    if (!chosen) chosen = &event;
  }
  return chosen ? chosen->id : 0;
}

class Records {
 public:
  Records(const LogTables& tables, const Protocol& protocol, const QTimeZone& zone) : m_tables(tables) {
    m_study.protocol = protocol;
    m_study.site.timeZone = zone;
    m_study.site.limits = tables.limits;
    m_study.site.exclusions = tables.exclusions;
  }

  Study make() {
    for (const LoggedScreening& logged : m_tables.screenings)
      addSubject(logged);
    for (const LoggedInfusion& logged : m_tables.infusions)
      addInfusion(logged);
    addEvents();
    addAssessments();
    addOutcomes();
    return std::move(m_study);
  }

 private:
  void addSubject(const LoggedScreening& logged) {
    Subject subject;
    subject.id = static_cast<RowId>(m_study.subjects.size()) + 1;
    subject.identity.birthDate = logged.birthDate;
    subject.screenings.push_back(logged.screening);
    subject.screenings.back().id = subject.id;
    m_study.subjects.push_back(std::move(subject));
  }

  void addInfusion(const LoggedInfusion& logged) {
    const auto found =
        std::find_if(m_study.subjects.begin(), m_study.subjects.end(), [&](const Subject& subject) {
          return subject.screening().number == logged.screeningNumber;
        });
    if (found == m_study.subjects.end() || !logged.startedAt || !logged.level) return;
    Assignment assignment;
    assignment.subjectNumber = logged.subjectNumber;
    assignment.level = *logged.level;
    assignment.date = siteDate(m_study, *logged.startedAt);
    assignment.screeningId = found->screening().id;
    found->assignment = assignment;
    found->infusion = logged.infusion;
    // Whoever infused had judged the subject eligible; that judgement is not made up where it would be wrong.
    Screening& screening = found->screenings.back();
    if (evaluateEligibility(m_study.protocol, m_study.site, screening).overall == Eligibility::Eligible)
      screening.signatures.push_back(transcribedSignature(SignatureMeaning::Eligibility, *logged.startedAt));
  }

  Subject* treated(const QString& number) { return subjectNumbered(m_study, number); }

  void addEvents() {
    RowId id = 0;
    for (const LoggedEvent& logged : m_tables.events) {
      ++id; // the row's number, so that it can be found again
      if (Subject* subject = treated(logged.subjectNumber)) {
        subject->events.push_back(logged.event);
        subject->events.back().id = id;
      }
    }
    for (Subject& subject : m_study.subjects)
      std::stable_sort(subject.events.begin(), subject.events.end(),
                       [](const AdverseEvent& a, const AdverseEvent& b) { return a.onset < b.onset; });
  }

  void addAssessments() {
    RowId id = 0;
    for (const LoggedAssessment& logged : m_tables.assessments) {
      ++id;
      Subject* subject = treated(logged.subjectNumber);
      if (!subject || logged.assessment.date.isNull()) continue;
      DltAssessment assessment = logged.assessment;
      assessment.id = id;
      if (assessment.outcome == DltOutcome::Dlt) assessment.eventId = eventOfDlt(m_study, *subject);
      if (logged.followUpEnded)
        assessment.followUpEnded = subject->assignment->date.addDays(*logged.followUpEnded);
      assessment.signature = transcribedSignature(SignatureMeaning::DltAssessment,
                                                  assessment.date.startOfDay(m_study.site.timeZone).toUTC());
      subject->assessments.push_back(std::move(assessment));
    }
    for (Subject& subject : m_study.subjects)
      std::stable_sort(subject.assessments.begin(), subject.assessments.end(),
                       [](const DltAssessment& a, const DltAssessment& b) { return a.date < b.date; });
  }

  void addOutcomes() {
    RowId id = 0;
    for (const LoggedResponse& logged : m_tables.responses) {
      ++id; // tells an assessment from those before it
      if (Subject* subject = treated(logged.subjectNumber); subject && logged.assessment.date.isValid()) {
        subject->responses.push_back(logged.assessment);
        subject->responses.back().id = id;
      }
    }
    for (const LoggedFollowUp& logged : m_tables.followUps)
      if (Subject* subject = treated(logged.subjectNumber); subject && logged.followUp.date.isValid())
        subject->followUps.push_back(logged.followUp);
    const auto byDate = [](const auto& a, const auto& b) { return a.date < b.date; };
    for (Subject& subject : m_study.subjects) {
      std::stable_sort(subject.responses.begin(), subject.responses.end(), byDate);
      std::stable_sort(subject.followUps.begin(), subject.followUps.end(), byDate);
      for (ResponseAssessment& assessment : subject.responses)
        derive(subject, assessment);
    }
  }

  /// What the criteria make of the logged findings; the record's own response stands.
  void derive(const Subject& subject, ResponseAssessment& assessment) const {
    if (const auto criteria = criteriaOf(subject))
      assessment.derived =
          deriveResponse(*criteria, courseBefore(m_study, subject, {}, assessment), assessment.findings)
              .response;
    assessment.reason = transcribedReason;
  }

  const LogTables& m_tables;
  Study m_study;
};

/// The log's column behind a field of mayAssess().
QString columnOf(const QString& field) {
  if (field == QLatin1String("date")) return logColumn(&DltAssessment::date);
  const bool told = field == QLatin1String("cause") || field == QLatin1String("followUpEnded") ||
                    field == QLatin1String("reason");
  return told ? logColumn(&DltAssessment::reason) : logColumn(&DltAssessment::outcome);
}

/// Against what the other tables say, or without what it needs to be read; all else that mayAssess() refuses
/// can have been done.
bool contradicts(const DltAssessment& assessment, const Refusal& refused) {
  if (refused.field == QLatin1String("date") || refused.field == QLatin1String("cause")) return true;
  if (refused.field != QLatin1String("followUpEnded")) return false;
  return !assessment.followUpEnded || *assessment.followUpEnded > assessment.date;
}

/// What the rules said to the assessment, from the subject as it was when it was made.
std::optional<Refusal> refusalOf(const Study& records, const Subject& subject,
                                 const DltAssessment& assessment) {
  Study before = asOf(records, assessment.date);
  const auto then = std::find_if(before.subjects.begin(), before.subjects.end(),
                                 [&](const Subject& s) { return s.id == subject.id; });
  if (then == before.subjects.end()) return std::nullopt;
  std::erase_if(then->assessments, [&](const DltAssessment& a) { return a.id == assessment.id; });
  return mayAssess(before, *then, assessment, assessment.date);
}

void checkAssessment(LogRow& row, Study& records, const Subject& subject, const DltAssessment& assessment) {
  if (assessment.outcome == DltOutcome::Dlt && assessment.eventId == 0) {
    row.fault(logColumn(&DltAssessment::outcome),
              ExchangeText::tr("%1 has no event in adverse_events.csv with dlt = Y.")
                  .arg(subject.assignment->subjectNumber));
    return;
  }
  const auto refused = refusalOf(records, subject, assessment);
  if (!refused) return;
  if (contradicts(assessment, *refused)) {
    row.fault(columnOf(refused->field), refused->message);
    return;
  }
  Deviation deviation;
  deviation.act = DeviatingAct::Assessed;
  deviation.date = assessment.date;
  deviation.rule = refused->rule;
  deviation.subjectId = subject.id;
  records.deviations.push_back(deviation);
}
} // namespace

Study recordsOf(const LogTables& tables, const Protocol& protocol, const QTimeZone& zone) {
  return Records(tables, protocol, zone).make();
}

void checkAssessments(LogTables& tables, Study& records, const std::vector<TableFault>& faults) {
  if (!allClean(faults, {"infusions.csv", "adverse_events.csv"})) return;
  for (const Subject& subject : records.subjects)
    for (const DltAssessment& assessment : subject.assessments) {
      LogRow& row = tables.assessments[static_cast<std::size_t>(assessment.id) - 1].row;
      if (row.clean()) checkAssessment(row, records, subject, assessment);
    }
}
