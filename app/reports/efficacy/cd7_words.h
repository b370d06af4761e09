#pragma once
#include "app/reports/efficacy/cd7_correlation.h"

/// The words for CD7 against outcomes, the same on screens and in commands, in the user's language.
QString cd7Name(Cd7Marker marker);                   ///< "flow cytometry"
QString cd7AxisName(Cd7Marker marker);               ///< "CD7 by flow cytometry (% of leukaemia cells)"
QString outcomeName(Cd7Outcome outcome);             ///< "worst CRS grade"
QString axisName(const Cd7Association& association); ///< with its unit
QString outcomeOrder(Cd7Outcome outcome);            ///< how its values are ordered, a sentence
QString gapName(Cd7Gap gap);                         ///< "no response assessed"
/// A value of an ordered outcome ("CR", "DLT", "none", "2"), a number of the others.
QString outcomeValue(Cd7Outcome outcome, double value);
/// The same of a pair: ">10000" where its value is not known exactly.
QString pairValue(Cd7Outcome outcome, const Cd7Pair& pair);

/// The words on the axis of an ordered outcome, from value 0 up; empty for a measured one.
QStringList outcomeSteps(Cd7Outcome outcome);

QString rhoText(const RankCorrelation& correlation);      ///< "0.62", "–" where there is none
QString intervalText(const RankCorrelation& correlation); ///< "−0.12 to 0.89"
QString pText(const RankCorrelation& correlation);        ///< "0.012 (exact)", "< 0.001 (permutation)"

/// "ρ = 0.62 (95 % interval −0.12 to 0.89), p = 0.012 (exact), n = 9. Exploratory." Always with n.
QString sentenceOf(const RankCorrelation& correlation);

/// "2 left out: S-003 (no response assessed), S-004 (not sampled)."; empty where nobody is.
QString leftOutText(const Cd7Association& association);

/// What the chart shows, for a screen reader.
QString describe(const Cd7Association& association, Cd7Marker marker);

/// As text for a terminal: one line an outcome, and what is to be known of the method.
QString toText(const Cd7Correlation& correlation);
