#include "app/reports/worksheet/worksheet_rows.h"

#include "app/protocol/protocol_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/status_words.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/codes.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

namespace {
QString analyteName(const Study& study, const QString& id) {
  const Analyte* analyte = study.protocol.measurements.analyte(id);
  return analyte ? analyte->name.in(QLocale().name()) : id;
}

QString answerText(bool dlt, const QString& why, const QString& person, const QDateTime& at,
                   const QTimeZone& zone) {
  const QString pattern = dlt ? ReportsText::tr("DLT: %1 (%2, %3)") : ReportsText::tr("no DLT: %1 (%2, %3)");
  return pattern.arg(why.isEmpty() ? QStringLiteral("—") : why, person, siteTime(at, zone));
}

QString answerText(const Study& study, const DltAnswer& answer) {
  const User* user = study.user(answer.by);
  return answerText(answer.dlt, answer.why, user ? user->name : QString(), answer.at, study.site.timeZone);
}

std::optional<QDateTime> momentIn(const QJsonObject& json, const char* key) {
  const QString text = json.value(QLatin1String(key)).toString();
  return text.isEmpty() ? std::nullopt : std::optional(QDateTime::fromString(text, Qt::ISODate));
}

ItemVerdict verdictIn(const QJsonObject& json) {
  return {json.value(QLatin1String("item")).toString(),
          ofCode<ItemState>(json.value(QLatin1String("state")).toString()).value_or(ItemState::No),
          momentIn(json, "since"),
          momentIn(json, "reachedAt"),
          json.value(QLatin1String("grade")).toInt(),
          {}};
}

/// What a signed line is about.
QString whatIn(const Study& study, const QJsonObject& line) {
  if (line.contains(QLatin1String("analyte")))
    return analyteName(study, line.value(QLatin1String("analyte")).toString());
  AdverseEvent event;
  event.term = line.value(QLatin1String("term")).toString();
  event.grade = line.value(QLatin1String("worst")).toInt();
  return eventName(study, event);
}

void addSigned(const Study& study, const QJsonObject& line, const std::vector<DltItem>& items,
               std::vector<WorksheetRow>& rows) {
  const QTimeZone& zone = study.site.timeZone;
  for (const QJsonValue each : line.value(QLatin1String("items")).toArray()) {
    const QJsonObject json = each.toObject();
    const ItemVerdict verdict = verdictIn(json);
    const DltItem* item = byId(items, verdict.item);
    if (!item) continue;
    WorksheetRow& row = rows.emplace_back();
    row = {whatIn(study, line),
           itemLine(*item),
           verdictSentence(*item, verdict, zone),
           {},
           verdict.state,
           false};
    for (const QJsonValue answer : json.value(QLatin1String("answers")).toArray())
      row.answers << answerText(answer[QLatin1String("dlt")].toBool(),
                                answer[QLatin1String("why")].toString(),
                                answer[QLatin1String("by")].toString(),
                                momentIn(answer.toObject(), "at").value_or(QDateTime()), zone);
  }
}
} // namespace

std::vector<WorksheetRow> worksheetRows(const Study& study, const Subject& subject,
                                        const Worksheet& worksheet) {
  const auto& items = study.site.dltDefinition.items;
  const std::vector<OpenItem> open = openItems(study, subject, worksheet);
  std::vector<WorksheetRow> rows;
  for (const WorksheetLine& line : worksheet.lines) {
    const AdverseEvent* event = byId(subject.events, line.eventId);
    for (const ItemVerdict& verdict : line.items) {
      const DltItem* item = byId(items, verdict.item);
      if (!item) continue;
      WorksheetRow& row = rows.emplace_back();
      row = {event ? eventName(study, *event) : analyteName(study, line.analyte),
             itemLine(*item),
             verdictSentence(*item, verdict, study.site.timeZone),
             {},
             verdict.state,
             std::any_of(open.begin(), open.end(), [&](const OpenItem& each) {
               return each.eventId == line.eventId && each.verdict == verdict;
             })};
      for (const DltAnswer* answer : answersInForce(subject, line.eventId, verdict, worksheet.definition))
        row.answers << answerText(study, *answer);
    }
  }
  return rows;
}

std::vector<WorksheetRow> rowsWithoutValues(const Study& study) {
  std::vector<WorksheetRow> rows;
  for (const DltItem& item : study.site.dltDefinition.items)
    if (item.rule && item.rule->about == DltRule::About::Laboratory)
      rows.push_back({analyteName(study, item.rule->names.value(0)),
                      itemLine(item),
                      ReportsText::tr("Not looked up here: it stands on the subject's worksheet."),
                      {},
                      ItemState::May,
                      false});
  return rows;
}

std::vector<WorksheetRow> signedRows(const Study& study, const DltAssessment& assessment) {
  std::vector<WorksheetRow> rows;
  if (!assessment.worksheet) return rows;
  const QJsonObject sheet = QJsonDocument::fromJson(assessment.worksheet->toUtf8()).object();
  const auto items =
      readDltItems(sheet.value(QLatin1String("items")).toArray(), {}, study.protocol.attribution.terms);
  if (!items) return rows;
  for (const char* part : {"events", "laboratory"})
    for (const QJsonValue line : sheet.value(QLatin1String(part)).toArray())
      addSigned(study, line.toObject(), *items, rows);
  return rows;
}

std::vector<WorksheetRow> askedFirst(const std::vector<WorksheetRow>& rows) {
  std::vector<WorksheetRow> asked;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(asked), [](const WorksheetRow& row) {
    return row.state == ItemState::Meets || row.state == ItemState::May || row.isOpen ||
           !row.answers.isEmpty();
  });
  std::stable_partition(asked.begin(), asked.end(), [](const WorksheetRow& row) { return row.isOpen; });
  return asked;
}

QStringList worksheetNotes(const DltDefinition& definition, const std::vector<WorksheetRow>& rows) {
  QStringList notes;
  QStringList byHand;
  for (const DltItem& item : definition.items)
    if (!item.rule) byHand << itemLine(item);
  if (!byHand.isEmpty())
    notes << ReportsText::tr("Judged by hand, against every event of the window: %1.")
                 .arg(byHand.join(semicolon()));
  const auto others = std::count_if(rows.begin(), rows.end(),
                                    [](const WorksheetRow& row) { return row.state == ItemState::No; });
  if (others > 0)
    notes << ReportsText::tr("%n other(s) do not meet: an event against an item.", nullptr,
                             static_cast<int>(others));
  return notes;
}
