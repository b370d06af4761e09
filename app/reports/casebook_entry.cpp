#include "app/reports/casebook_chapters.h"
#include "app/study/number_text.h"
#include "app/study/words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Casebook)
};

/// Rows of what is known.
class Entered {
 public:
  void add(const QString& name, const QString& value) {
    if (!value.isEmpty()) m_rows.push_back({{name, value}});
  }
  void add(const QString& name, const std::optional<bool>& value) {
    if (value) add(name, yesOrNo(*value));
  }
  /// `pattern` with the number at %1.
  void add(const QString& name, const std::optional<double>& value, const QString& pattern) {
    if (value) add(name, pattern.arg(numberText(*value)));
  }
  std::vector<CasebookRow> rows() && { return std::move(m_rows); }

 private:
  std::vector<CasebookRow> m_rows;
};

const QString percent = QStringLiteral("%1 %");
const QString plain = QStringLiteral("%1");

void addDisease(Entered& entered, const RelapsedRefractory& disease) {
  if (disease.branch) entered.add(Text::tr("Relapsed or refractory"), branchName(*disease.branch));
  entered.add(Text::tr("Blasts in marrow"), disease.marrowBlastsPercent, percent);
  entered.add(Text::tr("Marrow taken in the recovery period"), disease.marrowInRecovery);
  entered.add(Text::tr("Blasts in two blood samples"), disease.bloodBlastsTwice);
  entered.add(Text::tr("Extramedullary disease"), disease.extramedullary);
  entered.add(Text::tr("First remission to relapse"), disease.monthsToRelapse, Text::tr("%1 months"));
  entered.add(Text::tr("Reinduction failed"), disease.reinductionFailed);
  if (disease.targetedDrug) entered.add(Text::tr("Targeted drug"), targetedDrugName(*disease.targetedDrug));
  entered.add(Text::tr("No other effective option"), disease.noOtherOption);
  entered.add(Text::tr("Active acute GVHD, grade"), disease.acuteGvhdGrade, plain);
  entered.add(Text::tr("Induction completed"), disease.inductionCompleted);
  entered.add(Text::tr("No CR after induction"), disease.noCrAfterInduction);
  entered.add(Text::tr("No CR after salvage"), disease.noCrAfterSalvage);
  entered.add(Text::tr("No CR after a targeted regimen"), disease.noCrAfterTargeted);
  entered.add(Text::tr("MRD persistent"), disease.mrdPersistent);
}

QString organWords(OrganTest test, const OrganValue& organ) {
  QStringList parts;
  if (organ.value) parts << QStringLiteral("%1 %2").arg(numberText(*organ.value), organUnit(test));
  if (organ.upperNormal) parts << Text::tr("upper limit of normal %1").arg(numberText(*organ.upperNormal));
  if (const auto& judged = organ.judged)
    parts << (judged->acceptable ? Text::tr("judged acceptable by hand: %1")
                                 : Text::tr("judged not acceptable by hand: %1"))
                 .arg(judged->reason);
  return parts.join(semicolon());
}
} // namespace

std::vector<CasebookRow> enteredAtScreening(const ScreeningEntry& entry) {
  Entered entered;
  if (entry.sex) entered.add(Text::tr("Sex"), sexName(*entry.sex));
  entered.add(Text::tr("Expected survival"), entry.survivalWeeks, Text::tr("%1 weeks"));
  entered.add(Text::tr("ECOG"), entry.ecog, plain);
  if (entry.diagnosis) entered.add(Text::tr("Diagnosis"), diagnosisName(*entry.diagnosis));
  entered.add(Text::tr("CD7 by flow cytometry"), entry.cd7Flow, percent);
  entered.add(Text::tr("CD7 by immunohistochemistry"), entry.cd7Ihc, percent);
  addDisease(entered, entry.relapsedRefractory);
  entered.add(Text::tr("Venous access"), entry.venousAccess);
  entered.add(Text::tr("Leukapheresis contraindicated"), entry.leukapheresisContraindicated);
  for (auto organ = entry.organs.begin(); organ != entry.organs.end(); ++organ)
    entered.add(organName(organ.key()), organWords(organ.key(), organ.value()));
  entered.add(Text::tr("Understands the trial"), entry.understands);
  if (entry.resultsDate)
    entered.add(Text::tr("Date of the oldest result"), entry.resultsDate->toString(Qt::ISODate));
  return std::move(entered).rows();
}
