#pragma once
#include "app/protocol/measurement_plan.h"

#include <QString>
#include <optional>

/// The words of laboratories' tables: what a heading, a subject's label, an analyte, a specimen is called.
namespace labWords {
/// Is this the id or one of the names of something in the protocol? Names are compared by foldedName().
bool isNameOf(const QString& name, const QString& id, const BilingualText& text);

const Analyte* analyteNamed(const MeasurementPlan& plan, const QString& name); ///< nullptr: none
std::optional<Specimen> specimenNamed(const QString& name); ///< "blood", "serum", "骨髓", …

/// An analyte in one of its specimens.
struct Named {
  const Analyte* analyte = nullptr;
  Specimen specimen = Specimen::Blood;
};
/// The measurand of a code such as "il6/blood"; the analyte's first specimen where the code names none.
Named measurandOfCode(const MeasurementPlan& plan, const QString& code);

/// What a heading is, by the words that laboratories use: a role of LabMapping::columns; empty = not known.
QString roleOfHeading(const QString& heading);
} // namespace labWords
