#pragma once
#include "app/protocol/bilingual_text.h"

#include <QString>
#include <array>
#include <vector>

/// A kind of adverse event. `name.en` is the term of the Common Terminology Criteria for Adverse Events
/// (CTCAE, US National Cancer Institute), which the study file keeps.
struct EventTerm {
  BilingualText name;       ///< `zh` empty where a dictionary has no Chinese
  BilingualText organClass; ///< MedDRA system organ class
  QString code;             ///< MedDRA code; empty where it is not known
  std::array<QString, 5>
      grades; ///< what grades 1 to 5 mean; empty where it is not known, "-" where there is no such grade
  QString definition;
  bool operator==(const EventTerm&) const = default;
};

/// How adverse events are recorded and serious ones reported. All of it is an assumption: the registry record
/// says nothing of it.
struct SafetyPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  int sponsorHours = 24;           ///< every serious event to the sponsor, from when the site learned of it
  int authoritySevereDays = 7;     ///< unexpected, related and fatal or life-threatening, to the authority
  int authorityDays = 15;          ///< unexpected, related, otherwise serious
  std::vector<EventTerm> expected; ///< the terms expected in this trial, where no dictionary is loaded
  bool operator==(const SafetyPlan&) const = default;

  bool isEmpty() const { return expected.empty(); }
};
