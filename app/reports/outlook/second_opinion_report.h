#pragma once
#include "app/escalation/comparators/second_opinion.h"
#include "app/escalation/recommendation.h"
#include "app/study/site.h"

#include <QStringList>

struct Study;

/// What other designs say of one level, beside the protocol's rule. Advisory.
struct OpinionLine {
  int level = 1;
  Tally tally;
  DltPosterior posterior;
  DoseAdvice boin = DoseAdvice::Stay;
  DoseAdvice mtpi2 = DoseAdvice::Stay;
  Rule rule = Rule::AtEnrol; ///< what the protocol's own rule says of this tally
  /// Whether the design would treat the next subjects elsewhere than the rule; nothing where there is nothing
  /// to compare: people decide (AT-JOINT, CE-FLAG), or the rule waits or asks for nobody.
  std::optional<bool> boinDiffers;
  std::optional<bool> mtpi2Differs;
  bool operator==(const OpinionLine&) const = default;
};

struct OpinionReport {
  SecondOpinionChoice choice;
  QString course;                 ///< in notation; empty = nobody treated yet
  int top = 1;                    ///< highest level
  std::vector<OpinionLine> lines; ///< levels with evaluable subjects, lowest first
  const OpinionLine* at(int level) const;
  bool operator==(const OpinionReport&) const = default;
};

/// `choice` as mayChooseOpinion() takes it; whether it is shown is not asked here.
OpinionReport opinionReport(const DoseDesign& design, const Course& course,
                            const SecondOpinionChoice& choice);

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

/// The second opinion for print as HTML for QTextDocument: study, course and what it rests on, the table, the
/// papers. In the user's language.
QString secondOpinionHtml(const Study& study, const OpinionReport& report, int designVersion);
