#pragma once
#include "app/protocol/stopping_rule.h"
#include "app/study/bedside.h"
#include "app/study/conduct.h"
#include "app/study/meeting.h"
#include "app/study/monitoring.h"
#include "app/study/product.h"
#include "app/study/response.h"
#include "app/study/screening.h"
#include "app/study/treatment.h"
#include "app/study/worksheet.h"

#include <QString>

/// The words for the closed sets of app/study, the same on screens and on paper, in the user's language.
QString diagnosisName(Diagnosis diagnosis);
QString branchName(RrBranch branch);
QString targetedDrugName(TargetedDrug drug);
QString organName(OrganTest test);
QString organUnit(OrganTest test); ///< µmol/L, U/L, %
QString comma();                   ///< between the parts of a list, with its blank where the language has one
QString semicolon();               ///< between longer parts
QString sexName(Sex sex);
QString sexAndAge(const Screening& screening); ///< "man, 42 years", as far as known
QString cellBasisName(CellBasis basis);        ///< "viable CAR-positive cells"
QString certificateTestName(CertificateTest test);
QString testVerdictName(TestVerdict verdict);
QString lotHoldName(LotHold hold);

/// The words for safety and response, the same on screens and on paper, in the user's language.
QString seriousnessName(Seriousness seriousness);
QString recipientName(ReportTo to);
QString saeReportKindName(SaeReportKind kind);
QString itemStateName(ItemState state);   ///< "may still meet"
QString gradeScaleName(GradeScale scale); ///< "CTCAE", "acute GvHD (MAGIC)"
QString actionName(ActionTaken action);
QString eventOutcomeName(EventOutcome outcome);
QString responseName(Response response);  ///< "complete remission"
QString responseShort(Response response); ///< "CR"
QString uptakeName(UptakeChange change);
QString vitalStatusName(VitalStatus status);
/// Who signed, as a person reads it: the printed name, or that the earlier record names nobody.
QString signerName(const QString& printedName);
/// A response's reason; what was typed stands as it was typed.
QString reasonText(const QString& reason);

/// What was seen at the bedside, in the user's language.
QString pressorsName(Pressors pressors);
QString oxygenName(Oxygen oxygen);
QString consciousnessName(Consciousness consciousness);
QString seizureName(Seizure seizure);
QString intracranialPressureName(IntracranialPressure pressure);

QString attendeeFunctionName(AttendeeFunction function); ///< "statistician"
/// What is asked about data, in the user's language.
QString queryStepName(QueryStep step);    ///< "answered"
QString queryStateName(QueryState state); ///< "to be answered"

/// What is compared with its source documents, in the user's language: "adverse event".
QString checkedName(Checked checked);
/// What a stopping rule is about, in the user's language.
QString stoppingAboutName(StoppingRule::About about);
QString stoppingEventsName(StoppingRule::Of events);
/// What is delegated at a site, in the user's language: "informed consent".
QString delegatedTaskName(DelegatedTask task);
