#pragma once
#include "app/study/measurement.h"
#include "db/journal/journal.h"

#include <set>

/// A value as the study file has it: "12.5", "<50", "neg".
QString storedValue(const MeasuredValue& value);

/// Those in force, by subject and visit.
std::vector<Measurement> loadMeasurements(Connection& connection, const MeasurementFilter& filter);

/// Subjects, both ends included, and the visits at which anything of theirs is recorded: a value, or when a
/// specimen was taken. A visit may come twice.
std::vector<std::pair<RowId, QString>> loadMeasuredVisits(Connection& connection, RowId first, RowId last);

/// Those of these subjects and visits at which anything is recorded.
std::set<std::pair<RowId, QString>> loadRecordedOf(Connection& connection,
                                                   const std::set<std::pair<RowId, QString>>& asked);

/// Writes the value of a cell; an empty one voids what stands there, with the reason.
void writeMeasurement(Journal::Transaction& transaction, const Measurement& measurement,
                      const QString& reason);

/// Is there a value in force?
bool hasMeasurement(Connection& connection, const MeasurementCell& cell);

/// Those in force of the subjects, both ends included, by subject and visit.
std::vector<Sampling> loadSamplings(Connection& connection, RowId first, RowId last);

/// Writes when a specimen was taken; an empty time voids what stands there, with the reason.
void writeSampling(Journal::Transaction& transaction, const Sampling& sampling, const QString& reason);

/// Is a time in force for this subject, visit and specimen?
bool hasSampling(Connection& connection, const Sampling& sampling);

/// The newest of each laboratory, by name.
std::vector<LabMapping> loadLabMappings(Connection& connection);

void insertLabMapping(Journal::Transaction& transaction, const LabMapping& mapping);
