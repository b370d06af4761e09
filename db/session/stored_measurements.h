#pragma once
#include "app/dosing/worksheet.h"
#include "app/protocol/protocol.h"
#include "app/reports/measurements/pk_report.h"
#include "app/reports/safety/deviations.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/measurement.h"
#include "app/study/study.h"
#include "db/session/study_session.h"

/// A study on the evening of a day, with what had been measured by then.
struct DataCut {
  Study study;
  std::vector<Measurement> measurements;
  std::vector<Sampling> samplings;
};

/// Narrows the filter to the subjects from the first to the last one who was infused; false where nobody was.
/// Who was only screened is most of a long list.
bool narrowToInfused(MeasurementFilter& filter, const Study& study);

/// Subjects from one to another by id, as many as are read in a moment.
struct SubjectRange {
  RowId first = 0;
  RowId last = 0;
};
/// All from the first to the last one who was infused, range by range.
std::vector<SubjectRange> infusedRanges(const Study& study);

/// By asOf() and measuredBy(); `filter` says which measurements. Refusals: FILE.
Result<DataCut> dataCut(const StudySession& session, const MeasurementFilter& filter, QDate on);

/// What is recorded of the visits of those who were infused. Refusals: FILE.
Result<VisitRecord> visitRecord(const StudySession& session);

/// Noncompartmental kinetics of CAR copies in blood on the evening of a day, which other outcomes are set
/// against; without subjects where the protocol names no such analyte. Refusals: FILE.
Result<PkReport> carKinetics(const StudySession& session, QDate on);
/// The same in steps: its subjects of a range, then what all of them have in common.
Result<std::vector<PkSubject>> carKinetics(const StudySession& session, QDate on, const SubjectRange& range);
PkReport carKinetics(const StudySession& session, QDate on, std::vector<PkSubject> subjects);

/// What the laboratory measured of a subject, where an item of the DLT definition is about that; else none.
/// Refusals: FILE.
Result<std::vector<LabPoint>> labPointsNow(const StudySession& session, const Subject& subject);

/// The DLT worksheet of a subject of the study as it stands now, with what the laboratory measured where an
/// item is about that. Refusals: FILE.
Result<Worksheet> worksheetNow(const StudySession& session, const Subject& subject);

/// The terms by which adverse events are entered and coded now: the dictionary in force, with the Chinese of
/// the protocol file where it has none, or, where none was loaded, the terms that the protocol file expects
/// (version and source empty then).
CtcaeDictionary eventDictionary(const StudySession& session);

/// Visits and analytes as the protocol file has them, without what the site entered in their place. What is
/// in force is session.protocol().measurements; see planInForce().
const MeasurementPlan& protocolMeasurementPlan(const StudySession& session);
