#include "app/screening/upper_normal.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

QString organAnalyte(OrganTest test) {
  switch (test) {
  case OrganTest::Creatinine:
    return QStringLiteral("creatinine");
  case OrganTest::Alt:
    return QStringLiteral("alt");
  case OrganTest::Ast:
    return QStringLiteral("ast");
  case OrganTest::TotalBilirubin:
    return QStringLiteral("bilirubin");
  case OrganTest::Lvef:
  case OrganTest::SpO2:
    return {};
  }
  return {};
}

std::optional<double> siteUpperNormal(const Study& study, OrganTest test, std::optional<Sex> sex) {
  const auto own = study.site.assays.constFind(organAnalyte(test));
  if (own == study.site.assays.constEnd()) return std::nullopt;
  const Analyte* analyte = byId(study.protocol.measurements.analytes, own.key());
  if (!analyte || analyte->unit != organUnit(test)) return std::nullopt;
  const std::optional<double>& men = own->referenceMen.high;
  const std::optional<double>& women = own->referenceWomen.high;
  if (men == women) return men;
  if (!sex) return std::nullopt;
  return *sex == Sex::Male ? men : women;
}
