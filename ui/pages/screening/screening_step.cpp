#include "ui/pages/screening/screening_step.h"

#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/pages/screening/screening_page_text.h"

#include <algorithm>

QString screeningStateText(ScreeningState state) {
  switch (state) {
  case ScreeningState::Incomplete:
    return ScreeningPageText::tr("◔ incomplete");
  case ScreeningState::Eligible:
    return ScreeningPageText::tr("✓ eligible, not signed");
  case ScreeningState::EligibleSigned:
    return ScreeningPageText::tr("✓ eligible, signed");
  case ScreeningState::NotEligible:
    return ScreeningPageText::tr("✕ not eligible");
  case ScreeningState::ScreenFailure:
    return ScreeningPageText::tr("✕ screen failure");
  case ScreeningState::Assigned:
    return ScreeningPageText::tr("● assigned");
  }
  return {};
}

ScreeningState screeningState(const Study& study, const Subject& subject, const Screening& screening) {
  if (screening.failure) return ScreeningState::ScreenFailure;
  if (subject.assignment && subject.assignment->screeningId == screening.id) return ScreeningState::Assigned;
  switch (evaluateEligibility(study.protocol, study.site, screening).overall) {
  case Eligibility::NotEligible:
    return ScreeningState::NotEligible;
  case Eligibility::Incomplete:
    return ScreeningState::Incomplete;
  case Eligibility::Eligible:
    break;
  }
  const bool isSigned = std::any_of(screening.signatures.begin(), screening.signatures.end(),
                                    [](const Signature& s) { return !s.earlierVersion; });
  return isSigned ? ScreeningState::EligibleSigned : ScreeningState::Eligible;
}

namespace {
ScreeningStep afterSigning(const ScreeningActions& can) {
  if (!can.assigns)
    return {
        NextAct::None, ScreeningPageText::tr("Signed. Next: somebody assigns the subject to a cohort."), {}};
  return {NextAct::Assign, ScreeningPageText::tr("Signed. Next: a place in a cohort."),
          ScreeningPageText::tr("&Assign to a cohort…")};
}

ScreeningStep whileNotEligible(const EligibilityResult& result, const ScreeningActions& can) {
  const QString sentence =
      ScreeningPageText::tr("Not eligible by %1. Next: correct what was mistyped, or close the screening.")
          .arg(result.failed().join(comma()));
  if (!can.fails) return {NextAct::None, sentence, {}};
  return {NextAct::Fail, sentence, ScreeningPageText::tr("To the screen failure")};
}
} // namespace

ScreeningStep nextStep(ScreeningState saved, const EligibilityResult& result, const ScreeningActions& can,
                       const QString& subjectLabel) {
  if (can.edited) return {NextAct::Save, ScreeningPageText::tr("Next: save what was typed."), {}};
  switch (saved) {
  case ScreeningState::ScreenFailure:
    return {NextAct::Rescreen,
            ScreeningPageText::tr("This screening has ended. Next: nothing, or a new consent and a new "
                                  "screening."),
            {}};
  case ScreeningState::Assigned:
    return {NextAct::OpenSubject, ScreeningPageText::tr("Assigned. What comes next stands with the subject."),
            ScreeningPageText::tr("&Open %1…").arg(subjectLabel)};
  case ScreeningState::EligibleSigned:
    return afterSigning(can);
  case ScreeningState::Eligible:
    return {NextAct::Sign,
            ScreeningPageText::tr("Everything is met. Next: an investigator signs the eligibility."),
            {}};
  case ScreeningState::NotEligible:
    return whileNotEligible(result, can);
  case ScreeningState::Incomplete:
    break;
  }
  const QString sentence =
      ScreeningPageText::tr("Next: what is not assessed yet (%1).").arg(result.missing().join(comma()));
  if (!can.enters) return {NextAct::None, sentence, {}};
  return {NextAct::Answer, sentence, ScreeningPageText::tr("Go to what is &missing")};
}
