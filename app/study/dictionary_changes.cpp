#include "app/study/dictionary_changes.h"

namespace {
QHash<QString, const EventTerm*> termsByKey(const CtcaeDictionary& dictionary) {
  QHash<QString, const EventTerm*> terms;
  for (const EventTerm& term : dictionary.terms)
    terms.insert(termKey(term.name.en), &term);
  return terms;
}
} // namespace

DictionaryChanges dictionaryChanges(const CtcaeDictionary& before, const CtcaeDictionary& after) {
  const auto known = termsByKey(before);
  const auto kept = termsByKey(after);
  DictionaryChanges changes;
  for (const EventTerm& term : after.terms) {
    const EventTerm* earlier = known.value(termKey(term.name.en));
    if (!earlier)
      changes.added.push_back(term);
    else if (*earlier != term)
      changes.changed.push_back(term);
  }
  for (const EventTerm& term : before.terms)
    if (!kept.contains(termKey(term.name.en))) changes.gone.push_back(term);
  return changes;
}
