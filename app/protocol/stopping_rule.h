#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/code.h"
#include "app/base/ids.h"
#include "app/base/refusal.h"

#include <array>
#include <optional>
#include <vector>

/// When enrolment is held for all: so many of the infused subjects have had what it is about.
struct StoppingRule {
  enum class About {
    RelatedDeath, ///< died of an event that is related to the CAR-NK cells
    Events,       ///< had such an event, from the infusion on
    Dlts          ///< counts as a DLT
  };
  /// Which events; of a syndrome by the grade on its own scale, and by the CTCAE grade where that is not
  /// recorded.
  enum class Of { AnyEvent, Crs, Icans, Gvhd, Icaht, Term, OrganClass };

  RowId id = 0;
  BilingualText text; ///< as the signed protocol words it; one of the two may be empty
  About about = About::RelatedDeath;
  std::optional<Of> of;     ///< Events, and no other
  QString name;             ///< Of::Term, Of::OrganClass: which one, in English
  std::optional<int> grade; ///< Events: at least
  bool related = false;     ///< Events: only those that are related to the CAR-NK cells
  int count = 1;            ///< subjects, at least
  int ofFirst = 0;          ///< of so many that were infused first; 0 = of all
  bool operator==(const StoppingRule&) const = default;
};
template <>
inline constexpr std::array<const char*, 3> codes<StoppingRule::About>{"related-death", "events", "dlts"};
template <>
inline constexpr std::array<const char*, 7> codes<StoppingRule::Of>{"any",   "crs",  "icans",      "gvhd",
                                                                    "icaht", "term", "organ-class"};

/// Whatever their words: the same is counted, and as many are asked for.
bool asksTheSame(StoppingRule one, const StoppingRule& other);

/// May these be kept? REQUIRED: no text, no kind of event, no name of a term or class; RANGE: a number that
/// cannot be, a grade that the scale does not have. Field: stoppingRules.
std::optional<Refusal> mayKeepStoppingRules(const std::vector<StoppingRule>& rules);
