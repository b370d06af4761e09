#pragma once
#include "app/dosing/dlt_window.h"
#include "app/reports/words/status_words.h"
#include "ui/style/theme.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

/// A subject's status is colour and shape and word; shape and word are statusShape() and statusWord().
QColor statusColour(SubjectStatus status, const Theme& theme = Theme::current());

/// Draws the shape into `area`, in the status' colour; for tokens, bars and charts.
void paintStatus(QPainter& painter, const QRectF& area, SubjectStatus status,
                 const Theme& theme = Theme::current());
