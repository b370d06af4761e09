#include "app/reports/outlook/design_basis.h"

#include "app/reports/paper/reports_text.h"
#include "app/reports/words/decision_words.h"
#include "app/study/study.h"

#include <QJsonArray>

QStringList assumptionsOf(const DoseDesign& design) {
  QStringList ids;
  for (const DoseLevel& level : design.levels)
    if (level.windowAssumed && ids.isEmpty()) ids << QStringLiteral("A1");
  ids << QStringLiteral("A3") << QStringLiteral("A4");
  if (design.completingAtOnce > 0) ids << QStringLiteral("A10");
  return ids;
}

DesignBasis designBasis(const Study& study, const Course& from, const JointPolicy& policy) {
  const int version = study.designs.empty() ? 1 : study.designs.back().number;
  DesignBasis basis = designBasis(study.protocol.design, from, policy);
  basis.version = version;
  return basis;
}

DesignBasis designBasis(const DoseDesign& design, const Course& from, const JointPolicy& policy) {
  return {0, formatCourse(from), policy, assumptionsOf(design), design.name};
}

QStringList basisLines(const DesignBasis& basis) {
  const QString from = basis.course.isEmpty() ? ReportsText::tr("from the beginning, nobody treated yet")
                                              : ReportsText::tr("from the course %1").arg(basis.course);
  if (basis.version == 0)
    return {ReportsText::tr("Design %1, %2.").arg(basis.design, from), policySentence(basis.policy),
            ReportsText::tr("Assumptions: %1 (protocol file). Worked out, not predicted; it decides nothing.")
                .arg(basis.assumptions.join(QStringLiteral(", ")))};
  return {ReportsText::tr("Design version %1, %2.").arg(basis.version).arg(from),
          policySentence(basis.policy),
          ReportsText::tr("Assumptions: %1 (page Study). Worked out, not predicted; it decides nothing.")
              .arg(basis.assumptions.join(QStringLiteral(", ")))};
}

namespace {
QJsonValue ratesJson(const std::vector<double>& rates) {
  if (rates.empty()) return QJsonValue::Null;
  QJsonArray list;
  for (const double rate : rates)
    list.append(rate);
  return list;
}
} // namespace

QJsonObject basisJson(const DesignBasis& basis, const std::vector<double>& trueDlt) {
  return {{QStringLiteral("design"), basis.design},
          {QStringLiteral("course"), basis.course},
          {QStringLiteral("policy"), policyJson(basis.policy)},
          {QStringLiteral("trueDlt"), ratesJson(trueDlt)},
          {QStringLiteral("assumptions"), QJsonArray::fromStringList(basis.assumptions)}};
}
