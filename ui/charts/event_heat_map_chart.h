#pragma once
#include "app/reports/event_heat_map.h"

#include <QChart>
#include <memory>

struct Theme;

/// Terms downwards, subjects across in order of infusion; each cell is the subject's worst grade, as colour
/// and as number.
std::unique_ptr<QChart> eventHeatMapChart(const EventHeatMap& map, const Theme& theme);
