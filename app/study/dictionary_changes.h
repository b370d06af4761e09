#pragma once
#include "app/study/ctcae_dictionary.h"

/// What one dictionary has that another has not, by termKey() of the English name; each in its own order.
struct DictionaryChanges {
  std::vector<EventTerm> added;
  std::vector<EventTerm> changed; ///< as they become: another name, class, code, definition or grade
  std::vector<EventTerm> gone;
  bool operator==(const DictionaryChanges&) const = default;
};
DictionaryChanges dictionaryChanges(const CtcaeDictionary& before, const CtcaeDictionary& after);
