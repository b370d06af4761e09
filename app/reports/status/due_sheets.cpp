#include "app/reports/status/due_sheets.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"

#include <QLocale>
#include <array>
#include <set>
#include <utility>

namespace {
constexpr int labelsBeside = 3;
constexpr auto byHand = "____________";

QString urgencyHeading(Urgency urgency) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "Overdue"),
                                    QT_TRANSLATE_NOOP("Reports", "Today"),
                                    QT_TRANSLATE_NOOP("Reports", "Open")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(urgency)));
}

QString dayOrNothing(const std::optional<QDate>& day) {
  return day ? day->toString(Qt::ISODate) : QString();
}

QString rowsOf(const std::vector<DueItem>& due, Urgency urgency) {
  html::Table table({14, 52, 15, 15, 4});
  bool isEmpty = true;
  for (const DueItem& item : due) {
    if (item.urgency != urgency) continue;
    if (std::exchange(isEmpty, false))
      table.head({ReportsText::tr("Who"),
                  ReportsText::tr("What"),
                  ReportsText::tr("Since"),
                  ReportsText::tr("Until"),
                  {}});
    table.row({html::strong(item.who), html::cell(item.what), html::cell(item.since.toString(Qt::ISODate)),
               html::cell(dayOrNothing(item.until)), html::cell(QString::fromUtf8("☐"))});
  }
  return isEmpty ? QString() : html::heading(urgencyHeading(urgency)) + table.toHtml();
}

/// What can be taken, in the order of the plan's list of specimens.
std::set<Specimen> specimensOf(const MeasurementPlan& plan) {
  std::set<Specimen> specimens;
  for (const Analyte& analyte : plan.analytes)
    specimens.insert(analyte.specimens.begin(), analyte.specimens.end());
  return specimens;
}

html::Cell label(const Study& study, const CalendarEntry& entry, Specimen specimen) {
  const QStringList lines{
      ReportsText::tr("%1, %2", "trial, site").arg(study.protocol.studyCode, study.site.name),
      specimenName(specimen), ReportsText::tr("planned %1").arg(entry.day.toString(Qt::ISODate)),
      ReportsText::tr("Taken: %1").arg(QLatin1String(byHand)),
      ReportsText::tr("By: %1").arg(QLatin1String(byHand))};
  const QString head = html::text(entry.who + QStringLiteral(" · ") + entry.what);
  return {QStringLiteral("<span class=\"strong\">") + head + QStringLiteral("</span><br>") +
              html::join(lines),
          {}};
}

bool isHeld(const CalendarEntry& entry) {
  return entry.kind == DueKind::Visit && entry.state != CalendarState::Done &&
         entry.state != CalendarState::Missed;
}
} // namespace

QString todaySheetTitle(QDate today) {
  return ReportsText::tr("To do on %1").arg(today.toString(Qt::ISODate));
}

QString todaySheetHtml(const Standing& standing, const std::vector<DueItem>& due, const JournalStamp& head) {
  QString body = reportTitleHtml(standing.study(), todaySheetTitle(standing.today()), QLocale().name());
  for (const Urgency urgency : {Urgency::Overdue, Urgency::Today, Urgency::Open})
    body += rowsOf(due, urgency);
  if (due.empty()) body += html::sentence(ReportsText::tr("Nothing is due, overdue or unsigned."));
  body += html::muted(ReportsText::tr("What is done is recorded in the program, not on this sheet."));
  return html::page(body + journalStampHtml(head));
}

QString sampleLabelsTitle(QDate day) {
  return ReportsText::tr("Sample labels, %1").arg(day.toString(Qt::ISODate));
}

QString sampleLabelsHtml(const Standing& standing, QDate day, const std::vector<CalendarEntry>& entries,
                         const JournalStamp& head) {
  const Study& study = standing.study();
  std::vector<html::Cell> labels;
  for (const CalendarEntry& entry : entries) {
    if (entry.day != day || !isHeld(entry)) continue;
    for (const Specimen specimen : specimensOf(study.protocol.measurements))
      labels.push_back(label(study, entry, specimen));
  }
  QString body = reportTitleHtml(study, sampleLabelsTitle(day), QLocale().name());
  html::Table table({33, 33, 34});
  for (std::size_t i = 0; i < labels.size(); i += labelsBeside) {
    QList<html::Cell> row;
    for (std::size_t j = i; j < i + labelsBeside; ++j)
      row << (j < labels.size() ? labels[j] : html::Cell());
    table.row(row);
  }
  body += labels.empty() ? html::sentence(ReportsText::tr("No visit of this day can still be held."))
                         : table.toHtml();
  body += html::muted(ReportsText::tr("One for each specimen: what is not taken stays on the sheet."));
  return html::page(body + journalStampHtml(head));
}
