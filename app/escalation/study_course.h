#pragma once
#include "app/protocol/protocol.h"
#include "app/study/subject.h"

struct Study;

/// Assigned subjects in order of infusion; those not infused yet follow in order of their numbers.
std::vector<const Subject*> inOrderOfInfusion(const Study& study);

/// The level that opened with the study: the lowest one of the design that it began with, wherever that
/// stands in the design in force; nullopt where that dose is gone, or a group was added below it.
std::optional<int> openedWithStudy(const Study& study);

/// A level that a change added after this version of the design lies between the two.
bool addedBetween(const DoseDesign& design, int version, int below, int above);
