#pragma once
#include "app/dosing/dlt_window.h"
#include "app/escalation/course.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

/// A subject's status is colour and shape and word: cleared ●, DLT ▲, in window ◔, not evaluable ✕.
QString statusShape(SubjectStatus status);
QString statusWord(SubjectStatus status);
QColor statusColour(SubjectStatus status);
SubjectStatus statusOfLetter(Outcome outcome);

/// Draws the shape into `area`, in the status' colour; for tokens, bars and charts.
void paintStatus(QPainter& painter, const QRectF& area, SubjectStatus status);
