#pragma once
#include "app/reports/cd7_correlation.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// CD7 at screening against one outcome: a point a subject, coloured, shaped and named, on an axis of words
/// where the outcome is ordered and on a logarithmic one where it is measured (0 stands at its lower end).
/// The key says ρ, its interval, p and n: exploratory.
std::unique_ptr<QChart> cd7ScatterChart(const Cd7Association& association, Cd7Marker marker,
                                        const Theme& theme);
