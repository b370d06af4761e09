#include "app/reports/status/due_list.h"

#include "app/dosing/dlt_window.h"
#include "app/escalation/may_treat.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/reports/status/due_checks.h"
#include "app/reports/status/due_grades.h"
#include "app/reports/status/due_trial.h"
#include "app/reports/status/due_visits.h"
#include "app/reports/status/due_worksheet.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace {
using Items = std::vector<DueItem>;

/// The first criteria of a long list; the form shows them all.
QString firstOf(QStringList ids) {
  constexpr int shown = 4;
  const qsizetype more = ids.size() - shown;
  if (more <= 0) return ids.join(comma());
  ids.erase(ids.begin() + shown, ids.end());
  return ReportsText::tr("%1 and %2 more").arg(ids.join(comma())).arg(more);
}

Urgency urgencyOf(const WindowState& state) {
  if (state.overdue) return Urgency::Overdue;
  return state.due ? Urgency::Today : Urgency::Open;
}

/// One of a subject, by its number.
DueItem ofSubject(DueKind kind, Urgency urgency, const Subject& subject, const QString& what, QDate since,
                  std::optional<QDate> until = std::nullopt) {
  return {kind, urgency, subject.id, subject.label(), what, since, until, subject.id};
}

/// One of a subject's present screening.
DueItem ofScreening(DueKind kind, Urgency urgency, const Subject& subject, const QString& what, QDate since,
                    std::optional<QDate> until = std::nullopt) {
  const Screening& screening = subject.screening();
  return {kind, urgency, screening.id, screening.number, what, since, until, subject.id};
}

/// Who waits for an infusion: today where nothing stands in the way, else with what does.
void addInfusion(Items& items, const Standing& standing, const Subject& subject) {
  const Assignment& place = *subject.assignment;
  const auto refused = mayInfuse(standing, subject, standing.today());
  const QString what = ReportsText::tr("Infusion at L%1").arg(place.level);
  items.push_back(ofSubject(DueKind::Infusion, refused ? Urgency::Open : Urgency::Today, subject,
                            refused ? ReportsText::tr("%1, not yet: %2").arg(what, refused->message) : what,
                            place.date));
}

/// A8: of who is about to be infused. Older results are flagged, and taken anew they are not.
void addExpiring(Items& items, const Standing& standing, const Subject& subject) {
  constexpr int daysBefore = 7;
  const auto limit = standing.study().protocol.screeningResultsMaxAgeDays;
  const std::optional<QDate> results = subject.judgedScreening().entry.resultsDate;
  if (!limit || !results) return;
  const QDate last = results->addDays(*limit);
  const qint64 left = standing.today().daysTo(last);
  if (left > daysBefore) return;
  const QString what =
      left < 0 ? ReportsText::tr("Screening results are older than %1 days (A8)").arg(*limit)
               : ReportsText::tr("Screening results count until %1 (A8)").arg(last.toString(Qt::ISODate));
  const Urgency urgency = left < 0 ? Urgency::Overdue : left == 0 ? Urgency::Today : Urgency::Open;
  const QDate since = last.addDays(-daysBefore);
  DueItem item = subject.assignment
                     ? ofSubject(DueKind::ScreeningExpires, urgency, subject, what, since, last)
                     : ofScreening(DueKind::ScreeningExpires, urgency, subject, what, since, last);
  item.row = subject.judgedScreening().id;
  items.push_back(item);
}

bool isUnjudged(const Standing& standing, const Subject& subject) {
  const auto& unjudged = standing.unjudged();
  return std::find(unjudged.begin(), unjudged.end(), &subject) != unjudged.end();
}

void addTreatment(Items& items, const Standing& standing, const Subject& subject) {
  if (!subject.infusion) {
    addInfusion(items, standing, subject);
    addExpiring(items, standing, subject);
    return;
  }
  if (isUnjudged(standing, subject))
    items.push_back(ofSubject(DueKind::UnjudgedDlt, Urgency::Overdue, subject,
                              unjudgedWords(standing, subject), standing.today()));
  if (!subject.assessments.empty() && !subject.assessments.back().signature)
    items.push_back(ofSubject(DueKind::UnsignedAssessment, Urgency::Today, subject,
                              ReportsText::tr("DLT assessment not signed"), subject.assessments.back().date));
  const WindowState* state = standing.window(subject);
  if (!state || state->status != SubjectStatus::InWindow || (!state->due && !state->overdue)) return;
  items.push_back(ofSubject(DueKind::SafetyAssessment, urgencyOf(*state), subject,
                            ReportsText::tr("Safety assessment, day %1 (window: day %2)")
                                .arg(QString::number(state->day), assessmentDays(state->window)),
                            state->earliest, state->latest));
}

Urgency urgencyOf(const ReportDue& due, const QDateTime& now) {
  if (!due.dueAt) return Urgency::Today;
  if (due.late(now)) return Urgency::Overdue;
  return *due.dueAt <= now.addDays(1) ? Urgency::Today : Urgency::Open;
}

void addReport(Items& items, const Study& study, const Subject& subject, const AdverseEvent& event,
               const ReportDue& due, const QDateTime& now) {
  const SafetyPlan& plan = study.protocol.safety;
  const QTimeZone& zone = study.site.timeZone;
  items.push_back(ofSubject(
      DueKind::SafetyReport, urgencyOf(due, now), subject,
      ReportsText::tr("Report of %1 %2: %3")
          .arg(displayTerm(study, event.term), clockName(due, plan), reportSentence(due, now, zone)),
      siteDate(study, *event.awareAt), siteDate(study, *due.dueAt)));
}

void addSeriousEvents(Items& items, const Study& study, const Subject& subject, const QDateTime& now) {
  for (const AdverseEvent& event : subject.events) {
    if (!event.serious || study.protocol.safety.isEmpty()) continue;
    if (!event.awareAt) {
      items.push_back(ofSubject(
          DueKind::SeriousEvent, Urgency::Today, subject,
          ReportsText::tr("Serious: %1. Enter since when the site knows").arg(displayTerm(study, event.term)),
          event.onset));
      continue;
    }
    for (const ReportDue& due : reportsDue(study, subject, event))
      if (!due.sentAt && due.dueAt) addReport(items, study, subject, event, due, now);
  }
}

/// The latest signature on the eligibility as it stands; nullptr where nobody has signed it so.
const Signature* signatureInForce(const Screening& screening) {
  const auto found =
      std::find_if(screening.signatures.rbegin(), screening.signatures.rend(), [](const Signature& one) {
        return one.meaning == SignatureMeaning::Eligibility && !one.earlierVersion;
      });
  return found == screening.signatures.rend() ? nullptr : &*found;
}

void addPlace(Items& items, const Standing& standing, const Subject& subject, const Signature& signature) {
  if (standing.hasEnded()) return;
  const auto& places = standing.places();
  const auto open = std::find_if(places.begin(), places.end(), [](const auto& p) { return p.places > 0; });
  const bool isOpen = open != places.end();
  items.push_back(ofSubject(
      DueKind::Place, isOpen ? Urgency::Today : Urgency::Open, subject,
      isOpen ? ReportsText::tr("Waits for a place: %n open at L%1", nullptr, open->places).arg(open->level)
             : ReportsText::tr("Waits for a place: none is open"),
      siteDate(standing.study(), signature.at)));
  addExpiring(items, standing, subject);
}

void addScreening(Items& items, const Standing& standing, const Subject& subject) {
  const Study& study = standing.study();
  const Screening& screening = subject.screening();
  if (screening.failure) return;
  const EligibilityResult result = evaluateEligibility(study.protocol, study.site, screening);
  const QDate since = siteDate(study, screening.consent.signedAt);
  const auto add = [&](DueKind kind, const QString& what) {
    items.push_back(ofScreening(kind, Urgency::Open, subject, what, since));
  };
  if (result.overall == Eligibility::NotEligible)
    add(DueKind::Eligibility,
        ReportsText::tr("Not eligible (%1): record the screen failure").arg(firstOf(result.failed())));
  else if (result.overall == Eligibility::Incomplete)
    add(DueKind::MissingScreening,
        ReportsText::tr("Screening incomplete: %1").arg(firstOf(result.missing())));
  else if (const Signature* signature = signatureInForce(screening))
    addPlace(items, standing, subject, *signature);
  else
    add(DueKind::Eligibility, ReportsText::tr("Eligible: signature of an investigator"));
}

/// Of two things that are equally urgent, which comes first: safety, then the next dose, then visits, then
/// what can wait.
constexpr DueKind order[] = {DueKind::UnjudgedDlt,
                             DueKind::HeldLot,
                             DueKind::DltReaders,
                             DueKind::AssessmentChanged,
                             DueKind::SafetyReport,
                             DueKind::SeriousEvent,
                             DueKind::DltAhead,
                             DueKind::GradeToConfirm,
                             DueKind::SafetyAssessment,
                             DueKind::UnsignedAssessment,
                             DueKind::Decision,
                             DueKind::SponsorAgreement,
                             DueKind::DesignAgreement,
                             DueKind::Circulation,
                             DueKind::Infusion,
                             DueKind::Place,
                             DueKind::ScreeningExpires,
                             DueKind::Visit,
                             DueKind::Response,
                             DueKind::Eligibility,
                             DueKind::MissingScreening,
                             DueKind::MissedVisit,
                             DueKind::SignAgain,
                             DueKind::CheckChanged,
                             DueKind::Query,
                             DueKind::MeetingAction,
                             DueKind::SecondEdition,
                             DueKind::Accounts};

auto rankOf(DueKind kind) {
  return std::find(std::begin(order), std::end(order), kind) - std::begin(order);
}
} // namespace

std::vector<DueItem> dueList(const Standing& standing, const QDateTime& now, const DueSources& sources) {
  return dueListOf(standing, now, sources).items();
}

std::vector<DueItem> dueList(const Standing& standing) {
  const QTimeZone& zone = standing.study().site.timeZone;
  return dueList(standing, standing.today().addDays(1).startOfDay(zone).addSecs(-1).toUTC());
}

DueList dueListOf(const Standing& standing, const QDateTime& now, const DueSources& sources) {
  return dueListAfter({}, standing, {}, now, sources);
}

DueList dueListAfter(DueList before, const Standing& standing, const std::set<RowId>& changed,
                     const QDateTime& now, const DueSources& sources) {
  const std::vector<Subject>& subjects = standing.study().subjects;
  before.m_subjects.resize(subjects.size());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    DueList::OfSubject& kept = before.m_subjects[i];
    const bool goesOn = DueList::rests(kept, standing, subjects[i]) && !changed.contains(subjects[i].id);
    if (!goesOn || (kept.hasClock && before.m_now != now))
      kept = DueList::lookAt(standing, subjects[i], now, sources);
  }
  before.m_now = now;
  before.gather(standing, sources);
  return before;
}

DueList::OfSubject DueList::lookAt(const Standing& standing, const Subject& subject, const QDateTime& now,
                                   const DueSources& sources) {
  OfSubject found;
  if (const WindowState* window = standing.window(subject)) found.window = *window;
  found.isUnjudged = isUnjudged(standing, subject);
  if (subject.assignment)
    addTreatment(found.items, standing, subject);
  else
    addScreening(found.items, standing, subject);
  addSeriousEvents(found.items, standing.study(), subject, now);
  if (auto again = consentDue(standing, subject)) found.items.push_back(*std::move(again));
  const auto values = sources.values.find(subject.id);
  const Items worksheet =
      worksheetDue(standing, subject, now, values == sources.values.end() ? nullptr : &values->second);
  found.items.insert(found.items.end(), worksheet.begin(), worksheet.end());
  found.hasClock = std::any_of(found.items.begin(), found.items.end(), [](const DueItem& item) {
    return item.kind == DueKind::SafetyReport || item.kind == DueKind::DltAhead;
  });
  if (const auto strip = sources.strips.find(subject.id); strip != sources.strips.end()) {
    const Items grades = gradesDue(standing, subject, strip->second);
    found.items.insert(found.items.end(), grades.begin(), grades.end());
  }
  if (sources.reader && may(*sources.reader, Action::VerifySource))
    if (auto changed = checksDue(standing.study(), subject)) found.items.push_back(*std::move(changed));
  if (!sources.recorded) return found;
  const Items visits = visitsDue(standing, subject, *sources.recorded);
  found.items.insert(found.items.end(), visits.begin(), visits.end());
  return found;
}

/// Nothing that others do has made the subject another. The places of the trial would, one not infused.
bool DueList::rests(const OfSubject& kept, const Standing& standing, const Subject& subject) {
  const WindowState* window = standing.window(subject);
  return subject.infusion && window && kept.window == *window &&
         kept.isUnjudged == isUnjudged(standing, subject);
}

void DueList::gather(const Standing& standing, const DueSources& sources) {
  Items items = trialDue(standing, sources.reader);
  for (const OfSubject& one : m_subjects)
    items.insert(items.end(), one.items.begin(), one.items.end());
  std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
    return std::tuple(a.urgency, rankOf(a.kind), a.since) < std::tuple(b.urgency, rankOf(b.kind), b.since);
  });
  m_items = std::move(items);
}
