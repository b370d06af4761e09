#include "app/study/words.h"

#include "app/study/study_text.h"

#include <QStringList>

QString diagnosisName(Diagnosis diagnosis) {
  switch (diagnosis) {
  case Diagnosis::Aml:
    return StudyText::tr("AML");
  case Diagnosis::BAll:
    return StudyText::tr("B-ALL");
  case Diagnosis::TAll:
    return StudyText::tr("T-ALL");
  case Diagnosis::BLbl:
    return StudyText::tr("B-LBL");
  case Diagnosis::TLbl:
    return StudyText::tr("T-LBL");
  case Diagnosis::MixedPhenotype:
    return StudyText::tr("mixed phenotype");
  case Diagnosis::Other:
    return StudyText::tr("other");
  }
  return {};
}

QString branchName(RrBranch branch) {
  switch (branch) {
  case RrBranch::EarlyRelapse:
    return StudyText::tr("early relapse (≤ 12 months)");
  case RrBranch::LateRelapse:
    return StudyText::tr("late relapse (> 12 months)");
  case RrBranch::RelapseAfterTransplant:
    return StudyText::tr("relapse after allogeneic transplantation");
  case RrBranch::Refractory:
    return StudyText::tr("refractory");
  }
  return {};
}

QString targetedDrugName(TargetedDrug drug) {
  switch (drug) {
  case TargetedDrug::Failed:
    return StudyText::tr("at least one course failed");
  case TargetedDrug::NotTried:
    return StudyText::tr("available, not tried");
  case TargetedDrug::NoneAvailable:
    return StudyText::tr("none available");
  }
  return {};
}

QString organName(OrganTest test) {
  switch (test) {
  case OrganTest::Creatinine:
    return StudyText::tr("Creatinine");
  case OrganTest::Alt:
    return StudyText::tr("ALT");
  case OrganTest::Ast:
    return StudyText::tr("AST");
  case OrganTest::TotalBilirubin:
    return StudyText::tr("Total bilirubin");
  case OrganTest::Lvef:
    return StudyText::tr("LVEF");
  case OrganTest::SpO2:
    return StudyText::tr("SpO₂");
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
  return StudyText::tr(", ");
}

QString semicolon() {
  return StudyText::tr("; ");
}

QString sexName(Sex sex) {
  return sex == Sex::Female ? StudyText::tr("woman") : StudyText::tr("man");
}

QString sexAndAge(const Screening& screening) {
  QStringList parts;
  if (screening.entry.sex) parts << sexName(*screening.entry.sex);
  if (screening.ageYears) parts << StudyText::tr("%n year(s)", nullptr, *screening.ageYears);
  return parts.join(comma());
}

QString seriousnessName(Seriousness seriousness) {
  switch (seriousness) {
  case Seriousness::Death:
    return StudyText::tr("results in death");
  case Seriousness::LifeThreatening:
    return StudyText::tr("life-threatening");
  case Seriousness::Hospitalisation:
    return StudyText::tr("hospitalisation or its prolongation");
  case Seriousness::Disability:
    return StudyText::tr("disability or incapacity");
  case Seriousness::CongenitalAnomaly:
    return StudyText::tr("congenital anomaly");
  case Seriousness::MedicallyImportant:
    break;
  }
  return StudyText::tr("medically important");
}

QString recipientName(ReportTo to) {
  return to == ReportTo::Sponsor ? StudyText::tr("sponsor") : StudyText::tr("authority");
}

QString responseName(Response response) {
  switch (response) {
  case Response::CompleteRemission:
    return StudyText::tr("complete remission");
  case Response::CompleteRemissionPartial:
    return StudyText::tr("complete remission with partial haematological recovery");
  case Response::CompleteRemissionIncomplete:
    return StudyText::tr("complete remission with incomplete haematological recovery");
  case Response::LeukaemiaFreeState:
    return StudyText::tr("morphological leukaemia-free state");
  case Response::PartialRemission:
    return StudyText::tr("partial remission");
  case Response::NoResponse:
    return StudyText::tr("no response or stable disease");
  case Response::Progression:
    return StudyText::tr("progressive disease");
  case Response::Relapse:
    return StudyText::tr("relapse");
  case Response::NotEvaluable:
    break;
  }
  return StudyText::tr("response not evaluable");
}

QString responseShort(Response response) {
  switch (response) {
  case Response::CompleteRemission:
    return StudyText::tr("CR");
  case Response::CompleteRemissionPartial:
    return StudyText::tr("CRh");
  case Response::CompleteRemissionIncomplete:
    return StudyText::tr("CRi");
  case Response::LeukaemiaFreeState:
    return StudyText::tr("MLFS");
  case Response::PartialRemission:
    return StudyText::tr("PR");
  case Response::NoResponse:
    return StudyText::tr("NR");
  case Response::Progression:
    return StudyText::tr("PD");
  case Response::Relapse:
    return StudyText::tr("relapse", "short, in a table of responses");
  case Response::NotEvaluable:
    break;
  }
  return StudyText::tr("NE");
}

QString uptakeName(UptakeChange change) {
  switch (change) {
  case UptakeChange::Reduced:
    return StudyText::tr("reduced");
  case UptakeChange::Unchanged:
    return StudyText::tr("unchanged");
  case UptakeChange::Increased:
    break;
  }
  return StudyText::tr("increased");
}

QString vitalStatusName(VitalStatus status) {
  switch (status) {
  case VitalStatus::Alive:
    return StudyText::tr("alive");
  case VitalStatus::Dead:
    return StudyText::tr("dead");
  case VitalStatus::LostToFollowUp:
    return StudyText::tr("lost to follow-up");
  case VitalStatus::Withdrawn:
    break;
  }
  return StudyText::tr("withdrawn");
}
