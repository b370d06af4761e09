#include "app/escalation/study_course.h"

#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <algorithm>
#include <tuple>

std::vector<const Subject*> inOrderOfInfusion(const Study& study) {
  struct Treated {
    bool waits; ///< for the infusion
    qint64 startedAt;
    QString number;
    const Subject* subject;
  };
  std::vector<Treated> order;
  order.reserve(study.subjects.size());
  for (const Subject& s : study.subjects)
    if (s.assignment)
      order.push_back({!s.infusion, s.infusion ? s.infusion->startedAt.toMSecsSinceEpoch() : 0,
                       s.assignment->subjectNumber, &s});
  std::stable_sort(order.begin(), order.end(), [](const Treated& a, const Treated& b) {
    return std::tie(a.waits, a.startedAt, a.number) < std::tie(b.waits, b.startedAt, b.number);
  });
  std::vector<const Subject*> treated;
  treated.reserve(order.size());
  for (const Treated& one : order)
    treated.push_back(one.subject);
  return treated;
}

std::optional<int> openedWithStudy(const Study& study) {
  const DoseDesign& inForce = study.protocol.design;
  if (study.designs.empty()) return inForce.level(1).since == 1 ? std::optional(1) : std::nullopt;
  const int level = sameDose(study.designs.front().design, 1, inForce);
  if (level == 0 || addedBetween(inForce, 1, 0, level)) return std::nullopt;
  return level;
}

bool addedBetween(const DoseDesign& design, int version, int below, int above) {
  for (int level = below + 1; level < above; ++level)
    if (design.level(level).since > version) return true;
  return false;
}
