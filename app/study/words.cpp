#include "app/study/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString diagnosisName(Diagnosis diagnosis) {
  switch (diagnosis) {
  case Diagnosis::Aml:
    return Text::tr("AML");
  case Diagnosis::BAll:
    return Text::tr("B-ALL");
  case Diagnosis::TAll:
    return Text::tr("T-ALL");
  case Diagnosis::BLbl:
    return Text::tr("B-LBL");
  case Diagnosis::TLbl:
    return Text::tr("T-LBL");
  case Diagnosis::MixedPhenotype:
    return Text::tr("mixed phenotype");
  case Diagnosis::Other:
    return Text::tr("other");
  }
  return {};
}

QString branchName(RrBranch branch) {
  switch (branch) {
  case RrBranch::EarlyRelapse:
    return Text::tr("early relapse (≤ 12 months)");
  case RrBranch::LateRelapse:
    return Text::tr("late relapse (> 12 months)");
  case RrBranch::RelapseAfterTransplant:
    return Text::tr("relapse after allogeneic transplantation");
  case RrBranch::Refractory:
    return Text::tr("refractory");
  }
  return {};
}

QString targetedDrugName(TargetedDrug drug) {
  switch (drug) {
  case TargetedDrug::Failed:
    return Text::tr("at least one course failed");
  case TargetedDrug::NotTried:
    return Text::tr("available, not tried");
  case TargetedDrug::NoneAvailable:
    return Text::tr("none available");
  }
  return {};
}

QString organName(OrganTest test) {
  switch (test) {
  case OrganTest::Creatinine:
    return Text::tr("Creatinine");
  case OrganTest::Alt:
    return Text::tr("ALT");
  case OrganTest::Ast:
    return Text::tr("AST");
  case OrganTest::TotalBilirubin:
    return Text::tr("Total bilirubin");
  case OrganTest::Lvef:
    return Text::tr("LVEF");
  case OrganTest::SpO2:
    return Text::tr("SpO₂");
  }
  return {};
}

QString organUnit(OrganTest test) {
  switch (test) {
  case OrganTest::Creatinine:
  case OrganTest::TotalBilirubin:
    return QStringLiteral("µmol/L");
  case OrganTest::Alt:
  case OrganTest::Ast:
    return QStringLiteral("U/L");
  case OrganTest::Lvef:
  case OrganTest::SpO2:
    return QStringLiteral("%");
  }
  return {};
}

QString comma() {
  return Text::tr(", ");
}

QString semicolon() {
  return Text::tr("; ");
}

QString sexName(Sex sex) {
  return sex == Sex::Female ? Text::tr("woman") : Text::tr("man");
}

QString sexAndAge(const Screening& screening) {
  QStringList parts;
  if (screening.entry.sex) parts << sexName(*screening.entry.sex);
  if (screening.ageYears) parts << Text::tr("%n year(s)", nullptr, *screening.ageYears);
  return parts.join(comma());
}
