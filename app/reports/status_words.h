#pragma once
#include "app/dosing/dlt_window.h"

#include <QString>

/// A subject's status in shape and word, the same on screens and on paper: cleared ●, DLT ▲, in window ◔, not
/// evaluable ✕.
QString statusShape(SubjectStatus status);
QString statusWord(SubjectStatus status);
/// In JSON and CSV: cleared, dlt, in-window, not-evaluable.
QString statusId(SubjectStatus status);
