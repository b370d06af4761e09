#pragma once
#include "ui/pages/design/scenario_model.h"

/// Typed scenarios as a draft, the rates with the doses that they belong to: on another version of the design
/// they are found at the levels of the same dose. `saved`: what the study had when they were typed.
QByteArray draftOf(const DoseDesign& design, const std::vector<TypedScenario>& rows,
                   const std::vector<TypedScenario>& saved);

/// Nothing where there is no draft. `saved`: what the study has now; what somebody has added to it since
/// stands at the end, what was taken out of it is new.
std::optional<std::vector<TypedScenario>> typedIn(const QByteArray& draft, const DoseDesign& design,
                                                  const std::vector<TypedScenario>& saved);
