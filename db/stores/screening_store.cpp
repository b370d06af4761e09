#include "db/stores/screening_store.h"

#include "app/study/fields/screening_fields.h"
#include "db/stores/record_rows.h"
#include "db/stores/signature_store.h"

namespace {
Screening* screeningOf(std::vector<Subject>& subjects, RowId subjectId, RowId screeningId) {
  Subject* subject = subjectIn(subjects, subjectId);
  return subject ? screeningIn(*subject, screeningId) : nullptr;
}

void loadOrgans(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT s.subject_id, v.screening_id, v.test, "_qs + columnsOf<OrganValue>() +
                              u", " + columnsOf<HandJudgement>() +
                              u" FROM screening s JOIN organ_value v ON v.screening_id = s.id WHERE TRUE %1 "
                              "ORDER BY s.subject_id, v.id"_qs,
                          u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId subject = 0;
    RowId screening = 0;
    OrganTest test{};
    OrganValue organ;
    ColumnReader columns(rows);
    columns >> subject >> screening >> test;
    readFields(columns, organ);
    readFields(columns, organ.judged);
    if (organ == OrganValue()) continue; // was taken back
    if (Screening* owner = screeningOf(subjects, subject, screening)) owner->entry.organs[test] = organ;
  }
}

void loadScreeningAnswers(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT s.subject_id, a.screening_id, a.criterion_id, a.answer FROM screening s "
                          "JOIN exclusion_answer a ON a.screening_id = s.id "
                          "WHERE a.answer IS NOT NULL %1 ORDER BY s.subject_id, a.id"_qs,
                          u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId subject = 0;
    RowId screening = 0;
    RowId criterion = 0;
    ExclusionAnswer answer{};
    ColumnReader(rows) >> subject >> screening >> criterion >> answer;
    if (Screening* owner = screeningOf(subjects, subject, screening))
      owner->entry.exclusions[criterion] = answer;
  }
}

void loadFailures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT s.subject_id, f.screening_id, f.date, f.criteria, f.comment "
                          "FROM screening s JOIN screen_failure f ON f.screening_id = s.id "
                          "WHERE TRUE %1 ORDER BY s.subject_id, f.id"_qs,
                          u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId subject = 0;
    RowId screening = 0;
    ScreenFailure failure;
    QString criteria;
    ColumnReader(rows) >> subject >> screening >> failure.date >> criteria >> failure.comment;
    failure.criteria = listFromJson(criteria);
    if (Screening* owner = screeningOf(subjects, subject, screening)) owner->failure = failure;
  }
}

void loadFailureSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT s.subject_id, s.id, g.id, g.meaning, g.method, g.user_id, g.printed_name, "
                          "g.signed_at, g.signed_hash "
                          "FROM screening s JOIN failure_signature g ON g.screening_id = s.id WHERE TRUE %1 "
                          "ORDER BY s.subject_id, g.id"_qs,
                          u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId screeningId = 0;
    Signature signature;
    ColumnReader(rows) >> owner >> screeningId >> signature.id >> signature.meaning >> signature.method >>
        signature.userId >> signature.printedName >> signature.at >> signature.signedHash;
    Subject* subject = subjectIn(subjects, owner);
    Screening* screening = subject ? screeningIn(*subject, screeningId) : nullptr;
    if (!screening || !screening->failure) continue;
    signature.earlierVersion = signature.signedHash != signedHash(*subject, *screening, *screening->failure);
    screening->failure->signature = signature;
  }
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
  loadFailureSignatures(connection, subjectId, subjects);
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

void insertFailureSignature(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                            const Signature& signature) {
  transaction.insert(u"failure_signature"_qs,
                     {{u"meaning"_qs, cell(signature.meaning)},
                      {u"method"_qs, cell(signature.method)},
                      {u"screening_id"_qs, screeningId},
                      {u"user_id"_qs, signature.userId},
                      {u"printed_name"_qs, cell(signature.printedName)},
                      {u"signed_at"_qs, cell(signature.at)},
                      {u"signed_hash"_qs, cell(signature.signedHash)}},
                     subjectId);
}
