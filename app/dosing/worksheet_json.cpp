#include "app/dosing/dlt_period.h"
#include "app/dosing/dosing_text.h"
#include "app/dosing/worksheet.h"
#include "app/protocol/protocol_parts.h"
#include "app/study/codes.h"
#include "app/study/fields/event_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QJsonDocument>
#include <algorithm>

namespace {
QJsonValue momentJson(const std::optional<QDateTime>& moment) {
  return moment ? QJsonValue(moment->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// What a worksheet rests on of an event, as far as it was known by that moment.
QJsonObject dataOf(const AdverseEvent& event, const QTimeZone& zone, const QDateTime& at) {
  QJsonArray grades;
  for (const GradePoint& point : event.course)
    if (point.since.earliest(zone) <= at)
      grades.append(QJsonArray{codeOf(point.scale), point.grade, isoText(point.since)});
  QJsonObject dueTo;
  eachField(event.dueTo, [&](const auto& field, const std::optional<QString>& term) {
    if (term) dueTo.insert(QLatin1String(field.column), *term);
  });
  const auto end = endOf(event);
  const bool ended = end && end->earliest(zone) <= at;
  const auto ifGraded = [](std::optional<int> grade) { return grade ? QJsonValue(*grade) : QJsonValue(); };
  return {{QStringLiteral("event"), event.id},
          {QStringLiteral("term"), event.term},
          {QStringLiteral("onset"), isoText(onsetOf(event))},
          {QStringLiteral("grade"), event.grade},
          {QStringLiteral("crs"), ifGraded(event.crsGrade)},
          {QStringLiteral("icans"), ifGraded(event.icansGrade)},
          {QStringLiteral("grades"), grades},
          {QStringLiteral("end"), ended ? QJsonValue(isoText(*end)) : QJsonValue()},
          {QStringLiteral("dueTo"), dueTo},
          {QStringLiteral("worst"), worstGrade(event).value_or(0)}};
}

QJsonObject answerJson(const Study& study, const DltAnswer& answer) {
  const User* user = study.user(answer.by);
  return {{QStringLiteral("dlt"), answer.dlt},
          {QStringLiteral("why"), answer.why},
          {QStringLiteral("by"), user ? user->name : QString()},
          {QStringLiteral("at"), momentJson(answer.at)}};
}

QJsonArray verdictsJson(const Study& study, const Subject& subject, const Worksheet& sheet,
                        const WorksheetLine& line) {
  QJsonArray all;
  for (const ItemVerdict& verdict : line.items) {
    QJsonArray answers;
    for (const DltAnswer* answer : answersInForce(subject, line.eventId, verdict, sheet.definition))
      answers.append(answerJson(study, *answer));
    all.append(QJsonObject{{QStringLiteral("item"), verdict.item},
                           {QStringLiteral("state"), codeOf(verdict.state)},
                           {QStringLiteral("since"), momentJson(verdict.since)},
                           {QStringLiteral("reachedAt"), momentJson(verdict.reachedAt)},
                           {QStringLiteral("grade"), verdict.grade},
                           {QStringLiteral("answers"), answers}});
  }
  return all;
}

/// What was signed of an event and what is there now, compared.
class Comparison {
 public:
  Comparison(const Study& study, const Subject& subject, const QJsonObject& signedSheet)
      : m_study(study), m_subject(subject),
        m_at(QDateTime::fromString(signedSheet.value(QLatin1String("at")).toString(), Qt::ISODate)) {}

  QStringList changes() const { return m_changes; }

  void compare(const QJsonObject& was) {
    const RowId id = was.value(QLatin1String("event")).toInteger();
    const QString term = was.value(QLatin1String("term")).toString();
    const AdverseEvent* event = byId(m_subject.events, id);
    if (!event) return say(term, DosingText::tr("taken out since"));
    const QJsonObject now = dataOf(*event, m_study.site.timeZone, m_at);
    const auto differs = [&](const char* key) {
      return was.value(QLatin1String(key)) != now.value(QLatin1String(key));
    };
    if (differs("term")) say(term, DosingText::tr("called %1 now").arg(displayTerm(m_study, event->term)));
    if (differs("worst"))
      sayBoth(term, was, now, "worst", DosingText::tr("grade %1 when it was signed, grade %2 now"));
    else if (differs("grade") || differs("crs") || differs("icans") || differs("grades"))
      say(term, DosingText::tr("its grades, or when they began, are others now"));
    if (differs("onset"))
      sayBoth(term, was, now, "onset", DosingText::tr("onset %1 when it was signed, %2 now"));
    if (differs("end")) say(term, DosingText::tr("its end is another now"));
    if (differs("dueTo")) say(term, DosingText::tr("its causes are judged otherwise now"));
  }

  /// Of the window, begun by the day of the assessment, and not on the sheet.
  void addMissed(const AdverseEvent& event, QDate assessed, const QJsonArray& events) {
    const bool known = std::any_of(events.begin(), events.end(), [&](const QJsonValue& each) {
      return each[QLatin1String("event")].toInteger() == event.id;
    });
    if (known || event.onset > assessed || !dltDay(m_study, *m_subject.infusion, event)) return;
    say(event.term, DosingText::tr("not recorded when it was signed"));
  }

  /// The laboratory's lines of the sheet against what they say now of the moment at which it was signed.
  void compareLaboratory(const QJsonArray& signedLines, const std::vector<LabPoint>& values) {
    for (const WorksheetLine& line : worksheetOf(m_study, m_subject, values, m_at).lines) {
      if (line.analyte.isEmpty()) continue;
      for (const ItemVerdict& verdict : line.items)
        for (const QJsonValue each : signedLines)
          if (each[QLatin1String("analyte")] == line.analyte)
            compareVerdict(each[QLatin1String("items")].toArray(), line, verdict);
    }
  }

 private:
  void compareVerdict(const QJsonArray& signedItems, const WorksheetLine& line, const ItemVerdict& now) {
    for (const QJsonValue was : signedItems) {
      if (was[QLatin1String("item")] != now.item) continue;
      const QString state = was[QLatin1String("state")].toString();
      const QString place = itemPlace(m_study, line, now);
      if (state != codeOf(now.state))
        m_changes << DosingText::tr("%1, %2: by its values “%3” when it was signed, “%4” now.")
                         .arg(m_subject.label(), place, wordOf<ItemState>(state, itemStateName),
                              itemStateName(now.state));
      else if (was[QLatin1String("since")] != momentJson(now.since) ||
               was[QLatin1String("reachedAt")] != momentJson(now.reachedAt))
        m_changes << DosingText::tr("%1, %2: its values are others now.").arg(m_subject.label(), place);
    }
  }

  void say(const QString& term, const QString& what) {
    m_changes << DosingText::tr("%1, %2: %3.").arg(m_subject.label(), displayTerm(m_study, term), what);
  }
  void sayBoth(const QString& term, const QJsonObject& was, const QJsonObject& now, const char* key,
               const QString& sentence) {
    const auto text = [&](const QJsonObject& of) {
      return of.value(QLatin1String(key)).toVariant().toString();
    };
    say(term, sentence.arg(text(was), text(now)));
  }

  const Study& m_study;
  const Subject& m_subject;
  QDateTime m_at;
  QStringList m_changes;
};
} // namespace

QString worksheetJson(const Study& study, const Subject& subject, const Worksheet& worksheet) {
  QJsonArray events;
  QJsonArray laboratory;
  for (const WorksheetLine& line : worksheet.lines) {
    const AdverseEvent* event = byId(subject.events, line.eventId);
    QJsonObject json = event ? dataOf(*event, study.site.timeZone, worksheet.at)
                             : QJsonObject{{QStringLiteral("analyte"), line.analyte}};
    json.insert(QLatin1String("items"), verdictsJson(study, subject, worksheet, line));
    (event ? events : laboratory).append(json);
  }
  const QJsonObject json{{QStringLiteral("definition"), worksheet.definition},
                         {QStringLiteral("items"), dltItemsJson(study.site.dltDefinition.items)},
                         {QStringLiteral("at"), momentJson(worksheet.at)},
                         {QStringLiteral("events"), events},
                         {QStringLiteral("laboratory"), laboratory}};
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QStringList changedSince(const Study& study, const Subject& subject, const DltAssessment& assessment,
                         const std::vector<LabPoint>* values) {
  if (!assessment.worksheet || !subject.infusion) return {};
  const QJsonObject sheet = QJsonDocument::fromJson(assessment.worksheet->toUtf8()).object();
  const QJsonArray events = sheet.value(QLatin1String("events")).toArray();
  Comparison comparison(study, subject, sheet);
  for (const QJsonValue event : events)
    comparison.compare(event.toObject());
  for (const AdverseEvent& event : subject.events)
    comparison.addMissed(event, assessment.date, events);
  if (values && sheet.value(QLatin1String("definition")).toInt() == study.site.dltDefinition.version)
    comparison.compareLaboratory(sheet.value(QLatin1String("laboratory")).toArray(), *values);
  return comparison.changes();
}
