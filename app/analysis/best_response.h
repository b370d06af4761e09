#pragma once
#include "app/study/subject.h"

/// The best response confirmed so far: CR > CRh > CRi > MLFS > PR > NR > PD. A relapse is not a best
/// response, nor is one that could not be evaluated. Empty: none was assessed yet.
std::optional<Response> bestResponse(const Subject& subject);
