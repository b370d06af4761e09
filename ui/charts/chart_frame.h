#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/charts/chart_marks.h"

#include <QChart>
#include <memory>
#include <vector>

class QValueAxis;
struct Theme;

/// An empty chart in the program's dress: fonts, colours and title; its key of marks stands below, behind
/// `namesBelow` pixels.
std::unique_ptr<QChart> newChart(const QString& title, const QString& description, const Theme& theme,
                                 const std::vector<KeyEntry>& key, int leftMargin = 12, int namesBelow = 0);

/// The status' swatch with its hatch, and word.
KeyEntry keyOf(SubjectStatus status, const Theme& theme);

/// An axis from 0 that only ever shows whole numbers.
std::unique_ptr<QValueAxis> countAxis(int largest, const QString& title);

/// The axis of rows or columns at 0, 1, 2 … whose names RowNames or ColumnNames write: Qt's own category axis
/// lays out every name again whenever the chart is resized, written or not.
QValueAxis* namelessAxis(std::size_t places, const Theme& theme);

/// Fonts and colours of an axis.
void dress(QAbstractAxis& axis, const Theme& theme);

/// The one font of charts.
QFont chartFont(int pixels = 12, bool strong = false);
/// Pixels that the longest of the names takes in it.
int widestOf(const QStringList& names, int pixels);

/// Says in the middle of the chart that there is nothing to draw yet: nobody infused, or what `why` says.
void sayEmpty(QChart& chart, const Theme& theme, const QString& why = {});
