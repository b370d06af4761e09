#include "app/reports/policy_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(JointPolicy)
};
} // namespace

QStringList atJointWords() {
  return {Text::tr("continue at the next level"), Text::tr("reduce the dose"), Text::tr("end the trial")};
}

QStringList atTopWords() {
  return {Text::tr("complete at the top level"), Text::tr("add a dose group"), Text::tr("end the trial")};
}

QStringList atFlagWords() {
  return {Text::tr("end the trial"), Text::tr("reduce the dose")};
}

QString completingPace(const DoseDesign& design) {
  if (design.completingAtOnce == 0)
    return Text::tr("Enrolment is completed with all remaining subjects at once (A10 sets no limit).");
  return Text::tr(
             "Enrolment is completed in cohorts of at most %1, decided before the next one begins (A10).")
      .arg(design.completingAtOnce);
}

QString policySentence(const JointPolicy& policy) {
  if (policy == JointPolicy::plain())
    return Text::tr(
        "Plain 3+3, as the literature counts it: the trial ends when a level is stopped or the top "
        "level is tolerated.");
  return Text::tr(
             "Assumed of joint discussions: after AT-JOINT, %1; after SD-TOP, %2; after CE-FLAG, %3. People "
             "decide.")
      .arg(atJointWords().at(static_cast<int>(policy.atJoint)),
           atTopWords().at(static_cast<int>(policy.atTop)),
           atFlagWords().at(static_cast<int>(policy.atFlag)));
}
