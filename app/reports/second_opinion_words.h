#pragma once
#include "app/reports/second_opinion_report.h"

#include <QStringList>

// The second opinion in the user's language, the same on the command line, on screens and on paper.

/// A column of its table: heading, and what it is and which paper it follows.
struct OpinionColumn {
  QString title;
  QString source;
};
std::vector<OpinionColumn> opinionColumns(const OpinionReport& report);
QStringList opinionCells(const OpinionLine& line, int top);

/// "go up", and what that comes to where there is no such level.
QString adviceText(DoseAdvice advice, int level, int top);
/// "BOIN and mTPI-2 as SD-EXPAND", "BOIN differs from SD-EXPAND, mTPI-2 as the rule" …
QString comparisonText(const OpinionLine& line);
/// The opinion of one level in sentences.
QString opinionSentence(const OpinionLine& line, int top);

/// That it is advisory, and that no rule of the protocol rests on it.
QString opinionNote();
/// Prior, target and the boundaries that follow from it.
QString opinionBasis(const SecondOpinionChoice& choice);
/// The data that it is an opinion of: version of the design, course, assumption A3.
QString opinionCourse(const OpinionReport& report, int designVersion);
/// Said in the table's place.
QString nobodyEvaluable();
/// The papers, a line each.
QStringList opinionSources();
/// What it is and where it is turned on, for whoever has it turned off.
QString opinionIsOff();
