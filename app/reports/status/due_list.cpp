#include "app/reports/status/due_list.h"

#include "app/dosing/dlt_window.h"
#include "app/escalation/decision_options.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>

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

void addTreatment(Items& items, const Standing& standing, const Subject& subject) {
  const QString who = subject.label();
  if (!subject.infusion) {
    items.push_back({DueKind::Infusion,
                     Urgency::Open,
                     subject.id,
                     who,
                     ReportsText::tr("Infusion at L%1").arg(subject.assignment->level),
                     subject.assignment->date,
                     {}});
    return;
  }
  const auto& unjudged = standing.unjudged();
  if (std::find(unjudged.begin(), unjudged.end(), &subject) != unjudged.end())
    items.push_back({DueKind::UnjudgedDlt,
                     Urgency::Overdue,
                     subject.id,
                     who,
                     ReportsText::tr("Possible DLT: assess now"),
                     standing.today(),
                     {}});
  if (!subject.assessments.empty() && !subject.assessments.back().signature)
    items.push_back({DueKind::UnsignedAssessment,
                     Urgency::Today,
                     subject.id,
                     who,
                     ReportsText::tr("DLT assessment not signed"),
                     subject.assessments.back().date,
                     {}});
  const WindowState* state = standing.window(subject);
  if (!state || state->status != SubjectStatus::InWindow || (!state->due && !state->overdue)) return;
  items.push_back({DueKind::SafetyAssessment, urgencyOf(*state), subject.id, who,
                   ReportsText::tr("Safety assessment, day %1 (window: day %2)")
                       .arg(QString::number(state->day), assessmentDays(state->window)),
                   state->earliest, state->latest});
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
  items.push_back({DueKind::SafetyReport, urgencyOf(due, now), subject.id, subject.label(),
                   ReportsText::tr("Report of %1 %2: %3")
                       .arg(event.term, clockName(due.clock, plan), reportSentence(due, now, zone)),
                   siteDate(study, *event.awareAt), siteDate(study, *due.dueAt)});
}

void addSeriousEvents(Items& items, const Study& study, const Subject& subject, const QDateTime& now) {
  for (const AdverseEvent& event : subject.events) {
    if (!event.serious || study.protocol.safety.isEmpty()) continue;
    if (!event.awareAt) {
      items.push_back({DueKind::SeriousEvent,
                       Urgency::Today,
                       subject.id,
                       subject.label(),
                       ReportsText::tr("Serious: %1. Enter since when the site knows").arg(event.term),
                       event.onset,
                       {}});
      continue;
    }
    for (const ReportDue& due : reportsDue(study, subject, event))
      if (!due.sentAt) addReport(items, study, subject, event, due, now);
  }
}

void addScreening(Items& items, const Study& study, const Subject& subject) {
  const Screening& screening = subject.screening();
  if (screening.failure) return;
  const EligibilityResult result = evaluateEligibility(study.protocol, study.site, screening);
  const QDate since = siteDate(study, screening.consent.signedAt);
  if (result.overall == Eligibility::NotEligible) {
    items.push_back(
        {DueKind::Eligibility,
         Urgency::Open,
         screening.id,
         screening.number,
         ReportsText::tr("Not eligible (%1): record the screen failure").arg(firstOf(result.failed())),
         since,
         {}});
  } else if (result.overall == Eligibility::Incomplete) {
    items.push_back({DueKind::MissingScreening,
                     Urgency::Open,
                     screening.id,
                     screening.number,
                     ReportsText::tr("Screening incomplete: %1").arg(firstOf(result.missing())),
                     since,
                     {}});
  } else if (std::none_of(screening.signatures.begin(), screening.signatures.end(),
                          [](const Signature& s) { return !s.earlierVersion; })) {
    items.push_back({DueKind::Eligibility,
                     Urgency::Open,
                     screening.id,
                     screening.number,
                     ReportsText::tr("Eligible: signature of an investigator"),
                     since,
                     {}});
  }
}

void addDesignChange(Items& items, const Standing& standing) {
  const DesignChange* pending = pendingChange(standing.study());
  if (!pending && lacksSecondEdition(standing))
    items.push_back(
        {DueKind::SecondEdition,
         Urgency::Open,
         0,
         ReportsText::tr("Design"),
         ReportsText::tr("A9 to A12 of the second edition are not in the protocol file: draft the change"),
         standing.today(),
         {}});
  if (!pending || mayAgreeChange(standing, *pending)) return;
  items.push_back({DueKind::DesignAgreement,
                   Urgency::Today,
                   pending->id,
                   ReportsText::tr("Design change %1").arg(pending->number),
                   ReportsText::tr("Agreement of the sponsor"),
                   pending->date,
                   {}});
}

void addDecisions(Items& items, const Standing& standing) {
  const Study& study = standing.study();
  const Recommendation& now = standing.recommendation();
  const Decision* latest = study.decisions.empty() ? nullptr : &study.decisions.back();
  const bool waitsForSponsor = latest && !latest->effective() && !mayAgree(standing, *latest);
  if (waitsForSponsor)
    items.push_back({DueKind::SponsorAgreement,
                     Urgency::Today,
                     latest->id,
                     ReportsText::tr("Decision %1").arg(latest->number),
                     ReportsText::tr("Agreement of the sponsor"),
                     latest->date,
                     {}});
  else if (standing.decisionNeeded())
    items.push_back({DueKind::Decision,
                     Urgency::Today,
                     0,
                     QStringLiteral("L%1").arg(now.decidingLevel),
                     ReportsText::tr("Decision to be taken (%1)").arg(ruleId(now.rule)),
                     standing.today(),
                     {}});
}
} // namespace

std::vector<DueItem> dueList(const Standing& standing, const QDateTime& now) {
  const Study& study = standing.study();
  Items items;
  addDecisions(items, standing);
  addDesignChange(items, standing);
  for (const Subject& subject : study.subjects) {
    if (subject.assignment)
      addTreatment(items, standing, subject);
    else
      addScreening(items, study, subject);
    addSeriousEvents(items, study, subject, now);
  }
  std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) {
    return std::pair(a.urgency, a.since) < std::pair(b.urgency, b.since);
  });
  return items;
}

std::vector<DueItem> dueList(const Standing& standing) {
  const QTimeZone& zone = standing.study().site.timeZone;
  return dueList(standing, standing.today().addDays(1).startOfDay(zone).addSecs(-1).toUTC());
}
