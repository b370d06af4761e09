#pragma once
#include "app/study/response.h"
#include "ui/charts/frame/chart_marks.h"

/// The mark of a response; a response that could not be judged is ✕.
MarkShape markOf(Response response);

/// Draws one of the shapes from Cr to Censored into `area`; nothing for any other.
void paintResponseMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme);
