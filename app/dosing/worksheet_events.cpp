#include "app/dosing/worksheet_events.h"

#include "app/base/time_zone.h"
#include "app/dosing/dosing_text.h"
#include "app/protocol/json_text.h"
#include "app/protocol/protocol_parts.h"
#include "app/safety/event_rules.h"
#include "app/study/codes.h"
#include "app/study/fields/event_fields.h"

namespace {
Refusal refuseAt(const QString& path, const QString& message) {
  return {QStringLiteral("PROTOCOL"), message, path};
}

/// Reads one event; the first refusal stays.
class EventReader {
 public:
  EventReader(QString path, const QTimeZone& zone, const AttributionPlan& attribution)
      : m_path(std::move(path)), m_zone(zone), m_attribution(attribution) {}

  Result<FileEvent> read(const QJsonObject& json) {
    m_read.event.id = json.value(QLatin1String("event")).toInteger();
    m_read.event.term = textAt(json, "term");
    m_read.organClass = textAt(json, "organClass");
    readGrades(json.value(QLatin1String("grades")).toArray());
    if (json.contains(QLatin1String("end")))
      setEnd(m_read.event, time(textAt(json, "end"), QStringLiteral("/end")), m_zone);
    readCauses(objectAt(json, "dueTo"));
    checkOrder();
    if (m_refused) return tl::unexpected(*m_refused);
    return m_read;
  }

 private:
  void refuse(const QString& place, const Refusal& why) {
    if (!m_refused) m_refused = Refusal{why.rule, why.message, m_path + place};
  }

  KnownTime time(const QString& text, const QString& place) {
    const auto known = readKnownTime(text, m_zone);
    if (!known) refuse(place, known.error());
    return known.value_or(KnownTime());
  }

  void readGrades(const QJsonArray& json) {
    for (qsizetype i = 0; i < json.size(); ++i) {
      const QJsonObject each = json.at(i).toObject();
      const QString place = QStringLiteral("/grades/%1").arg(i);
      GradePoint point;
      point.scale = ofCode<GradeScale>(textAt(each, "scale")).value_or(GradeScale::Ctcae);
      point.grade = intAt(each, "grade");
      point.since = time(textAt(each, "since"), place + QStringLiteral("/since"));
      if (const int most = highestGrade(point.scale); point.grade > most)
        refuse(place + QStringLiteral("/grade"),
               refuseAt({}, DosingText::tr("The grades of this scale end with %1.").arg(most)));
      if (i == 0) setOnset(m_read.event, point.since, m_zone);
      if (i > 0 || !takeAtOnset(point)) m_read.event.course.push_back(point);
    }
  }

  /// False of a scale that is not graded at onset.
  bool takeAtOnset(const GradePoint& point) {
    AdverseEvent& event = m_read.event;
    if (point.scale == GradeScale::Crs)
      event.crsGrade = point.grade;
    else if (point.scale == GradeScale::Icans)
      event.icansGrade = point.grade;
    else if (point.scale == GradeScale::Ctcae)
      event.grade = point.grade;
    else
      return false;
    return true;
  }

  void readCauses(const QJsonObject& json) {
    eachField(m_read.event.dueTo, [&](const auto& field, std::optional<QString>& term) {
      const QString cause = QString::fromLatin1(field.column).section(u'_', 2); // due_to_disease
      if (!json.contains(cause)) return;
      term = json.value(cause).toString();
      if (!m_attribution.term(*term))
        refuse(QStringLiteral("/dueTo/") + cause,
               refuseAt({}, DosingText::tr("“%1” is no term of the scale.").arg(*term)));
    });
  }

  void checkOrder() {
    const AdverseEvent& event = m_read.event;
    const auto end = endOf(event);
    if (end && end->latest(m_zone) < onsetOf(event).earliest(m_zone))
      refuse(QStringLiteral("/end"), refuseAt({}, DosingText::tr("The event cannot end before it began.")));
    for (const GradePoint& point : event.course)
      if (const auto wrong = refuseOrder(event, point.scale, m_zone))
        refuse(QStringLiteral("/grades"), *wrong);
  }

  QString m_path;
  const QTimeZone& m_zone;
  const AttributionPlan& m_attribution;
  FileEvent m_read;
  std::optional<Refusal> m_refused;
};

Result<std::vector<FileEvent>> readEvents(const QJsonArray& json, const QTimeZone& zone,
                                          const AttributionPlan& attribution) {
  std::vector<FileEvent> events;
  for (const QJsonValue each : json) {
    const QString path = QStringLiteral("/events/%1").arg(events.size());
    auto read = EventReader(path, zone, attribution).read(each.toObject());
    if (!read) return tl::unexpected(read.error());
    if (firstThat(events, [&](const FileEvent& other) { return other.event.id == read->event.id; }))
      return tl::unexpected(refuseAt(path + QStringLiteral("/event"),
                                     DosingText::tr("Event %1 is there twice.").arg(read->event.id)));
    events.push_back(std::move(*read));
  }
  return events;
}

Result<std::vector<LabPoint>> readValues(const QJsonArray& json, const QTimeZone& zone) {
  std::vector<LabPoint> values;
  for (const QJsonValue each : json) {
    const QJsonObject value = each.toObject();
    const auto taken = readKnownTime(textAt(value, "at"), zone);
    if (!taken)
      return refuse(taken.error().rule, taken.error().message,
                    QStringLiteral("/laboratory/%1/at").arg(values.size()));
    const double number = numberAt(value, "value");
    values.push_back({textAt(value, "analyte"), taken->earliest(zone), taken->latest(zone), number, number});
  }
  return values;
}
} // namespace

Result<WorksheetEvents> readWorksheetEvents(const QByteArray& json, const QTimeZone& zone,
                                            const AttributionPlan& attribution) {
  const auto parsed = parseJsonObject(json);
  if (!parsed) return tl::unexpected(parsed.error());
  if (const auto wrong = checkShape(*parsed, QStringLiteral("dltEvents"))) return tl::unexpected(*wrong);
  WorksheetEvents file;
  file.subject = textAt(*parsed, "subject");
  const QString named = textAt(*parsed, "timeZone");
  file.zone = named.isEmpty() ? zone : QTimeZone(named.toLatin1());
  if (!named.isEmpty() && !isTimeZone(named.toLatin1()))
    return tl::unexpected(
        refuseAt(QStringLiteral("/timeZone"), DosingText::tr("“%1” is no time zone.").arg(named)));
  if (auto wrong = keep(readEvents(parsed->value(QLatin1String("events")).toArray(), file.zone, attribution),
                        file.events))
    return tl::unexpected(*wrong);
  if (auto wrong =
          keep(readValues(parsed->value(QLatin1String("laboratory")).toArray(), file.zone), file.values))
    return tl::unexpected(*wrong);
  return file;
}

Worksheet worksheetOf(const WorksheetEvents& file, const WorksheetQuestion& question) {
  Worksheet sheet{question.definition.version, question.at, {}};
  for (const FileEvent& each : file.events)
    sheet.lines.push_back(lineOf(each.event, each.organClass, question));
  addLaboratory(file.values, question, sheet);
  return sheet;
}
