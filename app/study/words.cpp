#include "app/study/words.h"

#include "app/study/codes.h"
#include "app/study/study_text.h"
#include "app/study/worded.h"

#include <QStringList>

QString diagnosisName(Diagnosis diagnosis) {
  return worded({QT_TRANSLATE_NOOP("Study", "AML"), QT_TRANSLATE_NOOP("Study", "B-ALL"),
                 QT_TRANSLATE_NOOP("Study", "T-ALL"), QT_TRANSLATE_NOOP("Study", "B-LBL"),
                 QT_TRANSLATE_NOOP("Study", "T-LBL"), QT_TRANSLATE_NOOP("Study", "mixed phenotype"),
                 QT_TRANSLATE_NOOP("Study", "other")},
                diagnosis);
}

QString branchName(RrBranch branch) {
  return worded({QT_TRANSLATE_NOOP("Study", "early relapse (≤ 12 months)"),
                 QT_TRANSLATE_NOOP("Study", "late relapse (> 12 months)"),
                 QT_TRANSLATE_NOOP("Study", "relapse after allogeneic transplantation"),
                 QT_TRANSLATE_NOOP("Study", "refractory")},
                branch);
}

QString targetedDrugName(TargetedDrug drug) {
  return worded({QT_TRANSLATE_NOOP("Study", "at least one course failed"),
                 QT_TRANSLATE_NOOP("Study", "available, not tried"),
                 QT_TRANSLATE_NOOP("Study", "none available")},
                drug);
}

QString organName(OrganTest test) {
  return worded({QT_TRANSLATE_NOOP("Study", "Creatinine"), QT_TRANSLATE_NOOP("Study", "ALT"),
                 QT_TRANSLATE_NOOP("Study", "AST"), QT_TRANSLATE_NOOP("Study", "Total bilirubin"),
                 QT_TRANSLATE_NOOP("Study", "LVEF"), QT_TRANSLATE_NOOP("Study", "SpO₂")},
                test);
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
  return StudyText::tr(", ");
}

QString semicolon() {
  return StudyText::tr("; ");
}

QString sexName(Sex sex) {
  return worded({QT_TRANSLATE_NOOP("Study", "woman"), QT_TRANSLATE_NOOP("Study", "man")}, sex);
}

QString sexAndAge(const Screening& screening) {
  const QString sex = screening.entry.sex ? sexName(*screening.entry.sex) : QString();
  const QString age =
      screening.ageYears ? StudyText::tr("%n year(s)", nullptr, *screening.ageYears) : QString();
  return sex.isEmpty() || age.isEmpty() ? sex + age
                                        : StudyText::tr("%1, %2", "a person's sex, age").arg(sex, age);
}

QString cellBasisName(CellBasis basis) {
  return worded({QT_TRANSLATE_NOOP("Study", "viable CAR-positive cells"),
                 QT_TRANSLATE_NOOP("Study", "viable cells"), QT_TRANSLATE_NOOP("Study", "all cells")},
                basis);
}

QString certificateTestName(CertificateTest test) {
  return worded({QT_TRANSLATE_NOOP("Study", "Viability"), QT_TRANSLATE_NOOP("Study", "CAR-positive cells"),
                 QT_TRANSLATE_NOOP("Study", "Residual T cells"), QT_TRANSLATE_NOOP("Study", "Endotoxin"),
                 QT_TRANSLATE_NOOP("Study", "Mycoplasma"), QT_TRANSLATE_NOOP("Study", "Sterility"),
                 QT_TRANSLATE_NOOP("Study", "Identity of the cells"), QT_TRANSLATE_NOOP("Study", "Dose")},
                test);
}

QString testVerdictName(TestVerdict verdict) {
  return worded({QT_TRANSLATE_NOOP("Study", "passed"), QT_TRANSLATE_NOOP("Study", "failed"),
                 QT_TRANSLATE_NOOP("Study", "pending")},
                verdict);
}

QString lotHoldName(LotHold hold) {
  return worded({QT_TRANSLATE_NOOP("Study", "quarantine"), QT_TRANSLATE_NOOP("Study", "recall")}, hold);
}

QString attendeeFunctionName(AttendeeFunction function) {
  return worded({QT_TRANSLATE_NOOP("Study", "investigator"),
                 QT_TRANSLATE_NOOP("Study", "physician of the sponsor"),
                 QT_TRANSLATE_NOOP("Study", "statistician"), QT_TRANSLATE_NOOP("Study", "study coordinator"),
                 QT_TRANSLATE_NOOP("Study", "monitor"), QT_TRANSLATE_NOOP("Study", "other function")},
                function);
}

QString queryStepName(QueryStep step) {
  return worded({QT_TRANSLATE_NOOP("Study", "opened"), QT_TRANSLATE_NOOP("Study", "answered"),
                 QT_TRANSLATE_NOOP("Study", "closed"), QT_TRANSLATE_NOOP("Study", "reopened")},
                step);
}

QString queryStateName(QueryState state) {
  switch (state) {
  case QueryState::Open:
    return StudyText::tr("to be answered");
  case QueryState::Answered:
    return StudyText::tr("answered");
  case QueryState::Closed:
    return StudyText::tr("closed");
  }
  return {};
}

QString checkedName(Checked checked) {
  return worded({QT_TRANSLATE_NOOP("Study", "consent"), QT_TRANSLATE_NOOP("Study", "eligibility"),
                 QT_TRANSLATE_NOOP("Study", "dose"), QT_TRANSLATE_NOOP("Study", "adverse event"),
                 QT_TRANSLATE_NOOP("Study", "DLT assessment"),
                 QT_TRANSLATE_NOOP("Study", "measurement visit")},
                checked);
}

QString stoppingAboutName(StoppingRule::About about) {
  return worded({QT_TRANSLATE_NOOP("Study", "related death"), QT_TRANSLATE_NOOP("Study", "adverse event"),
                 QT_TRANSLATE_NOOP("Study", "DLT")},
                about);
}

QString stoppingEventsName(StoppingRule::Of events) {
  return worded({QT_TRANSLATE_NOOP("Study", "any event"), QT_TRANSLATE_NOOP("Study", "CRS"),
                 QT_TRANSLATE_NOOP("Study", "ICANS"), QT_TRANSLATE_NOOP("Study", "acute GvHD"),
                 QT_TRANSLATE_NOOP("Study", "early ICAHT"), QT_TRANSLATE_NOOP("Study", "term"),
                 QT_TRANSLATE_NOOP("Study", "organ class")},
                events);
}

QString delegatedTaskName(DelegatedTask task) {
  return worded({QT_TRANSLATE_NOOP("Study", "informed consent"),
                 QT_TRANSLATE_NOOP("Study", "eligibility and screen failures"),
                 QT_TRANSLATE_NOOP("Study", "assignment to a dose level"),
                 QT_TRANSLATE_NOOP("Study", "infusion"), QT_TRANSLATE_NOOP("Study", "adverse events"),
                 QT_TRANSLATE_NOOP("Study", "DLT assessment and response"),
                 QT_TRANSLATE_NOOP("Study", "care of the product"),
                 QT_TRANSLATE_NOOP("Study", "specimens and measurements"),
                 QT_TRANSLATE_NOOP("Study", "entry of other data"),
                 QT_TRANSLATE_NOOP("Study", "decisions and changes of the design")},
                task);
}

namespace {
/// Also as earlier versions wrote it, in the language of whoever brought the record in.
bool isUnnamed(const QString& printedName) {
  static const QStringList written{unnamedSigner,
                                   QStringLiteral("someone whom the ward log does not name"),
                                   QStringLiteral("not named in the ward log"),
                                   QStringLiteral("(not named in the earlier record)"),
                                   QStringLiteral("病区记录未注明姓名者"),
                                   QStringLiteral("病区记录中未注明姓名"),
                                   QStringLiteral("（既往记录中未注明姓名）"),
                                   QStringLiteral("（早期记录中未注明姓名）")};
  return written.contains(printedName);
}
} // namespace

QString signerName(const QString& printedName) {
  return isUnnamed(printedName) ? StudyText::tr("someone whom the earlier record does not name")
                                : printedName;
}

QString reasonText(const QString& reason) {
  return reason == transcribedReason ? StudyText::tr("as in the earlier record") : reason;
}
