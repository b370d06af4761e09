#pragma once
#include "app/study/measurement.h"
#include "app/study/study.h"

/// What a ward's records say of so many people, from years ago to `now`; ids are local to them, as
/// StudyCommands::importTranscribed() takes them. `beginning`: the study that they are for.
Study trialRecords(const Study& beginning, int people, const QDateTime& now);

/// What a laboratory has measured of a subject by `now`: the CAR-NK cells at every visit, cytokines, blood
/// count, marrow at some. Nothing of who was not infused.
std::vector<Measurement> trialMeasurements(const Study& study, const Subject& subject, const QDateTime& now);

/// When each specimen of those was taken.
std::vector<Sampling> trialSamplings(const Study& study, const Subject& subject, const QDateTime& now);
