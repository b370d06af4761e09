#pragma once
#include <QValueAxis>
#include <vector>

struct Theme;

/// An axis of months after the infusion (or a response) with whole ticks, long enough for `last`.
QValueAxis* monthAxis(double last, const QString& title, const Theme& theme);
/// The ticks that it shows.
std::vector<double> ticksOf(const QValueAxis& axis);
