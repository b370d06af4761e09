#include "app/reports/design_basis.h"

#include "app/reports/policy_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DesignBasis)
};
} // namespace

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
  const QString from = basis.course.isEmpty() ? Text::tr("from the beginning, nobody treated yet")
                                              : Text::tr("from the course %1").arg(basis.course);
  if (basis.version == 0)
    return {Text::tr("Design %1, %2.").arg(basis.design, from), policySentence(basis.policy),
            Text::tr("Assumptions: %1 (protocol file). Worked out, not predicted; it decides nothing.")
                .arg(basis.assumptions.join(QStringLiteral(", ")))};
  return {Text::tr("Design version %1, %2.").arg(basis.version).arg(from), policySentence(basis.policy),
          Text::tr("Assumptions: %1 (page Study). Worked out, not predicted; it decides nothing.")
              .arg(basis.assumptions.join(QStringLiteral(", ")))};
}
