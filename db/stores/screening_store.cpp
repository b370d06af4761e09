#include "db/stores/screening_store.h"

#include "app/study/fields/screening_fields.h"
#include "db/stores/record_rows.h"

namespace {
/// `sql` asks for subject, screening, and what `read(columns, screening)` reads.
template <class Read>
void readOfScreenings(Connection& connection, const QString& sql, RowId subjectId,
                      std::vector<Subject>& subjects, Read read) {
  Statement rows = rowsOf(connection, sql, u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId screeningId = 0;
    ColumnReader columns(rows);
    columns >> owner >> screeningId;
    Subject* subject = subjectIn(subjects, owner);
    if (Screening* screening = subject ? screeningIn(*subject, screeningId) : nullptr)
      read(columns, *screening);
  }
}

void loadOrgans(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  readOfScreenings(connection,
                   u"SELECT s.subject_id, v.screening_id, v.test, "_qs + columnsOf<OrganValue>() + u", " +
                       columnsOf<HandJudgement>() +
                       u" FROM screening s JOIN organ_value v ON v.screening_id = s.id WHERE TRUE %1 "
                       "ORDER BY s.subject_id, v.id"_qs,
                   subjectId, subjects, [](ColumnReader& columns, Screening& screening) {
                     OrganTest test{};
                     OrganValue organ;
                     columns >> test;
                     readFields(columns, organ);
                     readFields(columns, organ.judged);
                     if (organ != OrganValue()) screening.entry.organs[test] = organ; // else taken back
                   });
}

void loadScreeningAnswers(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  readOfScreenings(connection,
                   u"SELECT s.subject_id, a.screening_id, a.criterion_id, a.answer FROM screening s "
                   "JOIN exclusion_answer a ON a.screening_id = s.id "
                   "WHERE a.answer IS NOT NULL %1 ORDER BY s.subject_id, a.id"_qs,
                   subjectId, subjects, [](ColumnReader& columns, Screening& screening) {
                     RowId criterion = 0;
                     ExclusionAnswer answer{};
                     columns >> criterion >> answer;
                     screening.entry.exclusions[criterion] = answer;
                   });
}

void loadFailures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  readOfScreenings(connection,
                   u"SELECT s.subject_id, f.screening_id, f.date, f.criteria, f.comment "
                   "FROM screening s JOIN screen_failure f ON f.screening_id = s.id "
                   "WHERE TRUE %1 ORDER BY s.subject_id, f.id"_qs,
                   subjectId, subjects, [](ColumnReader& columns, Screening& screening) {
                     ScreenFailure failure;
                     QString criteria;
                     columns >> failure.date >> criteria >> failure.comment;
                     failure.criteria = listFromJson(criteria);
                     screening.failure = failure;
                   });
}

void writeOrgan(Journal::Transaction& transaction, RowId subjectId, RowId screeningId, OrganTest test,
                const OrganValue& organ) {
  Row row = rowOf(organ);
  row.merge(rowOf(organ.judged));
  const Row key{{u"screening_id"_qs, screeningId}, {u"test"_qs, cell(test)}};
  putRow(transaction, u"organ_value"_qs, key, row, organ != OrganValue(), subjectId);
}

void writeAnswers(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                  const QMap<RowId, ExclusionAnswer>& answers) {
  std::vector<RowId> criteria;
  {
    Statement rows = transaction.connection().prepare(
        u"SELECT id FROM exclusion_criterion WHERE retired = 0 ORDER BY position, id"_qs);
    rows.run();
    while (rows.next())
      ColumnReader(rows) >> criteria.emplace_back();
  }
  for (const RowId criterion : criteria) {
    const Row key{{u"screening_id"_qs, screeningId}, {u"criterion_id"_qs, criterion}};
    const bool given = answers.contains(criterion);
    putRow(transaction, u"exclusion_answer"_qs, key,
           {{u"answer"_qs, given ? cell(answers[criterion]) : Cell()}}, given, subjectId);
  }
}

void writeChildren(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                   const ScreeningEntry& entry) {
  for (std::size_t i = 0; i < codes<OrganTest>.size(); ++i) {
    const auto test = static_cast<OrganTest>(i);
    writeOrgan(transaction, subjectId, screeningId, test, entry.organs.value(test));
  }
  writeAnswers(transaction, subjectId, screeningId, entry.exclusions);
}

Row ageRow(std::optional<int> ageYears) {
  return {{QLatin1String(fieldOf(&Screening::ageYears).column), cell(ageYears)}};
}
} // namespace

void loadScreenings(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<Screening>(
      connection, subjectId, subjects, u"TRUE"_qs, u", id"_qs,
      [](Subject& subject, Screening&& screening) { addTight(subject.screenings, std::move(screening)); });
  loadOrgans(connection, subjectId, subjects);
  loadScreeningAnswers(connection, subjectId, subjects);
  loadFailures(connection, subjectId, subjects);
}

RowId insertScreening(Journal::Transaction& transaction, RowId subjectId, const Screening& screening) {
  const RowId id = writeRecord(transaction, subjectId, 0, screening);
  writeChildren(transaction, subjectId, id, screening.entry);
  return id;
}

void writeConsent(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                  const Consent& consent, std::optional<int> ageYears) {
  Row row = rowOf(consent);
  row.merge(ageRow(ageYears));
  transaction.update(u"screening"_qs, screeningId, row, subjectId);
}

void writeAge(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
              std::optional<int> ageYears) {
  transaction.update(u"screening"_qs, screeningId, ageRow(ageYears), subjectId);
}

void writeEntry(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                const ScreeningEntry& entry) {
  transaction.update(u"screening"_qs, screeningId, rowOf(entry), subjectId);
  writeChildren(transaction, subjectId, screeningId, entry);
}

void insertFailure(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                   const ScreenFailure& failure) {
  transaction.insert(u"screen_failure"_qs,
                     {{u"screening_id"_qs, screeningId},
                      {u"date"_qs, cell(failure.date)},
                      {u"criteria"_qs, cell(jsonList(failure.criteria))},
                      {u"comment"_qs, cell(failure.comment)}},
                     subjectId);
}
