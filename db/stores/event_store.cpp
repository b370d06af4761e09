#include "db/stores/event_store.h"

#include "app/study/fields/event_fields.h"
#include "db/stores/record_rows.h"

#include <algorithm>

namespace {
/// Hands each record of what belongs to an event to `take(event, record)`.
template <class R, class Take>
void loadOfEvents(Connection& connection, RowId subjectId, std::vector<Subject>& subjects,
                  const QString& order, Take take) {
  Statement rows =
      rowsOf(connection,
             u"SELECT event.subject_id, event.id, own.id, "_qs + u"own."_qs +
                 columnsOf<R>().replace(u", "_qs, u", own."_qs) + u" FROM "_qs + QLatin1String(storedIn<R>) +
                 u" AS own JOIN adverse_event AS event ON event.id = own.event_id "
                 "WHERE own.void_reason IS NULL AND event.void_reason IS NULL %1 ORDER BY " +
                 order,
             u"event.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId eventId = 0;
    R record;
    ColumnReader columns(rows);
    columns >> owner >> eventId >> record.id;
    readFields(columns, record);
    Subject* subject = subjectIn(subjects, owner);
    if (!subject) continue;
    for (AdverseEvent& event : subject->events)
      if (event.id == eventId) take(event, record);
  }
}
} // namespace

namespace {
void loadVoidedEvents(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(
      connection,
      u"SELECT e.subject_id, e.id, e.term, e.onset, e.void_reason, (SELECT count(*) FROM safety_report r "
      "WHERE r.event_id = e.id AND r.void_reason IS NULL) AS sent FROM adverse_event AS e "
      "WHERE e.void_reason IS NOT NULL AND (sent > 0 OR EXISTS (SELECT 1 FROM sae_report s WHERE "
      "s.event_id = e.id AND s.void_reason IS NULL)) %1 ORDER BY e.id"_qs,
      u"e.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    VoidedEvent event;
    ColumnReader(rows) >> owner >> event.id >> event.term >> event.onset >> event.reason >> event.sent;
    if (Subject* subject = subjectIn(subjects, owner)) addTight(subject->voidedEvents, std::move(event));
  }
}
} // namespace

void loadEvents(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<AdverseEvent>(
      connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", onset, id"_qs,
      [](Subject& subject, AdverseEvent&& event) { addTight(subject.events, std::move(event)); });
  loadOfEvents<GradePoint>(
      connection, subjectId, subjects, u"own.event_id, own.position, own.id"_qs,
      [](AdverseEvent& event, const GradePoint& point) { addTight(event.course, point); });
  loadOfEvents<SafetyReport>(
      connection, subjectId, subjects, u"own.sent_at, own.id"_qs,
      [](AdverseEvent& event, const SafetyReport& report) { addTight(event.reports, report); });
  loadVoidedEvents(connection, subjectId, subjects);
}

namespace {
const QString gradeTable = QLatin1String(storedIn<GradePoint>);

struct PlacedPoint {
  qint64 place = 0;
  GradePoint point;
};

/// The points in force, by id.
QMap<RowId, PlacedPoint> storedPoints(Connection& connection, RowId eventId) {
  Statement rows =
      connection.prepare(u"SELECT id, position, "_qs + columnsOf<GradePoint>() +
                         u" FROM event_grade WHERE event_id = :event AND void_reason IS NULL"_qs);
  rows.bind(u"event"_qs, eventId).run();
  QMap<RowId, PlacedPoint> points;
  while (rows.next()) {
    RowId id = 0;
    PlacedPoint stored;
    ColumnReader columns(rows);
    columns >> id >> stored.place;
    readFields(columns, stored.point);
    points[id] = stored;
  }
  return points;
}

/// A place for each point of a course. Room is left between them: one that comes in between moves no other,
/// as no saved value changes by it.
std::vector<qint64> placesFor(const std::vector<GradePoint>& course, const QMap<RowId, PlacedPoint>& stored) {
  constexpr qint64 room = 1000;
  std::vector<qint64> places;
  qint64 last = 0;
  for (auto point = course.begin(); point != course.end(); ++point) {
    qint64 place = stored.value(point->id).place;
    if (place <= last) {
      const auto behind = std::find_if(
          point, course.end(), [&](const GradePoint& later) { return stored.value(later.id).place > last; });
      const bool isLast = behind == course.end();
      place = isLast ? last + room : std::max(last + 1, (last + stored.value(behind->id).place) / 2);
    }
    places.push_back(last = place);
  }
  return places;
}

template <class R>
void voidOfEvent(Journal::Transaction& transaction, RowId subjectId, RowId id, const R& record,
                 const QString& reason) {
  const QString table = QLatin1String(storedIn<R>);
  if (!reason.isEmpty()) {
    transaction.update(table, id, {{u"void_reason"_qs, cell(reason)}}, subjectId);
    return;
  }
  const Row none = rowOf(std::optional<R>()); // commit() asks for the reason
  transaction.changesSavedValue({table, subjectId, changesJson(table, rowOf(record), none), {}});
}

void writeCourse(Journal::Transaction& transaction, RowId subjectId, RowId eventId,
                 const std::vector<GradePoint>& course, const QString& reason) {
  QMap<RowId, PlacedPoint> stored = storedPoints(transaction.connection(), eventId);
  const std::vector<qint64> places = placesFor(course, stored);
  for (std::size_t i = 0; i < course.size(); ++i) {
    Row row = rowOf(course[i]);
    row[u"position"_qs] = places[i];
    if (stored.remove(course[i].id) != 0) {
      transaction.update(gradeTable, course[i].id, row, subjectId);
      continue;
    }
    row[u"event_id"_qs] = eventId;
    transaction.insert(gradeTable, row, subjectId);
  }
  for (auto gone = stored.begin(); gone != stored.end(); ++gone)
    voidOfEvent(transaction, subjectId, gone.key(), gone->point, reason);
}
} // namespace

RowId writeEvent(Journal::Transaction& transaction, RowId subjectId, const AdverseEvent& event,
                 const QString& reason) {
  const RowId id = writeRecord(transaction, subjectId, event.id, event);
  writeCourse(transaction, subjectId, id, event.course, reason.trimmed());
  return id;
}

void writeSent(Journal::Transaction& transaction, RowId subjectId, const SaeReport& report,
               const std::vector<SafetyReport>& sent, const std::vector<SafetyReport>& stored,
               const QString& reason) {
  const auto sameRecipient = [](const std::vector<SafetyReport>& in, ReportTo to) {
    return firstThat(in, [to](const SafetyReport& each) { return each.to == to; });
  };
  for (SafetyReport each : sent) {
    each.reportId = report.id;
    if (const SafetyReport* before = sameRecipient(stored, each.to))
      transaction.update(QLatin1String(storedIn<SafetyReport>), before->id, rowOf(each), subjectId);
    else
      insertSafetyReport(transaction, subjectId, report.eventId, each);
  }
  for (const SafetyReport& before : stored)
    if (!sameRecipient(sent, before.to))
      voidOfEvent(transaction, subjectId, before.id, before, reason.trimmed());
}

RowId insertSafetyReport(Journal::Transaction& transaction, RowId subjectId, RowId eventId,
                         const SafetyReport& report) {
  Row row = rowOf(report);
  row[u"event_id"_qs] = eventId;
  return transaction.insert(u"safety_report"_qs, row, subjectId);
}
