#include "app/reports/safety_clocks.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SafetyClocks)
};

bool isSevere(const AdverseEvent& event) {
  const bool saidSo =
      event.seriousness == Seriousness::Death || event.seriousness == Seriousness::LifeThreatening;
  return saidSo || event.grade >= 4;
}

std::optional<QDateTime> dueAt(const SafetyPlan& plan, const AdverseEvent& event, ReportClock clock) {
  if (!event.awareAt) return std::nullopt;
  switch (clock) {
  case ReportClock::Sponsor:
    return event.awareAt->addSecs(plan.sponsorHours * 3600LL);
  case ReportClock::AuthoritySevere:
    return event.awareAt->addDays(plan.authoritySevereDays);
  case ReportClock::Authority:
    return event.awareAt->addDays(plan.authorityDays);
  }
  return std::nullopt;
}

std::optional<QDateTime> firstSent(const AdverseEvent& event, ReportTo to) {
  const auto sent = std::find_if(event.reports.begin(), event.reports.end(),
                                 [to](const SafetyReport& report) { return report.to == to; });
  return sent == event.reports.end() ? std::nullopt : std::optional(sent->sentAt);
}
} // namespace

std::vector<ReportDue> reportsDue(const Study& study, const Subject& subject, const AdverseEvent& event) {
  const SafetyPlan& plan = study.protocol.safety;
  if (plan.isEmpty() || !event.serious) return {};
  std::vector<ReportClock> clocks{ReportClock::Sponsor};
  if (event.related && !event.expected.value_or(false))
    clocks.push_back(isSevere(event) ? ReportClock::AuthoritySevere : ReportClock::Authority);
  std::vector<ReportDue> due;
  due.reserve(clocks.size());
  for (const ReportClock clock : clocks)
    due.push_back(
        {subject.id, event.id, clock, dueAt(plan, event, clock), firstSent(event, recipientOf(clock))});
  return due;
}

std::vector<ReportDue> reportsDue(const Study& study) {
  std::vector<ReportDue> all;
  for (const Subject& subject : study.subjects)
    for (const AdverseEvent& event : subject.events) {
      const std::vector<ReportDue> due = reportsDue(study, subject, event);
      all.insert(all.end(), due.begin(), due.end());
    }
  // A clock that nobody has started stands first: it may have run out.
  std::stable_sort(all.begin(), all.end(), [](const ReportDue& a, const ReportDue& b) {
    return std::tuple(a.sentAt.has_value(), a.dueAt.value_or(QDateTime())) <
           std::tuple(b.sentAt.has_value(), b.dueAt.value_or(QDateTime()));
  });
  return all;
}

QString clockRuleId(ReportClock clock) {
  switch (clock) {
  case ReportClock::Sponsor:
    return QStringLiteral("SAE-SPONSOR");
  case ReportClock::AuthoritySevere:
    return QStringLiteral("SAE-SEVERE");
  case ReportClock::Authority:
    break;
  }
  return QStringLiteral("SAE-EXPEDITED");
}

QString clockName(ReportClock clock, const SafetyPlan& plan) {
  switch (clock) {
  case ReportClock::Sponsor:
    return Text::tr("to the sponsor, within %1 h").arg(plan.sponsorHours);
  case ReportClock::AuthoritySevere:
    return Text::tr("to the authority, within %1 days").arg(plan.authoritySevereDays);
  case ReportClock::Authority:
    break;
  }
  return Text::tr("to the authority, within %1 days").arg(plan.authorityDays);
}

ReportTo recipientOf(ReportClock clock) {
  return clock == ReportClock::Sponsor ? ReportTo::Sponsor : ReportTo::Authority;
}
