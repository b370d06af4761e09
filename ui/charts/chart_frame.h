#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/charts/chart_marks.h"

#include <QChart>
#include <memory>
#include <vector>

class QValueAxis;
struct Theme;

/// An empty chart in the program's dress: fonts, colours and title; its key of marks stands below.
std::unique_ptr<QChart> newChart(const QString& title, const QString& description, const Theme& theme,
                                 const std::vector<KeyEntry>& key, int leftMargin = 12);

/// The status' swatch with its hatch, and word.
KeyEntry keyOf(SubjectStatus status, const Theme& theme);

/// An axis from 0 that only ever shows whole numbers.
std::unique_ptr<QValueAxis> countAxis(int largest, const QString& title);

/// Fonts and colours of an axis.
void dress(QAbstractAxis& axis, const Theme& theme);

/// The one font of charts.
QFont chartFont(int pixels = 12, bool strong = false);

/// Says in the middle of the chart that there is nothing to draw yet: nobody infused, or what `words` say.
void sayEmpty(QChart& chart, const Theme& theme, const QString& words = {});
