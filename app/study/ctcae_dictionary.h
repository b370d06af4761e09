#pragma once
#include "app/protocol/safety_plan.h"

/// The adverse-event dictionary that a site loaded: every term with what its grades mean.
struct CtcaeDictionary {
  QString version; ///< "5.0"
  QString source;  ///< name of the file that it was read from
  std::vector<EventTerm> terms;
  bool operator==(const CtcaeDictionary&) const = default;
};
