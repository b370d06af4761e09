#pragma once
#include "app/study/refusal.h"

/// A DLT rate as a person writes it: a number from 0 to 1 ("0.05") as readNumber() takes it, or with a
/// percent sign from 0 to 100
/// ("5 %"). A bare 5 is neither and is refused. Refusal: RANGE.
Result<double> parseRate(const QString& text, const QString& field = {});

/// As it would be typed: "0.05".
QString formatRate(double rate);

/// "17.8 %".
QString percentText(double share);
