#include "app/analysis/response/response_findings.h"
#include "app/dosing/dlt_period.h"
#include "app/dosing/dlt_window.h"
#include "app/escalation/standing.h"
#include "app/screening/eligibility.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/signature.h"
#include "app/study/study_rules.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"
#include "db/exchange/site_log/site_log.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace {
/// The event that the DLT is: the first one marked so that counts (A2), else the first one marked.
RowId eventOfDlt(const Study& records, const Subject& subject) {
  const AdverseEvent* chosen = nullptr;
  for (const AdverseEvent& event : subject.events) {
    if (!event.doseLimiting) continue;
    if (dltDay(records, *subject.infusion, event)) return event.id;
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
    const std::size_t place = m_study.subjects.size();
    if (!m_screened.contains(logged.number)) m_screened.insert(logged.number, place);
    subject.id = static_cast<RowId>(place) + 1;
    subject.identity.birthDate = logged.birthDate;
    subject.screenings.push_back(logged.screening);
    subject.screenings.back().id = subject.id;
    m_study.subjects.push_back(std::move(subject));
  }

  void addInfusion(const LoggedInfusion& logged) {
    Subject* found = placed(m_screened, logged.screeningNumber);
    if (!found || !logged.startedAt || !logged.level) return;
    m_treated.insert(logged.subjectNumber, m_screened.value(logged.screeningNumber));
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

  using Places = QHash<QString, std::size_t>; ///< among the study's subjects, by number
  Subject* placed(const Places& places, const QString& number) {
    const auto found = places.constFind(number);
    return found == places.constEnd() ? nullptr : &m_study.subjects[*found];
  }
  Subject* treated(const QString& number) { return placed(m_treated, number); }

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
  Places m_screened;
  Places m_treated;
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

/// Counts for the window of those infused later, whatever the day (section 3).
bool alwaysCounts(const Subject& subject) {
  return subject.infusion->completed &&
         std::none_of(subject.assessments.begin(), subject.assessments.end(),
                      [](const DltAssessment& a) { return a.outcome == DltOutcome::NotEvaluable; });
}

/// Takes the assessments over one by one. What the rules read of other subjects is the first of each level
/// that count: nobody else is looked at, so that a long log takes no longer for each of its lines.
class Assessments {
 public:
  Assessments(LogTables& tables, Study& records) : m_tables(tables), m_records(records) {
    m_before.protocol = records.protocol;
    m_before.site = records.site;
    for (const Subject* subject : inOrderOfInfusion(records)) {
      std::vector<const Subject*>& first = m_first[subject->assignment->level];
      if (first.empty() || !alwaysCounts(*first.back())) first.push_back(subject);
    }
  }

  void check() {
    for (const Subject& subject : m_records.subjects)
      for (const DltAssessment& assessment : subject.assessments) {
        LogRow& row = m_tables.assessments[static_cast<std::size_t>(assessment.id) - 1].row;
        if (row.clean()) check(row, subject, assessment);
      }
  }

 private:
  /// What the rules said to the assessment, from the subject as it was when it was made.
  std::optional<Refusal> refusalOf(const Subject& subject, const DltAssessment& assessment) {
    auto then = asOf(m_records, subject, assessment.date);
    if (!then) return std::nullopt;
    std::erase_if(then->assessments, [&](const DltAssessment& a) { return a.id == assessment.id; });
    m_before.subjects.clear();
    if (subject.assignment)
      for (const Subject* first : m_first[subject.assignment->level])
        if (auto other = first == &subject ? then : asOf(m_records, *first, assessment.date))
          m_before.subjects.push_back(std::move(*other));
    std::ranges::sort(m_before.subjects, {}, &Subject::id); // they came in the order of their infusions
    return mayAssess(m_before, *then, assessment, assessment.date);
  }

  void check(LogRow& row, const Subject& subject, const DltAssessment& assessment) {
    if (assessment.outcome == DltOutcome::Dlt && assessment.eventId == 0) {
      row.fault(logColumn(&DltAssessment::outcome),
                ExchangeText::tr("%1 has no event in adverse_events.csv with dlt = Y.")
                    .arg(subject.assignment->subjectNumber));
      return;
    }
    const auto refused = refusalOf(subject, assessment);
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
    m_records.deviations.push_back(deviation);
  }

  LogTables& m_tables;
  Study& m_records;
  Study m_before;                                     ///< whom the rules look at, as they were
  std::map<int, std::vector<const Subject*>> m_first; ///< by level, in order of infusion
};
} // namespace

Study recordsOf(const LogTables& tables, const Protocol& protocol, const QTimeZone& zone) {
  return Records(tables, protocol, zone).make();
}

void checkAssessments(LogTables& tables, Study& records, const std::vector<TableFault>& faults) {
  if (!allClean(faults, {"infusions.csv", "adverse_events.csv"})) return;
  Assessments(tables, records).check();
}
