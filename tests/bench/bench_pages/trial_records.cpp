#include "tests/bench/bench_pages/trial_records.h"

#include "app/dosing/dose.h"
#include "app/study/study_rules.h"
#include "tests/support/product_of.h"
#include "tests/support/test_study.h"

#include <algorithm>
#include <array>

namespace {
constexpr int cohortSize = 3;
constexpr int lastInfusion = 20; // days before the last day: its cohort is in its window
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

enum class End { Cleared, Dlt, Withdrawn };

/// The treated ones, counted from 0: the first alone, all others by threes.
int cohortOf(int treated) {
  return (treated + cohortSize - 1) / cohortSize;
}
int levelOf(int cohort) {
  return std::min(cohort + 1, 3);
}
/// None among the first twenty, then a twelfth: what the rules tolerate.
End endOf(int treated) {
  if (treated >= 20 && treated % 12 == 0) return End::Dlt;
  return treated % 17 == 9 ? End::Withdrawn : End::Cleared;
}

bool isScreenFailure(int person) {
  return person % 10 == 5;
}

class Records {
 public:
  Records(const Study& beginning, int people, const QDateTime& now)
      : m_now(now), m_entry(eligibleEntry(beginning)), m_people(people) {
    m_made.protocol = beginning.protocol;
    m_made.site = beginning.site;
    const int cohorts = cohortOf(people - (people + 5) / 10 - 1);
    m_between = static_cast<qint64>(std::min(30.0, 2400.0 / std::max(1, cohorts)) * static_cast<double>(day));
    m_begin = now.addSecs(-lastInfusion * day - cohorts * m_between);
  }

  Study make() {
    m_made.subjects.reserve(static_cast<std::size_t>(m_people));
    for (int person = 1; person <= m_people; ++person) {
      consent(person);
      if (isScreenFailure(person))
        fail();
      else
        treat();
    }
    return std::move(m_made);
  }

 private:
  QDateTime infusedAt(int treated) const {
    return m_begin.addSecs(cohortOf(treated) * m_between +
                           (treated + cohortSize - 1) % cohortSize * 3 * hour);
  }
  QDate dateOf(const QDateTime& moment) const { return siteDate(m_made, moment); }
  Subject& last() { return m_made.subjects.back(); }

  static Signature signature(SignatureMeaning meaning, const QDateTime& at) {
    Signature given;
    given.meaning = meaning;
    given.printedName = QStringLiteral("Prof. Zhang Min");
    given.at = at;
    return given;
  }

  void consent(int person) {
    Subject& subject = m_made.subjects.emplace_back();
    subject.id = person;
    subject.identity = {QStringLiteral("Fictional Person %1").arg(person), QStringLiteral("FP"),
                        QStringLiteral("H-%1").arg(person, 6, 10, QLatin1Char('0')),
                        QDate(1955, 1, 1).addDays(person * 37 % 15000)};
    Screening& screening = subject.screenings.emplace_back();
    screening.id = person;
    screening.number = QStringLiteral("SCR-%1").arg(person, 3, 10, QLatin1Char('0'));
    screening.consent = {QStringLiteral("1.0"), infusedAt(m_treated).addSecs(-20 * day), true};
    const QDate signedOn = dateOf(screening.consent.signedAt);
    screening.ageYears = static_cast<int>(subject.identity.birthDate.daysTo(signedOn) * 100 / 36525);
    screening.entry = m_entry;
    screening.entry.sex = person % 2 == 0 ? Sex::Female : Sex::Male;
    screening.entry.diagnosis = person % 3 == 0 ? Diagnosis::TAll : Diagnosis::Aml;
    screening.entry.cd7Flow = 70 + person % 30;
    screening.entry.resultsDate = signedOn.addDays(3);
  }

  void fail() {
    Screening& screening = last().screenings.back();
    screening.entry.ecog = 3;
    screening.failure = ScreenFailure{
        dateOf(screening.consent.signedAt).addDays(6), {QStringLiteral("I3")}, QStringLiteral("bedridden")};
  }

  void treat() {
    const int treated = m_treated++;
    if (cohortOf(treated) > cohortOf(treated - 1)) decide(cohortOf(treated));
    Subject& subject = last();
    Screening& screening = subject.screenings.back();
    screening.signatures = {
        signature(SignatureMeaning::Eligibility, screening.consent.signedAt.addSecs(5 * day))};
    const QDateTime at = infusedAt(treated);
    const int level = levelOf(cohortOf(treated));
    subject.assignment = Assignment{QStringLiteral("S-%1").arg(treated + 1, 3, 10, QLatin1Char('0')),
                                    level,
                                    dateOf(at.addSecs(-day)),
                                    screening.id,
                                    cohortOf(treated),
                                    1};
    subject.infusion = infusionOf(at, 70, plannedCells(m_made.protocol.design.level(level), 70), true,
                                  QStringLiteral("NK%1").arg(cohortOf(treated), 4, 10, QLatin1Char('0')));
    addEvents(endOf(treated) == End::Dlt);
    assess(endOf(treated));
    if (endOf(treated) != End::Withdrawn) addOutcomes(treated);
  }

  /// Rests on the cohort before: a basis of everybody so far would be the square of the trial.
  void decide(int cohort) {
    Decision decision;
    decision.id = decision.number = cohort;
    const QDateTime at = infusedAt((cohort - 1) * cohortSize + 1).addSecs(-day);
    decision.date = dateOf(at);
    decision.kind = cohort < 3 ? DecisionKind::Escalate : DecisionKind::Complete;
    decision.level = std::min(cohort, 3);
    decision.toLevel = levelOf(cohort);
    decision.places = cohortSize;
    static const std::array<QString, 3> rules{QStringLiteral("AT-ESCALATE"), QStringLiteral("SD-ESCALATE"),
                                              QStringLiteral("SD-TOP")};
    decision.rule = cohort <= 3 ? rules[static_cast<std::size_t>(cohort - 1)] : QStringLiteral("CE-ENROL");
    decision.needsAgreement = true;
    decision.rulesEdition = 2;
    for (const Subject& subject : m_made.subjects)
      if (subject.assignment && subject.assignment->decisionId == cohort - 1)
        decision.basis.push_back({subject.id, letterOf(subject)});
    for (const BasisOutcome& outcome : decision.basis)
      decision.course += outcome.letter;
    decision.course.prepend(QString::number(decision.level));
    decision.investigator = signature(SignatureMeaning::DecisionInvestigator, at);
    decision.sponsor = signature(SignatureMeaning::DecisionSponsor, at.addSecs(4 * hour));
    m_made.decisions.push_back(decision);
  }

  static QChar letterOf(const Subject& subject) {
    if (subject.assessments.empty()) return u'?';
    const DltOutcome outcome = subject.assessments.back().outcome;
    if (outcome == DltOutcome::Dlt) return u'T';
    return outcome == DltOutcome::NoDlt ? u'N' : u'X';
  }

  void addEvents(bool withDlt) {
    static const std::array<QString, 5> terms{
        QStringLiteral("Cytokine release syndrome"), QStringLiteral("Neutrophil count decreased"),
        QStringLiteral("Fever"), QStringLiteral("Anemia"), QStringLiteral("Encephalopathy")};
    static constexpr std::array<int, 5> days{1, 4, 9, 14, 25};
    Subject& subject = last();
    for (std::size_t i = 0; i < terms.size(); ++i) {
      AdverseEvent event;
      event.id = ++m_event;
      event.term = terms[i];
      event.grade = 1 + static_cast<int>((static_cast<std::size_t>(subject.id) + i) % 3);
      event.onset = dateOf(subject.infusion->startedAt).addDays(days[i]);
      event.end = event.onset.addDays(5);
      event.related = i != 3;
      if (i == 0) event.crsGrade = event.grade;
      if (i == 4) event.icansGrade = event.grade;
      if (withDlt && i == 4) makeDlt(event);
      if (*event.end <= dateOf(m_now)) subject.events.push_back(event);
    }
  }

  void makeDlt(AdverseEvent& event) {
    event.grade = 4;
    event.icansGrade = 4;
    event.doseLimiting = event.serious = true;
    event.seriousness = Seriousness::Hospitalisation;
    event.expected = false;
    event.awareAt = event.onset.startOfDay(m_made.site.timeZone).addSecs(12 * hour).toUTC();
    event.reports = {{0, ReportTo::Sponsor, event.awareAt->addSecs(6 * hour)},
                     {0, ReportTo::Authority, event.awareAt->addSecs(3 * day)}};
  }

  /// Of who has come to the end of it.
  void assess(End end) {
    Subject& subject = last();
    const QDate infused = dateOf(subject.infusion->startedAt);
    DltAssessment assessment;
    assessment.id = ++m_assessment;
    assessment.date = infused.addDays(end == End::Withdrawn ? 14 : 28);
    if (assessment.date > dateOf(m_now)) return;
    if (end == End::Dlt) {
      assessment.outcome = DltOutcome::Dlt;
      assessment.eventId = subject.events.back().id;
    } else if (end == End::Withdrawn) {
      assessment.outcome = DltOutcome::NotEvaluable;
      assessment.cause = NotEvaluableCause::Withdrawal;
      assessment.followUpEnded = infused.addDays(13);
      assessment.reason = QStringLiteral("withdrew on day 13");
      subject.followUps.push_back({0, infused.addDays(13), VitalStatus::Withdrawn, {}});
    }
    const QDateTime at = assessment.date.startOfDay(m_made.site.timeZone).addSecs(9 * hour).toUTC();
    assessment.signature = signature(SignatureMeaning::DltAssessment, std::min(at, m_now));
    subject.assessments.push_back(assessment);
  }

  void addOutcomes(int treated) {
    Subject& subject = last();
    const QDate infused = dateOf(subject.infusion->startedAt);
    for (const int after : {28, 60, 90}) {
      ResponseAssessment found;
      found.id = ++m_response;
      found.date = infused.addDays(after);
      if (found.date > dateOf(m_now)) return;
      const bool relapsed = after == 90 && treated % 3 == 0;
      found.response = relapsed ? Response::Relapse : Response::CompleteRemission;
      found.mrdNegative = treated % 2 == 0;
      found.findings.marrowBlasts = relapsed ? 30 : 1 + treated % 4;
      found.findings.neutrophils = 1.4;
      found.findings.platelets = 120;
      found.reason = QStringLiteral("as the ward recorded it");
      subject.responses.push_back(found);
    }
    for (const int after : {120, 200, 300}) {
      const QDate seen = infused.addDays(after + treated % 60);
      const bool dead = treated % 4 == 0 && after == 200;
      if (seen > dateOf(m_now)) return;
      subject.followUps.push_back({0, seen, dead ? VitalStatus::Dead : VitalStatus::Alive, {}});
      if (dead) return;
    }
  }

  QDateTime m_now;
  ScreeningEntry m_entry;
  int m_people;
  QDateTime m_begin;    ///< the first infusion
  qint64 m_between = 0; ///< seconds between two cohorts
  Study m_made;
  int m_treated = 0;
  RowId m_event = 0;
  RowId m_assessment = 0;
  RowId m_response = 0;
};
} // namespace

Study trialRecords(const Study& beginning, int people, const QDateTime& now) {
  return Records(beginning, people, now).make();
}
