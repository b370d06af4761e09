#pragma once
#include "app/dosing/dlt_window.h"

#include <QString>

/// A status with the day that says most about it, without the shape: "cleared, day 14", "DLT, day 2" (its
/// onset), "in window, day 12", "overdue, day 29", "cleared, day 29, late".
QString windowWords(const WindowState& state);
