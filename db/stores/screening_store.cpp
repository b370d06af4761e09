#include "db/stores/screening_store.h"

#include "app/study/codes.h"
#include "db/stores/rows_of.h"

namespace {
Row rowOf(const ScreeningEntry& entry) {
  const RelapsedRefractory& rr = entry.relapsedRefractory;
  return {{u"sex"_qs, cell(entry.sex)},
          {u"survival_weeks"_qs, cell(entry.survivalWeeks)},
          {u"ecog"_qs, cell(entry.ecog)},
          {u"diagnosis"_qs, cell(entry.diagnosis)},
          {u"cd7_flow"_qs, cell(entry.cd7Flow)},
          {u"cd7_ihc"_qs, cell(entry.cd7Ihc)},
          {u"rr_branch"_qs, cell(rr.branch)},
          {u"rr_marrow_blasts"_qs, cell(rr.marrowBlastsPercent)},
          {u"rr_marrow_in_recovery"_qs, cell(rr.marrowInRecovery)},
          {u"rr_blood_blasts_twice"_qs, cell(rr.bloodBlastsTwice)},
          {u"rr_extramedullary"_qs, cell(rr.extramedullary)},
          {u"rr_months_to_relapse"_qs, cell(rr.monthsToRelapse)},
          {u"rr_reinduction_failed"_qs, cell(rr.reinductionFailed)},
          {u"rr_targeted_drug"_qs, cell(rr.targetedDrug)},
          {u"rr_no_other_option"_qs, cell(rr.noOtherOption)},
          {u"rr_gvhd_grade"_qs, cell(rr.acuteGvhdGrade)},
          {u"rr_induction_completed"_qs, cell(rr.inductionCompleted)},
          {u"rr_no_cr_induction"_qs, cell(rr.noCrAfterInduction)},
          {u"rr_no_cr_salvage"_qs, cell(rr.noCrAfterSalvage)},
          {u"rr_no_cr_targeted"_qs, cell(rr.noCrAfterTargeted)},
          {u"rr_mrd_persistent"_qs, cell(rr.mrdPersistent)},
          {u"venous_access"_qs, cell(entry.venousAccess)},
          {u"leukapheresis_contraindicated"_qs, cell(entry.leukapheresisContraindicated)},
          {u"understands"_qs, cell(entry.understands)},
          {u"results_date"_qs, cell(entry.resultsDate)}};
}

const QString selectScreenings =
    u"SELECT subject_id, id, number, consent_version, consent_at, consent_time_known, age_years, sex, "
    "survival_weeks, ecog, diagnosis, cd7_flow, cd7_ihc, rr_branch, rr_marrow_blasts, "
    "rr_marrow_in_recovery, rr_blood_blasts_twice, rr_extramedullary, rr_months_to_relapse, "
    "rr_reinduction_failed, rr_targeted_drug, rr_no_other_option, rr_gvhd_grade, rr_induction_completed, "
    "rr_no_cr_induction, rr_no_cr_salvage, rr_no_cr_targeted, rr_mrd_persistent, venous_access, "
    "leukapheresis_contraindicated, understands, results_date "
    "FROM screening WHERE TRUE %1 ORDER BY subject_id, id"_qs;

void readEntry(ColumnReader& columns, ScreeningEntry& entry) {
  RelapsedRefractory& rr = entry.relapsedRefractory;
  columns >> entry.sex >> entry.survivalWeeks >> entry.ecog >> entry.diagnosis >> entry.cd7Flow >>
      entry.cd7Ihc >> rr.branch >> rr.marrowBlastsPercent >> rr.marrowInRecovery >> rr.bloodBlastsTwice >>
      rr.extramedullary >> rr.monthsToRelapse >> rr.reinductionFailed >> rr.targetedDrug >>
      rr.noOtherOption >> rr.acuteGvhdGrade >> rr.inductionCompleted >> rr.noCrAfterInduction >>
      rr.noCrAfterSalvage >> rr.noCrAfterTargeted >> rr.mrdPersistent >> entry.venousAccess >>
      entry.leukapheresisContraindicated >> entry.understands >> entry.resultsDate;
}

Screening* screeningOf(std::vector<Subject>& subjects, RowId subjectId, RowId screeningId) {
  Subject* subject = subjectIn(subjects, subjectId);
  return subject ? screeningIn(*subject, screeningId) : nullptr;
}

void loadOrgans(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT s.subject_id, v.screening_id, v.test, v.value, v.upper_normal, "
                          "v.judged_acceptable, v.judged_reason FROM screening s "
                          "JOIN organ_value v ON v.screening_id = s.id WHERE TRUE %1 "
                          "ORDER BY s.subject_id, v.id"_qs,
                          u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId subject = 0;
    RowId screening = 0;
    OrganTest test{};
    OrganValue organ;
    std::optional<bool> acceptable;
    std::optional<QString> reason;
    ColumnReader(rows) >> subject >> screening >> test >> organ.value >> organ.upperNormal >> acceptable >>
        reason;
    if (acceptable) organ.judged = HandJudgement{*acceptable, reason.value_or(QString())};
    if (organ == OrganValue()) continue; // was taken back
    if (Screening* owner = screeningOf(subjects, subject, screening)) owner->entry.organs[test] = organ;
  }
}

void loadAnswers(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
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

void writeOrgan(Journal::Transaction& transaction, RowId subjectId, RowId screeningId, OrganTest test,
                const OrganValue& organ) {
  const auto judged = organ.judged;
  Row row{{u"value"_qs, cell(organ.value)},
          {u"upper_normal"_qs, cell(organ.upperNormal)},
          {u"judged_acceptable"_qs, judged ? cell(judged->acceptable) : Cell()},
          {u"judged_reason"_qs, judged ? cell(judged->reason) : Cell()}};
  const Row key{{u"screening_id"_qs, screeningId}, {u"test"_qs, cell(test)}};
  if (const RowId id = findRow(transaction.connection(), u"organ_value"_qs, key)) {
    transaction.update(u"organ_value"_qs, id, row, subjectId);
  } else if (organ != OrganValue()) {
    row.insert(key.begin(), key.end());
    transaction.insert(u"organ_value"_qs, row, subjectId);
  }
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
    Row row{{u"answer"_qs, answers.contains(criterion) ? cell(answers[criterion]) : Cell()}};
    if (const RowId id = findRow(transaction.connection(), u"exclusion_answer"_qs, key)) {
      transaction.update(u"exclusion_answer"_qs, id, row, subjectId);
    } else if (answers.contains(criterion)) {
      row.insert(key.begin(), key.end());
      transaction.insert(u"exclusion_answer"_qs, row, subjectId);
    }
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

Row rowOf(const Consent& consent, std::optional<int> ageYears) {
  return {{u"consent_version"_qs, cell(consent.version)},
          {u"consent_at"_qs, cell(consent.signedAt)},
          {u"consent_time_known"_qs, cell(consent.timeKnown)},
          {u"age_years"_qs, cell(ageYears)}};
}
} // namespace

void loadScreenings(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection, selectScreenings, u"subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    Screening screening;
    ColumnReader columns(rows);
    columns >> owner >> screening.id >> screening.number >> screening.consent.version >>
        screening.consent.signedAt >> screening.consent.timeKnown >> screening.ageYears;
    readEntry(columns, screening.entry);
    if (Subject* subject = subjectIn(subjects, owner)) subject->screenings.push_back(std::move(screening));
  }
  loadOrgans(connection, subjectId, subjects);
  loadAnswers(connection, subjectId, subjects);
  loadFailures(connection, subjectId, subjects);
}

RowId insertScreening(Journal::Transaction& transaction, RowId subjectId, const Screening& screening) {
  Row row = rowOf(screening.entry);
  row.merge(rowOf(screening.consent, screening.ageYears));
  row[u"subject_id"_qs] = subjectId;
  row[u"number"_qs] = cell(screening.number);
  const RowId id = transaction.insert(u"screening"_qs, row, subjectId);
  writeChildren(transaction, subjectId, id, screening.entry);
  return id;
}

void writeConsent(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                  const Consent& consent, std::optional<int> ageYears) {
  transaction.update(u"screening"_qs, screeningId, rowOf(consent, ageYears), subjectId);
}

void writeAge(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
              std::optional<int> ageYears) {
  transaction.update(u"screening"_qs, screeningId, {{u"age_years"_qs, cell(ageYears)}}, subjectId);
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
