#pragma once
#include "app/study/study.h"
#include "db/measurement_filter.h"

/// Narrows the filter to the subjects from the first to the last one who was infused; false where nobody was.
/// Who was only screened is most of a long list.
bool narrowToInfused(MeasurementFilter& filter, const Study& study);
