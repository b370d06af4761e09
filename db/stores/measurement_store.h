#pragma once
#include "db/journal.h"
#include "db/measurement_filter.h"

/// Those in force, by subject and visit.
std::vector<Measurement> loadMeasurements(Connection& connection, const MeasurementFilter& filter);

/// Subjects, both ends included, and the visits at which anything of theirs is recorded: a value, or when a
/// specimen was taken. A visit may come twice.
std::vector<std::pair<RowId, QString>> loadMeasuredVisits(Connection& connection, RowId first, RowId last);

/// Writes the value of a cell; an empty one voids what stands there, with the reason.
void writeMeasurement(Journal::Transaction& transaction, const Measurement& measurement,
                      const QString& reason);

/// Is there a value in force?
bool hasMeasurement(Connection& connection, const MeasurementCell& cell);
