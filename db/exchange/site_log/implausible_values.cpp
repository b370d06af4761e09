#include "app/analysis/measurements/measured_value.h"
#include "app/base/number_text.h"
#include "app/study/fields/treatment_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"

#include <algorithm>

namespace {
/// A value of a table, of what the protocol's analyte of this id says what is plausible.
struct PlanValue {
  const char* analyte;
  const char* column;
  std::optional<double> value;
};

class Marks {
 public:
  explicit Marks(const MeasurementPlan& plan) : m_plan(plan) {}

  void look(const char* file, int line, std::initializer_list<PlanValue> values) {
    for (const PlanValue& each : values)
      if (each.value && !isPlausible(each))
        m_marks.push_back({QLatin1String(file), line, QLatin1String(each.column),
                           ExchangeText::tr("“%1”: %2", "value, why not")
                               .arg(formatNumber(*each.value), flagName(ValueFlag::Implausible))});
  }
  std::vector<TableFault> take() { return std::move(m_marks); }

 private:
  bool isPlausible(const PlanValue& value) const {
    const auto& known = m_plan.analytes;
    const auto analyte = std::find_if(known.begin(), known.end(), [&](const Analyte& each) {
      return each.id == QLatin1String(value.analyte);
    });
    return analyte == known.end() || analyte->plausible.contains(*value.value);
  }

  const MeasurementPlan& m_plan;
  std::vector<TableFault> m_marks;
};
} // namespace

std::vector<TableFault> implausibleValues(const LogTables& tables, const MeasurementPlan& plan) {
  Marks marks(plan);
  for (const LoggedScreening& logged : tables.screenings) {
    const auto organ = [&](OrganTest test) { return logged.screening.entry.organs.value(test).value; };
    marks.look("screening.csv", logged.row.line(),
               {{"creatinine", "creatinine_umol_l", organ(OrganTest::Creatinine)},
                {"alt", "alt_u_l", organ(OrganTest::Alt)},
                {"ast", "ast_u_l", organ(OrganTest::Ast)},
                {"bilirubin", "total_bilirubin_umol_l", organ(OrganTest::TotalBilirubin)}});
  }
  for (const LoggedResponse& logged : tables.responses) {
    const DiseaseFindings& findings = logged.assessment.findings;
    marks.look("responses.csv", logged.row.line(),
               {{"neutrophils", fieldOf(&DiseaseFindings::neutrophils).logged.column, findings.neutrophils},
                {"platelets", fieldOf(&DiseaseFindings::platelets).logged.column, findings.platelets}});
  }
  return marks.take();
}
