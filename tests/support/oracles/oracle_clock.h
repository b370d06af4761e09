#pragma once
#include "tests/support/oracles/dlt_oracle.h"

// The calendar and a site's clock, worked out by counting.
constexpr OracleMinute minutesOfDay = 24 * 60;

int daysOfMonth(int year, int month);
/// How many minutes the site is ahead of Greenwich.
int aheadAt(const OracleZone& zone, OracleMinute minute);
/// The minute at which the site's clock shows so many minutes since 1970; asked only where it does so once.
OracleMinute whenClockShows(const OracleZone& zone, OracleMinute shown);
