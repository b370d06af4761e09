#pragma once
#include "app/cohortctl/command.h"

/// `cd7 STUDY [--marker flow|ihc] [--json]`: CD7 on leukaemia cells against response, DLT, CRS, ICANS and the
/// kinetics of CAR copies, as text or as one JSON object (cd7_correlation.h).
Command cd7Command();
