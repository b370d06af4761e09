#include "db/exchange/lab_words.h"

#include "app/analysis/measured_value.h"
#include "app/study/codes.h"
#include "app/study/folded_name.h"
#include "db/measurement_filter.h"

#include <QMap>
#include <algorithm>

namespace labWords {
namespace {
constexpr Specimen specimens[] = {Specimen::Blood, Specimen::Marrow, Specimen::Tissue, Specimen::Csf};
} // namespace

bool isNameOf(const QString& name, const QString& id, const BilingualText& text) {
  const QString wanted = foldedName(name);
  return wanted == foldedName(id) || wanted == foldedName(text.en) || wanted == foldedName(text.zh);
}

const Analyte* analyteNamed(const MeasurementPlan& plan, const QString& name) {
  const auto found = std::find_if(plan.analytes.begin(), plan.analytes.end(), [&](const Analyte& analyte) {
    return isNameOf(name, analyte.id, analyte.name);
  });
  return found == plan.analytes.end() ? nullptr : &*found;
}

std::optional<Specimen> specimenNamed(const QString& name) {
  for (const Specimen specimen : specimens)
    if (foldedName(name) == codeOf(specimen) || foldedName(name) == foldedName(specimenName(specimen)))
      return specimen;
  static const QMap<QString, Specimen> words{{QStringLiteral("血"), Specimen::Blood},
                                             {QStringLiteral("外周血"), Specimen::Blood},
                                             {QStringLiteral("peripheral blood"), Specimen::Blood},
                                             {QStringLiteral("serum"), Specimen::Blood},
                                             {QStringLiteral("plasma"), Specimen::Blood},
                                             {QStringLiteral("血清"), Specimen::Blood},
                                             {QStringLiteral("血浆"), Specimen::Blood},
                                             {QStringLiteral("骨髓"), Specimen::Marrow},
                                             {QStringLiteral("bone marrow"), Specimen::Marrow},
                                             {QStringLiteral("组织"), Specimen::Tissue},
                                             {QStringLiteral("tumour tissue"), Specimen::Tissue},
                                             {QStringLiteral("脑脊液"), Specimen::Csf}};
  const auto word = words.constFind(foldedName(name));
  return word == words.constEnd() ? std::nullopt : std::optional(*word);
}

Named measurandOfCode(const MeasurementPlan& plan, const QString& code) {
  const Analyte* analyte = plan.analyte(code.section(u'/', 0, 0));
  if (!analyte) return {};
  return {analyte, specimenNamed(code.section(u'/', 1)).value_or(analyte->specimens.front())};
}

QString roleOfHeading(const QString& heading) {
  static const std::pair<const char*, QStringList> words[] = {
      {"subject",
       {QStringLiteral("subject"), QStringLiteral("subject id"), QStringLiteral("usubjid"),
        QStringLiteral("patient"), QStringLiteral("受试者"), QStringLiteral("受试者编号")}},
      {"visit", {QStringLiteral("visit"), QStringLiteral("访视")}},
      {"date",
       {QStringLiteral("date"), QStringLiteral("sampling date"), QStringLiteral("collected"),
        QStringLiteral("date/time of sampling"), QStringLiteral("date and time of sampling"),
        QStringLiteral("sampling time"), QStringLiteral("taken at"), QStringLiteral("collection date/time"),
        QStringLiteral("lbdtc"), QStringLiteral("日期"), QStringLiteral("采样日期"),
        QStringLiteral("采样时间"), QStringLiteral("采样日期时间")}},
      {"analyte",
       {QStringLiteral("analyte"), QStringLiteral("test"), QStringLiteral("lbtest"),
        QStringLiteral("检测项目"), QStringLiteral("项目")}},
      {"specimen",
       {QStringLiteral("specimen"), QStringLiteral("sample"), QStringLiteral("lbspec"),
        QStringLiteral("标本"), QStringLiteral("样本类型")}},
      {"value",
       {QStringLiteral("value"), QStringLiteral("result"), QStringLiteral("lborres"), QStringLiteral("结果"),
        QStringLiteral("检测结果")}},
      {"unit",
       {QStringLiteral("unit"), QStringLiteral("units"), QStringLiteral("lborresu"),
        QStringLiteral("单位")}}};
  for (const auto& [role, all] : words)
    if (all.contains(foldedName(heading))) return QString::fromLatin1(role);
  return {};
}
} // namespace labWords
