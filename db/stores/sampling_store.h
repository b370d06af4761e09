#pragma once
#include "app/study/sampling.h"
#include "db/journal.h"

/// Those in force of the subjects, both ends included, by subject and visit.
std::vector<Sampling> loadSamplings(Connection& connection, RowId first, RowId last);

/// Writes when a specimen was taken; an empty time voids what stands there, with the reason.
void writeSampling(Journal::Transaction& transaction, const Sampling& sampling, const QString& reason);

/// Is a time in force for this subject, visit and specimen?
bool hasSampling(Connection& connection, const Sampling& sampling);
