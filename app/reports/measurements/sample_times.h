#pragma once
#include "app/study/measurement.h"
#include "app/study/subject.h"

#include <map>

/// A sample's day after the start of the infusion: the actual one where the hour of sampling is recorded,
/// else the visit's nominal one.
struct SampleDay {
  double day = 0;
  bool isActual = false;
  bool operator==(const SampleDay&) const = default;
};

/// When the specimens of one kind were taken.
class SamplingHours {
 public:
  /// `samplings`: of any specimens.
  SamplingHours(const std::vector<Sampling>& samplings, Specimen specimen);
  /// Of a subject who was infused. A sample of a visit before the infusion lies before it, whatever else is
  /// recorded: the infusion's start was corrected after it then.
  SampleDay dayOf(const Subject& subject, const Visit& visit) const;

 private:
  std::map<std::pair<RowId, QString>, QDateTime> m_taken; ///< by subject and visit
};

/// How many samples stand at which kind of time.
struct SampleTimes {
  int actual = 0;
  int nominal = 0;
  void add(bool isActual) { ++(isActual ? actual : nominal); }
  void add(const SampleTimes& others) {
    actual += others.actual;
    nominal += others.nominal;
  }
  bool operator==(const SampleTimes&) const = default;
};

/// "Samples at actual times: 5, at nominal times: 2."
QString sentence(const SampleTimes& times);

/// 7.02 → "7 d 0 h 29 min": days after the infusion as a person reads them.
QString daysAndHours(double days);
