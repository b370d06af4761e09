#pragma once
#include "app/base/refusal.h"
#include "app/study/subject.h"

struct Study;

/// May this response be confirmed? `derived` is what the criteria make of its findings. Refused: INFUSED
/// before the infusion; DATE (field date) not after the infusion, in the future, after death, or on a day
/// that has an assessment already; RANGE (field: the finding) for a value that cannot be; RESPONSE (field
/// response) that the disease's criteria do not know; REQUIRED (field reason) where the response is not the
/// derived one and nothing says why.
std::optional<Refusal> mayConfirm(const Study& study, const Subject& subject,
                                  const ResponseAssessment& assessment, QDate today);

/// May this be noted? Refused, DATE (field date): before consent, in the future, after a recorded death; for
/// a death: a second one, or one before the infusion, an event, a response or a follow-up.
std::optional<Refusal> mayFollowUp(const Study& study, const Subject& subject, const FollowUp& followUp,
                                   QDate today);
