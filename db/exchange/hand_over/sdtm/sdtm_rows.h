#pragma once
#include "db/exchange/hand_over/sdtm/named_row.h"
#include "db/exchange/hand_over/sdtm/sdtm_study.h"

/// Rows of one domain, made of one row of the export: what stands behind STUDYID, DOMAIN, USUBJID and --SEQ.
using SdtmRows = std::vector<QStringList>;

/// A group of which a domain has rows.
struct SdtmPart {
  const char* group; ///< of the export
  SdtmRows (*rows)(const SdtmStudy& study, const NamedRow& row);
};

/// A domain of SDTM as far as it goes ("SDTM-like", SDTM 1.7, IG 3.3): names, times and controlled terms are
/// the standard's, what the study does not know is left out.
struct SdtmDomain {
  const char* name; ///< "AE"
  bool numbered;    ///< has --SEQ: all but DM
  const char* variables;
  std::vector<SdtmPart> parts;
};
/// dm, ie, ex, ae, lb, rs and ds.
const std::vector<SdtmDomain>& sdtmDomains();
