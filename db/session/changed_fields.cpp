#include "db/session/changed_fields.h"

#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/session/clinical_rows.h"
#include "db/session/open_study.h"
#include "db/sqlite/file_errors.h"
#include "db/stores/edc_store.h"

#include <algorithm>
#include <tuple>

namespace {
using EntryKey = std::pair<qint64, QString>; // line, column

/// One field from its first change on; values as the journal has them.
struct FieldCourse {
  AuditLine last; ///< without its changes
  QString before;
  QString after;
  std::optional<EdcEntry> typed;
  bool isOvertaken = false;
};
/// By where it stands: place of the table, row, place of the column.
using FieldPlace = std::tuple<int, RowId, qsizetype>;

class FieldCourses {
 public:
  FieldCourses(const StudySession& session, const std::vector<EdcEntry>& entries)
      : m_study(session.study()), m_rows(session) {
    for (const EdcEntry& entry : entries)
      m_entries.insert_or_assign(EntryKey(entry.line, entry.column), entry);
  }

  void take(const AuditLine& line) {
    const ClinicalTable* table = clinicalTable(line.table);
    if (!table || !table->isOfTheTrial) return;
    const QStringList columns = columnsOfTrail(line.table);
    if (line.kind == u"insert") m_made.insert({placeOf(*table), line.rowId});
    for (const AuditChange& change : line.changes) {
      const qsizetype column = columns.indexOf(change.column);
      if (column >= 0) takeField({placeOf(*table), line.rowId, column}, line, change);
    }
  }

  std::vector<ChangedField> fields() {
    std::vector<std::pair<FieldPlace, const FieldCourse*>> kept;
    for (const auto& [place, course] : m_courses)
      if (course.typed || (course.before != course.after && !isGone(place)))
        kept.emplace_back(place, &course);
    std::vector<ChangedField> fields;
    for (const auto& [place, course] : kept)
      fields.push_back(inWords(*course, columnsOfTrail(course->last.table).at(std::get<2>(place))));
    std::stable_sort(fields.begin(), fields.end(), [](const ChangedField& one, const ChangedField& other) {
      return one.subject < other.subject;
    });
    return fields;
  }

 private:
  void takeField(const FieldPlace& place, const AuditLine& line, const AuditChange& change) {
    const auto [found, isNew] = m_courses.try_emplace(place);
    FieldCourse& course = found->second;
    if (isNew) course.before = change.oldValue;
    course.after = change.newValue;
    course.last = line;
    course.last.changes.clear();
    const auto entry = m_entries.find({line.sequence, change.column});
    course.isOvertaken = course.typed && entry == m_entries.end();
    if (entry != m_entries.end()) course.typed = entry->second;
    if (change.column == u"void_reason") m_voided.insert({std::get<0>(place), line.rowId});
  }

  /// Made since, and voided.
  bool isGone(const FieldPlace& place) const {
    const std::pair row{std::get<0>(place), std::get<1>(place)};
    return m_made.contains(row) && m_voided.contains(row);
  }

  ChangedField inWords(const FieldCourse& course, const QString& column) {
    const AuditLine& line = course.last;
    const auto words = [&](const QString& value) { return auditValue(line.table, column, value, m_study); };
    ChangedField field;
    field.line = line.sequence;
    field.column = column;
    field.at = line.at;
    field.who = auditPerson(line);
    field.subjectId = line.subjectId;
    field.subject = auditSubject(m_study, line.subjectId);
    field.record = recordText(line.table, m_rows.nameOf(*clinicalTable(line.table), line.rowId));
    field.field = auditFieldName(column);
    field.before = words(course.before);
    field.after = words(course.after);
    field.typed = course.typed;
    field.isOvertaken = course.isOvertaken;
    return field;
  }

  const Study& m_study;
  ClinicalRows m_rows;
  std::map<EntryKey, EdcEntry> m_entries;
  std::map<FieldPlace, FieldCourse> m_courses;
  std::set<std::pair<int, RowId>> m_made;
  std::set<std::pair<int, RowId>> m_voided;
};

template <class Read>
auto readFile(const StudySession& session, Read read) {
  using Value = std::invoke_result_t<Read, Connection&>;
  return catchingFileErrors(
      [&]() -> Result<Value> { return read(*StudySessionAccess::of(session).connection); });
}
} // namespace

Result<std::vector<HandOverLine>> handOvers(const StudySession& session) {
  return readFile(session, loadHandOvers);
}

Result<std::vector<ChangedField>> changedFields(const StudySession& session, qint64 line,
                                                std::optional<RowId> subject) {
  const auto entries = readFile(session, [&](Connection& file) { return loadEdcEntries(file, line); });
  if (!entries) return tl::unexpected(entries.error());
  FieldCourses courses(session, *entries);
  const auto read = eachLineOf(
      session, {line},
      [&](const AuditLine& each) {
        if (!subject || each.subjectId == *subject) courses.take(each);
        return true;
      },
      subject.value_or(0));
  if (!read) return tl::unexpected(read.error());
  return courses.fields();
}
