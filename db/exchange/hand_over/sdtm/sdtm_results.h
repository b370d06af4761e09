#pragma once
#include "db/exchange/hand_over/sdtm/sdtm_rows.h"

// Rows of the domains of findings and events; see sdtmDomains().
SdtmRows aeRows(const SdtmStudy& study, const NamedRow& row);
SdtmRows lbRows(const SdtmStudy& study, const NamedRow& row);
SdtmRows rsRows(const SdtmStudy& study, const NamedRow& row);
