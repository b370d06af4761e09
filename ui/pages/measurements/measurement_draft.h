#pragma once
#include "ui/pages/measurements/measurement_model.h"

/// What is typed and not saved, as a draft; empty where nothing is.
QByteArray draftOf(const MeasurementModel::Typed& typed);
MeasurementModel::Typed typedIn(const QByteArray& draft);
