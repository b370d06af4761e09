#pragma once
#include "app/study/measurement.h"

#include <set>

/// Which plane of subjects × visits × analytes a grid shows, and where in it.
struct MeasurementSlice {
  enum class Plane {
    OfSubject, ///< times of sampling and analytes × visits of one subject
    OfVisit,   ///< subjects × analytes at one visit
    OfAnalyte  ///< subjects × visits of one analyte
  };
  Plane plane = Plane::OfSubject;
  MeasurementCell at; ///< what the plane leaves open is not read
  bool operator==(const MeasurementSlice&) const = default;
};

/// A cell without an analyte holds when its specimen was taken.
inline bool isTimeOfSampling(const MeasurementCell& cell) {
  return cell.analyte.isEmpty();
}

/// An analyte in one of its specimens.
struct Measurand {
  const Analyte* analyte = nullptr;
  Specimen specimen = Specimen::Blood;
};

inline std::vector<Measurand> measurandsOf(const MeasurementPlan& plan) {
  std::vector<Measurand> all;
  for (const Analyte& analyte : plan.analytes)
    for (const Specimen specimen : analyte.specimens)
      all.push_back({&analyte, specimen});
  return all;
}

/// In which anything is measured.
inline std::set<Specimen> specimensOf(const MeasurementPlan& plan) {
  std::set<Specimen> all;
  for (const Analyte& analyte : plan.analytes)
    all.insert(analyte.specimens.begin(), analyte.specimens.end());
  return all;
}
