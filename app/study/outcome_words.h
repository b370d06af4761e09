#pragma once
#include "app/study/follow_up.h"
#include "app/study/response.h"
#include "app/study/treatment.h"

/// The words for safety and response, the same on screens and on paper, in the user's language.
QString seriousnessName(Seriousness seriousness);
QString recipientName(ReportTo to);
QString responseName(Response response);  ///< "complete remission"
QString responseShort(Response response); ///< "CR"
QString uptakeName(UptakeChange change);
QString vitalStatusName(VitalStatus status);
