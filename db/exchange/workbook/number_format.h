#pragma once
#include "app/base/refusal.h"

#include <QString>

/// The number of days that a workbook counts from. In the first, 1 is 1900-01-01 and 60 a 29 February 1900,
/// which never was.
enum class DaySystem { From1900, From1904 };

/// What a number's format makes of it.
enum class NumberShape {
  Plain,      ///< the number, maybe rounded or with separated thousands
  Padded,     ///< a whole number with zeros before it: "002"
  Percent,    ///< a hundred times as much
  Day,        ///< year, month and day
  Moment,     ///< and the time
  TimeOfDay,  ///< the time alone
  PartOfADay, ///< a day without its year, month or day, or a time without its hour
  Other       ///< other words or signs than the number's: "<"0, 0" mg", hidden, in thousands, a duration
};

/// A number format of Excel (ECMA-376, 18.8.31) as it applies to this number: "0.00", "yyyy-mm-dd",
/// "#,##0;[Red]-#,##0".
NumberShape shapeOf(const QString& format, double number);

/// The format that a workbook does not write down, by its number (18.8.30, with those of Chinese Excel);
/// empty where there is none.
QString builtInFormat(int id);

/// What a cell holds that stores this number under this format, as text that the readers of CSV take: "0.3",
/// "002", "2026-04-21", "2026-04-21 10:15", "10:15". A number is that of Excel's edit line: 15 digits,
/// however few the format shows. Refusal NUMBER, in a sentence with both readings, where format and number
/// say different things, and where no calendar has the day.
Result<QString> cellOfNumber(double number, const QString& format, DaySystem days);
