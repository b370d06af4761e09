#include "ui/pages/screening/entry_histories.h"

#include "app/study/codes.h"
#include "ui/widgets/field_history.h"

namespace {
AuditFilter linesOf(const char* table, RowId subjectId) {
  AuditFilter filter;
  filter.table = QLatin1String(table);
  filter.subjectId = subjectId;
  return filter;
}

QMap<QString, QString> entryColumns() {
  static constexpr std::pair<const char*, const char*> names[] = {
      {"sex", "sex"},
      {"survivalWeeks", "survival_weeks"},
      {"ecog", "ecog"},
      {"diagnosis", "diagnosis"},
      {"cd7Flow", "cd7_flow"},
      {"cd7Ihc", "cd7_ihc"},
      {"rrBranch", "rr_branch"},
      {"marrowBlasts", "rr_marrow_blasts"},
      {"marrowInRecovery", "rr_marrow_in_recovery"},
      {"bloodBlastsTwice", "rr_blood_blasts_twice"},
      {"extramedullary", "rr_extramedullary"},
      {"monthsToRelapse", "rr_months_to_relapse"},
      {"reinductionFailed", "rr_reinduction_failed"},
      {"targetedDrug", "rr_targeted_drug"},
      {"noOtherOption", "rr_no_other_option"},
      {"gvhdGrade", "rr_gvhd_grade"},
      {"inductionCompleted", "rr_induction_completed"},
      {"noCrAfterInduction", "rr_no_cr_induction"},
      {"noCrAfterSalvage", "rr_no_cr_salvage"},
      {"noCrAfterTargeted", "rr_no_cr_targeted"},
      {"mrdPersistent", "rr_mrd_persistent"},
      {"venousAccess", "venous_access"},
      {"contraindicated", "leukapheresis_contraindicated"},
      {"understands", "understands"},
      {"resultsDate", "results_date"}};
  QMap<QString, QString> columns;
  for (const auto& [input, column] : names)
    columns[QLatin1String(input)] = QLatin1String(column);
  return columns;
}
} // namespace

void giveEntryHistories(QWidget* form, const Study& study, RowId subjectId, RowId screeningId) {
  AuditFilter ofEntry = linesOf("screening", subjectId);
  ofEntry.rowId = screeningId;
  giveHistory(form, entryColumns(), [ofEntry] { return ofEntry; });
  giveHistory(form, {{QStringLiteral("birthDate"), QStringLiteral("sealed")}},
              [subjectId] { return linesOf("identity", subjectId); });
  const auto key = std::pair(QStringLiteral("screening_id"), QString::number(screeningId));
  for (std::size_t test = 0; test < codes<OrganTest>.size(); ++test) {
    AuditFilter ofOrgan = linesOf("organ_value", subjectId);
    ofOrgan.rowKey = {key, {QStringLiteral("test"), QLatin1String(codes<OrganTest>[test])}};
    const QString name = QStringLiteral("organ_%1").arg(test);
    giveHistory(form,
                {{name, QStringLiteral("value")},
                 {name + QStringLiteral("_uln"), QStringLiteral("upper_normal")},
                 {name + QStringLiteral("_judged"), QStringLiteral("judged_acceptable")},
                 {name + QStringLiteral("_why"), QStringLiteral("judged_reason")}},
                [ofOrgan] { return ofOrgan; });
  }
  for (const ExclusionCriterion& criterion : study.site.exclusions) {
    AuditFilter ofAnswer = linesOf("exclusion_answer", subjectId);
    ofAnswer.rowKey = {key, {QStringLiteral("criterion_id"), QString::number(criterion.id)}};
    giveHistory(form, {{QStringLiteral("exclusion_") + criterion.code, QStringLiteral("answer")}},
                [ofAnswer] { return ofAnswer; });
  }
}
