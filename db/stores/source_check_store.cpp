#include "db/stores/source_check_store.h"

#include "app/study/fields/event_fields.h"
#include "app/study/fields/monitoring_fields.h"
#include "app/study/fields/product_fields.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "db/access/keys.h"
#include "db/journal/journal_line.h"
#include "db/stores/measurement_store.h"
#include "db/stores/record_rows.h"

#include <algorithm>
#include <limits>

// The words of these objects are part of every check ever made: they may be added to for new content, never
// renamed, or every record would read as changed.
namespace {
/// What came into a record later is left out while it is empty: earlier checks did not know of it.
template <class R>
QJsonObject contentOf(const R& record) {
  QJsonObject content;
  for (const auto& [column, value] : rowOf(record)) {
    const QJsonValue json = journalValue({}, column, value);
    if (!json.isNull() && !(json.isString() && json.toString().isEmpty())) content[column] = json;
  }
  return content;
}

template <class R>
QJsonArray contentOf(const std::vector<R>& records) {
  QJsonArray all;
  for (const R& record : records)
    all.append(contentOf(record));
  return all;
}

QJsonObject contentOfEligibility(const Screening& screening) {
  QJsonObject content = contentOf(screening.entry);
  if (screening.ageYears) content[u"age_years"_qs] = *screening.ageYears;
  QJsonObject organs;
  for (auto it = screening.entry.organs.begin(); it != screening.entry.organs.end(); ++it) {
    QJsonObject organ = contentOf(*it);
    if (it->judged) organ[u"judged"_qs] = contentOf(*it->judged);
    organs[codeOf(it.key())] = organ;
  }
  QJsonObject exclusions;
  for (auto it = screening.entry.exclusions.begin(); it != screening.entry.exclusions.end(); ++it)
    exclusions[QString::number(it.key())] = codeOf(it.value());
  content[u"organs"_qs] = organs;
  content[u"exclusions"_qs] = exclusions;
  return content;
}

QJsonObject contentOfDose(const Infusion& infusion) {
  QJsonObject content = contentOf(infusion);
  content[u"portions"_qs] = contentOf(infusion.portions);
  return content;
}

QJsonObject contentOfEvent(const AdverseEvent& event) {
  QJsonObject content = contentOf(event);
  content[u"course"_qs] = contentOf(event.course);
  return content;
}

QJsonObject contentOfVisit(Connection& connection, RowId subjectId, const QString& visit) {
  std::vector<Measurement> measured = loadMeasurements(connection, {subjectId, subjectId, visit, {}, {}});
  std::sort(measured.begin(), measured.end(),
            [](const Measurement& one, const Measurement& other) { return one.cell < other.cell; });
  QJsonArray values;
  for (const Measurement& each : measured)
    values.append(QJsonArray{each.cell.analyte, codeOf(each.cell.specimen), storedValue(*each.value)});
  QJsonArray taken;
  for (const Sampling& each : loadSamplings(connection, subjectId, subjectId))
    if (each.visit == visit)
      taken.append(QJsonArray{codeOf(each.specimen), each.takenAt->toUTC().toString(Qt::ISODateWithMs)});
  if (values.isEmpty() && taken.isEmpty()) return {};
  return {{u"values"_qs, values}, {u"taken"_qs, taken}};
}

QJsonObject contentOf(Connection& connection, const Subject& subject, const CheckItem& item) {
  const Screening* screening = byId(subject.screenings, item.row);
  switch (item.what) {
  case Checked::Consent:
    return screening ? contentOf(screening->consent) : QJsonObject();
  case Checked::Eligibility:
    return screening ? contentOfEligibility(*screening) : QJsonObject();
  case Checked::Dose:
    return subject.infusion ? contentOfDose(*subject.infusion) : QJsonObject();
  case Checked::Event: {
    const AdverseEvent* event = byId(subject.events, item.row);
    return event ? contentOfEvent(*event) : QJsonObject();
  }
  case Checked::Assessment: {
    const DltAssessment* assessment = byId(subject.assessments, item.row);
    return assessment ? contentOf(*assessment) : QJsonObject();
  }
  case Checked::MeasurementVisit:
    return contentOfVisit(connection, subject.id, item.visit);
  }
  return {};
}

void loadVisits(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  const RowId last = subjectId == 0 ? std::numeric_limits<RowId>::max() : subjectId;
  QSet<QString> ids; // of the few that there are, each held once
  for (const auto& [id, visit] : loadMeasuredVisits(connection, subjectId, last))
    if (Subject* subject = subjectIn(subjects, id); subject && !subject->measuredVisits.contains(visit))
      subject->measuredVisits.append(*ids.insert(visit));
  for (Subject& subject : subjects)
    if (subjectId == 0 || subject.id == subjectId) {
      subject.measuredVisits.sort(); // whichever index told them
      subject.measuredVisits.squeeze();
    }
}
} // namespace

QByteArray sourceContent(Connection& connection, const Subject& subject, const CheckItem& item) {
  const QJsonObject content = contentOf(connection, subject, item);
  return content.isEmpty() ? QByteArray() : blake2b(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void loadSourceChecks(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  for (Subject& subject : subjects)
    if (subjectId == 0 || subject.id == subjectId) {
      subject.measuredVisits.clear();
      subject.checks.clear();
    }
  loadVisits(connection, subjectId, subjects);
  loadRecords<SourceCheck>(connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", id"_qs,
                           [&](Subject& subject, SourceCheck&& check) {
                             check.holds = check.content == sourceContent(connection, subject, check.item);
                             addTight(subject.checks, std::move(check));
                           });
}

RowId insertSourceCheck(Journal::Transaction& transaction, const SourceCheck& check) {
  return transaction.insert(QLatin1String(storedIn<SourceCheck>), rowOf(check), check.item.subjectId);
}

std::vector<RecordLock> loadLocks(Connection& connection) {
  return loadAll<RecordLock>(connection, u"ORDER BY id"_qs);
}

RowId writeLock(Journal::Transaction& transaction, const RecordLock& lock) {
  return writeOwn(transaction, lock, lock.subjectId);
}
