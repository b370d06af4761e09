#include "app/oversight/sae_rules.h"

#include "app/base/date_text.h"
#include "app/oversight/oversight_text.h"
#include "app/safety/event_rules.h"
#include "app/study/codes.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
/// Does `other` come before this report? A new one comes last.
bool precedes(const SaeReport& other, const SaeReport& report) {
  return other.id != report.id && (report.id == 0 || other.number < report.number);
}
bool follows(const SaeReport& other, const SaeReport& report) {
  return report.id != 0 && other.number > report.number;
}

bool wasSentBefore(const AdverseEvent& event) {
  return std::any_of(event.reports.begin(), event.reports.end(),
                     [](const SafetyReport& sent) { return sent.reportId == 0; });
}

Refusal wrongKind(const QString& sentence) {
  return refusal(QStringLiteral("ORDER"), sentence, QStringLiteral("kind"));
}

std::optional<Refusal> refuseKind(const AdverseEvent& event, const std::vector<SaeReport>& all,
                                  const SaeReport& report) {
  const auto isBefore = [&](const SaeReport& other) { return precedes(other, report); };
  const auto isAfter = [&](const SaeReport& other) { return follows(other, report); };
  const bool hasEarlier = std::any_of(all.begin(), all.end(), isBefore);
  if (report.kind == SaeReportKind::First && hasEarlier)
    return wrongKind(
        OversightText::tr("The event has a first report: this one is a follow-up, or the final one."));
  if (report.kind != SaeReportKind::First && !hasEarlier && !wasSentBefore(event))
    return wrongKind(
        OversightText::tr("Nothing was reported of the event before: this is the first report."));
  const auto isFinal = [&](const SaeReport& other) {
    return isBefore(other) && other.kind == SaeReportKind::Final;
  };
  if (const SaeReport* last = firstThat(all, isFinal))
    return wrongKind(
        OversightText::tr("Report %1 is the final one: nothing follows it, unless it becomes a follow-up.")
            .arg(last->number));
  if (report.kind == SaeReportKind::Final && std::any_of(all.begin(), all.end(), isAfter))
    return wrongKind(OversightText::tr("Another report follows this one: it is not the final one."));
  return std::nullopt;
}

std::optional<Refusal> refuseDate(const Study& study, const AdverseEvent& event,
                                  const std::vector<SaeReport>& all, const SaeReport& report,
                                  const QDateTime& now) {
  const QString field = QStringLiteral("date");
  if (auto refused = refuseFutureDate(report.date, siteDate(study, now), field)) return refused;
  if (report.date < siteDate(study, *event.awareAt))
    return refusal(QStringLiteral("DATE"),
                   OversightText::tr("The site knows of the event since %1: the report cannot be older.")
                       .arg(siteTime(*event.awareAt, study.site.timeZone)),
                   field);
  for (const SaeReport& other : all) {
    const bool inOrder = precedes(other, report)  ? other.date <= report.date
                         : follows(other, report) ? report.date <= other.date
                                                  : true;
    if (!inOrder)
      return refusal(QStringLiteral("DATE"),
                     OversightText::tr("Report %1 is of %2: reports are in the order of their dates.")
                         .arg(QString::number(other.number), isoDate(other.date)),
                     field);
  }
  return std::nullopt;
}

std::optional<Refusal> refuseSent(const Study& study, const AdverseEvent& event, const SaeReport& report,
                                  const SafetyReport& sent, const QDateTime& now) {
  auto refused = mayReport(study, event, sent, now);
  if (!refused && siteDate(study, sent.sentAt) < report.date)
    refused = refusal(
        QStringLiteral("DATE"),
        OversightText::tr("The report is of %1: it cannot have been sent before.").arg(isoDate(report.date)),
        {});
  if (refused) refused->field = sentField(sent.to);
  return refused;
}
} // namespace

OwnedEvent ownedEvent(const Study& study, RowId eventId) {
  for (const Subject& subject : study.subjects)
    if (const AdverseEvent* event = byId(subject.events, eventId)) return {&subject, event};
  return {};
}

std::vector<SaeReport> saeReportsOf(const Study& study, RowId eventId) {
  std::vector<SaeReport> reports;
  std::copy_if(study.saeReports.begin(), study.saeReports.end(), std::back_inserter(reports),
               [eventId](const SaeReport& report) { return report.eventId == eventId; });
  return reports;
}

std::vector<SafetyReport> sentOf(const AdverseEvent& event, RowId reportId) {
  std::vector<SafetyReport> sent;
  std::copy_if(event.reports.begin(), event.reports.end(), std::back_inserter(sent),
               [reportId](const SafetyReport& each) { return reportId != 0 && each.reportId == reportId; });
  return sent;
}

QString sentField(ReportTo to) {
  return QStringLiteral("sentAt/") + codeOf(to);
}

std::optional<Refusal> mayRecordSaeReport(const Study& study, const SaeReport& report,
                                          const std::vector<SafetyReport>& sent, const QDateTime& now) {
  const AdverseEvent* event = ownedEvent(study, report.eventId).event;
  if (!event)
    return refusal(QStringLiteral("MISSING"), OversightText::tr("There is no such event."), QString());
  if (!event->serious)
    return refusal(QStringLiteral("SERIOUS"), OversightText::tr("Only a serious event is reported."),
                   QStringLiteral("kind"));
  if (!event->awareAt)
    return refusal(QStringLiteral("REQUIRED"),
                   OversightText::tr("Since when does the site know of it? Save that with the event first."),
                   QStringLiteral("date"));
  const std::vector<SaeReport> all = saeReportsOf(study, report.eventId);
  if (auto refused = refuseKind(*event, all, report)) return refused;
  if (auto refused = refuseDate(study, *event, all, report, now)) return refused;
  if (auto refused = refuseBlank(report.narrative, QStringLiteral("narrative"),
                                 OversightText::tr("What happened, and what was done?")))
    return refused;
  for (const SafetyReport& each : sent)
    if (auto refused = refuseSent(study, *event, report, each, now)) return refused;
  return std::nullopt;
}

std::optional<Refusal> mayVoidSaeReport(const Study& study, const SaeReport& report) {
  const AdverseEvent* event = ownedEvent(study, report.eventId).event;
  if (event && !sentOf(*event, report.id).empty())
    return refusal(QStringLiteral("SENT"),
                   OversightText::tr("The report was sent: take out first to whom and when, with a reason."),
                   QString());
  for (const SaeReport& other : saeReportsOf(study, report.eventId))
    if (follows(other, report))
      return refusal(QStringLiteral("ORDER"),
                     OversightText::tr("Report %1 follows this one: it is voided first.").arg(other.number),
                     QString());
  return std::nullopt;
}

QString whatBecomesOfReports(const Study& study, const AdverseEvent& event) {
  const auto written = static_cast<int>(saeReportsOf(study, event.id).size());
  const auto sent = static_cast<int>(event.reports.size());
  if (written == 0 && sent == 0) return {};
  return OversightText::tr("Its reports (%1 written, %2 sent) stay in the study, marked as of an event that "
                           "was voided. Whoever was told of it is to be told of this, too.")
      .arg(written)
      .arg(sent);
}

QStringList reportsOfVoided(const Study& study) {
  QStringList lines;
  for (const Subject& subject : study.subjects)
    for (const VoidedEvent& event : subject.voidedEvents) {
      QStringList reports;
      for (const SaeReport& report : saeReportsOf(study, event.id))
        reports << OversightText::tr("%1 (%2, %3)", "number, kind and date of a report")
                       .arg(QString::number(report.number), saeReportKindName(report.kind),
                            isoDate(report.date));
      if (reports.isEmpty()) reports << OversightText::tr("none written");
      lines << OversightText::tr("%1, %2 of %3, voided (%4). Its reports: %5; marked as sent: %6.")
                   .arg(subject.label(), displayTerm(study, event.term), isoDate(event.onset), event.reason,
                        reports.join(semicolon()), QString::number(event.sent));
    }
  return lines;
}
