#include "app/study/words.h"

#include "app/study/codes.h"
#include "app/study/study_text.h"

#include <QStringList>

namespace {
/// One word a value, in the order of the enum.
template <class E, std::size_t N>
QString worded(const char* const (&words)[N], E value) {
  static_assert(N == codes<E>.size());
  return StudyText::tr(words[static_cast<std::size_t>(value)]);
}
} // namespace

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

QString seriousnessName(Seriousness seriousness) {
  return worded(
      {QT_TRANSLATE_NOOP("Study", "results in death"), QT_TRANSLATE_NOOP("Study", "life-threatening"),
       QT_TRANSLATE_NOOP("Study", "hospitalisation or its prolongation"),
       QT_TRANSLATE_NOOP("Study", "disability or incapacity"),
       QT_TRANSLATE_NOOP("Study", "congenital anomaly"), QT_TRANSLATE_NOOP("Study", "medically important")},
      seriousness);
}

QString recipientName(ReportTo to) {
  return worded({QT_TRANSLATE_NOOP("Study", "sponsor"), QT_TRANSLATE_NOOP("Study", "authority"),
                 QT_TRANSLATE_NOOP("Study", "ethics committee"), QT_TRANSLATE_NOOP("Study", "institution")},
                to);
}

QString saeReportKindName(SaeReportKind kind) {
  return worded({QT_TRANSLATE_NOOP("Study", "first report"), QT_TRANSLATE_NOOP("Study", "follow-up report"),
                 QT_TRANSLATE_NOOP("Study", "final report")},
                kind);
}

QString itemStateName(ItemState state) {
  return worded({QT_TRANSLATE_NOOP("Study", "meets by rule"), QT_TRANSLATE_NOOP("Study", "may still meet"),
                 QT_TRANSLATE_NOOP("Study", "does not meet"), QT_TRANSLATE_NOOP("Study", "by hand")},
                state);
}

QString gradeScaleName(GradeScale scale) {
  return worded({QT_TRANSLATE_NOOP("Study", "CTCAE"), QT_TRANSLATE_NOOP("Study", "CRS (ASTCT)"),
                 QT_TRANSLATE_NOOP("Study", "ICANS (ASTCT)"),
                 QT_TRANSLATE_NOOP("Study", "acute GvHD (MAGIC)"), QT_TRANSLATE_NOOP("Study", "early ICAHT")},
                scale);
}

QString actionName(ActionTaken action) {
  return worded(
      {QT_TRANSLATE_NOOP("Study", "no action taken"), QT_TRANSLATE_NOOP("Study", "infusion interrupted"),
       QT_TRANSLATE_NOOP("Study", "infusion stopped"), QT_TRANSLATE_NOOP("Study", "not applicable")},
      action);
}

QString eventOutcomeName(EventOutcome outcome) {
  return worded({QT_TRANSLATE_NOOP("Study", "recovered"), QT_TRANSLATE_NOOP("Study", "recovering"),
                 QT_TRANSLATE_NOOP("Study", "not recovered"),
                 QT_TRANSLATE_NOOP("Study", "recovered with sequelae"), QT_TRANSLATE_NOOP("Study", "fatal"),
                 QT_TRANSLATE_NOOP("Study", "outcome unknown")},
                outcome);
}

QString responseName(Response response) {
  return worded({QT_TRANSLATE_NOOP("Study", "complete remission"),
                 QT_TRANSLATE_NOOP("Study", "complete remission with partial haematological recovery"),
                 QT_TRANSLATE_NOOP("Study", "complete remission with incomplete haematological recovery"),
                 QT_TRANSLATE_NOOP("Study", "morphological leukaemia-free state"),
                 QT_TRANSLATE_NOOP("Study", "partial remission"),
                 QT_TRANSLATE_NOOP("Study", "no response or stable disease"),
                 QT_TRANSLATE_NOOP("Study", "progressive disease"), QT_TRANSLATE_NOOP("Study", "relapse"),
                 QT_TRANSLATE_NOOP("Study", "response not evaluable")},
                response);
}

QString responseShort(Response response) {
  if (response == Response::Relapse) return StudyText::tr("relapse", "short, in a table of responses");
  return worded({QT_TRANSLATE_NOOP("Study", "CR"), QT_TRANSLATE_NOOP("Study", "CRh"),
                 QT_TRANSLATE_NOOP("Study", "CRi"), QT_TRANSLATE_NOOP("Study", "MLFS"),
                 QT_TRANSLATE_NOOP("Study", "PR"), QT_TRANSLATE_NOOP("Study", "NR"),
                 QT_TRANSLATE_NOOP("Study", "PD"), nullptr, QT_TRANSLATE_NOOP("Study", "NE")},
                response);
}

QString uptakeName(UptakeChange change) {
  return worded({QT_TRANSLATE_NOOP("Study", "reduced"), QT_TRANSLATE_NOOP("Study", "unchanged"),
                 QT_TRANSLATE_NOOP("Study", "increased")},
                change);
}

QString vitalStatusName(VitalStatus status) {
  return worded({QT_TRANSLATE_NOOP("Study", "alive"), QT_TRANSLATE_NOOP("Study", "dead"),
                 QT_TRANSLATE_NOOP("Study", "lost to follow-up"), QT_TRANSLATE_NOOP("Study", "withdrawn")},
                status);
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

QString pressorsName(Pressors pressors) {
  return worded({QT_TRANSLATE_NOOP("Study", "no vasopressor"), QT_TRANSLATE_NOOP("Study", "one vasopressor"),
                 QT_TRANSLATE_NOOP("Study", "several vasopressors")},
                pressors);
}

QString oxygenName(Oxygen oxygen) {
  return worded({QT_TRANSLATE_NOOP("Study", "no oxygen"), QT_TRANSLATE_NOOP("Study", "low flow"),
                 QT_TRANSLATE_NOOP("Study", "high flow or mask"),
                 QT_TRANSLATE_NOOP("Study", "positive pressure")},
                oxygen);
}

QString consciousnessName(Consciousness consciousness) {
  return worded({QT_TRANSLATE_NOOP("Study", "awake"), QT_TRANSLATE_NOOP("Study", "awakens spontaneously"),
                 QT_TRANSLATE_NOOP("Study", "awakens to voice"),
                 QT_TRANSLATE_NOOP("Study", "awakens to touch only"),
                 QT_TRANSLATE_NOOP("Study", "cannot be woken")},
                consciousness);
}

QString seizureName(Seizure seizure) {
  return worded({QT_TRANSLATE_NOOP("Study", "no seizure"), QT_TRANSLATE_NOOP("Study", "resolved"),
                 QT_TRANSLATE_NOOP("Study", "prolonged or repeated")},
                seizure);
}

QString intracranialPressureName(IntracranialPressure pressure) {
  return worded({QT_TRANSLATE_NOOP("Study", "not raised"), QT_TRANSLATE_NOOP("Study", "focal oedema"),
                 QT_TRANSLATE_NOOP("Study", "diffuse oedema or raised pressure")},
                pressure);
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
