#pragma once
#include "app/escalation/decision_options.h"
#include "app/protocol/protocol.h"
#include "app/study/comparison_assumptions.h"
#include "app/study/decision.h"

#include <QString>
#include <QStringList>

struct Study;

/// "L2 (2×10⁷ cells/kg)".
QString levelName(const DoseDesign& design, int level);

/// What is decided, as a sentence: "Add 3 subjects at L2 (2×10⁷ cells/kg)". Places as chosen.
QString decisionText(const DoseDesign& design, DecisionKind kind, int toLevel, int places);
QString decisionText(const Study& study, const Decision& decision);

/// Of the rules that it was made under; nothing where it was made outside the program, as an earlier record
/// tells.
std::optional<int> editionOf(const Decision& decision);
/// "Made under the second edition of the rules."
QString editionText(const Decision& decision);

/// A decision opened the place, or the study's beginning did. A log may tell of a place that nothing opened.
bool isOpenedPlace(const Study& study, const Assignment& place);

/// Where a decision stands: "effective", "overtaken by new data", "waits for the sponsor's agreement" …
QString decisionState(const Standing& standing, const Decision& decision);

/// The choices of a policy in words, in the order of their enums.
QStringList atJointWords();
QStringList atTopWords();
QStringList atFlagWords();

/// How enrolment is taken to be completed (A10), in a sentence.
QString completingPace(const DoseDesign& design);

/// What is assumed of joint discussions, in two sentences; shown beside every answer that rests on it.
QString policySentence(const JointPolicy& policy);
