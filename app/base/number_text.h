#pragma once
#include "app/base/refusal.h"

#include <optional>

/// Full-width letters, digits, signs and blanks of a Chinese keyboard as the plain ones that they look like,
/// and nothing else: compatibility normalisation would make 103 of 10³.
QString halfWidth(const QString& text);

/// The one way in which text from outside becomes a number: "1.5", "1,5", "１．５", "-3", "1e7", with blanks
/// around it. A point is the decimal point everywhere: "1.234" is less than two. A comma is one where it
/// cannot stand between thousands: "1,25", "0,850", "1250,125". Refused (NUMBER, no field) is all else, in
/// words: "1,250" with both of its readings, separated thousands with the way to write them, raised digits
/// (10³), digits of other scripts, and what no double holds.
Result<double> readNumber(const QString& text);

/// readNumber() without a fraction: "2", "２", "2.0". Refused, too, where it does not fit into an int.
Result<int> readWhole(const QString& text);

/// What was read; nothing where it was refused and the reason does not matter.
template <class T>
std::optional<T> ifRead(const Result<T>& read) {
  return read ? std::optional<T>(*read) : std::nullopt;
}

/// A number as it was measured or counted: as many digits as it has, twelve at the most, with a point, the
/// same in every language. Empty where there is none.
QString formatNumber(double value);
QString formatNumber(const std::optional<double>& value);
/// A day of the trial as text: "28", "−7" with a minus sign, not a hyphen.
QString dayText(double day);

/// A DLT rate as a person writes it: a number from 0 to 1 ("0.05") as readNumber() takes it, or with a
/// percent sign from 0 to 100
/// ("5 %"). A bare 5 is neither and is refused. Refusal: RANGE.
Result<double> parseRate(const QString& text, const QString& field = {});

/// "17.8 %".
QString percentText(double share);
