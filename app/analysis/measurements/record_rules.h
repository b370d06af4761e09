#pragma once
#include "app/base/refusal.h"
#include "app/study/measurement.h"
#include "app/study/subject.h"

struct Study;

/// May this value be recorded of the subject? MISSING (fields visit, analyte) where the plan in force does
/// not have it; what parseMeasuredValue() refuses; mayMeasure(). Taking a value back is refused by neither of
/// the latter.
std::optional<Refusal> mayRecordValue(const Study& study, const Subject& subject,
                                      const Measurement& measurement, QDate today);

/// The same of when a specimen was taken: MISSING (fields visit, specimen); mayTakeSample(). `now` is UTC.
std::optional<Refusal> mayRecordSampling(const Study& study, const Subject& subject, const Sampling& sampling,
                                         const QDateTime& now);
