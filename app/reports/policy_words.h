#pragma once
#include "app/protocol/protocol.h"
#include "app/study/joint_policy.h"

#include <QStringList>

/// The choices of a policy in words, in the order of their enums.
QStringList atJointWords();
QStringList atTopWords();
QStringList atFlagWords();

/// How enrolment is taken to be completed (A10), in a sentence.
QString completingPace(const DoseDesign& design);

/// What is assumed of joint discussions, in two sentences; shown beside every answer that rests on it.
QString policySentence(const JointPolicy& policy);
