#pragma once
#include "app/protocol/measurement_plan.h"

class StudySession;

/// Visits and analytes as the protocol file has them, without what the site entered in their place. What is
/// in force is session.study().protocol.measurements; see planInForce().
const MeasurementPlan& planOfFile(const StudySession& session);
