#include "app/analysis/grading/graded_values.h"

#include "app/screening/upper_normal.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace {
/// The plan's analytes that have terms, and its visits, by id.
class GradingPlan {
 public:
  struct Entry {
    const Analyte* analyte = nullptr;
    std::vector<const LabTerm*> terms;
  };

  explicit GradingPlan(const MeasurementPlan& plan) {
    for (const LabTerm& term : ctcaeLabLimits().terms) {
      const Analyte* analyte = plan.analyte(term.analyte);
      if (!analyte || analyte->kind != AnalyteKind::Number) continue;
      Entry& entry = m_entries[term.analyte];
      entry.analyte = analyte;
      entry.terms.push_back(&term);
    }
    for (std::size_t i = 0; i < plan.visits.size(); ++i)
      m_visits.insert(plan.visits[i].id, {i, plan.visits[i].nominal < 0});
  }

  struct At {
    std::size_t place = 0; ///< in the plan
    bool isBefore = false;
  };
  const Entry* entry(const MeasurementCell& cell) const {
    const auto found = m_entries.constFind(cell.analyte);
    return cell.specimen != Specimen::Blood || found == m_entries.constEnd() ? nullptr : &*found;
  }
  std::optional<At> visit(const QString& id) const {
    const auto found = m_visits.constFind(id);
    return found == m_visits.constEnd() ? std::nullopt : std::optional(*found);
  }

 private:
  QHash<QString, Entry> m_entries;
  QHash<QString, At> m_visits;
};

/// The newest values before the infusion.
class Baselines {
 public:
  Baselines(const GradingPlan& plan, const std::vector<Measurement>& measurements) {
    for (const Measurement& each : measurements) {
      const GradingPlan::Entry* entry = plan.entry(each.cell);
      const auto at = plan.visit(each.cell.visit);
      const auto value = entry && each.value ? limitedValue(*each.value, *entry->analyte) : std::nullopt;
      if (!value || !at || !at->isBefore) continue;
      auto& newest = m_newest[{each.cell.subjectId, each.cell.analyte}];
      if (!newest || newest->place <= at->place) newest = Newest{at->place, *value};
    }
  }

  std::optional<LimitedValue> of(const Subject& subject, const Analyte& analyte) const {
    const auto found = m_newest.find({subject.id, analyte.id});
    return found == m_newest.end() ? ofScreening(subject, analyte) : std::optional(found->second->value);
  }

 private:
  struct Newest {
    std::size_t place = 0;
    LimitedValue value;
  };
  static std::optional<LimitedValue> ofScreening(const Subject& subject, const Analyte& analyte) {
    const ScreeningEntry& entry = subject.judgedScreening().entry;
    for (auto organ = entry.organs.begin(); organ != entry.organs.end(); ++organ)
      if (organAnalyte(organ.key()) == analyte.id && organUnit(organ.key()) == analyte.unit && organ->value)
        return LimitedValue{*organ->value, LimitedValue::Side::Quantified};
    return std::nullopt;
  }
  std::map<std::pair<RowId, QString>, std::optional<Newest>> m_newest;
};

GradedValue gradedBy(const GradingPlan::Entry& entry, const Measurement& measurement,
                     const LabFinding& finding) {
  const auto worth = [](const LabGrade& grade) { return std::pair(grade.most, grade.least); };
  GradedValue worst{measurement.cell, *measurement.value, {}, {}, finding.isBefore, finding.before, {}};
  const LabTerm* worstTerm = nullptr;
  for (const LabTerm* term : entry.terms) {
    LabGrade grade = gradeByValue(*term, *entry.analyte, finding);
    if (worstTerm && worth(grade) <= worth(worst.grade)) continue;
    worstTerm = term;
    worst.term = term->name;
    worst.grade = std::move(grade);
  }
  if (worstTerm && finding.before)
    worst.beforeGrade =
        gradeByValue(*worstTerm, *entry.analyte, {*finding.before, std::nullopt, finding.sex, true});
  return worst;
}
} // namespace

std::vector<GradedValue> gradedValues(const Study& study, const std::vector<Measurement>& measurements,
                                      const QString& visit) {
  const GradingPlan plan(study.protocol.measurements);
  const Baselines baselines(plan, measurements);
  std::vector<GradedValue> graded;
  for (const Measurement& each : measurements) {
    if (!visit.isEmpty() && each.cell.visit != visit) continue;
    const GradingPlan::Entry* entry = plan.entry(each.cell);
    const auto at = plan.visit(each.cell.visit);
    const Subject* subject = study.subject(each.cell.subjectId);
    const auto value = entry && each.value ? limitedValue(*each.value, *entry->analyte) : std::nullopt;
    if (!value || !at || !subject) continue;
    const auto before = at->isBefore ? std::nullopt : baselines.of(*subject, *entry->analyte);
    graded.push_back(
        gradedBy(*entry, each, {*value, before, subject->judgedScreening().entry.sex, at->isBefore}));
  }
  return graded;
}
