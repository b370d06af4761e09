#pragma once
#include "app/screening/eligibility.h"

struct Study;
struct Subject;

/// Where a screening stands, one word a row of the list.
enum class ScreeningState { Incomplete, Eligible, EligibleSigned, NotEligible, ScreenFailure, Assigned };

/// Shape and word of a state; colour is never alone.
QString screeningStateText(ScreeningState state);
ScreeningState screeningState(const Study& study, const Subject& subject, const Screening& screening);

/// What a person can do with a screening now.
struct ScreeningActions {
  bool enters = false; ///< the role may enter subjects, and the screening is not closed
  bool edited = false; ///< there is something to save
  bool signs = false;
  bool fails = false; ///< may be closed as a screen failure
  bool rescreens = false;
  bool assigns = false; ///< the role may give places
};

enum class NextAct { None, Answer, Save, Sign, Assign, OpenSubject, Fail, Rescreen };

/// What comes next on a screening: one sentence, and what leads there. `button` is empty where the act's own
/// button stands beside it, or where somebody else is to do it.
struct ScreeningStep {
  NextAct act = NextAct::None;
  QString sentence;
  QString button;
  bool operator==(const ScreeningStep&) const = default;
};

/// `result`: the verdict on what stands in the form.
ScreeningStep nextStep(ScreeningState saved, const EligibilityResult& result, const ScreeningActions& can,
                       const QString& subjectLabel);
