#include "db/audit/catalogued_fields.h"

#include "app/study/codes.h"
#include "app/study/screening_fields.h"
#include "app/study/study_fields.h"
#include "app/study/treatment_fields.h"

#include <algorithm>

namespace {
template <class R>
void addFields(std::vector<CataloguedField>& all) {
  R none;
  eachField(none, [&]<class V>(const auto& field, const V&) {
    using Known = typename KnownValue<V>::Type;
    CataloguedField& added = all.emplace_back();
    added.table = QLatin1String(storedIn<R>);
    added.column = QLatin1String(field.column);
    added.words = field.words;
    added.tie = field.tie;
    added.isYesNo = std::is_same_v<Known, bool>;
    if constexpr (std::is_enum_v<Known>)
      if (field.word) added.word = [name = field.word](const QString& code) { return wordOf(code, name); };
  });
}
} // namespace

const std::vector<CataloguedField>& cataloguedFields() {
  static const std::vector<CataloguedField> fields = [] {
    std::vector<CataloguedField> all;
    addFields<User>(all);
    addFields<AccountNotice>(all);
    addFields<AuditReview>(all);
    addFields<Decision>(all);
    addFields<Deviation>(all);
    addFields<OrganLimit>(all);
    addFields<ExclusionCriterion>(all);
    addFields<VisitWindow>(all);
    addFields<SecondOpinionChoice>(all);
    addFields<Screening>(all);
    addFields<OrganValue>(all);
    addFields<HandJudgement>(all);
    addFields<Assignment>(all);
    addFields<Infusion>(all);
    addFields<AdverseEvent>(all);
    addFields<SafetyReport>(all);
    addFields<DltAssessment>(all);
    addFields<ResponseAssessment>(all);
    addFields<FollowUp>(all);
    return all;
  }();
  return fields;
}

const CataloguedField* cataloguedColumn(const QString& column) {
  const auto& all = cataloguedFields();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const CataloguedField& field) { return field.column == column; });
  return found == all.end() ? nullptr : &*found;
}

QStringList cataloguedColumns(const QString& table) {
  QStringList columns;
  for (const CataloguedField& field : cataloguedFields())
    if (field.table == table && !field.tie) columns << field.column;
  return columns;
}
